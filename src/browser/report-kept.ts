/** What somebody typed into a form, as long as the browser keeps it; one that keeps nothing keeps nothing. */
import { FORMS } from '../report/forms.ts';
import { KEPT_HERE } from '../report/kept-here.ts';

/** A form that was begun: `report:/report/town/progress/:1-10`. */
const DRAFT = /^report:(\/.*\/):(.*)$/;
/** The name under which a draft has what it is about, as its form says it. */
export const ABOUT = ' about';

type Typed = Record<string, string>;

export const kept = {
  read(key: string): Typed {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '{}') as Typed;
    } catch {
      return {};
    }
  },
  write(key: string, typed: Typed): void {
    try {
      localStorage.setItem(key, JSON.stringify(typed));
    } catch {}
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {}
  },
};

/** The key of a draft of this page. */
export const draftKey = (about = ''): string => KEPT_HERE.typed(location.pathname, about);

/** What a form holds before anybody has typed: the day, what it is about, who spoke last. */
const GIVEN = new Set<string | undefined>(['date', ...Object.values(FORMS).flatMap(({ about, by }) => (about ? [about, by] : []))]);

export interface Draft {
  key: string;
  path: string;
  about: string;
  /** What it is about, by its name. */
  name: string;
}

/** All reports that were begun and not finished. */
export function drafts(): Draft[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const [, path, about = ''] = DRAFT.exec(key) ?? [];
      if (!path) return [];
      const { [ABOUT]: name = '', ...typed } = kept.read(key);
      return Object.entries(typed).some(([field, value]) => value !== '' && !GIVEN.has(field)) ? [{ key, path, about, name }] : [];
    });
  } catch {
    return [];
  }
}
