/** Loaded before a build: the site before cannot be removed, as where somebody else has made files in it. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const remove = fs.rmSync;
fs.rmSync = (path, ...given) => {
  if (/\/before$/.test(String(path))) throw new Error(`EACCES: permission denied, unlink '${path}'`);
  return remove(path, ...given);
};
syncBuiltinESMExports();
