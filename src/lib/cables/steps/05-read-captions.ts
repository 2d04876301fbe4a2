import type { ClassificationLine } from './classification-line.ts';
import type { Line } from '../lines.ts';

export interface Captions {
	readonly captions: readonly string[];
	readonly attention: readonly string[];
	/** With the handling that captions add: `SECRET//NOFORN`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`. */
	readonly classification: string | null;
}

const CAPTION = /^(?:SIPDIS|NOFORN|NO FORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|TERREP|ROGER CHANNEL|CODEL|EYES ONLY|CORRECTED COPY|PROG|AIDAC|SBU|FOUO|ORCON|NOCONTRACT|SENSITIVE BUT UNCLASSIFIED)$/;
const EDGE = /^(SIPDIS|NOFORN|SENSITIVE(?! BUT)|NODIS|EXDIS|TERREP|FOUO|SBU)\b|\b(SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|SBU)$/;
const CORRECTED = /^C ?O ?R ?R ?E ?C ?T ?E ?D {1,4}C ?O ?P ?Y/i;
const ATTENTION = /\b(?:FOR|PASS|ATTN|ATTENTION|FROM|PLS|EYES)\b/i;

/** Sorts the loose header lines into captions, each kept once, and attention lines; wrapped attention lines are joined. */
export function readCaptions(raw: string, loose: readonly Line[], classification: Pick<ClassificationLine, 'level' | 'isNoforn' | 'isForOfficialUseOnly'> | null): Captions {
	const captions = new Set<string>();
	const attention: string[] = [];
	let attentionEnd = -1;
	for (const line of loose) {
		const text = raw.slice(line.start, Math.min(line.end, line.start + 400)).replace(/\s+/g, ' ');
		const words = text.toUpperCase().replace(/[-*.,;:/()]+/g, ' ').replace(/ {2,}/g, ' ').trim();
		if (CORRECTED.test(text)) {
			captions.add('CORRECTED COPY');
			continue;
		}
		const rest = takeCaptions(words, captions);
		if (rest === '') {
			attentionEnd = line.end;
			continue;
		}
		if (ATTENTION.test(text)) attention.push(text);
		else if (attention.length > 0 && line.start - attentionEnd <= 4) attention[attention.length - 1] += ` ${text}`;
		else continue;
		attentionEnd = line.end;
	}
	return { captions: [...captions], attention, classification: classification && withHandling(classification, captions) };
}

/** Captions stand alone, several on a line, or before and after an attention line: `… DOL FOR ILAB MMITTELHAUSER SENSITIVE SIPDIS`. */
function takeCaptions(words: string, captions: Set<string>): string {
	if (CAPTION.test(words)) {
		captions.add(words);
		return '';
	}
	let rest = words;
	for (let match = EDGE.exec(rest); match; match = EDGE.exec(rest)) {
		captions.add((match[1] ?? match[2])!);
		rest = rest.replace(EDGE, '').trim();
	}
	return rest;
}

function withHandling(line: Pick<ClassificationLine, 'level' | 'isNoforn' | 'isForOfficialUseOnly'>, captions: ReadonlySet<string>): string {
	if (line.level === 'UNCLASSIFIED') {
		const isRestricted = line.isForOfficialUseOnly || captions.has('SENSITIVE') || captions.has('SENSITIVE BUT UNCLASSIFIED') || captions.has('SBU') || captions.has('FOUO');
		return isRestricted ? 'UNCLASSIFIED//FOR OFFICIAL USE ONLY' : 'UNCLASSIFIED';
	}
	const isNoforn = line.isNoforn || captions.has('NOFORN') || captions.has('NO FORN');
	return isNoforn && line.level !== 'LIMITED OFFICIAL USE' ? `${line.level}//NOFORN` : line.level;
}
