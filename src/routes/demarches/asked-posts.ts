import { POSTS, postByName, postOfStation, type Post } from '#lib/cables/vocabulary/posts.ts';
import { membersOf } from '#lib/countries/blocs.ts';

/** A post to which an instruction was addressed, by its own name or through a collective address. */
export interface AskedPost {
	readonly post: Post;
	/** "NATO Post Collective", or null. */
	readonly through: string | null;
}

export interface AskedPosts {
	readonly posts: readonly AskedPost[];
	/** Collective addresses whose posts no table here knows, in words: "All diplomatic and consular posts". */
	readonly collectives: readonly string[];
}

const COLLECTIVE = /\bCOLLECTIVE\b|^ALL\b.*\bPOSTS\b/;

function inWords(station: string): string {
	const words = station.toLowerCase().split(/\s+/);
	return words.map((word, place) => (/^(?:nato|eu|osce|apec)$/.test(word) ? word.toUpperCase() : place === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
}

function embassyIn(country: string): Post | undefined {
	return POSTS.find((post) => post.country === country && post.kind === 'embassy');
}

/**
 * The posts that a routing block's action addressees stand for, each once, named ones before those of a collective. `NATO POST COLLECTIVE` and
 * `EU POST COLLECTIVE` are the embassies in the members of that day (not the Department's own country). Stations that are no posts are passed over.
 */
export function askedPosts(stations: readonly string[], day: string): AskedPosts {
	const named = stations.flatMap((station) => postOfStation(station) ?? []).map((post): AskedPost => ({ post, through: null }));
	const collectives = stations.filter((station) => COLLECTIVE.test(station.toUpperCase()) && !postOfStation(station));
	const open: string[] = [];
	const through = collectives.flatMap((station): AskedPost[] => {
		const bloc = /^(NATO|EU)\b/.exec(station.toUpperCase())?.[1];
		const members = bloc ? membersOf(bloc, day).filter((country) => country !== 'US') : [];
		if (members.length === 0) open.push(inWords(station));
		return members.flatMap((country) => embassyIn(country) ?? []).map((post) => ({ post, through: inWords(station) }));
	});
	const posts = new Map<string, AskedPost>();
	for (const asked of [...named, ...through]) if (!posts.has(asked.post.name)) posts.set(asked.post.name, asked);
	return { posts: [...posts.values()], collectives: open };
}

/** "Embassy Tokyo" for a cable's origin; the origin itself where no table knows it. */
export function postName(origin: string | null): string {
	return origin === null ? 'a post that was not read' : (postByName(origin)?.displayName ?? origin);
}
