/** What the search reads of a built page, and what it leaves out. */
import { expect, test } from 'vitest';
import { pageText } from '../../../src/publish/page-text.ts';

const page = (
  main: string,
  attributes = ' data-kind="Priority" data-plan="Safer &amp; Town" data-years="2021|2022" data-districts="North|South"',
) =>
  `<html><head><meta name="description" content="What it is &#38; why."></head><body><nav>Ways</nav><main id="main"${attributes}>${main}</main><footer>Foot</footer></body></html>`;
const textOf = (main: string) => pageText(page(main))?.text;

test('the kind, the plan and the filters of a page are in its tag', () => {
  expect(pageText(page('<h1>A <em>title</em></h1><p>Text.</p>'))).toEqual({
    title: 'A title',
    description: 'What it is & why.',
    kind: 'Priority',
    plan: 'Safer & Town',
    years: ['2021', '2022'],
    themes: [],
    districts: ['North', 'South'],
    text: 'Text.',
  });
});

test('a page without a kind is not to be found', () => {
  expect(pageText(page('<h1>A title</h1>', ''))).toBeUndefined();
});

test.each([
  [
    'parts stand on lines of their own, words within a sentence do not',
    '<p>One <a href="/x">link</a>, two.</p><ul><li>A</li><li>B</li></ul>',
    'One link, two.\nA\nB',
  ],
  ['letters that HTML writes otherwise', '<p>5 &lt; 6 &#8217; &#x2019; &nbsp;x</p>', '5 < 6 ’ ’ x'],
  ['what is ignored, with all that is in it', '<aside data-search-ignore><div>no <div>no</div></div></aside><p>yes</p>', 'yes'],
  [
    'ways through the page, pictures and scripts',
    '<nav><a>no</a></nav><svg><text>no</text></svg><script>no</script><template><p>no</p></template><p>yes</p>',
    'yes',
  ],
  ['what nobody sees', '<span hidden>no</span><p>yes</p>', 'yes'],
  ['a sign in an attribute is no end of a tag', '<p title="a > b">yes</p>', 'yes'],
  ['remarks', '<!-- no <p>no</p> --><p>yes</p>', 'yes'],
  ['tags without an end', '<p>one<br>two<img alt="no" src="x"></p>', 'one\ntwo'],
])('%s', (_what, main, text) => {
  expect(textOf(main)).toBe(text);
});
