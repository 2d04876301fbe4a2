import type { SentDate } from './cable.ts';
import { composeReference, parseReference } from './reference.ts';

/**
 * Which cables a reference may mean, the likeliest first. The convention is to write the year before a reference of another year, so a
 * bare one is of the citing cable's year; but in the first three months writers often leave out the year that has just ended, and a
 * serial of the citing post that is not below its own can only be the year before. With a year written out there is one candidate.
 *
 * @param text the reference as written: `STATE 6667`, `07 STATE 6667`
 * @param sent when the citing cable was sent; null gives no candidate for a bare reference
 * @example referenceCandidates('STATE 6667', { value: '2008-01-15', … }, '08TOKYO99') // ['08STATE6667', '07STATE6667']
 */
export function referenceCandidates(text: string, sent: SentDate | null, citing: string | null): string[] {
	const written = parseReference(text);
	if (written && /^\s*(?:19|20)?\d\d\s?[A-Za-z]/.test(text)) return [composeReference(written.year, written.post, written.serial)];
	if (!sent) return [];
	const year = Number(sent.value.slice(0, 4));
	const bare = parseReference(`${String(year).slice(-2)} ${text.trim()}`);
	if (!bare) return [];
	const of = (offset: number): string => composeReference(String(year - offset), bare.post, bare.serial);
	const own = citing === null ? null : parseReference(citing);
	if (own?.post === bare.post && bare.serial >= own.serial) return [of(1)];
	const month = sent.value.length >= 7 ? Number(sent.value.slice(5, 7)) : 1;
	return month <= 3 ? [of(0), of(1)] : [of(0)];
}
