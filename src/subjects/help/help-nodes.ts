/** The page on help: whom to call in danger, then for each trouble, then where the numbers were read. */
import { heading, inLine, link, nodeList, paragraph, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { aside, fold, onlyOnPages, onlyOnScreens, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { contactsNodes } from './contact-nodes.ts';
import { CONTACTS } from './contacts.ts';
import type { HelpLineView, HelpPageView } from './help.ts';

type Subject = HelpPageView['subjects'][number];

/** Where a line stands first on the page, if it is here: the place of links to it. */
type Places = ReadonlyMap<HelpLineView, string>;

const lineItem = ({ name, for: what, hours, web, steps, note, ...line }: HelpLineView, address: string | undefined): PageNode[] => [
  { ...paragraph([link(line), ...text(' '), strong(name)]), address } as PageNode,
  paragraph(inLine({ items: [text(what), ...(hours ? [text(hours)] : []), ...(web ? [[link(web)]] : [])] }, ' ')),
  ...(steps.length > 0 ? [{ type: 'list', ordered: true, items: steps.map((step) => [paragraph(step)]) } as PageNode] : []),
  ...aside(note),
];

/** Lines to call: the number, who answers, what for, what to do. */
const lineNodes = (lines: readonly HelpLineView[], places: Places): PageNode[] =>
  nodeList(lines.map((line) => lineItem(line, places.get(line)))).map((node) => ({ ...node, look: 'help-lines' }) as PageNode);

/** To whom to report it, each with the ways to do it. */
const reportNodes = ({ report }: Subject, { help }: Words): PageNode[] =>
  report.length > 0
    ? [
        { ...paragraph([strong(help.howToReport)]), keep: true } as PageNode,
        ...nodeList<PageNode>(
          report.map(({ to, ways, how }) => [
            paragraph([
              ...runsIn(help.reportTo({ to, ways: inLine({ items: ways.map((way) => [link(way)]) }, ', ') })),
              ...text(how ? ` ${how}` : ''),
            ]),
          ]),
        ),
      ]
    : [];

/** Before anything of a trouble: whom to call if it is dangerous now. */
const dangerNodes = ({ inDanger }: HelpPageView, { help }: Words): PageNode[] =>
  inDanger
    ? [
        paragraph(
          inLine(
            {
              items: [
                runsIn(help.inDanger(link(inDanger.call))),
                ...(inDanger.voiceless.length > 0
                  ? [runsIn(help.inDangerVoiceless(inLine({ items: inDanger.voiceless.map((way) => [link(way)]) }, ', ')))]
                  : []),
                ...(inDanger.silent ? [runsIn(help.inDangerSilent({ ...inDanger.silent, way: link(inDanger.silent.way) }))] : []),
                [link(inDanger.more)],
              ],
            },
            ' ',
          ),
        ),
      ]
    : [];

const subjectNodes = (subject: Subject, view: HelpPageView, places: Places, words: Words): PageNode[] => [
  heading(3, subject.title, `${view.address}#${subject.id}`),
  ...dangerNodes(view, words),
  paragraph(subject.words),
  ...lineNodes(subject.lines, places),
  ...reportNodes(subject, words),
  ...(subject.quickExit ? [onlyOnScreens(...aside(words.help.aboutExit))] : []),
  ...aside(subject.note),
];

/** The numbers with the pages on which they were read. */
function readOnNodes({ readOn, address, wrong }: HelpPageView, { help }: Words): PageNode[] {
  const pageRuns = ({ on, copy, ...page }: HelpPageView['readOn'][number]['pages'][number]): Run[] =>
    runsIn(help.readAt({ page: link(page), on, copy }));
  return [
    heading(2, help.readOn, `${address}#read-on`),
    paragraph(help.aboutNumbers),
    onlyOnPages(paragraph(runsIn(help.wrong({ contact: link(wrong.contact), change: wrong.change && link(wrong.change) })))),
    ...fold(help.pagesRead(readOn.length), [
      {
        type: 'facts',
        look: 'terms',
        items: readOn.map(({ id, name, number, pages }) => ({
          label: number ? help.lineAndNumber({ name, number }) : name,
          address: `${address}#${id}`,
          content: inLine({ items: pages.map(pageRuns) }),
        })),
      },
    ]),
  ];
}

function placesOf({ address, situations, subjects }: HelpPageView): Places {
  const first = new Map<string, HelpLineView>();
  for (const line of [...situations, ...subjects].flatMap(({ lines }) => lines)) if (!first.has(line.id)) first.set(line.id, line);
  return new Map([...first].map(([id, line]) => [line, `${address}#line-${id}`]));
}

export function helpNodes(view: HelpPageView, words: Words): PageNode[] {
  const { help } = words;
  const { address, situations, subjects, exit } = view;
  const places = placesOf(view);
  const contacts = contactsNodes(view.contacts, 3, words);
  const contents = nodeList<PageNode>([
    ...subjects.map(({ id, title, words: said }) => [
      paragraph(runsIn(help.subject({ subject: link({ label: title, address: `#${id}` }), words: said }))),
    ]),
    // They stand below all troubles, many screens of a phone further down.
    ...(contacts.length > 0 ? [[paragraph([link({ label: help.contacts, address: CONTACTS.slice(address.length) })])]] : []),
  ]);
  return [
    // Beside the way out, which is above all else: what is told of it in full stands many screens further down.
    ...(exit ? [onlyOnScreens(paragraph(help.backLeadsHere))] : []),
    ...situations.flatMap(({ address: place, title, lines }, position) => [
      heading(2, title, place),
      ...lineNodes(lines, places),
      ...(position === 0 && subjects.length > 0 ? [onlyOnPages(paragraph([link({ label: help.notInDanger, address: '#subjects' })]))] : []),
    ]),
    ...section<PageNode>(
      2,
      help.subjects,
      [...contents, ...subjects.flatMap((each) => subjectNodes(each, view, places, words))],
      `${address}#subjects`,
    ),
    ...section(2, help.contacts, contacts, CONTACTS),
    ...readOnNodes(view, words),
  ];
}
