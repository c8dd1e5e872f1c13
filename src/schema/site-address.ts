/**
 * What an address of the site may be made of: small signs that mean nothing to a file system, to the configuration of a server or to HTML, and no way
 * up out of a folder. One pattern for what officers write (`redirects/`) and for what the ledger remembers.
 */

/** From the slash after the name of the site: /plans/old-town/actions/1-1/, or a file. */
export const SITE_ADDRESS = /(?=\/)(?:\/(?!\.{1,2}(?:[/#\s]|$))[\w.~-]+)*\/?/;

/** The name of a part of a page, or of a column. */
const WITHIN = /#[\w.~:-]+/;

/** An address, perhaps with a part of it. */
export const SITE_ADDRESS_OR_PART = new RegExp(`^${SITE_ADDRESS.source}(?:${WITHIN.source})?$`);
