import type { BlankCountry } from '#lib/charts/standings-csv.ts';
import type { MapView } from './map-view.server.ts';

/** The countries of a map without a standing, with how many cables mention the subject, by name. `names` are all there are, by code. */
export function blankCountries({ standings, mentions }: Pick<MapView, 'standings' | 'mentions'>, names: Readonly<Record<string, string>>): BlankCountry[] {
	const known = new Set(standings.map(({ holder }) => holder));
	return Object.entries(names).filter(([code]) => !known.has(code)).map(([code, name]) => ({ code, name, cables: mentions[code] ?? 0 }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
