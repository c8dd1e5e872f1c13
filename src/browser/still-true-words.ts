/** The words of the script that checks a file: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { stillTrueResult as stillTrueWords } from '../words/en/still-true-result.ts';
