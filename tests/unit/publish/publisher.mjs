/**
 * Publishes one version of a small site, in which every file says the version, and kills itself before the n-th time
 * that it touches the disk: `publisher.mjs <output> <version> [<n>]`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , published, version, last] = process.argv;
let touched = 0;
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
  const touch = fs[name];
  fs[name] = (...given) => {
    touched += 1;
    if (touched === Number(last)) process.kill(process.pid, 'SIGKILL');
    return touch(...given);
  };
}
syncBuiltinESMExports();

const { lockOutput } = await import('../../../src/publish/output-lock.ts');
const { workFolder } = await import('../../../src/publish/work-folder.ts');
const lock = lockOutput(published);
const work = workFolder(published);
work.repair();
fs.mkdirSync(`${work.next}/pagefind`, { recursive: true });
for (let file = 0; file < 40; file++) fs.writeFileSync(`${work.next}/${file}.html`, version);
work.publish();
lock.release();
console.log(touched);
