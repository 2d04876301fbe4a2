import type { OpenDatabase } from '#lib/server/db/client.ts';

/** Opens the database of the data folder for a command, with what it needs beyond its tables. Loaded late: Drizzle takes its time. */
export async function openStore(): Promise<OpenDatabase> {
	const [{ openDatabase }, { dataFolder }, { prepareDatabase }] = await Promise.all([
		import('#lib/server/db/client.ts'), import('#lib/server/package-root.ts'), import('#lib/server/use-cases/prepare-database.ts')
	]);
	const open = openDatabase(dataFolder());
	prepareDatabase(open);
	return open;
}
