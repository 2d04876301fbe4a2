import { dropEmpty } from './drop-empty.ts';

/** The address with some parameters set and others (null or empty) taken out; the rest of the view's state stays. */
export function withParams(url: URL, changes: Readonly<Record<string, string | number | null>>): string {
	const params = new URLSearchParams(url.searchParams);
	for (const [name, value] of Object.entries(changes)) {
		params.set(name, String(value ?? ''));
	}
	dropEmpty(params);
	return params.size > 0 ? `${url.pathname}?${params}` : url.pathname;
}
