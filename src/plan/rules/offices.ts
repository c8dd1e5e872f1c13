/** People are named in their public office only: a name without one says nothing about who answers for what. */
import { NOT_STATED } from '../../schema/fields.ts';
import { say } from '../../source/problem.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

export const namesInOffice: Rule = ruleFor('office-holder', (holder) => {
  const { name, post, role, deputy } = holder.data;
  return [
    ...(name !== NOT_STATED && !post && !role ? [problemAt(holder, ['name'], say('offices/person'))] : []),
    ...(deputy?.name && deputy.post === NOT_STATED ? [problemAt(holder, ['deputy', 'name'], say('offices/deputy'))] : []),
  ];
});
