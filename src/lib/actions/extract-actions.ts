import { foldText } from '#lib/cables/cable-folding.ts';
import type { Cable, Span } from '#lib/cables/cable.ts';
import { homeOf, postByName } from '#lib/cables/vocabulary/posts.ts';
import type { ActionKind, ActionRequest, ActionRequestId } from './action-request.ts';
import type { Sentence } from './sentence.ts';
import { stableHash } from './stable-id.ts';
import { topicParagraphs, type ActionTopic } from './steps/01-topic-paragraphs.ts';
import { pointedParagraphs } from './steps/02-pointers.ts';
import { toSentences } from './steps/03-sentences.ts';
import { namesOfOurs, type Setting } from './steps/04-actors.ts';
import { matchFrames, type Match } from './steps/05-match-frames.ts';
import { partiesOf } from './steps/07-parties.ts';
import { readDeadline } from './steps/08-deadlines.ts';
import { askLine } from './steps/09-ask-line.ts';
import { answeredAsk, answeringPromise } from './steps/06-answered-asks.ts';
import { labelledAsk } from './steps/06-labelled-asks.ts';

/** Where a cable comes from decides who "we" and "Washington" are. Missions to organisations have no host government. */
export function settingOf(cable: Cable): Setting {
	const kind = cable.origin === null ? undefined : postByName(cable.origin)?.kind;
	if (kind === 'department') return { from: 'state', host: null };
	const ours = namesOfOurs(cable.paragraphs.map((paragraph) => paragraph.clean.text).join(' '));
	return { from: 'post', host: kind === 'mission' ? null : homeOf(cable.origin), ours };
}

const NEEDS_IT = /^(?:We|Post|This|It|Embassy|Response|A response|They|He|She)\b.{0,60}\b(?:need|needs|needed|this|these|appreciate|request)\b/;

interface Found {
	readonly kind: ActionKind;
	readonly sentence: Sentence;
	readonly match: Match | null;
	/** How it was found where no frame was. */
	readonly without?: 'labelled-as-request' | 'answered-by-promise' | 'answers-our-request';
	/** In the paragraph's clean text. */
	readonly span: Span;
}

/** One record for each stretch of a paragraph and kind: of overlapping finds the first in the lexicon's order stays. */
function withoutOverlaps(found: readonly Found[]): Found[] {
	return found.filter((one, index) => {
		const rivals = found.filter((other, at) => at !== index && other.kind === one.kind && other.sentence.paragraph === one.sentence.paragraph);
		if (one.match?.frame.lastResort) return !rivals.some((other) => !other.match?.frame.lastResort || other.span.start < one.span.start);
		return !rivals.some((other) => found.indexOf(other) < index && other.span.start < one.span.end && one.span.start < other.span.end);
	});
}

/** Where a deadline may stand: from the request to the next one in its sentence, and in a next sentence such as "We would need this before February 25". */
function deadlineText(sentences: readonly Sentence[], all: readonly Found[], found: Found): string {
	const { sentence, span } = found;
	const later = all.filter((other) => other.sentence === sentence && other.span.start > span.start).map((other) => other.span.start);
	const own = sentence.text.slice(span.start - sentence.span.start, Math.min(sentence.span.end, ...later) - sentence.span.start);
	const next = sentences.find((other) => other.paragraph === sentence.paragraph && other.index === sentence.index + 1);
	return next && later.length === 0 && NEEDS_IT.test(next.text) ? `${own} ${next.text}` : own;
}

function toRecord(cable: Cable, topic: ActionTopic, setting: Setting, sentences: readonly Sentence[], all: readonly Found[], found: Found): ActionRequest {
	const { sentence, match, kind, span } = found;
	const quote = sentence.verbatim.slice(span.start - sentence.span.start, span.end - sentence.span.start);
	const what = match ? sentence.verbatim.slice(match.content.start, match.content.end) : quote;
	const sent = cable.sent === null || cable.sent.precision === 'year' || cable.sent.precision === 'month' ? null : cable.sent.value.slice(0, 10);
	const reference = cable.reference ?? '';
	return {
		id: stableHash([reference, sentence.paragraph, kind, foldText(quote)].join('|')) as ActionRequestId,
		cable: reference, paragraph: sentence.paragraph, kind, ...partiesOf(kind, match, sentence.text, cable, setting),
		ask: askLine(kind, what, quote, match !== null && /\bfor\s*$/.test(sentence.text.slice(match.verb.start, match.content.start))), quote, span, deadline: readDeadline(deadlineText(sentences, all, found), sent, topic.meetings), mark: sentence.mark,
		rules: [match ? match.frame.id : found.without ?? 'labelled-as-request']
	};
}

/**
 * The action requests of a cable about the topic, in the order of the text: who asks whom for what, and who promises it, each with a
 * verbatim quote. A cable, or a paragraph, that is not about the topic gives none; a pointer ("see para 8") gives what its paragraph asks.
 *
 * `"ACTION REQUEST: please provide more information on the talks."` → `post-asks-department`, asked `STATE`.
 */
export function extractActions(cable: Cable, topic: ActionTopic): ActionRequest[] {
	const about = topicParagraphs(cable, topic);
	if (about.size === 0) return [];
	const setting = settingOf(cable);
	const pointed = pointedParagraphs(cable);
	const sentences = toSentences(cable, setting.from, pointed).filter((sentence) => about.has(sentence.paragraph));
	const found = sentences.flatMap((sentence): Found[] => matchFrames(sentence, setting).map((match) => ({
		kind: match.kind, sentence, match, span: { start: sentence.span.start + match.quote.start, end: sentence.span.start + match.quote.end }
	})));
	// A paragraph that calls itself an action request asks something, whatever its words.
	for (const paragraph of new Set(sentences.filter((sentence) => sentence.isActionRequest).map((sentence) => sentence.paragraph))) {
		const kind: ActionKind = setting.from === 'state' ? 'department-asks-post' : 'post-asks-department';
		if (found.some((one) => one.sentence.paragraph === paragraph && one.kind === kind)) continue;
		const ask = labelledAsk(sentences.filter((sentence) => sentence.paragraph === paragraph));
		if (ask) found.push({ kind, match: null, ...ask });
	}
	// Whoever promises to look into something was asked.
	for (const promise of found.filter((one) => one.kind === 'us-promises')) {
		if (found.some((one) => one.kind === 'host-asks-us' && one.sentence.paragraph === promise.sentence.paragraph)) continue;
		const ask = answeredAsk(sentences, promise.sentence, promise.span, setting);
		if (ask) found.push({ kind: 'host-asks-us', match: null, without: 'answered-by-promise', ...ask });
	}
	// Whoever was asked may say yes in the next breath.
	for (const ask of found.filter((one) => one.kind === 'us-asks-host')) {
		if (found.some((one) => one.kind === 'host-promises' && one.sentence.paragraph === ask.sentence.paragraph)) continue;
		const promise = answeringPromise(sentences, ask.sentence, ask.match?.verb.end ?? ask.sentence.text.length);
		if (promise) found.push({ kind: 'host-promises', match: null, without: 'answers-our-request', ...promise });
	}
	const kept = withoutOverlaps(found);
	return kept
		.map((one) => toRecord(cable, topic, setting, sentences, kept, one))
		.sort((a, b) => a.paragraph - b.paragraph || a.span.start - b.span.start);
}
