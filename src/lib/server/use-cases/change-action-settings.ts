import { readDueRules } from '#lib/actions/due-dates.ts';
import type { LetterSender } from '#lib/actions/drafts/letter.ts';
import { write, type WriteDb } from '#lib/server/db/client.ts';
import { BadInput } from '#lib/server/errors.ts';
import { ACTION_SETTINGS, OWN_TEMPLATES, savedViews } from '#lib/server/queries/action-settings.ts';
import { setting } from '#lib/server/queries/setting.ts';
import { putSetting } from '#lib/server/store/put-setting.ts';

/** Replaces the due rules. Throws `BadInput` with what is wrong with them. */
export function changeDueRules(db: WriteDb, value: unknown, now: Date = new Date()): void {
	const read = readDueRules(value);
	if (!read.ok) throw new BadInput(read.reason);
	write(db, (tx) => putSetting(tx, ACTION_SETTINGS.rules, read.rules, now));
}

/** Who signs letters; an empty entry is one that is not known. */
export function changeLetterSender(db: WriteDb, sender: LetterSender, now: Date = new Date()): void {
	write(db, (tx) => putSetting(tx, ACTION_SETTINGS.sender, sender, now));
}

/** Edits a template; null puts the program's own back. */
export function changeTemplate(db: WriteDb, id: string, text: string | null, now: Date = new Date()): void {
	if (!OWN_TEMPLATES.some((template) => template.id === id)) throw new BadInput(`There is no template “${id}”.`);
	if (text !== null && !text.trim()) throw new BadInput('The template is empty.', 'To go back to the one that comes with the program, restore it.');
	write(db, (tx) => {
		const { [id]: _, ...others } = (setting(tx, ACTION_SETTINGS.templates) ?? {}) as Record<string, string>;
		putSetting(tx, ACTION_SETTINGS.templates, text === null ? others : { ...others, [id]: text }, now);
	});
}

/** Keeps a view of the list under a name, in place of an earlier one of that name. */
export function saveView(db: WriteDb, name: string, query: string, now: Date = new Date()): void {
	if (!name.trim()) throw new BadInput('Give the view a name.');
	write(db, (tx) => putSetting(tx, ACTION_SETTINGS.views, [...savedViews(tx).filter((view) => view.name !== name.trim()), { name: name.trim(), query }], now));
}

export function removeView(db: WriteDb, name: string, now: Date = new Date()): void {
	write(db, (tx) => putSetting(tx, ACTION_SETTINGS.views, savedViews(tx).filter((view) => view.name !== name), now));
}
