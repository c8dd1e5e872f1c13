/** What choices are called where somebody reports, and beside what they chose. The file has the words of the schema. */
export const reportChoices: Record<string, string> = {
  'not started': 'Not started',
  'on track': 'On track',
  delayed: 'Delayed',
  complete: 'Complete',
  stopped: 'Stopped',
  'not reported': 'Not reported',
  'reported without a status': 'Reported without a status',
  met: 'Reported as met',
  'not met': 'Reported as not met',
  'no verdict': 'Reported without a verdict',
  resolved: 'Resolved',
  noted: 'Noted',
  agreed: 'Agreed',
  minutes: 'Minutes',
  agenda: 'Agenda only',
};
