/**
 * One of each kind of chart, and of each case that is hard to draw: for the gallery, where people look at them, for the
 * tests, which measure them, and for the benchmark. Fenshire and every figure here are invented.
 */
import type { AgreementAnswer, ChartRow, ChartView } from './chart-view.ts';
import { SUPPRESSED } from './chart-view.ts';

export interface ChartExample {
  title: string;
  /** What is hard about it. */
  why: string;
  chart: ChartView;
}

const source = 'Invented figures for Fenshire, a county that does not exist';
const NOT_IN_TEXT = 'not in the text';

/** A row of one value, or of the reason why there is none. */
const row = (label: string, value: number | string): ChartRow =>
  typeof value === 'number' ? { label, values: [value] } : { label, values: [null], reasons: [value] };

/** A row of several values; a text is the reason why there is none. */
const cells = (label: string, values: (number | string)[], shortLabel?: string): ChartRow => ({
  label,
  ...(shortLabel === undefined ? {} : { shortLabel }),
  values: values.map((value) => (typeof value === 'number' ? value : null)),
  reasons: values.map((value) => (typeof value === 'number' ? null : value)),
});

const SCALE: { label: string; role: 'value'; answer: AgreementAnswer }[] = [
  { label: 'Strongly agree', role: 'value', answer: 'strongly-agree' },
  { label: 'Agree', role: 'value', answer: 'agree' },
  { label: 'Neither', role: 'value', answer: 'neither' },
  { label: 'Disagree', role: 'value', answer: 'disagree' },
  { label: 'Strongly disagree', role: 'value', answer: 'strongly-disagree' },
  { label: 'No answer', role: 'value', answer: 'no-answer' },
];

const shares: Pick<ChartView, 'unit' | 'base' | 'source' | 'max'> = { unit: 'per cent', base: 'n = 412 responses', source, max: 100 };

