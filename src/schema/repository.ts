/** Where the content is kept under version control, so that a page can propose a change of it. */
import { z } from 'zod';
import { text, webAddress } from './fields.ts';

const SERVICES = ['github', 'gitlab', 'gitea', 'forgejo'] as const;

export const repository = z.strictObject({
  service: z.enum(SERVICES).meta({ label: 'Service' }).describe('The software of the service: how a new file is opened differs.'),
  address: webAddress.describe('The page of the repository: https://github.com/organisation/repository'),
  branch: text.default('main').meta({ label: 'Branch' }).describe('The branch that is published.'),
  folder: z
    .string()
    .trim()
    .regex(/^([^/\s]+(\/[^/\s]+)*)?$/)
    .default('content')
    .meta({ label: 'Folder', expected: 'the path of a folder without a slash at its ends, such as content' })
    .describe('The path of the content folder in the repository; "" if the repository has nothing else.'),
});
export type Repository = z.output<typeof repository>;
export type Service = Repository['service'];
