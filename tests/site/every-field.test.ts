/**
 * Nothing that an officer types is lost: every field of every kind is shown on a page, and what a plan says is in its document
 * too. The fixture `every-field` fills every field with a value that stands nowhere else, so that a value which is found was
 * shown by its own field. A new field fails here until the fixture has it and something shows it.
 */
import { describe, expect, it } from 'vitest';
import { SMALL_DRAWINGS } from '../../src/charts/small-drawings.ts';
import type { DrawingName } from '../../src/schema/drawing.ts';
import { hasText, kinds, planKinds } from '../../src/schema/kinds.ts';
import { childSchema, fieldNames, metaOf, optionsOf, type Schema, typeOf, walk } from '../../src/schema/schema-walk.ts';
import { bodyText } from '../../src/source/blocks.ts';
import { type AnyEntry, readContent } from '../../src/source/read-content.ts';
import { addressOf } from '../../src/subjects/page/addresses.ts';
import { dates } from '../../src/words/en/dates.ts';
import { builtOnce, filesIn, read } from './build.ts';
import { attributes, textOf } from './page.ts';

const CONTENT = 'tests/fixtures/every-field/content';
const NEW_PLAN = 'new-town-2020';
const { folder } = builtOnce('every-field', CONTENT);
const { entries } = readContent(CONTENT);

/** A value of the fixture and the field that holds it: “priority.leadOfficer.name”. */
interface Value {
  field: string;
  value: string | number | boolean;
  schema: Schema;
  entry: AnyEntry;
}

const values = entries.flatMap((entry): Value[] => {
  const found: Value[] = [];
  walk(kinds[entry.kind].schema, entry.data, (schema, value, path) => {
    const field = `${entry.kind}.${path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.')}`.replaceAll('.[]', '[]');
    if (value !== null) found.push({ field, value: value as Value['value'], schema, entry });
  });
  return found;
});

/** The fields of a schema that hold a value, at any depth. */
function fieldsOf(schema: Schema, field: string): string[] {
  const names = fieldNames(schema);
  if (names.length > 0) return names.flatMap((key) => fieldsOf(childSchema(schema, key) as Schema, `${field}.${key}`));
  if (typeOf(schema) === 'array') return fieldsOf(childSchema(schema, 0) as Schema, `${field}[]`);
  const options = optionsOf(schema);
  return options.length > 0 ? options.flatMap((option) => fieldsOf(option, field)) : [field];
}

/** Of every kind alike, and tried with entries that are drafts or withdrawn: tests/site/publication.test.ts. */
const OF_PUBLICATION = /\.publication\./;

const STEP = /^theory-of-change\.(inputs|activities|outputs|shortTerm|mediumTerm|longTerm|impact)\[\]/;
/** Steps of all columns have the same fields, and the last column leads nowhere. */
const withoutColumn = (field: string) => field.replace(STEP, 'theory-of-change.step');

const isReference = ({ schema }: Value) => metaOf(schema).references !== undefined;
const isWord = ({ schema }: Value) => ['enum', 'literal', 'boolean'].includes(typeOf(schema));

