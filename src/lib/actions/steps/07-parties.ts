import type { Cable } from '#lib/cables/cable.ts';
import { postByName, postOfStation } from '#lib/cables/vocabulary/posts.ts';
import type { ActionKind, Party } from '../action-request.ts';
import type { Match } from './05-match-frames.ts';
import type { Setting } from './04-actors.ts';

const PLACE = '(?:[A-Z][a-z]+(?: (?:(?:de|al) )?[A-Z][a-z]+)*|USNATO|USUN|USEU|UNVIE)';
const NAMED_POSTS = new RegExp(
	`\\b(?:Embass(?:y|ies)|Posts?|Missions?|Consulates?|For) (${PLACE}(?:(?:,| and|, and) (?:Embassy )?${PLACE})*)|(?:^|[.:] )(${PLACE}(?:(?:,| and|, and) ${PLACE})+) should\\b`
);

/** The posts that a sentence of the Department names: "Embassies Tokyo and New Delhi" → TOKYO, NEWDELHI. */
function postsIn(text: string): Party[] {
	const match = text.match(NAMED_POSTS);
	const names = (match?.[1] ?? match?.[2] ?? '').split(/,\s*and |,\s*| and /);
	return names.flatMap((name) => postByName(name.replace(/^Embassy /, ''))?.name ?? []);
}

/** The posts that the cable is addressed to, none when a collective is among them. Names as references write them: `AMEMBASSY THE HAGUE` → `THEHAGUE`. */
export function actionAddressees(cable: Cable): Party[] {
	const names = cable.addressees.filter((addressee) => addressee.role === 'to').map((addressee) => addressee.name);
	return names.some((name) => /\bCOLLECTIVE\b/i.test(name)) ? [] : names.flatMap((name) => postOfStation(name)?.name ?? []);
}

export interface Parties {
	readonly asker: Party;
	readonly asked: readonly Party[];
}

/**
 * Who asks and who is asked, as records name them. A host's promise is kept under the post that was promised something.
 * Posts named in the sentence go before the addressees; where only a collective is addressed, it is `ALL`.
 */
export function partiesOf(kind: ActionKind, match: Match | null, sentence: string, cable: Cable, setting: Setting): Parties {
	const origin = cable.origin ?? 'STATE';
	const state = match?.subject?.state ?? match?.actors.find((actor) => actor.side === 'host' && actor.state !== null)?.state ?? null;
	const host = match?.subject?.state ?? setting.host ?? state ?? 'ALL';
	switch (kind) {
		case 'host-asks-us': return { asker: host, asked: ['US'] };
		case 'us-asks-host': {
			const object = match?.actors.find((actor) => actor.side === 'host' && actor.span.start >= match.verb.start && actor.state !== null)?.state;
			return { asker: 'US', asked: [object ?? setting.host ?? state ?? 'ALL'] };
		}
		case 'host-promises': return { asker: origin, asked: [host] };
		case 'us-promises': return { asker: 'US', asked: [setting.host ?? state ?? 'ALL'] };
		case 'post-asks-department': return { asker: origin, asked: ['STATE'] };
		case 'department-asks-post': {
			const named = postsIn(sentence);
			const addressed = actionAddressees(cable);
			return { asker: 'STATE', asked: named.length > 0 ? named : addressed.length > 0 ? addressed : ['ALL'] };
		}
	}
}
