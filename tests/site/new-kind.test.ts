/**
 * A kind of content is added in eight files or fewer: the worked example of CONTRIBUTING.md (a register of risks) is made in a copy
 * of the project, and readers find it on a page, in the documents, as open data and in the check. What it forgets does not compile.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { environmentOf, filesIn, read } from './build.ts';
import { attributes, ids, textOf } from './page.ts';
import { type Edit, EXAMPLE, edited, edits, filesTouched, NEW_FILES } from './worked-example.ts';

const COPY = resolve('.build/tests/new-kind');
const SITE = join(COPY, 'dist');
const PLAN = 'plans/safer-town';
const PROJECT = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const run = (script: string, ...rest: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...rest], {
    cwd: COPY,
    env: environmentOf({}),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
};

const change = (file: string, to: (text: string) => string) => writeFileSync(join(COPY, file), to(read(COPY, file)));
const makeEdit = (edit: Edit) => change(edit.file, (text) => edited(text, edit));

/** What the compiler says of these files of the copy. Imports for lines that are not there are not what is looked for. */
function compile(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(COPY, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, COPY, { noUnusedLocals: false });
  const program = ts.createProgram(
    files.map((file) => join(COPY, file)),
    options,
  );
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(COPY, file)))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

/** The project with the example in it, and its content, built. */
beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of PROJECT) cpSync(name, join(COPY, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
  cpSync(NEW_FILES, COPY, { recursive: true });
  cpSync(join(EXAMPLE, 'content'), join(COPY, 'content'), { recursive: true });
  edits().forEach(makeEdit);
  const { code, output } = run('scripts/build.ts');
  expect(code, output).toBe(0);
});

it('takes eight files or fewer', () => {
  expect(filesTouched().length).toBeGreaterThan(4);
  expect(filesTouched().length, filesTouched().join(', ')).toBeLessThanOrEqual(8);
});

describe('readers find the new kind', () => {
  it('on a page of its own, each entry at its address', () => {
    const page = read(SITE, `${PLAN}/risks/index.html`);
    expect(textOf(page)).toContain('Trained officers leave before the visits are done High Medium Town Police Two more officers');
    expect(textOf(page)).toContain('The money ends in the second year: The register gives no date for the end of the money.');
    expect([...ids(page)]).toEqual(expect.arrayContaining(['officers-leave', 'money-ends']));
    expect(attributes(page, 'href')).toContain('/plans/safer-town/partnership/#organisation-town-police');
  });

  it('from the page of the plan', () => {
    const page = read(SITE, `${PLAN}/index.html`);
    expect(attributes(page, 'href')).toContain('/plans/safer-town/risks/');
    expect(textOf(page)).toContain('Risks What could go wrong, and what is done about it');
  });

  it('as open data', () => {
    const [columns = '', ...rows] = read(SITE, `data/${PLAN}/risks.csv`).trim().split('\r\n');
    expect(columns.replace('\uFEFF', '')).toBe('id,risk,likelihood,effect,owner_id,owner,response,notes,source_ids,sources,address');
    expect(rows[0]).toBe(
      'officers-leave,Trained officers leave before the visits are done,high,medium,town-police,Town Police,' +
        'Two more officers are trained each year.,,register-2025,"Register of risks (November 2025), row 1",/plans/safer-town/risks/#officers-leave',
    );
    expect(textOf(read(SITE, 'data/index.html'))).toContain('How likely it is, by the register. Code: low, medium, high.');
  });

  it('in the document of the plan, in every format', () => {
    const text = read(SITE, `${PLAN}/safer-town.txt`);
    expect(text).toMatch(/^Risks\n/m);
    expect(text.replace(/\s+/g, ' ')).toContain('Trained officers leave before the visits are done');
    expect(filesIn(join(SITE, PLAN)).filter((file) => file.startsWith('safer-town.'))).toEqual(
      expect.arrayContaining(['safer-town.epub', 'safer-town.pdf', 'safer-town.txt']),
    );
  });

  it('in the schemas, with the meaning of every field', () => {
    const { title, properties } = JSON.parse(read(SITE, 'data/schema/risk.json'));
    expect(title).toBe('risk');
    expect(properties.owner.description).toBe('The body that watches it.');
  });
});

it('officers hear from the check what is wrong with it', () => {
  const file = 'content/plans/safer-town/risks.yaml';
  const right = read(COPY, file);
  change(file, (text) => text.replace('owner: town-police', 'owner: town-polise').replace('effect: high', 'effect: great'));
  const { code, output } = run('scripts/check.ts');
  writeFileSync(join(COPY, file), right);
  expect(code).toBe(1);
  expect(output).toContain(
    `${file}:5:3: owner: there is no organisation or group “town-polise”. Correct the id (did you mean “town-police”?)`,
  );
  expect(output).toContain(`${file}:12:3: effect: “great” is not one of the possible values. Write “low”, “medium” or “high”.`);
});

it('a kind without its declaration, its address or its name in search does not compile, and the messages name it', () => {
  const forgotten = ['tables: [riskTable]', 'risk: ({ id }, plan)', "risk: 'Risk'"].map((words) => {
    const edit = edits().find(({ after }) => after.includes(words));
    if (!edit) throw new Error(`No edit of the example has “${words}”`);
    return edit;
  });
  for (const { file, before, after } of forgotten) makeEdit({ file, before: after, after: before });
  const errors = compile(filesTouched());
  forgotten.forEach(makeEdit);
  expect(errors.sort()).toEqual([
    expect.stringMatching(/^src\/subjects\/declarations\.ts: Property 'risk' is missing/),
    expect.stringMatching(/^src\/subjects\/page\/addresses\.ts: Property 'risk' is missing/),
    expect.stringMatching(/^src\/words\/en\/search\.ts: Property 'risk' is missing/),
  ]);
});
