/** Replaced by `npm run fit`. */
export interface Weights {
  labels: Readonly<Record<string, readonly number[]>>;
  parts: Readonly<Record<string, readonly number[]>>;
  bias: readonly number[];
  transitions: Readonly<Record<string, readonly number[]>>;
  initial: readonly number[];
}
export const weights: Weights = { labels: {}, parts: {}, bias: [], transitions: {}, initial: [] };
