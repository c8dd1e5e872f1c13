/** A table of the standard -> the JSON Schema of one of its rows, in which an empty cell is null. */
import type { Field, Table } from './definition.ts';

const TYPES = { string: 'string', number: 'number', integer: 'integer', year: 'integer', boolean: 'boolean' } as const;

function valueSchema({ type, kind, codes, constraints = {} }: Field, patternOf: (kind: NonNullable<Field['kind']>) => string): object {
  const ofText = { minLength: 1, ...(kind === 'date' && { format: 'calendar-date' }) };
  if (type === 'list') {
    const pattern = kind && patternOf(kind);
    return {
      type: ['array', 'null'],
      items: { type: ['string', 'number'], ...ofText, ...(pattern && { pattern }), ...(codes && { enum: codes }) },
    };
  }
  const { required, enum: words, pattern, minimum, maximum } = constraints;
  return {
    type: required ? TYPES[type] : [TYPES[type], 'null'],
    ...(type === 'string' && ofText),
    ...(words && { enum: required ? words : [...words, null] }),
    ...(pattern && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

export const rowSchema = ({ fields }: Table, patternOf: (kind: NonNullable<Field['kind']>) => string): object => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field.name, valueSchema(field, patternOf)])),
  required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
});
