/** What the script says of a file that a reader has chosen. */
export const stillTrueResult = {
  /** “The sheet …, as published on 14 November 2026.” */
  is: ({ label, day }: { label: string; day: string }): string => `${label}, as published on ${day}.`,
  newest: 'It is the newest edition.',
  older: 'There is a newer edition.',
  gone: 'There is no newer edition: this document is not published any more.',
  get: 'The newest edition',
  since: 'Since then:',
  nothing: 'No report on what it is about, no change of it and no correction has been published here since then.',
  /** Of bodies, laws and names: they can have changed before the paper was made, and it does not say so. */
  changed: ({ count }: { count: number }): string =>
    count === 1
      ? 'One thing that the plan names has changed since the plan was made.'
      : `${count} things that the plan names have changed since the plan was made.`,
  seeChanged: 'What has changed, and which numbers to call',
  worded: 'The newer edition can differ in its words or its look.',
  others: ({ count }: { count: number }): string =>
    count === 1 ? 'There is one more record of the plan since then.' : `There are ${count} more records of the plan since then.`,
  plan: 'All that was recorded of the plan',
  stranger: (name: string): string =>
    `${name} is not one of ours as it is: we have published no file with just these bytes. It may be from elsewhere, or a file of ours that a program has saved anew. Then look at the day on its first page, as below.`,
  empty: (name: string): string => `There is nothing in ${name}. If it came from here, it did not come whole: download it again.`,
  unread: (name: string): string =>
    `Your browser could not read ${name}. It may be too large: no file of ours is. Or it has been moved or changed: choose it again.`,
  notSecure: 'Your browser only checks files on a page that came over https. Look at the day on its first page, as below.',
  failed: 'The list of editions could not be loaded. Try again, or look at the day on its first page, as below.',
  reading: 'Reading the file…',
};
