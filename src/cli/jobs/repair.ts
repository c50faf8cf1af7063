import { repair } from '../../document/repair.ts';
import { decode } from '../../text/decode.ts';
import { safeJson } from '../../text/steering.ts';
import type { DecodeOptions, Repair, RepairOptions, Warning } from '../../types.ts';
import { paintFor } from '../colour.ts';
import { showChanges } from '../diff.ts';
import { printable } from '../printable.ts';
import { NO_ARTICLE, type Job } from './job.ts';

export interface RepairSpec {
  command: 'repair';
  options: RepairOptions & DecodeOptions;
  /** `names`: only the names of the inputs that would change; `nothing`: not even those. */
  show: 'text' | 'changes' | 'names' | 'nothing';
  coloured: boolean;
}

interface RepairedContent {
  /** Before it was repaired. */
  decoded: string;
  text: string;
  /** null if it came as text. */
  encoding: string | null;
  repairs: readonly Repair[];
  warnings: readonly Warning[];
}

function repaired(content: string | Uint8Array, options: RepairSpec['options']): RepairedContent {
  const decoded =
    typeof content === 'string' ? { text: content, encoding: null, warnings: [] } : decode(content, options);
  const { text, repairs, warnings } = repair(decoded.text, options);
  return {
    decoded: decoded.text,
    text,
    encoding: decoded.encoding,
    repairs,
    warnings: [...decoded.warnings, ...warnings],
  };
}

/** Text in, text out. */
export async function repairJob({ options, show, coloured }: RepairSpec): Promise<Job> {
  const paint = await paintFor(coloured);
  return {
    document: (bytes, name) => {
      const { decoded, text, encoding, repairs, warnings } = repaired(bytes, options);
      const shownName = printable(name ?? 'standard input');
      const shown = {
        text: () => text,
        changes: () => showChanges(shownName, decoded, repairs, paint),
        names: () => (repairs.length > 0 ? `${shownName}\n` : null),
        nothing: () => null,
      };
      return { ...NO_ARTICLE, gists: [], text: shown[show](), encoding, repairs, warnings };
    },
    record: ({ content, source }) => {
      const { text, encoding, repairs, warnings } = repaired(content, options);
      const line = safeJson({ ...source, text, ...(encoding !== null && { encoding }), repairs, warnings });
      return { ...NO_ARTICLE, gists: [], text: line, encoding, repairs, warnings };
    },
  };
}
