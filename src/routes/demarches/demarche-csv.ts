import { csv, type Cell } from '#lib/charts/csv.ts';
import type { DemarcheView } from './demarche-view.server.ts';

const COLUMNS = ['instruction', 'instruction_sent', 'report_by', 'post', 'country', 'addressed', 'through', 'reply', 'reply_status', 'reply_sent', 'days', 'days_after_deadline', 'proposition', 'position', 'permalink'];

/** One line for each position in each reply; one for a reply without any, and for a post that has none in this corpus. */
export function demarcheCsv({ demarche, answers, columns, rows }: DemarcheView, origin: string): string {
	const lines = [...answers.answered, ...answers.silent].flatMap(({ name, country, asked, through, replies }): Cell[][] => {
		const head = [demarche.reference, demarche.sent, answers.due, name, country, asked, through];
		if (replies.length === 0) return [[...head, null, null, null, null, null, null, 'no reply in this corpus', null]];
		return replies.flatMap((reply): Cell[][] => {
			const sent = [...head, reply.reference, reply.verdict, reply.sent, reply.days, reply.late];
			const place = columns.findIndex(({ reference }) => reference === reply.reference);
			const said = rows.flatMap((row): Cell[][] => {
				const cell = row.cells[place];
				return cell ? [[...sent, row.id, cell.value, `${origin}${cell.href}`]] : [];
			});
			return said.length > 0 ? said : [[...sent, null, null, `${origin}/cables/${encodeURIComponent(reply.reference)}`]];
		});
	});
	return csv([COLUMNS, ...lines]);
}
