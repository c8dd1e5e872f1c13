/** Markdown or MDX of a body -> typed blocks, and problems for what no format of ours can show. */
import type { Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { type MdxJsxFlowElement, markdownToMdast, mdxToMdast } from 'satteri';
import { type ComponentName, components } from '../schema/components.ts';
import { type Block, type Inline, plainText } from './blocks.ts';
import { headingProblems, withAnchors, withoutStart } from './body-structure.ts';
import { schemaProblems } from './field-problems.ts';
import { fieldsInText, lostNotation } from './lost-notation.ts';
import { mdxError, mdxMistake } from './mdx-mistakes.ts';
import { nearMiss } from './near-miss.ts';
import { type Place, type Problem, type RuleId, type Saying, say } from './problem.ts';

export interface BodySource {
  text: string;
  file: string;
  /** How many lines of the file stand above the body. */
  lineOffset: number;
  /** MDX, so that components may stand in it. */
  mdx: boolean;
  /** Components may stand in a text of this kind, if the name of its file ends with .mdx. */
  components: boolean;
  /** Paragraphs that begin with a number (“4.12 …”) carry it. */
  numbered: boolean;
  /** Names of the fields of the entry, which do not belong into its text. */
  fields?: readonly string[];
}

type Tree = { children: RootContent[] };

const NOTE_MARK = /^\[!(?:NOTE|IMPORTANT|WARNING)\]\s*/;
/** A text with more mistakes than this is better told of some of them first. */
const MOST_MISTAKES = 20;
/** Lists, notes and quotations within each other, more than any reader follows. */
const DEEPEST = 8;
/** Paragraphs, headings and other blocks of a text: the longest page of the plans has a fifth of it. */
const MOST_BLOCKS = 1000;
/** Letters of a text: a chapter of the longest plan has a tenth of it. */
const LONGEST = 200_000;

/** The notations that we do not publish, by the type of node that the parser makes of them. */
const NOT_PUBLISHED: Record<string, RuleId & `notation/${string}`> = {
  code: 'notation/code',
  delete: 'notation/crossed-out',
  footnoteReference: 'notation/footnote',
  linkReference: 'notation/link-elsewhere',
  imageReference: 'notation/image-elsewhere',
  mdxTextExpression: 'notation/braces',
  mdxFlowExpression: 'notation/braces',
  mdxjsEsm: 'notation/import',
  mdxJsxTextElement: 'notation/component-in-sentence',
  image: 'notation/image-in-sentence',
};

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isRemark = (node: { type: string; value?: string }) =>
  (node.type === 'html' && /^<!--.*-->$/s.test(node.value?.trim() ?? '')) ||
  (node.type.startsWith('mdx') && node.type.endsWith('Expression') && /^\s*\/\*.*\*\/\s*$/s.test(node.value ?? ''));

/** How many lists and quotations a line stands in, by the signs and spaces that it begins with. */
function depthOf(line: string): number {
  const [beginning = ''] = /^(?:[ \t]*(?:>|[-*+](?= )|\d+[.)](?= )))+|^[ \t]*/.exec(line) ?? [];
  const marks = beginning.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const steps = Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 2);
  return marks === 0 ? 0 : marks + (/^ *>/.test(line) ? 0 : steps);
}

