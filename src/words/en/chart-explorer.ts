/** What is said where a reader explores a chart: the ways to choose, and what is chosen. */
import type { Chosen, ChosenGaps } from '../chart-facts.ts';

const list = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

function chosenText(chosen: Chosen): string {
  if ('names' in chosen) return list(chosen.names);
  return chosen.count === chosen.of ? `all ${chosen.of}` : `${chosen.count} of ${chosen.of}`;
}

function gapsText(gaps: ChosenGaps): string {
  if (!Array.isArray(gaps)) return `No figure in ${gaps.count} places; the table says why.`;
  const places = gaps.map(({ series, rows }) => (series === undefined ? rows.join(', ') : `${series} (${rows.join(', ')})`));
  return `No figure: ${places.join(', ')}.`;
}

export const chartExplorer = {
  /** Over the series to choose from, where these are no areas. */
  show: 'Show',
  period: 'Period',
  all: 'All',
  none: 'None',
  from: 'From',
  to: 'To',
  close: 'Close',
  noTarget: 'no target for this period',
  table: 'Table of what is shown',
  nothing: 'Nothing is chosen. Choose at least one of each.',
  /** “Shown: Norwich. Period: 2019 to 2023. No figure: 2021.” */
  shown: (of: { series: Chosen; rowsAre: string; rows: Chosen | { from: string; to: string }; gaps?: ChosenGaps | undefined }): string => {
    const rows = 'from' in of.rows ? `${of.rows.from} to ${of.rows.to}` : chosenText(of.rows);
    return `Shown: ${chosenText(of.series)}. ${of.rowsAre}: ${rows}.${of.gaps ? ` ${gapsText(of.gaps)}` : ''}`;
  },
};
