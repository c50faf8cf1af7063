/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.209, 0.324, 1.345, 4.814, 0.248, 0.063, -1.517],
    scores: [-1.58, -0.2, 0.84, 1.36, 1.84, 2.35, 2.69, 3.37, 4.01, 4.44, 4.74],
    shares: [0.077, 0.317, 0.629, 0.653, 0.796, 0.881, 0.902, 0.936, 0.949, 0.987, 0.987],
  },
  lead: {
    weights: [0.133, 0.262, 0.084, 0.463, 0.068, -0.012, -2.585],
    scores: [-0.27, 0.31, 0.7, 1.05, 1.44, 2.17],
    shares: [0.31, 0.444, 0.452, 0.655, 0.748, 0.85],
  },
  body: {
    weights: [0.141, 0.926, 0.398, 0.095, -0.094, 0.055, -3.663],
    scores: [-1.95, -0.38, -0.03, 0.36, 0.75, 0.99, 1.11, 1.27, 1.43, 1.53, 1.75, 2.08, 2.27, 2.87, 3.69, 4.2],
    shares: [
      0.042, 0.217, 0.436, 0.503, 0.612, 0.642, 0.647, 0.731, 0.731, 0.731, 0.801, 0.819, 0.849, 0.924, 0.924, 0.924,
    ],
  },
  related: {
    weights: [0.507, 0.959, -0.134, 0.836, 0.081, -4.98],
    scores: [-2.15, -1.32, -0.93, -0.54, -0.14, 0.37, 1.01, 4.03],
    shares: [0.053, 0.101, 0.167, 0.181, 0.287, 0.536, 0.676, 0.876],
  },
};
