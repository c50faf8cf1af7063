/** Word lists that hold in every language. Each says why it is as long as it is. Lower case unless noted. */

/**
 * Endings of host names: all country codes (ISO 3166 and the few beside it) and the general ones that news texts name.
 * The full list of some 1,400 endings is left out on purpose: most of them are dictionary words ("book", "team",
 * "house") that begin a lost clause far more often than they end a host name.
 */
export const DOMAIN_ENDINGS =
  'com org net edu gov mil int info biz name pro museum aero jobs mobi travel tel asia cat coop app dev blog online shop ' +
  'site tech cloud store live club news vip top space click link guru agency studio expert academy wiki xyz digital berlin wien hamburg koeln london nyc paris bayern swiss tirol fm tv ' +
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf ' +
  'cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fo fr ga gb gd ge gf gg ' +
  'gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn ' +
  'kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na ' +
  'nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh ' +
  'si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve ' +
  'vg vi vn vu wf ws ye yt za zm zw';

/** Endings of files that stand in running text, and of projects named like files ("Node.js", "ASP.net"). */
export const FILE_ENDINGS =
  'pdf doc docx xls xlsx ppt pptx odt ods txt csv tsv json xml yaml yml html htm css js mjs ts jsx tsx php py rb java cpp ' +
  'cs sh bat exe dll msi apk dmg iso zip rar gz tar jpg jpeg png gif svg webp tif tiff bmp psd mp3 mp4 wav avi mov mkv ' +
  'gradle toml plist ipynb geojson gpx kml parquet scss sass ps1 deb rpm ttf otf woff ics vcf eml odp kt lua ' +
  'epub mobi md log ini cfg conf sql db bak tmp rtf tex vue asp aspx jsp wasm so';

/** Abbreviations that keep their full stop in many languages; used beside those of the language. */
export const ABBREVIATIONS =
  'mr mrs ms dr prof st ste sr jr sen rep gov gen col lt sgt capt rev hon inc ltd co corp bros no nr nos vs etc al cf fig ' +
  'vol pp ed eds dept univ assn approx est art abs tel str mt ft ave blvd rd hwy km kg cm mm ca bzw usw ph op jan feb mar ' +
  'apr jun jul aug sep sept oct okt nov dec dez dpt ing mag phil rer nat med jur dipl';

/** First parts of names that carry an inner capital: "McDonald", "DeSantis", "LaGuardia", "VanDerBeek", "FitzGerald". */
export const NAME_PREFIXES =
  'mc mac de del della des di du da dal dos la le les lo las los li van von der den vander ver ten ter o d l fitz san st ' +
  'saint al el ben bin ibn abu abd mic jo mary ann anna lu ju ja ka sha ty ma ra ro re';

/**
 * Names with an inner capital whose second half is a function word somewhere, or whose halves are long enough to look
 * like two words run together. Names outside this list are kept by shape and place; see `seam.ts`.
 */
export const BRANDS =
  'linkedin youtube whatsapp tiktok facebook paypal ebay iphone ipad ipod imac icloud itunes ios macos macbook airpods ' +
  'playstation powerpoint wordpress github gitlab bitbucket openai chatgpt deepmind deepl soundcloud buzzfeed techcrunch ' +
  'sharepoint onedrive onlyfans instagram snapchat blackberry blackrock mastercard doordash postnord fedex directv ' +
  'netflix salesforce servicenow hubspot mailchimp squarespace latex bibtex javascript typescript mysql postgresql ' +
  'mongodb clickhouse wikileaks openstreetmap openoffice libreoffice virtualbox photoshop indesign quicktime facetime ' +
  'firewire thunderbolt bluetooth wifi worldcat jetblue airbnb airfrance airberlin easyjet ryanair eurostar eurowings ' +
  'euroleague eurobasket sportschau tagesschau mediamarkt plusminus prosieben sportscenter moviepass hellofresh ' +
  'redhat telesur telecinco deutschlandtrend deliveroo autozone carmax walmart familymart bestbuy homekit healthkit carplay smartthings timewarner ' +
  'astrazeneca glaxosmithkline biontech novonordisk thyssenkrupp heidelbergcement totalenergies conocophillips ' +
  'exxonmobil pricewaterhousecoopers bytedance softbank coinbase blockfi crowdstrike solarwinds fireeye sentinelone ' +
  'trustpilot tripadvisor meetup popup startup checkin checkout signup login logout addon plugin opt-in metoo ' +
  'blacklivesmatter fridaysforfuture gofundme starlink spacex dreamworks lucasfilm nascar motogp powerball';

/** Articles and prepositions-with-article that never begin a hyphenated compound: "der-Vetomacht" has lost a word. */
export const ARTICLES: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines beim zum zur vom',
  en: 'the a an',
  fr: 'le les des du une aux',
  es: 'el los las una unos unas del',
  it: 'il gli dei delle degli della dello nella',
  pt: 'os as um uma dos das nos nas',
  nl: 'het een',
};

/**
 * Endings after a stop in French inclusive writing: "étudiant.e.s", "lecteur.rice", "citoyen.ne". They are no joint.
 */
export const GENDER_ENDINGS =
  'e es ne nes le les rice rices trice trices euse euses ère ères ière ières ve ves se ses fe fes';

/** Zones and half-day marks that end a time of day: "7:55 AM UTCUpdated". As written. */
export const TIME_ENDINGS = 'AM PM UTC GMT CET CEST EST EDT CST CDT PST PDT MST MDT BST IST SAST MEZ MESZ Uhr am pm Z';

/** Names that end with an exclamation mark and are written together with what follows: "Yahoo!Finance". */
export const MARKED_NAMES = 'yahoo joomla kahoot jeopardy yum';
