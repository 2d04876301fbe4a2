/** The sections of the app in the order in which they are used; a page that is not here is reached from one that is. Those with a clock obey `asOf`. */
export const SECTIONS = [
	{ href: '/', label: 'Overview', icon: 'overview', hasClock: true },
	{ href: '/timeline', label: 'Timeline', icon: 'timeline', hasClock: true },
	{ href: '/compare', label: 'Compare', icon: 'compare', hasClock: true },
	{ href: '/map', label: 'Map', icon: 'map', hasClock: true },
	{ href: '/cables', label: 'Cables', icon: 'cables', hasClock: false },
	{ href: '/actions', label: 'Actions', icon: 'actions', hasClock: true },
	{ href: '/demarches', label: 'Demarches', icon: 'demarches', hasClock: true }
] as const;

/** The bar of a phone has no room for more; demarches are reached from the actions there. */
export const BAR_SECTIONS = SECTIONS.filter(({ href }) => href !== '/demarches');

/** Pages that are no section of their own and obey the clock as well. */
const ALSO_WITH_CLOCK = ['/countries', '/propositions', '/posts', '/review', '/said-and-did'];

/** What is shown here and below depends on `asOf`. */
export const CLOCK_PATHS: readonly string[] = [...SECTIONS.filter(({ hasClock }) => hasClock).map(({ href }) => href), ...ALSO_WITH_CLOCK];

/** Whether what is shown at this path depends on `asOf`. */
export function hasClockAt(path: string): boolean {
	return CLOCK_PATHS.some((href) => isWithin(href, path));
}

export type SectionIcon = (typeof SECTIONS)[number]['icon'];

/** `/cables/07TOKYO438` lies in `/cables`; only `/` itself lies in `/`. */
export function isWithin(section: string, path: string): boolean {
	return section === '/' ? path === '/' : path === section || path.startsWith(`${section}/`);
}
