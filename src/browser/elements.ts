/** Elements of a page, for its scripts: those that must be there, and those that a script makes. */

export const element = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
};

/** An element with its attributes, and what stands in it. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  own: Partial<HTMLElementTagNameMap[K]> = {},
  ...within: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), own);
  element.append(...within);
  return element;
}
