/** English as it is written in Britain. A module a subject; what several subjects say is in `common`. */
import { localeOf } from '../locale.ts';
import { charts } from './charts.ts';
import { check } from './check/index.ts';
import { common } from './common.ts';
import { delivery } from './delivery.ts';
import { lineage } from './lineage.ts';
import { measures } from './measures.ts';
import { openData } from './open-data.ts';

export const english = {
  locale: localeOf('en-GB'),
  charts,
  check,
  common,
  delivery,
  lineage,
  measures,
  openData,
};
