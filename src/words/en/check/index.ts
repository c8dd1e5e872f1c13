/** What the check says: the words of each rule, a module a room, and of the report as a whole. */
import { actions } from './actions.ts';
import { addresses, redirects } from './addresses.ts';
import { advice, adviceOnReports } from './advice.ts';
import { charts } from './charts.ts';
import { colours } from './colours.ts';
import { consultationBegun, consultations } from './consultations.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { duties } from './duties.ts';
import { fewPeople, fewReported } from './few-people.ts';
import { fields } from './fields.ts';
import { files, unseen } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { funding } from './funding.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { kept } from './kept.ts';
import { lineage } from './lineage.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { figures, measures } from './measures.ts';
import { notation } from './notation.ts';
import { offices } from './offices.ts';
import { plans } from './plans.ts';
import { publication } from './publication.ts';
import { record } from './record.ts';
import { references } from './references.ts';
import { registers } from './registers.ts';
import { report } from './report.ts';
import { targets } from './targets.ts';
import { noText, text } from './text.ts';
import { theories } from './theories.ts';
import { titles } from './titles.ts';
import { topics } from './topics.ts';
import { everydayWords } from './words.ts';
import { yaml } from './yaml.ts';

export const check = {
  report,
  rules: {
    ...files,
    ...unseen,
    ...frontMatter,
    ...yaml,
    ...fields,
    ...references,
    ...registers,
    ...text,
    ...noText,
    ...notation,
    ...links,
    ...plans,
    ...publication,
    ...addresses,
    ...redirects,
    ...lineage,
    ...topics,
    ...duties,
    ...titles,
    ...actions,
    ...measures,
    ...figures,
    ...targets,
    ...record,
    ...corrections,
    ...kept,
    ...consultations,
    ...consultationBegun,
    ...fewPeople,
    ...fewReported,
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
    ...adviceOnReports,
  },
};
