import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { importReport } from '#lib/server/queries/import-report.ts';
import type { PageServerLoad } from './$types.js';

const Id = z.coerce.number().int().min(1);

export const load = (({ params, depends, locals: { db } }) => {
	depends('import:progress');
	const id = Id.safeParse(params.id);
	const report = id.success ? importReport(db, id.data) : null;
	if (!report) error(404, { message: `There is no import ${params.id}.`, hint: 'The import page lists the last ones.' });
	return { report };
}) satisfies PageServerLoad;
