import { fail, redirect } from '@sveltejs/kit';
import { ACTION_KINDS } from '#lib/actions/action-request.ts';
import { DUE_RULES } from '#lib/actions/due-dates.ts';
import { placesOf } from '#lib/actions/drafts/template.ts';
import { Refusal } from '#lib/server/errors.ts';
import { draftTemplates, dueRules, letterSender } from '#lib/server/queries/action-settings.ts';
import { changeDueRules, changeLetterSender, changeTemplate } from '#lib/server/use-cases/change-action-settings.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (({ locals: { db } }) => ({
	rules: dueRules(db), usual: DUE_RULES, sender: letterSender(db),
	templates: draftTemplates(db).map((template) => ({ ...template, places: placesOf(template) }))
})) satisfies PageServerLoad;

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').replace(/\r\n?/g, '\n');
const daysOf = (form: FormData, name: string): number | string | null => {
	const text = textOf(form, name).trim();
	return text === '' ? null : /^\d+$/.test(text) ? Number(text) : text;
};

/** Runs a change; a refusal goes back to the form that it came from. */
function changed(part: string, change: () => void): ReturnType<typeof fail<{ part: string; problem: string }>> {
	try {
		change();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return fail(error.status, { part, problem: [error.message, error.hint].filter(Boolean).join(' ') });
	}
	redirect(303, `/actions/settings?saved=${part}#${part}`);
}

export const actions = {
	rules: async ({ request, locals: { db } }) => {
		const form = await request.formData();
		const byKind = Object.fromEntries(ACTION_KINDS.map((kind) => [kind, { days: daysOf(form, kind) }]));
		return changed('rules', () => changeDueRules(db, { byKind, soonDays: daysOf(form, 'soonDays') ?? DUE_RULES.soonDays }));
	},
	sender: async ({ request, locals: { db } }) => {
		const form = await request.formData();
		const [name, address, purpose, fee] = ['name', 'address', 'purpose', 'fee'].map((field) => textOf(form, field).trim() || null);
		return changed('sender', () => changeLetterSender(db, { name: name ?? null, address: address ?? null, purpose: purpose ?? null, fee: fee ?? null }));
	},
	template: async ({ request, locals: { db } }) => {
		const form = await request.formData();
		const id = textOf(form, 'id');
		return changed(id, () => changeTemplate(db, id, form.has('restore') ? null : textOf(form, 'text')));
	}
} satisfies Actions;
