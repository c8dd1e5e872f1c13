/**
 * `npm run try-nginx [-- --seconds 60 --at-once 200]`: asks an nginx on this machine, with our configuration, for every file of the built
 * site again and again, so many at once. It fails at the first thing that is not answered whole. By hand: it takes all of a machine.
 */
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { filesIn } from '../tests/site/build.ts';
import { nginx, startNginx } from '../tests/site/nginx.ts';
import { flagsOf } from './flags.ts';

const { values } = flagsOf({ options: { seconds: { type: 'string', default: '60' }, 'at-once': { type: 'string', default: '200' } } });
const SITE = process.env.BUILD_DIR || 'dist';
const [seconds, atOnce] = [Number(values.seconds), Number(values['at-once'])];

async function main(program: string): Promise<boolean> {
  const server = await startNginx(program, SITE);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const paths = filesIn(SITE).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const wrong = new Map<string, number>();
  let [answers, bytes, next] = [0, 0, 0];
  const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1);
  const ask = (path: string) =>
    new Promise<void>((done) => {
      const request = get(server.address + encodeURI(path), { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
        if (response.statusCode !== 200) note(`${response.statusCode} for /${path}`);
        response.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        response.on('close', () => {
          if (response.complete) answers++;
          else note('broken off');
          done();
        });
      });
      request.on('error', ({ message }) => {
        note(message);
        done();
      });
    });
  const end = performance.now() + seconds * 1000;
  const visitor = async () => {
    while (performance.now() < end) await ask(paths[next++ % paths.length] ?? '');
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  agent.destroy();
  const complaints = server.errors();
  await server.close();
  console.log(`${answers} answers, ${Math.round(bytes / 1e6)} MB in ${seconds} s, ${atOnce} at once, ${paths.length} files.`);
  for (const [what, times] of wrong) console.error(`${times} times: ${what}`);
  if (complaints) console.error(complaints.slice(0, 2000));
  return wrong.size === 0 && complaints === '';
}

if (!nginx) console.log('Skipped: this machine has no nginx. On Debian: apt-get install nginx-light');
else if (!existsSync(SITE)) {
  console.error(`There is no site in ${SITE}. Run “npm run build” first.`);
  process.exitCode = 1;
} else process.exitCode = (await main(nginx)) ? 0 : 1;
