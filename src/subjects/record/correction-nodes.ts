/** The page of what was wrong here, and was put right. */
import { heading, link, paragraph } from '../../nodes/nodes.ts';
import { aside, cited, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import type { CorrectionsView } from './corrections.ts';

export function correctionNodes({ address, ours, reports }: CorrectionsView, { corrections }: Words): PageNode[] {
  const items = (all: CorrectionsView['ours']) =>
    all.flatMap(({ id, about, sentences, sources, notes }): PageNode[] => [
      { type: 'heading', level: 3, runs: [link(about)], address: `${address}#${id}` },
      paragraph(sentences.join(' ')),
      ...notes.flatMap((note) => aside(note)),
      ...cited(sources),
    ]);
  const part = (title: string, about: string | undefined, all: CorrectionsView['ours']): PageNode[] =>
    all.length > 0 ? [heading(2, title), ...(about ? [paragraph(about)] : []), ...items(all)] : [];
  return [...part(corrections.ours, corrections.about, ours), ...part(corrections.reports, undefined, reports)];
}
