/** All changes as a text for a terminal, and as Markdown for a comment or a summary. */
import { CHANGE_CLASSES } from '../../schema/change-classes.ts';
import { inMarkdown, onOneLine } from '../../source/problem.ts';
import type { Words } from '../../words/words.ts';
import type { ToldChange } from './told.ts';

export interface ChangeReport {
  base: string;
  /** In words. */
  day: string;
  changes: readonly ToldChange[];
  /** The files of what is not public that day, and is new or written otherwise. */
  waiting: readonly string[];
  words: Words;
}

/** How many changes of which class there are, in a sentence. */
function countsText(changes: readonly ToldChange[], { changes: words }: Words): string {
  const counts = CHANGE_CLASSES.flatMap((each) => {
    const count = changes.filter((change) => change.class === each).length;
    return count > 0 ? [words.counted[each](count)] : [];
  });
  return words.summary(counts);
}

const parts = (changes: readonly ToldChange[], { changes: words }: Words) =>
  CHANGE_CLASSES.map((each) => ({ heading: words.classes[each], changes: changes.filter((change) => change.class === each) })).filter(
    (part) => part.changes.length > 0,
  );

export const changesAsText = ({ base, day, changes, waiting, words }: ChangeReport): string =>
  [
    onOneLine(words.changes.comparedWith({ base, day })),
    countsText(changes, words),
    ...parts(changes, words).flatMap((part) => ['', part.heading, ...part.changes.map(({ sentence }) => `- ${onOneLine(sentence)}`)]),
    ...(waiting.length > 0 ? ['', onOneLine(words.changes.waiting(waiting))] : []),
  ].join('\n');

export const changesAsMarkdown = ({ base, day, changes, waiting, words }: ChangeReport): string =>
  [
    `## ${words.changes.title}`,
    '',
    `${countsText(changes, words)} ${inMarkdown(words.changes.comparedWith({ base, day }))}`,
    ...parts(changes, words).flatMap((part) => [
      '',
      `### ${part.heading}`,
      '',
      ...part.changes.map(({ sentence, file }) => `- ${inMarkdown(sentence)} (${inMarkdown(file)})`),
    ]),
    ...(waiting.length > 0 ? ['', inMarkdown(words.changes.waiting(waiting))] : []),
  ].join('\n');
