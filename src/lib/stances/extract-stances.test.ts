import { expect, test } from 'vitest';
import { cableOf } from '#lib/actions/test-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { explainCable } from './explain/explain-cable.ts';
import { extractStances } from './extract-stances.ts';

/** Records of one paragraph from Embassy Lisbon, as `holder proposition sign`. */
function recordsOf(paragraph: string, given: Parameters<typeof cableOf>[1] = {}): string[] {
	const cable = cableOf([paragraph], { from: 'LISBON', subject: 'PORTUGAL AND CLUSTER MUNITIONS', sent: 'P 101200Z MAR 08', ...given });
	return extractStances(cable, CLUSTER_MUNITIONS).filter((record) => record.paragraph === 1).map(({ holder, proposition, stance }) => `${holder} ${proposition} ${stance}`);
}

test.each<[paragraph: string, ...records: string[]]>([
	// Names, capitals, acronyms, pronouns, persons.
	['Portugal opposes a total ban on cluster munitions.', 'PT total-ban opposes'],
	['Lisbon supports a moratorium on cluster munitions.', 'PT moratorium supports'],
	['MFA desk officer Rui Teles said that Portugal will attend the Dublin conference. He added that it would not sign the convention.', 'PT oslo-participation supports', 'PT ccm-signature opposes'],
	// Negation turns round, and weakens what is turned round already.
	['Portugal does not support a complete ban on cluster munitions.', 'PT total-ban opposes'],
	['Portugal is unwilling to support a complete ban on cluster munitions.', 'PT total-ban opposes'],
	['Portugal would never endorse a moratorium.', 'PT moratorium opposes'],
	['Portugal is not opposed to a moratorium.', 'PT moratorium conditional'],
	// What a coordination leaves behind.
	['Portugal would oppose a total ban on cluster munitions and support a protocol in the CCW.', 'PT total-ban opposes', 'PT ccw-protocol supports'],
	// Others' positions.
	['Teles said that Spain would not attend the Dublin conference.', 'ES oslo-participation opposes'],
	// Open, evaded, asked.
	['Portugal has not yet decided whether to attend the Dublin conference.', 'PT oslo-participation undecided'],
	['Poloff asked whether Portugal would attend the Dublin conference.'],
	['Asked about a moratorium, the director had no comment.', 'PT moratorium declined'],
	// A thing as subject: whoever tells it holds it.
	['The Portuguese director argued that the CCW is the proper forum for cluster munitions.', 'PT ccw-venue supports'],
	// Acts of nobody in particular.
	['Many states hold large stocks of cluster munitions.'],
	['Several Allies will attend the Dublin conference.'],
	['Some thirty states favor a total ban on cluster munitions.'], ['More than sixty countries back the Oslo Process.'], ['Teles said that half of the participants oppose a total ban.'],
	// Those just named, and nobody else.
	['Chile, Ghana and Oman spoke first. Those three favor a total ban.', 'CL total-ban supports', 'GH total-ban supports', 'OM total-ban supports'],
	['Teles spoke of Chile, Ghana and Oman. The three oppose a moratorium.', 'CL moratorium opposes', 'GH moratorium opposes', 'OM moratorium opposes'],
	['Chile, Ghana and Oman spoke first. All three support the Oslo Process.', 'CL oslo-process supports', 'GH oslo-process supports', 'OM oslo-process supports'],
	// Acceptance, and its refusal.
	['Portugal could live with a moratorium.', 'PT moratorium conditional'], ['Portugal could not live with a total ban.', 'PT total-ban opposes'], ['Portugal will never put up with a moratorium.', 'PT moratorium opposes'],
	// Other things that change or change hands.
	['Portugal wants a transition period after the elections.'], ['Teles expected a transition period before the new government takes office.'], ['Portugal needs a transition period before it joins the EU.'],
	['Portugal opposes the export of beef.'], ['Portugal supports the sale of its shipyards.'], ['Portugal has banned coal imports.']
])('%s', (paragraph, ...records) => {
	expect(recordsOf(paragraph).sort()).toEqual([...records].sort());
});

test('a cable off the topic gives nothing', () => {
	const cable = cableOf(['Portugal opposes a ban on landmines and prefers the Oslo accords. Clusters of settlements remain.'], { from: 'LISBON', subject: 'PORTUGAL AND THE PEACE PROCESS' });
	expect(extractStances(cable, CLUSTER_MUNITIONS)).toEqual([]);
	expect(explainCable(cable, CLUSTER_MUNITIONS)).toEqual([]);
});

test('the same cable gives the same records, and every quote is a slice of its paragraph', () => {
	const cable = cableOf(['Summary: Portugal ""regrets"" the pace of the Oslo Process and prefers the CCW. End summary.', 'Teles stressed that Portugal,s armed forces keep cluster munitions for territorial defense.'], { from: 'LISBON', subject: 'PORTUGAL AND CLUSTER MUNITIONS' });
	const records = extractStances(cable, CLUSTER_MUNITIONS);
	expect(records.length).toBeGreaterThan(1);
	expect(extractStances(cable, CLUSTER_MUNITIONS)).toEqual(records);
	expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
	for (const { paragraph, quote, span } of records) {
		const text = paragraph === 0 ? cable.subject?.text : cable.paragraphs.find((candidate) => candidate.key === paragraph)?.clean.text;
		expect(text?.slice(span.start, span.end)).toBe(quote);
	}
});

test('a comment is the post\'s judgement, hearsay is reported, one\'s own words are stated', () => {
	const cable = cableOf([
		'Portugal supports the Oslo Process. Teles believed that Spain opposes the Oslo Process.', 'Comment: We expect that Portugal will sign the convention. End comment.'
	], { from: 'LISBON', subject: 'PORTUGAL AND CLUSTER MUNITIONS' });
	const bases = extractStances(cable, CLUSTER_MUNITIONS).map(({ holder, basis }) => `${holder} ${basis}`);
	expect(bases).toContain('PT stated');
	expect(bases).toContain('ES reported');
	expect(bases).toContain('PT assessed');
});

test('an explanation shows the mentions and which reading was recorded', () => {
	const [, sentence] = explainCable(cableOf(['Portugal opposes a total ban on cluster munitions.'], { from: 'LISBON', subject: 'PORTUGAL AND CLUSTER MUNITIONS' }), CLUSTER_MUNITIONS);
	expect(sentence?.mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['holder', 'topic', 'stance']));
	expect(sentence?.readings.find(({ outcome }) => outcome === 'recorded')).toMatchObject({ holder: 'PT', proposition: 'total-ban', stance: 'opposes' });
});

test('time grows with the length of the cable, also on hostile text', () => {
	const hostile = 'the cluster munitions and the ban on the use of the '.repeat(4000);
	const started = process.cpuUsage();
	extractStances(cableOf([hostile], { from: 'LISBON', subject: 'CLUSTER MUNITIONS' }), CLUSTER_MUNITIONS);
	// Processor time: what other programs take does not count.
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
});
