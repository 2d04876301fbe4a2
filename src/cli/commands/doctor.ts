import { withRefusals } from '../refused.ts';
import { openStore } from '../open-store.ts';

const USAGE = 'usage: npm run -s demarche -- doctor\n';

/** `demarche doctor`: looks the installation over, a line a finding. Returns the exit code: 0 all well, 1 something is not, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	if (args.length > 0) {
		process.stderr.write(USAGE);
		return 2;
	}
	return withRefusals(async () => {
		const store = await openStore();
		try {
			const { examineDatabase } = await import('#lib/server/use-cases/examine-database.ts');
			const findings = examineDatabase(store);
			process.stdout.write(`Node ${process.version}, data in ${store.folder}\n`);
			for (const { isWell, what } of findings) process.stdout.write(`${isWell ? 'ok  ' : 'FAIL'} ${what}\n`);
			return findings.every((finding) => finding.isWell) ? 0 : 1;
		} finally {
			store.close();
		}
	});
}
