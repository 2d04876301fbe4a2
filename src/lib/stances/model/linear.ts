/** A linear model: for each feature the weights of its outputs. Names are readable, so that a weight can be looked up and judged. */
export interface LinearModel {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	readonly weights: ReadonlyMap<string, Float32Array>;
}

/** As stored: `"u:ban": "6:1.2 7:0.4"`, the weights that are not nil by output number. */
export interface StoredModel {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	readonly weights: Readonly<Record<string, string>>;
}

/** Reads a stored model. Throws on a weight that is no number. */
export function openModel({ outputs, bias, weights }: StoredModel): LinearModel {
	const rows = new Map<string, Float32Array>();
	for (const [feature, text] of Object.entries(weights)) {
		const row = new Float32Array(outputs.length);
		for (const part of text.split(' ')) {
			const colon = part.indexOf(':');
			const value = Number(part.slice(colon + 1));
			const output = Number(part.slice(0, colon));
			if (!Number.isFinite(value) || !(output >= 0 && output < outputs.length)) throw new Error(`The weight "${part}" of "${feature}" cannot be read.`);
			row[output] = value;
		}
		rows.set(feature, row);
	}
	return { outputs, bias, weights: rows };
}

/** Features with their values, each once. */
export type Features = ReadonlyMap<string, number>;

/** The log-odds of each output. Unknown features count nothing. */
export function score(model: LinearModel, features: Features): Float32Array {
	const sums = new Float32Array(model.bias);
	for (const [feature, value] of features) {
		const row = model.weights.get(feature);
		if (row) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]! * value;
	}
	return sums;
}

/** Scales values so that long sentences weigh no more than short ones: the length of the vector becomes `length`. */
export function normalised(features: Map<string, number>, length: number): Map<string, number> {
	let squares = 0;
	for (const value of features.values()) squares += value * value;
	const factor = squares > 0 ? length / Math.sqrt(squares) : 1;
	for (const [feature, value] of features) features.set(feature, value * factor);
	return features;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
