/**
 * `npm run try-wordpress`: what a council’s WordPress makes of what we give its editors to paste, in a real one and in a real browser.
 * Each kind of account pastes each thing; then a reader opens what was published. It says what it measured, and fails where somebody
 * would see less of the plan than docs/embedding.md promises. What is lifted for it is said in scripts/wordpress/lifted.php.
 *
 * `-- --wordpress FOLDER` tries the WordPress whose files are there, instead of Debian's; `--network` a second site in a network of sites;
 * `--kinds` things other than a priority, by one editor; `--themes one,other` only these; `--pictures FOLDER` keeps a picture of each thing
 * that was published.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { flagsOf } from './flags.ts';
import { BUILT } from './folders.ts';
import { lacking, PACKAGED, startWordPress } from './wordpress/start.ts';
import * as visit from './wordpress/visit.ts';

const { values: asked } = flagsOf({
  options: {
    wordpress: { type: 'string', default: PACKAGED },
    network: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    themes: { type: 'string' },
    pictures: { type: 'string' },
  },
});
const WIDTHS = [1280, 390];
/** WordPress lets no frame that is embedded by address be higher. */
const HIGHEST = 1000;

/** The address that the site was built with. */
const addressOf = () => /<loc>(https:\/\/[^<]*)/.exec(readFileSync(`${BUILT}/sitemap.xml`, 'utf8'))?.[1] ?? '';

const said = ({ frame, links }: visit.Seen) =>
  frame ? `${frame.height} (${frame.content})${frame.besides === 0 ? '' : `, ${frame.besides} px aside`}` : `no frame, ${links} link`;

/** From 7.1 on, WordPress's editor makes a broken link of a shortcode that is pasted into the text; docs/embedding.md says so. */
const isPromised = ({ name }: visit.Way, version: string) => !(name === '[embed]' && Number.parseFloat(version) >= 7.1);

/** What is less than promised, of a thing that WordPress itself was asked to embed, and of HTML that it may have taken out. */
function lessThan(isByAddress: boolean, { frame, links }: visit.Seen): string | undefined {
  if (!frame) return isByAddress || links === 0 ? 'nothing of the plan is to be seen' : undefined;
  if (frame.height < Math.min(frame.content, HIGHEST)) return `the frame is cut off at ${frame.height} of ${frame.content} px`;
  return frame.besides === 0 ? undefined : 'the frame does not stand in the column of the text';
}

async function main(): Promise<string[]> {
  const plan = addressOf();
  const accounts = asked.network ? visit.ACCOUNTS_OF_NETWORK : visit.ACCOUNTS;
  const wordpress = await startWordPress(BUILT, plan, { files: asked.wordpress, isNetwork: asked.network, accounts });
  const browser = await launchChromium(undefined, [`--host-resolver-rules=${wordpress.resolved}`]);
  const less: string[] = [];
  try {
    const reader = await visit.contextOf(browser);
    const plain = await visit.contextOf(browser, { javaScriptEnabled: false });
    const themes = wordpress.themes.filter((theme) => asked.themes?.split(',').includes(theme) ?? true);
    const looks = themes.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));
    const heads = ['Account', 'What is pasted', 'Blocks', ...looks.map(({ theme, width }) => `${theme}, ${width} px`)];
    console.log(`WordPress ${wordpress.version}${asked.network ? ', a site of a network' : ''}.`);
    console.log('Heights of the frame, and of what is in it, in px.\n');
    console.log(`| ${[...heads, 'A link leads out of', 'Without script'].join(' | ')} |\n|${' --- |'.repeat(heads.length + 2)}`);

    /** One thing is published, and looked at in each theme. */
    const tryOne = async (editor: Page, account: string, part: visit.Part, way: visit.Way) => {
      const name = [account, part.name, way.name].join(', ');
      const { address, blocks } = await visit.publish(editor, wordpress, way);
      const isByAddress = blocks.startsWith('embed') || blocks === 'shortcode';
      const seen: string[] = [];
      const wrong = (what: string) => void (isPromised(way, wordpress.version) && less.push(`${name}${what}`));
      for (const { theme, width } of looks) {
        wordpress.wear(theme);
        const page = await visit.open(reader, address, width);
        const what = await visit.see(page, plan);
        seen.push(said(what));
        const lack = lessThan(isByAddress, what);
        if (lack) wrong(`, ${theme}, ${width} px: ${lack}`);
        if (asked.pictures) await page.screenshot({ path: join(asked.pictures, `${name}, ${theme}, ${width}.png`), fullPage: true });
        await page.close();
      }
      const page = await visit.open(reader, address, WIDTHS[0]);
      const wayOut = await visit.leadsOut(page, plan);
      await page.close();
      if (wayOut === 'nowhere') wrong(': no link leads to the plan');
      const isLeft = await visit.seeWithoutScript(plain, address, plan);
      if (!isLeft) wrong(': without a script there is no link to the plan');
      const what = asked.kinds ? `${part.name}: ${way.name}` : way.name;
      console.log(`| ${[account, what, blocks, ...seen, wayOut, isLeft ? 'a link' : 'nothing'].join(' | ')} |`);
    };

    for (const account of asked.kinds ? (['editor'] as const) : accounts) {
      const editor = await visit.signIn(browser, wordpress, account);
      for (const part of asked.kinds ? visit.KINDS : [visit.PRIORITY])
        for (const way of await visit.ways(browser, plan, part)) if (!asked.kinds || !way.isRest) await tryOne(editor, account, part, way);
      await editor.context().close();
    }
    return less;
  } finally {
    await browser.close();
    await wordpress.close();
  }
}

if (asked.pictures) mkdirSync(asked.pictures, { recursive: true });
const missing = lacking(asked.wordpress);
if (missing.length > 0) {
  console.log(`Skipped: there is no WordPress here to try (missing: ${missing.join(', ')}). On Debian, where nothing of it is started:`);
  console.log('  apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone \\');
  console.log('    php-cli php-mysql php-curl php-xml php-mbstring mariadb-server openssl');
} else if (!existsSync(BUILT)) {
  console.error(`There is no site in ${BUILT}. Run “npm run build” first.`);
  process.exitCode = 1;
} else {
  const less = await main();
  for (const each of less) console.error(`Less than promised: ${each}`);
  process.exitCode = less.length > 0 ? 1 : 0;
}
