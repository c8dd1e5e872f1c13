/** Where a file can be proposed: the address at which the service of a repository opens a new file, with its text if it takes one. */

import type { Repository, Service } from '../schema/repository.ts';

/** Services answer longer addresses with an error. */
const LONGEST_ADDRESS = 8_000;

const inPath = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const homeOf = ({ address }: Repository) => address.replace(/\/+$|\.git$/g, '');

/** A path of the content folder as one of the repository. */
export const inRepository = ({ folder }: Repository, path: string): string => [folder, path].filter(Boolean).join('/');

export interface Proposal {
  address: string;
  /** False where the service opens an empty file: the text is to be copied there. */
  holdsText: boolean;
}

/** The address that opens a new file; undefined if it would be too long. */
export function newFile(repository: Repository, path: string, text: string): Proposal | undefined {
  const { service, branch } = repository;
  const [home, whole] = [homeOf(repository), inRepository(repository, path)];
  const name = whole.slice(whole.lastIndexOf('/') + 1);
  const value = encodeURIComponent(text);
  const addresses: Record<Service, () => string> = {
    github: () => `${home}/new/${inPath(branch)}?filename=${encodeURIComponent(whole)}&value=${value}`,
    gitlab: () => `${home}/-/new/${inPath(branch)}?file_name=${encodeURIComponent(whole)}`,
    gitea: () =>
      `${home}/_new/${inPath(branch)}/${inPath(whole.slice(0, -name.length))}?filename=${encodeURIComponent(name)}&value=${value}`,
    forgejo: () => addresses.gitea(),
  };
  const address = addresses[service]();
  return address.length > LONGEST_ADDRESS ? undefined : { address, holdsText: service !== 'gitlab' };
}

/** Where a file that is there can be edited; `{file}` stands for its path in the repository. */
export function editPattern(repository: Repository): string {
  const edit: Record<Service, string> = { github: 'edit', gitlab: '-/edit', gitea: '_edit', forgejo: '_edit' };
  return `${homeOf(repository)}/${edit[repository.service]}/${inPath(repository.branch)}/{file}`;
}

/** Where a file that was downloaded can be given to the repository: services put it into the folder that the address names. */
export function uploadAddress(repository: Repository, path: string): string {
  const { service, branch } = repository;
  const [home, folder] = [homeOf(repository), inPath(inRepository(repository, path).replace(/\/?[^/]*$/, ''))];
  if (service === 'github') return `${home}/upload/${inPath(branch)}/${folder}`;
  return service === 'gitlab' ? `${home}/-/tree/${inPath(branch)}/${folder}` : `${home}/_upload/${inPath(branch)}/${folder}`;
}
