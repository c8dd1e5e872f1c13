/**
 * Addresses that a reader can trust: she sees the name of a site and goes to that site. An address with a name before an @,
 * with letters that look like others, or of a private network, leads elsewhere than it says, or nowhere.
 */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion)$/;
const IP = /^(\[.*\]|[\d.]+)$/;

/** Why a reader cannot go to a web address, as the end of a sentence that begins with it; nothing if she can. */
export function wrongWebAddress(address: string): string | undefined {
  if (/[\s\\]/.test(address)) return 'has a space or a backslash in it';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is not a web address';
  }
  if (url.protocol !== 'https:') return 'does not begin with https://';
  if (url.username || url.password || /^https:\/\/[^/?#]*@/.test(address)) return 'has a name before an “@”, which hides where it leads';
  if (IP.test(url.hostname)) return 'has numbers in the place of the name of a site';
  if (PRIVATE.test(url.hostname) || !url.hostname.includes('.')) return 'is one of a private network';
  const host = /^https:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
  if (/[^\p{Script=Latin}\d.-]/u.test(host) || /(^|\.)xn--/i.test(host)) return 'has letters in its name that look like others';
  return undefined;
}

/**
 * A number that a telephone can call: three digits, as 999, or up to fifteen (ITU-T E.164). By text relay it begins with
 * 18001, which is no part of the number.
 */
export const isTelephone = (address: string): boolean => {
  const digits = /^tel:(?:18001)?(\+?[\d ().-]+)$/.exec(address)?.[1]?.replace(/\D/g, '') ?? '';
  return digits.length >= 3 && digits.length <= 15;
};
