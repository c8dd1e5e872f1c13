/** What a reviewer reads of a proposal: the comment beside it, and the preview of its pages. */
import { localeOf } from '../locale.ts';

const { plural, number, list } = localeOf('en-GB');

const counted = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`;
const pages = (count: number) => counted(count, 'page', 'pages');

/** What a proposal can change, by the classes that `npm run changes` knows; in their order. */
const classes: Record<string, { heading: string; one: string; other: string; what: string }> = {
  promise: { heading: 'Promises', one: 'promise', other: 'promises', what: 'a change of a promise' },
  status: { heading: 'Status and figures', one: 'status or figure', other: 'statuses and figures', what: 'a status or a figure' },
  people: { heading: 'People', one: 'change of people', other: 'changes of people', what: 'a change of people' },
  sources: { heading: 'Sources', one: 'change of sources', other: 'changes of sources', what: 'a change of sources' },
  wording: { heading: 'Wording only', one: 'change of wording', other: 'changes of wording', what: 'a change of wording' },
};
/** A class that came after this module is called as it calls itself. */
const classOf = (id: string) =>
  classes[id] ?? { heading: id, one: `change of “${id}”`, other: `changes of “${id}”`, what: `a change of “${id}”` };

export const review = {
  class: ({ id }: { id: string }) => classOf(id).heading,
  comment: {
    title: 'What this proposal changes',
    counts: ({ counts }: { counts: readonly { id: string; count: number }[] }) =>
      `${list(counts.map(({ id, count }) => counted(count, classOf(id).one, classOf(id).other)))}.`,
    corrections: ({ count }: { count: number }) =>
      count === 1
        ? 'One of them puts a text of ours right by the source: both texts are shown, so that you can compare them with it.'
        : `${number(count)} of them put a text of ours right by the source: both texts are shown, so that you can compare them with it.`,
    nothing: 'No fact changes in this proposal.',
    failed: 'What this proposal changes could not be found out. This does not mean that nothing changes.',
    notCompared: 'The comparison did not run.',
    checkFailed: ({ problems }: { problems: number }) =>
      problems === 0
        ? 'The check did not come to its end. Nothing can be published before it does.'
        : `The check found ${counted(problems, 'problem', 'problems')}. Nothing can be published before ${problems === 1 ? 'it is' : 'they are'} put right.`,
    moreProblems: ({ count }: { count: number }) => `… and ${number(count)} more: in the summary of the run.`,
    place: ({ file, line }: { file: string; line: number }) => `${file}, line ${line}`,
    agree: 'Who must agree',
    agreement: (facts: { class: string; people: number; from: readonly string[]; plans: readonly string[] }) => {
      const what = classOf(facts.class).what;
      const who = facts.from.length > 0 ? ` of ${list(facts.from)}` : '';
      const where = facts.plans.length > 0 ? ` in ${list(facts.plans)}` : '';
      return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where}: ${counted(facts.people, 'person', 'people')}${who}.`;
    },
    whyAgree: ({ file }: { file: string }) => `So says ${file}, as it is published now.`,
    more: ({ count }: { count: number }) => `${counted(count, 'more change', 'more changes')}`,
    cut: ({ count }: { count: number }) => `… and ${number(count)} more: in the preview.`,
    before: 'Before',
    after: 'After',
    correction: 'Put right by the source',
    preview: 'Every page that changes, before and after',
    pages: (facts: { changed: number; added: number; gone: number; documents: number; data: number }) => {
      const parts = [
        counted(facts.changed, 'page changes', 'pages change'),
        ...(facts.added > 0 ? [counted(facts.added, 'page is new', 'pages are new')] : []),
        ...(facts.gone > 0 ? [counted(facts.gone, 'page would be gone', 'pages would be gone')] : []),
        ...(facts.documents > 0 ? [counted(facts.documents, 'document changes', 'documents change')] : []),
        ...(facts.data > 0 ? [counted(facts.data, 'file of data changes', 'files of data change')] : []),
      ];
      return `${list(parts)}.`;
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
    newPages: 'Pages that are new',
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
    files: 'Documents and files of data',
    kinds: { document: 'Documents', data: 'Files of data', picture: 'Pictures' },
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
