/** People are named in their public office only: a name without one says nothing about who answers for what. */
import { NOT_STATED } from '../../schema/fields.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const FIX = 'Add the office as the list prints it, or leave the name out and say in a note that the list gives no office';

export const namesInOffice: Rule = ruleFor('office-holder', (holder) => {
  const { name, post, role, deputy } = holder.data;
  return [
    ...(name !== NOT_STATED && !post && !role ? [problemAt(holder, ['name'], 'a person is named without an office', FIX)] : []),
    ...(deputy?.name && deputy.post === NOT_STATED
      ? [problemAt(holder, ['deputy', 'name'], 'a deputy is named without an office', FIX)]
      : []),
  ];
});
