/**
 * The page on which somebody reports: as they type, the rules of the check say what is wrong, and beside it stands what the
 * public will see. What comes out is one file, which is proposed, downloaded or copied; nothing is sent anywhere by this page.
 */

import { checkReport, reportPath } from '../report/check.ts';
import { FORMS } from '../report/forms.ts';
import { KEPT_HERE } from '../report/kept-here.ts';
import type { Known } from '../report/known.ts';
import { makeReport, notAsked } from '../report/make-report.ts';
import { previewOf } from '../report/preview.ts';
import { newFile, uploadAddress } from '../report/proposal.ts';
import { fieldFor, type Problem } from '../report/said.ts';
import type { Typed } from '../report/typed.ts';
import { element, made } from './elements.ts';
import { fill, firstControl, hide, idOfField, putFirst, tell, typedOf } from './report-controls.ts';
import { ABOUT, draftKey, kept } from './report-kept.ts';
import { copy, download, fileOf, said, todayHere } from './report-page.ts';
import { previewNodes, titleOf } from './report-preview.ts';
import { reportWords as words } from './report-words.ts';

const known = JSON.parse(element('#report-known').textContent ?? '') as Known;
const form = element<HTMLFormElement>('#report-form');
const summary = element('#report-errors');
const preview = element('#report-preview');
const status = element('#report-status');
const { fields } = known;
const about = new URLSearchParams(location.search).get('about') ?? '';
const key = draftKey(about);

/** Fields that somebody has been in: what is still empty and comes later is not wrong yet. */
const touched = new Set<string>();
let isSubmitted = false;

const { about: subject, by } = FORMS[known.form];
/** Who reported last in this browser will report again. */
const REPORTER = KEPT_HERE.reporter();
/** What a form begins with: what it is about, today, and who reported last. A meeting or a notice has a day of its own. */
const begins = (): Typed => ({
  ...(subject && about ? { [subject]: about } : {}),
  ...(subject ? { date: todayHere() } : {}),
  ...(subject && by ? { [by]: kept.read(REPORTER).by ?? '' } : {}),
});

/**
 * An action has an owner and a date that can change, a target a figure and a day: the form asks for what there is, and who is
 * responsible for it is offered first.
 */
function askForPromise(): void {
  const left = notAsked(known, typedOf(fields));
  for (const { name } of fields) hide(name, left.includes(name));
  if (subject && by) putFirst(by, known.owners[typedOf(fields)[subject] ?? ''] ?? []);
}

/** The report as it stands, and what the check says of it. */
function look() {
  const today = todayHere();
  const report = makeReport(known, typedOf(fields));
  return { report, today, ...checkReport(known, report, today) };
}

function show(): ReturnType<typeof look> {
  askForPromise();
  const found = look();
  const problems = Map.groupBy(found.problems, ({ field }) => fieldFor(fields, field));
  const advice = Map.groupBy(found.advice, ({ field }) => fieldFor(fields, field));
  for (const { name } of fields) {
    const wrong = (problems.get(name) ?? []).filter(() => isSubmitted || touched.has(name)).map((problem) => capital(said(known, problem)));
    tell(name, [...wrong, ...(advice.get(name) ?? []).map((problem) => `${words.look} ${said(known, problem)}`)]);
  }
  if (found.problems.length === 0) summary.hidden = true;
  preview.replaceChildren(...previewNodes(known, previewOf(known, found.report, found.today)));
  return found;
}

/** Under its field, a message stands for itself. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The errors in one list, each leading to its field. */
function summarise(problems: readonly Problem[]): void {
  const place = (problem: Problem) => fields.findIndex(({ name }) => name === fieldFor(fields, problem.field));
  const inOrder = problems.toSorted((a, b) => place(a) - place(b));
  const items = inOrder.map((problem) => {
    const name = fieldFor(fields, problem.field);
    const label = fields.find((field) => field.name === name)?.label ?? '';
    const link = made('a', { href: `#${idOfField(name)}` }, words.wrong({ label, said: said(known, problem) }));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const control = firstControl(name);
      const folded = control?.closest('details');
      if (folded) folded.open = true;
      control?.focus();
    });
    return made('li', {}, link);
  });
  element('#report-errors ul').replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}

const say = (...parts: (Node | string)[]) => status.replaceChildren(...parts);

/** Where the browser copies nothing, the text stands in the page. */
function offerToCopy(text: string): void {
  const area = made('textarea', { value: text, readOnly: true, rows: 12, ariaLabel: words.notCopied });
  say(made('p', {}, words.notCopied), area);
  area.select();
}

async function propose(path: string, name: string, file: string): Promise<void> {
  const { repository } = known;
  if (!repository) return;
  const proposal = newFile(repository, path, file);
  if (!proposal) {
    download(name, file);
    say(made('p', {}, words.tooLong(name)), made('p', {}, made('a', { href: uploadAddress(repository, path) }, words.upload)));
  } else if (proposal.holdsText || (await copy(file))) location.assign(proposal.address);
  else offerToCopy(file);
}

async function copyMail(path: string, file: string): Promise<void> {
  const text = words.mail({ path, file });
  if (await copy(text)) say(made('p', {}, words.copied));
  else offerToCopy(text);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  isSubmitted = true;
  const { problems, report } = show();
  say();
  if (problems.length > 0) {
    summarise(problems);
    return;
  }
  const file = fileOf(known, report);
  const path = reportPath(known, report.id);
  const name = report.id + known.ending;
  kept.forget(key);
  if (by) kept.write(REPORTER, { by: typedOf(fields)[by] ?? '' });
  const way = (event.submitter as HTMLButtonElement | null)?.value;
  if (way === 'propose') void propose(path, name, file);
  else if (way === 'copy') void copyMail(path, file);
  else if (way === 'mail') {
    location.assign(
      `mailto:${known.editor}?subject=${encodeURIComponent(words.subject(name))}&body=${encodeURIComponent(words.mail({ path, file }))}`,
    );
  } else {
    download(name, file);
    say(made('p', {}, words.downloaded(name)));
  }
});

const nameOf = (target: EventTarget | null) => (target as HTMLInputElement | null)?.name ?? '';
form.addEventListener('input', (event) => {
  // What is right by now is no longer called wrong; what is half typed is not wrong yet.
  const isChoice = /^(radio|checkbox|select-one)$/.test((event.target as HTMLInputElement).type);
  if (isChoice) touched.add(nameOf(event.target));
  const { report } = show();
  kept.write(key, { ...typedOf(fields), [ABOUT]: titleOf(previewOf(known, report, todayHere())) });
});
form.addEventListener('focusout', (event) => {
  const { value = '', type = '' } = event.target as HTMLInputElement;
  // To pass through an empty field, or to open a calendar, is no mistake.
  if (value === '' || type === 'submit' || type === 'radio') return;
  touched.add(nameOf(event.target));
  show();
});
form.addEventListener('reset', () => {
  kept.forget(key);
  touched.clear();
  isSubmitted = false;
  summary.hidden = true;
  // The controls are empty after this event.
  setTimeout(() => {
    fill(begins());
    show();
  });
});

fill({ ...begins(), ...kept.read(key) });
element<HTMLDetailsElement>('#by-hand').open = false;
form.hidden = false;
show();
