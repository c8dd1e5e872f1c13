/** Custom properties that come with govuk-frontend and that no rule asks for: each page would carry them. */
import type { Plugin } from 'postcss';

/** A step of the styles that leaves them out. */
export const withoutUnusedProperties: Plugin = {
  postcssPlugin: 'without-unused-properties',
  OnceExit(root) {
    const asked = new Set([...root.toString().matchAll(/var\((--govuk-[\w-]+)/g)].map(([, name]) => name));
    root.walkDecls(/^--govuk-/, (declaration) => {
      if (!asked.has(declaration.prop)) declaration.remove();
    });
    root.walkRules((rule) => {
      if (rule.nodes.length === 0) rule.remove();
    });
  },
};
