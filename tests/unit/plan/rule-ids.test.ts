/** Every rule of the check has an id: it is reported somewhere, a test expects it, and its words are two sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleExamples } from '../../../scripts/reference/rule-examples.ts';
import type { RuleId } from '../../../src/source/problem.ts';
import type { Said } from '../../../src/words/check.ts';
import { wordsIn } from '../../../src/words/words.ts';

const { rules } = wordsIn('en-GB').check;
const ids = Object.keys(rules) as RuleId[];
const rooms = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];

const sourcesIn = (folder: string, is = (_path: string) => true): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.ts') || entry.parentPath.endsWith('/mistakes')))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(is)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const code = sourcesIn('src', (path) => !path.startsWith('src/words'));
const tests = sourcesIn('tests');

/** Nets under the parsers: nothing is known that falls into them, so that no test can. */
const NETS: readonly RuleId[] = ['files/unreadable', 'yaml/repeats-often', 'notation/other', 'notation/unreadable'];

test('each rule is reported by the code', () => {
  const isReported = (id: RuleId) => code.includes(`'${id}'`) || code.includes(`fault('${id.replace('fields/', '')}')`);
  expect(ids.filter((id) => !isReported(id))).toEqual([]);
});

test('a test expects each rule to be reported, but for the nets under the parsers', () => {
  expect(ids.filter((id) => !tests.includes(`[${id}]`))).toEqual(NETS);
});

test('tests expect no rule that there is not', () => {
  const named = [...tests.matchAll(new RegExp(`\\[((?:${rooms.join('|')})/[a-z0-9-]+)\\]`, 'g'))].map(([, id = '']) => id);
  expect(named.length).toBeGreaterThan(ids.length);
  expect(named.filter((id) => !(id in rules))).toEqual([]);
});

test('what a rule says are two sentences without their full stops, and nothing is missing in them', () => {
  const examples = ruleExamples as Partial<Record<RuleId, unknown>>;
  const said = ids.flatMap((id) => Object.values((rules[id] as (facts: unknown) => Said)(examples[id])) as string[]);
  expect(said.filter((text) => text.trim() !== text || text === '' || /[.!]$|undefined|\[object/.test(text))).toEqual([]);
});
