/** A consultation as a page and paper show it: smallest answers in, what a reader reads out. */
import { describe, expect, it } from 'vitest';
import { link, list, paragraph, strong, text } from '../../../../src/nodes/nodes.ts';
import { asideRun, onPaper } from '../../../../src/nodes/page-nodes.ts';
import { consultationNodes, priorityAnswerNodes } from '../../../../src/subjects/consultations/consultation-nodes.ts';
import type { ConsultationView, QuestionView } from '../../../../src/subjects/consultations/consultations.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const PAGE = '/plans/p/consultations/c/';

const question: QuestionView = {
  id: 'q',
  title: 'Light',
  options: [],
  notes: [],
  sources: [{ label: 'Report', address: '/sources/#report', at: 'page 2' }],
  answers: [],
};

const view = (over: Partial<QuestionView>): ConsultationView => ({
  title: 'Survey',
  description: '',
  address: PAGE,
  trail: [],
  sources: [],
  notes: [],
  file: '',
  terms: [],
  plan: 'p',
  summary: 'Few answered.',
  dates: 'May to June',
  responses: '12',
  consultedOn: 'The draft.',
  methods: ['Online'],
  channels: [],
  questions: [{ ...question, ...over }],
  body: [],
});

/** What stands below the heading of the question. */
const below = (over: Partial<QuestionView>) => {
  const nodes = consultationNodes(view(over), 1, words);
  const start = nodes.findIndex((node) => node.type === 'heading' && node.address === `${PAGE}#question-q`);
  return nodes.slice(start + 1, -1);
};

const SOURCE = { type: 'citations', of: question.sources };

describe('a question', () => {
  it('says what was asked before the answers, and where it comes from behind them', () => {
    expect(
      below({ number: '4', question: 'Is it dark?', finding: 'It is.', answers: [{ labels: [{ label: 'Yes' }], words: '80%' }] }),
    ).toEqual([
      { type: 'paragraph', runs: text('Question 4. Is it dark?'), look: 'aside' },
      paragraph('It is.'),
      ...list([[...text('Yes'), ...text(': 80%')]]),
      SOURCE,
    ]);
  });

  it('folds away what could be chosen, which paper shows under its name', () => {
    const [fold] = below({ options: ['Yes', 'No'] });
    expect(fold).toMatchObject({ type: 'fold', label: 'Answers to choose from' });
    expect(fold && onPaper([fold], words)[0]).toMatchObject({ runs: [strong('Answers to choose from')], keep: true });
  });

  it('says words that are said of several answers once, and leads to the priority that an answer is about', () => {
    const labels = [{ label: 'Theft; and burglary', address: '/burglary/' }, { label: 'Noise' }];
    expect(below({ answers: [{ labels, words: 'not in the text' }] })).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [
            paragraph('Not in the text. This is said of these answers:'),
            ...list([[link({ label: 'Theft; and burglary', address: '/burglary/' })], 'Noise']),
          ],
        ],
      },
      SOURCE,
    ]);
  });
});

describe('what the public said of a priority', () => {
  const from = asideRun([link({ label: 'Survey', address: PAGE })]);
  const answer = { consultation: 'Survey', address: PAGE, base: 1200 };

  it.each([
    [{ agree: 81 }, [strong('81%'), ...text(' agreed or strongly agreed that this should be a priority (1,200 responses in all).'), from]],
    [
      { agree: 81, base: undefined, words: 'Few wrote why.' },
      [
        strong('81%'),
        ...text(' agreed or strongly agreed that this should be a priority (number of responses not stated).'),
        ...text(' Few wrote why.'),
        from,
      ],
    ],
    [{ words: 'Most agreed.' }, [...text('Most agreed.'), from]],
    [{}, [...text('The report gives no figure in its text.'), from]],
  ])('is a whole sentence: %o', (over, runs) => {
    expect(priorityAnswerNodes([{ ...answer, ...over }], words)).toEqual([paragraph(runs)]);
  });
});
