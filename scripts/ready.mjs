/**
 * Runs before the commands of `package.json`, in plain JavaScript that any Node understands: says in a sentence what is
 * missing, where Node itself would print a stack of calls.
 */
import { existsSync, readFileSync } from 'node:fs';

/** What Astro needs; older ones cannot read TypeScript either. */
const OLDEST = [22, 18];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const missing = Object.keys(dependencies).filter((name) => !existsSync(`node_modules/${name}/package.json`));
const [major, minor] = process.versions.node.split('.').map(Number);

if (missing.length > 0) {
  const named = missing.length > 3 ? `${missing.slice(0, 3).join(', ')} and ${missing.length - 3} more` : missing.join(', ');
  console.error(`Packages are missing: ${named}. Run “npm install”, then this command again.`);
  process.exitCode = 1;
} else if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `This is Node ${process.versions.node}, and ${OLDEST.join('.')} or newer is needed. Run “npm install”, which brings one for most systems; if this message stays, install a newer Node.`,
  );
  process.exitCode = 1;
}