/** Reads a body. Blocks that cannot be shown are left out and reported. */
export function readBody(source: BodySource): { blocks: Block[] | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const { file, lineOffset } = source;
  const report = (at: Place, saying: Saying) => problems.push({ file, ...at, field: '', ...saying });
  const placeOf = (node: { position?: { start: Place } | undefined }): Place => ({
    line: (node.position?.start.line ?? 1) + lineOffset,
    column: node.position?.start.column ?? 1,
  });

  if (source.text.length > LONGEST) {
    report(placeOf({}), say('text/too-long', { letters: source.text.length }));
    return { blocks: undefined, problems };
  }
  const deep = source.text.split('\n').findIndex((line) => depthOf(line) > DEEPEST);
  if (deep >= 0) {
    report({ line: deep + 1 + lineOffset, column: 1 }, say('text/too-deep', { deepest: DEEPEST }));
    return { blocks: undefined, problems };
  }

  for (const { line, name } of fieldsInText(source.text, source.fields ?? []))
    report({ line: line + lineOffset, column: 1 }, say('text/field', { name }));

  /** The parser stops at the first mistake, so its line is left out and the rest is read again. */
  function parse(): { tree: Tree; markdown: string } | undefined {
    const lines = source.text.split('\n');
    for (let tries = 0; tries < MOST_MISTAKES; tries += 1) {
      try {
        const markdown = lines.join('\n');
        const tree = (source.mdx ? mdxToMdast : markdownToMdast)(markdown, { features: { frontmatter: false } });
        return { tree: tree as Tree, markdown };
      } catch (error) {
        const { place, words } = mdxError(error);
        const line = lines[place.line - 1] ?? '';
        report({ line: place.line + lineOffset, column: place.column }, mdxMistake(line.slice(place.column - 1), words));
        if (line.trim() === '') return undefined;
        lines[place.line - 1] = '';
      }
    }
    return undefined;
  }
  const parsed = parse();
  if (!parsed) return { blocks: undefined, problems };
  const { tree, markdown } = parsed;
  if (tree.children.length > MOST_BLOCKS) {
    report(placeOf(tree.children[MOST_BLOCKS] ?? {}), say('text/too-many-blocks', { blocks: tree.children.length }));
    return { blocks: undefined, problems };
  }

  const unsupported = (node: Nodes | RootContent) =>
    report(placeOf(node as { position?: { start: Place } }), say(NOT_PUBLISHED[node.type] ?? 'notation/other'));
  const html = (node: { value: string; position?: { start: Place } | undefined }) => {
    const [, name = ''] = /^<(\w+)/.exec(node.value) ?? [];
    if (!Object.hasOwn(components, name)) report(placeOf(node), say('notation/html'));
    else report(placeOf(node), say(source.components ? 'text/component-in-md' : 'text/component-elsewhere'));
  };

  const inline = (node: PhrasingContent): Inline[] => {
    if (isRemark(node as { type: string })) return [];
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: inlines(node.children) }];
      case 'link':
        return [{ type: 'link', href: node.url, children: inlines(node.children), at: placeOf(node) }];
      case 'break':
        return [{ type: 'break' }];
      case 'inlineCode':
        return [{ type: 'text', value: node.value }];
      case 'html':
        html(node);
        return [];
      default:
        unsupported(node);
        return [];
    }
  };
  const inlines = (nodes: readonly PhrasingContent[]) => nodes.flatMap(inline);

  const table = (node: Table): Block => {
    const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children)));
    const columns = head?.length ?? 0;
    for (const [index, row] of node.children.entries()) {
      const cells = row.children.length;
      if (cells !== columns) report(placeOf(row), say('text/table-row', { row: index, cells, columns }));
    }
    const numeric = (node.align ?? []).map((align) => align === 'right');
    return { type: 'table', numeric, head: head ?? [], rows, at: placeOf(node) };
  };

  const component = (node: MdxJsxFlowElement): Block[] => {
    const at = placeOf(node);
    const name = node.name as ComponentName;
    if (!Object.hasOwn(components, name)) {
      const known = Object.keys(components);
      report(at, say('text/component-unknown', { name: String(node.name), known, near: nearMiss(String(node.name), known) }));
      return [];
    }
    if (node.children.length > 0) report(at, say('text/component-with-text', { name }));
    const coded = node.attributes.filter((attribute) => typeof attribute.value === 'object' && attribute.value !== null);
    if (coded.length > 0 || node.attributes.some((attribute) => !('name' in attribute))) {
      report(at, say('text/component-with-braces', { name, attribute: Object.keys(components[name].shape)[0] ?? '' }));
      return [];
    }
    const attributes = Object.fromEntries(
      node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '', attribute.value ?? '']),
    );
    const found = schemaProblems(components[name], attributes, { file, locate: () => at });
    problems.push(...found);
    return found.length > 0 ? [] : [{ type: 'component', name, attributes: attributes as Record<string, string>, at }];
  };

  const paragraph = (node: Paragraph): Block => {
    const at = placeOf(node);
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === 'image') return { type: 'image', src: only.url, alt: only.alt?.trim() ?? '', at };
    const children = inlines(node.children);
    const words = node.children.map((child) => (child.type === 'text' ? child.value : '\u0000')).join('');
    const text = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    for (const { offset, ...saying } of lostNotation(text, words)) {
      const before = text.slice(0, offset).split('\n');
      const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? at.column : 1);
      report({ line: at.line + before.length - 1, column }, saying);
    }
    return { type: 'paragraph', children, at };
  };

  const block = (node: RootContent): Block[] => {
    const at = placeOf(node);
    if (isRemark(node as { type: string })) return [];
    switch (node.type) {
      case 'heading': {
        const children = inlines(node.children);
        return [{ type: 'heading', depth: node.depth, id: slug(plainText(children)), children, at }];
      }
      case 'paragraph':
        return [paragraph(node)];
      case 'list':
        for (const item of node.children) {
          if (typeof item.checked === 'boolean') report(placeOf(item), say('notation/tick-box'));
        }
        return [
          {
            type: 'list',
            ordered: node.ordered ?? false,
            start: node.start ?? 1,
            items: node.children.map((item) => item.children.flatMap(block)),
            at,
          },
        ];
      case 'table':
        return [table(node)];
      case 'blockquote': {
        const children = node.children.flatMap(block);
        return [isNote(children) ? { type: 'note', children: withoutMark(children), at } : { type: 'quote', children, at }];
      }
      case 'thematicBreak':
      // What these say is shown, or missed, where they are pointed to.
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'html':
        html(node);
        return [];
      default:
        if ((node.type as string) === 'mdxJsxFlowElement') return component(node as unknown as MdxJsxFlowElement);
        unsupported(node);
        return [];
    }
  };

  const blocks = withAnchors(tree.children.flatMap(block), source.numbered);
  problems.push(...headingProblems(blocks, file));
  return { blocks, problems };
}

const isNote = ([first]: Block[]) => first?.type === 'paragraph' && NOTE_MARK.test(plainText(first.children));

function withoutMark([first, ...rest]: Block[]): Block[] {
  if (first?.type !== 'paragraph') return rest;
  const children = withoutStart(first.children, NOTE_MARK);
  return plainText(children) ? [{ ...first, children }, ...rest] : rest;
}
