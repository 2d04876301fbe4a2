import { ASSURANCES } from './assurances.ts';
import type { Frame } from './frame.ts';
import { DEPARTMENT_INSTRUCTS } from './department-instructs.ts';
import { HOST_ASKS_US } from './host-asks-us.ts';
import { HOST_QUESTIONS } from './host-questions.ts';
import { HOST_WISHES } from './host-wishes.ts';
import { POST_NEEDS } from './post-needs.ts';
import { PROMISES } from './promises.ts';
import { SENDER_ASKS } from './sender-asks.ts';
import { compile } from './slots.ts';
import { US_ASKS_HOST } from './us-asks-host.ts';

export interface CompiledFrame {
	readonly frame: Frame;
	readonly trigger: RegExp;
	readonly pattern: RegExp;
	readonly content: RegExp | null;
}

/** Every frame, the more telling first: the earlier one wins where two read the same words as the same kind. */
export const FRAMES: readonly Frame[] = [...SENDER_ASKS, ...DEPARTMENT_INSTRUCTS, ...POST_NEEDS, ...PROMISES, ...ASSURANCES, ...US_ASKS_HOST, ...HOST_ASKS_US, ...HOST_QUESTIONS, ...HOST_WISHES];

export const COMPILED_FRAMES: readonly CompiledFrame[] = FRAMES.map((frame) => ({
	frame, trigger: new RegExp(frame.trigger), pattern: compile(frame.pattern), content: frame.content ? new RegExp(frame.content) : null
}));
