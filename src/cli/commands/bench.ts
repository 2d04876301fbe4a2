import { parseArgs } from 'node:util';
import { readCables } from '#lib/cables/read-cable.ts';
import { medianSeconds } from '../median-seconds.ts';
import { withArguments } from '../with-arguments.ts';

const ROUNDS = 9;
const AVERAGE_SIZE = 5 * 1024;

/** `demarche bench`: how many cables and megabytes a second the reader takes on one core, and that longer texts take longer in proportion. */
export async function run(args: string[]): Promise<number> {
	return withArguments('usage: npm run -s bench\n', () => parseArgs({ args, options: {} }), measure);
}

function measure(): number {
	const cable = sampleCable(AVERAGE_SIZE);
	const rows: string[][] = [];
	const batch = 1000;
	const seconds = medianSeconds(ROUNDS, () => {
		for (let count = 0; count < batch; count++) readCables(cable);
	});
	rows.push([`${batch} cables of ${(cable.length / 1024).toFixed(1)} KB`, `${Math.round(batch / seconds).toLocaleString('en')} cables/s`, `${megabytes(cable.length * batch, seconds)} MB/s`]);
	for (const size of [1024, 10 * 1024, 100 * 1024, 1024 * 1024, 10 * 1024 * 1024]) {
		const text = sampleCable(size);
		const times = Math.max(1, Math.round((2 * 1024 * 1024) / size));
		const spent = medianSeconds(ROUNDS, () => {
			for (let count = 0; count < times; count++) readCables(text);
		});
		rows.push([`one text of ${(text.length / 1024).toFixed(0)} KB`, `${((spent / times) * 1000).toFixed(2)} ms`, `${megabytes(text.length * times, spent)} MB/s`]);
	}
	for (const [what = '', rate = '', speed = ''] of rows) process.stdout.write(`${what.padEnd(26)}${rate.padStart(18)}${speed.padStart(14)}\n`);
	return 0;
}

const megabytes = (characters: number, seconds: number): string => (characters / 1024 / 1024 / seconds).toFixed(1);

/** An invented cable of about `size` characters with what real ones have: routing, sections, wrapped lines, page lines, headings. */
function sampleCable(size: number): string {
	const parts = [
		'VZCZCXRO3382\nOO RUEHFK RUEHKSO RUEHNH\nDE RUEHKO #0438/01 0311021\nZNY CCCCC ZZH\nO 311021Z JAN 07\nFM AMEMBASSY TOKYO\n' +
			'TO RUEHC/SECSTATE WASHDC IMMEDIATE 0229\nINFO RUEHB/AMEMBASSY BEIJING PRIORITY 5657\nRUEHN/AMEMBASSY OSLO PRIORITY 1116\n\n' +
			'C O N F I D E N T I A L SECTION 01 OF 02 TOKYO 000438 \n\nSIPDIS \n\nE.O. 12958: DECL: 01/31/2016 \nTAGS: MOPS PARM PREL NATO JA\n' +
			'SUBJECT: A READER IS MEASURED AND FOUND TO BE QUICK ENOUGH \nFOR ITS PURPOSE \n\nREF: A. STATE 06667 \n     ¶B. 06 OSLO 1234 \n\n' +
			'Classified By: The Counselor. Reasons 1.4 (b) and (d) \n\n'
	];
	let length = parts[0]!.length;
	for (let number = 1; length < size; number++) {
		const lines = Array.from({ length: 11 }, (_, line) => `The delegate said that line ${line} of paragraph ${number} was not yet agreed, `);
		lines.splice(5, 0, '', `TOKYO 00000438  00${(number % 9) + 1} OF 002`, '');
		const text = `Heading number ${number} \n------------------ \n\n¶${(number % 300) + 1}.  (C) ${lines.join('\n')}\nand closed. (Note: It was late. End note.) \n\n`;
		parts.push(text);
		length += text.length;
	}
	parts.push('SCHIEFFER\n');
	return parts.join('');
}
