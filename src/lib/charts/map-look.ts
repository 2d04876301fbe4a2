import { standpointOf, type Standing } from '#lib/positions/standings.ts';
import type { Ink, Tone } from './palette.ts';
import type { PlacedSign } from './placed-lanes.ts';

/** How a country is drawn, in tokens of the look, so that one map serves light, dark and print. */
export interface MapLook {
	readonly kind: 'blank' | 'held' | 'lapsed' | 'declined';
	readonly fill: Ink;
	/** A pattern of `mapPatterns` that takes the place of the fill. */
	readonly pattern: string | null;
	readonly line: Tone;
	/** In pixels. */
	readonly lineWidth: number;
	/** 0 to 1. */
	readonly lineOpacity: number;
	readonly dotted: boolean;
	/** Null where no sign stands. */
	readonly sign: Pick<PlacedSign, 'value' | 'tone' | 'fill' | 'backed'> | null;
}

const PLAIN: MapLook = { kind: 'blank', fill: 'wash', pattern: null, line: 'edge', lineWidth: 0.6, lineOpacity: 0.5, dotted: false, sign: null };

/**
 * Filled with its colour when firm, with a shade of it when still a proposal, striped when others report it, in a dotted outline when a
 * post judges it, in a hairline once lapsed, hollow when it declined; null is no evidence, and plain land.
 */
export function lookOf(standing: Standing | null): MapLook {
	if (standing === null) return PLAIN;
	const { position } = standing;
	if (position === null) {
		return { ...PLAIN, kind: 'declined', fill: 'paper', line: 'muted', lineWidth: 0.9, lineOpacity: 1, sign: { value: 'declined', tone: 'declined', fill: null, backed: false } };
	}
	const { value, firm, source } = position;
	const line = value === 'mixed' ? 'ink' : `${value}-edge` as const;
	// A position of long ago must not stand out from those that hold.
	if (standpointOf(standing) === 'lapsed') return { ...PLAIN, kind: 'lapsed', line, lineWidth: 0.8, lineOpacity: 0.55 };
	const held: MapLook = { ...PLAIN, kind: 'held', line, lineWidth: 0.8, lineOpacity: 1 };
	if (value === 'mixed') return { ...held, fill: 'paper', pattern: 'mixed' };
	const sign: MapLook['sign'] = { value, tone: `${value}-edge`, fill: value, backed: false };
	if (source === 'reported') return { ...held, fill: 'paper', pattern: firm ? value : `${value}-thin`, sign: { ...sign, backed: true } };
	if (source === 'assessed') return { ...held, fill: firm ? `${value}-shade` : `${value}-tint`, lineWidth: 1.5, dotted: true, sign };
	if (!firm) return { ...held, fill: `${value}-shade`, sign };
	const isHalf = value === 'conditional' || value === 'reserved';
	return { ...held, fill: value, line: isHalf ? line : 'paper', sign: isHalf ? { ...sign, tone: 'ink', fill: null } : { ...sign, tone: 'paper', fill: 'paper' } };
}
