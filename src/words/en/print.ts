/** What documents say of themselves in each medium: on their first page, at the foot of pages, in their properties. */

import type { Pieces } from '../pieces.ts';

export const print = {
  lastRecord: (date: string) => `The latest source or report in it is of ${date}.`,
  onTheWeb: <T>(address: T): Pieces<T> => ['On the web: ', address],
  stillTrue: <T>(address: T): Pieces<T> => ['Is this still true? ', address],
  contents: 'Contents',
  table: ({ caption, heads }: { caption: string | undefined; heads: readonly string[] }) =>
    `Table${caption ? `: ${caption}` : ''}${heads.length > 0 ? ` (${heads.join(': ')})` : ''}`,

  pdf: {
    knownOn: {
      cover: (day: string) =>
        `The latest source or report in this document is of ${day}. The square code tells what came since then. The page on the web:`,
      sheet: (day: string) =>
        `The latest source or report on this sheet is of ${day}. The square code tells what came since then. The page on the web:`,
    },
    qrCode: (address: string) => `QR code, to see what came since then: ${address}`,
    /** What a link within a document is called beside its words: read aloud, it says how far it leads. */
    leadsTo: (page: number) => `page ${page}`,
    page: <T>({ page, last }: { page: T; last: T }): Pieces<T> => ['Page ', page, ' of ', last],
  },

  epub: {
    /** For readers with a disability, before they open the book. */
    accessibility:
      'Headings, lists and tables are marked as what they are, and tables have heads for rows and columns. There are no pictures. Sizes, fonts and colours can be changed. Nobody but its makers has judged how accessible this book is.',
    accessibilityWithCharts:
      'Headings, lists and tables are marked as what they are, and tables have heads for rows and columns. Every chart is described in words and has its figures in a table; a list says what a diagram shows. Sizes, fonts and colours can be changed. Nobody but its makers has judged how accessible this book is.',
    description: ({ status, day }: { status: string; day: string }) => `${status} The latest source or report in it is of ${day}.`,
  },

  braille: {
    made: 'This braille was made by a computer. No transcriber has read it. Pictures of charts are left out, their figures are not.',
    /** The pages before the text are counted by themselves. */
    frontPage: (page: number) => `p${page}`,
  },
};
