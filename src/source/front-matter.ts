/** Splits a Markdown file into its front matter and its body, with the lines at which they begin. */
import matter from 'gray-matter';

export interface SplitFile {
  yaml: string;
  body: string;
  /** How many lines of the file stand above the body. */
  bodyOffset: number;
}

class OtherLanguage extends Error {}

const refuse = () => {
  throw new OtherLanguage();
};

/**
 * gray-matter runs front matter that starts with `---js` as a program: content must never be one, so those
 * engines refuse. Its YAML engine is not used either, for it knows no positions.
 *
 * Returns undefined if there is no front matter, or one in another language than YAML.
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  if (!matter.test(text)) return undefined;
  try {
    const split = matter(text, {
      engines: { yaml: () => ({}), javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse },
    });
    if (split.language && split.language !== 'yaml') return undefined;
    const bodyStart = text.length - split.content.length;
    const closed = /\n---[ \t]*\r?\n?$/.test(text.slice(0, bodyStart));
    if (!closed) return undefined;
    return {
      yaml: split.matter.replace(/^\r?\n/, ''),
      body: split.content,
      bodyOffset: text.slice(0, bodyStart).split('\n').length - 1,
    };
  } catch (error) {
    if (error instanceof OtherLanguage) return undefined;
    throw error;
  }
}
