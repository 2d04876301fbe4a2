import { CLUSTER_MUNITIONS } from './cluster-munitions/topic.ts';
import type { Topic } from './topic.ts';

/** Every topic that ships with the program, the first one being the default. */
export const TOPICS: readonly Topic[] = [CLUSTER_MUNITIONS];

/** The topic of that id, or undefined. */
export function topicById(id: string): Topic | undefined {
	return TOPICS.find((topic) => topic.id === id);
}
