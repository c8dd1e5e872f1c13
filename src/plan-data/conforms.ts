/**
 * What a package says that it keeps to: the open data of the site says it of itself, and the validator asks for it. A constant, so that a build needs
 * no file of docs/; a test holds it against docs/plan-data/standard.json.
 */
export const CONFORMS_TO = 'plan-data/0.1';
