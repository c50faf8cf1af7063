import { mojibakeEdits } from '../mojibake.ts';
import type { TextRepair } from '../text-repair.ts';

export const mojibake: TextRepair = {
  id: 'mojibake',
  says: 'UTF-8 that was read in another encoding is read back',
  edits: mojibakeEdits,
  yes: [
    ['Der BÃ¼rgermeister hÃ¤lt die BrÃ¼cke fÃ¼r sicher.', 'Der Bürgermeister hält die Brücke für sicher.'],
    ['The council said itâ€™s â€œnot a dramaâ€\u009D.', 'The council said it’s “not a drama”.'],
    ['Le maire est arrivÃ© Ã  lâ€™heure.', 'Le maire est arrivé à l’heure.'],
    ['voilÃ le travail', 'voilà le travail'],
    ['â€œThe gate is shutâ€ said the guard.', '“The gate is shut” said the guard.'],
    ['“The gate is shut,â€ he said. â€œGo.â€', '“The gate is shut,” he said. “Go.”'],
    [
      'â€œThe doseâ€  is small,â€ she said, â€žJaâ€œ, see noteâ€  below',
      '“The dose† is small,” she said, „Ja“, see note† below',
    ],
    ['VoilÃ , câ€™est lÃ -bas, vis-Ã -vis du port.', 'Voilà, c’est là-bas, vis-à-vis du port.'],
    ['C’est lÃ -bas, dans la cittÃ .', 'C’est là-bas, dans la città.'],
    ['vis-Ã -vis', 'vis-à-vis'],
    ['VoilÃ ! Il est lÃ ; câ€™est dÃ©jÃ  - dit', 'Voilà ! Il est là ; c’est déjà - dit'],
    ['Der GroÃƒÅ¸e Rat tagt', 'Der Große Rat tagt'],
    ['Die H√§user an der Br√ºcke', 'Die Häuser an der Brücke'],
    ['Der Fluss fГјhrt Hochwasser, die Г„mter warnen', 'Der Fluss führt Hochwasser, die Ämter warnen'],
    ['prĂ©sident de la rĂ©gion', 'président de la région'],
    ['“Healthy” quotes beside a damaged cafÃ©', '“Healthy” quotes beside a damaged café'],
    ['He said \u0093no\u0094', 'He said “no”'],
  ],
  no: [
    'SÃO PAULO E MARANHÃO, NÃO',
    'Ålesund, Århus und Ærø',
    'L’ÉTÉ À LA PLAGE, ÇA VA',
    'Đà Nẵng và Huế đón khách',
    'Der Preis: 5 € – “ganz billig”',
    'Ø. Ørsted og ¼ liter',
    'Â ou â, en vietnamien',
    'Рада ВГРС собралась в среду',
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
    '│ Größe │ 5 £ │ ½ │',
    'The dose† is “small” †, see note† below',
    'SÃO - IRMÃ - AMANHÃ , NÃ.',
  ],
};
