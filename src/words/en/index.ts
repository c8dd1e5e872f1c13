/** English as it is written in Britain. A module a subject; what several subjects say is in `common`. */
import { localeOf } from '../locale.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { delivery } from './delivery.ts';
import { lineage } from './lineage.ts';
import { measureCharts } from './measure-charts.ts';
import { measures } from './measures.ts';
import { objectives } from './objectives.ts';
import { openData } from './open-data.ts';
import { priorities } from './priorities.ts';
import { theories } from './theories.ts';
import { travel } from './travel.ts';

export const english = {
  locale: localeOf('en-GB'),
  charts,
  common,
  delivery,
  lineage,
  measureCharts,
  measures,
  objectives,
  openData,
  priorities,
  theories,
  travel,
};
