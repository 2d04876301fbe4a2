import { resolve } from 'node:path';
import { withRefusals } from '../refused.ts';

const USAGE = `usage: npm run -s demarche -- restore FILE
  Puts a backup in the place of the database. What is there now is backed up first.
`;

/** `demarche restore`. Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	const [file] = args;
	if (file === undefined || args.length > 1 || file.startsWith('-')) {
		process.stderr.write(USAGE);
		return 2;
	}
	return withRefusals(async () => {
		const [{ restore }, { openDatabase }, { dataFolder }] = await Promise.all([
			import('#lib/server/db/backup.ts'), import('#lib/server/db/client.ts'), import('#lib/server/package-root.ts')
		]);
		const saved = await restore(dataFolder(), resolve(file), new Date());
		// A backup of an earlier release gets the tables of this one.
		openDatabase(dataFolder()).close();
		process.stdout.write(`${resolve(file)} restored${saved === null ? '' : `; what was there before is in ${saved}`}\n`);
		return 0;
	});
}
