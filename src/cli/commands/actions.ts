import { parseArgs } from 'node:util';
import { isDay } from '../day.ts';
import { printLine } from '../json-lines.ts';
import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';
import { withArguments } from '../with-arguments.ts';

const FORMATS = ['jsonl', 'json', 'csv', 'ics'] as const;
const USAGE = `usage: npm run -s demarche -- actions [--as-of YYYY-MM-DD] [--status STATUS] [--collection ID]… [--format ${FORMATS.join('|')}]
  Prints the action requests as they stood on a day; without one, on that of the newest cable.
`;

interface Options {
	readonly asOf: string | null;
	readonly status: string | undefined;
	readonly collections: readonly string[] | undefined;
	readonly format: (typeof FORMATS)[number];
}

function read(args: string[]): Options {
	const { values } = parseArgs({
		args, options: { 'as-of': { type: 'string' }, status: { type: 'string' }, collection: { type: 'string', multiple: true }, format: { type: 'string', default: 'jsonl' } }
	});
	const { 'as-of': asOf = null, status, collection } = values;
	const format = FORMATS.find((name) => name === values.format);
	if (!format) throw new Error(`There is no format "${values.format}".`);
	if (asOf !== null && !isDay(asOf)) throw new Error(`--as-of ${asOf} is no day of the form YYYY-MM-DD.`);
	return { asOf, status, collections: collection, format };
}

/** `demarche actions`: the action requests as of a day, with what was done about them. Returns the exit code: 0 printed, 1 refused, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => read(args), ({ asOf, status, collections, format }) => withRefusals(async () => {
		const store = await openStore();
		try {
			const [{ actionList }, { actionReplies }, { actionLine }, files] = await Promise.all([
				import('#lib/server/queries/action-list.ts'), import('#lib/server/queries/action-replies.ts'), import('#lib/server/queries/action-lines.ts'),
				import('#lib/server/queries/action-files.ts')
			]);
			const { matching } = actionList(store.db, asOf, { status, collections });
			const repliesOf = actionReplies(store.db, matching, asOf, collections);
			if (format === 'csv') process.stdout.write(files.actionsAsCsv(matching, repliesOf));
			else if (format === 'ics') process.stdout.write(files.actionsAsCalendar(matching, new Date().toISOString(), null));
			else if (format === 'json') process.stdout.write(`${JSON.stringify(matching.map((item) => actionLine(item, repliesOf)), null, '\t')}\n`);
			else for (const item of matching) await printLine(actionLine(item, repliesOf));
			return 0;
		} finally {
			store.close();
		}
	}));
}
