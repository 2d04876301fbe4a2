import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, like, lte } from 'drizzle-orm';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { meetings, officialActs } from '#lib/server/db/schema/index.ts';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import { setting } from '#lib/server/queries/setting.ts';
import { putOfficialActs } from '#lib/server/store/put-official-acts.ts';
import { putSetting } from '#lib/server/store/put-setting.ts';
import { TOPICS } from '#lib/topics/topics.ts';
import { statusToActs, votesToActs } from './official-acts.ts';

const SETTING = 'reference-data';
const FILES = ['ccm-status.csv', 'unga-ccm-votes.csv'] as const;

/**
 * Puts the official acts and meetings that come with the program into the database, when they are not there in this
 * form yet. Newer tables that somebody imported stay. Returns whether anything was written.
 */
export function loadReferenceData(db: WriteDb): boolean {
	const texts = FILES.map((name) => readFileSync(join(PACKAGE_ROOT, 'src/lib/server/reference-data', name), 'utf8'));
	const allMeetings = TOPICS.flatMap((topic) => topic.meetings.map((meeting) => ({ ...meeting, topic: topic.id })));
	const hash = createHash('sha256').update(JSON.stringify([texts, allMeetings])).digest('hex');
	if (setting(db, SETTING) === hash) return false;
	const [status = '', votes = ''] = texts;
	return write(db, (tx) => {
		if (setting(tx, SETTING) === hash) return false;
		tx.delete(meetings).run();
		for (const [prefix, acts] of [['ccm', statusToActs(status)], ['unga', votesToActs(votes)]] as const) {
			tx.delete(officialActs).where(and(like(officialActs.id, `${prefix}:%`), lte(officialActs.knownUpTo, acts[0]?.knownUpTo ?? ''))).run();
			putOfficialActs(tx, acts, 'keep');
		}
		if (allMeetings.length > 0) tx.insert(meetings).values(allMeetings).run();
		putSetting(tx, SETTING, hash, new Date());
		return true;
	});
}
