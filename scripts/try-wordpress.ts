/**
 * `npm run try-wordpress`: what a council’s WordPress makes of what we give its editors to paste, in a real one and in a real browser.
 * Each kind of account pastes each thing; then a reader opens what was published. It says what it measured, and fails where somebody
 * would see less of the plan than docs/embedding.md promises. What is lifted for it is said in scripts/wordpress/lifted.php.
 */
import { existsSync, readFileSync } from 'node:fs';
import { launchChromium } from '../tests/browser/chromium.ts';
import { lacking, startWordPress } from './wordpress/start.ts';
import { ACCOUNTS, contextOf, leadsOut, open, publish, type Seen, see, seeWithoutScript, signIn, ways } from './wordpress/visit.ts';

const SITE = process.env.BUILD_DIR || 'dist';
const WIDTHS = [1280, 390];
/** WordPress lets no frame that is embedded by address be higher. */
const HIGHEST = 1000;

/** The address that the site was built with. */
const addressOf = () => /<loc>(https:\/\/[^<]*)/.exec(readFileSync(`${SITE}/sitemap.xml`, 'utf8'))?.[1] ?? '';

const said = ({ frame, links }: Seen) =>
  frame ? `${frame.height} (${frame.content})${frame.besides === 0 ? '' : `, ${frame.besides} px aside`}` : `no frame, ${links} link`;

/** What is less than promised, of a thing that WordPress itself was asked to embed, and of HTML that it may have taken out. */
function lessThan(isByAddress: boolean, { frame, links }: Seen): string | undefined {
  if (!frame) return isByAddress || links === 0 ? 'nothing of the plan is to be seen' : undefined;
  if (frame.height < Math.min(frame.content, HIGHEST)) return `the frame is cut off at ${frame.height} of ${frame.content} px`;
  return frame.besides === 0 ? undefined : 'the frame does not stand in the column of the text';
}

async function main(): Promise<string[]> {
  const plan = addressOf();
  const wordpress = await startWordPress(SITE, plan);
  const { host, port } = wordpress.plan;
  const browser = await launchChromium(undefined, [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`]);
  try {
    const reader = await contextOf(browser);
    const plain = await contextOf(browser, { javaScriptEnabled: false });
    const given = await ways(browser, plan);
    const looks = wordpress.themes.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));
    const heads = ['Account', 'What is pasted', 'Blocks', ...looks.map(({ theme, width }) => `${theme}, ${width} px`)];
    const less: string[] = [];
    console.log(`WordPress ${wordpress.version}. Heights of the frame, and of what is in it, in px.\n`);
    console.log(`| ${[...heads, 'A link leads out of', 'Without script'].join(' | ')} |\n|${' --- |'.repeat(heads.length + 2)}`);
    for (const account of ACCOUNTS) {
      const editor = await signIn(browser, wordpress, account);
      for (const way of given) {
        const { address, blocks } = await publish(editor, wordpress, way);
        const isByAddress = blocks.startsWith('embed') || blocks === 'shortcode';
        const seen: string[] = [];
        for (const { theme, width } of looks) {
          wordpress.wear(theme);
          const page = await open(reader, address);
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(300);
          const what = await see(page, plan);
          seen.push(said(what));
          const wrong = lessThan(isByAddress, what);
          if (wrong) less.push(`${account}, ${way.name}, ${theme}, ${width} px: ${wrong}`);
          await page.close();
        }
        const page = await open(reader, address);
        const wayOut = await leadsOut(page, plan);
        await page.close();
        if (wayOut === 'nowhere') less.push(`${account}, ${way.name}: no link leads to the plan`);
        const isLeft = await seeWithoutScript(plain, address, plan);
        if (!isLeft) less.push(`${account}, ${way.name}: without a script there is no link to the plan`);
        console.log(`| ${[account, way.name, blocks, ...seen, wayOut, isLeft ? 'a link' : 'nothing'].join(' | ')} |`);
      }
      await editor.context().close();
    }
    return less;
  } finally {
    await browser.close();
    await wordpress.close();
  }
}

const missing = lacking();
if (missing.length > 0) {
  console.log(`Skipped: there is no WordPress here to try (missing: ${missing.join(', ')}). On Debian, where nothing of it is started:`);
  console.log('  apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone \\');
  console.log('    php-cli php-mysql php-curl php-xml php-mbstring mariadb-server openssl');
} else if (!existsSync(SITE)) {
  console.error(`There is no site in ${SITE}. Run “npm run build” first.`);
  process.exitCode = 1;
} else {
  const less = await main();
  for (const each of less) console.error(`Less than promised: ${each}`);
  process.exitCode = less.length > 0 ? 1 : 0;
}
