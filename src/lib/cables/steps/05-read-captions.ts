import type { ClassificationLine } from './classification-line.ts';
import type { Line } from '../lines.ts';

export interface Captions {
	readonly captions: readonly string[];
	readonly attention: readonly string[];
	/** With the handling that captions add: `SECRET//NOFORN`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`. */
	readonly classification: string | null;
}

const CAPTION = /^(?:SIPDIS|NOFORN|NO FORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|TERREP|ROGER CHANNEL|CODEL|EYES ONLY|CORRECTED COPY|PROG|AIDAC|SBU|FOUO|ORCON|NOCONTRACT)$/;
const CORRECTED = /^C ?O ?R ?R ?E ?C ?T ?E ?D {1,4}C ?O ?P ?Y/i;
const ATTENTION = /\b(?:FOR|PASS|ATTN|ATTENTION|FROM|PLS|EYES)\b/i;

/** Sorts the loose header lines into captions, each kept once, and attention lines; wrapped attention lines are joined. */
export function readCaptions(raw: string, loose: readonly Line[], classification: ClassificationLine | null): Captions {
	const captions = new Set<string>();
	const attention: string[] = [];
	let attentionEnd = -1;
	for (const line of loose) {
		const text = raw.slice(line.start, Math.min(line.end, line.start + 400)).replace(/\s+/g, ' ');
		const words = text.toUpperCase().replace(/[-*.,;:/]+/g, ' ').trim();
		if (CORRECTED.test(text)) {
			captions.add('CORRECTED COPY');
			continue;
		}
		const parts = words.split(' ');
		if (CAPTION.test(words)) captions.add(words);
		else if (parts.length <= 4 && parts.every((part) => CAPTION.test(part))) for (const part of parts) captions.add(part);
		else if (ATTENTION.test(text)) attention.push(text);
		else if (attention.length > 0 && line.start - attentionEnd <= 4) attention[attention.length - 1] += ` ${text}`;
		else continue;
		attentionEnd = line.end;
	}
	return { captions: [...captions], attention, classification: classification && withHandling(classification, captions) };
}

function withHandling(line: ClassificationLine, captions: ReadonlySet<string>): string {
	if (line.level === 'UNCLASSIFIED') {
		const isRestricted = line.isForOfficialUseOnly || captions.has('SENSITIVE') || captions.has('SBU') || captions.has('FOUO');
		return isRestricted ? 'UNCLASSIFIED//FOR OFFICIAL USE ONLY' : 'UNCLASSIFIED';
	}
	const isNoforn = line.isNoforn || captions.has('NOFORN') || captions.has('NO FORN');
	return isNoforn && line.level !== 'LIMITED OFFICIAL USE' ? `${line.level}//NOFORN` : line.level;
}
