import type { StanceValue } from '#lib/stances/stance.ts';
import type { Tone } from './palette.ts';

/** Lengths are CSS pixels from the figure's upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A value that is drawn as one shape; a mixed position is drawn as two of them. */
export type DrawnValue = Exclude<StanceValue, 'declined'>;

/** `solid` for own words and acts, `hatch` for what others report, `dots` for what a post judges. */
export type BarStyle = 'solid' | 'hatch' | 'dots';

export interface PlacedBar extends Box {
	readonly value: DrawnValue;
	readonly style: BarStyle;
	/** Filled when firm, an outline when still a proposal. */
	readonly firm: boolean;
	/** Steps back behind what the legend has picked. */
	readonly faint?: boolean;
	/** The stop of its lane that it rests on first. */
	readonly rests?: number | undefined;
}

export interface PlacedLine {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly tone: Tone;
	readonly width: number;
	readonly dash?: readonly number[];
}

export interface PlacedSign {
	/** The centre. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly value: StanceValue;
	/** Of the outline. */
	readonly tone: Tone;
	readonly fill: Tone | null;
	/** A square of paper under it, where it stands on a pattern. */
	readonly backed: boolean;
}

export interface PlacedText {
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 400 | 500 | 600;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly tone: Tone;
	/** A rim of paper, where lines run behind it. */
	readonly halo?: boolean;
}

/** A mark that can be pointed at and walked to: a record or an act of one lane. */
export interface PlacedStop {
	readonly lane: number;
	/** In the lane's stops (`stopsOf`). */
	readonly stop: number;
	readonly x: number;
	readonly y: number;
}

/** The lane of the meetings, which stand over all others. */
export const MEETINGS = -1;

/** A meeting at the top of the figure; its stop is its place among the model's meetings. */
export interface PlacedMeeting extends PlacedStop {
	/** Around its name, or around the head of its line where there was no room for one. */
	readonly label: Box;
}

/** A figure of lanes, every mark in its place: what the canvas and the SVG writer draw alike. */
export interface PlacedLanes {
	readonly width: number;
	readonly height: number;
	/** Where the days are. */
	readonly plot: Box;
	readonly bands: readonly Box[];
	/** Behind the bars: year lines, meetings, the as-of date. */
	readonly rules: readonly PlacedLine[];
	readonly bars: readonly PlacedBar[];
	/** After words lapsed: a hairline in their colour. */
	readonly hairlines: readonly PlacedBar[];
	/** Over the bars: one for each record, flags for acts, arrows for shifts. */
	readonly ticks: readonly PlacedLine[];
	readonly signs: readonly PlacedSign[];
	readonly texts: readonly PlacedText[];
	readonly stops: readonly PlacedStop[];
	/** In order of time. */
	readonly meetings: readonly PlacedMeeting[];
}
