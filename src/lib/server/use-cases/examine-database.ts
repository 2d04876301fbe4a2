import { sql } from 'drizzle-orm';
import type { OpenDatabase } from '#lib/server/db/client.ts';

export interface Finding {
	readonly isWell: boolean;
	readonly what: string;
}

/** Looks a database over: damage, dangling rows, cables without text, the full-text index, imports that were broken off. Changes nothing. */
export function examineDatabase({ db }: OpenDatabase): Finding[] {
	const rows = (query: string): Record<string, unknown>[] => db.all(sql.raw(query));
	const none = (what: string, query: string): Finding => {
		const found = rows(query);
		return { isWell: found.length === 0, what: found.length === 0 ? what : `${what}: NOT SO (${found.length}): ${JSON.stringify(found.slice(0, 3))}` };
	};
	const damage = rows('PRAGMA integrity_check(3)').map((row) => String(row.integrity_check));
	return [
		{ isWell: damage[0] === 'ok', what: damage[0] === 'ok' ? 'the file and the full-text index are sound' : `damage: ${damage.join('; ')}` },
		none('no row refers to a missing one', 'PRAGMA foreign_key_check'),
		none('every cable has exactly one current version', `
			SELECT reference FROM cables c WHERE (SELECT count(*) FROM cable_versions v WHERE v.cable_id = c.id AND v.is_current) <> 1`),
		none('every quote stands in its paragraph', `
			SELECT s.id, c.reference FROM stances s JOIN cables c ON c.id = s.cable_id WHERE s.is_found AND NOT EXISTS (
				SELECT 1 FROM paragraphs p WHERE p.cable_id = s.cable_id AND p.key = s.paragraph AND instr(p.text, s.quote) > 0)`),
		none('no import was broken off', "SELECT id, message FROM imports WHERE status = 'interrupted'"),
		...rows(`
			SELECT o.title, count(c.id) AS cables, (SELECT count(*) FROM stances s JOIN cables x ON x.id = s.cable_id WHERE x.collection_id = o.id) AS stances
			FROM collections o LEFT JOIN cables c ON c.collection_id = o.id GROUP BY o.id`
		).map((row) => ({ isWell: true, what: `${row.title}: ${row.cables} cables, ${row.stances} stances` }))
	];
}
