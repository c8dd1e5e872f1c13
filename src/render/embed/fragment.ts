/**
 * The same as a piece of HTML for systems that take it in on the server or copy it by night: elements without classes, so that the
 * page it stands in gives it its look; headings from a chosen level on; every address is a whole one.
 */
import { chartAddress } from '../../charts/chart-address.ts';
import { summary } from '../../charts/chart-summary.ts';
import { citationInRow } from '../../nodes/links.ts';
import { type Content, type Run, text } from '../../nodes/nodes.ts';
import { entryFacts, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { xmlText } from '../xml.ts';

export interface Fragment {
  title: string;
  /** The page that it is from. */
  address: string;
  /** The date of the latest source or report in it. */
  last?: string | undefined;
  /** Sentences above and below the nodes. */
  before: readonly Run[][];
  nodes: readonly PageNode[];
  after: readonly Run[][];
}

type Address = (address: string) => string;

/** An address that is no whole one: of a page of this site, or of a part of the page itself. */
export const isOfSite = (address: string): boolean => /^[/#]/.test(address);

/** Nodes and runs as elements. */
function elements(level: number, absolute: Address, words: Words) {
  const whole = (to: string) => xmlText(isOfSite(to) ? absolute(to) : to);
  const inline = (run: Run): string => {
    switch (run.type) {
      case 'text':
        return xmlText(run.value);
      case 'strong':
        return `<strong>${inlines(run.runs)}</strong>`;
      case 'emphasis':
        return `<em>${inlines(run.runs)}</em>`;
      case 'link':
        return `<a href="${whole(run.address)}">${inlines(run.runs)}</a>`;
      case 'aside':
        return ` <small>${inlines(run.runs)}</small>`;
      case 'break':
        return '<br>';
      case 'page':
      case 'unseen':
        return '';
      default:
        return inlines(run.runs);
    }
  };
  /** A tag has no colour here: a colon parts it from what it stands before. */
  const inlines = (runs: readonly Run[]): string =>
    runs.map((run, at) => inline(run) + (run.type === 'status' && at < runs.length - 1 ? ':' : '')).join('');
  const paragraph = (runs: readonly Run[]) => `<p>${inlines(runs)}</p>`;
  const content = (of: Content): string =>
    Array.isArray(of) ? inlines(of) : `<ul>${of.items.map((runs) => `<li>${inlines(runs)}</li>`).join('')}</ul>`;
  const all = (of: readonly PageNode[]): string => of.map(each).join('\n');
  /** An item begins in the line of its bullet. */
  const item = ([first, ...others]: readonly PageNode[]): string =>
    first?.type === 'paragraph' ? `${inlines(first.runs)}${all(others)}` : all(first ? [first, ...others] : []);

  function each(node: PageNode): string {
    switch (node.type) {
      case 'heading': {
        const name = `h${Math.min(6, node.level + level - 1)}`;
        return `<${name}>${inlines(node.runs)}</${name}>`;
      }
      case 'paragraph':
        return paragraph(node.number === undefined ? node.runs : [...text(`${node.number} `), ...node.runs]);
      case 'source':
        return paragraph(node.runs);
      case 'notes':
        return node.items.map(paragraph).join('\n');
      case 'list': {
        const name = node.ordered ? 'ol' : 'ul';
        const start = node.ordered && node.start !== undefined && node.start !== 1 ? ` start="${node.start}"` : '';
        return `<${name}${start}>${node.items.map((one) => `<li>${item(one)}</li>`).join('\n')}</${name}>`;
      }
      case 'facts':
        return `<dl>${node.items.map((fact) => `<dt>${xmlText(fact.label)}</dt><dd>${content(fact.content)}</dd>`).join('\n')}</dl>`;
      case 'entries': {
        const items = node.items.map(({ number, label, address: to, note, cells }) => {
          const facts = entryFacts(node.columns, cells).map(({ name, isNamed, runs }) =>
            isNamed ? `${xmlText(name)}: ${inlines(runs)}.` : inlines(runs),
          );
          const title = `<a href="${whole(to)}">${xmlText([number, label].filter(Boolean).join(' '))}</a>`;
          return `<li>${[title, ...facts, ...(note ? [xmlText(note)] : [])].join(' ')}</li>`;
        });
        return `<ul>${items.join('\n')}</ul>`;
      }
      case 'note':
      case 'quote':
        return `<blockquote>${all(node.nodes)}</blockquote>`;
      case 'citations':
        return `<p>${xmlText(words.labels.source)}: ${node.of
          .map(({ label, address: to, at, date }) =>
            citationInRow({
              label: to ? `<a href="${whole(to)}">${xmlText(label)}</a>` : xmlText(label),
              date: date && xmlText(date),
              at: at && xmlText(at),
            }),
          )
          .join('; ')}</p>`;
      case 'chart': {
        const { chart, plan } = node;
        const head =
          node.level === 1 ? '' : each({ type: 'heading', level: node.level ?? 3, runs: [{ type: 'text', value: chart.finding }] });
        const said = [chart.subtitle, summary(chart, words)].map((sentence) => `<p>${xmlText(sentence)}</p>`).join('');
        // The text beside it says what the picture shows.
        const picture = plan ? `<img src="${xmlText(absolute(chartAddress(plan, chart.id, 'svg')))}" alt="">` : '';
        return `${head}${picture}${said}<p>${xmlText(chart.source)}</p>`;
      }
      default:
        return '';
    }
  }
  return { all, paragraph };
}

/** Nodes alone: a title of the page would stand at `level`. */
export const htmlOf = (nodes: readonly PageNode[], level: number, absolute: Address, words: Words): string =>
  elements(level, absolute, words).all(nodes);

export function fragmentOf(
  { title, address, last, before, nodes, after }: Fragment,
  level: number,
  absolute: Address,
  words: Words,
): string {
  const { all, paragraph } = elements(level, absolute, words);
  return [
    `<!-- ${[address, last].filter(Boolean).join(' | ').replaceAll('--', '- -')} -->`,
    `<h${level}>${xmlText(title)}</h${level}>`,
    ...before.map(paragraph),
    all(nodes),
    ...after.map(paragraph),
    '',
  ].join('\n');
}
