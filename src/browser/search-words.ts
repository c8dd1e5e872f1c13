/** The words of the script of the search page: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { searchResults as searchWords } from '../words/en/search-results.ts';
