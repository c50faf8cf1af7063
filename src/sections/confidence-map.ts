/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.187, 0.429, 1.292, 5.846, 0.363, 0.055, -1.841],
    scores: [-2.88, -0.55, 0.26, 0.58, 0.91, 1.25, 1.54, 1.88, 2.17, 2.4, 2.54, 2.94, 3.36, 3.49, 4.22],
    shares: [0.065, 0.35, 0.597, 0.603, 0.707, 0.77, 0.821, 0.854, 0.862, 0.919, 0.937, 0.954, 0.954, 0.968, 0.989],
  },
  lead: {
    weights: [0.274, 0.452, 0.146, -0.282, 0.026, 0.048, 0.545],
    scores: [-0.62, 0.08, 0.63, 1.29, 2.59],
    shares: [0.374, 0.448, 0.621, 0.806, 0.94],
  },
  body: {
    weights: [0.184, 0.841, 0.137, 0.179, -0.249, 0.081, -2.846],
    scores: [-2.16, -0.57, -0.14, 0.22, 0.46, 0.68, 1.26, 1.95, 2.6, 3.05, 3.76],
    shares: [0.065, 0.323, 0.403, 0.574, 0.597, 0.617, 0.824, 0.884, 0.901, 0.903, 0.935],
  },
  related: {
    weights: [0.148, 1.333, -0.19, 0.897, -0.05, -4.757],
    scores: [-2.43, -1.67, -1.04, -0.28, 0.31, 2.45],
    shares: [0.045, 0.118, 0.233, 0.544, 0.647, 0.838],
  },
};
