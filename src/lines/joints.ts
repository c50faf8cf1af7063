/** The search for glued places; see the folder of the same name. */
export * from './joints/index.ts';
