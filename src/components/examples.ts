/**
 * An example of every component, and its edge cases: the gallery shows them, so that the tests of every page look at them.
 * A component without one fails a test that names it.
 */
import type { ComponentProps } from 'astro/types';
import type Formats from './Formats.astro';
import type HelpBox from './HelpBox.astro';
import type Letters from './Letters.astro';
import type Pager from './Pager.astro';
import type ReportField from './ReportField.astro';
import type Snippet from './Snippet.astro';
import type TableFormats from './TableFormats.astro';

export interface Components {
  Formats: typeof Formats;
  HelpBox: typeof HelpBox;
  Letters: typeof Letters;
  Pager: typeof Pager;
  ReportField: typeof ReportField;
  Snippet: typeof Snippet;
  TableFormats: typeof TableFormats;
}

export interface ComponentExample<Props> {
  title: string;
  /** What is special or hard about it. */
  why: string;
  props: Props;
}

type Examples = { readonly [Name in keyof Components]: readonly ComponentExample<ComponentProps<Components[Name]>>[] };

/** The files and pages that these lead to are on every site. */
const FILE = '/icon.svg';
const PAGE = '/pieces/';

const question = (name: string, label: string, hint: string) => ({
  id: name,
  name,
  path: [name],
  label,
  hint,
  required: true,
  values: [],
  kinds: [],
  more: false,
  choices: [],
  languages: { label: undefined, hint: undefined },
});

export const componentExamples: Examples = {
  Formats: [
    {
      title: 'A document in its formats',
      why: 'Those of which no file is made yet have no size.',
      props: {
        name: 'Fenshire plan',
        of: [
          { label: 'PDF', address: FILE, size: '4 pages, 85 kB' },
          { label: 'PDF in large print', address: FILE, size: '11 pages, 120 kB' },
          { label: 'E-book', address: FILE },
        ],
      },
    },
  ],
  HelpBox: [
    {
      title: 'Whom to call',
      why: 'A line without a number has its address, which may be long.',
      props: {
        of: {
          items: [
            { label: '999', address: 'tel:999', for: 'Police, fire or ambulance' },
            { label: 'help-for-everyone-in-fenshire.example', address: 'https://help-for-everyone-in-fenshire.example/', for: 'Invented' },
          ],
          more: { label: 'More help', address: PAGE },
        },
      },
    },
  ],
  Letters: [
    {
      title: 'The way to letters',
      why: 'One of them is the page that a reader is on.',
      props: {
        of: [
          { label: 'A', address: '/a-to-z/' },
          { label: 'B', address: PAGE },
        ],
        here: PAGE,
      },
    },
  ],
  Pager: [
    {
      title: 'The way to both neighbours',
      why: 'Their titles are longer than a line of a telephone.',
      props: {
        previous: { label: 'Mend the street lights in all towns and villages', address: PAGE },
        next: { label: 'Antidisestablishmentarianismandneighbourhoodwatches', address: PAGE },
      },
    },
  ],
  ReportField: [
    {
      title: 'A choice of a few words',
      why: 'Each has a label of its own, and all of them the name of the question.',
      props: {
        of: {
          ...question('example-status', 'Status', 'How the action stands.'),
          control: 'choice',
          choices: [
            { value: 'on track', label: 'On track' },
            { value: 'delayed', label: 'Delayed' },
          ],
        },
      },
    },
    {
      title: 'A text in the reader’s own words',
      why: 'There is room for several lines.',
      props: { of: { ...question('example-text', 'Text', 'What has been done, in a sentence or two.'), control: 'text' } },
    },
  ],
  Snippet: [
    {
      title: 'How another site shows a page',
      why: 'The title has signs that mean something in HTML.',
      props: {
        title: 'Streets & lanes',
        snippet: '<iframe src="https://fenshire.example/embed/" title="“Streets &amp; lanes” of the &quot;Fenshire plan&quot;"></iframe>',
        heights: { wide: 640, narrow: 980 },
        ways: [{ label: 'Address to paste', address: PAGE, shown: 'https://fenshire.example/pieces/' }],
      },
    },
  ],
  TableFormats: [
    {
      title: 'A table of open data in its formats',
      why: 'Each link has the title of its table for those who hear it alone.',
      props: {
        of: {
          title: 'Actions',
          description: 'What is to be done.',
          rows: '42 rows',
          csv: { label: 'CSV', address: FILE },
          json: { label: 'JSON', address: FILE },
        },
      },
    },
  ],
};
