/**
 * nginx, Apache and Caddy, those of them that this machine has, each with the piece of configuration that we give to those who run one; on a
 * port of its own, with what its distribution has around such a piece.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Hosted, hostedFrom } from '../../src/publish/hosts/host-files.ts';
import { serverFiles } from '../../src/publish/hosts/server-files.ts';
import { freePort } from './serve.ts';

export interface RunningServer {
  /** Address of the home page, with the base path. */
  address: string;
  /** What it has to complain of. */
  errors: () => string;
  close: () => Promise<void>;
}

/** What it is started with: `piece` is our configuration, `root` the folder that it serves, `folder` one to write in. */
interface Start {
  folder: string;
  piece: string;
  root: string;
  port: number;
}

interface Kind {
  /** The package of Debian that has it. */
  package: string;
  programs: readonly string[];
  /** The file of ours, by its name. */
  ours: string;
  configuration: (start: Start) => string;
  arguments: (configuration: string, start: Start) => string[];
}

const MODULES = '/usr/lib/apache2/modules';
const TYPES = ['/etc/nginx/mime.types', '/etc/mime.types'] as const;
const APACHE_NEEDS =
  'mpm_event authz_core authz_host alias autoindex deflate dir filter headers mime negotiation reqtimeout setenvif'.split(' ');

export const SERVERS = {
  nginx: {
    package: 'nginx-light',
    programs: ['nginx'],
    ours: 'nginx.conf',
    configuration: ({ folder, piece, root, port }) => {
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
      return `${userInfo().uid === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/errors warn; worker_processes auto;
        events { worker_connections 1024; }
        http { include ${TYPES[0]}; default_type application/octet-stream; access_log off; sendfile on; ${places}
          server { listen 127.0.0.1:${port} backlog=1024; root ${root}; include ${piece}; } }\n`;
    },
    arguments: (configuration, { folder }) => ['-p', folder, '-e', `${folder}/errors`, '-c', configuration],
  },
  apache: {
    package: 'apache2',
    programs: ['apache2', 'httpd'],
    ours: 'apache.conf',
    // As Debian has it for what is served: lists of folders, and one file for another of its name.
    configuration: ({ folder, piece, root, port }) =>
      [
        ...APACHE_NEEDS.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/errors`,
        'LogLevel warn',
        ...(userInfo().uid === 0 ? ['User www-data', 'Group www-data'] : []),
        'ServerName localhost',
        // One process of many threads: where it ends one that it has too many of, it breaks off connections.
        ...['ServerLimit 1', 'StartServers 1', 'ThreadLimit 256', 'ThreadsPerChild 256', 'MaxRequestWorkers 256', 'MaxSpareThreads 256'],
        `Listen 127.0.0.1:${port}`,
        `TypesConfig ${TYPES[1]}`,
        `<Directory ${root}>`,
        'Options Indexes FollowSymLinks',
        'Require all granted',
        '</Directory>',
        `<VirtualHost 127.0.0.1:${port}>`,
        `DocumentRoot ${root}`,
        `Include ${piece}`,
        '</VirtualHost>',
        '',
      ].join('\n'),
    arguments: (configuration) => ['-f', configuration, '-DFOREGROUND'],
  },
  caddy: {
    package: 'caddy',
    programs: ['caddy'],
    ours: 'Caddyfile',
    configuration: ({ folder, piece, root, port }) =>
      `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n\tstorage file_system ${folder}\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n\timport ${piece}\n}\n`,
    arguments: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
  },
} satisfies Record<string, Kind>;

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[];

const PLACES = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
/** Its program; nothing where this machine has none. */
export function programOf(name: ServerName): string | undefined {
  const { programs } = SERVERS[name];
  const isWhole = name === 'caddy' || existsSync(name === 'nginx' ? TYPES[0] : MODULES);
  return isWhole
    ? PLACES.flatMap((folder) => programs.map((each) => join(folder, each))).find((program) => existsSync(program))
    : undefined;
}

/** Whether everybody on the machine may read a folder. */
const isOpen = (folder: string): boolean =>
  folder === dirname(folder) || ((statSync(folder).mode & 0o001) !== 0 && isOpen(dirname(folder)));

/** The folder, or a copy of it that everybody may read: Apache, started by root, gives that up. */
function openFolder(site: string, beside: string): string {
  if (userInfo().uid !== 0 || isOpen(site)) return site;
  const copy = join(beside, 'site');
  cpSync(site, copy, { recursive: true });
  execFileSync('chmod', ['-R', 'a+rX', beside]);
  return copy;
}

/** Serves a built folder under a path. `redirects`: addresses of old, beside those of the site. */
export async function startServer(
  name: ServerName,
  site: string,
  { base = '/', redirects = [] }: { base?: string; redirects?: Hosted['redirects'] } = {},
): Promise<RunningServer> {
  const kind: Kind = SERVERS[name];
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}${base}`;
  const hosted = await hostedFrom(site, address);
  const piece = join(folder, kind.ours);
  writeFileSync(
    piece,
    serverFiles({ ...hosted, redirects: [...hosted.redirects, ...redirects] }).find((file) => file.name === kind.ours)?.text ?? '',
  );
  const served = name === 'apache' ? openFolder(resolve(site), folder) : resolve(site);
  const root = base === '/' ? served : join(folder, 'root');
  if (base !== '/') {
    mkdirSync(root);
    symlinkSync(served, join(root, base.slice(1, -1)));
    chmodSync(folder, 0o755);
  }
  // Our piece for nginx takes its types from beside the configuration.
  if (name === 'nginx') cpSync(TYPES[0], join(folder, 'mime.types'));
  const start: Start = { folder, piece, root, port };
  const configuration = join(folder, 'whole.conf');
  writeFileSync(configuration, kind.configuration(start));
  const child = spawn(programOf(name) ?? name, kind.arguments(configuration, start), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes;
  });
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  const errors = () => {
    const log = existsSync(join(folder, 'errors')) ? readFileSync(join(folder, 'errors'), 'utf8') : '';
    return [...log.split('\n'), ...said.split('\n')].filter((line) => /\b(warn|error|crit|alert|emerg|fatal|panic)/i.test(line)).join('\n');
  };
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`${name} does not start: ${errors()} ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  // What answers may be another program that was given the port meanwhile.
  if (child.exitCode !== null) throw new Error(`${name} does not start: ${errors()} ${said}`);
  return {
    address,
    errors,
    close: async () => {
      child.kill();
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
