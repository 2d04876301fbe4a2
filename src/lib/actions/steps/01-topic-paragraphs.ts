import type { Cable, Paragraph } from '#lib/cables/cable.ts';
import { isAboutByWords } from '#lib/topics/aboutness.ts';
import type { Meeting } from '#lib/topics/topic.ts';

/** What the extraction of requests needs of a topic. */
export interface ActionTopic {
	/** A text without any of these (compared without case) has nothing on the topic. */
	readonly gate: readonly string[];
	/** Resolve "before the Wellington meeting". */
	readonly meetings: readonly Meeting[];
	/** Points for words whose company shows a cable to be on the topic although it never names it. */
	readonly aboutness: Readonly<Record<string, number>>;
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
	const byWords = isAboutByWords([subject, cable.tags.join(' '), ...cable.paragraphs.map((paragraph) => paragraph.clean.text)].join('\n'), topic);
	if (named.length === 0 && !isAbout(subject) && !byWords) return new Set();
	const headings = cable.paragraphs.filter((paragraph) => paragraph.kind === 'heading' && paragraph.clean.text.length > 3);
	// Several subjects under headings of their own: "AFGHANISTAN, MULTI-ROLE FIGHTER AND CLUSTER MUNITIONS".
	const isOneOfSeveral = headings.some((heading) => isAbout(heading.clean.text)) && headings.length > 2 && named.length < body.length / 2;
	if (!isOneOfSeveral && (byWords || isAbout(subject) || named.length >= body.length * 0.4)) return all;
	return new Set([...named.flatMap((paragraph) => paragraph.key ?? []), ...underHeading(cable.paragraphs, isAbout)]);
}
