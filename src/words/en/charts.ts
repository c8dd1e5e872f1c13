/** Charts: what stands in and around a picture, in its table and in its files. */

import type { AgreementAnswer } from '../../schema/agreement.ts';
import { localeOf } from '../locale.ts';
import { capitalised, sentence, withoutStop } from '../sentences.ts';
import { chartExplorer } from './chart-explorer.ts';
import { chartReader } from './chart-reader.ts';
import { chartSummaries } from './chart-summaries.ts';
import { names } from './names.ts';

const { list } = localeOf('en-GB');

/** What is counted, of whom; the unit only where that does not say it. */
interface Subject {
  subtitle: string;
  unit?: string | undefined;
  base?: string | undefined;
}

const answers: Record<AgreementAnswer, string> = {
  'strongly-agree': 'Strongly agree',
  agree: 'Agree',
  neither: 'Neither agree nor disagree',
  disagree: 'Disagree',
  'strongly-disagree': 'Strongly disagree',
  'no-answer': 'Don’t know',
};

export const charts = {
  units: { share: 'per cent', change: 'change in per cent', money: 'pounds', rank: 'rank', mentions: 'mentions', targets: 'targets' },
  answers,
  summary: chartSummaries,
  reader: chartReader,
  explorer: chartExplorer,

  /** The cross under the axis, in the legend. */
  noFigure: 'No figure',
  noTarget: 'no target for this period',
  /** Why a bar ends early: one reason for all that is missing, or for some answers. */
  missing: ({ reasons }: { reasons: readonly string[] }): string => capitalised(list(reasons)),
  missingOf: ({ labels, reason }: { labels: readonly string[]; reason: string }): string =>
    `${labels.length > 2 ? 'Other answers' : list(labels)}: ${reason}`,

  /** Under the heading of a chart. */
  subject: ({ subtitle, unit, base }: Subject): string => sentence([withoutStop(subtitle), unit, base].filter(Boolean).join(', ')),
  /** Over its table. */
  caption: ({ subtitle, unit, base }: Subject): string => `${withoutStop(subtitle)}${unit ? `, ${unit}` : ''}${base ? ` (${base})` : ''}`,
  source: ({ source }: { source: string }): string => `Source: ${source}`,
  /** The whole chart as text, where there is no picture. */
  told: ({ finding, summary }: { finding: string; summary: string }): string => `Chart: ${sentence(finding)} ${summary}`,
  alternative: ({ finding, summary }: { finding: string; summary: string }): string => `${sentence(finding)} ${summary}`,
  /** In print, in the place of a picture. */
  tooLarge: 'The picture of these figures is too large for this print. The figures follow.',

  /** A chart on a page. `unseen` is for screen readers, which tell the controls of several charts apart by it. */
  figure: {
    name: ({ subject }: { subject: string }): string => `Chart: ${subject}`,
    step: <T>({ subject, unseen }: { subject: string; unseen: (text: string) => T }): (string | T)[] => [
      'Step through the values',
      unseen(`: ${subject}`),
    ],
    explore: <T>({ subject, unseen }: { subject: string; unseen: (text: string) => T }): (string | T)[] => [
      'Explore this chart',
      unseen(`: ${subject}`),
    ],
    file: <T>({ format, subject, unseen }: { format: string; subject: string; unseen: (text: string) => T }): (string | T)[] => [
      format,
      unseen(`: ${subject}`),
    ],
    download: <T>({ files }: { files: readonly T[] }): (string | T)[] => [
      'Download these figures: ',
      ...files.flatMap((file, index) => (index > 0 ? [', ', file] : [file])),
    ],
    table: 'The figures as a table',
    source: ({ source }: { source: string }): string => `Source: ${source}.`,
    licence: <T>({ licence }: { licence: T }): (string | T)[] => ['Licence: ', licence, '.'],
  },

  /** A picture that stands alone. */
  picture: {
    subject: ({ subtitle, base }: Pick<Subject, 'subtitle' | 'base'>): string => sentence([subtitle, base].filter(Boolean).join(', ')),
    source: ({ source }: { source: string }): string => sentence(`Source: ${source}`),
    origin: ({ site, caveat, licence }: { site: string; caveat?: string | undefined; licence?: string | undefined }): string =>
      sentence([caveat ? `${site}, ${caveat}` : site, licence].filter(Boolean).join('. ')),
  },

  /** The columns of a file of figures that are not those of the table. */
  file: {
    /** The head over the names of the rows, where a column of values has the same. */
    names: ({ label }: { label: string }): string => `${label} (name)`,
    values: ({ label, unit }: { label: string; unit: string }): string => `${label} (${unit})`,
    unknown: 'Why a cell is empty',
    chart: 'Chart',
    base: 'Base',
    source: names.source,
    licence: 'Licence',
    notes: names.notes,
  },
};
