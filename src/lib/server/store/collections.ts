import type { WriteDb } from '#lib/server/db/client.ts';
import { collections } from '#lib/server/db/schema/index.ts';
import { BadInput } from '#lib/server/errors.ts';

export const OWN_COLLECTION = 'mine';
export const SAMPLE_COLLECTION = 'sample';

const BUILT_IN: Readonly<Record<string, { title: string; badge: string | null; kind: 'own' | 'sample'; precedence: number }>> = {
	[OWN_COLLECTION]: { title: 'My cables', badge: null, kind: 'own', precedence: 1 },
	[SAMPLE_COLLECTION]: { title: 'Demonstration', badge: 'sample: invented wording over the public record', kind: 'sample', precedence: 100 }
};

/** Makes sure that a collection of this name exists; throws `BadInput` for a name that could not stand in an address. */
export function ensureCollection(db: WriteDb, id: string, now: Date): void {
	if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id)) {
		throw new BadInput(`“${id}” cannot be the name of a collection.`, 'Use small letters, digits and hyphens, at most 40.');
	}
	const settled = BUILT_IN[id] ?? { title: id, badge: null, kind: 'own' as const, precedence: 2 };
	db.insert(collections).values({ id, ...settled, createdAt: now.toISOString() }).onConflictDoNothing().run();
}
