/**
 * Where a comment is written: GitHub and GitLab, each by its own interface. A comment that is there is found by its mark and by who wrote
 * it, so that nobody else's is ever written over.
 */
import { MARK } from './comment.ts';

interface Written {
  id: number;
  text: string;
  /** The account that wrote it. */
  by: string;
}
export interface Service {
  comments: () => Promise<Written[]>;
  write: (text: string) => Promise<void>;
  rewrite: (id: number, text: string) => Promise<void>;
}

/** More comments than a proposal has; each page of an answer has a hundred. */
const MOST_PAGES = 30;

export type Ask = (path: string, options?: { method?: string; body?: unknown }) => Promise<unknown>;

/** Asks a service, and says what was asked where it refuses. */
export const asking =
  (address: string, headers: Record<string, string>): Ask =>
  async (path, { method = 'GET', body } = {}) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return await answer.json();
  };

/** All pages of a list. */
export async function allOf<T>(ask: Ask, path: string, most = MOST_PAGES): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= most; page++) {
    const some = (await ask(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)) as T[];
    all.push(...some);
    if (some.length < 100) break;
  }
  return all;
}

export const gitHub = (ask: Ask, repository: string, number: number): Service => ({
  comments: async () =>
    (
      await allOf<{ id: number; body?: string; user?: { login: string } | null }>(ask, `/repos/${repository}/issues/${number}/comments`)
    ).map(({ id, body, user }) => ({ id, text: body ?? '', by: user?.login ?? '' })),
  write: async (text) => void (await ask(`/repos/${repository}/issues/${number}/comments`, { method: 'POST', body: { body: text } })),
  rewrite: async (id, text) => void (await ask(`/repos/${repository}/issues/comments/${id}`, { method: 'PATCH', body: { body: text } })),
});

export const gitLab = (ask: Ask, project: string, number: number): Service => {
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
  return {
    comments: async () =>
      (await allOf<{ id: number; body: string; author: { username: string } }>(ask, notes)).map(({ id, body, author }) => ({
        id,
        text: body,
        by: author.username,
      })),
    write: async (text) => void (await ask(notes, { method: 'POST', body: { body: text } })),
    rewrite: async (id, text) => void (await ask(`${notes}/${id}`, { method: 'PUT', body: { body: text } })),
  };
};

export type Posted = 'written' | 'rewritten' | 'left as it was' | 'nothing to say';

/** One comment, in its place. What has nothing to say is silent, unless something was said before. */
export async function post(service: Service, own: string, { text, quiet }: { text: string; quiet: boolean }): Promise<Posted> {
  const before = (await service.comments()).find((comment) => comment.by === own && comment.text.startsWith(MARK));
  if (!before) {
    if (quiet) return 'nothing to say';
    await service.write(text);
    return 'written';
  }
  if (before.text.trim() === text.trim()) return 'left as it was';
  await service.rewrite(before.id, text);
  return 'rewritten';
}
