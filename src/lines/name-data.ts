/** Data for names and bylines in any language: small letters, separated by spaces or one phrase an entry. */

/** Particles that stay small inside a name: "Ursula von der Leyen", "Rosa de la Cruz", "Hamad bin Salman". */
export const PARTICLES =
  'von vom zu zur zum van der den ter ten te de del della delle di da do dos das du des la le les el al bin bint ibn ben abu af av und e y i';

/** Titles before a name and ranks behind it; with one of them a single word is a name. */
export const TITLES = 'dr prof mr mrs ms sir dame lord lady rev fr sr';
export const SUFFIXES = 'jr sr ii iii iv phd md mba';

/** What an author is, not who: after a name it ends the name, alone it is none. */
export const ROLES =
  'lead junior web gear fact reporter reporters correspondent editor editors writer writers columnist contributor contributors contributing staff producer director chief head analyst senior associate ' +
  'assistant deputy managing executive journalist journalists intern fellow freelance freelancer photographer critic author authors guest special political business news sports science ' +
  'health tech technology crime court education culture economics investigations national international foreign digital opinion lifestyle entertainment showbiz royal ' +
  'reporterin redakteur redakteurin redaktion chefredakteur chefredakteurin korrespondent korrespondentin volontär volontärin journalistin autor autorin leiter leiterin ressortleiter ' +
  'ressortleiterin kolumnist kolumnistin gastautor gastautorin fotograf fotografin journaliste correspondant correspondante rédacteur rédactrice rédaction envoyé envoyée photographe ' +
  'redactor redactora redacción corresponsal periodista enviado enviada giornalista inviato inviata redazione corrispondente jornalista repórter redação correspondente ' +
  'redacteur redactie verslaggever verslaggeefster correspondente journaliste redaktör redaktion korrespondenter redaktør reporter redaktor dziennikarz dziennikarka redaktorka ' +
  'muhabir muhabiri editör editörü yazar yazarı haber temsilcisi корреспондент редактор журналист автор кореспондент журналіст ' +
  'redaktionen redaksjonen redaktionschef chefredaktör sjefredaktør chefredaktør skribent skribenter krönikör spaltist kommentator utrikesreporter utenrikskorrespondent ' +
  'redakcja redakcji publicysta publicystka korespondent korespondentka reporterka fotoreporter redakce zpravodaj zpravodajka komentátor komentátorka šéfredaktor šéfredaktorka reportér reportérka novinář novinářka ' +
  'редакция редакція обозреватель журналистка корреспондентка спецкор собкор колумнист кореспондентка оглядач оглядачка журналістка редакторка';

/** Words of the names of newspapers, broadcasters, institutions. */
export const HOUSES =
  'times post press media news online group network agency agencies radio television tv magazine journal gazette telegram tribune herald guardian daily weekly university institute today ' +
  'ministry zeitung nachrichten noticias notizie notícias nieuws nyheter portal deník dziennik diário jornal giornale dagblad dagbladet tidning tidende';

/** Words of pages and places that are capitalised like names and are none. */
export const NO_NAMES =
  'blog newsletter podcast council department office club league cup street avenue road city county north south east west new latest breaking top best more most follow share print ' +
  'comment comments login sign subscribe home menu search contact about privacy policy terms cookie cookies advertising advertisement live video videos photo photos gallery world politics ' +
  'sport sports economy finance markets weather travel food style music film movies books science health getty images reuters picture alliance foto bild imago archiv quelle source credit ' +
  'guidelines reactions caption captions admissions resources deals report reports ' +
  'politik wirtschaft panorama kultur wissen gesundheit reise startseite meinung regional lokales anzeige mehr alle weitere artikel ' +
  'actualité politique économie société monde accueil política economía cultura deportes cronaca esteri binnenland buitenland';

/** Words that are capitalised in headlines and signs but stand in no name. */
export const NEVER_NAMES =
  'published updated posted mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday the for from in on at with to is are was this that these what why how when where who our your my we you it its if not all der die das ein eine einen ist sind wie was warum wer wo wenn nach vor zum ' +
  'les une ce cette est pour dans sur pourquoi comment los las una para con cómo qué dónde il lo gli una come cosa perché os um uma como het een voor hoe wat waarom det den ett hur';

