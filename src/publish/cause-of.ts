/** What an error says to somebody who runs a build: its cause, without the calls that led to it. */

export function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Make room, then start again.';
  if (code === 'EFBIG') return 'The system allows no file that large. Ask who looks after this machine for a higher limit.';
  return error instanceof Error ? error.message : String(error);
}
