/** The words of the forms for officers: those of English, unless render/html/page-scripts.ts puts others in their place. */
export { reportForm as reportWords } from '../words/en/report-form.ts';
