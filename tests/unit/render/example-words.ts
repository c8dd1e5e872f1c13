/** What a reader has to find of an example, whatever shows it. */

/** How often each word stands in a text. Places where a word may break are no part of it. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.replace(/[\u200b\u00ad]/g, '').match(/[\p{L}\p{N}]+|\p{So}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that stand in `said` more often than in `shown`. */
export function missing(said: string, shown: string): string[] {
  const found = counted(shown);
  return [...counted(said)].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word);
}
