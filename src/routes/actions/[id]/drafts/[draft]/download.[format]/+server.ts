import { error } from '@sveltejs/kit';
import { toDocx } from '#lib/actions/drafts/docx.ts';
import { loadDraft } from '../load-draft.ts';
import type { RequestHandler } from './$types.js';

const TYPES: Readonly<Record<string, string>> = { txt: 'text/plain; charset=utf-8', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

export const GET = (({ params, url, locals: { db } }) => {
	const type = TYPES[params.format];
	if (!type) error(404, { message: `There is no file of the kind “${params.format}”.`, hint: 'There are txt and docx.' });
	const { loaded, draft } = loadDraft(db, params.id, params.draft, url);
	const body = params.format === 'docx' ? new Uint8Array(toDocx(draft.body, draft.template === 'reply')) : draft.body;
	const name = `${draft.template ?? 'draft'}-${loaded.item.cable}-${draft.id}.${params.format}`;
	return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } });
}) satisfies RequestHandler;
