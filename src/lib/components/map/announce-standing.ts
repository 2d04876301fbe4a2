import { denominatorWords } from '#lib/charts/denominator.ts';
import { decidingQuote, type NamedStanding } from '#lib/charts/named-standing.ts';
import { announceAct, announceWords } from '../timeline/announce.ts';

/**
 * What a reader aloud says at a country of the map: "Japan, 31 January 2007, supports the CCW as the forum, stated, confidential,
 * paragraph 4". `object` is the proposition's, after a stance verb.
 */
export function announceStanding(standing: NamedStanding, object: string): string {
	const { name, says, position } = standing;
	const quote = decidingQuote(standing);
	const said = position?.act ? announceAct(name, position.act) : quote ? announceWords({ label: name, holderName: name, object }, quote, position?.value) : says;
	return position?.lapsed ? `${said}, older than 18 months` : said;
}

/** The same of a country without evidence, with its denominator: "Finland, no evidence, 3 cables mention the subject, none gives a view". */
export function announceBlank(name: string, cables: number): string {
	return cables === 0 ? `${name}, no evidence` : `${name}, no evidence, ${denominatorWords(cables)}`;
}
