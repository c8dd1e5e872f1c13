/** Documents stay true to the project: their links lead somewhere, and the files that they name are there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = readdirSync('docs', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

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
    expect(named.filter((path) => !/[<…]/.test(path) && !existsSync(path))).toEqual([]);
  });
});

test('decisions are numbered without a gap', () => {
  const numbers = documents.filter((file) => file.startsWith('docs/decisions/')).map((file) => Number(/(\d{4})-/.exec(file)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
