import { postOfStation } from '#lib/cables/vocabulary/posts.ts';
import { postOfIndicator } from '#lib/cables/vocabulary/routing-indicators.ts';
import { explainTag } from '#lib/cables/vocabulary/tags.ts';
import { holderName } from '#lib/countries/countries.ts';

/** A TAGS code and what it stands for, null where no table knows: `PARM` → "Arms control and disarmament", `JA` → "Japan". */
export function tagInWords(tag: string): { tag: string; means: string | null } {
	return { tag, means: explainTag(tag).meaning };
}

export interface StationInWords {
	readonly role: string;
	/** As written: `AMEMBASSY TOKYO`. */
	readonly name: string;
	readonly precedence: string | null;
	/** The post that it is, and the country where that stands; null for collectives, commands and other agencies. */
	readonly post: { readonly name: string; readonly displayName: string; readonly country: string } | null;
}

/** A station of the routing block, resolved by its indicator or, without one, by its name. */
export function stationInWords(station: { role: string; name: string; precedence: string | null; routingIndicator: string | null }): StationInWords {
	const { role, name, precedence, routingIndicator } = station;
	const post = postOfStation(name) ?? (routingIndicator === null ? undefined : postOfIndicator(routingIndicator));
	return { role, name, precedence, post: post ? { name: post.name, displayName: post.displayName, country: holderName(post.country) } : null };
}
