/**
 * What comes with govuk-frontend’s components and no page of ours uses: variants, and values that no rule asks for. Each page
 * would carry them. A test looks that no page has one of the classes.
 */
import type { Plugin } from 'postcss';

export const UNUSED_VARIANTS = [
  'govuk-button--warning',
  'govuk-button--inverse',
  'govuk-button--secondary',
  'govuk-button--start',
  'govuk-button__start-icon',
  'govuk-breadcrumbs--inverse',
  'govuk-breadcrumbs--collapse-on-mobile',
  'govuk-skip-link-focused-element',
] as const;

const isUnused = (selector: string) => UNUSED_VARIANTS.some((variant) => new RegExp(`\\.${variant}(?![\\w-])`).test(selector));

/** A step of the styles that leaves them out. */
export const withoutUnusedVariants: Plugin = {
  postcssPlugin: 'without-unused-variants',
  Rule(rule) {
    const used = rule.selectors.filter((selector) => !isUnused(selector));
    if (used.length === rule.selectors.length) return;
    const { parent } = rule;
    if (used.length > 0) rule.selectors = used;
    else {
      rule.remove();
      if (parent?.type === 'atrule' && 'nodes' in parent && parent.nodes?.length === 0) parent.remove();
    }
  },
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
