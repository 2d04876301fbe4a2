import type { ActionKind } from '../action-request.ts';

const LONGEST = 140;
/** Joints between a verb of asking and what is asked, and whoever is to do it: the list says that beside the line. */
const LEADING = /^(?:(?:your |the |host )*governments? (?:to|will|would) |,|:|-+|•|that|to|about|please|also|kindly|again|soon|(?:the )?(?:U\.S\.|USG|United States|Department|Dept|Washington|Posts?|posts?|Embassy|Mission|addressees?|DOD|OSD|we|us)(?: (?:and|or) (?:DOD|OSD|DoD))? (?:would |could |should |to |also )*(?=[a-z]+\b))\s*/;
const QUESTION = /^(?:whether|if|how|what|which|when|where|who|why)\b/i;
const NOUN_FIRST = /^(?:(?:for|a|an|the|any|all|some|more|further|additional|our|its|his|her|their|this|these|American|specific|written|technical|urgent|early|updated|immediate|one|two|three)\b|U\.S\. |[A-Z][A-Za-z]+(?:'s|’s|,s) |(?:(?!(?:provide|send|give|share|supply|furnish|seek|request|raise|offer|obtain|confirm|clear|coordinate|publish|deliver|report|convey|get|forward|have|see|receive|consider|reach|issue)\b)[a-z-]+ )?(?:clarification|details|information|guidance|instructions?|views|comments|support|assistance|help|points|data|copies|talking points|advice|input|feedback|consultations|indication|approval|clearance|concurrence|confirmation|answers?|reply|response)\b)/;

function shorten(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:]+$/, '')} …`;
}

/**
 * The ask in one line for lists, beginning with a verb where English allows it. `what` is the asked thing in the clause, `quote` the whole;
 * `isThing` when the frame ends in "for".
 * `("that the U.S. provide details")` → "Provide details"; `("for clarification")` → "Provide clarification"; `("whether we could")` → "Say whether we could".
 */
export function askLine(kind: ActionKind, what: string, quote: string, isThing: boolean): string {
	const isPromise = kind === 'host-promises' || kind === 'us-promises';
	let line = what.trim();
	for (let before = ''; before !== line;) {
		before = line;
		line = line.replace(LEADING, '');
	}
	line = line.replace(/\s+/g, ' ').replace(/^["“]|["”?]+$/g, '');
	if (line.split(' ').length < 2) line = quote;
	else if (QUESTION.test(line)) line = `Say ${line.replace(/^if\b/i, 'whether')}`;
	else if (isPromise ? /^(?:a|an|the|more|further)\b/.test(line) : isThing || NOUN_FIRST.test(line)) line = `${isPromise ? 'Give' : 'Provide'} ${line.replace(/^for /, '').replace(/ (?:is|are|would be|will be) $/, '')}`;
	return shorten(line.charAt(0).toUpperCase() + line.slice(1));
}
