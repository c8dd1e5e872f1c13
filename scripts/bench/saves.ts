/** From save to screen in `npm run dev`, as `npm run bench:dev` measures it and `npm run bench` reports it. */

/** What a save took. */
export interface Save {
  /** Seconds by the clock, from when the file is saved to when the browser shows what it says. */
  shown: number;
  /** Seconds of processor time of the server, for the same. */
  cpu: number;
}

export interface Saves {
  command: string;
  machine: string;
  saves: Save[];
}

export const medianOf = (saves: readonly Save[], of: keyof Save): number =>
  saves.map((save) => save[of]).toSorted((a, b) => a - b)[Math.floor(saves.length / 2)] ?? 0;

const seconds = (of: number) => `${of.toFixed(2)} s`;

/** A section of the report. */
export function savesText({ command, machine, saves }: Saves): string {
  const times = saves.map(({ shown }) => shown);
  return `
## Save to screen

\`${command}\` (${machine})

The content of this site in \`npm run dev\`: the summary of a priority is saved, and the browser, which has its page open, shows it. In the middle of ${saves.length} saves that took
**${seconds(medianOf(saves, 'shown'))}** by the clock (${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}) and ${seconds(medianOf(saves, 'cpu'))} of the server’s processor time.
`;
}