/** Fields that no page shows as they stand, and why. */
const NOT_ON_PAGES: [field: RegExp, why: string][] = [
  [/\.id$|leadsTo\[\]$/, 'the name of an entry or a step is in its address, and in the links to it'],
  [/\.order$/, 'it is the place in lists'],
  [/^lineage-link\.(from|to)Parts\[\]$/, 'the link has the title of the part'],
  [/^page\.summary$/, 'it is for search results, and stands in the head of the page'],
  [/^glossary-term\.sources/, 'the page of the glossary has no room for them: they are in its table'],
  [/^theory-of-change\.\w+\[\]\.short$/, 'it stands in the picture of the diagram; the list has the whole step'],
  [/^site\.colours/, 'the page has the colour'],
  [/\.drawing$/, 'the page has the picture: the test below'],
  [/^help-subject\.inBox$/, 'it decides how many lines a box has: tests/unit/subjects/help/help.test.ts'],
  [/^map\.(points|districts\[\]\.ring)/, 'the picture is drawn from it'],
  [/^site\.(repository|contact\.editor)/, 'the forms for officers have them: tests/browser/report.test.ts'],
  [/^site\.security/, 'it is a file for those who look for holes: tests/site/publication.test.ts'],
  [/^site\.preElectionPeriods/, 'it is for those who publish: the check says it'],
  [/^redirect\.(from\[\]|to)$/, 'an address of old leads to the other: they are in the table'],
  [/^review\./, 'reviewers of proposals are told, in the comment: tests/unit/review/comment.test.ts'],
  [/^correction\.field$/, 'the page has the label of the field; its name in the file is in the table'],
  [/^(organisation\.register|district\.areaCode|plan\.areaCodes\[\])\./, 'programs join by it: it is in the tables'],
  [/^site\.asOf$/, '“now” is this day; documents print it'],
];
/** Fields that a page shows and the document of the plan need not. */
const NOT_IN_DOCUMENTS: [field: RegExp, why: string][] = [
  ...NOT_ON_PAGES,
  [/evidence\.url$/, 'paper names the evidence; its link is on the page'],
  [/^chapter\.summary$/, 'it stands for the chapter in lists, and the document has the chapter'],
  [/^plan\.follows/, 'it compares the plan with the one before, on the page about where priorities came from; the document is of one plan'],
];
/** Words that are not shown as they are typed, and how they are said. */
const SAID: Record<string, string> = {
  'site.publisher.official: false': 'this is not an official site of partnership of the site',
  'glossary-term.expansionBy: ours': 'we do',
  'group.governance: external': 'managed by another body',
  'help-line.situation: danger': 'if you are in danger now 01632 960333 name of a line',
  'help-subject.report[].toCouncils: true':
    'to whom a trouble is reported: 01632 960444, example.org/report-web, councils and police, by district',
  'help-subject.quickExit: true': 'the link “exit this page” shows another website at once',
  'lineage-link.how: merges': 'takes in a part of title of a county priority with parts',
  'lineage-link.how: splits': 'is a part of what was priority that is parted',
  'lineage-link.how: renamed': 'is a new name of',
  'lineage-link.evidenceBy: ours': 'our reading: evidence for a link',
  'meeting.present[].organisationBy: ours': 'body of a member (paired by us)',
  'meeting.inAttendance[].organisationBy: ours': 'body of a guest (paired by us)',
  'meeting.apologies[].organisationBy: ours': 'body of an absent member (paired by us)',
  'organisation.responsibleAuthority: true': 'the law makes these bodies members of the partnership. show it name of an organisation',
  'organisation.contact.matters[].complaint: true': 'matter of an organisation (name of an organisation)',
  'document.held: false': 'named in the documents, or missing between them document that is not held',
  'place.kind: town': 'name of a place (alias of a place), town: in',
  'plan.status: current': 'this plan is in force',
  'plan.status: superseded': 'later plans have replaced it',
  'priority.ended.by: ours': 'our reading: reason why it ended',
  'priority.parts[].ended.by: ours': 'our reading: reason why a part ended',
  'wider-priority.ended.by: ours': 'our reading: reason why a county priority ended',
  'wider-priority.parts[].ended.by: ours': 'our reading: reason why a county part ended',
  'measure.direction: decrease': 'should go down',
  'measure.observations[].breakInSeries: true': 'counted in another way and cannot be compared with those before',
  'target.by: 2022': 'by when: from “2022” to “2024”',
  'result-report.verdict: no verdict': 'reported without a verdict',
  'forward-programme-item.confirmed: false': 'the date is not confirmed',
  'consultation.questions[].answers: multiple': 'people could give several answers',
  'funding.years[].provisional: true': '£81,234, expected',
  'funding.funder: not stated': 'from not stated',
  'theory-of-change.columnLinks[].from: inputs':
    'a what is put in a1 text of an input title of a priority leads to: b1: text of an activity this is to lead to',
  'theory-of-change.columnLinks[].to: impact': 'everything under “what it means for people”',
  'theory-of-change.outputs[].gap: true': 'gap: text of a gap',
};
/** Words that decide how something is shown, and need not be said. */
const NEED_NOT_BE_SAID: typeof NOT_ON_PAGES = [
  [/\.drawing$/, 'it is a picture: the test above'],
  [/^consultation\.questions\[\]\.(kind|countedIn)$/, 'it decides which chart there is, and its notes'],
  [/^consultation\.questions\[\]\.answers$/, 'that a person gives one answer is usual; that there may be several is said'],
  [/^consultation\.questions\[\]\.first$/, 'its answers stand at the top of the page'],
  [/^everyday-word\.neverShown$/, 'its words are not shown, and so is not that they are'],
  [/^target\.meaning$/, 'it decides how the aim is written'],
  [/(reportedBy|decidedBy)$/, 'where nobody is named, nobody is'],
  [/countsNoPeople$/, 'it lets a small count be published'],
  [/^review\.agreements\[\]\.change$/, 'only reviewers are told'],
  [/^site\.language$/, 'all that the code says is in it'],
  [/^site\.repository\.service$/, 'it decides what addresses of proposals look like'],
  [/^document\.held$|^forward-programme-item\.confirmed$|breakInSeries$/, 'only the other of the two is said'],
];
/** References that decide where something is shown, and need not be named. */
const NEED_NOT_BE_NAMED: typeof NOT_ON_PAGES = [
  [/^review\.agreements\[\]\.(plans|from)\[\]$/, 'only reviewers are told'],
  [/^correction\.entry$/, 'what was wrong is named as it is called on its own page, which is the short title of an action'],
  [/^amendment\.entry$/, 'its title may be what was changed: it is named as it is called now'],
  [/^progress-report\.districts\[\]$/, 'it decides on which pages of districts the action stands'],
  [/-report\.corrects\.report$/, 'the report that is put right is named by its day'],
  [/^(organisation|group)\.plans\[\]$/, 'a body is on the page of the partnership of these plans'],
  [/^help-subject\.(topics|terms|entries)\[\]$/, 'it decides which pages have a box with its lines, and the box leads to it'],
];
/** Kinds whose tables hold one row for each entry, or for each of its parts. */
const IN_TABLES: readonly string[] = [
  'theme',
  'priority',
  'objective',
  'delivery-section',
  'action',
  'outcome',
  'measure',
  'target',
  'consultation',
  'funding',
  'funded-project',
  'alignment',
  'wider-priority',
  'office-holder',
  'forward-programme-item',
  'theory-of-change',
  'lineage-link',
  'glossary-term',
  'plan',
  'chapter',
  'delivery-part',
  'organisation',
  'group',
  'district',
  'document',
  'meeting',
  'topic',
  'duty',
  'progress-report',
  'figure-report',
  'result-report',
  'decision-report',
  'amendment',
  'taken-back',
  'redirect',
  'correction',
];
/** Fields of theirs that the tables leave to the pages. */
const NOT_IN_TABLES: typeof NOT_ON_PAGES = [
  [/\.(order|id|drawing)$/, 'rows are in order, some have no id, and a drawing says nothing'],
  [/^consultation\.(?!questions|responses$)/, 'a row is an answer; how the consultation was done is on its page'],
  [/^consultation\.questions\[\]\.(id|question|options\[\]|first)$/, 'a question has its heading; how it was put is on the page'],
  [/^theory-of-change\.(summary|problem|targetGroups|assumptions|evidence)/, 'a row is a step; what is said of the whole is on its page'],
  [/\.(otherNumbers|achieved|keyFigures)\[?\]?\.(sources|items\[\]\.group|date)/, 'a cell has the text; where it stands is on the page'],
  [/^amendment\.(decidedAt|evidence)/, 'where a change was decided and can be read is on the page of changes'],
  [/^decision-report\.evidence/, 'where a decision can be read is on the page of the meeting'],
  [/-report\.corrects\.why$/, 'why a report was put right is on the page'],
  [/^glossary-term\.inPlans/, 'a row is what a word means wherever it stands; what holds in one plan is on the page of the glossary'],
  [/^organisation\.contact/, 'numbers are to be read where they are kept up to date, on the page of help'],
  [/^district\.facts\[\]\.officeOn$/, 'a cell has the fact, which says the time too'],
  [
    /^plan\.(aims|keyFigures|follows|cameAfter|sinceThen|askReason|answerable|priorityLists|localityOfficers|alignmentNote)/,
    'a row is the plan as a whole; what it says is on its pages',
  ],
  [/^meeting\.(begins|ends|members|present|inAttendance|apologies|agenda|decisions)/, 'how a meeting went is on its page'],
  [/^topic\.summary$/, 'a row is what one plan says on it'],
  [/^funding\.period$/, 'a fund with sums by year has a row for each year'],
];
const isAny = (fields: typeof NOT_ON_PAGES, { field }: Value) => fields.some(([pattern]) => pattern.test(field));

