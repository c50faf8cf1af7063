import {
  classAt,
  CLOSE,
  COLON,
  COMMA,
  ELLIPSIS,
  INVERTED,
  isBlank,
  isWordPart,
  MARK,
  NEWLINE,
  OPEN,
  OTHER,
  QUOTE,
  STOP,
} from './chars.ts';

/** How far a glued mark looks for the next one on its line. */
const AHEAD = 1000;

/** « and » as French has them. */
const OPENING = 0xab;
const CLOSING = 0xbb;

/** True: opens. False: closes. Null: nothing tells. */
export type Direction = boolean | null;

/**
 * Keeps account of the quotation marks of one line. A mark glued on both sides ("Ende."Der" or "Ende."Ich will", he
 * said) opens or closes by what is open already and by what the next mark does.
 */
export class Quotes {
  readonly #text: string;
  readonly #to: number;
  #open: Direction = null;
  /** The mark that is open or was the last to close. */
  #code = 0;
  #at = -1;
  #direction: Direction = null;
  #earlierAt = -1;
  #earlierDirection: Direction = null;

  constructor(text: string, to: number) {
    this.#text = text;
    this.#to = to;
  }

  newLine(): void {
    this.#open = null;
  }

  /** Takes the mark at `i` into account; call in rising order. */
  meet(i: number): void {
    this.#earlierAt = this.#at;
    this.#earlierDirection = this.#direction;
    this.#at = i;
    const clear = this.#byFrenchUse(i) ?? this.#bySpacing(i);
    this.#direction = clear ?? this.#byPairs(i);
    if (this.#direction === null) return;
    this.#open = this.#direction;
    this.#code = this.#text.charCodeAt(i);
  }

  /** Direction of one of the last two marks met. */
  directionAt(i: number): Direction {
    if (i === this.#at) return this.#direction;
    return i === this.#earlierAt ? this.#earlierDirection : null;
  }

  /**
   * French sets its marks apart with spaces, so that they are told by their shape: » closes where « is open, and «
   * opens between spaces, or where the next mark is a » of that kind. German writes »…«.
   */
  #byFrenchUse(i: number): Direction {
    const code = this.#text.charCodeAt(i);
    if (code === CLOSING && this.#open === true && this.#code === OPENING) return false;
    if (code !== OPENING || this.#open === true || !isBlank(classAt(this.#text, i + 1))) return null;
    if (isBlank(classAt(this.#text, i - 1))) return true;
    const end = Math.min(this.#to, i + AHEAD);
    for (let at = i + 1; at < end; at += 1) {
      const kind = classAt(this.#text, at);
      if (kind === NEWLINE) return null;
      if (kind !== QUOTE) continue;
      const closes = this.#text.charCodeAt(at) === CLOSING && isBlank(classAt(this.#text, at - 1));
      return closes && !isWordPart(classAt(this.#text, at + 1)) ? true : null;
    }
    return null;
  }

  #bySpacing(i: number): Direction {
    const before = classAt(this.#text, i - 1);
    const after = i + 1 < this.#to ? classAt(this.#text, i + 1) : NEWLINE;
    const opens = isBlank(before) || before === OPEN || before === OTHER || before === COLON || before === INVERTED;
    const closes =
      isBlank(after) ||
      after === CLOSE ||
      after === OTHER ||
      after === COLON ||
      after === COMMA ||
      after === STOP ||
      after === MARK ||
      after === ELLIPSIS;
    return opens === closes ? null : opens;
  }

  #byPairs(i: number): Direction {
    const code = this.#text.charCodeAt(i);
    if (code === 0x201e || code === 0x201f) return true; // „ ‟
    const next = this.#next(i);
    if (this.#open !== null) {
      // Two opening or two closing marks in a row: one is missing, so nothing is sure.
      return next === !this.#open ? null : !this.#open;
    }
    if (next !== null) return !next;
    if (code === 0x201c || code === 0xab) return true; // “ «
    return code === 0x201d || code === 0xbb ? false : null; // ” »
  }

  #next(i: number): Direction {
    const end = Math.min(this.#to, i + AHEAD);
    for (let at = i + 1; at < end; at += 1) {
      const kind = classAt(this.#text, at);
      if (kind === NEWLINE) return null;
      if (kind === QUOTE) return this.#bySpacing(at);
    }
    return null;
  }
}
