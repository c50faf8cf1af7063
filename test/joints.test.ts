/** Glued text and what becomes of it, by kind and language; `|` stands for the space that is missing. */
import { describe, expect, it } from 'vitest';
import { repair } from '../src/index.ts';

const joints: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'glued-sentence': {
    de: [
      'Die Feuerwehr rückte mit acht Wagen aus.|Verletzt wurde niemand.',
      'Der Rat stimmte am Abend zu.|Danach gingen alle nach Hause.',
      'Das sagte ein Sprecher der ÖBB.|Die Strecke bleibt gesperrt.',
    ],
    en: [
      'The ferry left the harbour an hour late.|Passengers were not told why.',
      'The bridge will stay closed until May.|The council blamed the frost.',
      'The plan was drawn up in the U.S.|They did not ask anyone.',
    ],
    fr: [
      'Le bac a quitté le port avec une heure de retard.|Les passagers ont attendu.',
      'La mairie a fermé le pont pour tout l’hiver.|Personne ne sait pourquoi.',
    ],
    es: [
      'El barco salió del puerto con una hora de retraso.|Los pasajeros esperaron.',
      'El ayuntamiento cerró el puente todo el invierno.|Nadie sabe por qué.',
    ],
    it: [
      'Il traghetto ha lasciato il porto con un’ora di ritardo.|Nessuno sa perché.',
      'Il comune ha chiuso il ponte per tutto l’inverno.|I cittadini protestano.',
    ],
    pt: [
      'O barco saiu do porto com uma hora de atraso.|Os passageiros esperaram.',
      'A câmara fechou a ponte durante todo o inverno.|Ninguém sabe porquê.',
    ],
    nl: [
      'De veerboot verliet de haven een uur te laat.|Niemand weet waarom.',
      'De gemeente sloot de brug de hele winter.|Het verkeer staat vast.',
    ],
  },
  'glued-lowercase': {
    de: [
      'Die Talbahn fährt wegen der Lawine bis Sonntag nicht.|am Montag soll der erste Zug rollen.',
      'Das Wasser stieg in der Nacht über die Mauer.|mussten ihre Häuser verlassen.',
    ],
    en: [
      'The valley railway will not run until Sunday.|the first train is expected on Monday.',
      'The water rose above the old wall at night.|were told to leave their homes.',
    ],
    fr: ['Le train de la vallée ne circulera pas avant dimanche.|les premiers départs sont prévus lundi.'],
    es: ['El tren del valle no circulará hasta el domingo.|los primeros viajes saldrán el lunes.'],
    it: ['Il treno della valle non partirà prima di domenica.|il primo viaggio è previsto per lunedì.'],
    pt: ['O comboio do vale não circula até domingo.|os primeiros saem na segunda-feira.'],
    nl: ['De trein in het dal rijdt niet voor zondag.|de eerste vertrekt op maandag.'],
  },
  'glued-mark': {
    de: ['Wer soll das alles bezahlen?|Die Stadt jedenfalls nicht.', 'Endlich Frühling!|Draußen blüht der Flieder.'],
    en: ['Who is going to pay for all of this?|Not the town, it seems.', 'Spring at last!|Lilac is out.'],
    fr: [
      'Qui va payer tout cela?|La ville ne dit rien.',
      'La vallée est enfin sûre !|Le maire est fatigué.',
      'Qui va payer tout cela ?|Personne ne le dit.',
    ],
    es: ['¿Quién va a pagar todo esto?|El pueblo calla.'],
    it: ['Chi pagherà tutto questo?|Il comune tace.'],
    pt: ['Quem vai pagar tudo isto?|A câmara não diz.'],
    nl: ['Wie gaat dit allemaal betalen?|De stad zwijgt.'],
  },
  'glued-quote': {
    de: [
      '„Das Tal ist wieder sicher.“|Der Bürgermeister wirkte müde.',
      'Der Bürgermeister wirkte müde.|„Das Tal ist sicher“, sagte er.',
      '»Das Tal ist wieder sicher.«|Der Bürgermeister wirkte müde.',
      '"Das Tal ist wieder sicher."|Der Bürgermeister wirkte müde.',
      '„Das Tal ist wieder sicher“|sagte der Bürgermeister am Abend.',
      '„Das Tal ist sicher“,|sagte der Bürgermeister am Abend.',
    ],
    en: [
      '“The valley is safe again.”|The mayor looked tired.',
      'The mayor looked tired.|“The valley is safe,” she said.',
      '"The valley is safe again."|The mayor looked tired.',
      'The mayor looked tired.|"The valley is safe," she said.',
      '“The valley is safe,”|said the mayor in the evening.',
      '"The valley is safe again,"|said the mayor in the evening.',
    ],
    fr: [
      'Le maire semblait fatigué.|«La vallée est sûre», a-t-il dit.',
      'Le maire semblait fatigué.|« La vallée est sûre », a-t-il dit.',
      '« La vallée est de nouveau sûre. »|Le maire semblait bien fatigué ce lundi soir.',
      '« La vallée est sûre »,|a dit le maire dans la soirée.',
    ],
    es: ['«El valle es seguro.»|El alcalde parecía cansado.', 'El alcalde calló.|“El valle es seguro”, dijo luego.'],
    it: ['«La valle è sicura.»|Il sindaco sembrava stanco.'],
    pt: ['“O vale está seguro.”|O autarca parecia cansado.'],
    nl: ['“Het dal is veilig.”|De burgemeester oogde moe.'],
  },
  'glued-bracket': {
    de: [
      'Der Klub gewann am Ende klar (3:0).|Die Fans sangen bis zum Morgen.',
      'Das alte Haus gehört der Stadt (seit einem Jahr)|Anwohner wollen es nun gerne kaufen.',
    ],
    en: [
      'The club won easily in the end (3-0).|The fans sang until dawn.',
      'The old mill is empty (picture: council)|Neighbours want to buy it and open a shop.',
    ],
    sv: ['Det gamla huset tillhör staden (sedan ett år)|Grannarna vill nu köpa det.'],
    hu: ['A régi ház a városé lett (két évvel ezelőtt)|A szomszédok most meg akarják venni, hogy boltot nyissanak.'],
    uk: ['Старий будинок належить місту (уже два роки)|Сусіди хочуть його купити і відкрити крамницю.'],
    fr: ['Le club a gagné sans peine (3-0).|Les supporteurs ont chanté.'],
    es: ['El club ganó con facilidad (3-0).|Los aficionados cantaron.'],
    it: ['La squadra ha vinto facilmente (3-0).|I tifosi hanno cantato.'],
    pt: [
      'O clube venceu com facilidade (3-0).|Os adeptos cantaram.',
      'Quem o diz é o deputado (PSD)|O presidente da câmara não quis falar do assunto ontem.',
    ],
    nl: ['De club won makkelijk (3-0).|De fans zongen tot de ochtend.'],
  },
  'glued-number': {
    de: [
      'Die Brücke stammt aus dem Jahr 1987.|Die Kosten blieben geheim.',
      'Das Parken am See kostet bald 12 €|Die Gäste sind darüber wenig erfreut.',
      'Die Miete im Tal stieg um 7 %|Familien ziehen deshalb in die nächste Stadt.',
    ],
    en: [
      'The bridge was built in the summer of 1987.|The cost was never told.',
      'Rents in the valley rose by 7%|The council wants to build more homes.',
    ],
    fr: [
      'Le pont fut construit en 1987.|Les coûts restent secrets.',
      'Les loyers de la vallée montent de 7 %|La mairie veut construire.',
      'Les loyers de la vallée montent de 7 %|L’office du logement veut construire.',
    ],
    es: [
      'El puente se construyó en 1987.|Los costes son un secreto.',
      'Los alquileres del valle suben un 7 %|El ayuntamiento quiere construir.',
    ],
    it: [
      'Il ponte fu costruito nel 1987.|I costi restano segreti.',
      'Gli affitti nella valle salgono del 7%|Il comune vuole costruire case.',
    ],
    pt: [
      'A ponte foi construída em 1987.|Os custos são segredo.',
      'As rendas no vale sobem 7%|A câmara quer construir mais casas.',
    ],
    nl: [
      'De brug is gebouwd in 1987.|De kosten bleven geheim.',
      'De huren in het dal stijgen met 7%|De gemeente wil huizen bouwen.',
    ],
    sv: ['Hyrorna i dalen stiger med 7 %|Kommunen vill nu bygga fler hus.'],
    ru: ['Плата за жильё в долине выросла на 7%|Город хочет строить новые дома.'],
  },
  'glued-ellipsis': {
    de: ['Und dann wartete das ganze Dorf…|Der Bus kam nie.'],
    en: ['And then the whole village waited...|The bus never came.'],
    fr: ['Et tout le village attendait…|Le bus ne vint jamais.'],
  },
  'glued-label': {
    de: ['Ähnliche Nachrichten:|Sie können hier auch andere Berichte lesen.'],
    pt: ['Leia também sobre o vale:|O governo quer fechar a ponte velha no inverno.'],
    el: ['Ο δήμαρχος του χωριού συμφώνησε:|Η παλιά γέφυρα θα κλείσει τον χειμώνα και δεν θα ανοίξει.'],
    uk: ['Рада після довгої суперечки погодилася:|Міст у долині закриють на зиму і не відкриють до весни.'],
    da: ['Rådet i dalen sagde efter en lang strid ja:|Broen bliver lukket hele vinteren.'],
    en: ['Related stories:|The council has met in secret since the spring.'],
  },
  'glued-heading': {
    de: [
      'Streit um die neue Brücke im Tal|Der Gemeinderat hat am Montag lange über den Neubau beraten und dann vertagt.',
      'Die Zahl der Gäste nimmt wieder zu|Nach zwei schwachen Wintern melden die Hotels im Tal volle Häuser bis in den März.',
      'Hütte im Karwendel öffnet|Ab dem ersten Mai ist die Hütte wieder offen, und der Wirt hat schon viele Pläne.',
      'Was nach dem Ende des Krieges im Kaukasus bleibt und was nicht|Die beiden Länder haben am Montag einen Vertrag geschlossen.',
    ],
    en: [
      'More on the bridge stands at example.com|The editors of the paper are glad of any mail.',
      'Village fights over a new bridge|The council met on Monday to talk about the plan and then put it off until the spring.',
      'Five Ways To Save Water At Home|Start with the garden, where most of it is lost on a hot and dry day in the summer.',
      'Snow closes the pass for weeks|Drivers who want to cross the mountains have to take the train through the old tunnel.',
    ],
    fr: [
      'Le pont de la vallée a fermé en 2019|La mairie veut maintenant en construire un autre.',
      'Le village se dispute pour un pont|Le conseil s’est réuni lundi pour parler du projet et l’a remis au printemps.',
      'La neige ferme le col pour des semaines|Les conducteurs doivent prendre le train par le vieux tunnel de la vallée.',
    ],
    es: [
      'El pueblo discute por un puente nuevo|El concejo se reunió el lunes para hablar del plan y lo dejó para la primavera.',
    ],
    it: [
      'Il ponte nella valle fu chiuso nel 2019|Il comune ora ne vuole costruire uno nuovo.',
      'Il paese litiga per un ponte nuovo|Il consiglio si è riunito lunedì per parlare del piano e lo ha rinviato alla primavera.',
    ],
    pt: [
      'A ponte no vale foi fechada em 2019|A câmara quer agora construir uma nova.',
      'A aldeia discute por uma ponte nova|O conselho reuniu-se na segunda-feira para falar do plano e adiou tudo para a primavera.',
    ],
    da: ['Broen blev lukket i 2019|Borgmesteren vil nu bygge en ny og bredere bro.'],
    pl: ['Most w dolinie zamknięto w 2019|Burmistrz chce teraz zbudować nowy i szerszy most.'],
    nl: [
      'De oude brug in het dal sloot in 2019|De gemeente wil nu een nieuwe en bredere brug bouwen.',
      'Dorp ruziet over een nieuwe brug|De raad kwam maandag bijeen om over het plan te praten en stelde het toen uit.',
    ],
  },
  'glued-date': {
    pt: ['Publicado no vale em 3 de maio de 2024|O presidente da câmara demitiu-se na segunda-feira.'],
    nl: ['Gepubliceerd in het dal op 3 mei 2024|De burgemeester is maandag na een ruzie opgestapt.'],
    en: ['May 14, 2024|9:20 AM UTC|Updated 2 hours ago', 'June 3, 2021|by Carla Winter'],
  },
  'glued-read-more': {
    de: ['Kann der Klub das Ziel der Saison noch erreichen?|mehr'],
  },
};

