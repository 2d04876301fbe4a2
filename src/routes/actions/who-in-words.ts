import type { ActionKind, Party } from '#lib/actions/action-request.ts';
import { countryByIso, nameInSentence } from '#lib/countries/countries.ts';
import { partyName } from './party-name.ts';

const named = (party: Party): string => (countryByIso(party) ? nameInSentence(party) : partyName(party));

function listed(parties: readonly Party[]): string {
	const names = parties.map(named);
	return names.length < 2 ? (names[0] ?? 'nobody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * Who asks whom, as a sentence without its end: "Embassy Tokyo asks the Department", "Japan promises Embassy Tokyo". A host's promise is kept under
 * the post that was promised something.
 */
export function whoInWords({ kind, asker, asked }: { readonly kind: ActionKind; readonly asker: Party; readonly asked: readonly Party[] }): string {
	const isPromise = kind === 'host-promises' || kind === 'us-promises';
	const [who, whom] = kind === 'host-promises' ? [listed(asked), named(asker)] : [named(asker), listed(asked)];
	const plural = kind === 'host-promises' && asked.length > 1;
	const sentence = `${who} ${isPromise ? 'promise' : 'ask'}${plural ? '' : 's'} ${whom}`;
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
