/** A small package of plan data in memory, with a table for each rule, to be broken in one place at a time. */
import type { Source } from '../../../src/plan-data/read-source.ts';

export const SMALL: Readonly<Record<string, string>> = {
  'datapackage.json': `{
  "conformsTo": "plan-data/0.1",
  "resources": [
    { "name": "plans", "path": "plans.csv" },
    { "name": "priorities", "path": "priorities.csv" },
    { "name": "outcomes", "path": "outcomes.csv" },
    { "name": "measures", "path": "measures.csv" },
    { "name": "observations", "path": "observations.csv" },
    { "name": "actions", "path": "actions.csv" },
    { "name": "funding", "path": "funding.csv" },
    { "name": "consultations", "path": "consultations.csv" },
    { "name": "bodies", "path": "bodies.csv" },
    { "name": "districts", "path": "districts.json" },
    { "name": "documents", "data": [{ "id": "the-plan", "document": "The plan", "held": true, "link": "https://www.example.org/plan.pdf" }] },
    { "name": "own-list", "path": "own-list.csv", "schema": { "fields": [{ "name": "street" }, { "name": "lamps" }] } }
  ]
}`,
  'plans.csv': `id,plan,year_from,year_to,status,area,area_codes
p1,Plan one,2025,2028,current,Town,E07999991
`,
  'priorities.csv': `plan_id,id,priority,lead_ids,leads_unknown,source_ids
p1,theft,Theft,police,,the-plan
p1,fires,Fires,,not stated,the-plan
`,
  'outcomes.csv': `plan_id,id,number,outcome
p1,less,1,Less of it
`,
  'measures.csv': `plan_id,id,measure,unit_kind,direction,reported_by_unknown,frequency_unknown
p1,trust,People who trust,share,increase,not stated,not stated
`,
  'observations.csv': `plan_id,measure_id,kind,period,period_from,period_to,period_unknown,value,unit_kind,hidden
p1,trust,baseline,2025,2025-01-01,2025-12-31,,61,share,
p1,trust,observation,2026,2026-01-01,2026-12-31,,,share,true
`,
  'actions.csv': `plan_id,id,action,owner_ids,owners,owners_unknown,due,due_kind,success_measures_unknown,status
p1,a1,"Locks, and lights",council | police,Council | Police,,2026-03,date,not stated,on track
p1,a2,Watch,,,to be confirmed,,ongoing,not stated,not reported
`,
  'funding.csv': `plan_id,fund_id,fund,counts,period,grant_pounds,received_pounds
p1,main,Main fund,grant,2025/26,1250.50,
`,
  'consultations.csv': `plan_id,consultation_id,question_id,question,respondents,answer_place,answer,share_percent,hidden,already_published,responses
p1,survey,worry,What worries you?,200,1,Theft,60,,,210
p1,survey,worry,What worries you?,200,2,Fires,,share_percent,,210
`,
  'bodies.csv': `id,kind,body,organisation_id,responsible_authority
council,organisation,Council,GB-LAE-TOW,true
police,organisation,Police,,false
`,
  'districts.json': `[{ "id": "north", "district": "North", "area_code": "E05999991", "council_id": "council" }]`,
  'own-list.csv': `street,lamps
High Street,12
`,
};

export const inMemory = (files: Readonly<Record<string, string | Uint8Array>>): Source => ({
  descriptor: 'datapackage.json',
  read: async (path) => {
    const file = files[path];
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  },
});
