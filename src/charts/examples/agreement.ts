/** Answers on a scale of agreement, whole and in part. */
import type { AgreementAnswer } from '../../schema/agreement.ts';
import { SUPPRESSED } from '../chart-view.ts';
import type { ChartExample } from './chart-example.ts';
import { cells, NOT_IN_TEXT, shares } from './chart-example.ts';

const SCALE: { label: string; role: 'value'; answer: AgreementAnswer }[] = [
  { label: 'Strongly agree', role: 'value', answer: 'strongly-agree' },
  { label: 'Agree', role: 'value', answer: 'agree' },
  { label: 'Neither', role: 'value', answer: 'neither' },
  { label: 'Disagree', role: 'value', answer: 'disagree' },
  { label: 'Strongly disagree', role: 'value', answer: 'strongly-disagree' },
  { label: 'No answer', role: 'value', answer: 'no-answer' },
];

export const agreement: ChartExample[] = [
  {
    title: 'Full scale of agreement',
    why: 'Eight rows with six answers, each with a colour and a pattern of its own.',
    chart: {
      ...shares,
      kind: 'agreement',
      id: 'full-scale',
      finding: 'Most agree with every priority; fraud has the most who strongly agree, 52%',
      subtitle: 'Per cent of respondents, by how far they agree that each is a priority',
      columnLabel: 'Priority',
      series: SCALE,
      rows: [
        cells('Preventing terrorism', [44, 32, 12, 6, 3, 3]),
        cells('Fraud', [52, 29, 10, 4, 2, 3]),
        cells('Domestic abuse and sexual violence', [48.5, 30, 11, 5, 2.5, 3]),
        cells('Serious violence', [46, 31, 13, 5, 2, 3]),
        cells('Criminal exploitation, modern slavery and human trafficking', [45, 28, 15, 6, 2, 4]),
        cells('Neighbourhood crime and anti-social behaviour', [50, 32, 8, 5, 3, 2]),
        cells('Hate crime & community tensions', [30, 26, 22, 11, 8, 3]),
        cells('Substance misuse', [38, 33, 15, 7, 4, 3]),
      ],
    },
  },
  {
    title: 'Agreement with hidden and partly known rows',
    why: 'A row ends where its known part ends, and says why; nought and a hundred per cent; a row of which nothing is known.',
    chart: {
      ...shares,
      kind: 'agreement',
      id: 'partly-known',
      finding: 'All who answered want to hear what happened with their views',
      subtitle: 'Per cent of respondents, by how far they agree',
      base: 'n = 25 responses',
      columnLabel: 'Statement',
      series: SCALE.filter(({ answer }) => answer !== 'no-answer'),
      rows: [
        cells('I want to hear what happened with my views', [100, 0, 0, 0, 0]),
        cells('The plan is easy to read', [20, 36, SUPPRESSED, 20, SUPPRESSED]),
        cells('The priorities are the right ones', [NOT_IN_TEXT, 76, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT]),
        cells('I know whom to ask', [0, 20, 20, 28, 32]),
        cells('I would come to a meeting', [NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT]),
      ],
      notes: [
        'The base is under 30: a few answers more or less change a share by a lot.',
        '[c] stands for a share that rests on 1 to 4 answers, which is hidden so that nobody can be recognised.',
      ],
    },
  },
];
