import { describe, expect, test } from 'vitest';
import type { ActionKind } from './action-request.ts';
import { extractActions } from './extract-actions.ts';
import { cableOf, TEST_TOPIC } from './test-cable.ts';

const kindsIn = (text: string, from: string): ActionKind[] =>
	extractActions(cableOf(['The points on cluster munitions were delivered on March 3.', text], { from }), TEST_TOPIC).map((request) => request.kind);

/** One request each, in words that no labelled cable has. */
const HOST_ASKS_US = [
	'Halvorsen requested that the United States explain its reading of Article 21 in writing.',
	'The colonel asked if we could arrange a visit to a demilitarization plant.',
	'Aalto wondered whether Washington might lend its experts to the seminar.',
	'The State Secretary urged the United States to reconsider its absence from Oslo.',
	'Nordby would appreciate receiving our comments on the draft before the weekend.',
	'He pressed us for a clear answer on transit.',
	'The MFA would like to have a copy of the technical annex.',
	'Strand hoped that the U.S. would show flexibility on definitions.',
	'The Minister appealed to us to keep the two tracks apart.',
	'She sought clarification of the figures in paragraph 3 of the paper.',
	'Bakke asked to be kept abreast and to be briefed after the session.',
	'Her deputy inquired if the United States would be willing to co-host a workshop.',
	'Lund again asked for the names of the manufacturers.',
	'It would be useful if the United States could publish its data, Vik said.',
	'The general wants Washington to say in public what it says in private.',
	'Poloff was asked to pass a letter to the Under Secretary.',
	'Norway still awaits our reply to its invitation.',
	'Dahl proposed consultations between lawyers in April.',
	'The ministry would welcome a briefing on the new policy.',
	'Moen renewed his request for access to the test range.'
];
const US_ASKS_HOST = [
	'Poloff urged Halvorsen to speak in favor of the Geneva track.',
	'The Ambassador asked the Foreign Ministry to reconsider its vote.',
	'We encouraged the MOD to share its doubts with the negotiators.',
	'The DCM requested that Norway refrain from tabling the text.',
	'Polcouns pressed Strand to support a mandate in November.',
	'The Charge appealed to the Minister to leave room for joint operations.',
	'We called on the GON to drop paragraph 1(c).',
	'Econoff suggested that Oslo consult the Allies first.',
	'The Ambassador asked for Norway\'s support in the plenary.',
	'DATT asked that the Defense Staff make its concerns known to the Cabinet.',
	'PolOff asked to be informed of any change in instructions.',
	'Poloff pushed him to give a date for the decision.',
	'Emboffs expressed the hope that Norway would keep an open mind.',
	'The DCM invited the MFA to send an expert to Washington.'
];
const POST_ASKS_DEPARTMENT = [
	'Comment: Post requests guidance on whether to attend the launch.',
	'Comment: Embassy would appreciate talking points that can be left behind.',
	'Comment: We recommend that the Department call in the Norwegian Ambassador.',
	'ACTION REQUEST: Please advise by Friday whether the offer still stands.',
	'Comment: Post would be grateful for an unclassified version of the paper.',
	'Comment: Department\'s views on the draft are requested by March 20.',
	'Comment: Embassy seeks the Department\'s guidance on how to reply.',
	'Comment: It would be helpful if Washington could confirm the dates.',
	'Comment: Washington may wish to raise this at the next bilateral.',
	'Comment: We would welcome early word on the outcome.',
	'Comment: Post asks that OSD consider a short visit by an expert.',
	'GUIDANCE REQUEST: Embassy needs instructions before the March session.',
	'Comment: Post suggests that a senior official telephone the Minister.',
	'Comment: Could Department clear the text for release?',
	'Comment: Request Department provide the figures for Norway.'
];
const DEPARTMENT_ASKS_POST = [
	'The Department requests that Embassy Oslo convey the points below at the appropriate level.',
	'Post is requested to report the response by front channel.',
	'Posts are instructed to deliver the following points no later than March 20.',
	'Embassy should seek a meeting with the Minister of Defense.',
	'Please report reactions by cable, slugged for PM/WRA.',
	'Washington asks Post to determine who will lead the delegation.',
	'Addressee posts are encouraged to draw on the questions and answers.',
	'Department would appreciate any reporting on the debate in parliament.',
	'We request that you approach the Foreign Ministry before the vote.',
	'Posts should refer press inquiries to the Bureau of Public Affairs.',
	'Request Embassy Oslo deliver the non-paper in paragraph 5.',
	'Replies are requested by March 25.',
	'Embassy Oslo is asked to obtain the text of the bill.',
	'Chiefs of Mission should raise the matter in person.',
	'Department instructs Post to inform the host government of the decision.'
];
const HOST_PROMISES = [
	'Halvorsen promised to bring the points to the attention of the Minister.',
	'He undertook to send us the text of the bill.',
	'Strand said he would look into the question of transit.',
	'She agreed to convey our concerns to the delegation in Geneva.',
	'The MFA will study the paper and come back to us, Nordby said.',
	'The colonel offered to share his notes from the Lima meeting.',
	'Bakke told Poloff that she would check with the legal department.',
	'The Director promised a written reply after Easter.',
	'Lund said that he would get back to the Embassy once the Cabinet had met.',
	'A formal answer would follow within two weeks, Dahl indicated.',
	'Vik assured us that he would inform the Prime Minister of our views.',
	'The MOD would provide a list of questions before the talks, Moen said.',
	'He pledged to keep us informed.',
	'The Minister volunteered to raise it with his Swedish colleague.'
];
const US_PROMISES = [
	'Poloff undertook to forward the question to Washington.',
	'The DCM promised to send a copy of the policy.',
	'We agreed to provide the data before the next session.',
	'Econoff said he would convey the request to the Department.',
	'The Ambassador offered to arrange a call with the Under Secretary.',
	'Polcouns promised a reply within the week.',
	'Poloff replied that we would look into it.',
	'DATT agreed to share the manual.',
	'The Charge told Strand that she would relay his message.',
	'Emboffs undertook to obtain an answer.',
	'PolOff said that the Embassy would follow up with the experts.',
	'We promised to keep him informed.'
];

