/**
 * The licences of the packages that make the site, as the lock file has them. What the packages of the tests are under is theirs alone:
 * nothing of them is in a site, or needed for one.
 */

export interface Locked {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

/** Packages that do not say it themselves, with where it stands. */
const ELSEWHERE: Record<string, string> = {
  // The project that it is made from says so (docs/decisions/0013-formats.md).
  'liblouis-build': 'LGPL-2.1-or-later',
};

/** Each licence with its packages, as name and version. */
export function licencesOf({ packages }: Locked): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    if (path === '' || dev) continue;
    const name = path.replace(/.*node_modules\//, '');
    const licence = license ?? ELSEWHERE[name] ?? 'not said';
    found.set(licence, (found.get(licence) ?? new Set()).add(`${name} ${version}`));
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([licence, names]) => [licence, [...names].sort()]));
}

export const licenceList = (locked: Locked): string =>
  [...licencesOf(locked)].map(([licence, names]) => `${licence}\n${names.map((name) => `  ${name}\n`).join('')}`).join('\n');
