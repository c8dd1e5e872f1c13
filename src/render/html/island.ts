/** Data for the script of a page, in the page: nothing in it can end the element that it stands in. */
export const island = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
