/**
 * A document before it is a PDF, an EPUB, a text or braille: what its cover says, how it is laid out, and its parts, which
 * are the views of pages. It is plain data: it can be written to a file and read again.
 */
import type { ActionListView, ActionView } from './actions.ts';
import type { AlignmentView } from './alignment.ts';
import type { ChapterView } from './chapters.ts';
import type { ChartView } from './chart-view.ts';
import type { ConsultationView } from './consultations.ts';
import type { FundingView } from './funding.ts';
import type { HelpBox } from './help.ts';
import type { MeasureView } from './measures.ts';
import type { MeetingView, ProgrammeItem } from './meetings.ts';
import type { ObjectiveListView } from './objectives.ts';
import type { OutcomeView } from './outcomes.ts';
import type { PartnershipView } from './partnership.ts';
import type { PerformanceView } from './performance.ts';
import type { PlanSummaryView } from './plan-summary.ts';
import type { PlanView } from './plans.ts';
import type { PriorityListView, PriorityView } from './priorities.ts';
import type { GlossaryView, SourcesView } from './reference-pages.ts';
import type { TargetItem } from './targets.ts';
import type { TheoryView } from './theories-of-change.ts';

/** A part of the document: the views that it is made of. `address` is the page that links to the part as a whole lead to. */
export type DocumentPart =
  | { kind: 'summary'; address: string; view: PlanView; asOf: string }
  | { kind: 'priorities'; address: string; views: PriorityView[]; list: PriorityListView }
  | { kind: 'objectives'; address: string; view: ObjectiveListView }
  | { kind: 'alignment'; address: string; view: AlignmentView }
  | { kind: 'outcomes'; address: string; views: OutcomeView[] }
  | { kind: 'delivery'; address: string; view: ActionListView; actions: ActionView[] }
  | { kind: 'measures'; address: string; views: MeasureView[] }
  | { kind: 'targets'; address: string; views: TargetItem[]; chart?: ChartView | undefined }
  | { kind: 'theories'; address: string; views: TheoryView[] }
  | { kind: 'consultations'; address: string; views: ConsultationView[] }
  | { kind: 'chapters'; address: string; views: ChapterView[] }
  | { kind: 'partnership'; address: string; view: PartnershipView; funding: FundingView; programme: ProgrammeItem[] }
  | { kind: 'glossary'; address: string; view: GlossaryView }
  | { kind: 'sources'; address: string; view: SourcesView }
  /** These three are whole documents, or stand for themselves: no title of a part is above them. */
  | { kind: 'plan-summary'; address: string; view: PlanSummaryView }
  | { kind: 'priority'; address: string; view: PriorityView }
  | { kind: 'consultation'; address: string; view: ConsultationView }
  | { kind: 'agenda'; address: string; view: MeetingView }
  | { kind: 'performance'; address: string; view: PerformanceView };

/** `standard`, or `large-print`: 18 pt or more, one column, no tables with more than two columns (RNIB, clear print). */
export type Edition = 'standard' | 'large-print';

/** A document: what stands on its cover, how it is laid out, and its parts in the order of reading. */
export interface DocumentView {
  /** The name of its files, without their ending; it has to make sense in a folder of downloads: safer-norfolk-2021-fraud. */
  name: string;
  title: string;
  /** Whose plan it is. */
  subtitle: string;
  /** Who wrote what stands in it, for the properties of a file. */
  author: string;
  /** Undefined if nobody has said. */
  publisher?: string | undefined;
  /** That it is not an official document, and what it is made from; empty for an official one. */
  origin: string;
  /** On what ground it may be used. */
  rights: string;
  /** What it is about, for the properties of a file. */
  subject: string;
  /** Language and region, as BCP 47 names them: en and GB. */
  language: { code: string; region: string };
  /** What a reader must know first: whether the plan still runs. */
  status: string;
  /** The day that the content speaks for, as year-month-day. It is the date of the document too. */
  asOf: string;
  asOfText: string;
  /** Where the site stands, ending in “/”: links that leave the document begin with it. */
  site: string;
  /** The page of the document’s subject on the web. */
  address: string;
  /** How to get in touch, or to get another format. */
  contact: string;
  /** Where to turn for help, for sheets that are handed out. */
  help?: HelpBox | undefined;
  /** The partnership’s colour, as #rrggbb, dark enough for white text. */
  brand: string;
  /** `landscape` for wide tables. Large print is always portrait. */
  orientation: 'portrait' | 'landscape';
  /**
   * `cover`: a cover and a list of contents. `sheet`: the title stands above the text of the first page, with a QR code
   * to the page on the web, and parts do not begin a new page: for a few pages that are handed out.
   */
  opening: 'cover' | 'sheet';
  parts: DocumentPart[];
}
