import { parse, stringify } from 'devalue';

/** A view that the server draws a page from and keeps out of its document; empty in the browser (`hooks.ts`). */
export class Held<View> {
	readonly view: View | undefined;

	constructor(view?: View) {
		this.view = view;
	}
}

/** A view on its way to the page: held, or packed. */
interface Sent<View> {
	readonly view: Held<View> | string;
}

/**
 * Packs a view into one string. Kit would write it into the document as a script, and of thousands of records that takes a browser half a
 * second to compile; a string it reads in a tenth of that, and whatever stands in several places is still one thing.
 */
function pack<View>(view: View): string {
	return stringify(view);
}

/** Answer of the address that a held view is fetched from. */
export function packed(view: unknown): Response {
	return new Response(pack(view), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

/** Where the view of the page at `url` is fetched from. */
export function viewAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
	return `${pathname}/view.json${search}`;
}

/**
 * What the load of a page on the server gives back for a large view. A document is drawn from the view and does not contain it: a browser
 * would read all of it before it paints. It is fetched from the address `from` once the page has been painted. A request for data gets it at once.
 */
export function send<View>(view: View, { isDataRequest, locals }: { readonly isDataRequest: boolean; readonly locals: Pick<App.Locals, 'held'> }, from: string): Sent<View> {
	if (isDataRequest) return { view: pack(view) };
	(locals.held ??= []).push(from);
	return { view: new Held(view) };
}

/**
 * The view that was sent, fetched from the address that `from` gives if the document came without it. When it cannot be had, this never
 * resolves: the page stays as the server drew it, and its links and forms work.
 */
export async function receive<View>({ view: sent }: Sent<View>, fetch: typeof globalThis.fetch, from: () => string): Promise<View> {
	if (typeof sent === 'string') return parse(sent) as View;
	if (sent.view !== undefined) return sent.view;
	const response = await fetch(from()).catch(() => null);
	if (!response?.ok) return new Promise<never>(() => {});
	const view = parse(await response.text()) as View;
	// To read a large view and to lay a page over it are two tasks, between which the page answers.
	await new Promise((resolve) => setTimeout(resolve));
	return view;
}
