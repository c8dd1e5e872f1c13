/**
 * How a resident can have a say, from what the content has: the consultation that is open or was the last, the next meeting, whom
 * to write to, who acts for a district, where to complain. What nobody has announced is not known, and the page says so.
 */
import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { periodEnd } from '../../schema/periods.ts';
import { hasPromises } from '../accountability/accountability.ts';
import { contactsView, toVisit } from '../help/contacts.ts';
import { type MeetingListView, meetingAsks, meetingBodies, nextMeeting } from '../meetings/meetings.ts';
import { accountabilityAddress, addressOf, MEETINGS, partnershipAddress, SAY } from '../page/addresses.ts';
import { contentsList, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { type ContactView, canBeTold, contactView } from '../page/site.ts';
import { type AskView, isAnswered, type WhoAnswersView, whoAnswersView } from '../plans/who-answers.ts';
import { complaints } from './has-say.ts';

interface ConsultationView {
  link: LinkItem;
  from: string;
  to: string;
  isOpen: boolean;
}

export interface SayView extends PageView {
  /** The one that is open, else the last of which anything is known. */
  consultation?: ConsultationView | undefined;
  next: MeetingListView['next'];
  bodies: LinkItem[];
  /** Whom to ask about meetings. */
  whom: AskView[];
  /** The list of meetings, where there is one. */
  meetings?: LinkItem | undefined;
  contact: ContactView;
  /** False where the site has no way to be told of a mistake; its contact then says so. */
  canBeTold: boolean;
  /** The district, its council, and the surest way to it. */
  local: { district: LinkItem; council: string; way: LinkItem; hasNumber: boolean }[];
  /** Whether any page of a district names who held an office. */
  inOffice: boolean;
  /** Whom to ask about each plan and its partnership, the latest plan first. */
  asks: WhoAnswersView[];
  /** Who answers for the latest. */
  answers?: WhoAnswersView | undefined;
  complaints: { about: string; body: string; way: LinkItem }[];
  /** Who is in the partnership, and who promised what. */
  account: LinkItem[];
}

/** The consultation that ends last, which is the open one if there is one. */
function consultationView(graph: Graph): ConsultationView | undefined {
  const { full } = graph.words.dates;
  const all = graph.plans.flatMap((plan) => plan.all('consultation').map((entry) => ({ plan, entry })));
  const [last] = all.toSorted((a, b) => periodEnd(b.entry.data.to).localeCompare(periodEnd(a.entry.data.to)));
  if (!last) return undefined;
  const { title, from, to } = last.entry.data;
  return {
    link: { label: title, address: addressOf(last.entry, last.plan.id) },
    from: full(from),
    to: full(to),
    isOpen: from <= graph.asOf && periodEnd(to) >= graph.asOf,
  };
}

export function sayView(graph: Graph): SayView {
  const { say, accountability } = graph.words;
  const plan = graph.currentPlan;
  const local = contactsView(graph).byDistrict.map(({ district, council }) => ({
    district,
    council: council.name,
    way: { label: council.label, address: council.address },
    hasNumber: council.hasNumber,
  }));
  const complaintViews = complaints(graph).map(({ body, matter }) => ({
    about: matter.matter,
    body: body.data.name,
    way: toVisit(matter.web ?? body.data.contact?.web ?? ''),
  }));
  const asks = graph.plans.map((each) => whoAnswersView(graph, each));
  const answers = [whoAnswersView(graph, plan)].find(isAnswered);
  return {
    ...pageBuilder(graph).page({
      title: say.title,
      description: say.description,
      address: SAY,
      trail: [homeCrumb(graph)],
      ownWords: true,
      contents: contentsList([
        [say.consultation, 'consultation', true],
        [say.meeting, 'meeting', true],
        [say.write, 'write', true],
        [say.local, 'district', local.length > 0],
        [say.complain, 'complain', complaintViews.length > 0 || answers !== undefined],
        [say.account, 'account', true],
      ]),
      search: { kind: graph.words.search.kinds.page },
    }),
    consultation: consultationView(graph),
    next: nextMeeting(graph),
    bodies: meetingBodies(graph),
    whom: meetingAsks(graph),
    meetings: graph.all('meeting').length > 0 ? { label: say.moreMeetings, address: MEETINGS } : undefined,
    contact: contactView(graph),
    canBeTold: canBeTold(contactView(graph), graph.site.data.publisher),
    local,
    inOffice: graph.all('district').some(({ data }) => data.facts?.some(({ officeOn }) => officeOn)),
    complaints: complaintViews,
    asks: asks.filter(({ ask }) => ask),
    answers,
    account: [
      { label: say.partnership, address: partnershipAddress(plan.id) },
      ...(hasPromises(plan) ? [{ label: accountability.title, address: accountabilityAddress(plan.id) }] : []),
    ],
  };
}
