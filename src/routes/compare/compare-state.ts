export const VIEWS = ['meeting', 'proposition', 'dates', 'others'] as const;
/** The position at each meeting; every proposition as of the date; the same countries at two dates; own words beside what others tell. */
export type CompareForm = (typeof VIEWS)[number];

/** More columns than this nobody can read side by side. */
export const MOST_COUNTRIES = 8;
/** In the view by meeting: every proposition on which the countries have a position. */
export const ALL = 'all';

/** What a comparison shows, as its address says it. Absent means the default. */
export interface CompareState {
	readonly view: CompareForm;
	/** In the view by meeting: an id, or `all`; empty for all of one or two countries and for the Oslo process of more. */
	readonly proposition: string;
	/** Holder codes, eight at most; empty for those with most evidence. */
	readonly countries: readonly string[];
	/** The earlier of two dates. */
	readonly against: string | null;
	readonly differences: boolean;
	readonly collection: readonly string[];
	readonly asOf: string | null;
}

export const DEFAULT_STATE: CompareState = {
	view: 'meeting', proposition: '', countries: [], against: null, differences: false, collection: [], asOf: null
};

function encode(value: string): string {
	return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function valueOf(state: CompareState, name: keyof CompareState): string {
	const value = state[name];
	if (value === DEFAULT_STATE[name] || value === null || value === false) return '';
	if (value === true) return '1';
	return typeof value === 'string' ? value : value.join(',');
}

/** The query of a comparison: only what differs from the default, always in one order, so that one view has one address. */
export function compareQuery(state: CompareState): string {
	const names = Object.keys(DEFAULT_STATE) as (keyof CompareState)[];
	const query = names.map((name) => [name, valueOf(state, name)] as const).filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`);
	return query.length === 0 ? '' : `?${query.join('&')}`;
}

export function compareHref(state: CompareState): string {
	return `/compare${compareQuery(state)}`;
}
