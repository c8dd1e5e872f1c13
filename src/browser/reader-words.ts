/** The words of the script that reads a chart: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { chartReader as readerWords } from '../words/en/chart-reader.ts';
