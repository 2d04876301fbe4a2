import type { Topic } from '../topic.ts';
import { MEETINGS } from './meetings.ts';
import { CARVE_OUTS } from './phrases/carve-outs.ts';
import { FORCE } from './phrases/force.ts';
import { FORUM } from './phrases/forum.ts';
import { HUMANITARIAN_AND_JOINING } from './phrases/humanitarian-joining.ts';
import { SCOPE } from './phrases/scope.ts';
import { GROUPS, PROPOSITIONS } from './propositions.ts';
import { CLASSES } from './terms.ts';

/** Positions on cluster munitions, 2006 to 2010 and after. */
export const CLUSTER_MUNITIONS: Topic = {
	id: 'cluster-munitions',
	name: 'Cluster munitions',
	groups: GROUPS,
	propositions: PROPOSITIONS,
	meetings: MEETINGS,
	gate: ['cluster mun', 'cluster bomb', 'cluster weap', 'cluster ordn', 'submunition', 'oslo process', 'bomblet'],
	signs: ['<cm>', '<oslo>'],
	classes: CLASSES,
	phrases: { ...FORUM, ...SCOPE, ...CARVE_OUTS, ...FORCE, ...HUMANITARIAN_AND_JOINING },
	alignment: 'us-position'
};
