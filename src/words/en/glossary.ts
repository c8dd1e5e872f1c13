/** The words that the glossary explains, as a document lists them. */
export const glossary = {
  expanded: (expansion: string) => `${expansion}.`,
  alsoWritten: (names: readonly string[]) => `Also written: ${names.join(', ')}.`,
};
