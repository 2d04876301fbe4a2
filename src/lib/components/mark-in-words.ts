const PARTS: Readonly<Record<string, string>> = {
	U: 'Unclassified', SBU: 'Sensitive but unclassified', FOUO: 'For official use only', LOU: 'Limited official use', C: 'Confidential',
	S: 'Secret', TS: 'Top secret', NF: 'not for foreign nationals', NOFORN: 'not for foreign nationals', REL: 'releasable', SI: 'special intelligence'
};

/** A portion mark spelled out for a tooltip: `S/NF` → "Secret, not for foreign nationals"; parts without an entry stay as they are. */
export function markInWords(mark: string): string {
	return mark.split(/\/+/).map((part) => PARTS[part.trim().toUpperCase()] ?? part.trim()).join(', ');
}
