import fc from 'fast-check';

/** Pieces of articles in several languages, with their furniture and their damage. */
const FRAGMENTS = [
  'Extremismus',
  'Neue Brücke über den Fluss wird 2026 eröffnet',
  'Council approves new bridge after long debate',
  'Le gouvernement présente son budget pour 2025',
  'Von Anna Müller und Jan-Peter Schmidt',
  'By JANE DOE, Associated Press',
  'BERLIN, 3. Mai (dpa) - Der Bundestag hat am Freitag ein Gesetz beschlossen.',
  'WASHINGTON (AP) — The Senate passed the bill on Monday, officials said.',
  'Es ist der erste Besuch der Präsidentin auf der Insel seit dem Sturm, der den alten Hafen zerstörte...',
  'Es ist der erste Besuch der Präsidentin auf der Insel seit dem Sturm, der den alten Hafen zerstörte. Sie dauert zwei Tage.',
  'Der Minister sagte am Mittwoch, dass die Regierung an ihrem Plan festhalte.',
  'Die Achse.am Mittwoch wurde sie gebaut.Danach ging es weiter.',
  'The mayor said the project would cost $12.5 million and create about 300 jobs in the region.',
  '“We are not going to wait,” she said. “The bridge is old.”She left.',
  'Los vecinos protestaron el lunes contra la subida de los precios.',
  'O presidente disse que não vai mudar a lei.',
  'Lesen Sie auch:Warum die Brücke so teuer ist',
  'Read more: Five things to know about bridges',
  'Similar News:',
  'Weiterlesen »',
  'Das könnte Sie auch interessieren',
  'Foto: dpa / Max Mustermann',
  'Image Credits: Strava',
  'Teilen Twittern E-Mail',
  'Home | Politik | Wirtschaft | Sport',
  'We use cookies to improve your experience. Accept all',
  'Sign up for our newsletter',
  '© 2024 Beispiel Verlag GmbH. Alle Rechte vorbehalten.',
  '(c) Copyright 2024 Example Media. All rights reserved.',
  'Veröffentlicht am 9. September 2025 um 15:46 Uhr',
  'Published May 16, 2024, 11:00 AM PDT',
  '4 min read',
  '____________________',
  '* * *',
  '(BUTTON)',
  '1. Erstens',
  '- a list item of some words',
  '> quoted line',
  'Ã¼ber den FlÃ¼ssen â€“ sagte er â€žschönâ€œ',
  'donâ€™t &amp; won&#8217;t &lt;b&gt;bold&lt;/b&gt;',
  '<p>Ein Absatz mit <b>Auszeichnung</b>.</p>',
  'Zero\u200bwidth\ufeffmarks and soft\u00adhyphens',
  'A line that was hard-wrapped in the ter-',
  'minal and goes on in the next one without',
  'a mark at its end, as old pagers did it.',
  '日本の首相は月曜日に記者会見を開いた。',
  'الرئيس يزور المدينة يوم الاثنين.',
  'e\u0301tude de\u0301compose\u0301e',
  '\ud83d\ude00 emoji \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  'Category: News',
];

/** What stands between two pieces: line ends of every kind, no space at all, and white space that is none of these. */
const GLUE = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '',
  '.',
  '\t',
  '\n   ',
  '\n\n      ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\f',
  '\n\u3000',
];

/** Characters that no article should have and dumps do have. */
const NOISE = [
  '\0',
  '\b',
  '\u001b[31m',
  '\u009b',
  '\u007f',
  '\ud800',
  '\udc00',
  '\ufffd',
  '\ufeff',
  '\u200e',
  '\u202e',
  '\u00ad',
];

const noise = fc.oneof(
  fc.constantFrom(...NOISE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Texts such as scrapers leave them; most are made of pieces of articles, all may hold anything. */
export const rawTexts = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: noise }),
      fc.constantFrom(...GLUE),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.flat().join(''));
