/**
 * Pages to learn from that nobody wrote: an article below the menus, bars and teasers of another publisher. What a
 * publisher always sets above its headlines is otherwise learned along with what headlines are.
 */
import type { Context, LineFacts } from '../../src/labels/context.ts';
import type { Label } from '../../src/labels/states.ts';
import { prepare } from '../../src/normalize.ts';
import { allowedLabels, type Gold } from './gold.ts';

export interface GoldPage {
  context: Context;
  /** For each line the labels that the gold allows. */
  allowed: Label[][];
  gold: Gold;
  style: string;
}

/** Publishers of a kind among whom one is chosen; fewer would meet too often. */
const FEWEST = 3;
/** A shorter title or lead may stand in other words. */
const SHORTEST = 9;

/** Each page whose title is known once more, below the top of a page of the same language and style, chosen at random. */
export function withForeignTops<P extends GoldPage>(pages: readonly P[], random: () => number): P[] {
  const kinds = new Map<string, P[]>();
  // Where the gold of one says nothing of teasers, those of the other could not be told from menus.
  const kindOf = ({ gold, style }: P): string => [style, gold.lang, gold.fields.related !== 'none'].join();
  const usual = pages.filter((page) => page.gold.source !== 'aggregator' && titleAt(page) >= 0);
  for (const page of usual) kinds.set(kindOf(page), [...(kinds.get(kindOf(page)) ?? []), page]);
  return usual.flatMap((page) => {
    const others = (kinds.get(kindOf(page)) ?? []).filter(({ gold }) => gold.publisher !== page.gold.publisher);
    if (others.length < FEWEST) return [];
    const top = others[Math.floor(random() * others.length)] as P;
    const { context } = prepare(textBelow(top, page), {});
    const gold = { ...page.gold, related: [...(page.gold.related ?? []), ...(top.gold.related ?? [])] };
    const below = { ...page, context, gold, allowed: allowedLabels(context.lines, gold) };
    return titleAt(below) < 0 ? [] : [below];
  });
}

const titleAt = ({ allowed }: GoldPage): number => allowed.findIndex((labels) => labels.join() === 'title');

/** The top repeats the title and the lead of the page, as it did its own. */
function textBelow(top: GoldPage, page: GoldPage): string {
  const replaced = (text: string): string =>
    [
      [top.gold.title, page.gold.title],
      [top.gold.lead, page.gold.lead],
    ].reduce<string>(
      (all, [own, other]) => (own && own.length >= SHORTEST ? all.replaceAll(own, () => other ?? '') : all),
      text,
    );
  return written(top.context.lines.slice(0, titleAt(top)), replaced) + written(page.context.lines.slice(titleAt(page)));
}

const MOST_BLANK = 3;

/** The lines as they stood in the text, joined again where they were cut. */
const written = (lines: readonly LineFacts[], replaced = (text: string): string => text): string =>
  lines
    .map(({ line, text }) => {
      const before = '\n'.repeat(1 + Math.min(MOST_BLANK, line.blankBefore)) + ' '.repeat(line.indent);
      return (line.gluedBefore ? '' : before) + replaced(text);
    })
    .join('');
