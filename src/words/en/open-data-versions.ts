/** What changed in the columns of open data, the latest first. A version begins with what was decided in docs/decisions/0038. */
export const openDataVersions: readonly { version: string; changes: readonly string[] }[] = [
  {
    version: '1.2.0',
    changes: [
      'New: actions has due_last_day, so that “late” is a comparison of days. decisions has the body that met and the plans that the meeting was about.',
      'New: what is said in the place of a figure or a sum that a source speaks of and does not give. It is value_unknown in observations and pounds_unknown in funding.',
      'The Data Package can be read by programs that know only its version 1. There a list is a text with its delimiter beside it. A foreign key whose id is empty in some rows is no foreign key; “joins” says where the column leads.',
    ],
  },
  {
    version: '1.1.0',
    changes: [
      'New: what public registers call areas and bodies. plans has area_codes, districts has area_code, bodies has organisation_id.',
      'decisions has what minutes say too, and no longer only what was reported beside them. In documents, a publisher that nobody names is empty, with the word in publisher_unknown.',
      'New: where addresses were moved, the table redirects says from where to where, and why.',
    ],
  },
  {
    version: '1.0.0',
    changes: [
      'The first version that is kept to. A column, its type and its codes stay from here on. What has to go is told here, under a new first number.',
      'Each table of the plans is there once more over all plans, with plan_id and plan in front. Targets over all plans keep their address “promises” too.',
      'New: everyday words; in consultations, whether a small share was published before.',
    ],
  },
];
