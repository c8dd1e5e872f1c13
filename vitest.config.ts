import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/**
 * Every core has a worker, and there is one more, for who reads pages waits a third of the time for the browser. Vitest itself leaves a core
 * free, which is half of a machine with two. No limit here is a demand on the software: they only end what hangs, and are far from
 * what a busy machine takes. A poll gives up after a second if nobody says more.
 */
const patient = {
  maxWorkers: availableParallelism() + 1,
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
  expect: { poll: { timeout: 120_000 } },
};

// Unit tests need nothing but the sources, site and browser tests look at built folders, and what only holds for the plans in `content`
// stands in tests of their own. A worker reads what it needs once for all its files, but for those that build: to read it anew for each takes longer
// than many tests. So a file may leave nothing behind for the next; `--sequence.shuffle.files` finds one that does. All run beside each
// other, project by project, the longest files first (docs/decisions/0042-time-of-tests.md).
const onBuiltSite = { ...patient, globalSetup: 'tests/site/real-site.ts' };

/** Vitest shuffles only where nobody says an order. */
const isShuffled = process.argv.some((flag) => flag.startsWith('--sequence.shuffle'));

export default defineConfig({
  test: {
    sequence: isShuffled ? {} : { sequencer: LongestFirst },
    projects: [
      { test: { ...patient, name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...onBuiltSite, name: 'content', isolate: false, include: ['tests/content/**/*.test.ts'] } },
      { test: { ...onBuiltSite, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { ...onBuiltSite, name: 'browser', isolate: false, include: ['tests/browser/**/*.test.ts'] } },
    ],
  },
});
