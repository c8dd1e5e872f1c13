/** Reports that were begun: what a form holds before anybody has typed makes none. */
import { afterEach, expect, it, vi } from 'vitest';
import { ABOUT, drafts } from '../../../src/browser/report-kept.ts';
import { KEPT_HERE } from '../../../src/report/kept-here.ts';

const PATH = '/report/town/progress/';

/** A browser that keeps these fields of a form on action 1-10. */
function keeps(typed: Record<string, string>): void {
  const kept = { [KEPT_HERE.typed(PATH, '1-10')]: JSON.stringify(typed), [KEPT_HERE.reporter()]: '{"by":"police"}' };
  // A store lists what it keeps as its own keys.
  vi.stubGlobal('localStorage', Object.assign(Object.create({ getItem: (key: string) => Reflect.get(kept, key) ?? null }), kept));
}
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['the day', { date: '2026-01-31' }],
  ['what it is about', { action: '1-10', [ABOUT]: '1.10 Mark bicycles' }],
  ['who spoke last', { reportedBy: 'police' }],
  ['who decided last', { decidedBy: 'board', entry: '1-10' }],
  ['fields that are empty again', { text: '', status: '' }],
])('%s alone is no draft', (_, typed) => {
  keeps(typed);
  expect(drafts()).toEqual([]);
});

it.each([['text'], ['title'], ['body'], ['due.to']])('a word in “%s” is one, with the name of what it is about', (field) => {
  keeps({ date: '2026-01-31', action: '1-10', [field]: 'Half', [ABOUT]: '1.10 Mark bicycles' });
  expect(drafts()).toEqual([{ key: `report:${PATH}:1-10`, path: PATH, about: '1-10', name: '1.10 Mark bicycles' }]);
});
