/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.27, 0.279, 1.204, 4.468, 0.211, 0.026, -1.165],
    scores: [-1.67, -0.01, 0.6, 1.09, 1.48, 1.98, 2.39, 2.75, 3.17, 3.69, 4.19, 4.57],
    shares: [0.129, 0.54, 0.651, 0.742, 0.825, 0.87, 0.905, 0.935, 0.952, 0.959, 0.984, 0.997],
  },
  lead: {
    weights: [0.219, 0.228, 0.368, 0.5, 0.067, -0.011, -3.006],
    scores: [-0.72, 0.14, 0.69, 1.1, 1.62, 2.37],
    shares: [0.273, 0.606, 0.621, 0.761, 0.833, 0.908],
  },
  body: {
    weights: [0.1, 1.006, 0.509, 0.061, -0.145, 0.087, -3.251],
    scores: [-2.29, -0.59, -0.13, 0.24, 0.61, 0.86, 0.97, 1.06, 1.3, 1.56, 1.94, 2.45, 3.13, 4.52],
    shares: [0.048, 0.323, 0.435, 0.557, 0.656, 0.661, 0.71, 0.823, 0.835, 0.841, 0.854, 0.919, 0.948, 0.984],
  },
  related: {
    weights: [0.511, 0.972, -0.217, 0.924, 0.094, -5.116],
    scores: [-2.24, -1.42, -0.87, -0.29, 0.31, 0.96, 4.32],
    shares: [0.143, 0.203, 0.264, 0.375, 0.524, 0.844, 0.953],
  },
};
