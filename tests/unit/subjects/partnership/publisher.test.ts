/** Who publishes the site and how it may be used: nothing is claimed in somebody’s name unless `site.yaml` says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageDocument } from '../../../../src/render/epub/epub-package.ts';
import { tableJson } from '../../../../src/subjects/open-data/open-data-table.ts';
import { contactText, contactView, siteView } from '../../../../src/subjects/page/site.ts';
import { pictureOrigin, publisherView } from '../../../../src/subjects/partnership/publisher.ts';
import { planDocumentView } from '../../../../src/subjects/plans/plan-document.ts';
import { changed } from '../../plan/broken-content.ts';
import { graphOf } from '../../plan/two-plans.ts';

const MINIMAL_SITE = readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8');
const withSite = (more: string) => graphOf({ 'site.yaml': changed(MINIMAL_SITE, 'area: The town', `${more}\narea: The town`) });

const SILENT = graphOf();
const NAMED = withSite('publisher:\n  name: the town archive\n  about: It keeps old papers.');
const OFFICIAL = withSite('publisher: { official: true }\nlicence: { name: Open Licence, url: "https://www.example.org/open" }');
const FOR_IT = withSite('publisher: { official: true, name: Town Council }');

describe('a site of which nobody has said who publishes it', () => {
  it('says that it is not official, and that its publisher and its licence are not stated', () => {
    expect(publisherView(SILENT)).toMatchObject({
      official: false,
      name: undefined,
      sentence:
        'This is not an official site of Town Community Safety Partnership. It was made from published papers. Who made it is not stated.',
      rights: 'The rights in the papers are their authors’. No licence is stated.',
    });
  });

  it('names the partnership neither in the browser’s tab nor as author or publisher of a document', () => {
    expect(siteView(SILENT).homeTitle).toBe('Safer Town (not an official site)');
    const view = planDocumentView(SILENT, SILENT.currentPlan);
    expect(view).toMatchObject({ author: 'Safer Town', publisher: undefined });
    const opf = packageDocument(view, { files: [], hasCharts: false, listsContents: true }, SILENT.words);
    expect(opf).toContain('<dc:creator>Safer Town</dc:creator>');
    expect(opf).not.toContain('dc:publisher');
    expect(opf).toMatch(
      /<dc:rights>This is not an official document of Town Community Safety Partnership\..*No licence is stated\.<\/dc:rights>/,
    );
  });

  it('says so in its data and beside its name under pictures', () => {
    const table = { name: 'a', title: 'A', description: 'B', columns: [], key: [], emptyInKey: [], rows: [] };
    expect(tableJson(SILENT, table)).toMatchObject({
      publisher: null,
      official: false,
      licence: null,
      rights: publisherView(SILENT).rights,
    });
    expect(pictureOrigin(SILENT)).toEqual({
      site: 'Safer Town',
      caveat: 'not an official site of Town Community Safety Partnership',
      licence: undefined,
    });
  });
});

describe('an unofficial site with a publisher', () => {
  it('names the publisher as who made it, and whose plan a document is as its subject only', () => {
    expect(publisherView(NAMED).sentence).toBe(
      'This is not an official site of Town Community Safety Partnership. It was made from published papers by the town archive.',
    );
    expect(planDocumentView(NAMED, NAMED.currentPlan)).toMatchObject({
      subtitle: 'Town Community Safety Partnership',
      author: 'The town archive',
      publisher: 'The town archive',
      origin:
        'This is not an official document of Town Community Safety Partnership. It was made from published papers by the town archive.',
    });
  });
});

describe('an official site', () => {
  it('is published by the partnership, under the licence that it gives', () => {
    expect(publisherView(OFFICIAL)).toMatchObject({
      sentence: 'Published by Town Community Safety Partnership.',
      rights: 'Open Licence',
      caveat: undefined,
    });
    expect(siteView(OFFICIAL).homeTitle).toBe('Town Community Safety Partnership');
    expect(planDocumentView(OFFICIAL, OFFICIAL.currentPlan)).toMatchObject({
      author: 'Town Community Safety Partnership',
      publisher: 'Town Community Safety Partnership',
      origin: '',
      rights: 'Open Licence, https://www.example.org/open',
    });
  });

  it('can be published by somebody else for the partnership', () => {
    expect(publisherView(FOR_IT).sentence).toBe('Published by Town Council for Town Community Safety Partnership.');
  });
});

describe('the contact', () => {
  const graph = graphOf({
    'site.yaml': changed(
      MINIMAL_SITE,
      '  text: Write to the partnership at the town hall.',
      '  text: Ring.\n  phone: 01632 960000\n  textphone: 18001 01632 960000',
    ),
  });

  it('has the textphone beside the telephone, as links and in words', () => {
    expect(contactView(graph).numbers).toEqual([
      { kind: 'telephone', number: '01632 960000', address: 'tel:01632960000' },
      { kind: 'textphone', number: '18001 01632 960000', address: 'tel:1800101632960000' },
    ]);
    expect(contactText(graph)).toBe('Ring. Telephone: 01632 960000. Textphone: 18001 01632 960000.');
  });
});
