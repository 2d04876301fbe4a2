import type { Cable, Paragraph } from '#lib/cables/cable.ts';
import type { Meeting } from '#lib/topics/topic.ts';

/** What the extraction of requests needs of a topic. */
export interface ActionTopic {
	/** A text without any of these (compared without case) has nothing on the topic. */
	readonly gate: readonly string[];
	readonly meetings: readonly Meeting[];
}

/** Where and on which track the topic's meetings are held: "Dublin", "CCW". They support the gate's words and never stand alone. */
function supportingWords(meetings: readonly Meeting[]): RegExp {
	// Washington stands for the government in every cable, whatever was held there.
	const words = meetings.filter((meeting) => meeting.place !== 'Washington').flatMap((meeting) => [meeting.place ?? [], meeting.name.match(/\b[A-Z]{3,}\b/g) ?? []].flat());
	return new RegExp(`\\b(?:${[...new Set(words)].map((word) => word.replace(/[^\w ]/g, '.')).join('|') || '(?!)'})\\b`, 'i');
}

/** Any of some words, without regard to case. */
function anyOf(words: readonly string[]): RegExp {
	return new RegExp(words.map((word) => word.replace(/[^\w ]/g, '\\$&')).join('|'), 'i');
}

/** A heading stands for all paragraphs under it, up to the next one. */
function underHeading(paragraphs: readonly Paragraph[], isAbout: (text: string) => boolean): Set<number> {
	const keys = new Set<number>();
	let open = false;
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'heading') open = isAbout(paragraph.clean.text);
		else if (open && paragraph.key !== null) keys.add(paragraph.key);
	}
	return keys;
}

/**
 * Keys of the paragraphs in which a request is about the topic. In a cable on the topic (its subject says so, or most of it) these are
 * all; where the topic is one point of many, only the paragraphs that name it and those under a heading that does.
 */
export function topicParagraphs(cable: Cable, topic: ActionTopic): ReadonlySet<number> {
	const gate = anyOf(topic.gate);
	const isAbout = (text: string): boolean => gate.test(text);
	const body = cable.paragraphs.filter((paragraph) => paragraph.key !== null && paragraph.kind !== 'heading');
	const all = new Set(body.flatMap((paragraph) => paragraph.key ?? []));
	const named = body.filter((paragraph) => isAbout(paragraph.clean.text));
	const subject = cable.subject?.text ?? '';
	const support = supportingWords(topic.meetings);
	// "CLUSTER: TURKEY KEEPS ITS DISTANCE" and "ESTONIA NOT GOING TO OSLO" lean on the body; a cable without a telling subject needs more of it.
	const hints = support.test(subject) || anyOf(topic.gate.map((word) => word.split(' ')[0] ?? word)).test(subject);
	if (named.length === 0 && !hints && !isAbout(subject)) return new Set();
	const headings = cable.paragraphs.filter((paragraph) => paragraph.kind === 'heading' && paragraph.clean.text.length > 3);
	// Several subjects under headings of their own: "AFGHANISTAN, MULTI-ROLE FIGHTER AND CLUSTER MUNITIONS".
	const isOneOfSeveral = headings.some((heading) => isAbout(heading.clean.text)) && headings.length > 2 && named.length < body.length / 2;
	if (isAbout(subject) && !isOneOfSeveral) return all;
	const near = body.filter((paragraph) => isAbout(paragraph.clean.text) || support.test(paragraph.clean.text));
	const tracks = new Set(body.flatMap((paragraph) => paragraph.clean.text.match(new RegExp(support.source, 'g')) ?? []));
	const isKnown = named.length > 0 || (hints && tracks.size > 1);
	const isOnTopic = !isOneOfSeveral && isKnown && near.length >= body.length * (hints ? 0.25 : 0.4);
	if (isOnTopic) return all;
	return new Set([...named.flatMap((paragraph) => paragraph.key ?? []), ...underHeading(cable.paragraphs, isAbout)]);
}
