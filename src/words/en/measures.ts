/** Measures and targets: what is counted, how it went, and what was promised. */
export const measures = {
  measure: 'Measure',
  direction: 'Direction',
  latest: 'Latest figure',
  noFigure: (count: number) =>
    `No figure has been reported for ${count === 1 ? 'this measure' : 'these measures'} in the documents that we hold.`,
  notReported: 'Not reported',
  /** What a report itself says of a target. */
  verdicts: { met: 'Reported as met', 'not met': 'Reported as not met', 'no verdict': 'Reported without a verdict' },
};
