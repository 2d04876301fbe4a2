import { and, inArray, like } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { officialActs } from '#lib/server/db/schema/index.ts';
import { BadInput } from '#lib/server/errors.ts';
import { readActsTable } from '#lib/server/reference-data/read-acts-table.ts';
import { putOfficialActs } from '#lib/server/store/put-official-acts.ts';

export interface ActsImport {
	readonly kind: 'status' | 'votes';
	readonly acts: number;
	readonly countries: number;
	readonly knownUpTo: string;
}

const TOLD = 20;

/**
 * Takes a table of treaty status or of votes over: the states in a table of status get exactly the acts that it names, votes are
 * added or corrected, everything else stays. `knownUpTo` is the day of the table, else its newest act's. Refuses a table with any
 * wrong line, naming each.
 */
export function importActs(db: WriteDb, csv: string, { source, knownUpTo }: { readonly source?: string | undefined; readonly knownUpTo?: string | undefined } = {}): ActsImport {
	const { kind, acts: read, problems } = readActsTable(csv);
	if (kind === null || problems.length > 0) {
		const told = problems.slice(0, TOLD).map(({ line, message }) => `line ${line}: ${message}`);
		const rest = problems.length > TOLD ? [`and ${problems.length - TOLD} more`] : [];
		throw new BadInput([...told, ...rest].join('\n'), 'Nothing was taken over. Correct the table and import it again; docs/official-acts.md describes its columns.');
	}
	const acts = read.map((act) => ({ ...act, source: source ?? act.source, knownUpTo: knownUpTo ?? act.knownUpTo }));
	const holders = [...new Set(acts.map(({ holder }) => holder))];
	write(db, (tx) => {
		if (kind === 'status' && holders.length > 0) tx.delete(officialActs).where(and(like(officialActs.id, 'ccm:%'), inArray(officialActs.holder, holders))).run();
		putOfficialActs(tx, acts, 'replace');
	});
	return { kind, acts: acts.length, countries: holders.length, knownUpTo: acts[0]?.knownUpTo ?? '' };
}
