/** What a package says that it keeps to, `plan-data/0.1`: the open data of the site says it of itself, and the validator asks for it. */
import standard from '../../docs/plan-data/standard.json' with { type: 'json' };

export const CONFORMS_TO = `${standard.name}/${standard.version}`;
