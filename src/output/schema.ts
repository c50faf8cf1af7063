import type { BlockType, DiscardReason, SectionName, WarningCode } from '../types.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const texts = { type: 'array', items: text } as const;
const offset = { type: 'integer', minimum: 0 } as const;
const count = { type: 'integer', minimum: 1 } as const;
const probability = { type: ['number', 'null'], minimum: 0, maximum: 1 } as const;

/** An object that has exactly the given members; those in `optional` may be missing. */
function record(members: Record<string, object>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties: members,
    required: Object.keys(members).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  } as const;
}

const list = (items: object) => ({ type: 'array', items }) as const;

/** Written as the keys of an object, so that the compiler misses a name that the type has and this list has not. */
const oneOf = <Name extends string>(names: Record<Name, true>) => ({ enum: Object.keys(names) });

const section = oneOf<SectionName>({
  title: true,
  lead: true,
  kicker: true,
  byline: true,
  agency: true,
  dateline: true,
  published: true,
  captions: true,
  body: true,
  footer: true,
  related: true,
  discarded: true,
});

const reason = oneOf<DiscardReason>({
  navigation: true,
  share: true,
  cookies: true,
  newsletter: true,
  paywall: true,
  advertisement: true,
  comments: true,
  field: true,
  form: true,
  'list-heading': true,
  'list-mark': true,
  'read-more': true,
  'duplicate-lead': true,
  'duplicate-title': true,
  duplicate: true,
  'read-time': true,
  'rule-line': true,
  'site-line': true,
  separator: true,
  boilerplate: true,
});

const warningCode = oneOf<WarningCode>({
  'empty-input': true,
  'invalid-bytes': true,
  'mixed-encoding': true,
  'uncertain-encoding': true,
  'text-missing': true,
  'title-inferred': true,
  'no-body': true,
});

const blockType = oneOf<BlockType>({ paragraph: true, subheading: true, 'list-item': true, quote: true });

/** JSON Schema (2020-12) of the article that `toJson` writes; what `newsnorm schema` prints. */
export const articleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'newsnorm article, version 1',
  description: 'Offsets are UTF-16 code units into the decoded text.',
  ...record(
    {
      version: { const: 1 },
      source: record(
        {
          path: text,
          id: { type: ['string', 'number'] },
          uri: text,
          bytes: { type: 'integer', minimum: 0 },
          encoding: text,
          part: {
            description: 'which of several articles in one text, and where it stands; with --split',
            ...record({ number: count, of: count, start: offset, end: offset }),
          },
        },
        ['path', 'id', 'uri', 'bytes', 'encoding', 'part'],
      ),
      duplicateOf: {
        description: 'the first article of the run with this body; with --dedupe',
        ...record(
          {
            path: text,
            id: { type: ['string', 'number'] },
            uri: text,
            line: { type: 'integer', minimum: 1 },
            part: { type: 'integer', minimum: 1 },
          },
          ['id', 'uri', 'line', 'part'],
        ),
      },
      language: { description: 'ISO 639-1, "und" if unknown', type: 'string', pattern: '^[a-z]{2,3}$' },
      title: { description: 'the headline; null if there is none', ...textOrNull },
      lead: { description: 'the summary between title and body; empty if there is none', ...text },
      byline: { description: 'who wrote it', ...texts },
      agency: { description: 'news agency', ...textOrNull },
      dateline: {
        description: 'where and when it was filed',
        anyOf: [record({ text, place: textOrNull }), { type: 'null' }],
      },
      published: {
        description: 'ISO 8601, exactly as precise as the text states',
        anyOf: [
          {
            type: 'string',
            pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$',
          },
          { type: 'null' },
        ],
      },
      kicker: { description: 'the word or two above the title', ...textOrNull },
      captions: { description: 'texts under pictures, with their credits', ...texts },
      body: {
        description: "the article's own blocks in order",
        ...list(record({ type: blockType, text })),
      },
      footer: { description: 'closing matter: copyright, imprint, legal lines', ...texts },
      related: { description: 'teasers of other articles', ...list(record({ title: text, lead: textOrNull })) },
      discarded: {
        description: 'everything else, each with its reason; line counts from 1',
        ...list(record({ text, reason, line: { type: 'integer', minimum: 1 } })),
      },
      repairs: {
        description: 'the changes made to the decoded text: start to end became replacement',
        ...list(record({ rule: text, start: offset, end: offset, before: text, after: text, replacement: text })),
      },
      warnings: list(record({ code: warningCode, message: text, start: offset }, ['start'])),
      confidence: {
        description: 'probability that the section is right; null where it is empty',
        ...record({ title: probability, lead: probability, body: probability, related: probability }),
      },
      spans: {
        description: 'which range went to which section; with --spans',
        ...list(
          record({ start: offset, end: offset, section, index: offset, field: { enum: ['title', 'lead'] } }, ['field']),
        ),
      },
    },
    ['duplicateOf', 'spans'],
  ),
} as const;
