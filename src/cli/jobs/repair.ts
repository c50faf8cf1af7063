import { repair } from '../../document/repair.ts';
import { decode } from '../../text/decode.ts';
import { safeJson } from '../../text/steering.ts';
import type { DecodeOptions, RepairOptions } from '../../types.ts';
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

/** Text in, text out. */
export async function repairJob({ options, show, coloured }: RepairSpec): Promise<Job> {
  const paint = await paintFor(coloured);
  return {
    document: (bytes, name) => {
      const decoded = decode(bytes, options);
      const { text, repairs, warnings } = repair(decoded.text, options);
      const shownName = printable(name ?? 'standard input');
      const shown = {
        text: () => text,
        changes: () => showChanges(shownName, decoded.text, repairs, paint),
        names: () => (repairs.length > 0 ? `${shownName}\n` : null),
        nothing: () => null,
      };
      const found = [...decoded.warnings, ...warnings];
      return { ...NO_ARTICLE, gists: [], text: shown[show](), encoding: decoded.encoding, repairs, warnings: found };
    },
    record: ({ content, source }) => {
      if (typeof content === 'string') {
        const { text, repairs, warnings } = repair(content, options);
        const line = safeJson({ ...source, text, repairs, warnings });
        return { ...NO_ARTICLE, gists: [], text: line, encoding: null, repairs, warnings };
      }
      const decoded = decode(content, options);
      const { text, repairs, warnings: found } = repair(decoded.text, options);
      const { encoding } = decoded;
      const warnings = [...decoded.warnings, ...found];
      return {
        ...NO_ARTICLE,
        gists: [],
        text: safeJson({ ...source, text, encoding, repairs, warnings }),
        encoding,
        repairs,
        warnings,
      };
    },
  };
}
