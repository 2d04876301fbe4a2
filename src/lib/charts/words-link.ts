import type { Evidence } from '#lib/positions/evidence.ts';

/** The address of the words in their cable; from the root where no origin is given. */
export function wordsLink({ cable, id, paragraph }: Pick<Evidence, 'cable' | 'id' | 'paragraph'>, origin = ''): string {
	return `${origin}/cables/${encodeURIComponent(cable)}?stance=${encodeURIComponent(id)}#p${paragraph}`;
}
