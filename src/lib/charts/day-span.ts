import { dayFromNumber, dayNumber } from '#lib/positions/calendar.ts';
import type { Period } from '#lib/positions/over-period.ts';

/** A stretch of time in days since 1970; fractions stay, so that many small steps add up. `end` no longer belongs to it. */
export interface DaySpan {
	readonly start: number;
	readonly end: number;
}

/** Four weeks: less says nothing about positions that are held for months. */
const SHORTEST = 28;

export function spanOf({ from, to }: Period): DaySpan {
	return { start: dayNumber(from), end: dayNumber(to) + 1 };
}

/** The whole days nearest to a span. */
export function periodOfSpan({ start, end }: DaySpan): Period {
	return { from: dayFromNumber(Math.round(start)), to: dayFromNumber(Math.max(Math.round(start), Math.round(end) - 1)) };
}

/** The least span that has both in it. */
export function bothSpans(a: DaySpan, b: DaySpan): DaySpan {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A span of that length from that day on, moved and cut so that it lies in the whole. */
function placedIn(whole: DaySpan, start: number, length: number): DaySpan {
	const kept = Math.min(Math.max(length, SHORTEST), whole.end - whole.start);
	const first = Math.min(Math.max(start, whole.start), whole.end - kept);
	return { start: first, end: first + kept };
}

/** `by` times as long (0.5 shows half as much), never over the whole nor under four weeks; the day at the share `at` (0 to 1) stays where it is. */
export function zoomed(span: DaySpan, by: number, at: number, whole: DaySpan): DaySpan {
	const length = span.end - span.start;
	const kept = Math.min(Math.max(length * by, SHORTEST), whole.end - whole.start);
	return placedIn(whole, span.start + (length - kept) * at, kept);
}

/** Moved by a share of its own length, later if positive; it stops at the ends of the whole. */
export function panned(span: DaySpan, share: number, whole: DaySpan): DaySpan {
	const length = span.end - span.start;
	return placedIn(whole, span.start + length * share, length);
}

/** What two fingers that went from the shares `before` to the shares `now` make of a span: the days stay under them. */
export function pinched(span: DaySpan, before: readonly [number, number], now: readonly [number, number], whole: DaySpan): DaySpan {
	const apart = ([a, b]: readonly [number, number]): number => Math.max(0.02, Math.abs(a - b));
	const middle = ([a, b]: readonly [number, number]): number => (a + b) / 2;
	const closer = zoomed(span, apart(before) / apart(now), middle(before), whole);
	return panned(closer, middle(before) - middle(now), whole);
}

/** How much longer or shorter one step of a key or a button makes a span, and how far it moves it. */
export const STEP = { in: 0.6, out: 1 / 0.6, aside: 0.25 } as const;

/**
 * The span after a key: + and - zoom about the share `at`, 0 shows the whole, Shift with an arrow moves. Null for any other key, and
 * for those that the browser means for itself.
 */
export function spanAfterKey(
	{ key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	span: DaySpan, at: number, whole: DaySpan
): DaySpan | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (key === '+' || key === '=') return zoomed(span, STEP.in, at, whole);
	if (key === '-' || key === '_') return zoomed(span, STEP.out, at, whole);
	if (key === '0') return whole;
	if (shiftKey && key === 'ArrowLeft') return panned(span, -STEP.aside, whole);
	if (shiftKey && key === 'ArrowRight') return panned(span, STEP.aside, whole);
	return null;
}
