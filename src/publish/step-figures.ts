/**
 * What the steps of a build cost, for `npm run bench`: processor time (user and system, of all threads) and the most memory so far; and
 * what each page, picture or data file does that Astro makes.
 * The programs that a step starts count only in the sum of the whole, which whoever started the build sees.
 */
import { writeFileSync } from 'node:fs';
import type { Progress } from './progress.ts';

export interface StepFigures {
  step: string;
  /** Seconds of processor time. */
  cpu: number;
  /** The most memory that the process has had when the step was over, in bytes. */
  memory: number;
}

export interface BuildFigures {
  steps: StepFigures[];
  /** By its path, the seconds of processor time that each page, picture or data file took. */
  paths: Record<string, number>;
}

interface Measured extends Progress {
  /** Makes what stands at a path, and keeps what that costs. */
  made: <T>(path: string, make: () => Promise<T>) => Promise<T>;
  write: (file: string | undefined) => void;
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The progress, and a function that ends the last step and writes the figures of all to a file, if one is named. To ask what each page costs has a cost: `isWanted`. */
export function measured(progress: Progress, names: readonly string[], isWanted: boolean): Measured {
  const all: StepFigures[] = [];
  const paths: Record<string, number> = {};
  let since = 0;
  const end = () => {
    const now = cpuNow();
    all.push({ step: names[all.length] ?? '', cpu: now - since, memory: process.resourceUsage().maxRSS * 1024 });
    since = now;
  };
  let begun = false;
  return {
    ...progress,
    step: (what) => {
      if (begun) end();
      begun = true;
      progress.step(what);
    },
    made: async (path, make) => {
      if (!isWanted) return make();
      const before = cpuNow();
      const thing = await make();
      paths[path] = cpuNow() - before;
      return thing;
    },
    write: (file) => {
      end();
      if (file) writeFileSync(file, JSON.stringify({ steps: all, paths } satisfies BuildFigures));
    },
  };
}
