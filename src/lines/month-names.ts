/**
 * Months by name, in any language: a date must be readable where the language has no file or was guessed wrong. Data:
 * one line a language, twelve groups separated by `|`, the forms of a month separated by spaces, small letters, no stops.
 * Where languages disagree (Croatian `listopad` is October, Czech and Polish `listopad` November) the larger one stands
 * here and the other is left to its own language file.
 */
const MONTHS: readonly string[] = [
  // English, and with it Zulu, Xhosa, Tagalog and others that use the English names
  'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'januar jänner jan jän|februar feber feb febr|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  'janvier janv|février févr fév fevrier|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc decembre',
  'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept set|octubre oct|noviembre nov|diciembre dic',
  'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  'januar jan|februar feb|mars marts mar|april apr|mai maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember december des',
  'tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu',
  'stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
  'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra',
  'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga studenog|prosinca',
  'januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra',
  'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  'ianuarie ian|februarie feb|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie|decembrie',
  'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  'января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек',
  'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|червня червень чер|липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|листопада листопад лис|грудня грудень гру',
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  'ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου μαρ|απριλίου απρ|μαΐου μαΐ|ιουνίου ιουν|ιουλίου ιουλ|αυγούστου αυγ|σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ',
  'يناير جانفي|فبراير فيفري شباط|مارس آذار|أبريل ابريل إبريل أفريل نيسان|مايو ماي أيار|يونيو جوان حزيران|يوليو جويلية تموز|أغسطس اغسطس أوت آب|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  'בינואר ינואר|בפברואר פברואר|במרץ מרץ במרס מרס|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר',
  'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  'januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november nopember|desember des',
  'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
  'gener gen|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
];

let known: ReadonlyMap<string, number> | null = null;

/** Number of a month, 1 to 12, by its name or short form in small letters; 0 if no language here calls a month so. */
export function monthNamed(name: string): number {
  known ??= collect();
  return known.get(name) ?? 0;
}

function collect(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const language of MONTHS) {
    language.split('|').forEach((forms, i) => {
      for (const form of forms.split(' ')) if (!map.has(form)) map.set(form, i + 1);
    });
  }
  return map;
}