const bars: ChartExample[] = [
  {
    title: 'Bars',
    why: 'A share for each row, some of them not printed in the source.',
    chart: {
      ...shares,
      kind: 'bar',
      id: 'bars',
      finding: 'Of the two shares that the report prints, fraud has the higher: 81% agree that it is a priority',
      subtitle: 'Per cent of respondents who agree that each is a priority',
      columnLabel: 'Priority',
      series: [{ label: 'Agree', role: 'value' }],
      rows: [
        { ...row('Preventing terrorism', 76), href: '/glossary/' },
        row('Fraud', 81),
        row('Domestic abuse and sexual violence', NOT_IN_TEXT),
        row('Serious violence', NOT_IN_TEXT),
        row('Criminal exploitation, modern slavery and human trafficking', NOT_IN_TEXT),
        row('Neighbourhood crime and anti-social behaviour', NOT_IN_TEXT),
        row('Hate crime & community tensions', NOT_IN_TEXT),
        row('Substance misuse', NOT_IN_TEXT),
      ],
    },
  },
  {
    title: 'One bar',
    why: 'The least that can be drawn.',
    chart: {
      ...shares,
      kind: 'bar',
      id: 'one-bar',
      finding: 'Three in five feel safe after dark',
      subtitle: 'Per cent of respondents who feel safe in their street after dark',
      columnLabel: 'Place',
      series: [{ label: 'Feel safe', role: 'value' }],
      rows: [row('Fenshire', 60)],
    },
  },
  {
    title: 'Twelve long labels',
    why: 'Labels wrap, and none may run into the next.',
    chart: {
      ...shares,
      kind: 'bar',
      id: 'twelve-long-labels',
      finding: 'Speeding concerns the most people, and vehicle theft the fewest',
      subtitle: 'Per cent of respondents who name each as one of their three concerns',
      columnLabel: 'Concern',
      series: [{ label: 'Named', role: 'value' }],
      rows: [
        row('Speeding and parking on pavements near schools', 48),
        row('Anti-social behaviour in parks and other open spaces', 44.5),
        row('Illegal drugs sold in streets and car parks', 37),
        row('Burglary of homes, sheds and farm buildings', 31),
        row('Fraud by telephone, at the door and on the internet', 29),
        row('Domestic abuse and controlling or coercive behaviour', 24),
        row('Fly-tipping and abandoned vehicles on byways', 19),
        row('Theft from shops and abuse of their staff', 16),
        row('Criminal damage and arson of public buildings', 11),
        row('Hate crime against people for who they are', 8),
        row('Exploitation of adults by county lines', 7.5),
        row('Theft of vehicles and agricultural machinery', 5),
      ],
    },
  },
  {
    title: 'Nothing is known',
    why: 'Reasons in words, and an axis that counts to nothing.',
    chart: {
      kind: 'bar',
      id: 'all-null',
      finding: 'The report prints no figure for any of the priorities',
      subtitle: 'Referrals by priority',
      unit: 'referrals',
      source,
      columnLabel: 'Priority',
      series: [{ label: 'Referrals', role: 'value' }],
      rows: [row('Fraud', NOT_IN_TEXT), row('Serious violence', NOT_IN_TEXT), row('Substance misuse', 'not counted before April 2025')],
    },
  },
  {
    title: 'Nought and a hundred per cent',
    why: 'A bar without length, and one as long as the axis.',
    chart: {
      ...shares,
      kind: 'bar',
      id: 'nought-and-hundred',
      finding: 'All who answered have heard of 999, and nobody of the plan’s annex',
      subtitle: 'Per cent of respondents who have heard of each',
      columnLabel: 'Heard of',
      series: [{ label: 'Respondents', role: 'value' }],
      rows: [row('The number 999', 100), row('The annex of the plan', 0), row('The public meeting', 1.7)],
    },
  },
  {
    title: 'Labels from right to left, and words too long for a line',
    why: 'Arabic and Hebrew begin at the right; a Welsh name has no blank to break it at. Letters that mean something to SVG and to spreadsheets.',
    chart: {
      kind: 'bar',
      id: 'right-to-left',
      finding: 'Most copies were taken in Arabic',
      subtitle: 'Copies taken of the summary, by language or place',
      unit: 'copies',
      source,
      columnLabel: 'Language or place',
      series: [{ label: 'Copies', role: 'value' }],
      rows: [
        row('العربية: السلامة المجتمعية والوقاية من الجريمة في المقاطعة (2025)', 1_204),
        row('עברית: בטיחות קהילתית', 310),
        row('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch', 88),
        row('=SUM(A1), "quoted" <b>', SUPPRESSED),
      ],
      notes: ['[c] stands for a count of 1 to 4, which is hidden so that nobody can be recognised.'],
    },
  },
  {
    title: 'Pounds',
    why: 'Large amounts beside small ones, pence, nought, and a long reason.',
    chart: {
      kind: 'bar',
      id: 'pounds',
      finding: 'The largest grant, £1,234,567, went to serious violence',
      subtitle: 'Grants by project, 2024 to 2025',
      unit: 'pounds',
      source,
      columnLabel: 'Project',
      series: [{ label: 'Grant', role: 'value' }],
      rows: [
        row('Serious violence', 1_234_567),
        row('Safer streets: lighting, cameras and wardens in the evening economy of three market towns', 88_000.5),
        row('Volunteers’ expenses', 0),
        row('Perpetrator programme', 'commercially confidential until the contract of the present provider ends in March'),
      ],
    },
  },
];

const grouped: ChartExample[] = [
  {
    title: 'Grouped bars',
    why: 'Respondents beside the population: filled and outlined, so that colour is not alone.',
    chart: {
      ...shares,
      kind: 'grouped-bar',
      id: 'grouped-bars',
      finding: 'Younger people are missing: 4% of respondents were under 25, and 27% of the people of Fenshire are',
      subtitle: 'Age of respondents, beside the population of Fenshire',
      columnLabel: 'Age',
      series: [
        { label: 'Respondents', role: 'value' },
        { label: 'Population of Fenshire (invented census)', role: 'comparison' },
      ],
      rows: [
        cells('Under 25', [4, 27]),
        cells('25 to 44', [18.5, 24]),
        cells('45 to 64', [41, 27.5]),
        cells('65 and over', [35.9, 21.5]),
        cells('Not stated', [0.6, 'not asked in the census']),
      ],
    },
  },
  {
    title: 'Large numbers and long names of series',
    why: 'Values and legend come close to the edge of the narrow picture.',
    chart: {
      kind: 'grouped-bar',
      id: 'large-numbers',
      finding: 'Calls to the police rose in two years in the one area that can be compared',
      subtitle: 'Calls received by area',
      unit: 'calls',
      source,
      columnLabel: 'Area',
      series: [
        { label: 'Multi-agency county-wide partnership and coastal districts, 2022', role: 'comparison' },
        { label: 'Year ending March 2024', role: 'value' },
      ],
      rows: [
        cells('Fen Edge and West Fenshire', [8_400_000, 9_950_000]),
        cells('Marsh St Mary', ['boundaries changed, so the two years cannot be compared', 1_204]),
      ],
    },
  },
];

