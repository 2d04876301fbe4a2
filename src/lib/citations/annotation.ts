import { INVENTED, PROGRAM, type CitedStance } from './cited.ts';

/** A Web Annotation (W3C, 2017): the record as body, its words in the cable as target, found again by quote, by paragraph and by place. */
export function webAnnotation(stance: CitedStance): Record<string, unknown> {
	const { cable } = stance;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: stance.url,
		type: 'Annotation',
		motivation: 'classifying',
		generator: { type: 'Software', name: PROGRAM },
		body: [
			{ type: 'TextualBody', purpose: 'classifying', format: 'text/plain', language: 'en', value: stance.says },
			...(cable.isInvented ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: 'en', value: INVENTED }] : [])
		],
		target: {
			source: cable.url,
			selector: {
				type: 'FragmentSelector',
				value: `p${stance.paragraph}`,
				refinedBy: [
					{ type: 'TextQuoteSelector', exact: stance.quote, prefix: stance.before.slice(-32), suffix: stance.after.slice(0, 32) },
					{ type: 'TextPositionSelector', start: stance.span.start, end: stance.span.end }
				]
			}
		}
	};
}

export function webAnnotationJson(stance: CitedStance): string {
	return `${JSON.stringify(webAnnotation(stance), null, '\t')}\n`;
}
