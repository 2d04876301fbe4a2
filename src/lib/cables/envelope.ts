/** What a mirror says about a cable outside its text. All as written there; null when not given. */
export interface Envelope {
	/** `07TOKYO438`. */
	readonly reference: string | null;
	/** `2007-01-31 10:10`: day and hour of sending; most mirrors print the hour again where the minutes belong. */
	readonly created: string | null;
	readonly released: string | null;
	readonly classification: string | null;
	/** `Embassy Tokyo`. */
	readonly origin: string | null;
	/** True when only the name of a file said so: then the text's own reference goes before it. */
	readonly isFileName?: boolean;
}

const LINE = /^(\d\d[A-Z]{2,30}\d{1,7})\t(\d{4}-\d\d-\d\d[^\t]{0,12})\t([^\t]{0,30})\t([^\t]{0,60})\t([^\t\r\n]{0,80})/;

/** Reads the tab-separated line that some mirrors put first; null when the text has none. `length` is what the line takes, break excluded. */
export function readEnvelopeLine(raw: string): { envelope: Envelope; length: number } | null {
	const start = /^[\s\uFEFF]{0,20}/.exec(raw)![0].length;
	const match = LINE.exec(raw.slice(start, start + 400));
	if (!match) return null;
	const lineEnd = raw.indexOf('\n', start);
	return {
		envelope: { reference: match[1]!, created: match[2]!, released: match[3]!, classification: match[4]!, origin: match[5]! },
		length: lineEnd === -1 ? raw.length : lineEnd
	};
}