/** As a reader would find it: without regard to capitals, and to the full stop that a sentence may have lost. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The forms in which a text or a number may be shown. */
function formsOf({ field, value }: Value): RegExp {
  const forms =
    typeof value === 'number'
      ? // The scale of the fixture counts 600 people, and shares of them are shown.
        [field.includes('.scale.') ? `${value / 6}%` : `${value < 0 ? '−' : ''}${Math.abs(value).toLocaleString('en-GB')}`]
      : [plain(value.toString()).replace(/\.$|\/?\{file\}$/, ''), dates.full(value.toString()).toLowerCase()];
  const pattern = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u');
}

const textAndLinks = (html: string) => `${plain(textOf(html))} ${attributes(html, 'href').join(' ').toLowerCase()}`;
const pages = filesIn(folder).filter((file) => file.endsWith('.html') && !/^(search|charts|report)\//.test(file));
const everyPage = pages.map((file) => textAndLinks(read(folder, file))).join('\n');
const document = plain(read(folder, `plans/${NEW_PLAN}/${NEW_PLAN}.txt`));
const rows = filesIn(folder)
  .filter((file) => file.startsWith('data/') && file.endsWith('.csv') && !file.includes('/charts/'))
  .flatMap((file) => read(folder, file).split('\r\n').map(plain));

/** The cells of all tables, as the JSON files hold them. */
const cells = new Set(
  filesIn(folder)
    .filter((file) => /^data\/(?!schema|datapackage|.*charts).*\.json$/.test(file))
    .flatMap((file) => (JSON.parse(read(folder, file)) as { rows: Record<string, unknown>[] }).rows)
    .flatMap((row) => Object.values(row).flat())
    .map((cell) => plain(String(cell))),
);

/** Words that are found and never shown: for them the opposite is asked. */
const isUnspoken = ({ entry }: Value) => entry.kind === 'everyday-word' && entry.data.neverShown === true;
const texts = values.filter((value) => !isReference(value) && !isWord(value) && !isUnspoken(value));
const list = (those: readonly Value[]) => [...new Set(those.map(({ field, value }) => `${field}: ${value}`))];

/** What a reader sees of an entry: its page, or from its anchor to the next one. */
function placeOf(entry: AnyEntry): string {
  const [page = '', anchor] = addressOf(entry, entry.plan ?? NEW_PLAN).split('#');
  const html = read(folder, `${page.slice(1)}index.html`);
  if (anchor === undefined) return textAndLinks(html);
  const from = html.indexOf(`id="${anchor}"`);
  if (from < 0) return '';
  // A line of help has an anchor of its own within each trouble that it is for.
  const length = html.slice(from).search(/ id="(?!line-)/);
  return textAndLinks(`<p ${html.slice(from, length < 0 ? undefined : from + length)}>`);
}

/** What an entry is called wherever it is named: its first text, or its short title. */
function nameOf(entry: AnyEntry): string {
  const own = texts.filter((value) => value.entry === entry && !isAny(NOT_ON_PAGES, value));
  return plain(
    String(
      (own.find(({ field }) => /\.shortTitle$/.test(field)) ?? own.find(({ field }) => /title$/.test(field)) ?? own[0])?.value ?? entry.id,
    ),
  );
}

describe('every field', () => {
  it('of every kind is filled in the fixture', () => {
    const filled = new Set(values.map(({ field }) => withoutColumn(field)));
    const all = new Set(
      Object.entries(kinds)
        .flatMap(([kind, { schema }]) => fieldsOf(schema, kind))
        .filter((field) => !OF_PUBLICATION.test(field))
        .map(withoutColumn),
    );
    expect([...all].filter((field) => !filled.has(field))).toEqual([]);
  });

  it('that holds a text or a number is shown on a page', () => {
    const shown = texts.filter((value) => !isAny(NOT_ON_PAGES, value));
    expect(list(shown.filter((value) => !formsOf(value).test(everyPage)))).toEqual([]);
  });

  it('is on no page if its words are never to be shown', () => {
    const unspoken = values.filter((value) => isUnspoken(value) && value.field === 'everyday-word.words[]');
    expect(unspoken).not.toEqual([]);
    expect(list(unspoken.filter((value) => formsOf(value).test(everyPage)))).toEqual([]);
  });

  it('of a plan that holds a text or a number is in the document of the plan', () => {
    const own = texts.filter((value) => value.entry.plan === NEW_PLAN && value.entry.kind in planKinds && !isAny(NOT_IN_DOCUMENTS, value));
    expect(list(own.filter((value) => !formsOf(value).test(document)))).toEqual([]);
  });

  it('of a kind that has a table is in the data', () => {
    const own = texts.filter((value) => IN_TABLES.includes(value.entry.kind) && !isAny(NOT_IN_TABLES, value));
    const said = ({ field, value }: Value) =>
      typeof value === 'number'
        ? cells.has(String(field.includes('.scale.') ? value / 6 : value))
        : [...cells].some((cell) => cell.includes(plain(String(value)).replace(/\.$/, '')));
    expect(list(own.filter((value) => !said(value)))).toEqual([]);
  });

  it('is no more than the text below it: that is shown too, and is in the document of the plan', () => {
    const bodies = entries.filter(({ kind, body }) => hasText(kind) && bodyText(body));
    const said = (text: string, entry: AnyEntry) => text.includes(plain(bodyText(entry.body)).replace(/^\d\.\d /, ''));
    expect(bodies.filter((entry) => !said(everyPage, entry)).map(({ file }) => file)).toEqual([]);
    const own = bodies.filter(({ plan, kind }) => plan === NEW_PLAN && kind in planKinds);
    expect(own.filter((entry) => !said(document, entry)).map(({ file }) => file)).toEqual([]);
  });

  it('that names another entry is shown where one of the two stands, or in a row of the data', () => {
    const named = values.filter((value) => isReference(value) && !isUnspoken(value) && !isAny(NEED_NOT_BE_NAMED, value));
    const lost = named.filter(({ value, schema, entry }) => {
      const [id, before = ''] = String(value).split('/').toReversed();
      // “topic/theft” is no priority of that id.
      const isMeant = ({ kind }: AnyEntry) => (before in kinds ? kind === before : metaOf(schema).references?.includes(kind));
      const target = entries.find((each) => each.id === id && isMeant(each));
      if (!target) return true;
      const [own, others] = [nameOf(entry), [nameOf(target), target.kind === 'action' ? `action ${target.data.number}` : '']];
      return others
        .filter(Boolean)
        .every(
          (other) =>
            !placeOf(entry).includes(other) &&
            !placeOf(target).includes(own) &&
            !rows.some((row) => row.includes(own) && row.includes(other)),
        );
    });
    expect(list(lost)).toEqual([]);
  });

  it('that names a drawing has it beside the name, in lists too, where nobody hears it', () => {
    const drawn = values.filter(({ field }) => field.endsWith('.drawing'));
    expect(drawn.length).toBeGreaterThan(1);
    for (const { entry, value } of drawn) {
      const svg = `<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${SMALL_DRAWINGS[value as DrawingName]}"></path></svg>`;
      const address = addressOf(entry, NEW_PLAN);
      const [page, list] = [address, address.replace(/[^/]+\/$/, '')].map((path) => read(folder, `${path.slice(1)}index.html`));
      expect(page, address).toContain(svg);
      expect(list, address).toContain(svg);
    }
  });

  it('that holds one of a few words says it where the entry stands', () => {
    const lost = values.filter(isWord).filter((value) => {
      const said = SAID[`${value.field}: ${value.value}`];
      if (said === undefined && isAny(NEED_NOT_BE_SAID, value)) return false;
      return !(said ? everyPage : placeOf(value.entry)).includes(said ?? dates.full(String(value.value)).toLowerCase());
    });
    expect(list(lost)).toEqual([]);
  });
});
