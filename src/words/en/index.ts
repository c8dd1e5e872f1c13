/** English as it is written in Britain. A module a subject; what several subjects say is in `common`. */
import { localeOf } from '../locale.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { consultations } from './consultations.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { home } from './home.ts';
import { lineage } from './lineage.ts';
import { measures } from './measures.ts';
import { openData } from './open-data.ts';
import { plans } from './plans.ts';
import { print } from './print.ts';

export const english = {
  locale: localeOf('en-GB'),
  charts,
  common,
  consultations,
  delivery,
  documents,
  home,
  lineage,
  measures,
  openData,
  plans,
  print,
};
