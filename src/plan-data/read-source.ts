/** Where a package is: in a folder, in a file beside its tables, or at an address on the web. Its files are read as they are asked for. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const DESCRIPTOR = 'datapackage.json';

export interface Source {
  /** The file that names the tables, as messages call it. */
  descriptor: string;
  /** The bytes of a file of the package; nothing if it is not there, or lies outside the folder of the package. */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

const isAddress = (text: string) => /^https?:\/\//.test(text);
/** What nobody can read: a package that is not there says so. */
const NOTHING: Source = { descriptor: DESCRIPTOR, read: async () => undefined };

async function fetched(address: URL): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function fromAddress(named: string): Source {
  if (!URL.canParse(named)) return NOTHING;
  const address = new URL(/\.json$/.test(new URL(named).pathname) ? named : `${named.replace(/\/$/, '')}/${DESCRIPTOR}`);
  return {
    descriptor: address.pathname.split('/').at(-1) ?? DESCRIPTOR,
    read: async (path) => (URL.canParse(path, address) ? fetched(new URL(path, address)) : undefined),
  };
}

function fromFolder(named: string): Source {
  const isFile = statSync(named, { throwIfNoEntry: false })?.isFile() ?? false;
  const folder = resolve(isFile ? dirname(named) : named);
  return {
    descriptor: isFile ? resolve(named).slice(folder.length + 1) : DESCRIPTOR,
    read: async (path) => {
      if (isAddress(path)) return URL.canParse(path) ? fetched(new URL(path)) : undefined;
      const file = resolve(folder, path);
      if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
      return readFileSync(file);
    },
  };
}

export const sourceOf = (named: string): Source => (isAddress(named) ? fromAddress(named) : fromFolder(named));
