import { standpointOf, type Standing } from '#lib/positions/standings.ts';

export interface MapLook {
	readonly class: string;
	/** CSS values: a colour, or a pattern of the map. */
	readonly fill: string | null;
	/** The same where the map is small: patterns have wider stripes. */
	readonly fillSmall: string | null;
	/** How its sign stands out from what is under it. */
	readonly sign: string;
	readonly backed: boolean;
}

const BLANK: MapLook = { class: 'blank', fill: null, fillSmall: null, sign: '', backed: false };

/**
 * How a country is drawn: filled with its colour when firm, with a tint of it when still a proposal, hatched when others report it,
 * in dots when a post judges it, in outline once lapsed, hollow when it declined; null is no evidence, and plain land.
 */
export function lookOf(standing: Standing | null, id: string): MapLook {
	if (standing === null) return BLANK;
	const { position } = standing;
	const standpoint = standpointOf(standing);
	if (position === null) return { ...BLANK, class: 'declined', sign: 'hollow' };
	const { value } = position;
	if (standpoint === 'lapsed') return { ...BLANK, class: `lapsed ${value}` };
	if (value === 'mixed') return { ...BLANK, class: 'held edged mixed', fill: `url(#${id}-mixed)`, fillSmall: `url(#${id}-mixed-small)` };
	const tint = `color-mix(in srgb, var(--${value}) ${position.firm ? 30 : 17}%, var(--paper))`;
	if (position.source === 'reported') {
		const pattern = `${id}-${value}${position.firm ? '' : '-thin'}`;
		return { class: `held edged ${value}`, fill: `url(#${pattern})`, fillSmall: `url(#${pattern}-small)`, sign: `of-line ${value}`, backed: true };
	}
	if (position.source === 'assessed') return { class: `held edged dotted ${value}`, fill: tint, fillSmall: tint, sign: `of-line ${value}`, backed: false };
	if (!position.firm) return { class: `held edged ${value}`, fill: tint, fillSmall: tint, sign: `of-line ${value}`, backed: false };
	const isLight = value === 'conditional' || value === 'reserved';
	const colour = `var(--${value})`;
	return { class: `held ${isLight ? 'edged ' : ''}${value}`, fill: colour, fillSmall: colour, sign: isLight ? 'outlined' : 'on-colour', backed: false };
}
