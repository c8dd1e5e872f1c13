/** What a page folds away, leads to or keeps for itself, as paper says it. */
import { describe, expect, it } from 'vitest';
import { facts, link, paragraph, text, wordsIn } from '../../../src/nodes/nodes.ts';
import { onPaper } from '../../../src/nodes/on-paper.ts';
import { cited, entries, fold, group, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../../src/nodes/page-nodes.ts';
import { wordsIn as wordsOfLanguage } from '../../../src/words/words.ts';

const words = wordsOfLanguage('en-GB');
const paper = (...nodes: PageNode[]) => onPaper(nodes, words);

describe('on paper', () => {
  it('what is folded stands open under its name', () => {
    expect(paper(...fold('More', [paragraph('Said.')]))).toEqual([
      { type: 'paragraph', runs: [{ type: 'strong', runs: text('More') }], keep: true },
      paragraph('Said.'),
    ]);
  });

  it('two papers that can be read nowhere are both named as sources', () => {
    const papers = ['Minutes of May', 'Walk of the lanes'].map((label) => ({ label, address: undefined }));
    const said = JSON.stringify(paper(...cited(papers)));
    expect(said).toContain('Minutes of May');
    expect(said).toContain('Walk of the lanes');
  });

  it('what only pages have is left out, at any depth, and what only paper has is there', () => {
    expect(paper(group('/a/#b', [onlyOnPages(paragraph('Page.')), onlyOnPaper(paragraph('Paper.'))]))).toEqual([paragraph('Paper.')]);
  });

  it('entries are a table: the number leads to the page, what is empty says so, and a tag is its words', () => {
    const [table] = paper(
      ...entries({
        caption: 'Actions',
        numbered: { name: 'No.', width: 1 },
        of: { name: 'Action', width: 5 },
        columns: [
          { name: 'Status', head: text('Status'), width: 1, inList: 'spoken' },
          { name: 'Lead', head: text('Lead'), width: 1, blank: 'Not stated' },
        ],
        items: [{ number: '1', label: 'Lights', address: '/1/', cells: [[{ type: 'status', tone: 'late', runs: text('Late') }], []] }],
      }),
    );
    expect(table).toMatchObject({
      type: 'table',
      caption: 'Actions',
      rows: [[[link({ label: '1', address: '/1/' })], text('Lights'), text('Late'), text('Not stated')]],
    });
  });

  it('what stands beside something follows it after a space', () => {
    const [said] = paper(...facts(['Owner', [...text('Police'), { type: 'aside', runs: text('Printed as “Pol.”') }]]));
    expect(said?.type === 'facts' && said.items[0] && wordsIn(said.items[0].content)).toBe('Police Printed as “Pol.”');
  });

  it('notes have a label of their number, unless they have one of their own', () => {
    expect(paper(...noted(['One.']), ...noted(['One.', 'Two.']), ...noted(['One.'], 'About it'))).toMatchObject([
      { type: 'note', label: 'Note' },
      { type: 'note', label: 'Notes' },
      { type: 'note', label: 'About it' },
    ]);
  });
});
