/**
 * `npm run validate-data -- FOLDER-OR-ADDRESS`: every mistake of a package of plan data at once, with file, row and column, what is wrong and how
 * to put it right; exit code 1 if there is one. The specification is in docs/plan-data.
 */

import { CONFORMS_TO } from '../src/plan-data/conforms.ts';
import { readStandard } from '../src/plan-data/definition.ts';
import { formatFinding } from '../src/plan-data/finding.ts';
import { sourceOf } from '../src/plan-data/read-source.ts';
import { validate } from '../src/plan-data/validate.ts';
import { wordsIn } from '../src/words/words.ts';
import { flagsOf } from './flags.ts';

const { positionals } = flagsOf({ allowPositionals: true });
const words = wordsIn('en-GB');

async function main(): Promise<boolean> {
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) {
    console.error(words.planData.usage);
    return false;
  }
  const standard = readStandard();
  const { findings, tables, rows } = await validate(sourceOf(named), standard);
  for (const finding of findings) console.error(formatFinding(finding, words));
  const { found, valid } = words.planData;
  if (findings.length > 0) console.error(found({ count: findings.length, standard: CONFORMS_TO }));
  else console.log(valid({ tables, rows, standard: CONFORMS_TO }));
  return findings.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
