/** A small content folder with one of everything that can be reported on, and files with mistakes that are put into it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/plan/check-content.ts';
import { ACTION, contentWith, type Files, MEASURE, ORGANISATIONS, PLAN } from '../broken-content.ts';
import { line } from '../said.ts';

/** The day on which the corpus is checked. */
const TODAY = '2026-11-20';

const SOUND: Files = {
  'organisations.yaml': ORGANISATIONS,
  'groups.yaml': '- id: board\n  name: The board\n',
  'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
  'meetings/2026-11-10-board.md': '---\ntitle: Board\ndate: 2026-11-10\nbody: board\nrecord: minutes\n---\n\nThe board met.\n',
  [`${PLAN}actions/1-1.md`]: ACTION,
  [`${PLAN}actions/1-2.md`]: ACTION.replace('"1.1"', '"1.2"').replace('Mark bicycles', 'Sell locks'),
  [`${PLAN}measures/theft.yaml`]: `${MEASURE}observations:\n  - { period: 2024, value: 90, sources: [{ document: report }] }\n`,
  [`${PLAN}targets/less-theft.yaml`]:
    'title: Fewer thefts\nmeasure: theft\nby: 2027\nmeaning: change\nvalue: -10\nsources: [{ document: report }]\n',
  [`${PLAN}reports/progress/2026-11-01-1-1.yaml`]:
    'action: 1-1\nreportedBy: [police]\ndate: 2026-11-01\nstatus: on track\ntext: Half are marked.\n',
  [`${PLAN}reports/figures/2026-11-01-theft.yaml`]: 'measure: theft\nreportedBy: [police]\ndate: 2026-11-01\nperiod: 2025\nvalue: 80\n',
};

export interface Mistake {
  mistake: string;
  /** The path of the file in the content folder; `plan/` stands for the folder of the plan. */
  file: string;
  text: string;
  /** Every line that the check prints, without the path of the content folder. */
  says: string[];
}

export const inPlan = (path: string) => path.replace(/^plan\//, PLAN);

const soundWith = (files: Files) => ({ ...contentWith({ ...SOUND, ...files }), day: TODAY });

/** The sound content with a mistake in it. */
export const contentWithMistake = ({ file, text }: Mistake) => soundWith({ [inPlan(file)]: text });

/** What the check says of the sound content with these files in it. */
export const saidOf = (files: Files): string[] => checkContent(soundWith(files)).map(line);

export const mistakesIn = (name: string) => parse(readFileSync(`tests/unit/plan/mistakes/${name}.yaml`, 'utf8')) as Mistake[];
