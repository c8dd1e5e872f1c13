/** Every reference means just one entry, and no two entries share an id. */
import { components } from '../../schema/components.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { metaOf, type Path, walk } from '../../schema/schema-walk.ts';
import { eachBlock } from '../../source/blocks.ts';
import { nearMiss } from '../../source/field-problems.ts';
import type { Problem } from '../../source/problem.ts';
import type { AnyEntry, Content } from '../../source/read-content.ts';
import { candidates } from '../references.ts';
import { problemAt, type Rule } from './rule.ts';

const labelsOf = (wanted: readonly Kind[]) => wanted.map((kind) => kinds[kind].label).join(' or ');

/** What is wrong with a reference, if anything. */
function judge({ names }: Content, reference: string, wanted: readonly Kind[], plan: string | undefined) {
  const found = candidates(names, reference, wanted, plan);
  if (found.length === 1) return undefined;
  if (found.length > 1 && new Set(found.map((entry) => entry.kind)).size > 1) {
    const choices = found.map((entry) => `“${entry.kind}/${entry.id}”`).join(' or ');
    return { message: `“${reference}” could mean the ${labelsOf(found.map((entry) => entry.kind))}`, fix: `Write ${choices}` };
  }
  if (found.length > 1) return undefined;
  const known = names.filter((name) => wanted.includes(name.kind) && (name.plan === undefined || name.plan === plan));
  const near = nearMiss(reference, known.map((name) => name.id));
  const place = wanted.map((kind) => kinds[kind].place).join(' or ');
  return {
    message: `there is no ${labelsOf(wanted)} “${reference}”`,
    fix: near ? `Did you mean “${near}”? If not, add it in ${place}` : `Add it in ${place}, or use the id of one that is there`,
  };
}

function referencesIn(entry: AnyEntry): { value: string; wanted: Kind[]; path: Path }[] {
  const found: { value: string; wanted: Kind[]; path: Path }[] = [];
  walk(kinds[entry.kind].schema, entry.data, (schema, value, path) => {
    const wanted = metaOf(schema).references as Kind[] | undefined;
    if (wanted && typeof value === 'string') found.push({ value, wanted, path });
  });
  return found;
}

/** A reference in a field means one entry that exists. */
export const fieldReferences: Rule = (content) =>
  content.entries.flatMap((entry) =>
    referencesIn(entry).flatMap(({ value, wanted, path }): Problem[] => {
      const wrong = judge(content, value, wanted, entry.plan);
      return wrong ? [problemAt(entry, path, wrong.message, wrong.fix)] : [];
    }),
  );

/** A reference in a component of the text means one entry that exists. */
export const componentReferences: Rule = (content) =>
  content.entries.flatMap((entry) =>
    [...eachBlock(entry.body)].flatMap((block): Problem[] => {
      if (block.type !== 'component') return [];
      const problems: Problem[] = [];
      walk(components[block.name], block.attributes, (schema, value, path) => {
        const wanted = metaOf(schema).references as Kind[] | undefined;
        const wrong = wanted && judge(content, String(value), wanted, entry.plan);
        if (wrong) problems.push({ file: entry.file, ...block.at, field: String(path[0]), ...wrong });
      });
      return problems;
    }),
  );

/** Two entries of a kind have different ids. */
export const duplicateIds: Rule = ({ entries }) => {
  const first = new Map<string, AnyEntry>();
  return entries.flatMap((entry) => {
    const key = `${entry.plan ?? ''}:${entry.kind}/${entry.id}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, entry);
      return [];
    }
    const where = other.file === entry.file ? `in line ${other.locate(['id']).line}` : `by ${other.file}`;
    return [problemAt(entry, ['id'], `the id “${entry.id}” is taken ${where}`, 'Give one of the two another id')];
  });
};
