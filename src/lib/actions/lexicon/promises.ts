import type { Frame } from './frame.ts';

const WILL = '(?:will|would|\'ll|\'d)(?: also| gladly| certainly| again| personally| immediately| then| therefore| first| [a-z]+ly| be (?:happy|glad|pleased|willing|ready|prepared) to| try to| do (?:his|her|their|its) (?:best|utmost) to| want to| have to| need to| ask to)*';
const PROMISE = '(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking)|pledg(?:ed|es|ing)|agreed|agrees|agreeing|offer(?:ed|s|ing)|volunteer(?:ed|s|ing)|committed|vowed|consented|(?:was|were|is|are) (?:happy|glad|willing|prepared|ready|pleased))';

/** The other government, or an American official, says that something will be done about the talk. Kind follows from who says it. */
export const PROMISES: readonly Frame[] = [
	{
		id: 'promise-to', kind: 'host-promises', subject: ['host'], implied: true,
		trigger: 'promis|undert|pledg|agree|offer|volunteer|commit|vow|consent|happy|glad|willing|prepared|ready|pleased',
		pattern: `${PROMISE}(?: to)?(?: us| Poloff| the Ambassador)?(?: to)? {adv}(?:himself |herself |themselves )?(?<ask>{followUp}|{promisedOnly})`,
		example: 'Berg promised to pass our points to the Defense Staff.', counter: 'Berg promised to sign in December.'
	},
	{
		id: 'promise-us-anything', kind: 'host-promises', subject: ['host'],
		trigger: '(?:promis|undert|pledg|volunteer|agree)[a-z]* to',
		pattern: '(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking)|pledg(?:ed|es|ing)|volunteer(?:ed|s)|agreed) to (?<ask>[a-z]+ (?:[A-Za-z\'’-]+ ){0,6}?(?:us|Post|Poloff|the Embassy|our (?:points|concerns|paper|request|views|message|proposal)))\\b',
		example: 'She undertook to seat Post beside the delegation.', counter: 'She undertook to clear the fields.'
	},
	{
		id: 'will-follow-up', kind: 'host-promises', subject: ['host'], implied: true, reported: true, voice: 'narrative',
		trigger: 'will |would |\'ll |\'d ',
		pattern: `${WILL} (?<ask>{followUp})`,
		example: 'Lindgren said she would check with the Justice Ministry.', counter: 'Lindgren said she would not be drawn.'
	},
	{
		id: 'promise-reply', kind: 'host-promises', subject: ['host'], implied: true,
		trigger: 'promis|offered|pledged',
		pattern: '(?:promis(?:ed|es|ing)|offered|pledged)(?: us| Poloff)? (?<ask>(?:a|an|the|his|her|its|more|further|some|early|prompt) (?:[a-z-]+ ){0,4}?(?:reply|response|answer|report|read-?out|copy|text|update|follow-up|review|decision|details|information|feedback|paper|briefing|statement|reaction|translation|list|meeting))\\b',
		example: 'The general promised an early answer.', counter: 'The general promised victory.'
	},
	{
		id: 'reply-will-come', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:reply|response|answer|reaction|paper|text|draft|copy|note) ',
		pattern: '(?:[Aa]|[Aa]n|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ff]ormal|[Ww]ritten)(?: [A-Za-z-]+){0,4} (?:reply|response|answer|reaction|paper|text|draft|copy|note)(?: [A-Za-z\'-]+){0,6}? (?:would|will) (?:be (?:forthcoming|provided|sent|delivered|ready|given|made available|passed|with us|available)|follow|come|reach us|arrive)\\b',
		example: 'A formal reply would follow within two weeks, he said.', counter: 'A formal reply arrived on Tuesday.'
	},
	{
		id: 'can-expect', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:could|can|should|would|will) (?:expect|have|count|look)',
		pattern: '{us} (?:could|can|should|would|will) (?:expect|have|count on|look forward to) (?:(?:a|an|the|his|her|its|their|further|more)(?: [a-z-]+){0,4}? (?:reply|response|answer|text|draft|decision|reaction|news|comments|paper|copy|views)|word|something|comments|answers|news)\\b(?= (?:by|before|within|in|from|after|soon|shortly|next|on|once|when|as)\\b)',
		example: 'We could expect an answer by the end of the week.', counter: 'We could see the harbor from the window.'
	},
	{
		id: 'could-do', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:he|she|they) could',
		pattern: '(?:said|thought|believed|indicated|was confident|felt|offered) (?:that )?(?:he|she|they) could (?<ask>do so\\b|{followUp})',
		example: 'She thought that she could raise the matter with the Minister on Friday.', counter: 'She thought that she could smell smoke.'
	},
	{
		id: 'us-promise-to', kind: 'us-promises', subject: ['us'], voice: 'narrative', from: 'post',
		trigger: 'promis|undert|pledg|agree|offer|volunteer|committed',
		pattern: `(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking)|pledg(?:ed|es|ing)|agreed|agreeing|offer(?:ed|s|ing)|volunteer(?:ed|s|ing)|committed)(?: to)?(?: him| her| them)?(?: to)? {adv}(?<ask>{followUp}|{promisedOnly})`,
		example: 'Poloff undertook to forward the question to Washington.', counter: 'Poloff agreed with the general.'
	},
	{
		id: 'us-will-follow-up', kind: 'us-promises', subject: ['us'], voice: 'narrative', from: 'post',
		trigger: '(?:would|will) ',
		pattern: '(?:said|replied|responded|answered|told [A-Za-z]+(?: [A-Z][a-z]+)?|assured [A-Za-z]+(?: [A-Z][a-z]+)?|promised|added|noted|explained|confirmed) (?:that )?(?:he|she|they|we|Post|the Embassy|Embassy|the U\\.S\\.|the United States|Washington|the Department) (?:would|will) {adv}(?<ask>{followUp})',
		example: 'Econoff said he would relay the request to Washington.', counter: 'Econoff said he would be away in May.'
	},
	{
		id: 'us-promise-reply', kind: 'us-promises', subject: ['us'], voice: 'narrative', from: 'post',
		trigger: 'promised|offered|pledged|undertook',
		pattern: '(?:promised|offered|pledged|undertook)(?: him| her| them| [A-Z][a-z]+)? (?<ask>(?:a|an|the|more|further|early) (?:[a-z-]+ ){0,4}?(?:reply|response|answer|copy|text|update|details|information|paper|briefing|list|translation|meeting))\\b',
		example: 'The DCM promised a written answer.', counter: 'The DCM promised nothing.'
	}
];
