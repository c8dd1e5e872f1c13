/**
 * In a page that stands within another site: tells that site how high the page is. It does so only where the address ends with
 * “#?secret=…”, which WordPress and our own element write, each its own: a static page cannot know beforehand who frames it.
 * WordPress shuts its frames up so that links in them are dead; there, and only there, it is told where a link leads.
 */
const [, secret] = /^#\?secret=(\w+)$/.exec(location.hash) ?? [];

if (secret && parent !== window) {
  const send = (message: string, value: number | string) => parent.postMessage({ message, value, secret }, '*');
  const sendHeight = () => send('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
  // A browser draws no frame that nobody sees, and watches no size in it: WordPress hides ours until it has heard the height once.
  addEventListener('load', sendHeight);
  new ResizeObserver(sendHeight).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === secret) sendHeight();
  });
  if (self.origin === 'null') {
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a');
      // A number to call is for the telephone, not for the page around.
      if (!link || link.target === '_self' || !link.href.startsWith('http')) return;
      event.preventDefault();
      send('link', link.href);
    });
  }
}
