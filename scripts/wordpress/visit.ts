/** What people do in the WordPress of the trial: an account pastes a thing into its editor and publishes it, a reader opens that. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { WordPress } from './start.ts';

/** Accounts by what they may; the first is who installed WordPress. In a network of sites that is the chief administrator of all. */
export const ACCOUNTS = ['administrator', 'editor', 'author'] as const;
export const ACCOUNTS_OF_NETWORK = ['superadmin', ...ACCOUNTS] as const;

/** What the page /embed/ gives somebody to paste, and how: from the clipboard into an empty paragraph, or into a block for it. */
export interface Way {
  name: string;
  text: string;
  block?: 'html' | 'shortcode';
  /** What one kind of thing is enough for. */
  isRest?: true;
}

/** A post as it was published. */
export interface Post {
  address: string;
  content: string;
  /** The blocks that the editor made of what was pasted. */
  blocks: string;
}

export interface Seen {
  frame?: { height: number; content: number; width: number; besides: number } | undefined;
  /** Links to the plan in the page itself that a reader sees. */
  links: number;
}

export const contextOf = (browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, ignoreHTTPSErrors: true, ...options });

/** A part of the plan as /embed/ offers it: the first whose frame has this in its address. */
export interface Part {
  name: string;
  frame: string;
}

export const PRIORITY: Part = { name: 'priority', frame: '/priorities/' };
export const KINDS: readonly Part[] = [
  { name: 'chart', frame: '/charts/' },
  { name: 'measure', frame: '/measures/' },
  { name: 'actions for a district', frame: '/actions/by/district/' },
  { name: 'district', frame: '/embed/districts/' },
];

/** What the builder says is to be pasted, for each way that it knows: it is on /embed/, and on the pages with more of each plan. */
export async function ways(browser: Browser, plan: string, { name, frame }: Part): Promise<Way[]> {
  const context = await contextOf(browser);
  const page = await context.newPage();
  await page.goto(`${plan}embed/`);
  const more = await page
    .locator('main a[href*="/embed/of/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const part = page.locator(`details:has(li a[href*="/embed/"][href*="${frame}"])`).first();
  while ((await part.count()) === 0) {
    const next = more.shift();
    if (!next) throw new Error(`Nothing to paste for a ${name}`);
    await page.goto(next);
  }
  await part.locator('summary').click();
  const field = part.locator('textarea');
  const [how, length] = [part.locator('select').first(), part.locator('select').nth(1)];
  const textOf = async (way: string, long: string) => {
    await how.selectOption(way);
    if (way !== 'address' && (await length.count())) await length.selectOption(long);
    return field.inputValue();
  };
  const address = await textOf('address', 'short');
  const [snippet, element] = [await textOf('frame', 'short'), await textOf('element', 'short')];
  const isWhole = (await length.count()) > 0;
  const whole = isWhole ? await textOf('frame', 'whole') : '';
  await context.close();
  const [, addressOfWhole = ''] = /src="([^"]+)"/.exec(whole) ?? [];
  return [
    { name: 'address', text: address },
    { name: '[embed]', text: `[embed]${address}[/embed]`, isRest: true },
    { name: '[embed] in its block', text: `[embed]${address}[/embed]`, block: 'shortcode', isRest: true },
    { name: 'snippet', text: snippet },
    { name: 'snippet in Custom HTML', text: snippet, block: 'html' },
    { name: 'element in Custom HTML', text: element, block: 'html' },
    ...(isWhole
      ? ([
          { name: 'address of the frame in full', text: addressOfWhole },
          { name: 'snippet in full', text: whole, isRest: true },
          { name: 'snippet in full in Custom HTML', text: whole, block: 'html' },
        ] as const)
      : []),
  ];
}

