/** The repairs of characters, in the order in which they run. */
import type { TextRepair } from '../text-repair.ts';
import { control } from './control.ts';
import { invisible } from './invisible.ts';
import { lineEnds } from './line-ends.ts';
import { markup } from './markup.ts';
import { mojibake } from './mojibake.ts';
import { nfc } from './nfc.ts';
import { spaces } from './spaces.ts';

/** Each works on the text that the one before it left. */
export const textRepairs: readonly TextRepair[] = [mojibake, markup, control, invisible, nfc, spaces, lineEnds];
