/**
 * A document as the views of pages: which parts it has, in the order of reading. It is plain data: it can be written to a
 * file and read again.
 */

import type { DocumentCover } from '../../nodes/document.ts';
import type { PlanKind } from '../../schema/kinds.ts';
import type { ConsultationView } from '../consultations/consultations.ts';
import type { ActionListView } from '../delivery/action-list.ts';
import type { ActionView } from '../delivery/actions.ts';
import type { OutcomeView } from '../delivery/outcomes.ts';
import type { TheoryView } from '../delivery/theories-of-change.ts';
import type { HelpBox } from '../help/help-box.ts';
import type { MeasureView } from '../measures/measures.ts';
import type { MeetingView, ProgrammeItem } from '../meetings/meetings.ts';
import type { PerformanceView } from '../meetings/performance.ts';
import type { FundingView } from '../money/funding.ts';
import type { PageView } from '../page/page.ts';
import type { PartnershipView } from '../partnership/partnership.ts';
import type { ChapterView } from '../plans/chapters.ts';
import type { PlanSummaryView } from '../plans/plan-summary.ts';
import type { PlanView } from '../plans/plans.ts';
import type { PriorityListView, PriorityView } from '../priorities/priorities.ts';
import type { WithdrawnView } from '../publication/withdrawals.ts';
import type { GlossaryView } from '../reference/glossary-pages.ts';
import type { SourcesView } from '../reference/reference-pages.ts';
import type { WordIndexView } from '../search/word-index.ts';

/** A part of the document: the views that it is made of. `address` is the page that links to the part as a whole lead to. */
export type DocumentPart =
  /** The list of a kind as its page has it, under the title of that. */
  | { kind: 'list'; of: PlanKind; address: string; view: PageView }
  | { kind: 'summary'; address: string; view: PlanView }
  | { kind: 'priorities'; address: string; views: PriorityView[]; list: PriorityListView }
  | { kind: 'outcomes'; address: string; views: OutcomeView[] }
  | { kind: 'delivery'; address: string; view: ActionListView; actions: ActionView[] }
  | { kind: 'measures'; address: string; views: MeasureView[] }
  | { kind: 'theories'; address: string; views: TheoryView[] }
  | { kind: 'consultations'; address: string; views: ConsultationView[] }
  | { kind: 'chapters'; address: string; views: ChapterView[] }
  | { kind: 'partnership'; address: string; view: PartnershipView; funding: FundingView; programme: ProgrammeItem[] }
  | { kind: 'glossary'; address: string; view: GlossaryView }
  | { kind: 'words'; address: string; view: WordIndexView }
  | { kind: 'sources'; address: string; view: SourcesView }
  /** These three are whole documents, or stand for themselves: no title of a part is above them. */
  | { kind: 'plan-summary'; address: string; view: PlanSummaryView }
  | { kind: 'priority'; address: string; view: PriorityView }
  | { kind: 'consultation'; address: string; view: ConsultationView }
  | { kind: 'agenda'; address: string; view: MeetingView }
  | { kind: 'performance'; address: string; view: PerformanceView }
  /** What stands in the place of a document whose subject was withdrawn. */
  | { kind: 'withdrawn'; address: string; view: WithdrawnView };

/** A document: what stands on its cover, and its parts in the order of reading. */
export interface DocumentView extends DocumentCover {
  /** Where to turn for help, for sheets that are handed out. */
  help?: HelpBox | undefined;
  parts: DocumentPart[];
}