/** Somebody signs in as everybody does. */
export async function signIn(browser: Browser, { address }: WordPress, account: string): Promise<Page> {
  const context = await contextOf(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${address}wp-login.php`);
  await page.fill('#user_login', account);
  await page.fill('#user_pass', account);
  await page.click('#wp-submit');
  await page.waitForURL('**/wp-admin/**');
  return page;
}

interface Block {
  name: string;
}

/** What WordPress’s own page brings with it, as far as it is used here. */
declare const wp: {
  data: {
    dispatch: (store: string) => {
      set: (scope: string, name: string, value: unknown) => void;
      resetBlocks: (blocks: Block[]) => void;
      editPost: (edits: object) => Promise<void>;
      savePost: () => Promise<void>;
    };
    select: (store: string) => { getBlocks: () => Block[]; getCurrentPost: () => { id?: number; link: string; content: string } };
    resolveSelect: (store: string) => { getEmbedPreview: (address: string) => Promise<unknown> };
  };
  blocks: {
    createBlock: (name: string, given: object) => Block;
    serialize: (block: Block | undefined) => string;
    parse: (text: string) => Block[];
  };
};

/** Where the text is written: in the page itself, or since WordPress 6.3 in a frame of its own, if the theme knows one. */
async function canvasOf(page: Page): Promise<Frame> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-empty="true"]') ??
      document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument?.querySelector('[data-empty="true"]'),
  );
  return page.frame('editor-canvas') ?? page.mainFrame();
}

export async function publish(page: Page, { address }: WordPress, { name, text, block }: Way): Promise<Post> {
  await page.goto(`${address}wp-admin/post-new.php`);
  await page.waitForFunction(() => 'wp' in globalThis && wp.data?.select('core/editor')?.getCurrentPost()?.id);
  await page.evaluate(
    ([kind, content]) => {
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      const make = (name: string, given: object) => wp.blocks.createBlock(name, given);
      // As the editor of code has it, which is the same in all versions: what a block calls its content is not.
      const [last] = kind ? wp.blocks.parse(`<!-- wp:${kind} -->\n${content}\n<!-- /wp:${kind} -->`) : [];
      const blocks = [make('core/paragraph', { content: 'Before the plan.' }), last ?? make('core/paragraph', {})];
      wp.data.dispatch('core/block-editor').resetBlocks(blocks);
    },
    [block ?? '', text] as const,
  );
  if (!block) {
    await page.evaluate((what) => navigator.clipboard.writeText(what), text);
    const canvas = await canvasOf(page);
    await canvas.locator('p.wp-block-paragraph[data-empty="true"]').last().click();
    await page.keyboard.press('Control+V');
    await page.waitForFunction(() => {
      const blocks = wp.data.select('core/block-editor').getBlocks();
      return blocks.length > 2 || wp.blocks.serialize(blocks.at(-1)).length > 30;
    });
  }
  if (/^https:/.test(text)) await page.evaluate((what) => wp.data.resolveSelect('core').getEmbedPreview(what), text);
  const post = await page.evaluate(async (title) => {
    const blocks = wp.data.select('core/block-editor').getBlocks();
    await wp.data.dispatch('core/editor').editPost({ title, status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
    const { link, content } = wp.data.select('core/editor').getCurrentPost();
    return {
      address: link,
      content,
      blocks: blocks
        .slice(1)
        .map(({ name }) => name.replace('core/', ''))
        .join(', '),
    };
  }, name);
  // The editor asks before somebody leaves what is not saved; this is.
  return post as Post;
}

const frameOf = (page: Page, plan: string): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(plan));
const heightIn = (frame: Frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Opens what was published; a frame has time to load and to be told its height. */
export async function open(context: BrowserContext, address: string, width = 1280): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  const frame = page.locator('iframe').first();
  if (await frame.count()) {
    await frame.scrollIntoViewIfNeeded().catch(() => {});
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
  return page;
}

export async function see(page: Page, plan: string): Promise<Seen> {
  const inner = frameOf(page, plan);
  const links = await page.locator(`a[href^="${plan}"]:visible`).count();
  const box = await page.locator('iframe:visible').first().boundingBox({ timeout: 1000 }).catch(() => null); // biome-ignore format: one line
  if (!inner || !box || box.height < 10) return { links };
  const before = await page.getByText('Before the plan.').first().boundingBox();
  return {
    links,
    frame: {
      height: Math.round(box.height),
      content: await heightIn(inner),
      width: Math.round(box.width),
      besides: Math.round(box.x - (before?.x ?? 0)),
    },
  };
}

/** What is left for a reader without scripts: a frame, or a link to the plan. */
export async function seeWithoutScript(context: BrowserContext, address: string, plan: string): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(address);
  const links = await page.locator(`a[href^="${plan}"]:visible`).count();
  await page.close();
  return links > 0;
}

/** Whether a reader who follows the first link in the frame, or else that below it, comes to the plan. */
export async function leadsOut(page: Page, plan: string): Promise<'frame' | 'page' | 'nowhere'> {
  const inner = frameOf(page, plan);
  const inFrame = inner?.locator(`main a[href^="${plan}"], main a[href^="/"]`).first();
  const isInFrame = inner !== undefined && (await inFrame?.count()) === 1;
  const link = isInFrame ? inFrame : page.locator(`a[href^="${plan}"]:visible`).first();
  if (!link || (await link.count()) === 0) return 'nowhere';
  const there = page.waitForURL((address) => address.href.startsWith(plan), { timeout: 10_000 }).then(() => true, () => false); // biome-ignore format: one line
  await link.click({ timeout: 5000 }).catch(() => {});
  return (await there) ? (isInFrame ? 'frame' : 'page') : 'nowhere';
}
