/** Our small drawings as lines on a field of 24 by 24, to be drawn in the colour of the text or of the site. */
import type { DrawingName } from '../schema/drawing.ts';

const HOUSE = 'M3 11l9-8 9 8M5.5 9v12h13V9';
/** Head and shoulders, side by side. */
const PERSON = 'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 20c0-4 2.5-6 6-6s6 2 6 6';

export const SMALL_DRAWINGS: Record<DrawingName, string> = {
  bottle: 'M10 3h4M10.5 3v5L8 11v10h8V11l-2.5-3V3M8 15h8',
  card: 'M3 5h18v14H3zM3 10h18M6.5 15h4',
  chain:
    'M10 14l-3 3a2.8 2.8 0 0 1-4-4l3-3a2.8 2.8 0 0 1 4 0M14 10l3-3a2.8 2.8 0 0 1 4 4l-3 3a2.8 2.8 0 0 1-4 0M9 3v3M4 7h3M15 21v-3M20 17h-3',
  'heart-at-home': `${HOUSE}M12 18l-3-3a2.1 2.1 0 0 1 3-3 2.1 2.1 0 0 1 3 3z`,
  home: `${HOUSE}M10 21v-6h4v6`,
  lamp: 'M9 21h6M12 21V9M8 9l1.5-5h5L16 9zM5.5 12L4 13.5M18.5 12l1.5 1.5',
  lock: 'M6 11h12v10H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v2.5',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4 7 7 0 0 0 20 14.5z',
  people: `${PERSON}M15.5 11a3 3 0 0 0 0-6M16.5 14.1c3.4.2 5 2.4 5 5.9`,
  return: 'M19 8a8 8 0 1 0 1 5M20 3v5h-5',
  shield: 'M12 3l8 3v6c0 4.5-3.4 7.6-8 9-4.6-1.4-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  signpost: 'M12 3v18M12 5h7l2 2-2 2h-7M12 11H5l-2 2 2 2h7',
  speech: 'M4 4h16v12h-9l-5 4v-4H4zM8 8.5h8M8 12h5',
  sprout: 'M12 21v-9c0-4-3-6-7-6 0 4 3 6 7 6M12 14c0-3 2.5-5 7-5 0 3.5-3 5-7 5',
  umbrella: 'M3 12a9 9 0 0 1 18 0zM12 3V2M12 12v6.5a2 2 0 0 0 4 0',
  window: 'M4 4h16v16H4zM12 4v16M4 12h16M14.5 6.5l2.5 2-1 2',
};

/** What a page and a picture say of all their lines: no fill, round ends. */
export const DRAWN = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
