/** Asks for each thing once: who asks again has the answer that was given, or waits for the same one. What failed is asked for again. */
export function askOnce<T>(ask: (of: string) => Promise<T>): (of: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (of) => {
    const answer = known.get(of) ?? ask(of);
    known.set(of, answer);
    answer.catch(() => known.delete(of));
    return answer;
  };
}
