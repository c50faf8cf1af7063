/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.171, 0.425, 1.267, 6.028, 0.281, -0.023, -1.214],
    scores: [-3.05, -1.17, 0.18, 0.82, 1.2, 1.45, 1.77, 2.13, 2.4, 2.73, 3.2, 3.75, 4.55],
    shares: [0.081, 0.302, 0.492, 0.702, 0.718, 0.774, 0.854, 0.892, 0.921, 0.947, 0.957, 0.988, 0.995],
  },
  lead: {
    weights: [0.271, 0.36, -0.147, -0.187, 0.042, -0.078, 0.375],
    scores: [-0.83, -0.15, 0.4, 0.86, 1.44, 2.37],
    shares: [0.344, 0.437, 0.563, 0.703, 0.797, 0.938],
  },
  body: {
    weights: [0.039, 1.139, 0.73, 0.185, -0.272, 0.056, -3.725],
    scores: [-3.22, -0.53, 0.02, 0.31, 0.54, 0.74, 0.97, 1.24, 1.43, 1.6, 2.01, 2.47, 3.12, 4.55],
    shares: [0.065, 0.27, 0.452, 0.598, 0.629, 0.699, 0.754, 0.824, 0.839, 0.862, 0.876, 0.894, 0.944, 0.952],
  },
  related: {
    weights: [0.574, 1.289, -0.362, 0.927, -0.137, -4.116],
    scores: [-2.83, -1.64, -0.85, -0.28, 0.53, 3.44],
    shares: [0.015, 0.141, 0.324, 0.478, 0.662, 0.928],
  },
};
