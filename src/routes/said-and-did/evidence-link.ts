import type { Evidence } from '#lib/positions/evidence.ts';

/** The address of the words in their cable. */
export function evidenceLink({ cable, id, paragraph }: Evidence, origin: string): string {
	return `${origin}/cables/${encodeURIComponent(cable)}?stance=${encodeURIComponent(id)}#p${paragraph}`;
}
