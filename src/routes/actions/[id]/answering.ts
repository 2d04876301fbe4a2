import type { SubmitFunction } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';

/** What was done folds its form away. After a refusal what was typed stays, and the page shows what others did in the meantime. */
export const answering: SubmitFunction = ({ formElement }) => async ({ result, update }) => {
	await update({ reset: result.type !== 'failure' });
	if (result.type === 'failure') await invalidateAll();
	else if (result.type === 'redirect') formElement.closest('details')?.removeAttribute('open');
};
