/** The page of a form: what it asks for, with the choices that the plan gives, and the same as a text for those who write by hand. */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { type AskedField, fieldsOf } from '../../report/fields.ts';
import { BODY, FORMS, type FormId } from '../../report/forms.ts';
import type { Known } from '../../report/known.ts';
import { hasText, kinds } from '../../schema/kinds.ts';
import type { Repository } from '../../schema/repository.ts';
import { reportAddress, reportsAddress } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';
import { type Choice, choicesOf, knownFor } from './report-known.ts';
import { tablesOf } from './report-link.ts';

export interface FieldView extends AskedField {
  id: string;
  choices: Choice[];
  /** The language of its name and its hint where they are those of the schema, if the page has another. */
  languages: { label: string | undefined; hint: string | undefined };
}

export interface ReportFormView extends PageView {
  form: FormId;
  fields: FieldView[];
  known: Known;
  repository: Repository | undefined;
  editor: string | undefined;
  byHand: { path: string; text: string; ids: { label: string; choices: Choice[] }[] };
}

const reportCrumb = ({ words }: Graph, plan: Plan): LinkItem => ({ label: words.report.trail, address: reportsAddress(plan.id) });

export const idOfField = (name: string): string => `f-${name.replaceAll('.', '-')}`;

/** Schemas speak English. */
const SCHEMAS = 'en';

function fieldView(graph: Graph, plan: Plan, form: FormId, field: AskedField): FieldView {
  const { labels, hints, choices, optional } = graph.words.report;
  const label = labels[`${field.name}:${form}`] ?? labels[field.name] ?? field.label;
  const isNeeded = field.required || FORMS[form].needed?.includes(field.name);
  const isPlain = isNeeded || field.nullable || field.more || form === 'change';
  const hint = hints[`${field.name}:${form}`] ?? hints[field.name];
  const language = graph.words.locale.tag.startsWith(`${SCHEMAS}-GB`) ? undefined : SCHEMAS;
  const values = field.values.map((value) => ({ value, label: choices[value] ?? value }));
  return {
    ...field,
    id: idOfField(field.name),
    label: isPlain ? label : optional(label),
    hint: hint ?? field.hint,
    choices: field.control === 'entry' ? choicesOf(graph, plan, field) : values,
    languages: { label: isPlain && label === field.label ? language : undefined, hint: hint === undefined ? language : undefined },
  };
}

/** What stands in the file where a field is to be filled in. */
function linesByHand(fields: readonly FieldView[]): string[] {
  const owners = new Set<string>();
  return fields.flatMap(({ name, hint, required, nullable, many, values, control }) => {
    if (name === BODY) return [];
    const [owner = '', inner] = name.split('.');
    const isFirst = inner !== undefined && !owners.has(owner);
    owners.add(owner);
    const hash = required || nullable ? '' : '# ';
    const empty = many ? '[]' : control === 'tick' ? 'true' : control === 'number' ? '' : '""';
    return [
      `# ${hint}${values.length > 0 ? ` ${values.join(' / ')}` : ''}`,
      ...(isFirst ? [`${hash}${owner}:`] : []),
      ...(inner === 'to' ? [`${hash}  from: ${empty}`] : []),
      `${hash}${inner === undefined ? name : `  ${inner}`}: ${empty}`.trimEnd(),
    ];
  });
}

function byHand(known: Known, fields: readonly FieldView[]): ReportFormView['byHand'] {
  const given = Object.entries(known.given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const lines = [...linesByHand(fields), ...given];
  const text = hasText(known.kind) ? ['---', ...lines, '---', ''] : lines;
  const ids = fields.filter(({ control, choices }) => control === 'entry' && choices.length > 0);
  return { path: `${known.folder}/${'<date>-<name>'}${known.ending}`, text: `${text.join('\n')}\n`, ids };
}

export function reportFormView(graph: Graph, plan: Plan, form: FormId): ReportFormView {
  const { report } = graph.words;
  const { title } = report.forms[form];
  const fields = fieldsOf(form).map((field) => fieldView(graph, plan, form, field));
  const known = knownFor(graph, plan, form);
  return {
    ...pageBuilder(graph).page({
      title,
      description: report.formDescription({ form: kinds[FORMS[form].kind].label, plan: plan.entry.data.title }),
      address: reportAddress(plan.id, form),
      plan,
      trail: [...planCrumbs(graph, plan), reportCrumb(graph, plan)],
      ownWords: true,
      indexed: false,
    }),
    form,
    fields,
    known,
    repository: graph.site.data.repository,
    editor: graph.site.data.contact.editor,
    byHand: byHand(known, fields),
  };
}

export interface ReportTableView extends PageView {
  known: Partial<Record<'progress' | 'figure', Known>>;
  bodies: Choice[];
  /** What can be reported, and on how many things. */
  tables: { form: 'progress' | 'figure'; count: number }[];
  repository: Repository | undefined;
}

export function reportTableView(graph: Graph, plan: Plan): ReportTableView {
  const { report } = graph.words;
  const [reporter] = fieldsOf('progress').filter(({ name }) => name === 'reportedBy');
  return {
    ...pageBuilder(graph).page({
      title: report.table.title,
      description: report.formDescription({ form: report.table.title, plan: plan.entry.data.title }),
      address: reportAddress(plan.id, 'table'),
      plan,
      trail: [...planCrumbs(graph, plan), reportCrumb(graph, plan)],
      ownWords: true,
      indexed: false,
    }),
    known: Object.fromEntries(tablesOf(graph, plan).map((form) => [form, knownFor(graph, plan, form)])),
    tables: tablesOf(graph, plan).map((form) => ({ form, count: plan.all(form === 'progress' ? 'action' : 'measure').length })),
    bodies: reporter ? choicesOf(graph, plan, reporter) : [],
    repository: graph.site.data.repository,
  };
}
