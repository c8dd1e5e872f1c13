/** The page on how to have a say: each way under the question that a resident asks. */
import { heading, link, nodeList, paragraph, section } from '../../nodes/nodes.ts';
import { linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { nextFacts } from '../meetings/meeting-nodes.ts';
import { contactRuns } from '../page/frame.ts';
import { askNodes, whoAnswersNodes } from '../plans/who-answers-nodes.ts';
import type { SayView } from './say.ts';

function consultationNodes({ consultation }: SayView, { say }: Words): PageNode[] {
  if (!consultation) return [paragraph(say.noConsultation)];
  const { isOpen, from, to, link: of } = consultation;
  return [paragraph(runsIn(isOpen ? say.open({ consultation: link(of), until: to }) : say.closed({ consultation: link(of), from, to })))];
}

export function sayNodes(view: SayView, words: Words): PageNode[] {
  const { say } = words;
  const at = (id: string) => `${view.address}#${id}`;
  return [
    heading(2, say.consultation, at('consultation')),
    ...consultationNodes(view, words),
    heading(2, say.meeting, at('meeting')),
    ...nextFacts(view, words),
    ...(view.meetings ? [paragraph([link(view.meetings)])] : []),
    heading(2, say.write, at('write')),
    ...nodeList<PageNode>(view.asks.map((each) => askNodes(each, words))),
    // The contact of a site that cannot be told is that of somebody else, and would be one more answer.
    ...(view.canBeTold || view.asks.length === 0 ? [paragraph(contactRuns(view.contact, words))] : []),
    ...(view.canBeTold ? [paragraph(say.aboutSite)] : []),
    ...section<PageNode>(
      2,
      say.local,
      view.local.length > 0
        ? [
            paragraph(say.aboutLocal(view)),
            ...nodeList<PageNode>(
              view.local.map(({ district, council, way, hasNumber }) => [
                paragraph(runsIn(say.council({ district: link(district), council, way: link(way), hasNumber }))),
              ]),
            ),
          ]
        : [],
      at('district'),
    ),
    ...section<PageNode>(
      2,
      say.complain,
      view.complaints.length > 0 || view.answers
        ? [
            paragraph(say.aboutComplaints),
            ...(view.answers ? whoAnswersNodes(view.answers, words) : []),
            ...nodeList<PageNode>(
              view.complaints.map(({ about, body, way }) => [paragraph(runsIn(say.complaint({ about, body, way: link(way) })))]),
            ),
          ]
        : [],
      at('complain'),
    ),
    heading(2, say.account, at('account')),
    ...linkNodes(view.account),
  ];
}
