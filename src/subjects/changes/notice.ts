/** A notice for the public, drafted from what changed: what was promised, reported and put right. What only editors care for is left out. */

import type { Graph } from '../../plan/graph.ts';
import { fileName } from '../../report/file-name.ts';
import { writeFile } from '../../report/write-file.ts';
import type { ChangeClass } from '../../schema/change-classes.ts';
import { pathOf } from '../../schema/kinds.ts';
import type { ToldChange } from './told.ts';

const PUBLIC: readonly ChangeClass[] = ['promise', 'correction', 'status', 'people'];

export interface DraftNotice {
  /** In the content folder. */
  path: string;
  text: string;
}

/** Nothing where nothing changed that the public would ask for. */
export function noticeOf(graph: Graph, day: string, changes: readonly ToldChange[]): DraftNotice | undefined {
  const told = changes.filter((change) => PUBLIC.includes(change.class) && change.kind !== 'update');
  if (told.length === 0) return undefined;
  const { changes: words, dates } = graph.words;
  const plans = new Set(told.map(({ id }) => (id.includes('/') ? id.split('/')[0] : undefined)));
  const [plan] = plans;
  const taken = new Set(graph.all('update').map(({ id }) => id));
  const title = words.noticeTitle(dates.full(day));
  return {
    path: pathOf('update', undefined, fileName({ date: day, about: words.noticeName }, taken)),
    text: writeFile({
      value: { title, date: day, ...(plans.size === 1 && plan ? { plan } : {}) },
      paragraphs: told.map(({ sentence }) => sentence),
      comment: words.noticeComment,
    }),
  };
}
