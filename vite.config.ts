import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What most pages share is one file: a request costs more than the kilobytes that a page could do without.
					output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } }
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/db/**/*.test.ts'],
		environment: 'node',
		expect: { requireAssertions: true },
		// No test changes a module, and to read them all again for each file takes a quarter of the time.
		isolate: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Two workers on the two cores that a small machine has.
		maxWorkers: 2
	}
});