const agreement: ChartExample[] = [
  {
    title: 'Full scale of agreement',
    why: 'Eight rows with six answers, each with a colour and a pattern of its own.',
    chart: {
      ...shares,
      kind: 'agreement',
      id: 'full-scale',
      finding: 'Most agree with every priority; fraud has the most who strongly agree, 52%',
      subtitle: 'Per cent of respondents, by how far they agree that each is a priority',
      columnLabel: 'Priority',
      series: SCALE,
      rows: [
        cells('Preventing terrorism', [44, 32, 12, 6, 3, 3]),
        cells('Fraud', [52, 29, 10, 4, 2, 3]),
        cells('Domestic abuse and sexual violence', [48.5, 30, 11, 5, 2.5, 3]),
        cells('Serious violence', [46, 31, 13, 5, 2, 3]),
        cells('Criminal exploitation, modern slavery and human trafficking', [45, 28, 15, 6, 2, 4]),
        cells('Neighbourhood crime and anti-social behaviour', [50, 32, 8, 5, 3, 2]),
        cells('Hate crime & community tensions', [30, 26, 22, 11, 8, 3]),
        cells('Substance misuse', [38, 33, 15, 7, 4, 3]),
      ],
    },
  },
  {
    title: 'Agreement with hidden and partly known rows',
    why: 'A row ends where its known part ends, and says why; nought and a hundred per cent; a row of which nothing is known.',
    chart: {
      ...shares,
      kind: 'agreement',
      id: 'partly-known',
      finding: 'All who answered want to hear what happened with their views',
      subtitle: 'Per cent of respondents, by how far they agree',
      base: 'n = 28 responses',
      columnLabel: 'Statement',
      series: SCALE.filter(({ answer }) => answer !== 'no-answer'),
      rows: [
        cells('I want to hear what happened with my views', [100, 0, 0, 0, 0]),
        cells('The plan is easy to read', [21, 43, SUPPRESSED, 18, SUPPRESSED]),
        cells('The priorities are the right ones', [NOT_IN_TEXT, 76, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT]),
        cells('I know whom to ask', [0, 7, 0.6, 46.4, 46]),
        cells('I would come to a meeting', [NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT, NOT_IN_TEXT]),
      ],
      notes: [
        'The base is under 30: a few answers more or less change a share by a lot.',
        '[c] stands for a share that rests on 1 to 4 answers, which is hidden so that nobody can be recognised.',
      ],
    },
  },
];

const change: ChartExample[] = [
  {
    title: 'Change against target',
    why: 'Falls and rises to both sides of nought, targets as outlines, a target in words.',
    chart: {
      kind: 'change',
      id: 'change',
      finding: 'Burglary fell by 24%, past its target; reported fraud rose by 8%',
      subtitle: 'Change from 2021 to 2024, beside the target for 2025',
      unit: 'change in per cent',
      source,
      columnLabel: 'Measure',
      series: [
        { label: 'Change so far', role: 'value' },
        { label: 'Target for 2025', role: 'target' },
      ],
      rows: [
        cells('Burglary of homes', [-24, -20]),
        cells('Serious violence', [-3.5, -10]),
        cells('Neighbourhood crime and anti-social behaviour', [0, -15]),
        cells('Reported fraud', [8, 'no increase']),
        cells('People killed or seriously injured on the roads', ['not reported', -40]),
      ],
    },
  },
  {
    title: 'Falls only',
    why: 'Nought is at the right edge, and so are the reasons.',
    chart: {
      kind: 'change',
      id: 'falls-only',
      finding: 'Two targets are a fall by 20%; one is not a number',
      subtitle: 'Change from 2021 that each target asks for by 2028',
      unit: 'change in per cent',
      source,
      columnLabel: 'Target',
      series: [{ label: 'Target', role: 'target' }],
      rows: [row('Burglary of homes', -20), row('Theft from vehicles', -20), row('Reported fraud', 'no increase')],
    },
  },
];

