import { dateParts, INVENTED, placeOf, PROGRAM, type Cited, type CitedCable } from './cited.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** The Bluebook's table T12. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function american(sent: string | null, months: readonly string[]): string {
	const [year, month, day] = dateParts(sent);
	if (year === undefined) return 'n.d.';
	if (month === undefined) return String(year);
	return day === undefined ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${day}, ${year}`;
}

const senderOf = ({ sender }: CitedCable): string => (sender === null ? 'unknown sender' : /^(?:Embassy|Consulate|Mission)/.test(sender) ? `U.S. ${sender}` : sender);

/** Inside quotation marks others stand single, and a comma of ours goes within. */
const quoted = (text: string): string => `“${text.replaceAll(/[“”"]+/g, '’').replace(/[,.]$/, '')},”`;

/**
 * A note as the Chicago Manual writes it for an unpublished document:
 * `U.S. Embassy Tokyo, “Japan on the CCW,” diplomatic cable 07TOKYO438, January 31, 2007, para. 4, Demarche, https://…`.
 */
export function chicagoNote(cited: Cited): string {
	const { cable } = cited;
	const place = placeOf(cited);
	return [
		senderOf(cable),
		...(cable.subject ? [`${quoted(cable.subject)} diplomatic cable ${cable.reference}`] : [`diplomatic cable ${cable.reference}`]),
		american(cable.sent, MONTHS),
		...(place ? [place] : []),
		...markOf(cited),
		`collection “${cable.collection.title}${cable.isInvented ? `” (${INVENTED})` : '”'}`,
		PROGRAM,
		cited.kind === 'stance' ? cited.stance.url : cable.url
	].join(', ').concat('.');
}

function markOf(cited: Cited): string[] {
	const mark = cited.kind === 'stance' ? cited.stance.mark : cited.cable.classification;
	return mark ? [`marked ${mark}`] : [];
}

/** The Bluebook's rule 17.2.3, as for a letter: `Cable from U.S. Embassy Tokyo, 07TOKYO438, ¶ 4 (Jan. 31, 2007) (on file with …)`. */
export function bluebook(cited: Cited): string {
	const { cable } = cited;
	const place = cited.kind === 'cable' ? '' : cited.stance.paragraph === 0 ? ', at subject line' : `, ¶ ${cited.stance.paragraph}`;
	const filed = `(on file with ${PROGRAM}, collection “${cable.collection.title}”${cable.isInvented ? `; ${INVENTED}` : ''})`;
	return `Cable from ${senderOf(cable)}, ${cable.reference}${place} (${american(cable.sent, SHORT_MONTHS)}) ${filed}, ${cited.kind === 'stance' ? cited.stance.url : cable.url}.`;
}
