import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';

const USAGE = `usage: npm run -s demarche -- sample load | remove
  load    loads the demonstration cables afresh
  remove  takes them away; cables of other collections stay as they are
`;

/** `demarche sample load|remove`. Returns the exit code: 0 done, 1 some cables failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	const [action] = args;
	if (args.length !== 1 || (action !== 'load' && action !== 'remove')) {
		process.stderr.write(USAGE);
		return 2;
	}
	return withRefusals(async () => {
		const store = await openStore();
		try {
			const { loadSample, removeSample } = await import('#lib/server/use-cases/sample-corpus.ts');
			if (action === 'remove') {
				process.stdout.write(`${removeSample(store.db)} demonstration cables removed\n`);
				return 0;
			}
			const { counts } = await loadSample(store.db);
			process.stdout.write(`${counts.imported} demonstration cables loaded, ${counts.failed} failed\n`);
			return counts.failed > 0 ? 1 : 0;
		} finally {
			store.close();
		}
	});
}
