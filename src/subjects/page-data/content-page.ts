/** A page that says what it says as data, too: where it is, what it is of, and its view and nodes when they are asked for. */
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import type { Embed } from '../embeds/embeds.ts';
import type { PageView } from '../page/page.ts';
import type { WithdrawalView } from '../publication/withdrawals.ts';

export interface PageContent {
  view: PageView;
  nodes: PageNode[];
  /** What stands behind it, closed: how it was put together. */
  behind: PageNode[];
}

export interface ContentPage {
  /** A code, for programs: “action”, “measure-list”. */
  kind: string;
  address: string;
  /** The plan that it is, or is of. */
  planId?: string | undefined;
  /** The entry that it is the page of. */
  entry?: AnyEntry | undefined;
  /** What other sites can show of it in a frame. */
  embed?: Embed | undefined;
  /** What stood there and does no more. */
  withdrawn?: readonly WithdrawalView[] | undefined;
  content: () => PageContent;
}

type Own<View> = Omit<ContentPage, 'content' | 'embed'> & {
  view: () => View;
  nodes: (view: View) => PageNode[];
  behind?: (view: View) => PageNode[];
};

export const contentPage = <View extends PageView>({ view, nodes, behind, ...own }: Own<View>): ContentPage => ({
  ...own,
  content: () => {
    const made = view();
    return { view: made, nodes: nodes(made), behind: behind?.(made) ?? [] };
  },
});
