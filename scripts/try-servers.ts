/**
 * `npm run try-servers [-- nginx apache caddy --seconds 60 --at-once 200]`: asks servers on this machine, with our configuration, for every file
 * of the built site again and again, so many at once. It fails at the first thing that is not answered whole. By hand: it takes all of a machine.
 */
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { filesIn } from '../tests/site/build.ts';
import { programOf, SERVER_NAMES, SERVERS, type ServerName, startServer } from '../tests/site/servers.ts';
import { flagsOf } from './flags.ts';
import { BUILT } from './folders.ts';

const { values, positionals } = flagsOf({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, 'at-once': { type: 'string', default: '200' } },
});
const [seconds, atOnce] = [Number(values.seconds), Number(values['at-once'])];

async function isWhole(name: ServerName): Promise<boolean> {
  const server = await startServer(name, BUILT);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const paths = filesIn(BUILT).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const wrong = new Map<string, number>();
  let [answers, bytes, next] = [0, 0, 0];
  const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1);
  const ask = (path: string): Promise<void> =>
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
      request.on('error', ({ message, code }: NodeJS.ErrnoException) => {
        // A server may close a connection that waits for the next request; who meets that asks anew, as browsers do.
        if (request.reusedSocket && code === 'ECONNRESET') return done(ask(path));
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
  console.log(`${name}: ${answers} answers, ${Math.round(bytes / 1e6)} MB in ${seconds} s, ${atOnce} at once, ${paths.length} files.`);
  for (const [what, times] of wrong) console.error(`${times} times: ${what}`);
  if (complaints) console.error(complaints.slice(0, 2000));
  return wrong.size === 0 && complaints === '';
}

const unknown = positionals.filter((name) => !(SERVER_NAMES as string[]).includes(name));
if (unknown.length > 0 || !existsSync(BUILT)) {
  console.error(unknown.length > 0 ? `Servers: ${SERVER_NAMES.join(', ')}.` : `There is no site in ${BUILT}. Run “npm run build” first.`);
  process.exitCode = 1;
} else {
  for (const name of SERVER_NAMES.filter((each) => positionals.length === 0 || positionals.includes(each))) {
    if (!programOf(name)) console.log(`${name}: skipped, this machine has none. On Debian: apt-get install ${SERVERS[name].package}`);
    else if (!(await isWhole(name))) process.exitCode = 1;
  }
}
