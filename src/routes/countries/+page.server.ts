import { redirect } from '@sveltejs/kit';
import { placeQuery } from '#lib/components/places/place-query.ts';
import { COUNTRIES, countryByIso, holderFullName, holderName } from '#lib/countries/countries.ts';
import { countCablesOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { holdersWithEvidence } from '#lib/server/queries/holders-with-evidence.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { readPlaceParams } from '../place-params.ts';
import { aText, readParams } from '../read-params.ts';
import { findCountries } from './find-country.ts';
import type { PageServerLoad } from './$types.js';

export const load = (({ locals: { db }, url }) => {
	const state = readPlaceParams(url);
	const { q } = readParams(url, { q: aText('') });
	const found = findCountries(q);
	if (found.length === 1 && found[0]) redirect(303, `/countries/${found[0].iso2}${placeQuery(url)}`);
	const topic = CLUSTER_MUNITIONS;
	const day = corpusDay(db, state);
	const scope = { collections: state.collection, until: day.asOf };
	const holders = holdersWithEvidence(db, { topic: topic.id, ...scope });
	const quotesOf = new Map(holders.map(({ holder, quotes }) => [holder, quotes]));
	const mentions = countCablesOnTopic(db, { topic, ...scope });
	const shown = (found.length > 0 ? found : COUNTRIES).map(({ iso2, name, region }) => ({ code: iso2, name, region, quotes: quotesOf.get(iso2) ?? 0, cables: mentions.get(iso2) ?? 0 }));
	const regions = Map.groupBy(shown, ({ region }) => region);
	return {
		day, q, isFound: found.length > 0,
		regions: [...regions].map(([name, countries]) => ({ name, countries: countries.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) })).sort((a, b) => a.name.localeCompare(b.name, 'en')),
		others: holders.filter(({ holder }) => !countryByIso(holder)).map(({ holder, quotes }) => ({ code: holder, name: holderName(holder), fullName: holderFullName(holder), quotes }))
	};
}) satisfies PageServerLoad;
