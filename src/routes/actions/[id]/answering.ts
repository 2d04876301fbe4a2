import type { SubmitFunction } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';

/** After a refusal what was typed stays, and the page shows what others did in the meantime. */
export const answering: SubmitFunction = () => async ({ result, update }) => {
	await update({ reset: result.type !== 'failure' });
	if (result.type === 'failure') await invalidateAll();
};
