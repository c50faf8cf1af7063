/**
 * What newsnorm knows of a language. A language is data: strings, lists and numbers only, so that a speaker can check
 * it without reading code. Lists are written lower case unless the field says otherwise.
 *
 * A `Phrases` list holds one phrase an entry, lower case, without final punctuation:
 * - `weiterlesen`   the whole line is this phrase
 * - `lesen sie …`   the line begins with it (an ellipsis character at the end)
 * - `…cookies…`     the line contains it (an ellipsis character on both sides)
 * - `… mehr`        the line ends with it (an ellipsis character at the start)
 */
export type Phrases = readonly string[];

export interface Language {
  /** ISO 639-1. */
  code: string;
  /** English name of the language. */
  name: string;
  /** False where words are written without spaces between them (Chinese, Japanese); Korean has spaces. */
  spaced: boolean;
  /**
   * Function words in one string, separated by spaces: articles, prepositions, conjunctions, pronouns, auxiliaries.
   * They tell the language and tell grammatical text from labels. 80 to 200 of the most frequent, no content words.
   * Without spaces between words: the characters of grammar.
   */
  functionWords: string;
  /**
   * Endings of words, where these and not words of their own carry the grammar (Korean particles, Turkish cases and
   * tenses), separated by spaces; at most four letters.
   */
  endings?: string;
  /** Words that are followed by a full stop inside a sentence, without that stop, case as usually written: `Dr`, `z`, `bzw`, `Nov`. */
  abbreviations: string;
  /** January to December; each entry lists the forms of a month, full, inflected and short, separated by spaces, no stop. */
  months: readonly string[];
  /** Monday to Sunday, each with its forms, as for months. */
  weekdays: readonly string[];
  /** Words before an author's name at the start of a byline: `von`, `by`, `par`. */
  bylineWords: Phrases;
  /** Words that announce a date of publication or change: `veröffentlicht`, `aktualisiert am`, `stand`. */
  dateWords: Phrases;
  /** What stands, as a word or inside one, before a date of change: `aktualisier`, `geändert`, `à jour`. */
  changeWords: readonly string[];
  /** Relative times and their units: `…vor … stunden`, `… ago`. */
  relativeTimes: Phrases;
  /** Reading time: `… min. lesezeit`, `… min read`. */
  readTimes: Phrases;
  /** Labels at the end of a teaser: `weiterlesen`, `mehr`, `read more`. */
  readMore: Phrases;
  /** Headings of lists of other articles: `lesen sie auch`, `mehr zum thema`, `meistgelesen`. */
  relatedHeadings: Phrases;
  /** Share bars, reader tools: `teilen`, `auf facebook teilen`, `link kopieren`, `artikel vorlesen`, `drucken`. */
  share: Phrases;
  /** Menus and page furniture: `menü`, `suche`, `zum inhalt springen`, `anmelden`, `startseite`. */
  navigation: Phrases;
  /** Legal and closing lines: `impressum`, `datenschutz`, `alle rechte vorbehalten`, `agb`, `über uns`. */
  footer: Phrases;
  /** Cookie and consent prose. */
  cookies: Phrases;
  /** Newsletter and app promotion prose. */
  newsletter: Phrases;
  /** Paywall and subscription notices. */
  paywall: Phrases;
  /** Comment sections and forms. */
  comments: Phrases;
  /** Advertisement labels: `anzeige`, `werbung`. */
  advertisement: Phrases;
  /** Words that begin a caption or a credit: `foto`, `bild`, `quelle`, `grafik`. */
  captionWords: Phrases;
  /** What points at a picture from inside its caption: `…(links)…`, `…seen here…`, `…archivbild…`. */
  pictured: Phrases;
  /** What stands before the name in a credit, wherever in the line: `…foto:…`, `…quelle:…`, `…foto/…`. */
  credits: Phrases;
  /** Labels that stand before running text with a colon and often lose their space: `foto`, `video`, `lesen sie auch`, `similar news`. */
  labels: Phrases;
  /** Labels of a live report, a video or audio player, a gallery, a poll: `video abspielen`, `liveblog`, `bildergalerie`. */
  media: Phrases;
  /** Joining words after a suspended hyphen, as in "Ein- und Ausfuhr". */
  hyphenJoiners: string;
  /** What archives and digests that put several articles into one file write around each. */
  exports: ExportMarks;
}

/** Only what no article says of itself may stand here: it decides where one article ends and the next begins. */
export interface ExportMarks {
  /** Numbers the articles, with a line of its own above each: `document # of #`. */
  counters: Phrases;
  /** Closes an article: `end of document`. */
  ends: Phrases;
  /** States the length of an article in its head: `length: # words`. */
  lengths: Phrases;
  /** Stands in the last lines of an article: `load-date: …`, `…all rights reserved…`. */
  closings: Phrases;
  fields: FieldNames;
}

/**
 * What a field in the head of an article states. A `subject` is the title in a mail, elsewhere it says what the article
 * is about; `lead` is what comes before the text, as a subtitle or a summary; `text` is where that begins; `other` is the
 * rest: source, section, length.
 */
export type FieldKind = 'title' | 'kicker' | 'author' | 'date' | 'subject' | 'lead' | 'text' | 'other';

/** Words that stand before a colon in the head of an article, in small letters, separated by bars. */
export type FieldNames = Readonly<Record<FieldKind, string>>;
