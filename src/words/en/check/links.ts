/** Links in texts: that they lead somewhere and say where. */
import type { AddressFault } from '../../../schema/web-address.ts';
import type { Room } from '../../check.ts';
import { guess, quote } from './pieces.ts';

const FAULTS: Record<AddressFault, (address: string) => string> = {
  space: (address) => `${address} has a space or a backslash in it`,
  'no address': (address) => `${address} is not a web address`,
  'not https': (address) => `${address} does not begin with https://`,
  'name before @': (address) => `${address} has a name before an “@”, which hides where it leads`,
  numbers: (address) => `${address} has numbers in the place of the name of a site`,
  'private network': (address) => `${address} is one of a private network`,
  'look-alike letters': (address) => `${address} has letters in its name that look like others`,
};

/** Why a reader cannot go to a web address. */
export const wrongAddress = (address: string, fault: AddressFault): string => FAULTS[fault](address);

const HOW =
  'Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text';

interface Address {
  address: string;
}

export const links = {
  'links/no-words': () => ({
    message: 'the link has no words',
    fix: 'Write what it leads to between the square brackets: [words](address)',
  }),
  'links/no-address': () => ({ message: 'the link has no address', fix: `${HOW}, between the round brackets` }),
  'links/nowhere': ({ address }: Address) => ({ message: `the link “${address}” leads nowhere that a reader can go`, fix: HOW }),
  'links/own-address': ({ address }: Address) => ({
    message: `the link “${address}” is the address of this site, which may change`,
    fix: 'Write the path of the content file that the page is made from (site.yaml for the home page)',
  }),
  'links/path-of-site': ({ address, near }: Address & { near: string | undefined }) => ({
    message: `the link “${address}” is an address of the site, not the path of a content file`,
    fix: near === undefined ? HOW : `Write the path of a file that is there${guess(near)}`,
  }),
  'links/no-file': ({ file, near }: { file: string; near: string | undefined }) => ({
    message: `the link leads to ${file}, and there is no such file`,
    fix: near === undefined ? HOW : `Write the path of a file that is there${guess(near)}`,
  }),
  'links/which-entry': ({ file, example }: { file: string; example: string }) => ({
    message: `${file} has many entries, and the link does not say which`,
    fix: `Add # and the id of one, such as ${example}`,
  }),
  'links/no-entry': ({ file, id, near }: { file: string; id: string; near: string | undefined }) => ({
    message: `there is no “${id}” in ${file}`,
    fix: `Write the id of an entry that is there after #${guess(near)}`,
  }),
  /** `file` is not given if the link leads to a place in its own text. */
  'links/no-anchor': ({ anchor, file, near }: { anchor: string; file: string | undefined; near: string | undefined }) => ({
    message: `there is no heading or paragraph “#${anchor}” in ${file ?? 'this text'}`,
    fix: `Write the words of a heading with hyphens (#theory-of-change), or p and the number of a paragraph (#p4.12)${guess(near)}`,
  }),

  'links/not-safe': ({ address }: Address) => ({
    message: `the link “${address}” begins with http://, which is not safe`,
    fix: `Write https://${address.replace(/^http:\/\//, '')}`,
  }),
  'links/without-https': ({ address }: Address) => ({
    message: `the link “${address}” does not begin with https://`,
    fix: `Write https://${address}`,
  }),
  'links/web-address': ({ address, fault }: Address & { fault: AddressFault }) => ({
    message: wrongAddress(`the link ${quote(address)}`, fault),
    fix: 'Open the page in a browser, and copy its address from there',
  }),
  'links/telephone': ({ address }: Address) => ({
    message: `the link ${quote(address)} is no telephone number`,
    fix: 'Write tel: and the digits of the number: tel:101',
  }),
  'links/e-mail': () => ({
    message: 'the link is an e-mail address',
    fix: 'Link to a web page with contact details instead, or to the phone number of an office (tel:…)',
  }),
} satisfies Room<'links'>;
