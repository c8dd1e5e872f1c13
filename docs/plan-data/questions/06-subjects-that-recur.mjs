// Which subjects recur? How many plans have something on each, and how many promises? (topic-entries is a table of our own.)
import { answer, groups, tables } from './read.mjs';

const entries = (await tables())['topic-entries'];
const PROMISES = ['action', 'target', 'objective'];

answer(
  groups(entries, ({ topic_id }) => topic_id)
    .map(([topic_id, rows]) => ({
      topic_id,
      plans: new Set(rows.map(({ plan_id }) => plan_id)).size,
      promises: rows.filter(({ kind }) => PROMISES.includes(kind)).length,
    }))
    .sort((a, b) => b.plans - a.plans || b.promises - a.promises || a.topic_id.localeCompare(b.topic_id)),
);
