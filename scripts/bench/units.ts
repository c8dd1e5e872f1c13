/** How the reports of `npm run bench` write figures and tables. */
export const s = (seconds: number) => `${seconds.toFixed(1)} s`;
export const times = (ratio: number) => `${ratio.toFixed(1)} times`;
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const MB = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
