import { expect, test } from 'vitest';
import { readTimelineParams } from './timeline-params.ts';
import { DEFAULT_STATE, filterCount, timelineHref, type TimelineState } from './timeline-state.ts';

test.for<[string, Partial<TimelineState>]>([
	['', {}],
	['proposition=ccw-venue&countries=JP,NO', { proposition: ['ccw-venue'], countries: ['JP', 'NO'] }],
	['proposition=ccw-venue,total-ban&proposition=oslo-process&proposition=total-ban', { proposition: ['ccw-venue', 'total-ban', 'oslo-process'] }],
	['proposition=a,b,c,d,e,f,g', { proposition: ['a', 'b', 'c', 'd', 'e', 'f'] }],
	['countries=JP&countries=NO&countries=JP', { countries: ['JP', 'NO'] }],
	['countries=,,&proposition=', {}],
	['from=2008-01-01&to=2007-01-01', { from: '2007-01-01', to: '2008-01-01' }],
	['collection=sample&asOf=2007-03-01', { collection: ['sample'], asOf: '2007-03-01' }],
	['view=country&sort=shift&byRegion=1&firm=1&firstHand=1', { view: 'country', sort: 'shift', byRegion: true, firm: true, firstHand: true }],
	['firm=0&firstHand=0', { firm: false }],
	['stance=opposes,supports&basis=stated&mark=S/NF,none', { stance: ['supports', 'opposes'], basis: ['stated'], mark: ['S/NF', 'none'] }],
	['mark=c,C,none', { mark: ['C', 'none'] }]
])('the address ?%s is read', ([query, expected]) => {
	expect(readTimelineParams(new URL(`http://here/timeline?${query}`))).toEqual({ ...DEFAULT_STATE, ...expected });
});

test('one view has one address, and it leads back to the view', () => {
	const state: TimelineState = {
		...DEFAULT_STATE, proposition: ['ccw-venue', 'total-ban'], countries: ['JP', 'NGO:JP'], from: '2007-01-01', collection: ['my cables'], firm: true, mark: ['S/NF']
	};
	const href = timelineHref(state);
	expect(href).toBe('/timeline?proposition=ccw-venue,total-ban&countries=JP,NGO:JP&from=2007-01-01&collection=my%20cables&mark=S%2FNF&firm=1');
	expect(readTimelineParams(new URL(href, 'http://localhost'))).toEqual(state);
	expect(timelineHref({ ...DEFAULT_STATE, firm: false })).toBe('/timeline?firm=0');
	expect(timelineHref(DEFAULT_STATE)).toBe('/timeline');
	expect(filterCount(state)).toBe(3);
});
