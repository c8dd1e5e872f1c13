/** What the check says: the words of each rule, a module a room, and of the report as a whole. */
import { actions } from './actions.ts';
import { advice } from './advice.ts';
import { charts } from './charts.ts';
import { colours } from './colours.ts';
import { consultations } from './consultations.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { fewPeople } from './few-people.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { funding } from './funding.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { kept } from './kept.ts';
import { lineage } from './lineage.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { measures } from './measures.ts';
import { notation } from './notation.ts';
import { offices } from './offices.ts';
import { plans } from './plans.ts';
import { record } from './record.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { targets } from './targets.ts';
import { text } from './text.ts';
import { theories } from './theories.ts';
import { titles } from './titles.ts';
import { topics } from './topics.ts';
import { everydayWords } from './words.ts';
import { yaml } from './yaml.ts';

export const check = {
  report,
  rules: {
    ...files,
    ...frontMatter,
    ...yaml,
    ...fields,
    ...references,
    ...text,
    ...notation,
    ...links,
    ...plans,
    ...lineage,
    ...topics,
    ...titles,
    ...actions,
    ...measures,
    ...targets,
    ...record,
    ...corrections,
    ...kept,
    ...consultations,
    ...fewPeople,
    ...theories,
    ...funding,
    ...offices,
    ...dates,
    ...glossary,
    ...help,
    ...everydayWords,
    ...map,
    ...colours,
    ...charts,
    ...advice,
  },
};
