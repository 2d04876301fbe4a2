#!/usr/bin/env node
// The table of contents: each command is a module of its own, loaded when it is named, so that a quick command starts quickly.
export interface Command {
	readonly summary: string;
	readonly load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
	parse: { summary: 'print one JSON line a cable: header, references, paragraphs', load: () => import('./commands/parse.ts') },
	import: { summary: 'take cables into the database', load: () => import('./commands/import.ts') },
	'import-acts': { summary: 'take a newer table of treaty status or of votes into the database', load: () => import('./commands/import-acts.ts') },
	sample: { summary: 'load or remove the demonstration cables', load: () => import('./commands/sample.ts') },
	reextract: { summary: 'go over the stored cables with newer rules', load: () => import('./commands/reextract.ts') },
	doctor: { summary: 'look the database over', load: () => import('./commands/doctor.ts') },
	backup: { summary: 'write a checked copy of the database', load: () => import('./commands/backup.ts') },
	restore: { summary: 'put a backup in the place of the database', load: () => import('./commands/restore.ts') },
	extract: { summary: 'print one JSON line a cable: its stances and action requests', load: () => import('./commands/extract.ts') },
	actions: { summary: 'print the action requests as of a day, with their replies', load: () => import('./commands/actions.ts') },
	evaluate: { summary: 'compare what is extracted with labelled cables', load: () => import('./commands/evaluate.ts') },
	'bench-extraction': { summary: 'measure how fast stances are extracted', load: () => import('./commands/bench-extraction.ts') },
	topic: { summary: 'check a topic file of your own', load: () => import('./commands/topic.ts') },
	bench: { summary: 'measure how fast cables are read', load: () => import('./commands/bench.ts') }
};

// `demarche actions | head` is no fault: whoever reads has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

if (command) {
	const { run } = await command.load();
	process.exitCode = await run(args);
} else {
	const rows = Object.entries(COMMANDS).map(([title, { summary }]) => `  ${title.padEnd(10)} ${summary}`);
	const usage = `usage: npm run -s demarche -- COMMAND [OPTIONS] [PATH…]\n\n${rows.join('\n')}\n`;
	const isHelp = ['help', '--help', '-h'].includes(name);
	(isHelp ? process.stdout : process.stderr).write(isHelp ? usage : `${name ? `There is no command "${name}".\n` : ''}${usage}`);
	process.exitCode = isHelp ? 0 : 2;
}
