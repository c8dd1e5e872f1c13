/**
 * A WordPress with a database of its own, in a folder that is thrown away, and the built site beside it at its own address with https.
 * Nothing of the machine's own WordPress, database or web server is touched, and nothing outside of it is reached. It can be one site
 * or a network of sites in folders; then the trial is in a second site of it, as a council's would be.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createServer as createTls } from 'node:tls';
import { freePort, serve } from '../../tests/site/serve.ts';

/** Where Debian's package has its files. */
export const PACKAGED = '/usr/share/wordpress';
/** The name of the site, and the folder of the second site of a network. A network knows no ports; browsers trust such a name without https. */
const NAME = 'council.localhost';
const SECOND = 'second';
const PROGRAMS = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb', 'openssl'];
/** Of the system, where programs of the database may lie that the path of a user does not name. */
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

const isThere = (program: string) => PATH.split(':').some((folder) => existsSync(join(folder, program)));

/** What the trial needs and this machine lacks. */
export const lacking = (files: string): string[] => [
  ...(existsSync(join(files, 'wp-load.php')) ? [] : [files]),
  ...PROGRAMS.filter((program) => !isThere(program)),
];

/** What is tried: WordPress's files, as one site or as a network, and the accounts in it by what they may. */
export interface Trial {
  files: string;
  isNetwork: boolean;
  accounts: readonly string[];
}

export interface WordPress {
  address: string;
  version: string;
  themes: string[];
  /** Where the hosts of the plan and of WordPress are on this machine, as a browser is told it. */
  resolved: string;
  wear: (theme: string) => void;
  close: () => Promise<void>;
}

/** Waits for what starts by itself. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${what} did not start within a minute`);
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

export async function startWordPress(site: string, planAddress: string, { files, isNetwork, accounts }: Trial): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = { ...process.env, PATH };
  const run = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr || stdout}`);
    return stdout;
  };
  const start = (program: string, ...args: string[]) => {
    // In a group of its own: the web server of PHP has children, which would outlive it.
    const child = spawn(program, args, { env, stdio: 'ignore', detached: true });
    children.push(child);
    return child;
  };
  const stop = (child: ChildProcess) => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
  };
  process.once('exit', () => {
    for (const child of children) stop(child);
    rmSync(folder, { recursive: true, force: true });
  });
  process.once('SIGINT', () => process.exit(130));

  const { hostname: host } = new URL(planAddress);
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  run('openssl', ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate], '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`); // biome-ignore format: one command
  const served = await serve(site, new URL(planAddress).pathname);
  const inner = Number(new URL(served.address).port);
  const secure = createTls({ key: readFileSync(key), cert: readFileSync(certificate) }, (socket) => {
    const to = connect(inner, '127.0.0.1');
    for (const end of [socket, to]) end.on('error', () => [socket, to].map((each) => each.destroy()));
    socket.pipe(to).pipe(socket);
  });
  await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done));
  const plan = { host, port: (secure.address() as AddressInfo).port };

  const [data, socket] = [join(folder, 'data'), join(folder, 'database.sock')];
  const { username } = userInfo();
  run('mariadb-install-db', '--no-defaults', `--user=${username}`, `--datadir=${data}`, '--auth-root-authentication-method=normal');
  const database = start('mariadbd', '--no-defaults', `--user=${username}`, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking');
  await until('The database', async () => existsSync(socket));
  run('mariadb', '--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress');

  const wordpress = join(folder, 'wordpress');
  // Links of the package lead to libraries elsewhere.
  cpSync(files, wordpress, { recursive: true, dereference: true, filter: (file) => !/\.htaccess$|wp-config\.php$/.test(file) });
  mkdirSync(join(wordpress, 'wp-content/mu-plugins'), { recursive: true });
  cpSync('scripts/wordpress/lifted.php', join(wordpress, 'wp-content/mu-plugins/lifted.php'));
  const port = await freePort();
  const root = `http://${NAME}`;
  const address = isNetwork ? `${root}/${SECOND}/` : `${root}/`;
  const ofDatabase = { DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` };
  const shut = { WP_HTTP_BLOCK_EXTERNAL: '1', WP_ACCESSIBLE_HOSTS: host, DISABLE_WP_CRON: '1', AUTOMATIC_UPDATER_DISABLED: '1' };
  /** Settings, and where a script of the command line is taken to be asked. */
  const configure = (settings: Record<string, string>, path = '/') =>
    writeFileSync(
      join(wordpress, 'wp-config.php'),
      [
        '<?php',
        `if (PHP_SAPI === 'cli') { $_SERVER['HTTP_HOST'] = '${NAME}'; $_SERVER['REQUEST_URI'] = ${quoted(path)}; }`,
        ...Object.entries({ ...ofDatabase, ...shut, ...settings }).map(([name, value]) => `define('${name}', ${quoted(value)});`),
        "$table_prefix = 'wp_';",
        "define('ABSPATH', __DIR__ . '/');",
        "require ABSPATH . 'wp-settings.php';",
        '',
      ].join('\n'),
    );
  Object.assign(env, { WORDPRESS: wordpress, PLAN_HOST: host, PLAN_PORT: String(plan.port), PLAN_CERTIFICATE: certificate });
  Object.assign(env, { PHP_CLI_SERVER_WORKERS: '4' });
  configure({ WP_HOME: root, WP_SITEURL: root });
  const [chief, ...others] = accounts;
  run('php', 'scripts/wordpress/install.php', chief ?? '', ...others);
  if (isNetwork) {
    const network = { MULTISITE: '1', SUBDOMAIN_INSTALL: '', DOMAIN_CURRENT_SITE: NAME, PATH_CURRENT_SITE: '/' };
    run('php', 'scripts/wordpress/network.php');
    configure({ ...network, SITE_ID_CURRENT_SITE: '1', BLOG_ID_CURRENT_SITE: '1' });
    run('php', 'scripts/wordpress/network.php', `/${SECOND}/`, ...others);
    configure({ ...network, SITE_ID_CURRENT_SITE: '1', BLOG_ID_CURRENT_SITE: '1' }, `/${SECOND}/`);
    // A web server takes the folder of a site out of an address; the one of PHP finds the same files in it.
    symlinkSync('.', join(wordpress, SECOND));
  }
  const php = start('php', '-d', 'error_reporting=0', '-S', `127.0.0.1:${port}`, '-t', wordpress);
  await until('WordPress', () => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(() => true, () => false)); // biome-ignore format: one line

  let worn = '';
  return {
    address,
    resolved: `MAP ${host} 127.0.0.1:${plan.port}, MAP ${NAME} 127.0.0.1:${port}`,
    ...(JSON.parse(run('php', 'scripts/wordpress/theme.php')) as { version: string; themes: string[] }),
    wear: (theme) => {
      if (theme !== worn) run('php', 'scripts/wordpress/theme.php', theme);
      worn = theme;
    },
    close: async () => {
      secure.close();
      await served.close();
      for (const child of [php, database]) {
        const over = new Promise((done) => child.once('exit', done));
        stop(child);
        await over;
      }
    },
  };
}
