const cablesIn = (count: number): string => (count === 1 ? '1 cable' : `${count.toLocaleString('en-US')} cables`);

/** Out of how much no evidence is: "3 cables mention the subject, none gives a view"; `which` says what cables they are: "from or about Finland". */
export function denominatorWords(cables: number, which?: string): string {
	const told = which === undefined ? '' : ` ${which}`;
	if (cables === 0) return `no cable${told} mentions the subject`;
	return cables === 1 ? `one cable${told} mentions the subject, but gives no view` : `${cablesIn(cables)}${told} mention the subject, none gives a view`;
}

/** The same where there is little room: "no view in 3 cables", "no evidence" where no cable speaks of it. */
export function noViewWords(cables: number): string {
	return cables === 0 ? 'no evidence' : `no view in ${cablesIn(cables)}`;
}
