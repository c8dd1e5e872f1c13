/** Where a package is: in a folder, in a file beside its tables, or at an address on the web. Its files are read as they are asked for. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

export const DESCRIPTOR = 'datapackage.json';

export interface Source {
  /** The file that names the tables, as messages call it. */
  descriptor: string;
  /** The bytes of a file of the package; nothing if it is not there, or lies outside the package. */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

const isAddress = (text: string) => /^https?:\/\//.test(text);

async function fetched(address: URL): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function fromAddress(named: string): Source {
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
      if (isAddress(path)) return fetched(new URL(path));
      const file = resolve(folder, path);
      if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
      return readFileSync(join(folder, path));
    },
  };
}

export const sourceOf = (named: string): Source => (isAddress(named) ? fromAddress(named) : fromFolder(named));
