import { parse } from 'csv-parse/sync';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import type { StanceValue } from '#lib/stances/stance.ts';

export type DatedAct = OfficialAct & { readonly knownUpTo: string };

const CONVENTION = 'Convention on Cluster Munitions';
const STATUS_SOURCE = 'United Nations Treaty Collection, chapter XXVI.6';
const VOTES_SOURCE = 'United Nations General Assembly, recorded votes on “Implementation of the Convention on Cluster Munitions”';

/**
 * What an act says on "the state should sign, ratify, accede to or implement the Convention". Joining is the thing
 * itself. The Assembly's yearly resolution urges every state outside the Convention to join, so a vote for it
 * supports, a vote against it opposes; an abstention is the codebook's "sat on the fence", which is `undecided`.
 */
const VOTES: Readonly<Record<string, readonly [OfficialAct['kind'], StanceValue]>> = {
	yes: ['voted-yes', 'supports'],
	no: ['voted-no', 'opposes'],
	abstain: ['abstained', 'undecided']
};

const readTable = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, skip_empty_lines: true, trim: true });

const newest = (days: readonly string[]): string => days.reduce((latest, day) => (day > latest ? day : latest), '');

/**
 * Signatures, bindings and withdrawals from a table `iso2,signed,bound,bound_by`, with `withdrew` if any did (days as `YYYY-MM-DD`
 * or empty; `bound` is the day on which the instrument was deposited). The table counts as complete up to its newest day.
 */
export function statusToActs(csv: string): DatedAct[] {
	const rows = readTable(csv);
	const knownUpTo = newest(rows.flatMap((row) => [row.signed ?? '', row.bound ?? '', row.withdrew ?? '']));
	const act = (holder: string, kind: OfficialAct['kind'], date: string): DatedAct => ({
		id: `ccm:${holder}:${kind}`, holder, kind, date, instrument: CONVENTION, source: STATUS_SOURCE, knownUpTo,
		proposition: 'ccm-signature', stance: kind === 'withdrew' ? 'opposes' : 'supports'
	});
	return rows.flatMap((row) => {
		const holder = row.iso2 ?? '';
		const acts: DatedAct[] = [];
		if (row.signed) acts.push(act(holder, 'signed', row.signed));
		// Acceptance (Japan) and approval bind a signatory as ratification does.
		if (row.bound) acts.push(act(holder, row.bound_by === 'accession' ? 'acceded' : 'ratified', row.bound));
		if (row.withdrew) acts.push(act(holder, 'withdrew', row.withdrew));
		return acts;
	});
}

/** Votes from a table `resolution,date,iso2,vote` with votes `yes`, `no` and `abstain`; a row with another vote is left out. */
export function votesToActs(csv: string): DatedAct[] {
	const rows = readTable(csv);
	const knownUpTo = newest(rows.map((row) => row.date ?? ''));
	return rows.flatMap((row) => {
		const vote = VOTES[row.vote ?? ''];
		if (!vote || !row.iso2 || !row.date || !row.resolution) return [];
		const [kind, stance] = vote;
		return [{
			id: `unga:${row.resolution}:${row.iso2}`, holder: row.iso2, kind, date: row.date,
			instrument: `General Assembly resolution ${row.resolution}`, source: VOTES_SOURCE, knownUpTo, proposition: 'ccm-signature', stance
		}];
	});
}
