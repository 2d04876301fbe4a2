import { postByName, type Post } from '#lib/cables/vocabulary/posts.ts';
import { dayNumber } from '#lib/positions/calendar.ts';
import type { Demarche, DemarcheReply, NamedCable, OtherCiting } from '#lib/server/queries/demarches.ts';
import { askedPosts } from './asked-posts.ts';

/** One post, and what it sent in answer. */
export interface PostAnswers {
	/** As references spell it. */
	readonly post: string;
	readonly name: string;
	/** ISO code of the host country; null for a post that no table knows. */
	readonly country: string | null;
	/** A mission reports on many states, an embassy on its host. */
	readonly kind: Post['kind'] | null;
	/** It was addressed; a post may answer what it only got for information. */
	readonly asked: boolean;
	readonly through: string | null;
	readonly replies: readonly Reply[];
}

export interface Reply extends DemarcheReply {
	/** Whole days after the instruction; null when either day is not known. */
	readonly days: number | null;
	/** Days after the deadline, 0 or less when in time; null without a dated deadline. */
	readonly late: number | null;
}

export interface DemarcheAnswers {
	/** Those that answered, the first to answer first. */
	readonly answered: readonly PostAnswers[];
	/** Asked, and without a reply in this corpus; by name. */
	readonly silent: readonly PostAnswers[];
	/** Collective addresses that cannot be taken apart. */
	readonly collectives: readonly string[];
	/** Later cables of the Department that cite it. */
	readonly followUps: readonly OtherCiting[];
	/** Cables of posts that cite it and do not count as replies. */
	readonly unheard: readonly OtherCiting[];
	/** The first dated deadline to report by, or null. */
	readonly due: string | null;
	readonly askedCount: number;
	/** Of those asked. */
	readonly answeredCount: number;
}

const daysBetween = (from: string | null, to: string | null): number | null => (from === null || to === null ? null : dayNumber(to) - dayNumber(from));

/** Who answered an instruction, when, and who is silent. */
export function demarcheAnswers(demarche: Demarche): DemarcheAnswers {
	const { posts, collectives } = askedPosts(demarche.stations, demarche.sentDay ?? '');
	const due = demarche.asks.flatMap(({ deadlineDate }) => deadlineDate ?? []).sort()[0] ?? null;
	const isExact = (cable: NamedCable): boolean => (cable.sent?.length ?? 0) >= 10;
	const replyOf = (cable: DemarcheReply): Reply => {
		const day = isExact(cable) ? cable.sentDay : null;
		return { ...cable, days: isExact(demarche) ? daysBetween(demarche.sentDay, day) : null, late: due === null ? null : daysBetween(due, day) };
	};
	const byPost = Map.groupBy(demarche.replies, ({ origin }) => origin ?? '');
	const asked = new Map(posts.map(({ post, through }) => [post.name, through]));
	const answersOf = (name: string): PostAnswers => {
		const post = postByName(name);
		return {
			post: name, name: post?.displayName ?? (name || 'a post that was not read'), country: post?.country ?? null, kind: post?.kind ?? null,
			asked: asked.has(name), through: asked.get(name) ?? null, replies: (byPost.get(name) ?? []).map(replyOf)
		};
	};
	return {
		answered: [...byPost.keys()].map(answersOf),
		silent: [...asked.keys()].filter((name) => !byPost.has(name)).map(answersOf).sort((a, b) => (a.name < b.name ? -1 : 1)),
		collectives,
		followUps: demarche.others.filter(({ origin }) => origin === 'STATE'),
		unheard: demarche.others.filter(({ origin }) => origin !== 'STATE'),
		due,
		askedCount: asked.size,
		answeredCount: [...asked.keys()].filter((name) => byPost.has(name)).length
	};
}
