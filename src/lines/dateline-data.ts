/** Data for datelines. */
import { setOf } from './person.ts';

/** Words before a dash at the head of a paragraph that are no place, though they may stand in capitals. */
export const NO_PLACES = setOf(
  'file video videos watch photo photos foto fotos picture pictures image update updated exclusive exklusiv exclusif exclusiva analysis analyse análisis analisi opinion kommentar live liveticker breaking news ' +
    'note notice editor review interview interviews related podcast decryptage décryptage récit reportage enquête entretien infographie infographies carte cartes grafik grafiken portrait porträt témoignage ' +
    'vidéo focus info infos document dossier alert alerts warning spoiler faq faqs read more caption credit listen also pictured what why how when who the a an this that these il lo les une ' +
    'point und oder and or et sur pour avec mit von from with by in on at to is are ist sind editorial éditorial édito l’éditorial column essay tribune chronique report bericht eilmeldung urgent urgente última ultima hora vídeo foto ' +
    'key takeaways summary zusammenfassung fazit resumen bilan results ergebnis score final half quarter day week month year monday tuesday wednesday thursday friday saturday sunday',
);

/** Small words inside the names of places. */
export const PLACE_PARTICLES = setOf(
  'am an der den im in bei ob de do da dos del la le el of upon sur sous lès al und and d',
);

/** Cities from which news is filed every day, in the spellings of several languages: enough evidence by themselves. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  (
    'the hague|united nations|vereinte nationen|vatican city|berlin|hamburg|münchen|köln|frankfurt|frankfurt/main|frankfurt am main|stuttgart|düsseldorf|dresden|leipzig|hannover|nürnberg|bremen|mainz|wiesbaden|potsdam|magdeburg|erfurt|schwerin|kiel|saarbrücken|karlsruhe|wien|graz|linz|' +
    'salzburg|innsbruck|bern|zürich|basel|genf|lausanne|brüssel|paris|london|rom|madrid|barcelona|lissabon|warschau|prag|budapest|moskau|kiew|kyjiw|minsk|istanbul|ankara|athen|belgrad|sofia|bukarest|stockholm|oslo|kopenhagen|helsinki|' +
    'den haag|amsterdam|luxemburg|washington|new york|los angeles|peking|tokio|seoul|delhi|neu-delhi|islamabad|kabul|teheran|bagdad|damaskus|beirut|jerusalem|tel aviv|gaza|ramallah|kairo|tripolis|tunis|algier|rabat|nairobi|kapstadt|' +
    'johannesburg|pretoria|lagos|abuja|dubai|doha|riad|sydney|canberra|ottawa|toronto|mexiko-stadt|buenos aires|rio de janeiro|são paulo|brasília|brasilia|santiago|bogotá|lima|caracas|havanna|' +
    'brussels|rome|lisbon|warsaw|prague|moscow|kyiv|athens|belgrade|copenhagen|vienna|geneva|zurich|beijing|tokyo|new delhi|tehran|baghdad|damascus|cairo|cape town|riyadh|mexico city|' +
    'bruxelles|rome|lisbonne|varsovie|moscou|athènes|vienne|genève|pékin|le caire|téhéran|bagdad|beyrouth|jérusalem|londres|roma|milano|napoli|torino|lisboa|moscú|kiev|bruselas|ginebra|pekín|el cairo|jerusalén|ciudad de méxico|washington d.c.'
  ).split('|'),
);
