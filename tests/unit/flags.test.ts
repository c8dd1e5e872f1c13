/** A flag that a command does not have is told in a sentence, and not by a stack of calls. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { refusalOf } from '../../scripts/flags.ts';

const options = { 'as-of': { type: 'string' }, cold: { type: 'boolean' } } as const;
const refusal = (...args: string[]) => {
  try {
    parseArgs({ args, options });
    return undefined;
  } catch (error) {
    return refusalOf(error, options);
  }
};

it.each([
  [['--colds'], 'This command has no flag “--colds”. Its flags are: --as-of …, --cold.'],
  [['-c'], 'This command has no flag “-c”. Its flags are: --as-of …, --cold.'],
  [['--as-of'], 'The flag “--as-of” wants a value after it. Its flags are: --as-of …, --cold.'],
  [['--as-of', '--cold'], 'The flag “--as-of” wants a value after it. Its flags are: --as-of …, --cold.'],
  [['--cold=yes'], 'The flag “--cold” takes no value. Its flags are: --as-of …, --cold.'],
  [['today'], 'This command does not know what “today” is for. Its flags are: --as-of …, --cold.'],
])('%j is refused in words', (args, said) => {
  expect(refusal(...args)).toBe(said);
});

it.each(['build', 'check', 'dev', 'published'])('npm run %s refuses a flag that it does not have', (command) => {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, '--nonsense'], { encoding: 'utf8' });
  expect(stderr).toMatch(/^This command has no flag “--nonsense”\. Its flags are: --.*\.\n$/);
  expect(status).toBe(1);
});
