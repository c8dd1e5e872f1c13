/** What was kept was made by the same code: the hash knows all that makes a thing, and nothing else. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Maker, packagesOf } from '../../../src/publish/kept/code-of.ts';
import { MAKERS } from '../../../src/publish/kept/workshop.ts';

describe('the hash of code', () => {
  const root = mkdtempSync(join(tmpdir(), 'code-of-'));
  const FILES: Record<string, string> = {
    'src/render/page.ts':
      "import { title } from './title.ts';\nimport type { Size } from './size.ts';\nexport const page = (of: Size) => title(of);\n",
    'src/render/title.ts': "import { bold } from 'a-package';\nexport const title = (of: number) => bold('Page', of);\n",
    'src/render/size.ts': 'export type Size = number;\n',
    'src/render/other.ts': 'export const other = 1;\n',
    'src/render/page.typ': '#set page(width: 10cm)\n',
    'fonts/text.ttf': 'letters',
    'node_modules/a-package/package.json': '{"version": "1.0.0", "dependencies": {"needed": "1"}}',
    'node_modules/a-package/node_modules/needed/package.json': '{"version": "1.0.0"}',
    'node_modules/needed/package.json': '{"version": "2.0.0"}',
    'node_modules/by-hand/package.json': '{"version": "1.0.0"}',
  };
  const MAKER: Maker = { code: 'src/render/page.ts', reads: ['src/render/*.typ', 'fonts/*.ttf'], loads: ['by-hand'] };
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeAll(() => {
    for (const [file, text] of Object.entries(FILES)) write(file, text);
  });

  it.each<[what: string, file: string, to: (text: string) => string, isOther: boolean]>([
    ['the module', 'src/render/page.ts', (text) => text.replace('title(of)', 'title(of + 1)'), true],
    ['what it imports', 'src/render/title.ts', (text) => text.replace("'Page'", "'Sheet'"), true],
    ['what it reads', 'src/render/page.typ', (text) => text.replace('10cm', '12cm'), true],
    ['one more file where it reads', 'src/render/more.typ', () => '#let more = 1\n', true],
    ['a font', 'fonts/text.ttf', () => 'other letters', true],
    ['a package', 'node_modules/a-package/package.json', (text) => text.replace('1.0.0', '1.0.1'), true],
    ['what a package needs', 'node_modules/a-package/node_modules/needed/package.json', (text) => text.replace('1.0.0', '1.0.1'), true],
    ['a package that no import names', 'node_modules/by-hand/package.json', (text) => text.replace('1.0.0', '1.0.1'), true],
    ['a package that it does not use', 'node_modules/needed/package.json', (text) => text.replace('2.0.0', '2.0.1'), false],
    ['a comment', 'src/render/title.ts', (text) => `/** Why. */\n${text}`, false],
    ['a type', 'src/render/size.ts', (text) => text.replace('number', 'number | 5'), false],
    ['a module that it does not import', 'src/render/other.ts', (text) => text.replace('1', '2'), false],
  ])('after a change of %s', async (_, file, to, isOther) => {
    const before = await codeOf(MAKER, root);
    expect(await codeOf(MAKER, root)).toBe(before);
    write(file, to(FILES[file] ?? ''));
    try {
      expect((await codeOf(MAKER, root)) !== before).toBe(isOther);
    } finally {
      if (file in FILES) write(file, FILES[file] ?? '');
      else rmSync(join(root, file));
    }
    expect(await codeOf(MAKER, root)).toBe(before);
  });
});

/** Writes the name of every file that the process reads while it makes all documents of a fixture, a line each. */
const READING_ALONG = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const read = fs.readFileSync;
  const seen = new Set();
  fs.readFileSync = (path, ...rest) => {
    seen.add(String(path));
    return read(path, ...rest);
  };
  syncBuiltinESMExports();
  const from = (path) => import(${JSON.stringify(pathToFileURL(`${process.cwd()}/`).href)} + path);
  const { contentsOf, makeFormat } = await from('src/publish/document-files.ts');
  const { planDocuments } = await from('src/subjects/documents/documents.ts');
  const { readSite } = await from('src/read-site.ts');
  const graph = readSite();
  seen.clear();
  const formats = new Set();
  for (const document of planDocuments(graph, graph.currentPlan)) {
    const left = document.formats.filter((format) => !formats.has(format));
    if (left.length === 0) continue;
    const contents = contentsOf(document);
    for (const format of left) { formats.add(format); await makeFormat(contents, format); }
  }
  process.stdout.write([...formats].map((format) => 'made ' + format + '\\n').join('') + [...seen].join('\\n'));
`;

describe('what makers read while they run', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', READING_ALONG], {
    env: { PATH: process.env.PATH, CONTENT_DIR: 'tests/fixtures/whole-plan/content' },
    encoding: 'utf8',
  });
  const lines = stdout.split('\n');
  const inProject = lines.flatMap((path) =>
    path.startsWith(process.cwd()) ? [path.slice(process.cwd().length + 1).replaceAll('\\', '/')] : [],
  );

  it('is named by one of them, or belongs to a package whose version counts', async () => {
    expect(lines.filter((line) => line.startsWith('made ')).sort(), stderr).toEqual(
      ['brf', 'epub', 'large-print', 'pdf', 'txt'].map((format) => `made ${format}`),
    );
    const named = new Set(Object.values(MAKERS).flatMap(({ reads }) => globSync([...reads]).map((path) => path.replaceAll('\\', '/'))));
    const packages = (await Promise.all(Object.values(MAKERS).map((maker) => packagesOf(maker)))).flatMap((all) => [...all.keys()]);
    const isOfPackage = (path: string) => packages.some((folder) => path.startsWith(`${folder}/`));
    const isFont = (path: string) => /\.(ttf|woff2?)$/.test(path);
    const unnamed = inProject.filter((path) => !named.has(path) && (isFont(path) || !isOfPackage(path)));
    expect(inProject.some(isFont)).toBe(true);
    expect(packages).toContain('node_modules/liblouis-build');
    expect(unnamed).toEqual([]);
  });

  it('is there: templates, styles and fonts by their names', () => {
    const found = Object.values(MAKERS).flatMap(({ reads }) =>
      reads.map((pattern: string) => ({ pattern, files: globSync(pattern).length })),
    );
    expect(found.filter(({ files }) => files === 0)).toEqual([]);
    // The compiler reads templates by itself, where nobody can read along: they name each other.
    const templates = globSync('src/render/pdf/*.typ').map((file) => readFileSync(file, 'utf8'));
    const imported = templates.flatMap((text) =>
      [...text.matchAll(/(?:import|include|image|read|json)\(?\s*"([^"]+)"/g)].map(([, name]) => name),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !/^[a-z-]+\.typ$/.test(name ?? ''))).toEqual([]);
  });
});
