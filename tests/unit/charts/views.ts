/** Chart views that look like the real ones: six priorities whose share the source does not print, and a comparison. */
import type { ChartView } from '../../../src/charts/chart-view.ts';

const notInTheText = { values: [null], reasons: ['not in the text'] };

export const priorities: ChartView = {
  kind: 'bar',
  id: 'priority-agreement',
  finding: 'Four in five respondents agree that fraud is a priority',
  subtitle: 'Share of respondents who agree that each is a priority',
  unit: 'per cent',
  base: 'n = 330 responses',
  source: 'Safer Norfolk Plan 2025 to 2028, consultation',
  max: 100,
  columnLabel: 'Priority',
  series: [{ label: 'Agree', role: 'value' }],
  rows: [
    { label: 'Preventing terrorism', href: '/priorities/terrorism/', values: [76] },
    { label: 'Fraud', values: [81] },
    { label: 'Domestic abuse and sexual violence', ...notInTheText },
    { label: 'Serious violence', ...notInTheText },
    { label: 'Criminal exploitation, modern slavery and human trafficking', ...notInTheText },
    { label: 'Neighbourhood crime and anti-social behaviour', ...notInTheText },
    { label: 'Hate crime & community tensions', ...notInTheText },
    { label: 'Substance misuse', ...notInTheText },
  ],
};

export const ethnicity: ChartView = {
  kind: 'grouped-bar',
  id: 'ethnicity',
  finding: 'Most respondents were White, as are most people in Norfolk',
  subtitle: 'Ethnicity of respondents, beside the population of Norfolk',
  unit: 'per cent',
  base: 'n = 330 responses',
  source: 'Safer Norfolk Plan 2025 to 2028, consultation',
  max: 100,
  columnLabel: 'Ethnicity',
  series: [
    { label: 'Respondents', role: 'value' },
    { label: 'Population of Norfolk (Census 2011)', role: 'comparison' },
  ],
  rows: [
    { label: 'White', values: [90, 96.5] },
    { label: 'Mixed or multiple ethnic groups', values: [1.5, 1.2] },
    { label: 'Other ethnic group', values: [0.6, 0.3] },
    { label: 'Black or Asian', values: [0.6, null], reasons: [null, 'not in the text'] },
    { label: 'Not stated', values: [7.3, null], reasons: [null, 'not asked in the census'] },
  ],
};

export const funding: ChartView = {
  kind: 'bar',
  id: 'funding',
  finding: 'The largest grant went to serious violence',
  subtitle: 'Grants by project, 2024 to 2025',
  unit: 'pounds',
  source: 'Annual report, table 3',
  columnLabel: 'Project',
  series: [{ label: 'Grant', role: 'value' }],
  rows: [
    { label: 'Serious violence', values: [1_234_567] },
    { label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch', values: [0] },
    {
      label: 'Safer streets: lighting, cameras and wardens in the evening economy of Norwich, Great Yarmouth and King’s Lynn',
      values: [88_000.5],
    },
    {
      label: '=SUM(A1), "quoted" <b>',
      values: [null],
      reasons: ['commercially confidential until the contract of the present provider ends in March'],
    },
  ],
};

/** Large numbers and long names of series: on the narrow chart both come close to each other. */
export const contacts: ChartView = {
  kind: 'grouped-bar',
  id: 'contacts',
  finding: 'Calls to the police rose in two years',
  subtitle: 'Calls received by area',
  unit: 'calls',
  source: 'Annual report, paragraph 12',
  columnLabel: 'Area',
  series: [
    { label: 'Multi-agency county-wide partnership and Great Yarmouth, 2022', role: 'comparison' },
    { label: 'Year ending March 2024', role: 'value' },
  ],
  rows: [
    { label: 'King’s Lynn and West Norfolk', values: [8_400_000, 9_950_000] },
    { label: 'Norwich', values: [null, 1_204], reasons: ['boundaries changed, so the two years cannot be compared', null] },
  ],
};

export const views: ChartView[] = [priorities, ethnicity, funding, contacts];
