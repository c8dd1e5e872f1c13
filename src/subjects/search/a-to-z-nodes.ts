/** The A to Z as nodes: letters, each with its names. */
import { citationRuns, inLine, link, paragraph, type Run } from '../../nodes/nodes.ts';
import { aside, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { letterName } from '../page/addresses.ts';
import type { AToZItem, AToZView } from './a-to-z.ts';

const inOneLine = (items: Run[][]): Run[] => inLine({ items }, '; ');

function itemNodes(item: AToZItem, { search, page }: Words): PageNode[] {
  const { aToZ } = search;
  switch (item.type) {
    case 'page':
      return [paragraph([link(item)]), ...aside(item.kind)];
    case 'word': {
      const see = item.see.map((to) => runsIn(aToZ.meaning<Run>({ meaning: link(to), what: to.note })));
      return [
        { type: 'paragraph', address: `#${item.id}`, runs: runsIn(aToZ.word({ word: item.label, also: item.also, see: inOneLine(see) })) },
        ...aside(item.because),
      ];
    }
    case 'place': {
      const districts = inOneLine(item.districts.map((district) => [link(district)]));
      const said = aToZ.place({ name: item.label, also: item.also, kind: item.kind, districts });
      return [{ type: 'paragraph', address: `#${item.id}`, runs: runsIn(said) }, ...aside(runsIn(page.source(citationRuns(item.sources))))];
    }
  }
}

/** The letters that a page shows; one alone needs no heading, for it is the title. */
export const aToZNodes = ({ letters }: Pick<AToZView, 'letters'>, level: number, words: Words): PageNode[] =>
  letters.flatMap(({ letter, items }): PageNode[] => [
    ...(letters.length > 1
      ? [
          {
            type: 'heading' as const,
            level: level + 1,
            runs: [{ type: 'text' as const, value: letterName(letter, words) }],
            address: `#letter-${letter}`,
          },
        ]
      : []),
    { type: 'list', ordered: false, items: items.map((item) => itemNodes(item, words)) },
  ]);
