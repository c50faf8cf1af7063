import type { JointRepair } from './joint-repair.ts';

export const gluedQuote: JointRepair = {
  id: 'glued-quote',
  kinds: ['quote'],
  says: 'no space stood outside a quotation mark between two sentences',
  language: 'de',
  yes: [
    [
      '„Das war knapp, aber verdient.“Der Trainer lobte alle.',
      '„Das war knapp, aber verdient.“ Der Trainer lobte alle.',
    ],
    ['Der Trainer lobte alle.„Das war knapp“, sagte er.', 'Der Trainer lobte alle. „Das war knapp“, sagte er.'],
    ['"Das war knapp."Der Trainer lobte alle.', '"Das war knapp." Der Trainer lobte alle.'],
    ['Der Trainer lobte alle."Das war knapp", sagte er.', 'Der Trainer lobte alle. "Das war knapp", sagte er.'],
  ],
  no: [
    'Die "heute"-Nachrichten und das „Journal“-Team kamen.',
    'Er rief "Halt!", sie rief "Nein!" und lief.',
    "Rock'n'Roll bei O'Neill's in Graz.",
  ],
};
