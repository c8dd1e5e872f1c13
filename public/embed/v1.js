/*! <plan-embed src="…/embed/…" height="…" frame-title="…" print-text="…"><a href="…">…</a></plan-embed>, version 1: shows the page
at src in a frame that is as high as its content, above the link. Published at this address it never changes. */
(() => {
  if (customElements.get('plan-embed')) return;
  const look = new CSSStyleSheet();
  look.replaceSync(
    ':host{display:block}iframe{display:block;width:100%;border:0;color-scheme:light}p{display:none}' +
      '@media print{iframe{display:none}p{display:block}p+slot{display:none}}'
  );
  customElements.define('plan-embed', class extends HTMLElement {
    connectedCallback() {
      const link = this.querySelector('a');
      // The parser may still be on its way to the link.
      if (!link && document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => this.isConnected && this.connectedCallback(), { once: true });
        return;
      }
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      const address = new URL(this.getAttribute('src') || '', document.baseURI);
      if (!link || !/^https?:$/.test(address.protocol)) return root.replaceChildren(document.createElement('slot'));
      const secret = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('');
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('frame-title') || link.textContent.trim();
      frame.height = this.getAttribute('height') || '600';
      frame.loading = 'lazy';
      frame.src = `${address.href.split('#')[0]}#?secret=${secret}`;
      const print = document.createElement('p');
      print.textContent = [link.textContent.trim(), this.getAttribute('print-text'), link.href].filter(Boolean).join(' ');
      root.adoptedStyleSheets = [look];
      root.replaceChildren(frame, print, document.createElement('slot'));
      this.heard = ({ data, origin, source }) => {
        const height = Number(data?.value);
        if (source !== frame.contentWindow || origin !== address.origin || data?.secret !== secret) return;
        if (data.message === 'height' && height > 0) frame.height = Math.min(Math.ceil(height), 20000);
      };
      addEventListener('message', this.heard);
    }
    disconnectedCallback() {
      removeEventListener('message', this.heard);
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
    }
  });
})();
