import { addressOf, dateParts, PROGRAM, placeOf, remarksOf, type Cited } from './cited.ts';

/** One item of CSL-JSON 1.0.2, as Zotero, pandoc and citation.js read it. */
export interface CslItem {
	readonly id: string;
	readonly type: 'report';
	readonly genre: string;
	readonly title: string;
	readonly number: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly abstract?: string;
	readonly archive: string;
	readonly archive_collection: string;
	readonly note: string;
	readonly URL: string;
}

/** A cable or a place in it as CSL-JSON. CSL keeps a locator beside an item and not in it, so the paragraph stands in `note` too. */
export function cslItem(cited: Cited): CslItem {
	const { cable } = cited;
	const place = placeOf(cited);
	const parts = dateParts(cable.sent);
	return {
		id: cited.kind === 'stance' ? cited.stance.id : cable.reference,
		type: 'report',
		genre: 'Diplomatic cable',
		title: cable.subject ?? `Cable ${cable.reference}`,
		number: cable.reference,
		...(cable.sender === null ? {} : { author: [{ literal: cable.sender }] }),
		...(parts.length === 0 ? {} : { issued: { 'date-parts': [parts] } }),
		...(cited.kind === 'stance' ? { abstract: cited.stance.quote } : {}),
		archive: PROGRAM,
		archive_collection: cable.collection.title,
		note: [...(place ? [place] : []), ...remarksOf(cited)].join('; '),
		URL: addressOf(cited)
	};
}

export function cslJson(cited: Cited): string {
	return `${JSON.stringify([cslItem(cited)], null, '\t')}\n`;
}
