export type JsonPath = readonly (string | number)[];

/**
 * Where each value of a JSON text stands: gives, for a path, the offset of its value, or of the nearest value that holds it when the path leads nowhere.
 * The text must be valid JSON.
 *
 * @example jsonPlaces('{"a": [1, 2]}')(['a', 1]) → 10
 */
export function jsonPlaces(text: string): (path: JsonPath) => number {
	const places = new Map<string, number>();
	let at = 0;
	const skipBlanks = (): void => { while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++; };
	const readString = (): string => {
		const start = at++;
		while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
		at++;
		return JSON.parse(text.slice(start, at)) as string;
	};
	const readValue = (path: JsonPath): void => {
		skipBlanks();
		places.set(JSON.stringify(path), at);
		if (text[at] === '{') readMembers(path, '}');
		else if (text[at] === '[') readMembers(path, ']');
		else if (text[at] === '"') readString();
		else while (at < text.length && !',]} \t\r\n'.includes(text[at]!)) at++;
	};
	const readMembers = (path: JsonPath, close: string): void => {
		at++;
		for (let i = 0; ; i++) {
			skipBlanks();
			if (text[at] === close || at >= text.length) break;
			if (text[at] === ',') at++;
			skipBlanks();
			let key: string | number = i;
			if (close === '}') {
				key = readString();
				skipBlanks();
				at++;
			}
			readValue([...path, key]);
		}
		at++;
	};
	readValue([]);
	return (path) => {
		for (let length = path.length; length >= 0; length--) {
			const place = places.get(JSON.stringify(path.slice(0, length)));
			if (place !== undefined) return place;
		}
		return 0;
	};
}
