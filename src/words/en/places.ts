/** Pages of places: what concerns one district. */
import { names } from './names.ts';
export const places = {
  kind: names.district,
  description: ({ plan, district }: { plan: string; district: string }) => `What the ${plan} says and does for ${district}.`,
  council: 'Council',
  priorities: (district: string) => `Priorities for the whole area, ${district} included`,
  actions: 'Actions of its council and local partnership',
  aboutActions: (district: string) =>
    `These actions name ${district}, or are owned by its council or by the district councils together. All other actions of the plan are for the whole area.`,
  noAction: 'No action names this district or its council alone.',
  allActions: (count: string) => `All actions of the plan (${count})`,
  measures: (district: string) => `Measures for ${district}`,
  documentsSay: (district: string) => `What the documents say about ${district}`,
  answers: 'Who answered from here',
  others: 'Other districts',
  map: {
    name: (area: string) => `Map of the districts of ${area}`,
    about: 'The map is a sketch: it shows which districts lie beside each other, not their true shapes or sizes.',
    ofMeasure: ({ title, at }: { title: string; at: string }) => `${title} by district, ${at}`,
    noFigure: 'no figure',
    shades: ({ from, to }: { from: string; to: string }) => `The darker a district, the higher its figure: from ${from} to ${to}.`,
  },
};
