/**
 * The order of test files: those that take minutes first, so that at the end the cores finish together. Vitest knows what took long
 * from the run before, but a fresh clone has none, and then it goes by the size of the file, which says nothing of what it builds.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The last lines of `.ci/run` say which these are. A file that is missing here only comes later than it might. */
const LONG = [
  'tests/browser/every-page.test.ts',
  'tests/site/builds.test.ts',
  'tests/site/proposal.test.ts',
  'tests/site/publication.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/text-spacing.test.ts',
  'tests/browser/focus.test.ts',
  'tests/site/ledger.test.ts',
  'tests/browser/report.test.ts',
  'tests/browser/embeds.test.ts',
  'tests/site/builds-hold.test.ts',
  'tests/site/new-kind.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = LONG.findIndex((file) => moduleId.endsWith(file));
  return place === -1 ? LONG.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
