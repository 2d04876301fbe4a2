import type { Topic } from '../topic.ts';
import { ABOUTNESS } from './aboutness.ts';
import { ANCHORS } from './anchors.ts';
import { CUES } from './cues.ts';
import { ELSEWHERE } from './elsewhere.ts';
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
	gate: ['cluster mun', 'cluster bomb', 'cluster weap', 'cluster ordn', 'submunition', 'bomblet', 'ccw', 'ccm', 'oslo', 'dublin', 'wellington', 'munition', 'article 21', 'geneva + shells', 'geneva + rockets', 'geneva + bombs'],
	signs: ['<cm>', 'convention on cluster', '=cluster :'],
	weakSigns: ['^CCM', '<ccw>', '<oslo>', '<oslo-meeting>', 'article 21', 'interoperability', 'dublin/lima/wellington'],
	elsewhere: ELSEWHERE,
	aboutness: ABOUTNESS,
	classes: CLASSES,
	anchors: ANCHORS,
	phrases: { ...FORUM, ...SCOPE, ...CARVE_OUTS, ...FORCE, ...HUMANITARIAN_AND_JOINING },
	acts: ['possession', 'production-transfer', 'ccm-signature', 'oslo-participation', 'ccw-participation'],
	aboutOthers: ['major-powers'],
	cues: CUES,
	alignment: 'us-position'
};
