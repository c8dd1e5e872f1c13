/** The words of the script that explores a chart: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { chartExplorer as explorerWords } from '../words/en/chart-explorer.ts';
