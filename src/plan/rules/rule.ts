/** What every rule of the checker is: a function from the content to the problems that it finds. */
import type { Kind } from '../../schema/kinds.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { type Block, eachBlock } from '../../source/blocks.ts';
import { fieldName, type Place, type Problem, type Saying } from '../../source/problem.ts';
import type { Content, Draft, Entry } from '../../source/read-content.ts';
import { onceFor } from '../../source/references.ts';

export type Rule = (content: Content) => Problem[];

/** A problem of a field of an entry. */
export const problemAt = (entry: Pick<Draft, 'file' | 'locate'>, path: Path, saying: Saying): Problem => ({
  file: entry.file,
  ...entry.locate(path),
  field: fieldName(path),
  ...saying,
});

/** A problem of a text below the fields. */
export const inText = ({ file }: Pick<Draft, 'file'>, at: Place, saying: Saying): Problem => ({ file, ...at, field: '', ...saying });

/** A rule about the entries of one kind, each by itself. Those with mistakes in their form are left out. */
export const ruleFor =
  <K extends Kind>(kind: K, check: (entry: Entry<K>) => Problem[]): Rule =>
  ({ entries }) =>
    entries.flatMap((entry) => (entry.kind === kind ? check(entry as unknown as Entry<K>) : []));

const blocksOf = /* @__PURE__ */ onceFor((body: readonly Block[]): readonly Block[] => [...eachBlock(body)]);

/** A rule about the texts, block by block, whether or not the fields above them are right. */
export const ruleForBlocks =
  (check: (block: Block, draft: Draft, content: Content) => Problem[]): Rule =>
  (content) =>
    content.drafts.flatMap((draft) => (draft.body ? blocksOf(draft.body).flatMap((block) => check(block, draft, content)) : []));
