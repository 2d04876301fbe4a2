import { dayNumber } from '#lib/positions/calendar.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import { meetingRank, meetingShortName } from './meeting-names.ts';
import { MEETINGS, type PlacedLine, type PlacedMeeting, type PlacedText } from './placed-lanes.ts';
import { textWidth } from './text-width.ts';

const SIZE = 11.5;
const ROW = 15;
const ROWS = 3;

interface Slot {
	readonly from: number;
	readonly to: number;
}

/**
 * Thin verticals for meetings with their names on top, in as many rows as the names need (three at most). Where two would overlap
 * in every row, the conference keeps its name and the session only its line.
 */
export function placeMeetings(
	meetings: readonly Meeting[],
	{ left, right, xOf, narrow }: { left: number; right: number; xOf: (day: number) => number; narrow: boolean }
): { lines: PlacedLine[]; texts: PlacedText[]; spots: PlacedMeeting[]; height: number } {
	const rows: Slot[][] = Array.from({ length: narrow ? 2 : ROWS }, () => []);
	const named: { place: number; x: number; row: number; text: string; anchor: PlacedText['anchor']; slot: Slot }[] = [];
	const placed = meetings.map((meeting, place) => ({ meeting, place, x: xOf((dayNumber(meeting.start) + dayNumber(meeting.end) + 1) / 2) }))
		.filter(({ x }) => x >= left && x <= right);
	for (const { meeting, place, x } of placed.toSorted((a, b) => meetingRank(a.meeting) - meetingRank(b.meeting) || a.x - b.x)) {
		const text = meetingShortName(meeting);
		const half = textWidth(text, SIZE) / 2;
		const anchor = x - half < left && narrow ? 'start' : x + half > right ? 'end' : 'middle';
		const from = anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half;
		const slot = { from: from - 4, to: from + 2 * half + 4 };
		const row = rows.findIndex((taken) => taken.every((other) => other.to <= slot.from || other.from >= slot.to));
		if (row === -1) continue;
		rows[row]?.push(slot);
		named.push({ place, x, row, text, anchor, slot });
	}
	// Every row keeps its place, filled or not: nothing may move up or down while somebody zooms.
	const height = meetings.length === 0 ? 0 : rows.length * ROW;
	const nameOf = new Map(named.map((name) => [name.place, name]));
	const topOf = (place: number): number => {
		const name = nameOf.get(place);
		return name ? height - name.row * ROW : height + 4;
	};
	return {
		height,
		texts: named.map(({ x, row, text, anchor }) =>
			({ x, y: height - row * ROW - 4, text, size: SIZE, weight: 400, anchor, tone: 'muted' })),
		lines: placed.map(({ x, place }) => ({ x1: x, y1: topOf(place), x2: x, y2: height, tone: 'edge', width: 1, dash: [1, 3] })),
		spots: placed.map(({ x, place }) => {
			const slot = nameOf.get(place)?.slot;
			const label = slot ? { x: slot.from, y: topOf(place) - ROW, width: slot.to - slot.from, height: ROW } : { x: x - 5, y: height - 2, width: 10, height: ROW };
			return { lane: MEETINGS, stop: place, x, y: label.y + label.height / 2, label };
		})
	};
}
