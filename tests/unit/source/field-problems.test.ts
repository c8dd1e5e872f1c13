/** What a field must be, is said in plain words at the place of the field, with a guess that fits. */
import { expect, test } from 'vitest';
import {
  ACTION,
  CONSULTATION,
  changed,
  type Files,
  ORGANISATIONS,
  PLAN,
  problemsWith,
  progress,
  withAction,
  withConsultation,
} from '../plan/broken-content.ts';

const withReport = (fields: Record<string, string>): Files => ({
  ...withAction(ACTION),
  [`${PLAN}reports/progress/a.yaml`]: progress(fields),
});

test.each<[mistake: string, files: Files, said: string[]]>([
  ['nothing', withAction(ACTION), []],
  [
    'a required field is missing',
    withAction(changed(ACTION, 'due: ongoing\n', '')),
    [
      'content/plans/safer-town/actions/1-1.md:2:1: due: is missing. Add it (By when, or “ongoing”, “to be confirmed” or “not stated”). [fields/missing]',
    ],
  ],
  [
    'a required field is empty',
    withAction(changed(ACTION, ' [police]', '')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: owners: is empty. Write a list of ids, such as [first-id, second-id], “to be confirmed” or “not stated” (Who is to do it, or “to be confirmed” or “not stated”). [fields/empty]',
    ],
  ],
  [
    'an optional field is empty',
    withAction(changed(ACTION, 'due:', 'notes:\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: notes: is empty. Write a list, each item on a line of its own that begins with “- ” (What a reader must know: gaps and contradictions in the source, or how a figure was worked out), or delete the line. [fields/empty]',
    ],
  ],
  [
    'a text of spaces',
    withAction(changed(ACTION, 'Mark bicycles', '"  "')),
    ['content/plans/safer-town/actions/1-1.md:3:1: title: is empty. Write a text (What will be done, in a plain sentence). [fields/empty]'],
  ],
  [
    'a mistyped field is not missing as well',
    withAction(changed(ACTION, 'owners', 'owner')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: owner: there is no such field. Correct its name (did you mean “owners”?). [fields/mistyped]',
    ],
  ],
  [
    'a field with other capitals',
    withAction(changed(ACTION, 'successMeasures', 'success_measures')),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: success_measures: there is no such field. Correct its name (did you mean “successMeasures”?). [fields/mistyped]',
    ],
  ],
  [
    'a field of another kind of content',
    withAction(changed(ACTION, 'due:', 'leads: [police]\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: leads: there is no such field. Delete it, or use one of: number, title, shortTitle, section, successMeasures, owners, ownersAsPrinted, ownersNote, due, dueAsPrinted, outcomes, priorities, districts, asPrinted, sources, notes, publication. [fields/unknown]',
    ],
  ],
  [
    'a field of an item that stands too far to the left',
    withAction(changed(ACTION, 'due:', 'asPrinted:\n- column: Target\nsays: Begun\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:8:3: asPrinted[1].says: is missing. Add it (What stands in it, in our words). [fields/missing]',
      'content/plans/safer-town/actions/1-1.md:9:1: says: there is no such field. Delete it, or use one of: number, title, shortTitle, section, successMeasures, owners, ownersAsPrinted, ownersNote, due, dueAsPrinted, outcomes, priorities, districts, asPrinted, sources, notes, publication; if it belongs to an item of “asPrinted”, indent it like the other fields of that item. [fields/unknown]',
    ],
  ],
  [
    'a name instead of a list of ids',
    withAction(changed(ACTION, '[police]', 'Town Police')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: owners: “Town Police” cannot stand here. Write a list of ids, such as [first-id, second-id], “to be confirmed” or “not stated” (did you mean “[town-police]”?). [fields/kind]',
    ],
  ],
  [
    'neither owner nor a word for it',
    withAction(changed(ACTION, '[police]', '[]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: owners: the list is empty. Write a list of ids, such as [first-id, second-id], “to be confirmed” or “not stated”. [fields/empty-list]',
    ],
  ],
  [
    'TBC for to be confirmed',
    withAction(changed(ACTION, '[police]', 'TBC')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: owners: “TBC” cannot stand here. Write a list of ids, such as [first-id, second-id], “to be confirmed” or “not stated” (did you mean “to be confirmed”?). [fields/kind]',
    ],
  ],
  [
    'a text instead of a list',
    withAction(
      changed(
        ACTION,
        ':\n  - Most bicycles are marked',
        ': All of the bicycles are marked, in every street and in every month of the year',
      ),
    ),
    [
      'content/plans/safer-town/actions/1-1.md:4:1: successMeasures: “All of the bicycles are marked, in every street and in every…” cannot stand here. Write a list, each item on a line of its own that begins with “- ”, “to be confirmed” or “not stated”. [fields/kind]',
    ],
  ],
  [
    'fields instead of a list of them',
    withAction(changed(ACTION, 'due:', 'sources:\n  document: report\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: sources: this is a list, but its first item does not begin with “- ”. Put “- ” before the first field of each item, and indent its other fields by two spaces more. [fields/no-hyphen]',
    ],
  ],
  [
    'an id instead of the fields of an item',
    {
      ...withAction(changed(ACTION, 'due:', 'sources:\n  - report\ndue:')),
      'sources.yaml': '- id: report\n  title: Report\n  publisher: The police\n',
    },
    [
      'content/plans/safer-town/actions/1-1.md:8:5: sources[1]: “report” cannot stand here. Write “document” and “at”, each on a line of its own (did you mean “document: report”?). [fields/kind]',
    ],
  ],
  [
    'a date with slashes',
    withAction(changed(ACTION, 'ongoing', '31/03/2026')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “31/03/2026” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated” (did you mean “2026-03-31”?). [fields/kind]',
    ],
  ],
  [
    'a date in words',
    withAction(changed(ACTION, 'ongoing', '31st March 2026')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “31st March 2026” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated” (did you mean “2026-03-31”?). [fields/kind]',
    ],
  ],
  [
    'a month in words',
    withAction(changed(ACTION, 'ongoing', 'March 2026')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “March 2026” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated” (did you mean “2026-03”?). [fields/kind]',
    ],
  ],
  [
    'a day that is not in the calendar',
    withAction(changed(ACTION, 'ongoing', '2026-02-30')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “2026-02-30” is not in the calendar. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”. [fields/calendar]',
    ],
  ],
  [
    'a month that is not in the calendar',
    withAction(changed(ACTION, 'ongoing', '2026-13')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “2026-13” is not in the calendar. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”. [fields/calendar]',
    ],
  ],
  [
    'a word with other capitals',
    withAction(changed(ACTION, 'ongoing', 'Ongoing')),
    [
      'content/plans/safer-town/actions/1-1.md:7:1: due: “Ongoing” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated” (did you mean “ongoing”?). [fields/kind]',
    ],
  ],
  [
    'a status in other words',
    withReport({ status: 'completed' }),
    [
      'content/plans/safer-town/reports/progress/a.yaml:4:1: status: “completed” is not one of the possible values. Write “not started”, “on track”, “delayed”, “complete”, “stopped” or “not stated” (did you mean “complete”?). [fields/choice]',
    ],
  ],
  [
    'a report without a date',
    withReport({ date: '' }),
    [
      'content/plans/safer-town/reports/progress/a.yaml:3:1: date: is empty. Write a date such as 2021-09-16, 2021-09 or 2021 (The day that it speaks for, such as 2026-11-14; the month or year if a document gives no day). [fields/empty]',
    ],
  ],
  [
    'a day with a time',
    withReport({ date: '2026-01-01 10:00' }),
    [
      'content/plans/safer-town/reports/progress/a.yaml:3:1: date: “2026-01-01 10:00” cannot stand here. Write a date such as 2021-09-16, 2021-09 or 2021 (did you mean “2026-01-01”?). [fields/kind]',
    ],
  ],
  [
    'curly quotation marks around a number',
    withAction(changed(ACTION, '"1.1"', '“1.1”')),
    [
      'content/plans/safer-town/actions/1-1.md:2:1: number: the quotation marks in “1.1” are curly, so they are read as part of it. Write the number as it is printed, such as "1.10" (did you mean “1.1”?). [fields/curly-marks]',
    ],
  ],
  [
    'a text with a colon in a list',
    withAction(changed(ACTION, '- Most', '- Note: most')),
    [
      'content/plans/safer-town/actions/1-1.md:5:5: successMeasures[1]: the text has a colon with a space after it, so it is not read as one text. Put the whole text in quotation marks. [yaml/colon]',
    ],
  ],
  [
    'a text that begins with #',
    withAction(changed(ACTION, '- Most', '- #1 Most')),
    [
      'content/plans/safer-town/actions/1-1.md:5:5: successMeasures[1]: is empty, because what follows “#” is a remark and is not read. Put the whole text in quotation marks. [yaml/remark]',
    ],
  ],
  [
    'a list instead of a text',
    withAction(changed(ACTION, 'title: Mark bicycles', 'title:\n  - Mark bicycles')),
    ['content/plans/safer-town/actions/1-1.md:3:1: title: a list cannot stand here. Write a text. [fields/kind]'],
  ],
  [
    'a number with a percent sign',
    withConsultation(changed(CONSULTATION, 'agree: 76\n', 'agree: 76%\n')),
    [
      'content/plans/safer-town/consultations/2025.md:16:9: questions[1].items[1].agree: “76%” cannot stand here. Write a number without the % sign, or “suppressed” if it is hidden because so few people answered (did you mean 76?). [fields/kind]',
    ],
  ],
  [
    'a number with a decimal comma',
    withConsultation(changed(CONSULTATION, 'disagree: 10.5', 'disagree: 10,5')),
    [
      'content/plans/safer-town/consultations/2025.md:17:9: questions[1].items[1].disagree: “10,5” cannot stand here. Write a number without the % sign, or “suppressed” if it is hidden because so few people answered (did you mean 10.5?). [fields/kind]',
    ],
  ],
  [
    'a percentage over 100',
    withConsultation(changed(CONSULTATION, 'population: 55', 'population: 105')),
    [
      'content/plans/safer-town/consultations/2025.md:27:9: questions[2].items[1].population: “105” is too large. Write a number from 0 to 100, without the % sign. [fields/too-large]',
    ],
  ],
  [
    'a number with a comma',
    withConsultation(changed(CONSULTATION, '200', '1,200')),
    [
      'content/plans/safer-town/consultations/2025.md:6:1: responses: “1,200” cannot stand here. Write a whole number above 0, without quotation marks, commas or units, or “not stated” (did you mean 1200?). [fields/kind]',
    ],
  ],
  [
    'a number in quotation marks',
    withConsultation(changed(CONSULTATION, '200', '"200"')),
    [
      'content/plans/safer-town/consultations/2025.md:6:1: responses: “200” cannot stand here. Write a whole number above 0, without quotation marks, commas or units, or “not stated” (did you mean 200?). [fields/kind]',
    ],
  ],
  [
    'a number that must be greater than nought',
    withConsultation(changed(CONSULTATION, '200', '0')),
    [
      'content/plans/safer-town/consultations/2025.md:6:1: responses: “0” is too small. Write a whole number above 0, without quotation marks, commas or units, or “not stated”. [fields/too-small]',
    ],
  ],
  [
    'half a person',
    withConsultation(changed(CONSULTATION, '200', '200.5')),
    [
      'content/plans/safer-town/consultations/2025.md:6:1: responses: “200.5” cannot stand here. Write a whole number above 0, without quotation marks, commas or units, or “not stated”. [fields/kind]',
    ],
  ],
  [
    'a question without its kind',
    withConsultation(changed(CONSULTATION, '    kind: profile\n', '')),
    [
      'content/plans/safer-town/consultations/2025.md:20:5: questions[2].kind: is missing. Add it and write “agreement”, “profile”, “choices” or “themes”. [fields/missing]',
    ],
  ],
  [
    'a question of an unknown kind',
    withConsultation(changed(CONSULTATION, 'kind: profile', 'kind: profiles')),
    [
      'content/plans/safer-town/consultations/2025.md:21:5: questions[2].kind: “profiles” is not one of the possible values. Write “agreement”, “profile”, “choices” or “themes” (did you mean “profile”?). [fields/choice]',
    ],
  ],
  [
    'a field of another kind of question',
    withConsultation(changed(CONSULTATION, 'share: 40', 'agree: 40')),
    [
      'content/plans/safer-town/consultations/2025.md:26:9: questions[2].items[1].agree: there is no such field. Delete it, or use one of: label, district, share, population, alreadyPublished, words. [fields/unknown]',
    ],
  ],
  [
    'yes for true',
    { 'organisations.yaml': '- id: police\n  name: The police\n  responsibleAuthority: yes\n' },
    [
      'content/organisations.yaml:3:3: responsibleAuthority: “yes” cannot stand here. Write true or false (did you mean true?). [fields/kind]',
    ],
  ],
  [
    'a web address without https://',
    { 'organisations.yaml': '- id: police\n  name: The police\n  link: www.example.org\n' },
    [
      'content/organisations.yaml:3:3: link: “www.example.org” cannot stand here. Write a web address that begins with https:// (did you mean “https://www.example.org”?). [fields/kind]',
    ],
  ],
  [
    'an id with a capital',
    { 'organisations.yaml': '- id: Police\n  name: The police\n' },
    [
      'content/organisations.yaml:1:3: id: “Police” cannot stand here. Write lower-case letters, numbers and hyphens, such as “hate-crime” (did you mean “police”?). [fields/kind]',
    ],
  ],
  [
    'an item of a list that is only a name',
    { 'organisations.yaml': '- Police\n' },
    [
      'content/organisations.yaml:1:3: “Police” cannot stand here. Write “id”, “name” and “shortName”, each on a line of its own. [fields/kind]',
    ],
  ],
  [
    'several mistakes in one file, in the order of its lines',
    withAction(changed(ACTION, /owners.*\ndue: ongoing/, 'ownrs: [police]\ndue: soon\nsection: streets')),
    [
      'content/plans/safer-town/actions/1-1.md:6:1: ownrs: there is no such field. Correct its name (did you mean “owners”?). [fields/mistyped]',
      'content/plans/safer-town/actions/1-1.md:7:1: due: “soon” cannot stand here. Write a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”. [fields/kind]',
      'content/plans/safer-town/actions/1-1.md:8:1: section: there is no section of the delivery plan “streets”. Correct the id, or add it to delivery-sections.yaml. [references/unknown]',
    ],
  ],
  [
    'an id that is no name of a file on every system',
    { 'organisations.yaml': changed(ORGANISATIONS, 'id: council', 'id: con') },
    [
      'content/organisations.yaml:3:3: id: “con” cannot be the name of a file on every system. Write lower-case letters, numbers and hyphens, such as “hate-crime”. [fields/reserved-name]',
    ],
  ],
  [
    'a web address that leads elsewhere than it says',
    { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The police\n  link: https://www.gov.uk@evil.example/\n' },
    [
      'content/sources.yaml:4:3: link: “https://www.gov.uk@evil.example/” has a name before an “@”, which hides where it leads. Write a web address that begins with https://. [fields/web-address]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
