/**
 * How a number is written. In a file of its own because the picture, the table and the summary must write it alike.
 */
const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * Writes a value with as many decimals as its source gave: 76 'per cent' is '76%', 8 'change in per cent' '+8%', 1250
 * 'pounds' '£1,250' and 0.5 '£0.50'. A unit may say more ('per cent of respondents'). For any other unit the number
 * stands alone, and the caption names the unit.
 */
export function formatValue(value: number, unit: string): string {
  const minus = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (/^pounds\b/.test(unit)) return `${minus}£${Number.isInteger(size) ? grouped.format(size) : pence.format(size)}`;
  const digits = `${minus}${grouped.format(size)}`;
  if (/^change in per cent\b/.test(unit)) return `${value > 0 ? '+' : ''}${digits}%`;
  return /^per cent\b/.test(unit) ? `${digits}%` : digits;
}
