/**
 * How a number is written. In a file of its own because the picture, the table and the summary must write it alike.
 */
const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * Writes a value with as many decimals as its source gave: 76 'per cent' is '76%', 1250 'pounds' is '£1,250' and
 * 0.5 '£0.50'. For any other unit the number stands alone, and the caption names the unit.
 */
export function formatValue(value: number, unit: string): string {
  if (unit === 'pounds') return `£${Number.isInteger(value) ? grouped.format(value) : pence.format(value)}`;
  const digits = grouped.format(value);
  return unit === 'per cent' ? `${digits}%` : digits;
}
