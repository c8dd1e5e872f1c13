/** English as it is written in Britain. A module a subject; what several subjects say is in `common`. */
import { localeOf } from '../locale.ts';
import { across } from './across-plans.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { delivery } from './delivery.ts';
import { lineage } from './lineage.ts';
import { measures } from './measures.ts';
import { page } from './page.ts';

export const english = {
  locale: localeOf('en-GB'),
  across,
  common,
  dates,
  delivery,
  lineage,
  measures,
  page,
};
