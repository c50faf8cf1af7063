/** The commands; `normalize` is the default and has no name on the command line. */
export const COMMANDS = ['normalize', 'repair', 'explain', 'learn', 'schema'] as const;
export type CommandName = (typeof COMMANDS)[number];

interface FlagShape {
  name: string;
  /** One letter. */
  short?: string;
  /** Another long name. */
  also?: string;
  /** Placeholder of the value in the help text; a flag without one is a switch. */
  value?: string;
  /** True if the flag may be given several times, or once with commas. */
  many?: boolean;
  group: 'Output' | 'Input' | 'Rules' | 'Batch' | 'General';
  says: string;
  /** Where a command has less to say. */
  saysFor?: Partial<Record<CommandName, string>>;
  /** The commands that have it. */
  of: readonly CommandName[];
}

const ALL = COMMANDS;
const FILES = ['normalize', 'repair'] as const;
const READERS = ['normalize', 'repair', 'explain'] as const;
const BATCHES = [...FILES, 'learn'] as const;
const WITH_INPUT = [...READERS, 'learn'] as const;

/** Every option of the command line. The parser, the help text and the advice on misspelt options come from here. */
export const FLAGS = [
  { name: 'json', group: 'Output', says: 'write JSON; several inputs: one document a line', of: ['normalize'] },
  { name: 'markdown', also: 'md', group: 'Output', says: 'write Markdown (the default)', of: ['normalize'] },
  { name: 'ndjson', group: 'Output', says: 'write JSON, always one document a line', of: ['normalize'] },
  { name: 'format', short: 'f', value: 'NAME', group: 'Output', says: 'the same by name', of: ['normalize'] },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    group: 'Output',
    says: 'write to FILE, whose ending decides the format; or to many, by {dir}, {name}, {lang}, {ext}',
    saysFor: { learn: 'write the profile to FILE' },
    of: BATCHES,
  },
  {
    name: 'out-dir',
    short: 'd',
    value: 'DIR',
    group: 'Output',
    says: 'write one file for each input, in the folders of the input',
    of: FILES,
  },
  { name: 'spans', group: 'Output', says: 'add which range of the text went to which section', of: ['normalize'] },
  {
    name: 'dedupe',
    value: 'HOW',
    group: 'Output',
    says: 'name the earlier article whose body is repeated: exact, or near for nearly the same',
    of: ['normalize'],
  },
  {
    name: 'min-confidence',
    value: 'X',
    group: 'Output',
    says: 'exit code 1 if the title or body of an article is less sure than X (0 to 1); it is written all the same',
    of: ['normalize'],
  },
  { name: 'diff', group: 'Output', says: 'show the changes instead of the text', of: ['repair'] },
  {
    name: 'check',
    group: 'Output',
    says: 'only list the inputs that would change; exit code 1 if there are any',
    of: ['repair'],
  },
  {
    name: 'input',
    value: 'KIND',
    group: 'Input',
    says: 'what an input holds: text, ndjson (.ndjson, .jsonl) or wet (.wet); .gz and .zst are unpacked',
    of: BATCHES,
  },
  {
    name: 'split',
    value: 'PATTERN',
    group: 'Input',
    says: 'a text holds several articles, opened by lines that match PATTERN; auto finds them; default none',
    of: ['normalize'],
  },
  { name: 'encoding', short: 'e', value: 'NAME', group: 'Input', says: 'the encoding of the input', of: WITH_INPUT },
  { name: 'language', short: 'l', value: 'CODE', group: 'Input', says: 'its language, as in de or en', of: WITH_INPUT },
  {
    name: 'ext',
    value: 'LIST',
    many: true,
    group: 'Input',
    says: 'endings of the files to read in folders; default .txt',
    of: BATCHES,
  },
  {
    name: 'files-from',
    value: 'FILE',
    group: 'Input',
    says: 'read what FILE (- for standard input) lists, one name a line',
    of: BATCHES,
  },
  { name: 'null', short: '0', group: 'Input', says: 'the names in that list end with a zero byte', of: BATCHES },
  { name: 'id-field', value: 'NAME', group: 'Input', says: 'what the records call their id; default id', of: BATCHES },
  { name: 'text-field', value: 'NAME', group: 'Input', says: 'what they call their text; default text', of: BATCHES },
  { name: 'stdin-name', value: 'NAME', group: 'Input', says: 'what to call standard input', of: WITH_INPUT },
  { name: 'merge', group: 'Input', says: 'the inputs are profiles; add them up', of: ['learn'] },
  { name: 'no-repair', group: 'Rules', says: 'leave every character as it is', of: ['normalize', 'explain'] },
  { name: 'no-infer-title', group: 'Rules', says: 'take no title from a teaser', of: ['normalize'] },
  {
    name: 'profile',
    value: 'FILE',
    group: 'Rules',
    says: 'use which lines the site repeats, from newsnorm learn',
    of: ['normalize', 'explain'],
  },
  { name: 'learn', group: 'Rules', says: 'learn it from the inputs first, which are read twice', of: ['normalize'] },
  { name: 'only', value: 'IDS', many: true, group: 'Rules', says: 'make only these repairs', of: READERS },
  { name: 'skip', value: 'IDS', many: true, group: 'Rules', says: 'do not make these repairs', of: READERS },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    group: 'Batch',
    says: 'work with N threads; default: one for each core. The output does not depend on it',
    of: BATCHES,
  },
  {
    name: 'resume',
    group: 'Batch',
    says: 'pass over what earlier runs have done with the same input, options and version',
    of: FILES,
  },
  { name: 'force', group: 'Batch', says: 'replace files that exist already and differ from the output', of: FILES },
  { name: 'fail-fast', group: 'Batch', says: 'stop at the first input that fails', of: BATCHES },
  { name: 'failed', value: 'FILE', group: 'Batch', says: 'list in FILE what failed and why, as NDJSON', of: BATCHES },
  { name: 'log', value: 'FILE', group: 'Batch', says: 'write to FILE what happens, as NDJSON', of: BATCHES },
  { name: 'dry-run', short: 'n', group: 'Batch', says: 'only list what would be read and written', of: BATCHES },
  { name: 'progress', group: 'Batch', says: 'show how far the run is, even among results on a terminal', of: BATCHES },
  { name: 'no-progress', group: 'Batch', says: 'do not show it', of: BATCHES },
  { name: 'quiet', short: 'q', group: 'General', says: 'say nothing but errors', of: BATCHES },
  {
    name: 'verbose',
    short: 'v',
    group: 'General',
    says: 'say more: warnings, a summary, the traces of errors; with explain, every reason',
    of: WITH_INPUT,
  },
  { name: 'color', group: 'General', says: 'use colour, even into a pipe', of: ALL },
  { name: 'no-color', group: 'General', says: 'use no colour', of: ALL },
  { name: 'help', short: 'h', group: 'General', says: 'show this help', of: ALL },
  { name: 'version', short: 'V', group: 'General', says: 'show the version', of: ALL },
] as const satisfies readonly FlagShape[];

type Row = (typeof FLAGS)[number];
/** Names of the flags that are on or off. */
export type SwitchName = Exclude<Row, { value: string }>['name'];
/** Names of the flags that take lists. */
export type ListName = Extract<Row, { many: true }>['name'];
/** Names of the flags that take one value. */
export type ValueName = Exclude<Extract<Row, { value: string }>, { many: true }>['name'];

/** A row of the table as code that works on all of them reads it. */
export type Flag = FlagShape & { name: Row['name'] };
export const flags: readonly Flag[] = FLAGS;

/** The values that the user gave. */
export interface FlagValues {
  on: (name: SwitchName) => boolean;
  value: (name: ValueName) => string | undefined;
  /** Commas part the values; undefined if the flag was not given. */
  list: (name: ListName) => string[] | undefined;
}
