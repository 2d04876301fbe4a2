/** Fields that one types into. What is ticked or chosen in a list follows the page. */
const FIELDS = 'textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="range"], [type="file"])';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Of the page in this browser: nothing is typed on a server. */
const typed = new Map<Field, string>();

function oninput({ target }: Event): void {
	if (target instanceof Element && target.matches(FIELDS)) typed.set(target as Field, (target as Field).value);
}

/** Remembers what is typed while the page is as the server sent it: Svelte, taking the page over, puts the server's value back into each field. */
export function rememberTyping(): void {
	for (const field of document.querySelectorAll<Field>(FIELDS)) if (field.value !== field.defaultValue) typed.set(field, field.value);
	document.addEventListener('input', oninput, true);
}

/** Puts it into the fields again, now that the page is taken over. */
export function giveTypingBack(): void {
	document.removeEventListener('input', oninput, true);
	for (const [field, value] of typed) {
		if (field.value === value) continue;
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}
	typed.clear();
}
