import { wordsLink } from '#lib/charts/words-link.ts';
import { formatDate } from '#lib/components/format-date.ts';
import { cellView, type CellView } from '#lib/components/compare/cell-view.ts';
import { parseReference, composeReference } from '#lib/cables/reference.ts';
import { holderName } from '#lib/countries/countries.ts';
import { comparedCell } from '#lib/positions/comparison.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { highestMark } from '#lib/cables/highest-mark.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { NotFound } from '#lib/server/errors.ts';
import { demarches, missingDemarches, type Demarche } from '#lib/server/queries/demarches.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { corpusDay } from '../corpus-day.server.ts';
import type { PlaceState } from '../place-params.ts';
import { demarcheAnswers, type DemarcheAnswers, type PostAnswers } from './replies.ts';

/** A column of the figure: the instruction itself, or one reply. */
export interface VoiceColumn {
	readonly reference: string;
	/** Whose position stands in it: "United States", "Japan". */
	readonly label: string;
	readonly post: string;
	readonly sent: string | null;
}

/** A square with the address of the words that decide it. */
export interface VoiceCell extends CellView {
	readonly href: string;
}

export interface VoiceRow {
	readonly id: string;
	readonly label: string;
	/** Null is no word on it in that cable. */
	readonly cells: readonly (VoiceCell | null)[];
}

export interface DemarcheView {
	readonly state: PlaceState;
	/** The day chosen, or that of the newest cable shown. */
	readonly day: string;
	readonly demarche: Omit<Demarche, 'replies' | 'others'>;
	readonly answers: DemarcheAnswers;
	readonly columns: readonly VoiceColumn[];
	readonly rows: readonly VoiceRow[];
	/** By reply: how its host takes the whole demarche, where it says so. */
	readonly alignments: Readonly<Record<string, VoiceCell>>;
	/** Replies that speak for no single state, with the states on which they have records. */
	readonly missions: readonly { readonly reference: string; readonly post: string; readonly holders: readonly string[] }[];
	readonly evidence: { readonly quotes: number; readonly cables: number; readonly highestMark: string | null; readonly hasSample: boolean };
}

interface Voice {
	readonly cable: { readonly reference: string; readonly sent: string | null; readonly sentDay: string | null };
	readonly post: string;
	readonly holder: string;
}

/** An embassy or consulate answers for its host; a mission for nobody in particular. */
function voicesOf({ kind, country, name, replies }: PostAnswers): Voice[] {
	return kind === 'mission' || country === null ? [] : replies.map((cable) => ({ cable, post: name, holder: country }));
}

/** What one holder says on one proposition in one cable, on the day on which that was sent. */
function voiceCell({ cable, holder }: Voice, proposition: string, rows: readonly Evidence[]): VoiceCell | null {
	const said = rows.filter((row) => row.cable === cable.reference && row.holder === holder && row.proposition === proposition);
	const latest = said.reduce((day, row) => (row.heldOn > day ? row.heldOn : day), cable.sentDay ?? '');
	const cell = comparedCell({ holder, proposition, on: latest, teller: 'all' }, said, []);
	const deciding = cell.position?.quotes[0] ?? cell.declined;
	if (!deciding) return null;
	const view = cellView(cell);
	const quotes = `${said.length} quote${said.length === 1 ? '' : 's'}`;
	return {
		...view, rests: quotes, restsShort: quotes,
		// One cable is all that a column has: to say so in every square would be noise.
		badges: view.badges.filter((badge) => badge !== 'single source'),
		href: wordsLink(deciding)
	};
}

function notFound(db: ReadDb, reference: string, state: PlaceState): NotFound {
	if (state.asOf !== null && demarches(db, { topic: CLUSTER_MUNITIONS.id, collections: state.collection, asOf: null, reference }).length > 0) {
		return new NotFound(`${reference} had not been sent by ${formatDate(state.asOf)}.`, 'Choose a later as-of date, or another instruction on /demarches.');
	}
	const missing = missingDemarches(db, { topic: CLUSTER_MUNITIONS.id, collections: state.collection, asOf: state.asOf }).find((each) => each.reference === reference);
	return missing
		? new NotFound(`${reference} is not in the corpus; ${missing.citing.map((cable) => cable.reference).join(', ')} cite${missing.citing.length === 1 ? 's' : ''} it.`, 'Import it to see who answered, or choose another on /demarches.')
		: new NotFound(`There is no instruction ${reference} in the corpus.`, 'The instructions that are here stand on /demarches.');
}

/** One instruction and the replies that cite it, side by side. Refuses a reference that is no instruction of the corpus. */
export function demarcheView(db: ReadDb, given: string, state: PlaceState): DemarcheView {
	const topic = CLUSTER_MUNITIONS;
	const parts = parseReference(given);
	const reference = parts ? composeReference(parts.year, parts.post, parts.serial) : given;
	const [found] = demarches(db, { topic: topic.id, collections: state.collection, asOf: state.asOf, reference });
	if (!found) throw notFound(db, reference, state);
	const { replies, others: _, ...demarche } = found;
	const answers = demarcheAnswers(found);
	const heard = new Set([demarche.reference, ...replies.map((cable) => cable.reference)]);
	const rows = evidence(db, { topic: topic.id, collections: state.collection, until: state.asOf ?? undefined }).filter((row) => heard.has(row.cable));
	const voices: Voice[] = [{ cable: demarche, post: 'The instruction', holder: 'US' }, ...answers.answered.flatMap(voicesOf)];
	const table = topic.propositions.map(({ id, name }): VoiceRow => ({ id, label: name, cells: voices.map((voice) => voiceCell(voice, id, rows)) }));
	return {
		state, day: corpusDay(db, state).asOf, demarche, answers,
		columns: voices.map(({ cable, post, holder }) => ({ reference: cable.reference, label: holderName(holder), post, sent: cable.sent })),
		alignments: Object.fromEntries(voices.slice(1).flatMap((voice) => {
			const cell = voiceCell(voice, topic.alignment, rows);
			return cell ? [[voice.cable.reference, cell]] : [];
		})),
		rows: table.filter(({ cells }) => cells.some((cell) => cell !== null)),
		missions: answers.answered.filter((post) => voicesOf(post).length === 0).flatMap(({ name, replies }) => replies.map((cable) => ({
			reference: cable.reference, post: name, holders: [...new Set(rows.filter((row) => row.cable === cable.reference).map((row) => holderName(row.holder)))].sort()
		}))),
		evidence: {
			quotes: rows.length, cables: new Set(rows.map((row) => row.cable)).size,
			highestMark: highestMark([...demarche.asks.map(({ mark }) => mark), ...rows.map((row) => row.mark)]),
			hasSample: [demarche, ...replies].some(({ collection }) => collection === 'sample')
		}
	};
}