const ranking: ChartExample[] = [
  {
    title: 'Ranked themes with ties',
    why: 'The source gives an order and no counts, so nothing has a length.',
    chart: {
      kind: 'ranking',
      id: 'ranked-themes',
      finding: 'Speeding comes first in what people wrote about',
      subtitle: 'Themes of written comments, in the order of how often they came up',
      unit: 'rank',
      base: '212 comments',
      source,
      columnLabel: 'Theme',
      series: [{ label: 'Rank', role: 'value' }],
      rows: [
        row('Speeding and parking', 1),
        row('More officers on foot in villages and market towns', 2),
        row('Anti-social behaviour', 2),
        row('Street lighting', 4),
        row('Help for victims', 'named, but not ranked'),
        row('Youth clubs and things to do in the evenings, above all in winter', 'named, but not ranked'),
      ],
    },
  },
  {
    title: 'Ranked themes with only the first certain',
    why: 'The source names one as the first and lists the others without an order.',
    chart: {
      kind: 'ranking',
      id: 'first-only',
      finding: 'Feeling safe after dark is what most wrote about',
      subtitle: 'Themes of written comments',
      unit: 'rank',
      source,
      columnLabel: 'Theme',
      series: [{ label: 'Rank', role: 'value' }],
      rows: [row('Feeling safe after dark', 1), row('Hate crime', 'not ranked'), row('Drugs', 'not ranked'), row('Scams', 'not ranked')],
    },
  },
];

const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const TEN: (number | string)[] = [1_180, 1_250, 1_325, 1_290, 1_204, 'not reported', 980, 1_010, 940, 905];

const lines: ChartExample[] = [
  {
    title: 'Ten years with a gap, a baseline and a target',
    why: 'Ten periods on a phone; a year without a figure is a gap and a cross.',
    chart: {
      kind: 'line',
      id: 'ten-years',
      finding: 'Recorded incidents fell from 1,180 to 905 in ten years, and the target is 800',
      subtitle: 'Incidents recorded in Fenshire, 2015 to 2024',
      unit: 'incidents',
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Incidents', role: 'value' },
        { label: 'Target', role: 'target' },
        { label: 'Baseline (2015)', role: 'baseline' },
      ],
      rows: [
        ...YEARS.map((year, index) => cells(year, [TEN[index] ?? 'not reported', 'no target', 1_180])),
        cells('2025', ['not yet reported', 800, 1_180]),
      ],
    },
  },
  {
    title: 'Two periods',
    why: 'The shortest line, with long names of periods.',
    chart: {
      kind: 'line',
      id: 'two-periods',
      finding: 'Repeat victims fell from 31% to 26%',
      subtitle: 'Per cent of victims who were victims before',
      unit: 'per cent of victims',
      source,
      columnLabel: 'Period',
      series: [{ label: 'Repeat victims', role: 'value' }],
      rows: [cells('Year ending March 2023', [31], 'Mar 2023'), cells('Year ending March 2024', [26], 'Mar 2024')],
    },
  },
  {
    title: 'A line beside another, with a row of targets',
    why: 'Two lines that cross, targets for several periods, a unit that is a rate.',
    chart: {
      kind: 'line',
      id: 'line-and-comparison',
      finding: 'Violence in Fenshire fell below that in similar areas, to 14.2 per 1,000 people',
      subtitle: 'Violent offences per 1,000 people',
      unit: 'offences per 1,000 people',
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Similar areas', role: 'comparison' },
        { label: 'Fenshire', role: 'value' },
        { label: 'Target', role: 'target' },
      ],
      rows: [
        cells('Year ending September 2019', [16.1, 19.4, 'no target'], 'Sep 2019'),
        cells('Year ending September 2020', [15.2, 17.8, 'no target'], 'Sep 2020'),
        cells('Year ending September 2021', [15.6, 16.9, 17.5], 'Sep 2021'),
        cells('Year ending September 2022', [16.4, 15.1, 16], 'Sep 2022'),
        cells('Year ending September 2023', ['not published', 14.2, 15], 'Sep 2023'),
        cells('Year ending September 2024', ['not published', 'not reported', 14], 'Sep 2024'),
      ],
    },
  },
  {
    title: 'A line below nought',
    why: 'The axis reaches below nought, and nought is a line of its own.',
    chart: {
      kind: 'line',
      id: 'below-nought',
      finding: 'The yearly change went from a rise of 12% to a fall of 9%',
      subtitle: 'Change in incidents from the year before',
      unit: 'change in per cent',
      source,
      columnLabel: 'Year',
      series: [{ label: 'Change', role: 'value' }],
      rows: [row('2020', 12), row('2021', 4), row('2022', 'not reported'), row('2023', -5.5), row('2024', -9)],
    },
  },
  {
    title: 'A line of which nothing is known yet',
    why: 'The baseline and the target are known, and no figure has been reported.',
    chart: {
      kind: 'line',
      id: 'target-only',
      finding: 'The target is 800 in 2027; nothing has been reported since the baseline',
      subtitle: 'Incidents recorded in Fenshire',
      unit: 'incidents',
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Incidents', role: 'value' },
        { label: 'Target', role: 'target' },
        { label: 'Baseline', role: 'baseline' },
      ],
      rows: [
        cells('2024', ['not reported', 'no target', 1_000]),
        cells('2025', ['not reported', 'no target', 1_000]),
        cells('2026', ['not reported', 'no target', 1_000]),
        cells('2027', ['not reported', 800, 1_000]),
      ],
    },
  },
];

