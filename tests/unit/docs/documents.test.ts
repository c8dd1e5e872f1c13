/** Documents stay true to the project: their links lead somewhere, and the files that they name are there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edits, filesTouched, NEW_FILES, newFiles } from '../../site/worked-example.ts';

const documents = [
  ...readdirSync('docs', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name)),
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
].sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const withoutCode = (text: string) => text.replace(/^( *)```.*?^\1```$/gms, '').replace(/`[^`\n]*`/g, '');

/** The ids that GitHub gives to headings. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('its links lead to documents and headings', () => {
    const dead = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, href = '']) => href)
      .filter((href) => !href.startsWith('https://'))
      .filter((href) => {
        const [path = '', anchor] = href.split('#');
        const target = path ? join(dirname(file), path) : file;
        if (!existsSync(target)) return true;
        return anchor !== undefined && !(statSync(target).isFile() && anchors(readFileSync(target, 'utf8')).includes(anchor));
      });
    expect(dead).toEqual([]);
  });

  test('the files and folders that it names are there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|docs|content|public)\/[^`\s]*)`/g)].map(([, path = '']) => path);
    const isThere = (path: string) => existsSync(path) || existsSync(join(NEW_FILES, path));
    expect(named.filter((path) => !/[<…]/.test(path) && !isThere(path))).toEqual([]);
  });

  test('the commands that it names are there', () => {
    const named = [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('decisions are numbered without a gap', () => {
  const numbers = documents.filter((file) => file.startsWith('docs/decisions/')).map((file) => Number(/(\d{4})-/.exec(file)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

describe('the worked example of CONTRIBUTING.md', () => {
  const text =
    readFileSync('CONTRIBUTING.md', 'utf8')
      .split(/^## /m)
      .find((part) => part.startsWith('A worked example')) ?? '';
  /** Each piece of code, with the file that was named last above it. */
  const pieces = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ index, 1: code = '' }) => ({
    file: [...text.slice(0, index).matchAll(/`(src\/[^`\s]+\.ts)`/g)].at(-1)?.[1] ?? '',
    code,
  }));

  test('names every file of the example', () => {
    expect(filesTouched().filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
  });

  test('has its code from the files that a test tries', () => {
    expect(pieces.length).toBeGreaterThan(6);
    const textsOf = (file: string) => [
      ...(newFiles().includes(file) ? [readFileSync(join(NEW_FILES, file), 'utf8')] : []),
      ...edits().flatMap((edit) => (edit.file === file ? [edit.after] : [])),
    ];
    expect(pieces.filter(({ file, code }) => !textsOf(file).some((whole) => whole.includes(code)))).toEqual([]);
  });
});
