/** What all subjects say: labels of facts, sources and notes, and how several things stand in one line. */
export const common = {
  source: 'Source',
  sources: 'Sources',
  note: 'Note',
  notes: 'Notes',
  priority: 'Priority',
  priorities: 'Priorities',
  plan: 'Plan',
  theme: 'Theme',
  themes: 'Themes',
  lead: 'Lead',
  area: 'Area',
  status: 'Status',
  notStated: 'Not stated',
  toBeConfirmed: 'To be confirmed',
};
