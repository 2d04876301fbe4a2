/** A text with `{{places}}`, which a researcher may edit. Lines that hold only an empty place disappear. */
export interface Template {
	readonly id: string;
	readonly name: string;
	readonly text: string;
}

export type Values = Readonly<Record<string, string | null>>;

/** The places of a template, each once, in order. */
export function placesOf(template: Template): string[] {
	return [...new Set([...template.text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))];
}

/**
 * Fills a template. A place without a value (null or missing) stays as `[place]`, so that nobody sends a letter with a hole in it unseen;
 * an empty value takes its line away. `missing` names the places left.
 */
export function fill(template: Template, values: Values): { readonly text: string; readonly missing: readonly string[] } {
	const missing = placesOf(template).filter((place) => (values[place] ?? null) === null);
	const lines = template.text.split('\n').flatMap((line) => {
		const places = [...line.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
		const isHole = places.length > 0 && places.every((place) => values[place] === '') && line.replace(/\{\{\w+\}\}/g, '').trim() === '';
		return isHole ? [] : [line.replace(/\{\{(\w+)\}\}/g, (_, place: string) => values[place] ?? `[${place}]`)];
	});
	return { text: lines.join('\n').replace(/\n{3,}/g, '\n\n'), missing };
}
