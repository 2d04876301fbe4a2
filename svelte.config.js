import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// The name of the app's module alias is Node's own (`#lib/…` in package.json), so the CLI, which runs
		// unbundled, and the pages share one spelling.
		files: { lib: 'src/lib' },
		typescript: { config: (config) => ({ ...config, include: [] }) }
	}
};
