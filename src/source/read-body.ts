/** Markdown or MDX of a body -> typed blocks, and problems for what no format of ours can show. */
import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { type MdxJsxFlowElement, markdownToMdast, mdxToMdast } from 'satteri';
import { type ComponentName, components } from '../schema/components.ts';
import { type Block, type Inline, plainText } from './blocks.ts';
import { schemaProblems } from './field-problems.ts';
import type { Place, Problem } from './problem.ts';

export interface BodySource {
  text: string;
  file: string;
  /** How many lines of the file stand above the body. */
  lineOffset: number;
  /** MDX, so that components may stand in it. */
  mdx: boolean;
  /** Paragraphs that begin with a number (“4.12 …”) carry it. */
  numbered: boolean;
}

const PARAGRAPH_NUMBER = /^(A?\d+(?:\.\d+)+)\s+/;
const NOTE_MARK = /^\[!(?:NOTE|IMPORTANT|WARNING)\]\s*/;

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Reads a body. Blocks that cannot be shown are left out and reported. */
export function readBody(source: BodySource): { blocks: Block[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const { file, lineOffset } = source;
  const report = (at: Place, message: string, fix: string) => problems.push({ file, ...at, field: '', message, fix });
  const placeOf = (node: { position?: { start: Place } | undefined }): Place => ({
    line: (node.position?.start.line ?? 1) + lineOffset,
    column: node.position?.start.column ?? 1,
  });

  let tree: { children: RootContent[] };
  try {
    tree = (source.mdx ? mdxToMdast : markdownToMdast)(source.text, { features: { frontmatter: false } }) as typeof tree;
  } catch (error) {
    const found = /^(\d+):(\d+):\s*(.*)$/s.exec(error instanceof Error ? error.message : String(error));
    report(
      { line: Number(found?.[1] ?? 1) + lineOffset, column: Number(found?.[2] ?? 1) },
      `the text cannot be read as MDX: ${(found?.[3] ?? String(error)).replace(/\s*\(.*$/s, '').replace(/\.$/, '')}`,
      'Write &lt; for a “less than” sign and &#123; for a brace, or close the component: <Structure of="…" />',
    );
    return { blocks: [], problems };
  }

  const unsupported = (node: Nodes | RootContent, what: string, fix: string) =>
    report(placeOf(node as { position?: { start: Place } }), `${what} cannot be shown in all our formats`, fix);

  const inline = (node: PhrasingContent): Inline[] => {
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
      case 'image':
        unsupported(node, 'an image within a sentence', 'Put the image in a paragraph of its own');
        return [];
      case 'html':
        unsupported(node, 'HTML', 'Use Markdown only: **bold**, *italic*, [link](address)');
        return [];
      default:
        unsupported(node, `“${node.type}”`, 'Write it as plain text');
        return [];
    }
  };
  const inlines = (nodes: readonly PhrasingContent[]) => nodes.flatMap(inline);

  const table = (node: Table): Block => {
    const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children)));
    const numeric = (node.align ?? []).map((align) => align === 'right');
    return { type: 'table', numeric, head: head ?? [], rows, at: placeOf(node) };
  };

  const component = (node: MdxJsxFlowElement): Block[] => {
    const at = placeOf(node);
    const name = node.name as ComponentName;
    if (!Object.hasOwn(components, name)) {
      report(at, `there is no component “${node.name}”`, `Use one of: ${Object.keys(components).join(', ')}`);
      return [];
    }
    const attributes = Object.fromEntries(
      node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '…', attribute.value]),
    );
    const found = schemaProblems(components[name], attributes, { file, locate: () => at });
    problems.push(...found);
    return found.length > 0 ? [] : [{ type: 'component', name, attributes: attributes as Record<string, string>, at }];
  };

  const block = (node: RootContent): Block[] => {
    const at = placeOf(node);
    switch (node.type) {
      case 'heading': {
        const children = inlines(node.children);
        return [{ type: 'heading', depth: node.depth, id: slug(plainText(children)), children, at }];
      }
      case 'paragraph': {
        const [only] = node.children;
        if (node.children.length === 1 && only?.type === 'image') {
          return [{ type: 'image', src: only.url, alt: only.alt?.trim() ?? '', at }];
        }
        return [{ type: 'paragraph', children: inlines(node.children), at }];
      }
      case 'list':
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
        return [];
      case 'html':
        // A comment is a remark between authors: `<!-- … -->` is read and left out.
        if (!/^<!--.*-->$/s.test(node.value.trim())) unsupported(node, 'HTML', 'Use Markdown only');
        return [];
      default:
        if ((node.type as string) === 'mdxJsxFlowElement') return component(node as unknown as MdxJsxFlowElement);
        unsupported(node, `“${node.type}”`, 'Write it as a paragraph, a list or a table');
        return [];
    }
  };

  const blocks = withAnchors(tree.children.flatMap(block), source.numbered);
  problems.push(...checkHeadings(blocks, file));
  return { blocks, problems };
}

const isNote = ([first]: Block[]) => first?.type === 'paragraph' && NOTE_MARK.test(plainText(first.children));

function withoutMark([first, ...rest]: Block[]): Block[] {
  if (first?.type !== 'paragraph') return rest;
  const children = stripStart(first.children, NOTE_MARK);
  return plainText(children) ? [{ ...first, children }, ...rest] : rest;
}

function stripStart([first, ...rest]: Inline[], pattern: RegExp): Inline[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(pattern, '') }, ...rest] : rest;
}

/** Gives every paragraph and heading of the top level an id of its own on the page. */
function withAnchors(blocks: Block[], numbered: boolean): Block[] {
  const met = new Map<string, number>();
  let unnumbered = 0;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      const times = (met.get(block.id) ?? 0) + 1;
      met.set(block.id, times);
      return times === 1 ? block : { ...block, id: `${block.id}-${times}` };
    }
    if (block.type !== 'paragraph') return block;
    const number = numbered ? PARAGRAPH_NUMBER.exec(plainText(block.children))?.[1] : undefined;
    if (!number) return { ...block, anchor: `par-${++unnumbered}` };
    return { ...block, number, anchor: `p${number}`, children: stripStart(block.children, PARAGRAPH_NUMBER) };
  });
}

/** Headings of a body begin at level 2 (the page’s title is level 1) and skip none: WCAG 2.2, 1.3.1. */
function checkHeadings(blocks: readonly Block[], file: string): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const hashes = '#'.repeat(Math.max(2, Math.min(block.depth, level + 1)));
    if (block.depth === 1 || block.depth > level + 1) {
      const message =
        block.depth === 1
          ? 'a heading of level 1 stands in the text, but the title of the page is that already'
          : `a heading of level ${block.depth} follows one of level ${level}, so a level is skipped`;
      problems.push({ file, ...block.at, field: '', message, fix: `Begin the line with ${hashes} and a space` });
    }
    level = Math.max(2, block.depth);
  }
  return problems;
}
