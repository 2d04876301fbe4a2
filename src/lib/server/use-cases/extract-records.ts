import { extractActions } from '#lib/actions/extract-actions.ts';
import type { Cable } from '#lib/cables/cable.ts';
import type { Found } from '#lib/server/store/put-records.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { TOPICS } from '#lib/topics/topics.ts';

/** Everything that is found in a cable, topic by topic. */
export function extractRecords(cable: Cable): Found[] {
	return TOPICS.map((topic) => ({ topic: topic.id, stances: extractStances(cable, topic), actions: extractActions(cable, topic) }));
}
