/** Who approved a plan, when and at which meeting, as far as it is recorded. Where nothing is, nothing is said. */

import { type CitationView, citationText, type LinkItem } from '../../nodes/links.ts';
import { type Content, citationRuns, link, listed, type Run } from '../../nodes/nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { withoutStop } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../page/addresses.ts';
import { citations } from '../page/page.ts';

export interface ApprovalView {
  by: LinkItem;
  date: string;
  meeting?: LinkItem | undefined;
  note?: string | undefined;
  sources: CitationView[];
}

export const approvalViews = (graph: Graph, { id, entry }: Plan): ApprovalView[] =>
  (entry.data.approvals ?? []).map(({ by, on, meeting, note, sources }) => {
    const body = bodyOf(graph, by);
    const held = meeting === undefined ? undefined : graph.get(meeting, 'meeting');
    return {
      by: { label: body.data.name, address: addressOf(body as Parameters<typeof addressOf>[0], id) },
      date: graph.words.dates.full(on),
      meeting: held && { label: held.data.title, address: addressOf(held, id) },
      note: note && withoutStop(note),
      sources: citations(graph, sources),
    };
  });

export const approvalContent = (approvals: readonly ApprovalView[], { publication }: Words): Content =>
  listed(
    approvals.map(({ by, date, meeting, note, sources }) =>
      runsIn(
        publication.approved<Run | Run[]>({
          by: link(by),
          date,
          meeting: meeting && link(meeting),
          note,
          source: sources.length > 0 ? citationRuns(sources) : undefined,
        }),
      ),
    ),
  );

/** The same for a cell of a table, each approval in a line. */
export const approvalTexts = (graph: Graph, entry: Entry<'plan'>): string[] =>
  approvalViews(graph, graph.planOf(entry.id)).map(({ by, date, meeting, note, sources }) => {
    const said = graph.words.publication.approvedText({ by: by.label, date, meeting: meeting?.label, note });
    return sources.length > 0 ? `${said} (${sources.map(citationText).join('; ')})` : said;
  });
