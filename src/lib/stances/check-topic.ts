import { parsePattern, PatternError, type Step } from '#lib/language/pattern.ts';
import { TOPIC_SCHEMA } from '#lib/topics/topic-schema.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { jsonPlaces, type JsonPath } from './json-places.ts';
import { EXTERNAL_CLASSES } from './topic-grammar.ts';

/** Something wrong in a topic file, at its line and column, both from 1. */
export interface TopicProblem {
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

export interface CheckedTopic {
	/** Null when there is any problem. */
	readonly topic: Topic | null;
	readonly problems: readonly TopicProblem[];
}

interface Finding { readonly path: JsonPath; readonly message: string }

/**
 * Checks a topic file (JSON text): its shape, that its parts agree with each other, and that every pattern can be read. Every problem is told with the line
 * it stands in, all of them at once.
 *
 * @example checkTopic('{"id": 7}').problems[0] → { line: 1, column: 8, message: 'id: …' }
 */
export function checkTopic(text: string): CheckedTopic {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		return { topic: null, problems: [{ ...placeAt(text, position === undefined ? text.length : Number(position)), message: `This is not JSON: ${String(error).replace(/^SyntaxError: /, '')}` }] };
	}
	const parsed = TOPIC_SCHEMA.safeParse(data);
	const findings: Finding[] = parsed.success ? crossCheck(parsed.data as Topic)
		: parsed.error.issues.map(({ path, message }) => ({ path: path.filter((part): part is string | number => typeof part !== 'symbol'), message }));
	const places = jsonPlaces(text);
	const problems = findings.map(({ path, message }) => ({ ...placeAt(text, places(path)), message: `${path.join('.') || 'the file'}: ${message}` }));
	return { topic: parsed.success && problems.length === 0 ? (parsed.data as Topic) : null, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Names that one part uses and another does not define, and patterns that cannot be read. */
function crossCheck(topic: Topic): Finding[] {
	const groups = new Set(topic.groups.map((group) => group.id));
	const propositions = new Set(topic.propositions.map((proposition) => proposition.id));
	const known = (id: string, path: JsonPath): Finding[] => (propositions.has(id) ? [] : [{ path, message: `there is no proposition "${id}"` }]);
	return [
		...topic.propositions.flatMap(({ id, group }, i): Finding[] => [
			...(groups.has(group) ? [] : [{ path: ['propositions', i, 'group'], message: `there is no group "${group}"; there are ${[...groups].join(', ')}` }]),
			...(topic.propositions.findIndex((other) => other.id === id) < i ? [{ path: ['propositions', i, 'id'], message: `"${id}" stands twice` }] : []),
			...(id in topic.phrases ? [] : [{ path: ['propositions', i, 'id'], message: `"${id}" has no phrases, so that nothing can show it` }])
		]),
		...Object.keys(topic.phrases).flatMap((id) => known(id, ['phrases', id])), ...Object.keys(topic.anchors).flatMap((id) => known(id, ['anchors', id])),
		...topic.aboutOthers.flatMap((id, i) => known(id, ['aboutOthers', i])), ...topic.acts.flatMap((id, i) => known(id, ['acts', i])), ...known(topic.alignment, ['alignment']),
		...topic.meetings.flatMap(({ start, end }, i): Finding[] => (start <= end ? [] : [{ path: ['meetings', i, 'end'], message: `ends on ${end}, before it starts on ${start}` }])),
		...allPatterns(topic).flatMap(({ path, pattern }) => patternProblem(topic, path, pattern))
	];
}

function allPatterns(topic: Topic): { path: JsonPath; pattern: string }[] {
	const list = (path: JsonPath, patterns: readonly string[]): { path: JsonPath; pattern: string }[] => patterns.map((pattern, i) => ({ path: [...path, i], pattern }));
	return [
		...list(['signs'], topic.signs), ...list(['weakSigns'], topic.weakSigns), ...list(['elsewhere'], topic.elsewhere ?? []),
		...Object.entries(topic.classes).flatMap(([name, patterns]) => list(['classes', name], patterns)),
		...Object.entries(topic.anchors).flatMap(([name, patterns]) => list(['anchors', name], patterns)),
		...Object.entries(topic.phrases).flatMap(([id, { era, ...fields }]) => [
			...Object.entries(fields).flatMap(([field, patterns]) => list(['phrases', id, field], patterns)),
			...(era ? [...list(['phrases', id, 'era', 'objects'], era.objects), ...list(['phrases', id, 'era', 'affirmed'], era.affirmed)] : [])
		])
	];
}

function patternProblem(topic: Topic, path: JsonPath, pattern: string): Finding[] {
	try {
		const missing = classesOf(parsePattern(pattern)).filter((name) => !(name in topic.classes) && !(EXTERNAL_CLASSES as readonly string[]).includes(name));
		return missing.map((name) => ({ path, message: `no class is called <${name}>` }));
	} catch (error) {
		if (error instanceof PatternError) return [{ path, message: error.message }];
		throw error;
	}
}

function classesOf(steps: readonly Step[]): string[] {
	return steps.flatMap((step) => {
		if (step.kind === 'class') return [step.name];
		if (step.kind === 'not') return classesOf([step.step]);
		return step.kind === 'group' ? step.choices.flatMap(classesOf) : [];
	});
}
