/** Where a site stands is read from its content or handed over; what Astro could make no site of is refused in words. */
import { expect, it } from 'vitest';
import { siteAddress } from '../../src/site-address.ts';

const CONTENT = 'tests/fixtures/minimal/content';

it.each([
  [undefined, 'https://www.example.org', '/'],
  ['https://plans.example', 'https://plans.example', '/'],
  ['https://plans.example/safer-town', 'https://plans.example', '/safer-town/'],
  ['https://plans.example/a/b/', 'https://plans.example', '/a/b/'],
])('%s is %s with the path %s', (override, site, base) => {
  expect(siteAddress(CONTENT, override)).toEqual({ site, base });
});

it.each(['https://plans.example/café/', 'https://plans.example/caf%C3%A9/', 'https://plans.example/safer town/'])(
  '%s is refused',
  (address) => {
    expect(() => siteAddress(CONTENT, address)).toThrow(/^The path of https.* Choose a path of plain letters, digits and hyphens/);
  },
);
