/** The mending of the compiler’s output: it must still be a PDF, and must not accept what it does not know. */
import { describe, expect, it } from 'vitest';
import { compileTypst } from '../../../../src/render/pdf/compile-pdf.ts';
import { mendStructure } from '../../../../src/render/pdf/mend-structure.ts';
import { readObjects, writeObjects } from '../../../../src/render/pdf/pdf-objects.ts';
import { loadPdf, tagsNamed, tagsOf } from './tags.ts';

const OURS = ['AtkinsonHyperlegibleNext'];
const source = (font: string) =>
  `#set document(title: "T")\n#set text(lang: "en", font: "${font}")\n#table(columns: 2, table.header([A], [B]), [1], [2], [3], [4])`;

describe('mendStructure', () => {
  it('makes heads of the first cells of rows, and nothing else', async () => {
    const before = compileTypst(source('Atkinson Hyperlegible Next'), {});
    const count = async (pdf: Uint8Array) => {
      const tags = tagsOf(await loadPdf(pdf));
      return [tagsNamed(tags, 'TH').map(({ scope }) => scope), tagsNamed(tags, 'TD').length];
    };
    expect(await count(before)).toEqual([['Column', 'Column'], 4]);
    expect(await count(mendStructure(before, OURS))).toEqual([['Column', 'Column', 'Row', 'Row'], 2]);
  });

  it('refuses a font that is not ours', () => {
    expect(() => mendStructure(compileTypst(source('Libertinus Serif'), {}), OURS)).toThrow(
      /fonts that are not the document’s: .*LibertinusSerif/,
    );
  });
});

describe('writeObjects', () => {
  it('writes what was read', async () => {
    const pdf = compileTypst(source('Atkinson Hyperlegible Next'), {});
    const [before, after] = [await loadPdf(pdf), await loadPdf(writeObjects(readObjects(pdf)))];
    expect(after.getPageCount()).toBe(before.getPageCount());
    expect(after.getTitle()).toBe('T');
    expect(tagsOf(after)).toEqual(tagsOf(before));
  });

  it('says so when a file is not what it expects', () => {
    expect(() => readObjects(new TextEncoder().encode('no PDF'))).toThrow(/no table of its objects/);
  });
});
