/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.135, 0.336, 1.695, 5.094, 0.084, 0.023, -0.637],
    scores: [-0.96, 0.47, 0.96, 1.41, 1.8, 2.07, 2.44, 2.96, 3.35, 3.75, 4.19, 4.53, 4.71],
    shares: [0.227, 0.396, 0.616, 0.698, 0.763, 0.808, 0.904, 0.92, 0.934, 0.934, 0.969, 0.969, 0.976],
  },
  lead: {
    weights: [0.295, 0.126, 0.136, 0.428, 0.035, 0.018, -2.661],
    scores: [-0.58, 0.13, 0.57, 0.92, 1.43, 2.25],
    shares: [0.267, 0.398, 0.507, 0.571, 0.69, 0.859],
  },
  body: {
    weights: [0.066, 1.102, 0.748, 0.064, -0.115, 0.079, -3.944],
    scores: [-1.94, -0.67, -0.04, 0.38, 0.6, 0.79, 0.96, 1.05, 1.2, 1.48, 2.01, 2.59, 3.27, 4.56],
    shares: [0.042, 0.066, 0.36, 0.492, 0.504, 0.66, 0.66, 0.685, 0.731, 0.8, 0.847, 0.879, 0.913, 0.923],
  },
  related: {
    weights: [0.197, 1.236, -0.184, 0.795, 0.071, -4.726],
    scores: [-2.25, -1.19, -0.65, -0.21, 0.3, 0.84, 4.09],
    shares: [0.02, 0.175, 0.175, 0.231, 0.522, 0.685, 0.849],
  },
};
