/** How much of the pages of a PDF is in use: a page with a line or two on it is paper for nothing. */
import type { PDFDocument } from 'pdf-lib';
import { readContent } from './pdf-content.ts';

/** A page with less than this share of its height in use is nearly empty. */
export const NEARLY_EMPTY = 0.2;

/** What no page has of its text: the running head is above, the running foot below. In points; the same in every look, or less. */
const MARGIN = { top: 60, bottom: 60 };

/** The share of each page from its top down to the last line or picture on it. Running heads and feet are not counted. */
export const pageFills = (pdf: PDFDocument): number[] =>
  pdf.getPages().map((page) => {
    const { lines, pictures } = readContent(page, pdf.context);
    const height = page.getHeight();
    const inText = (place: number) => place > MARGIN.bottom && place < height - MARGIN.top;
    const lowest = Math.min(height - MARGIN.top, ...lines.map(({ baseline }) => baseline).filter(inText), ...pictures.filter(inText));
    return (height - MARGIN.top - lowest) / (height - MARGIN.top - MARGIN.bottom);
  });
