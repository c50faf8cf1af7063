/** The public names of newsnorm. */
export { applyRepairs, repair } from './document/repair.ts';
export { explain, normalize, splitArticles } from './normalize.ts';
export { toJson } from './output/json.ts';
export { toMarkdown } from './output/markdown.ts';
export { articleSchema } from './output/schema.ts';
export { decode } from './text/decode.ts';
export { NewsnormError } from './text/error.ts';
export type * from './types.ts';
