import { createHash } from 'node:crypto';
import { COUNTRIES, nameInSentence } from '#lib/countries/countries.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';
import { openDatabase, write } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { prepareDatabase } from '#lib/server/use-cases/prepare-database.ts';
import { removeSample } from '#lib/server/use-cases/sample-corpus.ts';
import { engineName, RULES } from '#lib/server/use-cases/put-current-reading.ts';
import type { StanceValue } from '#lib/stances/stance.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { madeUpReading, madeUpStance } from '../../tests/db/made-up-reading.ts';
import { putMadeUpCable } from '../../tests/db/put-made-up-cable.ts';

/** What the desk must bear: every record below ends the run before it, so there are as many runs on the main proposition as records. */
const HOLDERS = 60;
const RUNS = 2000;
const MAIN = 'oslo-process';
const FIRST_DAY = Date.UTC(2006, 0, 5);
const LAST_DAY = Date.UTC(2009, 11, 20);
const DAY = 86_400_000;
const SCALE: readonly StanceValue[] = ['opposes', 'reserved', 'undecided', 'conditional', 'supports'];
const REASONS = [
	'adding that parliament had debated the question at length and that the ministries of defense and foreign affairs did not see eye to eye on it',
	'and noted that the armed forces still hold older stockpiles whose disposal would take several years and more money than the budget provides',
	'but cautioned that no final instructions had come from the capital and that neighbors and allies would be consulted before the next session'
];

/** Numbers below one that look like chance and are the same on every run (Park and Miller). */
function chance(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A view that mostly stays and sometimes takes a step. */
function nextView(place: number, draw: number): number {
	const step = draw < 0.16 ? -1 : draw > 0.8 ? 1 : 0;
	return Math.min(SCALE.length - 1, Math.max(0, place + step));
}

interface Told {
	readonly holder: string;
	readonly capital: string;
	/** Of all cables of the holder's capital. */
	readonly serial: number;
	readonly day: number;
	readonly views: readonly { readonly proposition: string; readonly object: string; readonly stance: StanceValue; readonly reason: string }[];
}

/** One cable from each capital on each of its days, with a record on the main proposition and one on another in turn. */
function* invent(): Generator<Told> {
	const next = chance(20_081_203);
	const others = CLUSTER_MUNITIONS.propositions.filter(({ id }) => id !== MAIN);
	const main = CLUSTER_MUNITIONS.propositions.find(({ id }) => id === MAIN)!;
	const reason = (): string => REASONS[Math.floor(next() * REASONS.length)]!;
	// Every third, so that all parts of the world are among them.
	const countries = COUNTRIES.filter(({ capital, iso2 }) => capital !== null && iso2 !== 'US').filter((_, index) => index % 3 === 0).slice(0, HOLDERS);
	for (const [index, { iso2, capital }] of countries.entries()) {
		const count = Math.floor(RUNS / HOLDERS) + (index < RUNS % HOLDERS ? 1 : 0);
		const spacing = (LAST_DAY - FIRST_DAY) / DAY / count;
		let place = Math.floor(next() * SCALE.length);
		for (let serial = 0; serial < count; serial++) {
			place = nextView(place, next());
			const other = others[(serial + index) % others.length]!;
			yield {
				holder: iso2, capital: capital!, serial, day: FIRST_DAY + Math.floor((serial + 0.8 * next()) * spacing) * DAY,
				views: [
					{ proposition: main.id, object: main.object, stance: SCALE[place]!, reason: reason() },
					{ proposition: other.id, object: other.object, stance: SCALE[Math.floor(next() * SCALE.length)]!, reason: reason() }
				]
			};
		}
	}
}

/**
 * Makes in `folder` a database of invented cables alone, the same on every run: 60 countries with 2,000 runs on the Oslo process between
 * them, and as many records again on the other propositions. Returns the codes of the countries.
 */
export function inventCorpus(folder: string): string[] {
	const open = openDatabase(folder);
	prepareDatabase(open);
	removeSample(open.db);
	const holders = new Set<string>();
	write(open.db, (tx) => {
		for (const told of invent()) {
			holders.add(told.holder);
			const day = new Date(told.day).toISOString().slice(0, 10);
			const post = told.capital.toUpperCase().replace(/[^A-Z]/g, '');
			const reading = madeUpReading(
				told.views.map(({ stance, object, reason }) => `An official said that ${stanceSentence(nameInSentence(told.holder), stance, object)}, ${reason}.`),
				{ reference: `${day.slice(2, 4)}${post}${100 + told.serial}`, origin: post, sent: { value: `${day}T08:00Z`, precision: 'minute', from: 'dtg' } }
			);
			const stances = told.views.map(({ proposition, stance, reason }, index) => madeUpStance(reading, {
				id: createHash('sha256').update(`${reading.cable.reference} ${proposition}`).digest('hex').slice(0, 16),
				paragraph: index + 1, holder: told.holder, proposition, stance, quote: reading.cable.paragraphs[index]!.clean.text,
				// Some are proposals: outlined bars are the slower ones to draw.
				confidence: reason === REASONS[0] ? 0.9 : 0.96
			}));
			putMadeUpCable(tx, reading, { stances });
		}
		// Else the server would take the cables for read by older rules, and read them again.
		tx.update(cables).set({ extractedBy: engineName(RULES) }).run();
	});
	open.close();
	return [...holders];
}
