/** Where nothing has changed nothing is made; where anything has, or anything is missing or damaged, all is. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { forget, isSameAgain, madeFrom, remember } from '../../../src/publish/kept/same-again.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const TOLD = { PATH: '/bin', CONTENT_DIR: 'content' };
const from = (told: NodeJS.ProcessEnv = TOLD, content = 'content') => madeFrom(join(root, content), told, root);
const [note, published] = ['work/made-from.json', 'dist'];
const isSame = () => isSameAgain(join(root, note), join(root, published), from());

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'same-'));
  for (const folder of ['src/pages', 'public', 'scripts', 'docs', 'content', 'work', 'dist/fraud'])
    mkdirSync(join(root, folder), { recursive: true });
  write('src/pages/index.astro', '<h1>Plan</h1>');
  write('src/styles/main.scss', 'h1 { margin: 0 }');
  write('public/logo.svg', '<svg/>');
  write('scripts/build.ts', 'build();');
  write('astro.config.mjs', 'export default {};');
  write('node_modules/.package-lock.json', '{"packages": {"node_modules/astro": {"version": "7.3.5"}}}');
  write('docs/architecture.md', '# How it is built');
  write('content/site.yaml', 'title: Plan');
  write('content/published/2026-11-14.txt', '/fraud/');
  write('dist/index.html', '<h1>Plan</h1>');
  write('dist/fraud/index.html', '<h1>Fraud</h1>');
  remember(join(root, note), join(root, published), from());
});

describe('the site that is there', () => {
  it('stays where all is as it was, whatever time it is and whatever else the environment says', () => {
    expect(isSame()).toBe(true);
    expect(from({ ...TOLD, GITHUB_RUN_ID: '2', HOME: '/root' })).toBe(from());
    // No build reads what is written for those who read about it.
    write('docs/architecture.md', '# Architecture');
    expect(isSame()).toBe(true);
  });

  it.each<[what: string, change: () => void]>([
    ['a file of the content', () => write('content/site.yaml', 'title: Plans')],
    ['one more file of the content', () => write('content/pages/more.md', 'More')],
    ['one less', () => rmSync(join(root, 'content/site.yaml'))],
    ['the ledger', () => write('content/published/2026-11-15.txt', '/theft/')],
    ['a page', () => write('src/pages/index.astro', '<h1>Plans</h1>')],
    ['a style', () => write('src/styles/main.scss', 'h1 { margin: 1px }')],
    ['a file that is copied', () => write('public/logo.svg', '<svg></svg>')],
    ['the build itself', () => write('scripts/build.ts', 'build(1);')],
    ['the configuration', () => write('astro.config.mjs', 'export default { a: 1 };')],
    [
      'the version of a package',
      () => write('node_modules/.package-lock.json', '{"packages": {"node_modules/astro": {"version": "7.3.6"}}}'),
    ],
    ['what the bundler reads beside', () => write('.env', 'PUBLIC_A=1')],
    ['a byte of a page that was published', () => write('dist/fraud/index.html', '<h1>Freud</h1>')],
    ['a page that is gone', () => rmSync(join(root, 'dist/fraud'), { recursive: true })],
    ['a file that nobody has made', () => write('dist/notes.txt', 'mine')],
    ['the whole site, gone', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['what was remembered, damaged', () => write(note, '{"from": ')],
    ['what was remembered, of another form', () => write(note, 'null')],
    ['what was remembered, gone', () => forget(join(root, note))],
  ])('is made anew after a change: %s', (_, change) => {
    change();
    expect(isSame()).toBe(false);
  });

  it('is known beside links that lead nowhere or to a folder, such as editors leave: what they are is told by who reads the content', () => {
    symlinkSync('nobody@nowhere.1', join(root, 'content/.#site.yaml'));
    symlinkSync(join(root, 'src'), join(root, 'content/folder'));
    remember(join(root, note), join(root, published), from());
    expect(isSame()).toBe(true);
    symlinkSync('nobody@nowhere.1', join(root, 'dist/.#index.html'));
    expect(isSame()).toBe(false);
  });

  it('is made anew where nothing can be noted, and that stops no build', () => {
    forget(join(root, note));
    remember(join(root, 'no/such/folder'), join(root, published), from());
    expect(isSame()).toBe(false);
  });

  it.each([{ AS_OF: '2026-12-01' }, { SITE_URL: 'https://plan.example.org/' }, { PREVIEW: '1' }, { LANG: 'de_DE' }, { PUBLIC_A: '1' }])(
    'is made anew where the build is told something else: %o',
    (more) => expect(from({ ...TOLD, ...more })).not.toBe(from()),
  );

  it('is another for content in another folder, whose path stands in pages', () => {
    write('other/site.yaml', 'title: Plan');
    write('other/published/2026-11-14.txt', '/fraud/');
    expect(from(TOLD, 'other')).not.toBe(from());
  });
});
