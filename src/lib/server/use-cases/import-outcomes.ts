import type { ItemOutcome } from '#lib/server/db/schema/index.ts';

/** What became of one cable, or of one thing that turned out to be none. */
export interface ImportedItem {
	/** File name, with the place in it where the file holds several cables. */
	readonly label: string;
	readonly outcome: ItemOutcome;
	readonly code: string | null;
	readonly message: string;
	readonly hint: string | null;
	readonly reference: string | null;
	readonly subject: string | null;
	readonly stances: number;
	readonly actions: number;
	readonly issues: number;
}

const HINTS: Readonly<Record<string, string>> = {
	empty: 'Save the cable again from where you have it; a download may have broken off.',
	binary: 'Open it where you have it and save or copy its text; a picture has to be typed or recognised first.',
	'too-large': 'Cut the file into parts, or save one cable a file.',
	'not-a-cable': 'If it is one, check that the header (classification, TAGS, SUBJECT) was not cut off.',
	'not-there': 'Check the spelling of the path.',
	'not-readable': 'Check the rights of the file.',
	'not-processed': 'Nothing of it was stored. Please report this with the text: it is a fault of the program.'
};

/** A failure with what to do about it. */
export function failure(label: string, code: string, message: string): ImportedItem {
	const hint = HINTS[code] ?? 'Try it as plain text.';
	return { label, outcome: 'failed', code, message, hint, reference: null, subject: null, stances: 0, actions: 0, issues: 0 };
}

/** Why an input could not be opened or read to its end. */
export function readFailure(label: string, error: unknown): ImportedItem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT') return failure(label, 'not-there', 'There is no such file.');
	if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') return failure(label, 'not-readable', `It could not be opened (${code}).`);
	return failure(label, 'not-processed', `It could not be processed: ${error instanceof Error ? error.message : String(error)}`);
}
