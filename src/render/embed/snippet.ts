/** What somebody pastes into a page of another site, and what a system is answered that asks how to show one. */
import { xmlText } from '../xml.ts';

/** A thing that can be shown; all addresses are whole ones. */
export interface Shown {
  /** The page for other sites, and the page that it is from. */
  embed: string;
  page: string;
  /** What a screen reader says before its user enters the frame. */
  frameTitle: string;
  /** What the link below the frame says. */
  below: string;
  height: number;
}

/** The width for which heights are worked out: that of the text of most sites. */
export const COLUMN = 650;

const linkTo = ({ page, below }: Shown): string => `<a href="${xmlText(page)}">${xmlText(below)}</a>`;

/**
 * `frameborder` is for systems that take `style` out, and `color-scheme:light` keeps it light in a page that knows no dark. The element
 * around it keeps it in its column: themes of WordPress give that to what they know, and to a frame with a style they do not.
 */
export const frameSnippet = (shown: Shown): string =>
  [
    `<div><iframe src="${xmlText(shown.embed)}" title="${xmlText(shown.frameTitle)}" width="100%" height="${shown.height}" frameborder="0"`,
    ` loading="lazy" style="border:0;display:block;color-scheme:light"></iframe></div>\n<p>${linkTo(shown)}</p>`,
  ].join('');

/** The same for a page that has our script: the frame is as high as its content. */
export const elementSnippet = (shown: Shown, printText: string): string =>
  [
    `<plan-embed src="${xmlText(shown.embed)}" height="${shown.height}" frame-title="${xmlText(shown.frameTitle)}"`,
    ` print-text="${xmlText(printText)}">${linkTo(shown)}</plan-embed>`,
  ].join('');

export const scriptSnippet = ({ address, integrity }: { address: string; integrity: string }): string =>
  `<script src="${xmlText(address)}" integrity="${integrity}" crossorigin="anonymous" async></script>`;

/** A day: what is shown changes with the content, not by the hour. */
const CACHE_AGE = 86_400;

/**
 * An answer as oEmbed 1.0 has it. WordPress takes `style` out, shuts the frame up, and shows the quotation until the frame has told
 * its height; then it hides the quotation. The answer has its width in px, the frame is as wide as its column: on a phone, too.
 */
export const oembedAnswer = (shown: Shown, title: string, provider: { name: string; address: string }) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: provider.name,
  provider_url: provider.address,
  cache_age: CACHE_AGE,
  width: COLUMN,
  height: shown.height,
  html: [
    `<blockquote>${linkTo(shown)}</blockquote>`,
    `<iframe src="${xmlText(shown.embed)}" title="${xmlText(shown.frameTitle)}" width="100%" height="${shown.height}" frameborder="0"></iframe>`,
  ].join(''),
});
