/** The page on help: whom to call in danger, then for each trouble, then where the numbers were read. */
import { heading, inLine, link, nodeList, paragraph, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { aside, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { HelpLineView, HelpPageView } from './help.ts';

/** Lines to call: the number, who answers, what for. */
const lineNodes = (lines: readonly HelpLineView[]): PageNode => ({
  type: 'list',
  ordered: false,
  look: 'help-lines',
  items: lines.map(({ name, for: what, hours, web, note, ...line }) => [
    paragraph([link(line), ...text(' '), strong(name)]),
    paragraph(inLine({ items: [text(what), ...(hours ? [text(hours)] : []), ...(web ? [[link(web)]] : [])] }, ' ')),
    ...aside(note),
  ]),
});

const subjectNodes = ({ id, title, words, lines, note }: HelpPageView['subjects'][number], page: string): PageNode[] => [
  heading(3, title, `${page}#${id}`),
  paragraph(words),
  lineNodes(lines),
  ...aside(note),
];

/** The numbers with the pages on which they were read. */
function readOnNodes({ readOn, address }: HelpPageView, { help }: Words): PageNode[] {
  const pageRuns = ({ on, copy, ...page }: HelpPageView['readOn'][number]['pages'][number]): Run[] =>
    runsIn(help.readAt({ page: link(page), on, copy }));
  return [
    heading(2, help.readOn, `${address}#read-on`),
    paragraph(help.aboutNumbers),
    {
      type: 'facts',
      look: 'terms',
      items: readOn.map(({ id, name, number, pages }) => ({
        label: number ? help.lineAndNumber({ name, number }) : name,
        address: `${address}#${id}`,
        content: inLine({ items: pages.map(pageRuns) }),
      })),
    },
  ];
}

export function helpNodes(view: HelpPageView, words: Words): PageNode[] {
  const { help } = words;
  const { address, situations, subjects } = view;
  const contents = nodeList<PageNode>(
    subjects.map(({ id, title, words: said }) => [
      paragraph(runsIn(help.subject({ subject: link({ label: title, address: `#${id}` }), words: said }))),
    ]),
  );
  return [
    ...situations.flatMap(({ id, title, lines }) => [heading(2, title, `${address}#${id}`), lineNodes(lines)]),
    ...section<PageNode>(
      2,
      help.subjects,
      [
        ...contents.map((node) => ({ ...node, look: 'help-subjects' }) as PageNode),
        ...subjects.flatMap((each) => subjectNodes(each, address)),
      ],
      `${address}#subjects`,
    ),
    ...readOnNodes(view, words),
  ];
}
