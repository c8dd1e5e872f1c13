/** What the script of a chart says when a reader goes through its values. */
export const chartReader = {
  /** “Fraud: 81%” */
  value: ({ row, value }: { row: string; value: string }): string => `${row}: ${value}`,
  /** “White. Respondents: 90%; Population: 96.5%” */
  values: ({ row, values }: { row: string; values: readonly { head: string; value: string }[] }): string =>
    `${row}. ${values.map(({ head, value }) => `${head}: ${value}`).join('; ')}`,
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Press the button to try again. All figures are in the table.',
};
