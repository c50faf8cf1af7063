/**
 * Invented German news pages for measuring: about 5 KB each, with a menu before the article, teasers in and behind it, a
 * joint here and there. The same number gives the same page, as text and as HTML.
 */

const PEOPLE =
  'Verena Aschwil,Beat Imgrüt,Jana Torweger,Ulf Brennecke,Sabine Kohlmeier,Anton Reitbauer,Mirjam Oderfeld'.split(',');
const PLACES = 'Oberwilen,Hallsee,Brunnstadt,Neuenkirch,Seematt,Talheim,Grossau,Westerfelde,Lindenau,Rotstock'.split(
  ',',
);
const BODIES =
  'der Gemeinderat,die Stadtverwaltung,das Komitee,die Gesellschaft,der Verband,das Landgericht,die Polizei,der Ausschuss'.split(
    ',',
  );
const THINGS =
  'die Seilbahn,den Neubau,das Gutachten,die Umfahrung,den Haushalt,das Strandbad,die Schulreform,den Vertrag,die Brücke'.split(
    ',',
  );
const DEEDS =
  'bewilligt,abgelehnt,verschoben,vorgestellt,kritisiert,überprüft,angekündigt,beschlossen,zurückgezogen,verteidigt'.split(
    ',',
  );
const DAYS = 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag'.split(',');
const MENU =
  'Startseite,Politik,Wirtschaft,Panorama,Sport,Kultur,Wissen,Reisen,Meinung,Abo,Anmelden,Newsletter,Wetter,Teilen'.split(
    ',',
  );
const REASONS = [
  'weil die Kosten in den vergangenen Jahren stärker gestiegen sind als erwartet',
  'obwohl ein Teil der Anwohner dagegen eine Beschwerde eingereicht hat',
  'nachdem die Verhandlungen mit dem Kanton am Abend gescheitert waren',
  'damit die Arbeiten noch vor dem Winter beginnen können',
  'wie aus einem internen Papier hervorgeht, das dieser Zeitung vorliegt',
  'ohne dass die Betroffenen vorher dazu befragt worden wären',
];

/** Numbers from 0 to 1 that depend on the seed alone (Steele, Lea, Flood, "Fast Splittable PRNGs", 2014: the mix of it). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function writer(seed) {
  const next = numbers(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const many = (count, make) => Array.from({ length: count }, make);
  const number = () => 2 + Math.floor(next() * 9000);
  const sentences = [
    () =>
      `${capital(one(BODIES))} hat am ${one(DAYS)} ${one(THINGS)} in ${one(PLACES)} ${one(DEEDS)}, ${one(REASONS)}.`,
    () =>
      `«Wir haben lange genug geredet, jetzt wird gehandelt», sagte ${one(PEOPLE)} nach der Sitzung in ${one(PLACES)}.`,
    () => `Nach Angaben von ${one(PEOPLE)} sind davon rund ${number()} Menschen betroffen, ${one(REASONS)}.`,
    () => `Insgesamt ${number()} Franken soll das kosten, gut ein Drittel davon trägt ${one(BODIES)}.`,
    () => `Ob ${one(BODIES)} ${one(THINGS)} am Ende doch noch ${one(DEEDS)}, ist offen.`,
    () =>
      `Daran entzündet sich die Kritik: In ${one(PLACES)} hat man ${one(THINGS)} schon vor ${2 + Math.floor(next() * 8)} Jahren ${one(DEEDS)}.`,
  ];
  const sentence = () => one(sentences)();
  const headline = () => `${one(PLACES)}: ${capital(one(BODIES))} hat ${one(THINGS)} ${one(DEEDS)}`;
  return { next, one, many, sentence, headline };
}

/** The parts of page `seed`: what a page's template puts one after the other. */
function page(seed) {
  const { next, one, many, sentence, headline } = writer(seed);
  const paragraphs = many(14, () => many(2 + Math.floor(next() * 2), sentence).join(next() < 0.1 ? '' : ' '));
  return {
    menu: many(12, () => one(MENU)),
    title: headline(),
    lead: many(2, sentence).join(' '),
    byline: `Von ${one(PEOPLE)}`,
    date: `${1 + Math.floor(next() * 28)}. März 2024, ${10 + Math.floor(next() * 12)}:${10 + Math.floor(next() * 49)} Uhr`,
    paragraphs,
    teasers: many(5, () => ({ title: headline(), lead: sentence() })),
    footer: ['© 2024 Verlag Hallsee AG', 'Impressum', 'Datenschutz', 'Kontakt'],
  };
}

/** Page `seed` as a tool for reading web pages as text gives it. */
export function articleText(seed) {
  const { menu, title, lead, byline, date, paragraphs, teasers, footer } = page(seed);
  const related = teasers.flatMap((teaser) => [teaser.title, teaser.lead, 'Weiterlesen »']);
  return [...menu, title, lead, byline, date, ...paragraphs, 'Lesen Sie auch', ...related, ...footer].join('\n');
}

/** The same page as HTML. */
export function articleHtml(seed) {
  const { menu, title, lead, byline, date, paragraphs, teasers, footer } = page(seed);
  const all = (list, make) => list.map(make).join('\n');
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${title} - Hallsee-Bote</title></head><body>
<nav><ul>${all(menu, (entry) => `<li><a href="/${entry}">${entry}</a></li>`)}</ul></nav>
<main><article><h1>${title}</h1><p class="lead">${lead}</p><p class="byline">${byline}</p><time>${date}</time>
${all(paragraphs, (paragraph) => `<p>${paragraph}</p>`)}
</article></main>
<aside><h2>Lesen Sie auch</h2>${all(teasers, (teaser) => `<div><a href="/a"><h3>${teaser.title}</h3></a><p>${teaser.lead}</p><a href="/a">Weiterlesen »</a></div>`)}</aside>
<footer>${all(footer, (line) => `<p>${line}</p>`)}</footer></body></html>`;
}
