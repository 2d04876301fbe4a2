import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { Refusal } from '#lib/server/errors.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { importSettings } from '#lib/server/queries/import-settings.ts';
import { recentImports } from '#lib/server/queries/recent-imports.ts';
import { startImport } from '#lib/server/use-cases/import-job.ts';
import { loadSample, removeSample } from '#lib/server/use-cases/sample-corpus.ts';
import type { Actions, PageServerLoad } from './$types.js';

const Form = z.object({
	files: z.array(z.file()).default([]),
	text: z.string().default(''),
	collection: z.string().trim().max(80).transform((name) => name || 'mine').optional(),
	source: z.string().trim().max(300).optional(),
	retrievedOn: z.union([z.literal(''), z.iso.date()]).optional()
});

export const load = (({ locals: { db } }) => {
	const all = collections(db);
	return {
		settings: importSettings(db),
		collections: all.filter(({ kind }) => kind === 'own'),
		sample: all.find(({ kind }) => kind === 'sample') ?? null,
		imports: recentImports(db, 8)
	};
}) satisfies PageServerLoad;

export const actions = {
	import: async ({ request, locals: { db, dataFolder } }) => {
		const form = await request.formData();
		// A browser sends a nameless, empty file for a picker that was left alone.
		const files = form.getAll('files').filter((file) => file instanceof File && (file.name !== '' || file.size > 0));
		const { text, ...asked } = Form.parse({ ...Object.fromEntries(form), files });
		const id = await startImport(db, dataFolder, { ...asked, texts: [text] }).catch((error: unknown) => {
			if (error instanceof Refusal) return error;
			throw error;
		});
		if (id instanceof Refusal) return fail(id.status, { problem: [id.message, id.hint].filter(Boolean).join(' ') });
		redirect(303, `/imports/${id}`);
	},
	loadSample: async ({ locals: { db } }) => {
		await loadSample(db);
	},
	removeSample: ({ locals: { db } }) => {
		removeSample(db);
	}
} satisfies Actions;
