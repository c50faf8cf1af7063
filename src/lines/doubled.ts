/** A line that says the same twice: the name of a picture and its caption, a teaser's picture and its title. */

/** Characters of the shortest text that is told by standing there twice; "New York, New York" is a song. */
const SHORTEST_HALF = 20;

/** Where the text begins for the second time, with a space or nothing before it; -1 if it does not. */
export function secondHalf(text: string): number {
  const half = text.length >> 1;
  const second = text.length - half;
  if (half < SHORTEST_HALF || text[0] !== text[second]) return -1;
  return text.startsWith(text.slice(second)) && text.slice(half, second).trim() === '' ? second : -1;
}
