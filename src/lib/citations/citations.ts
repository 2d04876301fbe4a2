import { webAnnotationJson } from './annotation.ts';
import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { bluebook, chicagoNote } from './notes.ts';
import { ris } from './ris.ts';

export interface Citation {
	readonly id: 'chicago' | 'bluebook' | 'bibtex' | 'ris' | 'csl' | 'annotation';
	/** As readers call the format. */
	readonly name: string;
	readonly text: string;
}

/** A cable or a record in every format, the one for footnotes first. Only a record is an annotation. */
export function citationsOf(cited: Cited): Citation[] {
	return [
		{ id: 'chicago', name: 'Chicago note', text: chicagoNote(cited) },
		{ id: 'bluebook', name: 'Bluebook', text: bluebook(cited) },
		{ id: 'bibtex', name: 'BibTeX', text: bibtex(cited) },
		{ id: 'ris', name: 'RIS', text: ris(cited) },
		{ id: 'csl', name: 'CSL-JSON', text: cslJson(cited) },
		...(cited.kind === 'stance' ? [{ id: 'annotation' as const, name: 'Web Annotation', text: webAnnotationJson(cited.stance) }] : [])
	];
}
