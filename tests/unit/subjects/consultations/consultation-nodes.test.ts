/** A consultation as a page and paper show it: smallest answers in, what a reader reads out. */
import { describe, expect, it, test } from 'vitest';
import { allWords, facts, link, list, paragraph, strong, text } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { aside, asideRun, lead } from '../../../../src/nodes/page-nodes.ts';
import { consultationNodes, priorityAnswerNodes, questionnaireNodes } from '../../../../src/subjects/consultations/consultation-nodes.ts';
import type { ConsultationView, QuestionView } from '../../../../src/subjects/consultations/consultations.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const PAGE = '/plans/p/consultations/c/';

const question: QuestionView = {
  id: 'q',
  address: `${PAGE}#question-q`,
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
  first: { said: [], who: [] },
  questions: [{ ...question, ...over }],
  asked: [],
  body: [],
});

/** What stands below the heading of the question. */
const below = (over: Partial<QuestionView>) => {
  const nodes = consultationNodes(view(over), 1, words);
  const [, ...rest] = nodes.flatMap((node) => (node.type === 'region' ? node.nodes : []));
  return rest;
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

describe('the page', () => {
  const LONG = `${PAGE}questionnaire/`;
  const long = view({ address: `${LONG}#question-q`, finding: 'It is dark.', answers: [{ labels: [{ label: 'Yes' }], words: '80%' }] });
  const outline = { title: 'Light', address: long.questions[0]?.address ?? '' };

  it('begins with how many answered, what they said, and who they were', () => {
    const first = { said: [{ ...outline, said: ['More light', 'Fewer cars'] }], who: [{ ...outline, said: ['Few were young.'] }] };
    expect(consultationNodes({ ...long, first }, 1, words).slice(0, 2)).toEqual([
      lead('Few answered.'),
      ...facts(
        ['Responses', '12 (May to June)'],
        ['Light', { items: [text('More light'), text('Fewer cars')] }],
        ['Who answered, and who was missing', [link({ label: 'Light', address: outline.address }), ...text(': Few were young.')]],
      ),
    ]);
  });

  it('has what each question came to, where the answers have a page of their own, and paper has them in their place', () => {
    const nodes = consultationNodes({ ...long, questionnaire: LONG }, 1, words);
    const pages = nodes.flatMap((node) => (node.type === 'only' && node.medium === 'page' ? node.nodes : []));
    expect(pages).toContainEqual({
      type: 'list',
      ordered: false,
      items: [
        [
          { type: 'paragraph', address: `${PAGE}#question-q`, runs: [link({ label: 'Light', address: outline.address })] },
          ...aside('It is dark.'),
        ],
      ],
    });
    expect(JSON.stringify(pages)).not.toContain('80%');
    expect(allWords(onPaper(nodes, words))).toContain('Yes: 80%');
  });

  it('of all answers has each as a part with its name', () => {
    const { questions, plan } = long;
    const nodes = questionnaireNodes({ ...long, questions, plan }, words);
    expect(nodes.slice(1)).toMatchObject([
      { type: 'region', nodes: [{ type: 'heading', level: 2, address: outline.address }, {}, {}, {}] },
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
    [{ words: 'Most agreed.' }, [...text('People were asked whether they agreed that this should be a priority. Most agreed.'), from]],
    [{}, [...text('People were asked whether they agreed that this should be a priority. The report gives no figure in its text.'), from]],
  ])('is a whole sentence: %o', (over, runs) => {
    expect(priorityAnswerNodes([{ ...answer, ...over }], words)).toEqual([paragraph(runs)]);
  });
});

test('as long as no answers are published, the page has what is asked', () => {
  const nodes = consultationNodes({ ...view({}), questions: [], asked: ['Is it dark?'] }, 1, words);
  expect(nodes).toContainEqual({ type: 'heading', level: 2, runs: text('What is asked'), address: `${PAGE}#part-asked` });
  expect(nodes).toContainEqual(list(['Is it dark?'])[0]);
  expect(JSON.stringify(nodes)).not.toContain('What people answered');
});
