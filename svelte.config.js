import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// The styles of a page, some 12 KB as sent, come with it: fifteen files that painting waits for cost more than their sending again.
		inlineStyleThreshold: 100_000,
		// The name of the app's module alias is Node's own (`#lib/…` in package.json), so the CLI, which runs
		// unbundled, and the pages share one spelling.
		files: { lib: 'src/lib' },
		typescript: { config: (config) => ({ ...config, include: [] }) }
	}
};
