import { error } from '@sveltejs/kit';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { citationsOf } from '#lib/citations/citations.ts';
import type { CitedCable } from '#lib/citations/cited.ts';
import { citationMetas } from '#lib/citations/meta-tags.ts';
import { cableByReference } from '#lib/server/queries/cable-by-reference.ts';
import { requestsAnsweredBy } from '#lib/server/queries/requests-answered-by.ts';
import { aText, aTextThat, oneOf, readParams } from '../../read-params.ts';
import { refuseUnknownCollections } from '../../refuse-unknown.ts';
import { says } from '../../says.ts';
import type { PageServerLoad } from './$types.js';
import { explainView, sentencesOf } from './explain-view.server.ts';
import { stationInWords, tagInWords } from './header-in-words.ts';

const SHAPE = {
	collection: aText(undefined), stance: aText(undefined), action: aText(undefined), view: oneOf(['text', 'raw'], 'text'),
	explain: aTextThat((text) => /^(?:\d{1,4}\.\d{1,3}|record)$/.test(text), 'a sentence such as 4.2, or “record” for the one that the record rests on')
};

export const load = (({ params, url, locals: { db } }) => {
	const { collection, stance, action, view, explain } = readParams(url, SHAPE);
	refuseUnknownCollections(db, collection === undefined ? [] : [collection]);
	const reference = params.reference.toUpperCase();
	const cable = cableByReference(db, reference, collection);
	if (!cable) {
		error(404, {
			message: `${reference} is not in the corpus.`,
			hint: 'References look like 07TOKYO438: year, post, number without zeros in front. If you have its text, import it.'
		});
	}
	const { raw, ...rest } = cable;
	const post = cable.origin === null ? null : (postByName(cable.origin)?.displayName ?? cable.origin);
	const cited: CitedCable = {
		reference, sender: post, subject: cable.subject?.text ?? null, sent: cable.sent?.value ?? null, classification: cable.classification,
		collection: cable.collection, isInvented: cable.collection.kind === 'sample', url: `${url.origin}/cables/${encodeURIComponent(reference)}`
	};
	return {
		view,
		chosen: stance ?? action ?? null,
		explain: explain !== undefined && view === 'text' ? explainView(db, cable, explain, stance) : null,
		answers: requestsAnsweredBy(db, cable.reference).map(({ item, reply }) => ({
			id: item.id, collection: item.collection, ask: item.ask, cable: item.cable, paragraph: item.paragraph, verdict: reply.verdict
		})),
		cable: {
			...rest,
			post,
			tags: cable.tags.map(({ tag }) => tagInWords(tag)),
			addressees: cable.addressees.map(stationInWords),
			subject: cable.subject && { ...cable.subject, sentences: sentencesOf(cable.subject.text) },
			paragraphs: cable.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.key === null ? [] : sentencesOf(paragraph.clean.text) })),
			stances: cable.stances.filter((item) => item.review !== 'rejected').map((item) => ({ ...item, says: says(item) }))
		},
		metas: citationMetas(cited),
		citations: citationsOf({ kind: 'cable', cable: cited }),
		// The text as received is sent only to those who look at it.
		raw: view === 'raw' ? raw : null
	};
}) satisfies PageServerLoad;
