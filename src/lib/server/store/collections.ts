import { eq, or, sql } from 'drizzle-orm';
import type { WriteDb } from '#lib/server/db/client.ts';
import { collections } from '#lib/server/db/schema/index.ts';
import { BadInput } from '#lib/server/errors.ts';

export const OWN_COLLECTION = 'mine';
export const SAMPLE_COLLECTION = 'sample';

const BUILT_IN: Readonly<Record<string, { title: string; badge: string | null; kind: 'own' | 'sample'; precedence: number }>> = {
	[OWN_COLLECTION]: { title: 'My cables', badge: null, kind: 'own', precedence: 1 },
	[SAMPLE_COLLECTION]: { title: 'Demonstration', badge: 'sample: invented wording over the public record', kind: 'sample', precedence: 100 }
};

/**
 * The id of the collection of that id or title, which is made when there is none yet: "Project Oslo" → `project-oslo`.
 * Throws `BadInput` for a name without a letter or digit.
 */
export function ensureCollection(db: WriteDb, name: string, now: Date): string {
	const title = name.trim();
	const known = db
		.select({ id: collections.id }).from(collections)
		.where(or(eq(collections.id, title), eq(sql`lower(${collections.title})`, title.toLowerCase()))).get();
	if (known !== undefined) return known.id;
	const id = title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '');
	if (id === '') throw new BadInput(`“${title}” cannot be the name of a collection.`, 'Use a name with at least one letter or digit of the Latin alphabet.');
	const settled = BUILT_IN[id] ?? { title, badge: null, kind: 'own' as const, precedence: 2 };
	db.insert(collections).values({ id, ...settled, createdAt: now.toISOString() }).onConflictDoNothing().run();
	return id;
}
