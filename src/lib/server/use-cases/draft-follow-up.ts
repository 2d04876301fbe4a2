import { and, eq } from 'drizzle-orm';
import type { ActionRequest, ActionRequestId, Party } from '#lib/actions/action-request.ts';
import { draftLetter } from '#lib/actions/drafts/letter.ts';
import { draftReplyCable } from '#lib/actions/drafts/reply-cable.ts';
import { actionAddressees } from '#lib/actions/steps/07-parties.ts';
import type { Cable } from '#lib/cables/cable.ts';
import type { Envelope } from '#lib/cables/envelope.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import { postByName, postOfStation } from '#lib/cables/vocabulary/posts.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableVersions } from '#lib/server/db/schema/index.ts';
import { BadInput, NotFound } from '#lib/server/errors.ts';
import type { ActionItem } from '#lib/server/queries/action-items.ts';
import { draftTemplates, letterSender } from '#lib/server/queries/action-settings.ts';

export interface Draft {
	readonly text: string;
	/** Places that only the researcher can fill. */
	readonly missing: readonly string[];
	/** The template's name. */
	readonly name: string;
}

export interface DraftOptions {
	/** The day that a letter bears, `YYYY-MM-DD`. */
	readonly today: string;
	/** The day that a reply cable bears: that of the corpus clock. */
	readonly corpusDay: string;
	/** The post that replies, where the request went to many. */
	readonly from?: Party | undefined;
}

/** A draft made from an item by a template. Throws `NotFound` for an unknown template, `BadInput` when it must be said which post replies. */
export function draftFollowUp(db: ReadDb, item: ActionItem, templateId: string, options: DraftOptions): Draft {
	const template = draftTemplates(db).find(({ id }) => id === templateId);
	if (!template) throw new NotFound(`There is no template “${templateId}”.`);
	const request: ActionRequest = { ...item, id: item.id as ActionRequestId, rules: [] };
	const sender = letterSender(db);
	if (template.id === 'reply') {
		const source = sourceOf(db, item);
		const { from, to } = correspondents(item, source, options.from);
		const signer = sender.name?.trim().split(/\s+/).at(-1)?.replace(/[^A-Za-z]/g, '');
		const text = draftReplyCable({ request, source, from, to, info: informed(source, from, to), day: options.corpusDay, template, ...(signer ? { signer } : {}) });
		return { text, missing: [], name: template.name };
	}
	const source = { reference: item.cable, origin: item.origin, sent: item.sent?.slice(0, 10) ?? null, subject: item.subject, classification: item.classification };
	return { ...draftLetter(template, request, source, sender, options.today), name: template.name };
}

/** The cable that asks, read again from its text: a reply needs its header whole. */
function sourceOf(db: ReadDb, item: ActionItem): Cable {
	const version = db
		.select({ raw: cableVersions.raw, envelope: cableVersions.envelope }).from(cableVersions)
		.where(and(eq(cableVersions.cableId, item.cableId), eq(cableVersions.isCurrent, true))).get();
	const readings = readCables(version?.raw ?? '', (version?.envelope ?? null) as Envelope | null);
	const own = readings.find(({ cable }) => cable.reference === item.cable) ?? readings[0];
	if (!own) throw new NotFound(`The text of ${item.cable} is not there.`);
	return { ...own.cable, reference: item.cable };
}

/** Who writes to whom: the Department to the post that asks it, a post that was asked to the Department. */
function correspondents(item: ActionItem, source: Cable, chosen: Party | undefined): { from: Party; to: Party[] } {
	const post = item.origin !== null && item.origin !== 'STATE' ? item.origin : null;
	if (post !== null && (item.kind === 'post-asks-department' || item.kind === 'host-asks-us')) return { from: 'STATE', to: [post] };
	const from = chosen ?? post ?? item.asked.find((party) => party !== 'STATE' && postByName(party)) ?? actionAddressees(source)[0];
	if (!from) throw new BadInput('The request went to a collective.', 'Name the post that replies.');
	if (!postByName(from) || from === 'STATE') throw new BadInput(`“${from}” is no post that is known here.`, 'Name it as references do: TOKYO, THEHAGUE.');
	return { from, to: ['STATE'] };
}

/** Who was in copy stays in copy, as far as they are posts. */
function informed(source: Cable, from: Party, to: readonly Party[]): Party[] {
	const names = source.addressees.filter(({ role }) => role === 'info').flatMap(({ name }) => postOfStation(name)?.name ?? []);
	return [...new Set(names)].filter((name) => name !== from && !to.includes(name));
}
