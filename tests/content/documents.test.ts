/** Which documents there are of the real plans. */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../site/build.ts';
import { REAL_SITE } from '../site/real-site.ts';

const standard = filesIn(REAL_SITE).filter((file) => file.endsWith('.pdf') && !file.endsWith('-large-print.pdf'));

test('the plan of 2021 has one of each kind', () => {
  expect(standard.map((file) => basename(file, '.pdf'))).toEqual(
    expect.arrayContaining([
      'safer-norfolk-2021',
      'safer-norfolk-2021-summary',
      'safer-norfolk-2021-fraud',
      'safer-norfolk-2021-delivery-plan',
      'safer-norfolk-2021-consultation-2021',
      'safer-norfolk-2021-scrutiny-pack-2021-09-16',
    ]),
  );
});

test('each of the four plans has a summary, and each priority a sheet', () => {
  expect(standard.filter((file) => file.endsWith('-summary.pdf'))).toHaveLength(4);
  expect(standard.filter((file) => file.includes('/priorities/'))).toHaveLength(8 + 6 + 9 + 11);
});
