import type { Party } from '#lib/actions/action-request.ts';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';

/** `STATE` → "the Department", `ALL` → "all action addressees", a post → "Embassy Tokyo", else as holders are named. */
export function partyName(party: Party): string {
	if (party === 'STATE') return 'the Department';
	if (party === 'ALL') return 'all action addressees';
	return postByName(party)?.displayName ?? holderName(party);
}
