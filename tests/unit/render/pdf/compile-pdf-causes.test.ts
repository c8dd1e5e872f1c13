/** A document that cannot be made says which content file is the cause, and what to do. */
import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../../src/publish/document-files.ts';
import type { DocumentPart, DocumentView } from '../../../../src/subjects/documents/document-view.ts';
import { fixtureDocument } from '../fixture.ts';

const view = fixtureDocument();
const FOLDER = 'content/plans/safer-fens-2024';

/** The document with a change to the part of this kind. */
const changed = <K extends DocumentPart['kind']>(
  kind: K,
  change: (part: Extract<DocumentPart, { kind: K }>) => DocumentPart,
): DocumentView => ({
  ...view,
  parts: view.parts.map((part) => (part.kind === kind ? change(part as Extract<DocumentPart, { kind: K }>) : part)),
});

const BAD_LINK = {
  type: 'paragraph' as const,
  number: undefined,
  anchor: 'x',
  children: [{ type: 'link' as const, href: '', children: [{ type: 'text' as const, value: 'nowhere' }] }],
  at: { line: 1, column: 1 },
};
const message = async (document: DocumentView): Promise<string> => {
  try {
    await compilePdf(document);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'the PDF was made';
};

describe('the message of a document that cannot be made', () => {
  it('names the file of the page among others, the remark, and what to do', async () => {
    const broken = changed('priorities', (part) => ({
      ...part,
      views: part.views.map((each, index) => (index === 1 ? { ...each, body: [...each.body, BAD_LINK] as typeof each.body } : each)),
    }));
    expect(await message(broken)).toMatch(
      new RegExp(
        `${FOLDER}/priorities/(odd-title|street-safety)\\.md: the PDF “Safer Fens Plan” cannot be made: .*URL must not be empty.*\\. Look in this file for a link, a table or a sign that is out of the ordinary, and write it in another way\\.`,
      ),
    );
    const [first, second] = view.parts.flatMap((part) => (part.kind === 'priorities' ? part.views.map(({ file }) => file) : []));
    expect(await message(broken)).toContain(`${second}: `);
    expect(await message(broken)).not.toContain(first);
  });

  it('names the file of the one action of the delivery plan', async () => {
    const broken = changed('delivery', (part) => ({
      ...part,
      actions: part.actions.map((each) => (each.number === '1.2' ? { ...each, body: [BAD_LINK] as typeof each.body } : each)),
    }));
    expect(await message(broken)).toMatch(/\/actions\/1-2\.md: the PDF “Safer Fens Plan” cannot be made/);
  });

  it('names the file of a chart that cannot be drawn', async () => {
    const broken = changed('consultations', (part) => ({
      ...part,
      views: part.views.map((each) => ({
        ...each,
        questions: each.questions.map((question) => (question.chart ? { ...question, chart: { ...question.chart, rows: [] } } : question)),
      })),
    }));
    expect(await message(broken)).toMatch(
      /consultations\/2024\.md: the PDF “Safer Fens Plan” cannot be made: the chart “.*” cannot be drawn: there are no rows\. .*\[charts\/no-rows\]/,
    );
  });

  it('names what stands on the cover', async () => {
    expect(await message({ ...view, brand: 'no colour' })).toMatch(
      /^The document itself: the PDF “Safer Fens Plan” cannot be made: .*color string contains non-hexadecimal.*in site\.yaml the contact, the publisher and the colour\.$/,
    );
  });

  it('leaves the compiler fit for the next document', async () => {
    expect((await compilePdf(view)).length).toBeGreaterThan(10_000);
  });
});
