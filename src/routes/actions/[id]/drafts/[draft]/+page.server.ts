import { draftTemplates } from '#lib/server/queries/action-settings.ts';
import { loadDraft } from './load-draft.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ params, url, locals: { db } }) => {
	const { loaded: { item, query, moves }, draft } = loadDraft(db, params.id, params.draft, url);
	return {
		id: item.id, ask: item.ask, query, draft, lastEvent: item.events.at(-1)?.id ?? null, today: new Date().toISOString().slice(0, 10),
		name: draftTemplates(db).find((one) => one.id === draft.template)?.name ?? 'Draft', refusal: moves.find((move) => move.kind === 'sent')?.refusal ?? null
	};
}) satisfies PageServerLoad;
