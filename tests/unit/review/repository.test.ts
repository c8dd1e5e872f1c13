/** What the service that keeps the project is told: names of paths, checks and packages that are there, and rules as the guide tells them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

describe('those who look after the software', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('are named for paths that are there', () => {
    expect(lines.filter(([path = '']) => !path.startsWith('/') || !existsSync(`.${path}`))).toEqual([]);
    expect(lines.filter(([, ...owners]) => owners.length === 0 || owners.some((owner) => !/^@[\w-]+(\/[\w-]+)?$/.test(owner)))).toEqual([]);
  });

  it('approve what says which code runs where the site is made, and are not asked about content', () => {
    const paths = lines.map(([path]) => path);
    for (const path of ['/.github/', '/.gitlab-ci.yml', '/package.json', '/package-lock.json', '/scripts/', '/src/'])
      expect(paths).toContain(path);
    expect(paths.filter((path) => path?.startsWith('/content'))).toEqual(['/content/review.yaml']);
  });
});

describe('the ruleset of what is published', () => {
  const { enforcement, conditions, bypass_actors, rules } = JSON.parse(read('.github/rulesets/main.json'));
  const rule = (type: string) => rules.find((each: { type: string }) => each.type === type);

  it('holds for everybody, on the branch that is published', () => {
    expect([enforcement, conditions.ref_name.include, bypass_actors]).toEqual(['active', ['~DEFAULT_BRANCH'], []]);
    expect(rule('deletion') && rule('non_fast_forward')).toBeTruthy();
  });

  it('asks for as many approvals as the rules of review do at most, and takes them back after a new commit', () => {
    const { agreements } = parse(read('content/review.yaml')) as { agreements: { people?: number }[] };
    expect(rule('pull_request').parameters).toMatchObject({
      required_approving_review_count: Math.max(...agreements.map(({ people = 1 }) => people)),
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
    });
  });

  it('waits for checks that there are for every proposal', () => {
    const { on, jobs } = parse(read('.github/workflows/check.yml')) as {
      on: Record<string, unknown>;
      jobs: Record<string, { name: string }>;
    };
    const { required_status_checks } = rule('required_status_checks').parameters;
    const names = Object.values(jobs).map(({ name }) => name);
    expect(required_status_checks.map(({ context }: { context: string }) => context)).toEqual(names);
    // Without paths: a check that does not run for some proposals would be waited for without end.
    expect(on.pull_request).toBeNull();
  });
});

it('a proposal is asked why and where it is from, and told what never to write', () => {
  const template = read('.github/pull_request_template.md');
  expect(template).toContain('**Why:**');
  expect(template).toContain('**Where it is from**');
  expect(template).toMatch(/No names of people who were harmed, no personal addresses or telephone numbers/);
});

it('updates are proposed for packages and actions; those that come one by one are packages of ours', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; groups: { rest?: { 'exclude-patterns': string[] } } }[];
  };
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const ours = Object.keys({ ...dependencies, ...devDependencies });
  const alone = updates[0]?.groups.rest?.['exclude-patterns'] ?? [];
  expect(
    alone.filter((pattern) => !ours.some((name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))),
  ).toEqual([]);
});