describe.each([
	['host-asks-us', 'OSLO', HOST_ASKS_US], ['us-asks-host', 'OSLO', US_ASKS_HOST], ['post-asks-department', 'OSLO', POST_ASKS_DEPARTMENT],
	['department-asks-post', 'STATE', DEPARTMENT_ASKS_POST], ['host-promises', 'OSLO', HOST_PROMISES], ['us-promises', 'OSLO', US_PROMISES]
] as const)('%s', (kind, from, sentences) => {
	test.each(sentences)('%s', (sentence) => {
		expect(new Set(kindsIn(sentence, from))).toEqual(new Set([kind]));
	});
});

/** Near misses: questions answered on the spot, things asked by and of others, plans, refusals, history. */
const NOTHING = [
	'Asked about a moratorium, Strand had no comment.', 'When asked whether Norway would sign, she laughed.', 'Poloff asked if Norway favored a total ban.',
	'The Finns had asked Sweden for advice.', 'Norway has not asked for any exemption.', 'The Minister refused to promise anything.', 'The general promised victory.',
	'Norway would consider joining a treaty with a clause on joint operations.', 'The government will send a delegation of four to Dublin.',
	'Strand thanked the United States for its contribution to clearance.', 'The Red Cross appealed for restraint.', 'He agreed with the United States on every point.',
	'The treaty asks parties to destroy their stocks.', 'Parliament requested a study from the Defence Research Establishment.', 'The request was turned down in January.',
	'She noted that buyers must undertake not to use them.', 'Norway promised to attend and did not.', 'Strand suggested that the U.S. was isolated.',
	'She said she would not be drawn.', 'The Minister is considering whether it will ask for an invitation.', 'Norway will keep its stocks.'
];

test.each(NOTHING)('nothing is asked in: %s', (sentence) => {
	expect(kindsIn(sentence, 'OSLO')).toEqual([]);
});

test.each([
	'Posts may draw on the following if asked.', 'Post Oslo should be aware that the debate is heated.', 'No demarche is required and posts should not seek appointments.',
	'For more information, please contact John Doe in PM/WRA.', 'Please see paragraph 4 for background.', 'The Department thanks Post for its reporting.'
])('nothing is asked of posts in: %s', (sentence) => {
	expect(kindsIn(sentence, 'STATE')).toEqual([]);
});
