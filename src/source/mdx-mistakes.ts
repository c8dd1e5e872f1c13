/** Why a text that may hold components cannot be read: somebody may only have wanted to write “fewer than <5”. */
import { components } from '../schema/components.ts';
import { type Place, type Saying, say } from './problem.ts';

/** The place and words of the parser’s complaint. */
export function mdxError(error: unknown): { place: Place; words: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+):\s*(.*)$/s.exec(message) ?? [];
  return { place: { line: Number(line), column: Number(column) }, words };
}

/** `rest` is the line from the place of the mistake on. */
export function mdxMistake(rest: string, words: string): Saying {
  const [, name] = /^<([A-Za-z][\w.]*)/.exec(rest) ?? [];
  const known = name !== undefined && Object.hasOwn(components, name);
  if (rest.startsWith('<!--')) return say('notation/remark');
  if (known && /[“”„‘’]/.test(rest)) return say('notation/component-curly');
  if (known) return say('notation/component-open', { name });
  if (/^<\w+:|^<[\w.+-]+@/.test(rest)) return say('notation/address-in-angles');
  if (rest.startsWith('</')) return say('notation/closes-nothing');
  if (name !== undefined) return say('notation/less-than-word', { name });
  if (rest.startsWith('<')) return say('notation/less-than');
  return say(rest.startsWith('{') || /brace|expression/i.test(words) ? 'notation/brace' : 'notation/unreadable');
}
