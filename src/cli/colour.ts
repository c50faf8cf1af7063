import type { FlagValues } from './flags.ts';

/** The few styles in use. Without colour each of them gives back its text. */
export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  red: (text: string) => string;
  green: (text: string) => string;
  yellow: (text: string) => string;
  cyan: (text: string) => string;
  magenta: (text: string) => string;
  blue: (text: string) => string;
}

/**
 * Whether to colour what is written to a stream: the options first, then `NO_COLOR` (no-color.org: if it is not
 * empty), then `FORCE_COLOR`, then whether the stream is a terminal that can.
 */
export function wantsColour(
  values: Pick<FlagValues, 'on'>,
  stream: { isTTY?: boolean },
  environment: Record<string, string | undefined>,
): boolean {
  if (values.on('no-color')) return false;
  if (values.on('color')) return true;
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

const same = (text: string): string => text;
const plain: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  magenta: same,
  blue: same,
};

/** chalk is loaded only where there is something to colour. It does not itself heed `NO_COLOR`. */
export async function paintFor(coloured: boolean): Promise<Paint> {
  if (!coloured) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
