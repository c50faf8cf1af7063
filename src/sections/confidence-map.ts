/**
 * How often sections with such signs are right: the weights of the signs (see `signsOf`) and of a constant, and the share
 * at each score. Measured by `test/quality/calibrate.ts`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
  title: {
    weights: [0.119, 0.368, 1.416, 5.496, 0.181, -0.069, -0.412],
    scores: [-1.67, 0.04, 0.93, 1.45, 1.75, 2.05, 2.24, 2.61, 3.32, 3.89, 4.18, 4.52, 4.72],
    shares: [0.103, 0.317, 0.61, 0.717, 0.728, 0.851, 0.851, 0.899, 0.944, 0.944, 0.968, 0.974, 0.976],
  },
  lead: {
    weights: [0.327, 0.083, 0.114, 0.379, 0.029, 0.022, -2.328],
    scores: [-0.38, 0.23, 0.81, 1.44, 2.26],
    shares: [0.262, 0.429, 0.608, 0.736, 0.836],
  },
  body: {
    weights: [-0.019, 1.109, 0.571, 0.102, -0.193, 0.057, -3.219],
    scores: [-1.95, -0.56, -0.15, 0.26, 0.5, 0.75, 0.99, 1.12, 1.3, 1.51, 1.79, 2.16, 2.42, 2.77, 3.5, 4.3],
    shares: [0.01, 0.173, 0.403, 0.483, 0.487, 0.545, 0.592, 0.712, 0.768, 0.809, 0.833, 0.85, 0.85, 0.897, 0.9, 0.9],
  },
  related: {
    weights: [0.437, 0.982, -0.096, 0.999, 0.157, -5.977],
    scores: [-2.28, -1.46, -0.66, 0.22, 0.96, 3.91],
    shares: [0.031, 0.09, 0.222, 0.445, 0.704, 0.952],
  },
};
