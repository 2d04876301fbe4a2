import type { PlacedLanes, PlacedMeeting, PlacedStop } from '#lib/charts/placed-lanes.ts';

function nearest<Stop extends PlacedStop>(stops: readonly Stop[], x: number): Stop | null {
	return stops.reduce<Stop | null>((best, stop) => (best === null || Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best), null);
}

/**
 * The mark that an arrow key leads to: left and right along a lane, up and down to the mark nearest in time of the next lane that has
 * one, Home and End to a lane's ends. The meetings are a lane over the first one. The same mark where there is no further one; null for any other key or an empty figure.
 */
export function walk({ stops: marks, meetings }: PlacedLanes, at: PlacedStop | null, key: string): PlacedStop | null {
	const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
	const first = marks[0] ?? meetings[0];
	const stops = [...meetings, ...marks];
	if (!keys.includes(key) || !first) return null;
	if (at === null) return first;
	const lane = stops.filter((stop) => stop.lane === at.lane);
	const place = lane.findIndex((stop) => stop.stop === at.stop);
	if (key === 'ArrowLeft') return lane[Math.max(0, place - 1)] ?? at;
	if (key === 'ArrowRight') return lane[Math.min(lane.length - 1, place + 1)] ?? at;
	if (key === 'Home') return lane[0] ?? at;
	if (key === 'End') return lane.at(-1) ?? at;
	const others = stops.filter((stop) => (key === 'ArrowUp' ? stop.lane < at.lane : stop.lane > at.lane));
	const next = key === 'ArrowUp' ? Math.max(...others.map((stop) => stop.lane)) : Math.min(...others.map((stop) => stop.lane));
	return nearest(others.filter((stop) => stop.lane === next), at.x) ?? at;
}

/** Marks that are nearer than this to the pointer are meant. */
const REACH = 9;
/** Among the lanes a meeting's line has to be touched. */
const LINE_REACH = 3;

/**
 * The meeting that a pointer at (x, y) means: over the lanes the one whose name is there, or whose line is near; among the lanes the
 * one whose line it touches.
 */
export function meetingAt({ meetings, plot }: PlacedLanes, x: number, y: number): PlacedMeeting | null {
	const isOver = y < plot.y;
	const named = meetings.find(({ label }) => isOver && x >= label.x && x <= label.x + label.width && y >= label.y && y <= label.y + label.height);
	const near = nearest(meetings, x);
	return named ?? (near && Math.abs(near.x - x) <= (isOver ? REACH : LINE_REACH) ? near : null);
}

/**
 * The mark that a pointer at (x, y) means: in the lane under it the nearest within reach; else, over a run, the one that the run rests
 * on, which need not be the last before it: hearsay waits until own words have lapsed; null where the lane is empty. `prefers` says which of several at one place is meant.
 */
export function stopAt({ stops, bands, bars, hairlines }: PlacedLanes, x: number, y: number, prefers: (stop: PlacedStop) => boolean): PlacedStop | null {
	const lane = bands.findIndex((band) => y >= band.y - 6 && y <= band.y + band.height + 10);
	if (lane === -1) return null;
	const inLane = stops.filter((stop) => stop.lane === lane);
	const band = bands[lane];
	const under = [...bars, ...hairlines].filter((bar) => band && bar.y >= band.y && bar.y < band.y + band.height && x >= bar.x && x <= bar.x + bar.width);
	// A mixed position is two bars, one over the other.
	const run = under.find((bar) => y < bar.y + bar.height) ?? under.at(-1);
	const isItsGround = ({ stop }: PlacedStop): boolean => stop === run?.rests;
	const at = nearest(inLane, x);
	if (at === null || Math.abs(at.x - x) > REACH) return inLane.find(isItsGround) ?? null;
	const close = inLane.filter((stop) => Math.abs(stop.x - at.x) < 1);
	return close.find(isItsGround) ?? close.find(prefers) ?? at;
}