const cases = Object.entries(joints).flatMap(([rule, languages]) =>
  Object.entries(languages).flatMap(([language, marked]) => marked.map((text) => ({ rule, language, text }))),
);

/** A phrase of a few words does not tell its language; whoever has one says it. */
const optionsFor = (text: string, language: string): { language?: string } => (text.length < 70 ? { language } : {});

describe('joints', () => {
  it.each(cases)('$rule, $language: $text', ({ rule, language, text }) => {
    const glued = text.replaceAll('|', '');
    const { text: repaired, repairs } = repair(glued, optionsFor(text, language));
    expect(repaired).toBe(text.replaceAll('|', ' '));
    expect(repairs.map((one) => one.rule)).toContain(rule);
    expect(repairs.every(({ replacement }) => replacement === ' ')).toBe(true);
  });

  it.each(cases)('leaves it once it is repaired, $rule, $language: $text', ({ language, text }) => {
    const whole = text.replaceAll('|', ' ');
    expect(repair(whole, optionsFor(text, language)).text).toBe(whole);
  });

  it('says where the joint is in the source, with the words around it', () => {
    const { repairs } = repair('Die Brücke bleibt bis Mai gesperrt.Pendler weichen aus.');
    expect(repairs).toEqual([
      {
        rule: 'glued-sentence',
        start: 35,
        end: 35,
        before: 'gesperrt.Pendler',
        after: 'gesperrt. Pendler',
        replacement: ' ',
      },
    ]);
  });

  it('warns where words are missing and adds none', () => {
    const glued = 'Die Talbahn fährt wegen der Lawine nicht.am Montag soll sie wieder fahren.';
    const { text, warnings } = repair(glued);
    expect(text).toBe('Die Talbahn fährt wegen der Lawine nicht. am Montag soll sie wieder fahren.');
    expect(warnings).toEqual([expect.objectContaining({ code: 'text-missing', start: 41 })]);
  });

  it('warns of an article run into a hyphen', () => {
    const text = 'Russland hat im Rat wie immer von der-Vetomacht Gebrauch gemacht, und alle schwiegen dazu.';
    expect(repair(text)).toEqual({
      text,
      repairs: [],
      warnings: [expect.objectContaining({ code: 'text-missing', start: text.indexOf('der-Veto') + 3 })],
    });
  });

  it('repairs only what the options allow', () => {
    const glued = 'Wer soll das bezahlen?Die Stadt nicht.Das Land schweigt dazu.';
    expect(repair(glued, { only: ['glued-mark'] }).text).toBe(
      'Wer soll das bezahlen? Die Stadt nicht.Das Land schweigt dazu.',
    );
    expect(repair(glued, { skip: ['glued-mark'] }).text).toBe(
      'Wer soll das bezahlen?Die Stadt nicht. Das Land schweigt dazu.',
    );
    expect(() => repair(glued, { only: ['glued-marks'] })).toThrow(/there is no repair "glued-marks"/);
  });
});
