import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { countryByIso, entryByName } from '#lib/countries/countries.ts';
import type { Party } from './action-request.ts';

/**
 * A party as a person writes it, as records name it: "Tokyo" and "Embassy Tokyo" → `TOKYO`, "Japan" and "jp" → `JP`, "the Department" → `STATE`,
 * "all" → `ALL`, an acronym in capitals stays. Null for what is none of these.
 */
export function readParty(text: string): Party | null {
	const written = text.trim();
	const capitals = written.toUpperCase();
	if (/^(?:the )?(?:state )?department(?: of state)?$/i.test(written) || capitals === 'STATE') return 'STATE';
	if (/^all(?: action)?(?: addressees| posts)?$/i.test(written)) return 'ALL';
	const post = postByName(written.replace(/^(?:the )?(?:embassy|consulate|mission) /i, ''));
	if (post) return post.name;
	if (countryByIso(capitals)) return capitals;
	const named = entryByName(written)?.codes;
	if (named?.length === 1) return named[0] ?? null;
	return /^[A-Z]{2,12}(?::[A-Z]{2})?$/.test(written) ? written : null;
}

/** Several, divided by commas, semicolons or "and"; or the sentence that says which one is not known. */
export function readParties(text: string): { readonly ok: true; readonly parties: readonly Party[] } | { readonly ok: false; readonly reason: string } {
	const written = text.split(/[,;]| and /).map((part) => part.trim()).filter(Boolean);
	if (written.length === 0) return { ok: false, reason: 'Say who is asked.' };
	const parties = written.map(readParty);
	const unknown = written.filter((_, index) => parties[index] === null);
	if (unknown.length > 0) return { ok: false, reason: `“${unknown[0]}” is no post, state or organisation that is known here: write STATE, a post (TOKYO), a state (JP) or an acronym in capitals.` };
	return { ok: true, parties: [...new Set(parties.flatMap((party) => party ?? []))] };
}
