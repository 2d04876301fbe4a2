import type { ActionKind } from '#lib/actions/action-request.ts';

/** What kind of request it is, as a label. */
export const KIND_IN_WORDS: Readonly<Record<ActionKind, string>> = {
	'department-asks-post': 'Department asks post',
	'post-asks-department': 'Post asks Department',
	'host-asks-us': 'Host asks the United States',
	'us-asks-host': 'United States asks host',
	'host-promises': 'Host promises',
	'us-promises': 'United States promises'
};
