/** In which formats documents are made, and how their files are known. It imports nothing, for much asks that makes no document. */

export type DocumentFormat = 'pdf' | 'large-print' | 'epub' | 'txt' | 'brf';

export const ENDINGS: Record<DocumentFormat, string> = {
  pdf: '.pdf',
  'large-print': '-large-print.pdf',
  epub: '.epub',
  txt: '.txt',
  brf: '.brf',
};

/** “.pdf”: how the files of documents end. */
export const FILE_ENDINGS: readonly string[] = [...new Set(Object.values(ENDINGS).map((ending) => ending.slice(ending.lastIndexOf('.'))))];
export const isDocumentFile = (path: string): boolean => FILE_ENDINGS.some((ending) => path.endsWith(ending));
