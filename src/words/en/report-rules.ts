/** The words of the rules that a report can break: those of the check, and the only ones that the scripts of the forms carry. */
import { adviceOnReports } from './check/advice.ts';
import { consultationBegun } from './check/consultations.ts';
import { dates } from './check/dates.ts';
import { fewReported } from './check/few-people.ts';
import { fields } from './check/fields.ts';
import { unseen } from './check/files.ts';
import { figures } from './check/measures.ts';
import { record } from './check/record.ts';
import { references } from './check/references.ts';
import { noText } from './check/text.ts';

export const reportRules = {
  ...fields,
  ...references,
  ...figures,
  ...record,
  ...dates,
  ...fewReported,
  ...consultationBegun,
  ...adviceOnReports,
  ...noText,
  ...unseen,
};
