/** The words of the script that chooses: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { actionChoices as choicesWords } from '../words/en/action-choices.ts';
