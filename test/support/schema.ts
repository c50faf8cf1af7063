import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

import { articleSchema } from '../../src/output/schema.ts';
import { toJson } from '../../src/output/json.ts';
import type { Article } from '../../src/types.ts';

// ajv-formats is CommonJS whose types promise a default export that Node.js wraps once more.
const addFormats = formats as unknown as typeof formats.default;

const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(articleSchema);

/** What the JSON Schema has against a JSON document; empty if nothing. */
export function schemaErrors(document: unknown): string[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same for the JSON that an article becomes. */
export const articleErrors = (article: Article): string[] => schemaErrors(JSON.parse(toJson(article)));
