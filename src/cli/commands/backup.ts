import { resolve } from 'node:path';
import { withRefusals } from '../refused.ts';

const USAGE = `usage: npm run -s demarche -- backup [FILE]
  Writes a checked copy of the database, also while the server runs; without FILE into the folder backups of the data folder.
`;

/** `demarche backup`. Returns the exit code: 0 written, 1 refused, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	if (args.length > 1 || args[0]?.startsWith('-')) {
		process.stderr.write(USAGE);
		return 2;
	}
	return withRefusals(async () => {
		const [{ backUp, backupPath }, { dataFolder }] = await Promise.all([import('#lib/server/db/backup.ts'), import('#lib/server/package-root.ts')]);
		const target = args[0] === undefined ? backupPath(dataFolder(), new Date()) : resolve(args[0]);
		await backUp(dataFolder(), target);
		process.stdout.write(`${target}\n`);
		return 0;
	});
}
