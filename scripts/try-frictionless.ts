/**
 * `npm run try-frictionless [-- FOLDER-OR-ADDRESS]`: has the open data of the built site read by the programs of those who wrote Data
 * Package and Table Schema, in Python and in R, each where it is installed: every cell by its type, keys, foreign keys, hashes. By hand:
 * neither is in npm or in Debian. It fails at what one of them finds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './folders.ts';

const given = process.argv[2] ?? join(BUILT, 'data');
const place = /\.json$/.test(given) ? given : `${given.replace(/\/*$/, '')}/datapackage.json`;

const READERS = [
  {
    name: 'Frictionless for Python',
    program: process.env.PYTHON || 'python3',
    isThere: ['-c', 'import frictionless'],
    read: ['scripts/frictionless/validate.py'],
    install: 'python3 -m pip install frictionless, or name a Python that has it in PYTHON',
  },
  {
    name: 'frictionless for R',
    program: 'Rscript',
    isThere: ['-e', 'library(frictionless)'],
    read: ['scripts/frictionless/read.R'],
    install: 'in R, install.packages("frictionless")',
  },
];

if (!/^https?:/.test(place) && !existsSync(place)) {
  console.error(`There is no ${place}. Run “npm run build” first.`);
  process.exitCode = 1;
} else
  for (const { name, program, isThere, read, install } of READERS) {
    if (spawnSync(program, isThere).status !== 0) console.log(`Skipped: this machine has no ${name}. To install it: ${install}.`);
    else if (spawnSync(program, [...read, place], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
