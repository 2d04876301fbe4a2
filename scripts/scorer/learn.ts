import type { Features, LinearModel } from '#lib/stances/model/linear.ts';

/** One example: its features, the wanted outputs (0 or 1) and how much each output counts. */
export interface Example {
	readonly features: Features;
	readonly wanted: readonly number[];
	readonly weights: readonly number[];
}

export interface Settings {
	readonly epochs: number;
	readonly rate: number;
	readonly l2: number;
	/** Features that fewer examples hold are left out. */
	readonly atLeast: number;
	readonly bias: number;
}

/** A linear congruential generator, so that the order of the examples is the same on every machine. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function shuffle(order: number[], random: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
}

/** Logistic regression of several outputs by AdaGrad with an L2 penalty. Deterministic: same examples in the same order give the same weights. */
export function learn(examples: readonly Example[], outputs: readonly string[], { epochs, rate, l2, atLeast, bias }: Settings): LinearModel {
	const counts = new Map<string, number>();
	for (const { features } of examples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts].filter(([, count]) => count >= atLeast).map(([name]) => name);
	const numbers = new Map(names.map((name, i) => [name, i]));
	const rows = examples.map(({ features }) => {
		const known = [...features].filter(([name]) => numbers.has(name));
		return { at: Int32Array.from(known, ([name]) => numbers.get(name)! * outputs.length), by: Float32Array.from(known, ([, value]) => value) };
	});
	const n = outputs.length;
	const weights = new Float32Array(names.length * n), squares = new Float32Array(names.length * n).fill(1e-3);
	const biases = new Float32Array(n).fill(bias), biasSquares = new Float32Array(n).fill(1e-3), error = new Float32Array(n);
	const order = examples.map((_, i) => i);
	const random = generator(7);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		for (const i of order) {
			const { at, by } = rows[i]!;
			const { wanted, weights: counted } = examples[i]!;
			error.set(biases);
			for (let k = 0; k < at.length; k++) for (let c = 0; c < n; c++) error[c]! += weights[at[k]! + c]! * by[k]!;
			for (let c = 0; c < n; c++) {
				error[c] = (1 / (1 + Math.exp(-error[c]!)) - wanted[c]!) * counted[c]!;
				biasSquares[c]! += error[c]! ** 2;
				biases[c]! -= (rate * error[c]!) / Math.sqrt(biasSquares[c]!);
			}
			for (let k = 0; k < at.length; k++) {
				for (let c = 0; c < n; c++) {
					if (error[c] === 0) continue;
					const w = at[k]! + c;
					const gradient = error[c]! * by[k]! + l2 * weights[w]!;
					squares[w]! += gradient * gradient;
					weights[w]! -= (rate * gradient) / Math.sqrt(squares[w]!);
				}
			}
		}
	}
	return { outputs, bias: [...biases], weights: new Map(names.map((name, i) => [name, weights.slice(i * n, (i + 1) * n)])) };
}