const DISTRICTS = ['Fen Edge', 'Marsh St Mary', 'Wold and Vale', 'North Fenshire', 'Port Aldwick', 'Heathlands', 'Upper Drove'];

const smallMultiples: ChartExample[] = [
  {
    title: 'Seven districts beside the county',
    why: 'Small multiples on one scale, with gaps, and the county in every panel.',
    chart: {
      kind: 'small-multiples',
      id: 'seven-districts',
      finding: 'Port Aldwick has the highest rate in 2024, 21.5; the county has 14.2',
      subtitle: 'Anti-social behaviour reported, by district',
      unit: 'incidents per 1,000 people',
      source,
      columnLabel: 'District',
      series: [...DISTRICTS.map((label) => ({ label, role: 'value' as const })), { label: 'Fenshire (county)', role: 'comparison' }],
      rows: [
        cells('2020', [12.1, 9.4, 'not reported', 15.2, 24.8, 11, 8.2, 16.4]),
        cells('2021', [12.8, 9.9, 'not reported', 15.9, 26.1, 11.4, 8, 17]),
        cells('2022', [11.6, 'not reported', 10.2, 14.8, 24, 10.6, 'not reported', 15.8]),
        cells('2023', [10.9, 8.8, 9.7, 14.1, 22.7, 10.1, 7.1, 15]),
        cells('2024', [10.2, 8.1, 9.9, 13.6, 21.5, 9.4, 'not reported', 14.2]),
      ],
    },
  },
  {
    title: 'Two areas with large numbers',
    why: 'Panels give way to wide numbers on the narrow picture; long names wrap.',
    chart: {
      kind: 'small-multiples',
      id: 'two-areas',
      finding: 'Spending rose in one area and fell in the other',
      subtitle: 'Spending on community safety, by area',
      unit: 'pounds',
      source,
      columnLabel: 'Area',
      series: [
        { label: 'Fen Edge, West Fenshire and the coastal parishes', role: 'value' },
        { label: 'Port Aldwick', role: 'value' },
      ],
      rows: [
        cells('Year ending March 2023', [1_100_000, 2_450_000], '2022/23'),
        cells('Year ending March 2024', [1_350_000, 2_300_000], '2023/24'),
        cells('Year ending March 2025', [1_420_000, 2_080_000], '2024/25'),
      ],
    },
  },
];

export const chartExamples: readonly ChartExample[] = [
  ...bars,
  ...grouped,
  ...agreement,
  ...change,
  ...ranking,
  ...lines,
  ...smallMultiples,
];
