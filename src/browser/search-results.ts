/** The results of a search as the page shows them: a list for each plan, the latest first, each with a way to see more of it. */

export interface Result {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

/** What was found in one plan, the best first. */
export interface ResultGroup {
  plan: string;
  results: Result[];
}

function item({ url, excerpt, meta }: Awaited<ReturnType<Result['data']>>): HTMLLIElement {
  const row = document.createElement('li');
  const title = document.createElement('a');
  title.href = url;
  title.textContent = meta.title ?? url;
  const kind = document.createElement('p');
  kind.textContent = meta.kind ?? '';
  const text = document.createElement('p');
  // Pagefind escapes the text of the page and adds <mark> around what was found.
  text.innerHTML = excerpt;
  row.append(title, kind, text);
  return row;
}

export const countText = (count: number) => (count === 1 ? '1 result' : `${count} results`);

/** One plan’s results under its heading: the first of them, and a button for those that follow. */
async function groupSection({ plan, results }: ResultGroup, first: number): Promise<HTMLElement> {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `${plan}: ${countText(results.length)}`;
  const list = document.createElement('ol');
  list.className = 'rows results';
  list.role = 'list';
  const more = document.createElement('button');
  more.className = 'govuk-button';
  more.type = 'button';
  more.textContent = `Show more from ${plan}`;
  let shown = 0;
  const showMore = async () => {
    const next = results.slice(shown, shown === 0 ? first : shown + PAGE);
    const rows = (await Promise.all(next.map((result) => result.data()))).map(item);
    list.append(...rows);
    const firstNew = shown > 0 ? rows[0]?.querySelector('a') : undefined;
    shown += next.length;
    more.hidden = shown >= results.length;
    firstNew?.focus();
  };
  const trouble = document.createElement('p');
  trouble.setAttribute('role', 'status');
  more.addEventListener('click', () => {
    trouble.textContent = '';
    showMore().catch(() => {
      trouble.textContent = 'These could not be loaded. Press the button to try again.';
    });
  });
  await showMore();
  section.append(heading, list, more, trouble);
  return section;
}

/** Several plans share the first screens, so each begins with a few; a plan alone has a page of its own. */
const FEW = 5;
const PAGE = 20;

/** The sections for what was found; plans without a result are left out. */
export function resultSections(groups: readonly ResultGroup[]): Promise<HTMLElement[]> {
  const found = groups.filter(({ results }) => results.length > 0);
  return Promise.all(found.map((group) => groupSection(group, found.length > 1 ? FEW : PAGE)));
}
