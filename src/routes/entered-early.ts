type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'select, textarea, input:not([type="hidden"], [type="file"])';
/** What is followed at once where it is chosen: the event that says so went by before anybody heard it. */
const CHOICES = 'select, [type="checkbox"], [type="radio"], [type="range"], [type="date"]';
const TICKED = '[type="checkbox"], [type="radio"]';

/** What stands in each field that was changed; of the page in this browser, nothing is entered on a server. */
const kept = new Map<Field, string | boolean>();

const valueOf = (field: Field): string | boolean => (field.matches(TICKED) ? (field as HTMLInputElement).checked : field.value);

function keep(target: EventTarget | null): void {
	if (target instanceof Element && target.matches(FIELDS)) kept.set(target as Field, valueOf(target as Field));
}

function oninput({ target }: Event): void {
	keep(target);
}

/** Keeps what is typed and chosen while the page is as the server sent it: Svelte, taking the page over, puts the server's value back into each field. */
export function keepEntered(): void {
	// A browser gives typed text back of itself when a page is read again, without an event.
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')) if (!field.matches(CHOICES) && field.value !== field.defaultValue) keep(field);
	window.entered?.forEach(keep);
	document.addEventListener('input', oninput, true);
}

/** Puts it into the fields again, now that the page is taken over, and has what was chosen followed. */
export function giveBackEntered(): void {
	document.removeEventListener('input', oninput, true);
	delete window.entered;
	for (const [field, value] of kept) {
		if (valueOf(field) !== value) {
			if (typeof value === 'string') field.value = value;
			else (field as HTMLInputElement).checked = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		} else if (!field.matches(CHOICES)) continue;
		if (field.matches(CHOICES)) field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	kept.clear();
}
