/** What a text is made of: headings, paragraphs, lists, notes, quotations, and where they come from. */
import { heading, link, list, minorHeading, paragraph, strong, text } from '../nodes.ts';
import { aside, lead, linkNodes, type PageNode } from '../page-nodes.ts';
import { type Examples, LONG_WORD, place } from './example.ts';

const note = (label: string, ...nodes: PageNode[]): PageNode => ({ type: 'note', label, nodes });
const quote = (...nodes: PageNode[]): PageNode => ({ type: 'quote', nodes });

export const texts: Examples<'heading' | 'paragraph' | 'list' | 'note' | 'quote' | 'source'> = {
  heading: [
    { title: 'A heading', why: 'The least that can be said.', nodes: [heading(4, 'Safer streets')] },
    {
      title: 'Headings below headings',
      why: 'There are six levels, and what lies deeper looks like the sixth. The last of these is in no list of contents.',
      nodes: [
        heading(4, 'Safer streets', place('safer-streets')),
        heading(5, 'Street lights'),
        heading(6, 'Lights that were mended'),
        minorHeading(7, 'In Station Road'),
      ],
    },
    {
      title: 'A long heading with a link in it',
      why: 'Its longest word is wider than a telephone.',
      nodes: [
        {
          type: 'heading',
          level: 4,
          runs: [link({ label: 'How the partners work', address: place('heading') }), ...text(` with ${LONG_WORD}, and what comes of it`)],
        },
      ],
    },
  ],
  paragraph: [
    { title: 'A paragraph', why: 'The least that can be said.', nodes: [paragraph('Street lights were mended in May.')] },
    {
      title: 'Numbered paragraphs',
      why: 'The first can be linked to, the second cannot.',
      nodes: [
        { type: 'paragraph', number: '1.1', address: place('p1.1'), runs: text('The partners meet four times a year.') },
        { type: 'paragraph', number: '1.2', runs: text('They publish what they decide.') },
      ],
    },
    {
      title: 'Paragraphs with a look',
      why: 'The first sums the page up, the second names what follows, the last is in smaller letters.',
      nodes: [
        lead('Fenshire wants fewer burglaries by 2030.'),
        { ...paragraph('It counts on three things:'), keep: true } as PageNode,
        ...list(['locks', 'lights', 'neighbours']),
        ...aside('Counted by the police.'),
      ],
    },
    {
      title: 'Long words',
      why: 'None has a place where it may break.',
      nodes: [paragraph(`Some call it ${LONG_WORD}; others write to https://fens.example/reports/about/${LONG_WORD}?year=2030.`)],
    },
    {
      title: 'Signs that mean something to machines',
      why: 'A reader sees them as they are written.',
      nodes: [paragraph('Fish & chips <b>cost</b> "£5" at #market[Fens] in $winter$, *not* _summer_ `now` \\ ever // again.')],
    },
  ],
  list: [
    { title: 'A list', why: 'The least that can be listed.', nodes: list(['Better locks']) },
    {
      title: 'A list in a list',
      why: 'The inner list has numbers, and begins with the third.',
      nodes: [
        {
          type: 'list',
          ordered: false,
          items: [
            [paragraph('Towns'), { type: 'list', ordered: true, start: 3, items: [[paragraph('Wisbury')], [paragraph('Marchford')]] }],
            [paragraph('Villages')],
          ],
        },
      ],
    },
    {
      title: 'Items of several parts',
      why: 'The first has two paragraphs, the second begins with a quotation; links lead to the third.',
      nodes: [
        {
          type: 'list',
          ordered: true,
          items: [
            [paragraph('Ask the neighbours.'), paragraph('Most of them like to be asked.')],
            [quote(paragraph('Nobody asked me.'))],
            [{ type: 'paragraph', runs: text('Tell them what came of it.'), address: place('told') }],
          ],
        },
      ],
    },
    {
      title: 'A list without bullets',
      why: 'Its items stand for themselves.',
      nodes: [{ type: 'list', ordered: false, plain: true, items: [[paragraph([strong('Wisbury')]), paragraph('Twelve lights.')]] }],
    },
    {
      title: 'A list of links with notes',
      why: 'On a wide page it has two columns.',
      nodes: linkNodes([
        { label: 'Safer streets', address: place('list'), note: 'Lights, locks and neighbours.' },
        { label: `Priority with ${LONG_WORD}`, address: place('paragraph') },
        { label: 'Scams', address: place('heading'), note: 'At the door, by telephone and by post.' },
      ]).map((node) => (node.type === 'list' ? { ...node, look: 'cards' } : node)),
    },
  ],
  note: [
    {
      title: 'A note',
      why: 'Paper puts its label before it.',
      nodes: [note('Please note', paragraph('The years of this plan are over.'))],
    },
    {
      title: 'A note of several things',
      why: 'It has a list in it, and a quotation.',
      nodes: [note('Notes', ...list(['Counts are rounded.', 'The picture is lost.']), quote(paragraph('No more is known.')))],
    },
  ],
  quote: [
    { title: 'A quotation', why: 'The least that can be quoted.', nodes: [quote(paragraph('We want more light.'))] },
    {
      title: 'A quotation with a note in it',
      why: 'It has two paragraphs, a list and a note.',
      nodes: [
        quote(
          paragraph('We want more light.'),
          paragraph(`And less ${LONG_WORD}:`),
          ...list(['in winter', 'after school']),
          note('Note', paragraph('The last line cannot be read.')),
        ),
      ],
    },
  ],
  source: [
    {
      title: 'A source',
      why: 'It stays with what stands above it.',
      nodes: [paragraph('Twelve lights were mended.'), { type: 'source', runs: text('Source: Fenshire street register, page 4') }],
    },
  ],
};
