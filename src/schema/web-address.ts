/**
 * Addresses that a reader can trust: she sees the name of a site and goes to that site. An address with a name before an @,
 * with letters that look like others, or of a private network, leads elsewhere than it says, or nowhere.
 */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion)$/;
const IP = /^(\[.*\]|[\d.]+)$/;

export type AddressFault = 'space' | 'no address' | 'not https' | 'name before @' | 'numbers' | 'private network' | 'look-alike letters';

/** Why a reader cannot go to a web address; nothing if she can. */
export function wrongWebAddress(address: string): AddressFault | undefined {
  if (/[\s\\]/.test(address)) return 'space';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'no address';
  }
  if (url.protocol !== 'https:') return 'not https';
  if (url.username || url.password || /^https:\/\/[^/?#]*@/.test(address)) return 'name before @';
  if (IP.test(url.hostname)) return 'numbers';
  if (PRIVATE.test(url.hostname) || !url.hostname.includes('.')) return 'private network';
  const host = /^https:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
  if (/[^\p{Script=Latin}\d.-]/u.test(host) || /(^|\.)xn--/i.test(host)) return 'look-alike letters';
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
