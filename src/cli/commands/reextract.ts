import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';

const USAGE = `usage: npm run -s demarche -- reextract [--all]
  Reads the cables again that another version of the rules went over, or all of them. What people decided stands.
`;

/** `demarche reextract`. Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	if (args.length > 1 || (args.length === 1 && args[0] !== '--all')) {
		process.stderr.write(USAGE);
		return 2;
	}
	return withRefusals(async () => {
		const store = await openStore();
		try {
			const { reextract } = await import('#lib/server/use-cases/reextract.ts');
			const number = reextract(store.db, args[0] === '--all');
			process.stdout.write(`${number} cables read again\n`);
			return 0;
		} finally {
			store.close();
		}
	});
}
