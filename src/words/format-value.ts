/**
 * How a language writes a value of a kind of unit. In one place, because the picture, the table and the summary of a chart,
 * and every sentence about its figures, must write it alike.
 */
import type { UnitKind } from '../schema/unit.ts';

export type ValueWriter = (value: number, kind: UnitKind) => string;

/** More decimals than any source gives: what is worked out is rounded before. */
const MOST_DECIMALS = 6;
/** Plans of England and Wales count in pounds, whatever language they speak. */
const CURRENCY = 'GBP';

/**
 * Writes values with as many decimals as their source gave: 76 as a `share` is 76%, 8 as a `change` +8%, 1250 as `money`
 * £1,250 and 0.5 £0.50. Of any other kind the number stands alone, and the caption names the unit.
 */
export function valueWriter(tag: string): ValueWriter {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: MOST_DECIMALS, signDisplay: 'negative', ...options });
  const plain = format({});
  const share = format({ style: 'unit', unit: 'percent' });
  const change = format({ style: 'unit', unit: 'percent', signDisplay: 'exceptZero' });
  const [pounds, pence] = [0, 2].map((digits) =>
    format({ style: 'currency', currency: CURRENCY, minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ) as [Intl.NumberFormat, Intl.NumberFormat];
  const formatOf = (value: number, kind: UnitKind): Intl.NumberFormat => {
    if (kind === 'money') return Number.isInteger(value) ? pounds : pence;
    if (kind === 'change') return change;
    return kind === 'share' ? share : plain;
  };
  return (value, kind) =>
    formatOf(value, kind)
      .formatToParts(value)
      // Many languages, English among them, are given a hyphen, which is short and may be parted from its number.
      .map((part) => (part.type === 'minusSign' ? '\u2212' : part.value))
      .join('');
}
