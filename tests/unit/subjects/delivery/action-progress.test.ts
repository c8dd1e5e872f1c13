/**
 * What is said of how an action has gone, beside what its document prints. A table of 2012 tells of progress in columns that are
 * not for it; a page may not say above such words that there are none.
 */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { actionView, statusCounts } from '../../../../src/subjects/delivery/actions.ts';
import { documentNodes } from '../../../../src/subjects/documents/document-nodes.ts';
import { deliveryDocument } from '../../../../src/subjects/documents/documents.ts';
import { performanceView } from '../../../../src/subjects/meetings/performance.ts';
import { dataTables } from '../../../../src/subjects/open-data/data-tables.ts';
import { ACTION, contentWith, type Files, PLAN, progress, withAction } from '../../plan/broken-content.ts';

const SOURCE = { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n' };
const REPORT = {
  [`${PLAN}reports/progress/2025-1-1.yaml`]: progress({ date: '"2025"', status: 'not stated', text: 'A draft has been made.' }),
};
const CELL = 'asPrinted: [{ column: Target, says: A draft has been made }]\nsources: [{ document: report }]\n';

function viewWith(fields: string, reports: Files = {}) {
  const graph = buildGraph(
    contentWith({ ...SOURCE, ...reports, ...withAction(ACTION.replace('due: ongoing\n', `due: ongoing\n${fields}`)) }).entries,
  );
  const plan = graph.currentPlan;
  const [action] = plan.all('action');
  if (!action) throw new Error('The action of this case has a mistake in it');
  return { graph, plan, view: actionView(graph, plan, action) };
}

describe('an action that nobody has reported on', () => {
  it('says that there is nothing', () => {
    expect(viewWith('').view.silence).toBe('Not reported. We have found no report of how this action has gone.');
  });

  it('says the same beside cells of a printed table, which are often aims', () => {
    expect(viewWith(CELL).view.silence).toBe(viewWith('').view.silence);
  });
});

describe('progress that is printed without a status', () => {
  const { graph, plan, view } = viewWith(CELL, REPORT);

  it('is shown as a report without a status', () => {
    expect(view.silence).toBeUndefined();
    expect(view.status.label).toBe('Reported without a status');
    expect(view.updates.map(({ date, status, text }) => [date, status.label, text])).toEqual([
      ['2025', 'Reported without a status', 'A draft has been made.'],
    ]);
  });

  it('is counted so in lists, scrutiny packs and data', () => {
    const { counts, actions } = performanceView(graph, plan);
    expect(counts.map(({ status, count }) => [status.label, count])).toEqual([['Reported without a status', 1]]);
    expect(actions.map(({ report }) => report)).toEqual(['2025: A draft has been made.']);
    const [row] = dataTables(graph, plan).find(({ name }) => name === 'actions')?.rows ?? [];
    expect([row?.status, row?.status_date]).toEqual(['reported without a status', '2025']);
  });

  it('stands in the delivery plan to print', () => {
    expect(JSON.stringify(documentNodes(deliveryDocument(graph, plan).view()))).toContain(
      '2025: Reported without a status. A draft has been made. Reported by The police.',
    );
  });

  it('is counted after the statuses, and before what nobody has reported', () => {
    const item = (status: string) => ({ number: '', title: '', address: '', owners: '', due: '', status: { label: status, tone: status } });
    const counted = statusCounts(['not reported', 'reported without a status', 'stopped'].map(item) as never);
    expect(counted.map(({ status }) => status.label)).toEqual(['stopped', 'reported without a status', 'not reported']);
  });
});
