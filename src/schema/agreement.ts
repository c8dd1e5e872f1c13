/**
 * The scale of agreement, once for all: which answers it has, in which order, and what each is called in content, in data
 * and in charts. What readers are told is in the words of the language.
 */

export const AGREEMENT = [
  { id: 'strongly-agree', field: 'stronglyAgree', column: 'strongly_agree' },
  { id: 'agree', field: 'agree', column: 'agree' },
  { id: 'neither', field: 'neither', column: 'neither_agree_nor_disagree' },
  { id: 'disagree', field: 'disagree', column: 'disagree' },
  { id: 'strongly-disagree', field: 'stronglyDisagree', column: 'strongly_disagree' },
  { id: 'no-answer', field: 'dontKnow', column: 'dont_know' },
] as const;

export type AgreementAnswer = (typeof AGREEMENT)[number]['id'];
/** The answer as a field of content. */
export type AgreementField = (typeof AGREEMENT)[number]['field'];

/** The answers in the order of the scale. */
export const ANSWERS: readonly AgreementAnswer[] = AGREEMENT.map(({ id }) => id);

/** Those that agree, strongly or not. */
export const AGREEING: readonly AgreementAnswer[] = ['strongly-agree', 'agree'];
