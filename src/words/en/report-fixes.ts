/**
 * How what is wrong is put right in a form, where the check would speak of files: the same rule, and what it found, and the
 * request of the field in the place of “add”. A message stands here only where that of the check names a file or its notation.
 */
import type { AtField, Said } from '../check.ts';
import { either, guess, quote } from './check/pieces.ts';
import { reportAsks as asks } from './report-asks.ts';
import type { reportRules } from './report-rules.ts';

type Rules = typeof reportRules;
type Facts<R extends keyof Rules> = Parameters<Rules[R]> extends [infer F] ? F : undefined;
type Fixes = { [R in keyof Rules]?: (facts: Facts<R>, at: AtField) => Partial<Said> & { fix: string } };

const ask = ({ form, name, control, choices }: AtField): string => {
  const request = asks[`${form === '' ? name : `${name}:${form}`}`] ?? asks[name] ?? 'Fill it in';
  return control === 'choice' && choices.length > 0 ? `${request}: ${either(choices)}` : request;
};

const meant = (near: unknown, { nameOf, control }: AtField) =>
  guess(typeof near === 'string' ? nameOf(near) : control === 'number' || control === 'entry' ? near : undefined);

const again = (facts: { probable: unknown }, at: AtField) => ({
  fix: `${ask(at)}${at.control === 'date' ? ', such as 14/11/2026' : ''}${meant(facts.probable, at)}`,
});
const unseen = ({ number }: { number: string }) => ({
  message: `there is a character here that cannot be seen (${number})`,
  fix: 'Delete the letters around it and type them again',
});
const asked = (_: unknown, at: AtField) => ({ fix: ask(at) });
const inField = (at: AtField, name: string) => quote(at.label(name));

export const reportFixes: Fixes = {
  'fields/missing': asked,
  'fields/empty': asked,
  'fields/empty-list': asked,
  'fields/kind': again,
  'fields/choice': again,
  'fields/curly-marks': again,
  'fields/calendar': again,
  'fields/period': again,
  'fields/far-year': again,
  'fields/beyond-figures': again,
  'fields/separating-sign': again,
  'fields/web-address': again,
  'fields/too-small': (facts, at) =>
    facts.wanted.form === 'at least' ? { fix: `Write a number of at least ${facts.wanted.limit}` } : again(facts, at),
  'fields/too-large': (facts, at) =>
    typeof facts.value === 'string' ? { message: 'this is longer than can be shown', fix: 'Make it shorter' } : again(facts, at),
  'references/unknown': ({ near }, at) => ({ fix: ask(at) + meant(near, at) }),
  'references/curly-marks': asked,
  'references/two-meanings': asked,

  'measures/no-reason': (_, at) => ({ fix: `Write under ${inField(at, 'note')} why there is none` }),
  'measures/other-period': ({ firstKind, first }) => ({ fix: `Write a ${firstKind} too, as ${first} is` }),
  'few-people/figure': ({ fewest }, at) => ({
    fix: `Leave ${inField(at, 'value')} empty, and write “fewer than ${fewest}” under ${inField(at, 'note')}. If it counts no people but things such as meetings, tick ${inField(at, 'countsNoPeople')}`,
  }),
  'record/figure-twice': ({ period, area }, at) => ({
    message: `there is a figure for ${period}${area === undefined ? '' : ` in ${at.nameOf(area)}`} already`,
    fix: `Correct the period. If that figure was reported and is wrong, choose it under ${inField(at, 'corrects.report')}`,
  }),

  'record/corrects-other': () => ({
    message: 'the earlier report that you chose is about something else',
    fix: 'Choose one on the same thing, or “None”',
  }),
  'record/corrects-later': ({ date }) => ({
    message: `the report that you chose is of a later day (${date}) than this one`,
    fix: 'Correct the date: a correction has the day on which it is made',
  }),
  'record/corrected-twice': ({ other }, at) => ({
    message: 'another report puts it right already',
    fix: `Choose that one (${at.nameOf(other)}), to correct the correction`,
  }),
  'record/verdict-without-source': (_, at) => ({
    fix: `Fill in ${inField(at, 'evidence.title')}, or choose that there is no verdict`,
  }),
  'record/changes-nothing': () => ({ fix: 'Fill in what is new' }),
  'record/not-of-promise': () => ({ message: 'a promise of this kind has nothing like that', fix: 'Leave it empty' }),
  'record/no-change': () => ({ message: 'this is what holds already', fix: 'Fill in what holds from now on, or leave it empty' }),
  'record/from-differs': () => ({
    message: 'the promise has been changed since this page was made',
    fix: 'Load the page again: what you typed is kept',
  }),
  'dates/meeting-ahead': () => ({ fix: 'Correct the date, or choose that there is only an agenda' }),

  'consultations/nothing-asked': (_, at) => ({ fix: `${asks.asked}, under ${inField(at, 'asked')}` }),
  'consultations/no-source': (_, at) => ({ fix: `Fill in ${inField(at, 'evidence.title')}` }),
  'text/none': asked,
  'files/unseen': unseen,
  'files/unseen-by-number': unseen,
  'advice/telephone': () => ({ fix: 'Delete it, unless it is the public number of an office' }),
  'advice/e-mail': () => ({ fix: 'Delete it, unless it is the public address of an office' }),
  'advice/person': () => ({ fix: 'Write what they do, such as “an officer”, or the name of the body' }),
  'advice/national-insurance': () => ({ fix: 'Delete it before you send this: what was sent is public, and cannot be called back' }),
};
