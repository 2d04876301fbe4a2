export interface DecodedText {
	readonly text: string;
	/** `utf-8`, `iso-8859-1`, `windows-1252` or `utf-16le` / `utf-16be`. */
	readonly encoding: string;
}

/**
 * Decodes bytes: UTF-8 when they are valid UTF-8, UTF-16 when they begin with its byte-order mark, else Windows-1252 when
 * bytes 0x80–0x9F occur, which ISO-8859-1 leaves to control characters, else ISO-8859-1.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		// Not UTF-8: one of the two Latin encodings, for which any byte is valid.
		const isWindows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
		// The WHATWG decoder takes "iso-8859-1" for windows-1252; the two agree on every byte outside 0x80–0x9F.
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: isWindows ? 'windows-1252' : 'iso-8859-1' };
	}
}
