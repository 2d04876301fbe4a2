/** A holder's name at the head of a sentence: "the United States" → "The United States". */
export function nameInHeading(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
