import { dateParts, INVENTED, PROGRAM, type CitedCable } from './cited.ts';

/** Names and contents of the `citation_*` metas by which Zotero and others pick up a page; the institution makes it a report. */
export function citationMetas(cable: CitedCable): { readonly name: string; readonly content: string }[] {
	const date = dateParts(cable.sent).map((part) => String(part).padStart(2, '0')).join('/');
	const title = cable.subject ?? `Cable ${cable.reference}`;
	const metas: [string, string | null][] = [
		['citation_title', cable.isInvented ? `${title} [${INVENTED}]` : title],
		// Zotero takes "Embassy Tokyo" for a person called Tokyo, but what stands before a comma for one name.
		['citation_author', cable.sender === null ? null : `${cable.sender},`],
		['citation_publication_date', date || null],
		['citation_technical_report_institution', cable.sender ?? PROGRAM],
		['citation_technical_report_number', cable.reference],
		['citation_language', 'en'],
		['citation_public_url', cable.url]
	];
	return metas.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
