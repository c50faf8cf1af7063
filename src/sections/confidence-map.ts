/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.159, 0.373, 1.499, 5.646, 0.117, -0.08, -0.665],
    scores: [-1.79, -0.3, 0.44, 1, 1.28, 1.49, 1.65, 1.83, 2.09, 2.96, 3.91, 4.23, 4.52],
    shares: [0.129, 0.524, 0.585, 0.683, 0.742, 0.778, 0.806, 0.857, 0.902, 0.951, 0.984, 0.984, 0.995],
  },
  lead: {
    weights: [0.3, 0.256, -0.337, -0.13, 0.078, 0.072, -0.714],
    scores: [-1.1, -0.47, 0.26, 1.16, 1.91, 2.66],
    shares: [0.232, 0.42, 0.54, 0.757, 0.87, 0.943],
  },
  body: {
    weights: [0.125, 0.891, 0.476, 0.117, -0.226, 0.043, -2.755],
    scores: [-2.08, -0.57, -0.08, 0.16, 0.32, 0.6, 0.88, 1.02, 1.14, 1.31, 1.46, 1.73, 2.02, 2.21, 2.53, 3.07, 3.95],
    shares: [
      0.129, 0.274, 0.371, 0.532, 0.645, 0.65, 0.746, 0.758, 0.779, 0.795, 0.825, 0.847, 0.855, 0.91, 0.913, 0.945,
      0.951,
    ],
  },
  related: {
    weights: [0.429, 1.32, -0.217, 0.835, 0.123, -5.218],
    scores: [-2.55, -1.81, -1.2, -0.59, -0.05, 0.75, 4.49],
    shares: [0.015, 0.118, 0.235, 0.397, 0.544, 0.676, 0.941],
  },
};
