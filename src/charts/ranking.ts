/**
 * An order that a source gives without counting: a badge with the rank beside each label. Nothing here has a length that
 * could be taken for an amount. A row that the source does not rank has an open badge, and says why.
 */
import type { ChartDataset, Plugin } from 'chart.js';
import type { Words } from '../words/words.ts';
import { cellText } from './cell-text.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartWidth, Point } from './frame.ts';
import { LINE, OUTLINE, PICTURE_WIDTH, STILL, TEXT_SIZE, write } from './frame.ts';
import type { Layout } from './layout.ts';
import { roomFor, wrapText } from './text-width.ts';

const ROW_GAP = 10;
const LEAST_RADIUS = 15;
const OPEN_DASH = [3, 3];

/** Draws a ranking; its width is only the room for words. */
export function drawRanking(view: ChartView, width: ChartWidth, words: Words): Layout {
  const pictureWidth = PICTURE_WIDTH[width];
  const ranks = view.rows.map((row) => row.values[0] ?? null);
  const rankText = (rank: number) => words.locale.value(rank, view.unit.kind);
  const widest = Math.max(0, ...ranks.map((rank) => (rank === null ? 0 : roomFor(rankText(rank), TEXT_SIZE, 700))));
  const radius = Math.max(LEAST_RADIUS, Math.ceil(widest / 2) + 5);
  const labelX = 2 * radius + 12;

  let bottom = 0;
  const rows = view.rows.map((row, index) => {
    const room = pictureWidth - labelX;
    const label = wrapText(row.label, room, TEXT_SIZE);
    const reason = ranks[index] === null ? wrapText(cellText(view, row, 0, words), room, TEXT_SIZE) : [];
    const height = Math.max(2 * radius + 2, (label.length + reason.length) * LINE) + ROW_GAP;
    const top = bottom;
    bottom += height;
    return { label, reason, top, height, middle: top + height / 2, rank: ranks[index] ?? null };
  });

  const badges = (open: boolean): ChartDataset<'line', Point[]> => ({
    data: rows.filter(({ rank }) => (rank === null) === open).map(({ middle }) => ({ x: radius + 1, y: middle })),
    showLine: false,
    pointRadius: radius - 1,
    pointBorderWidth: open ? 1 : OUTLINE,
    pointBorderColor: open ? COLOURS.muted : COLOURS.value,
    pointBackgroundColor: 'transparent',
    clip: false,
  });
  const writing: Plugin<'line'> = {
    id: 'writing',
    beforeDatasetDraw({ ctx }, { index }) {
      if (index === 1) ctx.setLineDash(OPEN_DASH);
    },
    afterDatasetDraw({ ctx }) {
      ctx.setLineDash([]);
    },
    afterDatasetsDraw({ ctx }) {
      for (const { rank, middle, label, reason } of rows) {
        if (rank !== null)
          write(ctx, { lines: [rankText(rank)], x: radius + 1, middle, weight: 700, align: 'center', colour: COLOURS.text });
        const top = middle - ((label.length + reason.length) * LINE) / 2;
        write(ctx, { lines: label, x: labelX, middle: top + (label.length * LINE) / 2, colour: COLOURS.text });
        write(ctx, { lines: reason, x: labelX, middle: top + (label.length + reason.length / 2) * LINE, colour: COLOURS.muted });
      }
    },
  };
  const scale = (end: number, reverse: boolean) => ({ type: 'linear' as const, display: false, min: 0, max: end, reverse });
  return {
    width: pictureWidth,
    height: bottom,
    legend: [],
    places: rows.map(({ top, height }) => ({ x: 0, y: top, width: pictureWidth, height })),
    panels: [
      {
        x: 0,
        y: 0,
        width: pictureWidth,
        height: bottom,
        config: {
          type: 'line',
          data: { datasets: [badges(false), badges(true)] },
          plugins: [writing],
          options: {
            ...STILL,
            layout: { autoPadding: false, padding: 0 },
            scales: { x: scale(pictureWidth, false), y: scale(bottom, true) },
          },
        },
      },
    ],
  };
}
