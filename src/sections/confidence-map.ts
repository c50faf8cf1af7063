/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.158, 0.377, 1.522, 5.686, 0.099, -0.086, -0.598],
    scores: [-1.77, -0.25, 0.46, 1.01, 1.29, 1.58, 2.02, 2.98, 3.93, 4.25, 4.54],
    shares: [0.145, 0.532, 0.593, 0.68, 0.742, 0.789, 0.907, 0.95, 0.984, 0.984, 0.995],
  },
  lead: {
    weights: [0.296, 0.253, -0.318, -0.158, 0.085, 0.095, -0.67],
    scores: [-1.09, -0.45, 0.3, 1.19, 1.93, 2.67],
    shares: [0.217, 0.435, 0.566, 0.739, 0.87, 0.942],
  },
  body: {
    weights: [0.15, 0.873, 0.574, 0.11, -0.233, 0.047, -2.726],
    scores: [-2.13, -0.59, -0.09, 0.16, 0.31, 0.6, 0.84, 1.03, 1.28, 1.58, 1.87, 2.05, 2.24, 2.56, 2.88, 3.36, 4.31],
    shares: [
      0.161, 0.258, 0.371, 0.532, 0.548, 0.683, 0.694, 0.764, 0.802, 0.847, 0.852, 0.855, 0.902, 0.913, 0.935, 0.951,
      0.952,
    ],
  },
  related: {
    weights: [0.367, 1.247, -0.138, 0.844, 0.117, -5.422],
    scores: [-2.45, -1.71, -1.15, -0.62, -0.07, 0.63, 3.98],
    shares: [0.029, 0.132, 0.246, 0.426, 0.449, 0.721, 0.899],
  },
};
