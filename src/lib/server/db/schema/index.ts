export * from './collections.ts';
export * from './cables.ts';
export * from './stances.ts';
export * from './actions.ts';
export * from './acts.ts';
export * from './imports.ts';
