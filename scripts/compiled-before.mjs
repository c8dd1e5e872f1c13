/** Runs before a build: what Node makes of our TypeScript is kept for the next one. It holds each file against what it was made from. */
import { enableCompileCache } from 'node:module';

const folder = process.env.BUILD_CACHE || '.cache';
if (folder !== 'none' && !process.argv.includes('--cold')) enableCompileCache(`${folder}/made-node`);
