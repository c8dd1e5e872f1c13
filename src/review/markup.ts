/**
 * A built page as a tree, and the tree as HTML again, for the preview of a proposal. The pages are made by ourselves, so a reader
 * of tags is enough; but what goes into the preview may come from a proposal, so that only what is listed here is ever written:
 * no script, no form, no address, no id. What is not well-formed comes out well-formed.
 */

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Node[];
}
/** A text stands as it is written in HTML: `&amp;`. */
export type Node = Element | string;

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** What stands in these is no markup, and no text of the page. */
const RAW = /<(script|style|template|textarea|iframe|noscript|object)\b[^>]*>.*?<\/\1\s*>/gis;
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']));

/** Everything that stands in some HTML. A tag that nothing closes ends with what it stands in. */
export function parse(html: string): Node[] {
  const source = html.replace(/<!--.*?-->|<!doctype[^>]*>/gis, '').replace(RAW, '');
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  const text = (written: string) => written && top().children.push(written.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  let at = 0;
  for (const { 0: tag, 1: closing, 2: written = '', 3: attributes = '', 4: closed, index } of source.matchAll(TAG)) {
    text(source.slice(at, index));
    at = index + tag.length;
    const name = written.toLowerCase();
    if (closing) {
      const from = open.findLastIndex((each) => each.name === name);
      if (from > 0) open.length = from;
      continue;
    }
    const element: Element = { name, attributes: attributesIn(attributes), children: [] };
    top().children.push(element);
    if (!closed && !VOID.has(name)) open.push(element);
  }
  text(source.slice(at));
  return root.children;
}

export const isElement = (node: Node): node is Element => typeof node !== 'string';
export const classOf = (element: Element): string => element.attributes.get('class') ?? '';

/** The elements of a name below these nodes. */
export const elementsIn = (nodes: readonly Node[], name: string): Element[] =>
  nodes.filter(isElement).flatMap((node) => [...(node.name === name ? [node] : []), ...elementsIn(node.children, name)]);

const SHAPES = 'svg g path rect circle ellipse line polyline polygon text tspan title desc';
/** Elements that are written as they are, but for headings: those go below the headings of the preview. */
const WRITTEN = new Set(
  `a abbr address article aside b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure footer
  header hr i img ins kbd li mark nav ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr
  u ul wbr ${SHAPES}`.split(/\s+/),
);
const DROPPED = new Set(
  'form input button select option datalist label fieldset legend textarea video audio canvas embed link meta'.split(' '),
);
const ATTRIBUTES = new Set(
  `class lang dir colspan rowspan scope headers alt width height open datetime aria-hidden data-label tabindex
  viewbox preserveaspectratio d x y x1 x2 y1 y2 dx dy cx cy r rx ry points transform fill fill-opacity fill-rule stroke stroke-width
  stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity font-size font-weight font-family text-anchor
  dominant-baseline`.split(/\s+/),
);
/** Attributes of drawings have capitals that HTML knows by itself; a value that asks for something elsewhere is none of ours. */
const isHarmless = (name: string, value: string) =>
  ATTRIBUTES.has(name) && !/url\s*\(|javascript:|expression/i.test(value) && (name !== 'tabindex' || value === '0');
const attributeValue = (value: string) => value.replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const LANDMARKS = new Set('article aside footer header nav section'.split(' '));
const HEADING = /^h([1-6])$/;
/** An address of a picture that is written out: the others are left out. */
const isData = (value: string) => /^data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/.test(value);

/** Nodes as HTML that can do no harm. */
export const write = (nodes: readonly Node[]): string => nodes.map(writeNode).join('');

function writeNode(node: Node): string {
  if (!isElement(node)) return node;
  const heading = HEADING.exec(node.name)?.[1];
  if (DROPPED.has(node.name)) return '';
  if (!heading && !WRITTEN.has(node.name)) return write(node.children);
  const kept = [...node.attributes].filter(([name, value]) => isHarmless(name, value));
  const picture = node.attributes.get('src') ?? '';
  const all = [...kept, ...(node.name === 'img' && isData(picture) ? ([['src', picture]] as const) : [])];
  if (heading) all.push(['data-h', heading]);
  // Under the title of the page and “before” or “after”. A landmark would be one of the preview, and is none.
  const name = heading ? `h${Math.min(6, Math.max(4, Number(heading) + 2))}` : LANDMARKS.has(node.name) ? 'div' : node.name;
  const start = `<${name}${all.map(([key, value]) => ` ${key}="${attributeValue(value)}"`).join('')}>`;
  return VOID.has(name) ? start : `${start}${write(node.children)}</${name}>`;
}
