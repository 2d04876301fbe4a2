import { parse, stringify } from 'devalue';

/** A view on its way to the page. */
export interface Packed<View> {
	readonly packed: string;
	/** Only for the compiler: what `unpack` gives back. */
	readonly view?: View;
}

/**
 * Packs a view into one string. Kit would write it into the document as a script, and of thousands of records that takes a browser half a
 * second to compile; a string it reads in a tenth of that, and whatever stands in several places is still one thing.
 */
export function pack<View>(view: View): Packed<View> {
	return { packed: stringify(view) };
}

export function unpack<View>({ packed }: Packed<View>): View {
	return parse(packed) as View;
}
