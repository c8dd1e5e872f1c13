/** What points to an entry with a mistake in it is right: the mistake is reported where it is, and once. */
import { expect, test } from 'vitest';
import { ACTION, changed, type Files, ORGANISATIONS, PLAN, problemsWith, withAction, withText } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'an owner whose fields are wrong',
    { ...withAction(ACTION), 'organisations.yaml': changed(ORGANISATIONS, 'name: The police', 'nmae: The police') },
    ['content/organisations.yaml:2:3: nmae: there is no such field. Correct its name (did you mean “name”?). [fields/mistyped]'],
  ],
  [
    'an owner in a list that cannot be read',
    { ...withAction(ACTION), 'organisations.yaml': changed(ORGANISATIONS, 'name: The police', 'name: The police: all') },
    [
      'content/organisations.yaml:2:9: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'an owner in a list without ids',
    { ...withAction(ACTION), 'organisations.yaml': 'police:\n  name: The police\n' },
    [
      'content/organisations.yaml:1:1: the file is not a list. Begin each of its entries with “- id: ”, and indent its other fields by two spaces. [files/no-list]',
    ],
  ],
  [
    'an owner in an empty list',
    { ...withAction(ACTION), 'organisations.yaml': '# to do\n' },
    [
      'content/organisations.yaml:1:1: there are no fields in the file. Write its fields, as in a similar file, or delete the file. [files/no-fields]',
    ],
  ],
  [
    'the current plan',
    { [`${PLAN}plan.md`]: '---\ntitle: A: B\n---\n' },
    [
      'content/plans/safer-town/plan.md:2:8: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'a linked entry whose fields are wrong',
    { ...withText('[burglary](../priorities/burglary.md)'), [`${PLAN}priorities/burglary.md`]: '---\ntitle: Burglary\n---\n' },
    [
      'content/plans/safer-town/priorities/burglary.md:2:1: order: is missing. Add it (Its place in lists). [fields/missing]',
      'content/plans/safer-town/priorities/burglary.md:2:1: summary: is missing. Add it (What it covers, in one sentence). [fields/missing]',
      'content/plans/safer-town/priorities/burglary.md:2:1: leads: is missing. Add it (The bodies that lead, or “not stated” or “to be confirmed”). [fields/missing]',
    ],
  ],
  [
    'a linked entry that cannot be read',
    { ...withText('[burglary](../priorities/burglary.md#why)'), [`${PLAN}priorities/burglary.md`]: 'Burglary\n' },
    [
      'content/plans/safer-town/priorities/burglary.md:1:1: the file does not begin with its fields. Put a line “---” above the first field, and another one below the last. [front-matter/no-fields]',
    ],
  ],
  [
    'a linked item of a list that cannot be read',
    {
      ...withText('[police](../../../organisations.yaml#police)'),
      'organisations.yaml': changed(ORGANISATIONS, 'name: The police', 'name: The police: all'),
    },
    [
      'content/organisations.yaml:2:9: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'the text below wrong fields is checked all the same',
    withAction(`${changed(ACTION, 'due:', 'dew:')}\n[x](no.md)\n`),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: dew: there is no such field. Correct its name (did you mean “due”?). [fields/mistyped]',
      'content/plans/safer-town/actions/1-1.md:10:1: the link leads to content/plans/safer-town/actions/no.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
    ],
  ],
  [
    'the text below fields that cannot be read is checked all the same',
    withAction(`${changed(ACTION, 'due: ', 'due')}\n[x](no.md)\n`),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: this line has no name of a field with a colon after it. If it is a field, write a colon and a space after its name; if it goes on with the text above, begin it with more spaces than that field; if the text of the page begins here, put a line “---” above it. [yaml/no-colon]',
      'content/plans/safer-town/actions/1-1.md:10:1: the link leads to content/plans/safer-town/actions/no.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
    ],
  ],
  [
    'references beside wrong fields are checked all the same',
    withAction(changed(changed(ACTION, '[police]', '[polcie]'), 'due: ongoing', 'due: soon')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “polcie”. Correct the id (did you mean “police”?), or add it to organisations.yaml or groups.yaml. [references/unknown]',
      'content/plans/safer-town/actions/1-1.md:7:1: due: “soon” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”. [fields/kind]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
