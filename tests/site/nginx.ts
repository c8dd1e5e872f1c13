/** nginx, if this machine has one, with the piece of configuration that we give to those who run one; on a port of its own. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { hostedFrom } from '../../src/publish/host-files.ts';
import { serverFiles } from '../../src/publish/server-files.ts';
import { freePort } from './serve.ts';

const PLACES = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const TYPES = '/etc/nginx/mime.types';
export const nginx = existsSync(TYPES) ? PLACES.map((folder) => join(folder, 'nginx')).find((program) => existsSync(program)) : undefined;

export interface Nginx {
  address: string;
  /** What it has to complain of. */
  errors: () => string;
  close: () => Promise<void>;
}

export async function startNginx(program: string, site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const piece = serverFiles(await hostedFrom(site, address)).find(({ name }) => name === 'nginx.conf');
  writeFileSync(join(folder, 'plan.conf'), piece?.text ?? '');
  cpSync(TYPES, join(folder, 'mime.types'));
  const user = userInfo().uid === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} daemon off; pid ${folder}/pid; error_log ${folder}/errors warn; worker_processes auto;
    events { worker_connections 1024; }
    http { include mime.types; default_type application/octet-stream; access_log off; sendfile on; ${temporary}
      server { listen 127.0.0.1:${port} backlog=1024; root ${resolve(site)}; include ${folder}/plan.conf; } }\n`,
  );
  const errors = () => (existsSync(join(folder, 'errors')) ? readFileSync(join(folder, 'errors'), 'utf8') : '');
  const child = spawn(program, ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`nginx does not start: ${errors()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  // What answers may be another program that was given the port meanwhile.
  if (child.exitCode !== null) throw new Error(`nginx does not start: ${errors()}`);
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
