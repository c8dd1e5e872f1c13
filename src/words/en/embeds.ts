/** Pages of this site within those of others: what they say of themselves, and how somebody puts them there. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { withoutStop } from '../sentences.ts';
import { names } from './names.ts';

const { number } = localeOf('en-GB');

export const embeds = {
  /** What a screen reader says before its user enters the frame. A title may be a sentence, as that of a chart is. */
  frame: ({ title, of }: { title: string; of: string | undefined }) => (of ? `${withoutStop(title)}: ${of}` : title),
  allActions: (count: number) => `All ${number(count)} actions`,
  /** `standing`: “1 Complete”, “4 Not reported”. */
  allActionsStand: ({ count, standing }: { count: number; standing: readonly string[] }) =>
    `All ${number(count)} actions (${standing.join(', ')})`,
  allOf: ({ count, what }: { count: number; what: string }) => `${what}: all ${number(count)}`,
  /** In the line that begins with what they are. */
  all: (count: number) => `All ${number(count)}`,
  allOfIt: 'Read all of it',
  figures: 'All its figures in a table',
  replaced: 'What came of it',
  /** Of an old priority: below what came of it they would read as results. */
  oldFigures: 'Figures that the plan names',
  notContinued: 'We have found no later priority that goes on with it.',
  partNotContinued: (part: string) => `We have found no later priority that goes on with the part on ${part}.`,
  aboutPart: ({ part, reason }: { part: string; reason: string }) => `On ${part}: ${reason}`,
  /** The years and places of plans, the latest first. */
  inPlans: <T>(plans: readonly T[]): Pieces<T> => [
    'What each plan said: ',
    ...plans.flatMap((plan, index) => (index > 0 ? ['; ', plan] : [plan])),
    '.',
  ],
  /** Above a long list of actions in a frame. */
  behindLinks: 'Who is to do each action, and by when, is behind its link.',
  after: 'To the end of this part',

  /** Below the frame: the link that stays where a frame is left out. */
  below: ({ title, of, last }: { title: string; of: string | undefined; last: string | undefined }) =>
    [of ? `${withoutStop(title)}, ${of}` : withoutStop(title), last ? ` (latest source or report: ${last})` : ''].join(''),
  onPaper: 'This part of the page is on the web:',

  kinds: {
    priority: names.priorities,
    outcome: names.outcomes,
    measure: names.measures,
    chart: 'Charts',
    actions: names.actions,
    theory: names.theories,
    body: 'What each body promised',
    plan: 'Plans at a glance',
    topic: 'One subject through all plans',
    district: names.districts,
  },
  allActionsOf: (plan: string) => `Actions of the ${plan}`,
  glance: (plan: string) => `${plan} at a glance`,

  title: 'Show a part of a plan on your website',
  description: 'For councils and partners: how to show a part of a plan within a page of your own.',
  ofPlan: (plan: string) => `Show a part of the ${plan} on your website`,
  ofPlanDescription: (plan: string) => `What of the ${plan} can be shown within a page of another website, with what to paste.`,
  about:
    'Councils and partners can show a part of a plan within a page of their own website. The text comes from this site each time somebody opens the page, so it is always the same as here. It sets no cookies and loads nothing from anywhere else.',
  byAddress: <T>(example: T): Pieces<T> => [
    'In WordPress, and wherever a system asks for an address to embed: paste the address of the page, such as ',
    example,
    ', on a line of its own.',
  ],
  bySnippet:
    'In Drupal, and any other system that takes HTML: find the part below, copy its snippet, and paste it where frames are let through: a block for HTML, or, in Drupal, the text format “Full HTML” after a press of its button “Source”. It is a frame with its height worked out, and a link below it.',
  byInclude:
    'Where a server puts pages together, or copies by night, as it may in Jadu, GOSS or Umbraco: fetch the piece of HTML at the address for inclusion. It has no frame, takes on the look of your page, and its links lead here.',
  keepTitle:
    'Keep the “title”: people who use a screen reader hear it before they enter the frame. Keep the link too: it is what is left where frames are taken out, and on paper.',
  others: 'More of each plan',
  moreOf: (plan: string) => `What else of the ${plan} can be shown`,

  copy: (title: string) => `To paste as HTML: ${title}`,
  address: 'Address to paste, where a system asks for one',
  short: 'What the frame shows',
  whole: 'The same in full: put this address in the place of the first one in the snippet',
  include: 'For inclusion on a server',
  heights: ({ wide, narrow }: { wide: number; narrow: number }) =>
    narrow > wide
      ? `The frame is ${number(narrow)} px high, so that nothing is cut on a phone. In a column of 650 px it takes about ${number(wide)} px, and the rest stays empty.`
      : `The frame is ${number(wide)} px high: so much it takes in a column of 650 px. On a phone it takes about ${number(narrow)} px.`,
  show: 'Show this on another website',
  showWith: (around: string) => `Show this on another website, with all of “${around}”`,
  showAsData: 'Use this page on another website',

  templates: 'If you have templates of your own',
  templatesAbout: <T>(facts: { example: T; schema: T }): Pieces<T> => [
    'Every page that says something of a plan has its content beside it as JSON: put “.json” in the place of the last slash of its address, as in ',
    facts.example,
    '. It has the title, the date, the status and its code, facts with what they lead to, the text in order, help lines and the way out where the page has them, and the whole as HTML. ',
    facts.schema,
    ' says what each field means. A field never goes, and never means something else.',
  ],
  templatesSchema: 'Its JSON Schema',

  growing: 'A frame that grows with its content',
  growingAbout:
    'With a script of one kilobyte the frame is always as high as what is in it. Put the first line into the page once, and the second where the part is to be. Without the script, the link is left.',
  script: 'the script, once in a page',
  element: 'each part, where it is to be',
  mayEmbed: {
    all: 'Any website may show these pages.',
    some: <T>(sites: T): Pieces<T> => ['These websites may show them: ', sites, '.'],
  },
  builder: {
    how: 'How your website takes it',
    ways: {
      frame: 'As HTML, such as Drupal or SharePoint',
      element: 'As HTML with a script: a frame that grows',
      address: 'As an address, such as WordPress',
      include: 'Put in by the server, such as Jadu or GOSS',
    },
    length: 'How much',
    lengths: { short: 'Short', whole: 'In full' },
    height: 'Height in px',
    low: 'A frame is at least 100 px high.',
    preview: 'This is how it will look, in a column of at most 650 px',
    copy: 'Copy',
    copied: 'Copied.',
  },
};
