/** The tables of the record: what was reported, and how promises were changed. */
const REPORTED_BY = {
  reported_by_ids: 'Ids of the bodies that say so',
  reported_by: 'Who says so',
  reported_by_unknown: 'What is said in the place of who says so, if nobody is named',
};
const CORRECTED = 'Whether a later report puts it right, so that it counts no longer';
const CORRECTS = 'Id of the earlier report that this one puts right, if it does';

export const recordTables = {
  reports: {
    title: 'Reports',
    description:
      'What was reported of actions, measures and targets, each report in a row. One that was put right by a later one stays, and is marked.',
    columns: {
      about: 'What the report is on',
      action_id: 'Id of the action',
      action: 'Wording of the action',
      target_id: 'Id of the target',
      target: 'What was promised, in our words',
      date: 'Day that the report speaks for, or the month or year where no day is known',
      ...REPORTED_BY,
      status: 'Status that it gives the action',
      value: 'Figure that it gives of the measure',
      period: 'Time that the figure or the result is for',
      verdict: 'What it says of the target itself',
      report: 'The report in words',
      corrected: CORRECTED,
      corrects_id: CORRECTS,
      evidence: 'Paper or page that shows it',
    },
  },
  changes: {
    title: 'Changes of promises',
    description: 'What was changed in actions and targets after they were published, one field in each row.',
    columns: {
      action_id: 'Id of the action',
      action: 'Wording of the action',
      target_id: 'Id of the target',
      target: 'What is promised now, in our words',
      objective_id: 'Id of the objective',
      objective: 'The objective as it is worded now',
      date: 'Day of the change',
      decided_by_ids: 'Ids of the bodies that decided it',
      decided_by: 'Who decided it',
      decided_by_unknown: 'What is said in the place of who decided it, if nobody is named',
      field: 'What was changed',
      from: 'What held until then',
      to: 'What holds since',
      reason: 'Why, or that no reason was given',
    },
  },
  'moved-dates': {
    title: 'Dates that were moved',
    description: 'Actions and targets whose date was changed after they were published, each with how often.',
    columns: {
      kind: 'Whether it is an action or a target',
      action_id: 'Id of the action',
      action: 'Wording of the action',
      target_id: 'Id of the target',
      target: 'What is promised, in our words',
      first: 'What was promised first: a date, or what was said in its place',
      now: 'What holds now',
      times: 'How often it was changed',
      last: 'Day of the last change',
      reason: 'Why it was changed the last time, or that no reason was given',
    },
  },
  decisions: {
    title: 'Decisions',
    description: 'What meetings decided, by their minutes and by later reports, one decision in each row.',
    columns: {
      meeting_id: 'Id of the meeting',
      meeting: 'Title of the meeting',
      date: 'Day of the meeting, or of the report that tells of the decision',
      ...REPORTED_BY,
      verb: 'What the meeting did',
      decision: 'What was decided, in words',
      number: 'Paragraph of the minutes, if it has a number',
      corrected: CORRECTED,
      corrects_id: CORRECTS,
      body_id: 'Id of the body that met',
      body: 'Name of the body that met',
      plan_ids: 'Ids of the plans that the meeting was about',
      plans: 'Titles of those plans',
    },
  },
};
