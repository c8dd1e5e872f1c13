/**
 * The order of test files: project by project, for only files of one project that follow each other share a worker and what it has
 * read; in each those that take minutes first, and short unit tests last of all, so that at the end the cores finish together. Vitest
 * knows what took long from the run before, but a fresh clone has none, and then it goes by the size of the file, which says nothing of what it builds.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The last lines of `.ci/run` say which these are. A file that is missing here only comes later than it might. */
const LONG = [
  'tests/browser/every-page.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/text-spacing.test.ts',
  'tests/browser/focus.test.ts',
  'tests/browser/charts.test.ts',
  'tests/browser/chart-explorer.test.ts',
  'tests/browser/report.test.ts',
  'tests/browser/search-states.test.ts',
  'tests/browser/embeds.test.ts',
  'tests/browser/search-help.test.ts',
  'tests/site/builds.test.ts',
  'tests/site/proposal.test.ts',
  'tests/site/ledger.test.ts',
  'tests/site/builds-hold.test.ts',
  'tests/site/kept.test.ts',
  'tests/site/new-kind.test.ts',
  'tests/unit/new/new-command.test.ts',
  'tests/unit/render/pdf/compile-pdf-texts.test.ts',
  'tests/unit/publish/warm.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = LONG.findIndex((file) => moduleId.endsWith(file));
  return place === -1 ? LONG.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((each) => each.sort((one, other) => placeOf(one) - placeOf(other)));
  }
}
