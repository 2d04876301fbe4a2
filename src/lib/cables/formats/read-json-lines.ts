import type { Envelope } from '../envelope.ts';

export type JsonCable = { readonly ok: true; readonly raw: string; readonly envelope: Envelope } | { readonly ok: false; readonly message: string };

/**
 * One line of JSON Lines: `ref` (or `reference`), `created`, `released`, `classification`, `origin`, and the text as `header` and `body`
 * or as `text` or `raw`. Any other line gives the reason why it was not read.
 */
export function jsonLineToCable(line: string): JsonCable {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return { ok: false, message: `The line is no JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, message: 'The line is JSON, but no object.' };
	const fields = value as Record<string, unknown>;
	const field = (name: string): string | null => (typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : null);
	const parts = [field('header'), field('body')].filter((part) => part !== null);
	const raw = parts.length > 0 ? parts.join('\n\n') : (field('text') ?? field('raw'));
	if (raw === null) return { ok: false, message: 'The object has none of the fields "header", "body", "text" and "raw".' };
	return {
		ok: true, raw,
		envelope: { reference: field('ref') ?? field('reference'), created: field('created'), released: field('released'), classification: field('classification'), origin: field('origin') }
	};
}
