/** What a reviewer reads of a proposal: the comment beside it, and the preview of its pages. */
import type { ChangeClass } from '../../schema/change-classes.ts';
import { localeOf } from '../locale.ts';
import { changeClasses } from './change-classes.ts';

const { plural, number, list } = localeOf('en-GB');

const counted = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`;
const pages = (count: number) => counted(count, 'page', 'pages');

/** Who must agree to what: the beginning of a sentence. */
const AGREED: Record<ChangeClass, string> = {
  promise: 'A change of a promise',
  correction: 'A correction of our own text',
  status: 'A status or a figure',
  people: 'A change of people or bodies',
  sources: 'A change of sources',
  wording: 'A change of wording',
};
const isClass = (id: string): id is ChangeClass => Object.hasOwn(AGREED, id);

export const review = {
  /** A class that came after this module is called as it calls itself. */
  class: ({ id }: { id: string }) => (isClass(id) ? changeClasses.classes[id] : id),
  comment: {
    title: 'What this proposal changes',
    counts: ({ counts }: { counts: readonly { id: string; count: number }[] }) =>
      `${list(counts.map(({ id, count }) => (isClass(id) ? changeClasses.counted[id](count) : `${number(count)} of “${id}”`)))}.`,
    nothing: 'No fact changes in this proposal.',
    failed: 'What this proposal changes could not be found out. This does not mean that nothing changes.',
    afterCheck: 'It can be compared when the check finds no problem.',
    notCompared: 'The comparison did not run.',
    checkFailed: ({ problems }: { problems: number }) =>
      problems === 0
        ? 'The check did not come to its end. Nothing can be published before it does.'
        : `The check found ${counted(problems, 'problem', 'problems')}. Nothing can be published before ${problems === 1 ? 'it is' : 'they are'} put right.`,
    moreProblems: ({ count }: { count: number }) => `… and ${number(count)} more: in the summary of the run.`,
    wanted: ({ count }: { count: number }) =>
      `${counted(count, 'file that is wanted stands', 'files that are wanted stand')} ready to paste in the summary of the run.`,
    place: ({ file, line }: { file: string; line: number }) => `${file}, line ${line}`,
    agree: 'Who must agree',
    agreement: (facts: { class: string; people: number; from: readonly string[]; plans: readonly string[] }) => {
      const what = isClass(facts.class) ? AGREED[facts.class] : facts.class;
      const who = facts.from.length > 0 ? ` of ${list(facts.from)}` : '';
      const where = facts.plans.length > 0 ? ` in ${list(facts.plans)}` : '';
      return `${what}${where}: ${counted(facts.people, 'person', 'people')}${who}, besides the author.`;
    },
    whyAgree: ({ file }: { file: string }) => `So says ${file}, as it is published now.`,
    more: ({ count }: { count: number }) => `${counted(count, 'more change', 'more changes')}`,
    cut: ({ count }: { count: number }) => `… and ${number(count)} more: in the preview.`,
    before: 'Before',
    after: 'After',
    preview: 'Every page that changes, before and after',
    pages: (facts: { changed: number; added: number; gone: number; documents: number; data: number }) => {
      const parts = [
        ...(facts.changed > 0 ? [counted(facts.changed, 'page changes', 'pages change')] : []),
        ...(facts.added > 0 ? [counted(facts.added, 'page is new', 'pages are new')] : []),
        ...(facts.gone > 0 ? [counted(facts.gone, 'page would be gone', 'pages would be gone')] : []),
        ...(facts.documents > 0 ? [counted(facts.documents, 'document changes', 'documents change')] : []),
        ...(facts.data > 0 ? [counted(facts.data, 'file of data changes', 'files of data change')] : []),
      ];
      return parts.length > 0 ? `${list(parts)}.` : 'No page, document or file of data changes.';
    },
    noPages: 'There is no preview of its pages.',
    run: 'The run, with the whole site as an archive',
    software:
      'This proposal changes the software too, and with it what wrote this comment. Read its code before you trust these sentences.',
  },
  preview: {
    title: 'Preview of a proposal',
    about: 'Nothing here is published. Each page that would change stands here as it is now and as it would be. Links lead nowhere.',
    legend: 'How changes are marked',
    gone: 'words that go',
    comes: 'words that come',
    leftOut: 'what stays as it is, and is left out',
    before: 'Before',
    after: 'After',
    nothingBefore: 'Nothing stands here now.',
    nothingAfter: 'Nothing would stand here.',
    changes: 'What changes',
    failed: 'What changes could not be found out in words. This does not mean that nothing changes: look at the pages.',
    moreChanges: ({ count }: { count: number }) => `… and ${number(count)} more, which have no room in this file.`,
    contents: 'Pages that change',
    address: ({ address }: { address: string }) => `Address: ${address}`,
    isNew: 'This page is new.',
    gonePages: 'Pages that would be gone',
    goneNote: 'Whoever follows a link to one of these would find nothing.',
    noPages: 'No page says anything else than before.',
    unread: ({ count }: { count: number }) =>
      `${counted(count, 'page differs', 'pages differ')} only in the foot, the date, or the ways to other pages, and ${count === 1 ? 'is' : 'are'} not shown.`,
    looks: 'What pages look like changes too. Both sides are shown with the new look here.',
    notShown: 'Pages that change and have no room here',
    notShownNote: ({ count, size }: { count: number; size: string }) =>
      `This file is at most ${size}. ${counted(count, 'page is', 'pages are')} named only: those with a change of a promise were put in first, then status and figures, people, sources, and wording. The whole site is beside this file, as an archive.`,
    moreNamed: ({ count }: { count: number }) => `… and ${number(count)} more.`,
    files: 'Documents and files of data that change',
    kinds: {
      document: ({ count }: { count: number }) => counted(count, 'document', 'documents'),
      data: ({ count }: { count: number }) => counted(count, 'file of data', 'files of data'),
      picture: ({ count }: { count: number }) => counted(count, 'picture', 'pictures'),
    },
    file: (facts: { path: string; how: 'changed' | 'added' | 'gone'; rows: { added: number; gone: number } | undefined }) => {
      if (facts.how === 'added') return `${facts.path}: new`;
      if (facts.how === 'gone') return `${facts.path}: would be gone`;
      if (!facts.rows) return `${facts.path}: changes`;
      return `${facts.path}: ${counted(facts.rows.added, 'line comes', 'lines come')}, ${counted(facts.rows.gone, 'goes', 'go')}`;
    },
    back: 'Back to the list of pages',
  },
  command: {
    noSite: ({ folder }: { folder: string }) => `There is no site in ${folder}. Build it first.`,
    made: (facts: { file: string; size: string; shown: number; named: number }) =>
      `${facts.file}: ${pages(facts.shown)} shown${facts.named > 0 ? `, ${number(facts.named)} named only` : ''}, ${facts.size}.`,
  },
};
