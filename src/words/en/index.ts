/** English as it is written in Britain. A module a subject; what several subjects say is in `labels`. */
import { localeOf } from '../locale.ts';
import { accountability } from './accountability.ts';
import { across } from './across-plans.ts';
import { actionLists } from './action-lists.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { check } from './check/index.ts';
import { commands } from './commands.ts';
import { consultations } from './consultations.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { embeds } from './embeds.ts';
import { feeds } from './feeds.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { labels } from './labels.ts';
import { lineage } from './lineage.ts';
import { measureCharts } from './measure-charts.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { money } from './money.ts';
import { objectives } from './objectives.ts';
import { openData } from './open-data.ts';
import { page } from './page.ts';
import { pageData } from './page-data.ts';
import { partnership } from './partnership.ts';
import { places } from './places.ts';
import { planData } from './plan-data.ts';
import { plans } from './plans.ts';
import { print } from './print.ts';
import { priorities } from './priorities.ts';
import { privacy } from './privacy.ts';
import { publication } from './publication.ts';
import { publisher } from './publisher.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { say } from './say.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { stale } from './stale.ts';
import { stillTrue } from './still-true.ts';
import { takeBack } from './take-back.ts';
import { theories } from './theories.ts';
import { travel } from './travel.ts';
import { updates } from './updates.ts';

export const english = {
  locale: localeOf('en-GB'),
  accountability,
  across,
  actionLists,
  changes,
  charts,
  check,
  commands,
  labels,
  consultations,
  corrections,
  dates,
  delivery,
  documents,
  duties,
  embeds,
  feeds,
  glossary,
  help,
  home,
  lineage,
  measureCharts,
  measures,
  meetings,
  money,
  objectives,
  openData,
  page,
  pageData,
  partnership,
  places,
  planData,
  priorities,
  plans,
  print,
  privacy,
  publication,
  publisher,
  record,
  report,
  review,
  say,
  search,
  share,
  sources,
  stale,
  stillTrue,
  takeBack,
  theories,
  travel,
  updates,
};
