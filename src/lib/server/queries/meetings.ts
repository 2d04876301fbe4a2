import { asc, eq } from 'drizzle-orm';
import type { ReadDb } from '#lib/server/db/client.ts';
import { meetings as table } from '#lib/server/db/schema/index.ts';
import type { Meeting } from '#lib/topics/topic.ts';

/** The meetings of a topic, oldest first. */
export function meetings(db: ReadDb, topic: string): Meeting[] {
	return db
		.select({ id: table.id, start: table.start, end: table.end, place: table.place, track: table.track, name: table.name, note: table.note })
		.from(table)
		.where(eq(table.topic, topic))
		.orderBy(asc(table.start), asc(table.id))
		.all();
}