/** Genres before the author's preposition: "Ein Kommentar von …", "Opinion by …". */
export const GENRES =
  'kommentar kolumne analyse gastbeitrag interview bericht reportage essay glosse leitartikel porträt rezension kritik protokoll text texte bilder video recherche aufgezeichnet opinion analysis column ' +
  'comment review essay story words text interview report feature written posted published reported reporting writing compiled article authored beitrag chronique entretien propos récit reportage écrit publié ' +
  'opinión análisis crónica entrevista escrito texto reportaje editoriale intervista analisi scritto opinie geschreven tekst publicado';

/** Words before an author that prepositions or labels consist of, where no language file says them. */
export const BYLINE_WORDS: readonly string[] = [
  'by',
  'von',
  'par',
  'por',
  'door',
  'di',
  'av',
  'af',
  'od',
  'przez',
  'text',
  'texte',
  'texto',
  'testo',
  'tekst',
  'words',
  'author',
  'authors',
  'autor',
  'autorin',
  'autorin/autor',
  'autor/in',
  'autoren',
  'auteur',
  'auteurs',
  'autore',
  'autora',
  'autores',
  'forfatter',
  'författare',
  'yazan',
  'автор',
  'авторы',
  'текст',
  'текст:',
  'автори',
  'بقلم',
  'كتب',
  'كتبت',
  '文',
  '作者',
  '記者',
  '글',
];

/** "And" and "with" between two authors. */
export const CONJUNCTIONS = 'and und et y e en og och ve и та і й i a ja oraz és &';
export const COMPANIONS = 'mit with avec con com med met';

/** Words that begin a place or a house behind a name: "Jane Doe in Berlin", "Anna Muster aus Kiew", "for the Harbour Post". */
export const PLACE_WORDS =
  'in aus à en a from at for i w v z из в из-за für bei depuis desde da dal dalla te uit fra från';

/** Parts of reporting notes that name no author. */
export const NO_AUTHORS =
  /^(?:edit(?:ed|ing)\b|bearbeit|fact.?check|photo|produc|illustrat|redigier|publish|video|review(?:ed)? by|medically|approved|recommended|liked)/iu;

/**
 * News agencies as they write themselves; the names without a spelling of their own stand among the languages.
 */
export const AGENCIES: readonly string[] = [
  'dpa',
  'AFP',
  'AP',
  'Reuters',
  'APA',
  'SDA',
  'Keystone-SDA',
  'KNA',
  'epd',
  'SID',
  'dts',
  'dapd',
  'ANSA',
  'AGI',
  'Adnkronos',
  'LaPresse',
  'EFE',
  'Europa Press',
  'Lusa',
  'ANP',
  'Belga',
  'TT',
  'NTB',
  'Ritzau',
  'STT',
  'PAP',
  'ČTK',
  'CTK',
  'TASR',
  'SITA',
  'MTI',
  'TASS',
  'Interfax',
  'RIA',
  'Ukrinform',
  'UNIAN',
  'AA',
  'Anadolu',
  'DHA',
  'IHA',
  'ANKA',
  'Xinhua',
  'Kyodo',
  'Jiji',
  'Yonhap',
  'KCNA',
  'PTI',
  'ANI',
  'UPI',
  'IANS',
  'BERNAMA',
  'PNA',
  'CNA',
  'ots',
  'PRNewswire',
  'PR Newswire',
  'Business Wire',
  'GlobeNewswire',
  'Globe Newswire',
  'ACCESSWIRE',
  'Newsfile Corp.',
  'CNW',
  'Bloomberg',
  'PA',
  'PA Media',
  'Press Association',
  'Associated Press',
  'The Associated Press',
  'Agence France-Presse',
  'Canadian Press',
  'The Canadian Press',
  'AAP',
  'Sputnik',
  'WAM',
  'SPA',
  'MENA',
  'Notimex',
  'Télam',
  'Agência Brasil',
  'Estadão Conteúdo',
  '뉴시스',
  '뉴스1',
  '共同通信',
  '時事通信',
  '中新社',
  '中新网',
  '中央社',
  '路透社',
  '法新社',
  '美联社',
  '美聯社',
  'رويترز',
  'أ ف ب',
  'فرانس برس',
  'د ب أ',
  'الأناضول',
  'واس',
  'وام',
  'Укрінформ',
  'УНІАН',
  'УНН',
  'БЕЛТА',
  'ロイター',
  '共同',
  '時事',
  '新华社',
  '新華社',
  '연합뉴스',
  'ТАСС',
  'РИА Новости',
  'Интерфакс',
];
