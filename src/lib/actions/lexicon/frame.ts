import type { ActionKind } from '../action-request.ts';

/** Whose act a verb is: the other government, an American official or the United States, the sending post, Washington. */
export type Side = 'host' | 'us' | 'post' | 'department';

/**
 * A way in which English asks or promises. The pattern is the source of a regular expression in which `{slot}` stands for a list of
 * `slots.ts`; it covers the verb and whatever must follow it. Who does it is found to its left, unless the pattern begins with the actor.
 * What is asked begins at the group `ask`, else where the pattern ends.
 */
export interface Frame {
	readonly id: string;
	/** `own` = the sender's request to its correspondent: a post asks the Department, the Department asks posts. */
	readonly kind: ActionKind | 'own';
	/** Words of which one must be there, as a cheap pattern: most sentences are passed over by it. */
	readonly trigger: string;
	readonly pattern: string;
	/** Whose act it has to be; null when the pattern says so itself. */
	readonly subject: readonly Side[] | null;
	/** Only in cables from the Department, or only from posts. */
	readonly from?: 'state' | 'post';
	/**
	 * Only where the sender speaks itself (comment, action request), where it tells, or in papers to be read out. Without it a frame is read in
	 * the first two; `any` is for words that can be meant for posts alone, since the end of a paper is not always marked.
	 */
	readonly voice?: 'own' | 'narrative' | 'points' | 'any';
	/** The verb does not name whom it is addressed to: the host's own words to us, not a statement to a conference or to a third state. */
	readonly implied?: true;
	/** Of a list of tasks: read only where nothing else in the paragraph asks, and once. */
	readonly lastResort?: true;
	/** Only in a paragraph that is an action request. */
	readonly inRequest?: true;
	/** Only as somebody's words ("she said", "according to") or with ourselves in it: a plain future is a forecast. */
	readonly reported?: true;
	/** What has to stand in the rest of the clause, where the verb alone would prove too little. */
	readonly content?: string;
	/** A sentence that it must read, and one that it must leave alone; both are run as tests. */
	readonly example: string;
	readonly counter: string;
}
