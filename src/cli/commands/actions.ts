import { parseArgs } from 'node:util';
import { computedAsOf, dueOf, DUE_RULES } from '#lib/actions/due-dates.ts';
import { itemsOf, type MergedRequest } from '#lib/actions/items.ts';
import { matchReplies, type CitingText } from '#lib/actions/match-replies.ts';
import type { ActionItem } from '#lib/server/queries/open-action-requests.ts';
import { isDay } from '../day.ts';
import { printLine } from '../json-lines.ts';
import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';

const USAGE = `usage: npm run -s demarche -- actions [--as-of YYYY-MM-DD] [--collection NAME]… --format jsonl
  A line an action request as it stood on that day; without a day, on that of the newest cable with a request.
`;

/** `demarche actions`: one JSON line an item. Returns the exit code: 0 all well, 1 refused, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	let asOf: string | undefined;
	let collections: string[] | undefined;
	try {
		const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, 'as-of': { type: 'string' }, collection: { type: 'string', multiple: true } } });
		if (values.format !== 'jsonl') throw new Error(`There is no format "${values.format}", only jsonl.`);
		asOf = values['as-of'];
		collections = values.collection;
		if (asOf !== undefined && !isDay(asOf)) throw new Error(`--as-of ${asOf} is no day of the form YYYY-MM-DD.`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		return 2;
	}
	return withRefusals(() => printItems(asOf, collections));
}

async function printItems(asOf: string | undefined, collections: string[] | undefined): Promise<number> {
	const store = await openStore();
	try {
		const [{ actionRequestsAsOf }, { citingTexts }] = await Promise.all([
			import('#lib/server/queries/open-action-requests.ts'), import('#lib/server/queries/citing-texts.ts')
		]);
		const requests = actionRequestsAsOf(store.db, asOf ?? null, { collections });
		const day = asOf ?? requests.map((request) => request.sentDay ?? '').sort().at(-1) ?? '';
		const citing = citingTexts(store.db, requests.map((request) => request.cable), asOf ?? null, collections);
		for (const item of itemsOf(requests)) await printLine(toLine(item, day, citing.get(item.main.cable) ?? []));
		return 0;
	} finally {
		store.close();
	}
}

/** What scripts get of an item. A status or reply recorded for one of its wordings holds for all. */
function toLine({ main, repeats }: MergedRequest<ActionItem>, asOf: string, citing: readonly CitingText[]): object {
	const all = [main, ...repeats];
	const events = all.flatMap((request) => request.events).filter((event) => !event.isUndone);
	const moved = events.findLast((event) => event.kind === 'deadline-moved');
	// A cable dated by its year alone is not taken for one of January 1.
	const sent = main.sent?.slice(0, 10) ?? null;
	const sentDay = sent?.length === 10 ? sent : null;
	const due = dueOf(main, sentDay, DUE_RULES, moved ? { date: moved.onDay } : undefined).date;
	const status = all.find((request) => request.status !== 'open')?.status ?? 'open';
	const confirmed = new Set(events.filter((event) => event.kind === 'reply-received').flatMap((event) => event.linkedCable ?? []));
	const proposals = matchReplies({ ...main, sent }, citing).map(({ cable, score }) => ({ cable, score, confirmed: confirmed.has(cable) }));
	const others = [...confirmed].filter((cable) => !proposals.some((proposal) => proposal.cable === cable)).map((cable) => ({ cable, score: null, confirmed: true }));
	return {
		cable: main.cable, paragraph: main.paragraph, kind: main.kind, asker: main.asker, asked: main.asked, ask: main.ask, quote: main.quote, due, status,
		computed: computedAsOf({ status, sentDay, due }, asOf), replies: [...proposals, ...others], repeats: repeats.map(({ paragraph, quote }) => ({ paragraph, quote }))
	};
}
