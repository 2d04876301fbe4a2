/** Estimated width of a text in the interface face, in pixels: the server has no font to measure with, and a hair too wide is safe. */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const letter of text) ems += /[A-ZMW@]/.test(letter) ? 0.68 : /[iljtf.,:;' ]/.test(letter) ? 0.31 : 0.56;
	return ems * size;
}

/** The text, cut with an ellipsis where it would be wider than `width`. */
export function fitText(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	let kept = text;
	while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
	return `${kept.trimEnd()}…`;
}

/** The text in lines of at most `width`, broken between words; a single word that is wider has a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length === 0 || textWidth(longer, size) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
