import { postByName, type Post } from './posts.ts';
import { ROUTING_INDICATORS_TABLE } from './routing-indicators-table.ts';

const POST_OF = new Map(ROUTING_INDICATORS_TABLE.trim().split(/[\n|]/).map((row) => row.split(' ') as [string, string]));

/**
 * The post that a routing indicator stands for: `RUEHKO` → Tokyo, `RUEHC` → the Department. Undefined for collectives, military and
 * other agencies' stations.
 */
export function postOfIndicator(indicator: string): Post | undefined {
	const name = POST_OF.get(indicator.trim().toUpperCase());
	return name === undefined ? undefined : postByName(name);
}
