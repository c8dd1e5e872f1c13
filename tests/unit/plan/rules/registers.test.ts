/** What public registers call bodies and areas: what the check says of a slip. */
import { expect, test } from 'vitest';
import { type Files, problemsWith } from '../broken-content.ts';

const SOURCES = '- { id: codes, title: List of codes, publisher: Those who keep it }\n';
const cite = 'sources: [{ document: codes }]';
const bodies = (...ids: string[]): Files => ({
  'sources.yaml': SOURCES,
  'organisations.yaml': ids.map((id, place) => `- { id: body-${place}, name: Body ${place}, register: { id: ${id}, ${cite} } }\n`).join(''),
});
const districts = (...codes: string[]): Files => ({
  'sources.yaml': SOURCES,
  'districts.yaml': codes
    .map((code, place) => `- { id: part-${place}, name: Part ${place}, areaCode: { code: ${code}, ${cite} } }\n`)
    .join(''),
});

test.each([
  ['identifiers of several registers', bodies('GB-LAE-NOW', 'GB-NHS-01F', 'GB-CHC-298028')],
  ['codes of areas', districts('E07000148', 'E07000149')],
])('%s pass', (_, files) => {
  expect(problemsWith(files)).toEqual([]);
});

const IDENTIFIER = 'Write the code of a register by org-id.guide, a hyphen, and the name of the body there, such as “GB-LAE-NOW”.';
const CODE = 'Write a letter and eight figures, as the Office for National Statistics writes the code, such as “E07000148”.';

test.each([
  [
    'an identifier without its register',
    bodies('NOW'),
    `content/organisations.yaml:1:43: register.id: “NOW” cannot stand here. ${IDENTIFIER} [fields/kind]`,
  ],
  [
    'an identifier in lower case',
    bodies('gb-lae-now'),
    `content/organisations.yaml:1:43: register.id: “gb-lae-now” cannot stand here. ${IDENTIFIER} [fields/kind]`,
  ],
  [
    'a code that is cut',
    districts('E0700014'),
    `content/districts.yaml:1:43: areaCode.code: “E0700014” cannot stand here. ${CODE} [fields/kind]`,
  ],
  [
    'the identifier of another body',
    bodies('GB-LAE-NOW', 'GB-LAE-NOW'),
    'content/organisations.yaml:2:43: register.id: “GB-LAE-NOW” is the identifier of “body-0” already. Look both up in the register, and put the wrong one right or leave it out. [registers/twice]',
  ],
  [
    'the code of another district',
    districts('E07000148', 'E07000148'),
    'content/districts.yaml:2:43: areaCode.code: “E07000148” is the identifier of “part-0” already. Look both up in the register, and put the wrong one right or leave it out. [registers/twice]',
  ],
])('%s is said', (_, files, line) => {
  expect(problemsWith(files)).toEqual([line]);
});
