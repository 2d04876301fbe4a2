import { ACTION_KINDS } from '#lib/actions/action-request.ts';
import { ACTION_STATUSES, type ActionChanges, type FollowUpAct } from '#lib/actions/follow-up.ts';
import { readParties } from '#lib/actions/read-parties.ts';
import { parseReference } from '#lib/cables/reference.ts';
import { BadInput } from '#lib/server/errors.ts';

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const textOrNull = (form: FormData, name: string): string | null => textOf(form, name) || null;

function numberOf(form: FormData, name: string): number {
	const text = textOf(form, name);
	if (!/^\d{1,15}$/.test(text)) throw new BadInput(`“${text}” is no number of an event.`);
	return Number(text);
}

/** A cable as a person names it: "07STATE96596", "07 state 96596". */
function referenceOf(form: FormData): string {
	const text = textOf(form, 'linkedCable');
	const reference = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
	if (!parseReference(reference)) throw new BadInput(`“${text}” is no reference of a cable.`, 'References look like 07STATE96596: year, post, number.');
	return reference;
}

function partiesOf(text: string): readonly string[] {
	const read = readParties(text);
	if (!read.ok) throw new BadInput(read.reason);
	return read.parties;
}

/** Only what differs from the value that stood in the form is a change. */
function changesOf(form: FormData): ActionChanges {
	const isChanged = (name: string): boolean => form.has(name) && textOf(form, name) !== textOf(form, `${name}Before`);
	const kind = ACTION_KINDS.find((one) => one === textOf(form, 'requestKind'));
	const deadline = textOrNull(form, 'deadlineText');
	return {
		...(isChanged('requestKind') && kind ? { kind } : {}),
		...(isChanged('asker') ? { asker: partiesOf(textOf(form, 'asker'))[0] ?? '' } : {}),
		...(isChanged('asked') ? { asked: partiesOf(textOf(form, 'asked')) } : {}),
		...(isChanged('ask') && textOf(form, 'ask') ? { ask: textOf(form, 'ask') } : {}),
		...(isChanged('deadlineText') || isChanged('deadlineDate')
			? { deadline: deadline === null && textOf(form, 'deadlineDate') === '' ? null : { text: deadline ?? textOf(form, 'deadlineDate'), date: textOrNull(form, 'deadlineDate') } }
			: {})
	};
}

/** What a form says is to be done about an item. Throws `BadInput` for what cannot be read; whether it may be done is decided with the item at hand. */
export function formToAct(form: FormData): FollowUpAct {
	const kind = textOf(form, 'kind') as FollowUpAct['kind'];
	switch (kind) {
		case 'note': return { kind, body: textOf(form, 'body') };
		case 'task': return { kind, body: textOf(form, 'body'), onDay: textOrNull(form, 'onDay') };
		case 'task-done': return { kind, refersTo: numberOf(form, 'refersTo') };
		// Blank lines and the blanks before a line are part of a cable; only the browser's line ends are not.
		case 'draft': return { kind, body: String(form.get('body') ?? '').replace(/\r\n?/g, '\n'), template: textOrNull(form, 'template') };
		case 'sent': return { kind, onDay: textOf(form, 'onDay'), refersTo: textOf(form, 'refersTo') ? numberOf(form, 'refersTo') : null, body: textOrNull(form, 'body') };
		case 'reminder': return { kind, onDay: textOf(form, 'onDay'), body: textOrNull(form, 'body') };
		case 'deadline-moved': return { kind, onDay: textOrNull(form, 'onDay'), reason: textOf(form, 'reason') };
		case 'reply-received': return { kind, linkedCable: referenceOf(form) };
		case 'reply-dismissed': return { kind, linkedCable: referenceOf(form), reason: textOrNull(form, 'reason') };
		case 'corrected': return { kind, changes: changesOf(form), reason: textOf(form, 'reason') };
		case 'undone': return { kind, undoes: numberOf(form, 'undoes') };
		case 'status-changed': {
			const status = ACTION_STATUSES.find((one) => one === textOf(form, 'status'));
			if (!status) throw new BadInput('Choose a status.');
			const onDay = textOrNull(form, 'onDay');
			return { kind, status, reason: textOrNull(form, 'reason'), ...(onDay === null ? {} : { onDay }) };
		}
		default: throw new BadInput(`“${kind}” is nothing that can be done about a request.`);
	}
}

/** The number of the last event that the page showed; null when there was none, undefined when the form does not say. */
export function seenOf(form: FormData, name = 'seen'): number | null | undefined {
	if (!form.has(name)) return undefined;
	return textOf(form, name) === '' ? null : numberOf(form, name);
}
