/**
 * What is wrong with a report, as a form says it: the rule and its message are those of the check, and how to put it right is
 * told by the fields of the form.
 */
import type { Problem } from '../source/problem.ts';
import type { AtField, Said } from '../words/check.ts';
import type { Field } from './fields.ts';
import { BODY } from './forms.ts';
import type { Known } from './known.ts';

export type { Problem };

/** The words of the rules that a report can break, and how forms put them right. */
export interface SaidWith {
  check: { rules: object };
  fixes: object;
  choice: (of: string) => string;
}

/** The field whose control a problem of the file is put right in. */
export function fieldFor(fields: readonly Field[], path: string): string {
  const names = fields.map(({ name }) => name);
  const plain = path.replace(/\[\d+\]/g, '');
  const tries = [plain, `${plain}.to`, plain.replace(/\.from$/, '.to'), ...(path === '' ? [BODY, 'due.to'] : [])];
  return tries.find((name) => names.includes(name)) ?? names.find((name) => name.startsWith(`${plain}.`)) ?? names[0] ?? '';
}

type Words<Facts extends unknown[]> = Record<string, (...facts: Facts) => Partial<Said>>;

export function saidWith({ rule, facts, field }: Problem, { form, fields, names }: Known, words: SaidWith): string {
  const at = fields.find(({ name }) => name === fieldFor(fields, field));
  const where: AtField = {
    form,
    name: at?.name ?? '',
    control: at?.control ?? '',
    choices: (at?.values ?? []).map(words.choice),
    label: (name) => fields.find((each) => each.name === name)?.label ?? name,
    nameOf: (reference) => names[reference] ?? reference,
  };
  const ofCheck = (words.check.rules as Words<[unknown]>)[rule]?.(facts);
  const ofForm = (words.fixes as Words<[unknown, AtField]>)[rule]?.(facts, where);
  const { message, fix } = { ...ofCheck, ...ofForm };
  return `${message}. ${fix}.`;
}
