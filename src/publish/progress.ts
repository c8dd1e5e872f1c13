/**
 * What a build says while it runs. On a terminal the line of a step moves; in a log a line comes now and then, so that
 * nobody has to wonder whether a long build still runs.
 */
export interface Progress {
  /** A new step begins. */
  step: (what: string) => void;
  /** So much of the step is done. */
  done: (count: number, of: number) => void;
}

interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** In a log, at most one line in so many seconds. */
const LOG_EVERY = 10;
/** On a terminal, at most one movement in so many seconds. */
const MOVE_EVERY = 0.1;
/** A rest is only foretold once so many seconds have been seen. */
const SEEN_ENOUGH = 2;

/** “about 40 s left”, “about 3 min left”: rounded, for it is an estimate. */
export function timeLeft(seconds: number): string {
  if (seconds < 100) return `about ${Math.max(1, Math.round(seconds))} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}

/** Progress of a build of so many steps. `seconds` is the time since it began. */
export function progressOn(screen: Screen, seconds: () => number, steps: number): Progress {
  let number = 0;
  let text = '';
  let said = 0;
  /** When the first count of a step came: what a step does before is no measure of the rest. */
  let first: { at: number; count: number } | undefined;
  const line = (rest = '') => `[${number}/${steps}] ${seconds().toFixed(1).padStart(6)} s  ${text}${rest}`;
  return {
    step: (what) => {
      if (screen.isTTY && number > 0) screen.write('\n');
      number += 1;
      text = what;
      said = seconds();
      first = undefined;
      screen.write(screen.isTTY ? line() : `${line()}\n`);
      if (screen.isTTY && number === steps) screen.write('\n');
    },
    done: (count, of) => {
      const now = seconds();
      first ??= { at: now, count };
      if (now - said < (screen.isTTY ? MOVE_EVERY : LOG_EVERY) && !(screen.isTTY && count === of)) return;
      said = now;
      const [passed, made] = [now - first.at, count - first.count];
      const left = made > 0 && count < of && passed > SEEN_ENOUGH ? `, ${timeLeft((passed / made) * (of - count))}` : '';
      const moved = line(`: ${count} of ${of}${left}`);
      screen.write(screen.isTTY ? `\r\x1b[K${moved.slice(0, (screen.columns ?? 80) - 1)}` : `${moved}\n`);
    },
  };
}
