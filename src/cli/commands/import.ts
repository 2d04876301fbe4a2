import { parseArgs } from 'node:util';
import { isDay } from '../day.ts';
import { pathsToInputs } from '../input-paths.ts';
import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';
import { withArguments } from '../with-arguments.ts';

const USAGE = `usage: npm run -s demarche -- import PATH… [--collection NAME] [--source TEXT] [--retrieved YYYY-MM-DD]
  A directory stands for its .txt files, - for standard input. Collection, source and day are those of the last import unless given.
`;

/** `demarche import`: a line a cable. Returns the exit code: 0 all in, 1 some failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), (wish) => withRefusals(async () => ('job' in wish ? runJob(wish.job) : importPaths(wish))));
}

type Wish =
	| { readonly job: number }
	| { readonly paths: string[]; readonly collection: string | undefined; readonly source: string | undefined; readonly retrieved: string | undefined };

function readArguments(args: string[]): Wish {
	const { values, positionals } = parseArgs({
		args, allowPositionals: true,
		options: { collection: { type: 'string' }, source: { type: 'string' }, retrieved: { type: 'string' }, job: { type: 'string' } }
	});
	// What the import page starts: an import that it has announced, with the uploads in the data folder.
	if (values.job !== undefined) return { job: Number(values.job) };
	if (positionals.length === 0) throw new Error('Name at least one file or directory.');
	if (values.retrieved !== undefined && !isDay(values.retrieved)) throw new Error(`--retrieved ${values.retrieved} is no day of the form YYYY-MM-DD.`);
	return { paths: positionals, collection: values.collection, source: values.source, retrieved: values.retrieved };
}

async function importPaths({ paths, collection, source, retrieved }: Exclude<Wish, { job: number }>): Promise<number> {
	const store = await openStore();
	try {
		const { importCables } = await import('#lib/server/use-cases/import-cables.ts');
		const { rememberImportSettings } = await import('#lib/server/use-cases/remember-import-settings.ts');
		const asked = rememberImportSettings(store.db, { collection, source, retrievedOn: retrieved });
		const options = { collection: asked.collection, source: asked.source || null, retrievedOn: asked.retrievedOn || null, startedFrom: 'command' } as const;
		const report = await importCables(store.db, await pathsToInputs(paths), options, ({ label, outcome, message, hint }) => {
			process.stdout.write(`${outcome}\t${label}\t${[message, hint].filter(Boolean).join(' ')}\n`);
		});
		const { imported, copy, identical, failed, 'new-version': versions } = report.counts;
		process.stderr.write(`${imported} imported, ${versions} new versions, ${copy + identical} known already, ${failed} failed (import ${report.id})\n`);
		return failed > 0 ? 1 : 0;
	} finally {
		store.close();
	}
}

async function runJob(id: number): Promise<number> {
	const store = await openStore();
	try {
		const { carryOutImport } = await import('#lib/server/use-cases/import-job.ts');
		const report = await carryOutImport(store.db, store.folder, id);
		return report.counts.failed > 0 ? 1 : 0;
	} finally {
		store.close();
	}
}
