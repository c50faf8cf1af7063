/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.15, 0.419, 1.2, 5.891, 0.188, 0.008, -1.139],
    scores: [-1.94, -0.35, 0.39, 0.81, 1.04, 1.42, 1.83, 2.11, 3.07, 3.95, 4.39, 4.7],
    shares: [0.145, 0.387, 0.582, 0.619, 0.726, 0.798, 0.871, 0.918, 0.954, 0.968, 0.989, 0.989],
  },
  lead: {
    weights: [0.312, 0.111, -0.269, -0.11, 0.06, 0.071, -0.249],
    scores: [-0.44, 0.16, 0.69, 1.22, 1.78, 2.28],
    shares: [0.453, 0.496, 0.6, 0.766, 0.892, 0.923],
  },
  body: {
    weights: [0.1, 1.06, 0.632, 0.08, -0.164, 0.052, -3.508],
    scores: [-2.47, -0.59, -0.15, 0.17, 0.42, 0.62, 0.8, 0.92, 1.03, 1.26, 1.47, 1.8, 2.16, 2.42, 3.24, 4.6],
    shares: [
      0.113, 0.226, 0.403, 0.59, 0.629, 0.634, 0.694, 0.71, 0.79, 0.802, 0.823, 0.865, 0.871, 0.885, 0.956, 0.984,
    ],
  },
  related: {
    weights: [0.405, 1.045, -0.142, 0.885, -0.001, -4.811],
    scores: [-2.28, -1.46, -0.82, -0.11, 0.57, 3.67],
    shares: [0.045, 0.221, 0.306, 0.515, 0.632, 0.926],
  },
};
