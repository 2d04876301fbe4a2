import { holderCode } from '#lib/countries/holder-codes.ts';
import type { Decision, StanceChanges } from '#lib/server/db/schema/index.ts';
import { BadInput } from '#lib/server/errors.ts';
import type { StanceRecord } from '#lib/server/queries/stance-record.ts';
import type { Basis, Certainty, StanceValue } from '#lib/stances/stance.ts';
import { topicById } from '#lib/topics/topics.ts';

const DECISIONS: readonly Decision[] = ['accepted', 'rejected', 'corrected', 'withdrawn', 'restored'];
const STANCES: readonly StanceValue[] = ['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined'];
const BASES: readonly Basis[] = ['stated', 'reported', 'assessed'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible'];

export interface ReviewForm {
	readonly decision: Decision;
	readonly changes: StanceChanges;
	readonly reason: string | null;
	/** Number of the newest decision that the page showed. */
	readonly seen: number | null;
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

function oneOf<T extends string>(choices: readonly T[], text: string, what: string): T {
	const found = choices.find((each) => each === text);
	if (found === undefined) throw new BadInput(`“${text}” is no ${what}.`, `Choose one of: ${choices.join(', ')}.`);
	return found;
}

function holderOf(text: string): string {
	const code = holderCode(text);
	if (code === null) throw new BadInput(`“${text}” is no holder that is known.`, 'Name a state or an organisation, or write “NGOs in Japan”, “opposition in Japan”.');
	return code;
}

function dateOf(text: string): string | null {
	if (text === '') return null;
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
	const exact = new Date(`${year}-${month}-${day}T00:00:00Z`);
	if (Number.isNaN(exact.getTime()) || !exact.toISOString().startsWith(`${year}-${month}-${day}`)) {
		throw new BadInput(`“${text}” is no date.`, 'Write 2007, 2007-06 or 2007-06-15, or nothing for the day of the cable.');
	}
	return text;
}

/** What a form decides on a record. A correction names what differs from the extractor's reading. Throws `BadInput` for what cannot be read. */
export function formToReview(form: FormData, { asRead, topic }: Pick<StanceRecord, 'asRead' | 'topic'>): ReviewForm {
	const decision = oneOf(DECISIONS, textOf(form, 'decision'), 'decision');
	const seen = textOf(form, 'seen');
	if (!/^\d{0,15}$/.test(seen)) throw new BadInput(`“${seen}” is no number of a decision.`);
	return { decision, changes: decision === 'corrected' ? changesOf(form, asRead, topic) : {}, reason: textOf(form, 'reason') || null, seen: seen === '' ? null : Number(seen) };
}

function changesOf(form: FormData, asRead: StanceRecord['asRead'], topic: string): StanceChanges {
	const propositions = topicById(topic)?.propositions.map(({ id }) => id) ?? [];
	const wanted = {
		holder: holderOf(textOf(form, 'holder')),
		proposition: oneOf(propositions, textOf(form, 'proposition'), 'proposition'),
		stance: oneOf(STANCES, textOf(form, 'stance'), 'stance'),
		basis: oneOf(BASES, textOf(form, 'basis'), 'basis'),
		certainty: oneOf(CERTAINTIES, textOf(form, 'certainty'), 'certainty'),
		heldOn: dateOf(textOf(form, 'heldOn'))
	};
	return Object.fromEntries(Object.entries(wanted).filter(([slot, value]) => asRead[slot as keyof typeof wanted] !== value));
}
