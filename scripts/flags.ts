/** The flags of a command, as Node reads them; what it does not know is said in a sentence, with the flags that there are, and ends the command. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Why the flags cannot be taken, and which there are. */
export function refusalOf(error: unknown, options: ParseArgsConfig['options'] = {}): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [flag = ''] = named.split(/[ =,]/).filter((part) => part.startsWith('--'));
  const wantsValue = options[flag.slice(2)]?.type === 'string';
  const why = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: `This command has no flag “${named}”.`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `This command does not know what “${named}” is for.`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: wantsValue ? `The flag “${flag}” wants a value after it.` : `The flag “${flag}” takes no value.`,
  }[String(error.code)];
  if (!why) return undefined;
  const all = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} …` : `--${name}`));
  return `${why} ${all.length > 0 ? `Its flags are: ${all.join(', ')}.` : 'It has none.'}`;
}

/** `parseArgs`, for commands. */
export function flagsOf<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const refusal = refusalOf(error, config.options);
    if (refusal === undefined) throw error;
    console.error(refusal);
    process.exit(1);
  }
}
