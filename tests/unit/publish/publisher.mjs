/**
 * Publishes one version of a small site, in which every file says the version, and kills itself before the n-th time
 * that it touches the disk: `publisher.mjs <output> <version> [<n>]`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { lockOutput } = await import('../../../src/publish/output-lock.ts');
const { laidIn } = await import('../../../src/publish/laid-files.ts');
const { BEFORE, workFolder } = await import('../../../src/publish/work-folder.ts');

const [, , published, version, last] = process.argv;
const work = workFolder(published);
// One that was killed may have lost the site that this one begins with.
if (fs.existsSync(published)) fs.cpSync(published, `${work.path}/${BEFORE}`, { recursive: true });

let touched = 0;
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'utimesSync', 'writeFileSync']) {
  const touch = fs[name];
  fs[name] = (...given) => {
    touched += 1;
    if (touched === Number(last)) process.kill(process.pid, 'SIGKILL');
    return touch(...given);
  };
}
syncBuiltinESMExports();

const lock = lockOutput(published);
work.repair();
work.beginWithBefore();
const files = laidIn(work.next, new Date());
files.lay('pagefind/same.txt', Buffer.from('The same in all versions'));
for (let file = 0; file < 25; file++) files.lay(`${file}.html`, Buffer.from(version));
files.sweep();
work.publish(true);
lock.release();
console.log(touched);
