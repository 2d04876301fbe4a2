export interface CableParts {
	readonly post?: string;
	readonly serial?: number;
	readonly year?: number;
	readonly tags?: string;
	readonly subject?: string;
	readonly refs?: string;
	readonly paragraphs?: readonly string[];
}

/** The text of a small cable in the usual form. */
export function cableText(parts: CableParts = {}): string {
	const { post = 'TOKYO', serial = 9001, year = 2007, tags = 'PARM MOPS JA', subject = 'JAPAN ON CLUSTER MUNITIONS', refs } = parts;
	const { paragraphs = ['Japan supports the CCW as the forum for cluster munitions.'] } = parts;
	const yy = String(year % 100).padStart(2, '0');
	return [
		`O 050800Z MAR ${yy}`, `FM AMEMBASSY ${post}`, 'TO SECSTATE WASHDC IMMEDIATE 1234', '',
		`C O N F I D E N T I A L ${post} ${String(serial).padStart(6, '0')} `, '', 'SIPDIS ', '',
		'E.O. 12958: DECL: 03/05/2017 ', `TAGS: ${tags} `, `SUBJECT: ${subject} `, '', ...(refs === undefined ? [] : [`REF: ${refs} `, '']),
		...paragraphs.flatMap((text, index) => [`¶${index + 1}. (C) ${text}`, '']), 'DONOVAN', ''
	].join('\n');
}
