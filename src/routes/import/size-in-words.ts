/** A file's size for people: 940 → "940 bytes", 2048 → "2 KB", 5300000 → "5.1 MB". */
export function sizeInWords(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
