/**
 * Function words and abbreviations of languages that have no file in `src/languages` yet, so that joints are found there
 * as well. Only what joints need: the words that begin sentences and clauses, the words that end with a stop inside
 * them. Lower case. A language's own file takes the place of its lines here.
 */
export interface JointWords {
  /** ISO 639-1. */
  code: string;
  functionWords: string;
  abbreviations: string;
}

export const JOINT_WORDS: readonly JointWords[] = [
  {
    code: 'fr',
    functionWords:
      'le la les un une des du de au aux et ou mais donc car ni or que qui quoi dont où si comme quand lorsque puisque parce pour par avec sans sous sur dans en chez vers entre depuis pendant avant après selon malgré contre dès jusque ce cet cette ces cela ça son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles on nous vous je tu se me te lui y est sont était étaient a ont avait avaient été être avoir fait peut sera serait ne pas plus très aussi ainsi alors même tout tous toute toutes certains certaines plusieurs chaque autre autres encore déjà toujours jamais cependant toutefois enfin ensuite puis voici voilà parmi grâce afin celui celle ceux celles',
    abbreviations:
      'm mm mme mmes mlle mlles me mgr pr dr st ste av apr env art al chap cf coll éd etc ex fig hab ibid janv févr avr juill sept oct nov déc min max n no nos op p pp réf s suiv t tél vol vs bd boul',
  },
  {
    code: 'es',
    functionWords:
      'el la los las un una unos unas de del al y e o u pero sino que quien quienes cual cuales cuyo donde cuando como cuanto si porque pues aunque mientras para por con sin sobre bajo en entre desde hasta hacia según tras durante ante contra mediante este esta estos estas ese esa esos esas aquel aquella esto eso su sus mi mis tu tus nuestro nuestra nuestros él ella ellos ellas yo tú nosotros usted ustedes se me te le les lo nos es son era eran fue fueron ser estar está están estaba ha han había habían haber hay tiene tienen puede pueden no ni sí ya más muy también tampoco además así entonces todo toda todos todas algunos algunas muchos muchas cada otro otra otros otras ahora después antes luego entretanto actualmente finalmente asimismo qué quién cómo cuándo dónde dicho',
    abbreviations:
      'sr sra srs sres srta d dña dr dra drs prof ing lic arq gral cnel cap av avda c cía ee uu ej etc fig núm nro no pág págs ptas s sta sto stgo tel tfno ud uds vd vds vol vs art aprox a j n',
  },
  {
    code: 'it',
    functionWords:
      'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra e ed o od ma però anche che chi cui dove quando come se perché mentre poiché quindi dunque infine inoltre intanto invece secondo dopo prima durante senza contro verso oltre fino non più molto già ancora sempre mai così allora proprio questo questa questi queste quello quella quelli quelle quel quegli suo sua suoi sue loro mio mia nostro nostra io tu lui lei noi voi si mi ti ci vi ne è sono era erano sia stato stata stati state essere ha hanno aveva avevano avere può possono ogni tutto tutti tutte alcuni alcune altri altre ecco qui',
    abbreviations:
      'sig sigg sigra dott dottssa prof profssa ing avv on sen ecc es pag pagg cfr vol art artt fig dr arch geom gen col cap cav comm mons rag reg s ss sec min max tel nr num p pp ed',
  },
  {
    code: 'pt',
    functionWords:
      'o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas por pelo pela pelos pelas com sem sob sobre para entre desde até após perante contra durante segundo conforme e ou mas porém contudo todavia que quem qual quais cujo onde quando como se porque pois embora enquanto este esta estes estas esse essa esses essas isto isso aquele aquela aquilo seu sua seus suas meu minha nosso nossa ele ela eles elas eu tu nós você vocês me te lhe lhes é são era eram foi foram ser está estão estava estavam tem têm tinha tinham ter há pode podem não nem sim já mais muito também ainda assim então depois antes agora todo toda todos todas alguns algumas muitos muitas cada outro outra outros outras além apesar num numa deste desta neste nesta entretanto segue',
    abbreviations:
      'sr sra srs sras srta dr dra drs prof profa eng arq exmo exma v exa ex etc pág págs art arts av r al nº n núm tel vol vs fig séc ltda cia jan fev mar abr jun jul ago set out nov dez min máx d p pp sto sta',
  },
  {
    code: 'nl',
    functionWords:
      'de het een en of maar want dus dat die dit deze wie wat waar wanneer waarom hoe als dan toen omdat terwijl hoewel zodat voordat nadat in op aan van voor met bij door over uit om te tot naar onder tegen tussen tijdens sinds volgens zonder binnen buiten vanaf ik jij je u hij zij ze wij we jullie hun hen haar zijn mijn ons onze er hier daar nu nog al ook wel niet geen meer veel alle elke andere sommige zo toch echter daarom daarnaast bovendien is was waren ben bent heeft hebben had hadden wordt worden werd werden kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen wil willen gaat na vorig verder',
    abbreviations:
      'dhr mevr mr mrs drs ir ing prof dr ds jhr jr sr bv o a d w z i v m n t enz etc nl nr nrs blz p pag par art afb ca circa evt resp incl excl max min tel st jl ned aug sept okt',
  },
  {
    code: 'sv',
    functionWords:
      'en ett den det de och eller men att som om när då där här hur vad vem vilka vilken varför eftersom medan innan efter före under över i på av för med utan till från mot mellan genom vid hos enligt sedan är var vara blir blev bli har hade ha kan kunde ska skulle vill ville måste får fick jag du han hon vi ni man mig dig honom henne oss dem sin sitt sina min mitt din deras dess vår våra denna detta dessa inte nu redan också bara även mycket många alla andra några någon något så ändå dock dessutom därför samtidigt trots hans hennes ut upp in',
    abbreviations:
      'bl t ex dvs d v s osv o m fl f kl kr ca nr st sid s resp inkl exkl tel obs p g a fr u jfr st tr min max dr prof milj mdr',
  },
  {
    code: 'da',
    functionWords:
      'en et den det de og eller men at som om når da der her hvor hvad hvem hvilken hvorfor fordi mens inden efter før under over i på af for med uden til fra mod mellem gennem ved hos ifølge siden er var være bliver blev blive har havde have kan kunne skal skulle vil ville må måtte får fik jeg du han hun vi man mig dig ham hende os dem sin sit sine min mit din deres dens vores denne dette disse ikke nu allerede også kun meget mange alle andre nogle nogen noget så dog desuden derfor samtidig trods hans hendes ud op ind selv ellers',
    abbreviations:
      'bl a f eks dvs d v s osv o m fl ca kl kr nr st s side tlf mio mia resp inkl ekskl pct jf evt hhv mht pga dr prof min maks cand',
  },
  {
    code: 'no',
    functionWords:
      'en et ei den det de og eller men at som om når da der her hvor hva hvem hvilken hvorfor fordi mens innen etter før under over i på av for med uten til fra mot mellom gjennom ved hos ifølge siden er var være blir ble bli har hadde ha kan kunne skal skulle vil ville må måtte får fikk jeg du han hun vi man meg deg ham henne oss dem sin sitt sine min mitt din deres dens vår våre denne dette disse ikke nå allerede også bare mye mange alle andre noen noe så likevel dessuten derfor samtidig tross hans hennes ut opp inn selv ellers dersom',
    abbreviations:
      'bl a f eks dvs d v s osv o m fl ca kl kr nr st s side tlf mill mrd resp inkl ekskl pst jf evt hhv mht pga dr prof min maks cand',
  },
  {
    code: 'fi',
    functionWords:
      'ja tai vai mutta että joka jonka jota jossa jotka kun jos koska kuin niin myös vain vielä jo nyt sitten sekä eli ei eivät en emme ole oli olivat on ovat olla olisi ollut hän he me te minä sinä se ne tämä nämä tuo mikä mitä kuka missä miten miksi hänen heidän sen niiden kaikki monet muut muun toinen kanssa jälkeen ennen mukaan aikana ilman vastaan välillä kautta lisäksi kuitenkin siksi silti voi voivat voisi pitää',
    abbreviations: 'esim ym yms jne ks ns mm eli n noin klo s kpl mrd milj tri prof vrt os puh huom em ao ko',
  },
  {
    code: 'pl',
    functionWords:
      'i a o w z u na do od ze we za po przy przez dla pod nad przed między bez oraz lub albo ale lecz jednak że aby żeby gdy kiedy jeśli jeżeli bo ponieważ więc jak jako który która które którzy których którym kto co gdzie dlaczego nie tak też także również tylko już jeszcze bardzo jest są był była było były być będzie będą ma mają miał może mogą się go jej ich jego mu im nas nam was ja ty on ona ono my wy oni ten ta to te ci tego tej tych tym swój swoje każdy wszyscy wszystkie inne po podczas według wobec obecnie natomiast ponadto dlatego',
    abbreviations:
      'ul al pl os gen prof dr hab mgr inż ks św tys mln mld zł gr godz min sek nr np m in itd itp tzn tzw tj por zob str s r rr w ww im woj pow gm płk ppłk kpt mjr red wyd ok ob p pt n e',
  },
  {
    code: 'cs',
    functionWords:
      'a i o v ve k ke s se z ze na do od po pro při za před mezi bez pod nad u nebo ale však že aby když pokud protože proto jak jako který která které kteří kterou kterých kdo co kde proč ne není nejsou tak také ještě už již jen velmi je jsou byl byla bylo byli být bude budou má mají měl může mohou si ho jí jich jeho její jejich mu jim nás nám já ty on ona oni my ten ta to ti tato tento toto tyto každý všichni všechny jiné podle během kvůli kromě navíc přitom zatímco dále',
    abbreviations:
      'tzv např tj atd apod resp č čp str s r tis mil mld kč hod min ul nám tř sv mgr ing bc judr mudr phdr rndr prof doc dr mj cca popř odst písm',
  },
  {
    code: 'ro',
    functionWords:
      'și sau dar iar însă că să care ce cine unde când cum dacă deoarece pentru cu de din la în pe prin după până fără între sub peste despre spre către un o unei unui unor al a ai ale cel cea cei cele acest această acești aceste acel acea lui lor său sa săi sale el ea ei ele eu tu noi voi se îl îi le ne vă este sunt era erau fi fost a au avea are am va vor ar nu mai foarte tot toate toți și-a astfel atunci acum deja doar chiar potrivit conform totuși',
    abbreviations: 'dl dna dr prof ing str nr bd sf jud etc ș art alin lit pag p cca mil mld ex n',
  },
  {
    code: 'hu',
    functionWords:
      'a az egy és vagy de hogy ha mert mint ami amely aki akik amelyek ahol amikor azonban pedig is nem sem csak már még most így úgy ezért azért után előtt alatt között szerint miatt mellett ellen nélkül által felé ez ezt ezek azt azok ő ők mi ti én te volt voltak van vannak lesz lett lehet kell minden több sok nagyon meg el ki be fel le',
    abbreviations:
      'dr prof ifj id stb pl ún kb ill vö ld old sz u út ker em fszt tel ft br jan febr márc ápr jún júl aug szept okt nov dec',
  },
  {
    code: 'tr',
    functionWords:
      've veya ya da de ile için gibi kadar göre sonra önce ancak fakat ama çünkü eğer ki ise bu şu o bir her bazı çok daha en hem ne neden nasıl nerede kim hangi olan olarak oldu olduğu olduğunu olduğunun etti edildi eden var yok değil mi mı mu mü ben sen biz siz onlar onun onların bunun buna bunu kendi tüm bütün diğer aynı ayrıca böylece bile sadece şimdi artık üzerine karşı arasında tarafından ilgili',
    abbreviations:
      'dr doç prof av öğr gör yrd müh bkz vb vs örn cad cd sok sk mah apt no tel bul blv gn org kor tüm alb yzb sn hz st yy s',
  },
  {
    code: 'ru',
    functionWords:
      'и в во не на я он она оно они мы вы ты что как это эта этот эти то та тот те с со а но да или же бы ли если когда где кто чего чем за по из из-за к ко от до для при о об у под над через перед между без после во время про так также тоже ещё еще уже только даже был была было были быть есть будет будут его её ее их ему ей им нас нам вас который которая которое которые которых которой которым все всё весь всех себя свой своей своих свои может могут можно нужно очень более однако поэтому потому затем кроме согласно ранее сейчас теперь тогда там здесь ведь лишь чтобы',
    abbreviations:
      'г гг пос с дер мкр ул пр просп пл пер д кв корп стр обл р руб коп тыс млн млрд трлн т е п к н э в вв им св см ср рис табл гл ч чел кг км м мин сек проф акад доц инж зам пом ген полк др пр напр тел',
  },
  {
    code: 'uk',
    functionWords:
      'і й та в у на не що як це цей ця ці той те з із зі а але або чи же б би якщо коли де хто чого за по до від для при про під над через перед між без після так також ще вже тільки лише навіть був була було були бути є буде будуть його її їх йому їй їм нас нам вас який яка яке які яких якої яким всі все усі себе свій своєї своїх може можуть можна треба дуже більше однак тому потім крім згідно раніше зараз тепер тоді там тут адже щоб він вона воно вони ми ви',
    abbreviations:
      'р рр вул просп пл пров д кв корп стор обл грн коп тис млн млрд т е п к н ст ім св див рис табл гл ч чол кг км м хв сек проф акад доц інж зам ген полк ін напр тел м с смт',
  },
  {
    code: 'bg',
    functionWords:
      'и в във на не се с със за от по до при че да като или но а ако когато където кой коя кое кои какво това този тази тези те той тя то ние вие аз си му й им ще е са беше бяха бъде има няма може могат само още вече също много повече всички след преди между без под над през срещу според поради обаче защото така там тук него нея тях който която което които',
    abbreviations: 'г гр ул бул пл ж к бл вх ет ап стр т н проф доц д-р инж хил млн млрд лв ст мин сек тел др напр вж',
  },
  {
    code: 'el',
    functionWords:
      'ο η το οι τα του της των τον την τους τις ένας μια μία ένα και ή αλλά όμως ότι πως που να θα δεν μην με σε στο στη στην στον στα στις στους από για κατά μετά πριν χωρίς προς μέχρι αν όταν όπως γιατί επειδή ενώ αυτό αυτός αυτή αυτά αυτοί είναι ήταν έχει έχουν είχε είχαν μπορεί πρέπει πολύ πιο επίσης μόνο ακόμη ήδη τώρα τότε εκεί εδώ όλοι όλα κάθε άλλα σύμφωνα ωστόσο',
    abbreviations: 'κ κκ κα δρ καθ σελ αρ π χ μ δηλ κλπ κτλ τηλ οδ λεωφ εκ δισ χιλ στρ αγ',
  },
  {
    code: 'ca',
    functionWords:
      'el la els les un una uns unes de del dels al als a en i o però sinó que qui què quan on com si perquè doncs encara mentre per pel pels amb sense sobre sota entre des fins cap segons després abans durant contra aquest aquesta aquests aquestes aquell això seu seva seus seves ell ella ells elles jo tu nosaltres vostè es em et li els hi ho és són era eren va van ser estar està ha han havia hi té tenen pot poden no ni sí ja més molt també així tot tots totes alguns cada altre altres ara',
    abbreviations: 'sr sra srs dr dra prof av c pl pg núm etc tel art pàg vol st sta aprox',
  },
  {
    code: 'hr',
    functionWords:
      'i u na je su se da za od do s sa o po iz kod prema nakon prije između bez pod nad kroz zbog radi te ili ali a nego već ako kad kada kako gdje tko što koji koja koje koju kojih kojim jer dok iako nije nisu biti bio bila bilo bili bi će ćemo sam smo ste ima imaju može mogu ne samo još također vrlo više sve svi svoj svoje njegov njihov on ona ono oni mi vi ja ti ovaj ova ovo taj ta to tog dodao međutim zato tako sada tada ovdje',
    abbreviations: 'g gđa dr mr prof doc ing sv ul br str tzv npr itd tj tel god st kn mil mlrd tis dipl oec iur',
  },
  {
    code: 'id',
    functionWords:
      'yang dan di ke dari untuk dengan pada dalam oleh sebagai adalah itu ini tersebut atau tetapi namun karena jika ketika saat setelah sebelum sementara bahwa juga sudah telah akan tidak bukan belum masih hanya lebih sangat para ada dapat bisa harus kami kita mereka dia ia saya anda nya seperti antara hingga sejak terhadap tentang secara menurut selain serta lalu kemudian',
    abbreviations: 'dr prof ir drs hj h kh jl no rp tbk pt cv dll dsb dkk hlm tgl',
  },
  {
    code: 'vi',
    functionWords:
      'và của là các những một có được cho trong với không này đó khi đã sẽ đang từ đến tại về theo trên dưới sau trước giữa vì nên nhưng hoặc nếu thì mà để do bởi cũng rất nhiều hơn nhất còn chỉ mỗi mọi ngày hôm hiện ngay tôi anh chị ông bà họ chúng ta nó ai gì nào đâu sao vào ra lên xuống ngoài theo như người việc',
    abbreviations: 'ts ths gs pgs bs tp tt tx q p ông bà st vd',
  },
];

/**
 * Adverbs, numerals and the like that often begin a sentence and never end a name with an inner capital ("today" and
 * "one" do, and are left out).
 */
export const STARTERS: Readonly<Record<string, string>> = {
  en:
    'never always often probably ten eleven twelve twenty dozens hundreds thousands millions scientists researchers officials authorities ' +
    'residents earlier later yesterday meanwhile however despite according speaking following amid although though instead perhaps ' +
    'maybe nearly almost around several another both each every few many most even once thanks given having being two three four ' +
    'six seven eight nine ever since still there',
  de:
    'heute gestern laut zudem außerdem allerdings jedoch dennoch trotzdem zuvor zuletzt rund etwa fast mehrere zwei drei vier fünf ' +
    'sechs sieben acht neun zehn tausende hunderte erst gleich deshalb daher darum damit derzeit inzwischen unterdessen zunächst ' +
    'jährlich täglich wöchentlich insgesamt offenbar seitdem bislang bisher ebenso angesichts aufgrund statt neben klar mittlerweile',
};
