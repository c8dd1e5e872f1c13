/** The map of the districts. */

import type { Room } from '../../check.ts';
import { localeOf } from '../../locale.ts';
import { quote } from './pieces.ts';

const { plural } = localeOf('en-GB');

export const map = {
  'map/unknown-corner': ({ corner }: { corner: string }) => ({
    message: `there is no corner ${quote(corner)} in “points”`,
    fix: 'Correct the name, or add the corner to “points”',
  }),
  'map/corner-twice': ({ corner }: { corner: string }) => ({
    message: `the corner ${quote(corner)} stands already in this list`,
    fix: 'Give one of the two another name, or delete it',
  }),
  'map/few-corners': ({ district, corners }: { district: string; corners: number }) => ({
    message: `the ring of ${quote(district)} has ${plural(corners, { one: '1 corner', other: `${corners} corners` })}, which is no shape`,
    fix: 'Name at least three different corners, in order around the district',
  }),
  'map/district-twice': ({ district }: { district: string }) => ({
    message: `${quote(district)} is drawn twice`,
    fix: 'Delete one of the two',
  }),
  'map/no-shape': ({ id, name }: { id: string; name: string }) => ({
    message: `the map leaves out the district ${quote(name)}`,
    fix: `Add it under “districts”, with “district: ${id}” and its “ring”; or delete the file: without a map, pages have lists`,
  }),
} satisfies Room<'map'>;
