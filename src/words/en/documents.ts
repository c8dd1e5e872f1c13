/** Documents that are made of a plan: what each is called, what is in it, and the formats that it can be had in. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

/** 85 kB, 1.2 MB: in thousands, as most file managers count. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: '1 byte', other: `${number(bytes)} bytes` });
  return bytes < 999_500 ? `${number(Math.round(bytes / 1000))} kB` : `${number(bytes / 1_000_000, 1)} MB`;
}

/** A document that cannot be made, and what the compiler says. */
interface Failed {
  title: string;
  remarks: readonly string[];
}

export const documents = {
  downloads: 'Downloads',
  downloadsDescription: (plan: string) => `The ${plan} to keep, print or listen to: PDF, large print, and other formats.`,
  downloadsNote: 'Every file is made from the same text as these pages.',
  /** For who wants paper. `pages` and `large`: of the file, once it is made; `canPost`: nothing is known against it. */
  onPaper: <T>({ summary, pages, large, canPost }: { summary: T; pages?: number; large?: number; canPost: boolean }): Pieces<T> => [
    canPost ? 'On paper: print ' : 'On paper: this site cannot post. Print ',
    summary,
    pages
      ? ` (${plural(pages, { one: '1 page', other: `${number(pages)} pages` })}${large ? `; in large print ${number(large)}` : ''})`
      : '',
    ', or ask somebody, or a library, to print it for you.',
  ],
  theSummary: 'the summary',
  anotherFormat: <T>(whom: T): Pieces<T> => [' To ask for another format: ', whom],
  data: 'The figures as data',
  dataOf: <T>(data: T): (string | T)[] => [
    data,
    ': actions, outcomes, measures, answers to the consultation, as CSV and JSON. Each chart has its own figures and picture below it.',
  ],
  aboutFormats: 'About the formats',
  formats: {
    pdf: {
      label: 'PDF',
      about: 'For printing and for writing on. It is tagged, so that a screen reader finds its headings, tables and links.',
    },
    'large-print': { label: 'Large print PDF', about: 'Letters of 18 points or more, in one column.' },
    epub: {
      label: 'EPUB for e-readers',
      about: 'For e-book readers and phones: the text fits itself to the screen, and to the size of letters that you choose.',
    },
    txt: { label: 'Plain text', about: 'Words only, for any device.' },
    brf: {
      label: 'Braille file (BRF)',
      about:
        'For braille displays and embossers: Unified English Braille, contracted (grade 2), 40 cells by 25 lines. It is made by a computer and no transcriber has read it: one would still check contractions that depend on meaning, and mark emphasis.',
    },
  },

  /** “4 pages, 85 kB”; only a PDF has pages. */
  size: ({ pages, bytes }: { pages: number | undefined; bytes: number }) =>
    pages === undefined ? bytesText(bytes) : `${plural(pages, { one: '1 page', other: `${number(pages)} pages` })}, ${bytesText(bytes)}`,

  /** Beside a document that is a book. `ways`: what of the same plan is short. */
  shorter: <T>({ pages, ways }: { pages: number; ways: T }): Pieces<T> => [
    `This is long: up to ${number(pages)} pages. Shorter: `,
    ways,
    '.',
  ],
  /** “Summary of the plan (PDF, 3 pages, 37 kB)” */
  inFormat: ({ label, format, size }: { label: string; format: string; size: string | undefined }) =>
    `${label} (${[format, size].filter(Boolean).join(', ')})`,
  shortOnes: (count: number) => plural(count, { one: '1 more short document', other: `${number(count)} more short documents` }),

  whole: { label: names.wholePlan },
  summary: {
    label: 'Summary of the plan',
    about: 'The plan in a few pages.',
    title: (plan: string) => `Summary of the ${plan}`,
  },
  priority: {
    label: (priority: string) => `Priority: ${priority}`,
    subtitle: ({ plan, partnership }: { plan: string; partnership: string }) => `A priority of the ${plan}. ${partnership}`,
  },
  delivery: {
    label: names.deliveryPlan,
    about: 'Every action with its owner, its date and how it stands.',
    title: (plan: string) => `${plan}: delivery plan`,
  },
  consultation: { label: (consultation: string) => `Consultation report: ${consultation}` },
  /** What members need for a meeting. It is not the agenda that a council sent out, and says so. */
  pack: {
    label: (day: string) => `Scrutiny pack: ${day}`,
    title: (day: string) => `Scrutiny pack: meeting of ${day}`,
    aboutSome: 'The agenda, what has been reported of the plan so far, and the priorities under review.',
    aboutAll: 'The agenda, what has been reported of the plan so far, and every priority, as the papers name none for review.',
    subtitle: ({ body, begins, place }: { body: string; begins: string | undefined; place: string | undefined }) =>
      `${[body, begins, place].filter(Boolean).join(', ')}. Put together from what is published on this site. It is not the agenda that the council sent out.`,
  },

  /** The titles of parts; those of lists are the titles of their pages. */
  parts: {
    summary: 'The plan at a glance',
    priorities: names.priorities,
    outcomes: names.outcomes,
    delivery: names.deliveryPlan,
    measures: names.measures,
    theories: names.theories,
    consultations: names.consultation,
    chapters: 'Chapters and appendices',
    partnership: 'The partnership',
    glossary: names.glossary,
    words: 'Words people use',
    sources: names.sources,
    agenda: 'The meeting',
    performance: 'What has been reported',
  },

  /** For an officer: a PDF that cannot be made, what the compiler says of it, and what to do. */
  failed: {
    byFile: ({ file, title, remarks }: Failed & { file: string }) =>
      `${file}: the PDF “${title}” cannot be made: ${remarks.join('; ')}. Look in this file for a link, a table or a sign that is out of the ordinary, and write it in another way. If the message stays, send it to whoever looks after the software.`,
    byCover: ({ title, remarks }: Failed) =>
      `The document itself: the PDF “${title}” cannot be made: ${remarks.join('; ')}. Look at what stands on the cover: the title and the summary of the plan, and in site.yaml the contact, the publisher and the colour.`,
    byNone: ({ title, remarks }: Failed) =>
      `The PDF “${title}” cannot be made: ${remarks.join('; ')}. No single page brings this about. Send the message to whoever looks after the software.`,
  },

  helpNow: 'Need help now',
  /** Whom to call, in one line: each number with what it is for, then where there is more. */
  help: <T>({ lines, more, label }: { lines: readonly { call: T; for: string }[]; more: T; label: string }): (string | T)[] => [
    ...lines.flatMap(({ call, for: what }) => [call, ` ${what}; `]),
    `${label.toLowerCase()}: `,
    more,
  ],
};
