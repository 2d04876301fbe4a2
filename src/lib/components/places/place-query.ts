const KEPT = ['asOf', 'collection'];

/** The part of an address that goes along from place to place: the corpus clock and the collections. Empty, or with its question mark. */
export function placeQuery(url: URL): string {
	const kept = new URLSearchParams([...url.searchParams].filter(([name, value]) => KEPT.includes(name) && value !== ''));
	return kept.size > 0 ? `?${kept}` : '';
}

/** The same as of another day. */
export function placeQueryAsOf(url: URL, asOf: string): string {
	const at = new URL(url);
	at.searchParams.set('asOf', asOf);
	return placeQuery(at);
}
