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
	'Moen renewed his request for access to the test range.',
	'If Washington could spare an engineer, he would find the money for the rest.',
	'The United States should publish its dud rates, she said.',
	'"Send us the figures," he said, "and I will show them to the Minister."',
	'Could Poloff find out whether the offer still stood?',
	'It was up to Washington, in his view, to put a text on the table.',
	'He wanted the paper before the vote.',
	'The Army needs help with disposal, he said, and thought that the United States might provide it.',
	'She would like to see an American observer in Oslo.',
	'Moen had a favor to ask: a quiet word in Ankara.',
	'What Norway wanted from Washington was a list of types.',
	'He asked what help the United States could give.',
	'Lund asked us for figures and for patience.',
	'Might the Embassy sound out EUCOM on dates?',
	'Vik begged for a delay in the delivery of the note.',
	'He asked Poloff whether the Department had an answer to his letter of May 3.',
	'Aasen sought our views on a compromise.',
	'He counted on us to keep the French in line.',
	'He suggested that a U.S. officer brief the committee.',
	'They hoped for an early American reply.',
	'The MFA has twice requested the data and would now like them by June.',
	'He floated a visit by American engineers in the fall.',
	'She put three questions to us and asked that the answers come in writing.',
	'Norway, he went on, could do with American maps.',
	'He hoped Washington would not make too much of this in public.',
	'They asked to borrow an instructor.'
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
	'The DCM invited the MFA to send an expert to Washington.',
	'Poloff told him that we counted on Norway to hold firm.',
	'We asked for a seat at the table for the Defense Staff.',
	'Poloff asked him to be patient.',
	'The Ambassador argued that Norway should wait.',
	'We asked whether Norway could delay the vote until June.',
	'Poloff wondered whether the Ministry might circulate the paper.',
	'The Ambassador hoped for a Norwegian statement in Geneva.',
	'Poloff proposed that the MOD receive an expert team.',
	'The Charge left the points and asked for an early answer.',
	'Poloff sought a promise that stocks would be spared.',
	'DCM asked Strand for a written answer.'
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
	'Comment: Request Department provide the figures for Norway.',
	'Comment: Unless instructed otherwise, we will tell him no.',
	'Comment: Can we say more?',
	'Comment: A letter from the Secretary would help.',
	'Comment: Department should consider sending an expert.',
	'Please advise.',
	'Post awaits instructions.',
	'Grateful for guidance on the third question.',
	'Comment: How should we reply?'
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
	'The Minister volunteered to raise it with his Swedish colleague.',
	'He would have an answer for us by Friday.',
	'Vik took the paper and said we would hear from her before Easter.',
	'Poloff left the paper with Dahl, who promised to study it.',
	'He told Poloff he would take it up with the general.',
	'Word would follow from the Prime Minister\'s office, he said.',
	'She would ring the Embassy on Monday.',
	'The colonel said that a list was being drawn up and would be ours by June.',
	'He would see that the Minister read it.',
	'The MOD, said Moen, would let us have its figures after the audit.',
	'On transit he would need to ask the lawyers and would let us know.',
	'He said he would be happy to walk our points over to the Defense Staff.',
	'The director noted our points and said they would be put to the Minister.',
	'Our points would be passed to the delegation, he assured us.',
	'Nordby committed to raising it at the next coordination meeting.',
	'Strand would press the case with her colleagues in Justice.',
	'Bakke offered a note on the legal position.'
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
	'We promised to keep him informed.',
	'We said an answer would be sought.',
	'Poloff took note and will revert.',
	'DCM said that he would see what could be done.',
	'We promised him the tables.',
	'Poloff said that Washington would reply in due course.',
	'The Ambassador said she would speak to the Secretary.',
	'DATT offered to have an expert call.',
	'Poloff was to get back to him by Monday.',
	'We told him that the data would be sent.',
	'PolOff replied that he would put the question to the experts.',
	'The Charge assured him that we would keep him posted.',
	'We will let her have the draft.'
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
	'She said she would not be drawn.', 'The Minister is considering whether it will ask for an invitation.', 'Norway will keep its stocks.',
	'He hoped that they would also speak to the lawyers.', 'Pakistan makes them and would use them again.', 'She would regard the case as closed.', 'Norway would be sending a delegation of three to Dublin.', 'The Ministry would read the article narrowly.', 'Sweden should publish its figures, he said.', 'The Navy needed Swedish help with the survey.', 'Poloff asked whether Norway might sign in December.', 'On exports nobody would give us an answer.', 'Dahl said it was up to Oslo to move first.'
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
