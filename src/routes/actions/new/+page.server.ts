import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { ACTION_KINDS, type ActionKind, type Party } from '#lib/actions/action-request.ts';
import { readParties } from '#lib/actions/read-parties.ts';
import { cableByReference, type CablePage } from '#lib/server/queries/cable-by-reference.ts';
import { BadInput, Refusal } from '#lib/server/errors.ts';
import { letterSender } from '#lib/server/queries/action-settings.ts';
import { fileRequest } from '#lib/server/use-cases/file-request.ts';
import { aNumber, aText, readParams } from '../../read-params.ts';
import type { Actions, PageServerLoad } from './$types.js';

const SHAPE = { cable: aText('', 40), paragraph: aNumber(0, undefined), quote: aText('', 4000), collection: aText(undefined) };
const Form = z.object({
	cable: z.string().max(40), collection: z.string().max(80), paragraph: z.coerce.number().int(), quote: z.string().max(4000), kind: z.enum(ACTION_KINDS), asker: z.string().max(200), asked: z.string().max(400),
	ask: z.string().max(400), deadlineText: z.string().trim().max(200), deadlineDate: z.union([z.literal(''), z.iso.date()]), reason: z.string().trim().max(400)
});

/** Who asks and is asked, as is likeliest for the place that the cable comes from. */
function likely(cable: CablePage): { kind: ActionKind; asker: Party; asked: Party } {
	const origin = cable.origin ?? 'STATE';
	return origin === 'STATE' ? { kind: 'department-asks-post', asker: 'STATE', asked: 'ALL' } : { kind: 'post-asks-department', asker: origin, asked: 'STATE' };
}

export const load = (({ url, locals: { db } }) => {
	const { cable: reference, paragraph, quote, collection } = readParams(url, SHAPE);
	const cable = cableByReference(db, reference.toUpperCase(), collection);
	if (!cable) error(404, { message: `${reference || 'That cable'} is not in the corpus.`, hint: 'A request is filed from the page of the cable that asks.' });
	const paragraphs = cable.paragraphs.flatMap(({ key, mark, clean }) => (key === null ? [] : [{ key, mark, text: clean.text }]));
	return { cable: cable.reference, collection: cable.collection.id, subject: cable.subject?.text ?? null, paragraphs, paragraph: paragraph ?? paragraphs[0]?.key ?? 1, quote, ...likely(cable) };
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, locals: { db } }) => {
		const sent = Object.fromEntries(await request.formData());
		let filed: { id: string; collection: string };
		try {
			const form = Form.safeParse(sent);
			if (!form.success) throw new BadInput(`The form cannot be read: ${form.error.issues[0]?.path.join('.') ?? ''}.`);
			const { asker, asked, deadlineText, deadlineDate, reason, ...rest } = form.data;
			const [who, whom] = [readParties(asker), readParties(asked)];
			if (!who.ok) throw new BadInput(who.reason);
			if (!whom.ok) throw new BadInput(whom.reason);
			const deadline = deadlineText || deadlineDate ? { text: deadlineText || deadlineDate, date: deadlineDate || null } : null;
			const id = fileRequest(db, { ...rest, asker: who.parties[0] ?? 'STATE', asked: whom.parties, deadline, reason: reason || null, by: letterSender(db).name ?? 'researcher' });
			filed = { id, collection: rest.collection };
		} catch (refusal) {
			if (!(refusal instanceof Refusal)) throw refusal;
			return fail(refusal.status, { problem: [refusal.message, refusal.hint].filter(Boolean).join(' '), sent: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)])) });
		}
		redirect(303, `/actions/${filed.id}?in=${encodeURIComponent(filed.collection)}`);
	}
} satisfies Actions;
