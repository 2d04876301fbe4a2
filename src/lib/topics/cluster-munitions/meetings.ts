import type { Meeting } from '../topic.ts';

/** Meetings of the CCW and Oslo tracks, and the acts between them, in order. */
export const MEETINGS: readonly Meeting[] = [
	{ id: 'ccw-revcon-3', start: '2006-11-07', end: '2006-11-17', place: 'Geneva', track: 'ccw', name: 'CCW Third Review Conference', note: 'On its last day Norway announces a conference outside the CCW' },
	{ id: 'oslo-2007', start: '2007-02-22', end: '2007-02-23', place: 'Oslo', track: 'oslo', name: 'Oslo Conference', note: '46 of 49 states present join the Oslo Declaration; Japan Poland and Romania do not' },
	{ id: 'montreux-2007', start: '2007-04-18', end: '2007-04-20', place: 'Montreux', track: 'icrc', name: 'ICRC expert meeting', note: null },
	{ id: 'lima-2007', start: '2007-05-23', end: '2007-05-25', place: 'Lima', track: 'oslo', name: 'Lima Conference', note: 'First discussion text' },
	{ id: 'ccw-gge-2007', start: '2007-06-19', end: '2007-06-22', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: null },
	{ id: 'ccw-msp-2007', start: '2007-11-07', end: '2007-11-13', place: 'Geneva', track: 'ccw', name: 'CCW Meeting of States Parties', note: 'Agrees a negotiating mandate for 2008' },
	{ id: 'vienna-2007', start: '2007-12-05', end: '2007-12-07', place: 'Vienna', track: 'oslo', name: 'Vienna Conference', note: null },
	{ id: 'ccw-gge-2008-1', start: '2008-01-14', end: '2008-01-18', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: null },
	{ id: 'wellington-2008', start: '2008-02-18', end: '2008-02-22', place: 'Wellington', track: 'oslo', name: 'Wellington Conference', note: 'Wellington Declaration' },
	{ id: 'dublin-2008', start: '2008-05-19', end: '2008-05-30', place: 'Dublin', track: 'oslo', name: 'Dublin Diplomatic Conference', note: 'Convention text adopted on 30 May' },
	{ id: 'us-dod-policy-2008', start: '2008-06-19', end: '2008-06-19', place: 'Washington', track: 'us', name: 'U.S. DoD cluster munitions policy', note: '1 % unexploded ordnance by 2018' },
	{ id: 'ccw-gge-2008-5', start: '2008-11-03', end: '2008-11-07', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: 'No protocol agreed' },
	{ id: 'signing-2008', start: '2008-12-03', end: '2008-12-04', place: 'Oslo', track: 'oslo', name: 'CCM signing conference', note: '94 states sign' },
	{ id: 'ccw-gge-2009-1', start: '2009-02-16', end: '2009-02-20', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: null },
	{ id: 'ccm-entry-into-force', start: '2010-08-01', end: '2010-08-01', place: null, track: 'oslo', name: 'CCM enters into force', note: null },
	{ id: 'ccm-msp-1', start: '2010-11-09', end: '2010-11-12', place: 'Vientiane', track: 'oslo', name: 'CCM First Meeting of States Parties', note: null },
	{ id: 'ccw-revcon-4', start: '2011-11-14', end: '2011-11-25', place: 'Geneva', track: 'ccw', name: 'CCW Fourth Review Conference', note: 'Draft Protocol VI not adopted' },
	{ id: 'ccm-revcon-1', start: '2015-09-07', end: '2015-09-11', place: 'Dubrovnik', track: 'oslo', name: 'CCM First Review Conference', note: null }
];
