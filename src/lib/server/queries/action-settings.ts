import { DUE_RULES, readDueRules, type DueRules } from '#lib/actions/due-dates.ts';
import { LETTER_TEMPLATES } from '#lib/actions/drafts/letter-templates.ts';
import type { LetterSender } from '#lib/actions/drafts/letter.ts';
import { REPLY_TEMPLATE } from '#lib/actions/drafts/reply-cable.ts';
import type { Template } from '#lib/actions/drafts/template.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { setting } from './setting.ts';

export const ACTION_SETTINGS = { rules: 'action-due-rules', templates: 'action-templates', sender: 'letter-sender', views: 'action-views' } as const;

/** When requests without a date are due: the researcher's rules, or those that the program comes with. */
export function dueRules(db: ReadDb): DueRules {
	const stored = setting(db, ACTION_SETTINGS.rules);
	const read = stored === undefined ? null : readDueRules(stored);
	return read?.ok ? read.rules : DUE_RULES;
}

/** The templates that the program comes with. */
export const OWN_TEMPLATES: readonly Template[] = [...LETTER_TEMPLATES, REPLY_TEMPLATE];

export interface EditedTemplate extends Template {
	readonly isEdited: boolean;
}

/** Every template, as the researcher edited it. */
export function draftTemplates(db: ReadDb): EditedTemplate[] {
	const edited = (setting(db, ACTION_SETTINGS.templates) ?? {}) as Record<string, string | undefined>;
	return OWN_TEMPLATES.map((template) => ({ ...template, text: edited[template.id] ?? template.text, isEdited: edited[template.id] !== undefined }));
}

/** Who signs letters. What was never filled in is null. */
export function letterSender(db: ReadDb): LetterSender {
	const stored = (setting(db, ACTION_SETTINGS.sender) ?? {}) as Partial<LetterSender>;
	return { name: stored.name ?? null, address: stored.address ?? null, purpose: stored.purpose ?? null, fee: stored.fee ?? null };
}

export interface SavedView {
	readonly name: string;
	/** Query of the list, without the question mark. */
	readonly query: string;
}

/** The views of the list that were saved, by name. */
export function savedViews(db: ReadDb): SavedView[] {
	return ((setting(db, ACTION_SETTINGS.views) ?? []) as SavedView[]).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
