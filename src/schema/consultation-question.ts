/** The questions of a consultation with what was answered: agreement, who answered, choices from a list, themes in people’s own words. */
import { z } from 'zod';
import type { AgreementField } from './agreement.ts';
import { heading, id, notes, percentage, quantity, reference, sources, text } from './fields.ts';

/** Stands in place of a figure that is hidden because it is too small. A word, because YAML reads [c] as a list. */
export const HIDDEN = 'suppressed';
/** Stands in place of the words on an answer of which the text that is held gives neither a figure nor anything else. */
export const NOT_IN_REPORT = 'not in the text of the report';

const figure = z
  .union([quantity.min(0), z.literal(HIDDEN)])
  .meta({ expected: `a number without the % sign, or “${HIDDEN}” if it is hidden because so few people answered` });

const alreadyPublished = reference('document')
  .optional()
  .meta({ label: 'Printed already by' })
  .describe('The id of the source of this question that has printed these small figures, so that they may be repeated. In per cent only.');

const inWords = text
  .optional()
  .meta({ label: 'In words' })
  .describe(`What the report says in words. Required if there is no figure; “${NOT_IN_REPORT}” if it says nothing.`);

const countedIn = z
  .enum(['per cent', 'respondents'])
  .default('per cent')
  .meta({ label: 'Counted in' })
  .describe('What the figures of the question are: shares in per cent, or numbers of people, from which the shares are worked out.');

const shared = {
  id: id.meta({ label: 'Id' }).describe('A name for the question; it becomes part of an address.'),
  number: text.optional().meta({ label: 'Number' }).describe('The number in the questionnaire.'),
  title: heading.meta({ label: 'Title' }).describe('A short heading.'),
  question: text.optional().meta({ label: 'What was asked' }).describe('What was asked, in plain words.'),
  options: z.array(text).optional().meta({ label: 'Answers to tick' }).describe('The answers that could be ticked.'),
  finding: text
    .optional()
    .meta({ label: 'Finding' })
    .describe('What the answers show, in one sentence. Figures in it must be those below.'),
  first: z
    .boolean()
    .optional()
    .meta({ label: 'On first screen' })
    .describe(
      'true for the few questions whose answers stand at the top of the page: of one about who answered, its finding; of one about themes, all of them.',
    ),
  respondents: quantity
    .int()
    .positive()
    .optional()
    .meta({ label: 'Answers to question' })
    .describe('How many people answered this question, if it is known. Required if the figures are numbers of people.'),
  sources,
  notes: notes.optional(),
};

const scale = z.strictObject({
  stronglyAgree: figure.meta({ label: 'Strongly agree' }).describe('Strongly agree.'),
  agree: figure.meta({ label: 'Agree' }).describe('Agree.'),
  neither: figure.meta({ label: 'Neither' }).describe('Neither agree nor disagree.'),
  disagree: figure.meta({ label: 'Disagree' }).describe('Disagree.'),
  stronglyDisagree: figure.meta({ label: 'Strongly disagree' }).describe('Strongly disagree.'),
  dontKnow: figure.optional().meta({ label: 'Don’t know' }).describe('Don’t know, if that could be ticked.'),
} satisfies Record<AgreementField, z.ZodType>);

const agreement = z.strictObject({
  ...shared,
  kind: z.literal('agreement').meta({ label: 'Kind of question' }).describe('Do you agree, asked of one or more things.'),
  countedIn,
  items: z
    .array(
      z.strictObject({
        label: text.meta({ label: 'Answer' }).describe('What people were asked to agree with.'),
        priority: reference('priority').optional().meta({ label: 'Priority' }).describe('The priority that it is.'),
        scale: scale
          .optional()
          .meta({ label: 'Scale' })
          .describe('All the answers, if they are reported one by one. The totals are worked out from them.'),
        agree: figure.optional().meta({ label: 'Agree' }).describe('Those who agree or strongly agree. Leave out if it is not reported.'),
        disagree: figure.optional().meta({ label: 'Disagree' }).describe('Those who disagree or strongly disagree.'),
        alreadyPublished,
        words: inWords,
      }),
    )
    .min(1)
    .meta({ label: 'Items' })
    .describe('The things asked about, in the order of the questionnaire.'),
});

const shares = {
  ...shared,
  answers: z
    .enum(['single', 'multiple'])
    .meta({ label: 'Answers per person' })
    .describe('Whether a person could give one answer or several.'),
  countedIn,
  comparedWith: text.optional().meta({ label: 'Compared with' }).describe('The population that the shares are compared with.'),
  items: z
    .array(
      z.strictObject({
        label: text.meta({ label: 'Answer' }).describe('The answer.'),
        district: reference('district').optional().meta({ label: 'District' }).describe('The district that it is.'),
        share: figure.optional().meta({ label: 'Share' }).describe('Those who gave this answer. Leave out if it is not reported.'),
        population: percentage.optional().meta({ label: 'Share of population' }).describe('Per cent of the population.'),
        alreadyPublished,
        words: inWords,
      }),
    )
    .min(1)
    .meta({ label: 'Items' })
    .describe('The answers.'),
};

const profile = z.strictObject({
  ...shares,
  kind: z.literal('profile').meta({ label: 'Kind of question' }).describe('Who answered: shares of the respondents.'),
});

const choices = z.strictObject({
  ...shares,
  kind: z
    .literal('choices')
    .meta({ label: 'Kind of question' })
    .describe('What people chose from a list of answers: shares of the respondents.'),
});

const themes = z.strictObject({
  ...shared,
  kind: z.literal('themes').meta({ label: 'Kind of question' }).describe('What people said in their own words, sorted into themes.'),
  ranking: text.meta({ label: 'About the ranking' }).describe('How far the order of the list is a ranking.'),
  items: z
    .array(
      z.strictObject({
        label: text.meta({ label: 'Answer' }).describe('The theme.'),
        rank: z
          .number()
          .int()
          .positive()
          .optional()
          .meta({ label: 'Rank' })
          .describe('Its rank, only where the report is certain about it and does not count mentions.'),
        rankInWords: text
          .optional()
          .meta({ label: 'Rank in words' })
          .describe('What the report says of its place, where it gives no exact rank: “among the three next most mentioned”.'),
        mentions: quantity
          .int()
          .min(0)
          .optional()
          .meta({ label: 'Number of mentions' })
          .describe('How often it came up, if that was counted. These are mentions, not people: one person may have made several.'),
        alreadyPublished: reference('document')
          .optional()
          .meta({ label: 'Printed already by' })
          .describe('The id of the source of this question that has printed a number of mentions under 5.'),
        note: text.optional().meta({ label: 'Note' }).describe('What else the report says about it.'),
      }),
    )
    .min(1)
    .meta({ label: 'Items' })
    .describe('The themes in the order of the report.'),
});

export const question = z.discriminatedUnion('kind', [agreement, profile, choices, themes]);
