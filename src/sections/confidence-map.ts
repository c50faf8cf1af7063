/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.276, 0.297, 1.498, 4.888, 0.165, -0.013, -1.26],
    scores: [-1.63, -0.13, 0.44, 0.84, 1.13, 1.61, 2.15, 2.44, 2.7, 3.5, 4.06, 4.21, 4.5, 4.74],
    shares: [0.161, 0.492, 0.571, 0.73, 0.746, 0.816, 0.895, 0.919, 0.944, 0.963, 0.963, 0.976, 0.992, 0.992],
  },
  lead: {
    weights: [0.152, 0.267, 0.088, 0.224, 0.058, -0.004, -1.618],
    scores: [-0.28, 0.25, 0.65, 1, 1.46, 2.2],
    shares: [0.492, 0.5, 0.554, 0.727, 0.846, 0.915],
  },
  body: {
    weights: [0.101, 1.03, 0.303, 0.046, -0.131, 0.066, -3.068],
    scores: [-1.72, -0.51, -0.1, 0.17, 0.53, 0.84, 0.98, 1.07, 1.36, 1.85, 2.21, 2.43, 3.03, 3.92, 4.6],
    shares: [0.145, 0.29, 0.371, 0.629, 0.637, 0.667, 0.742, 0.806, 0.822, 0.86, 0.869, 0.871, 0.953, 0.953, 0.984],
  },
  related: {
    weights: [0.695, 0.917, -0.232, 1.136, 0.214, -6.442],
    scores: [-2.47, -1.39, -0.77, -0.14, 0.52, 1.33, 5.01],
    shares: [0.097, 0.159, 0.274, 0.5, 0.714, 0.778, 0.968],
  },
};
