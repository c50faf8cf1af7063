/** Every rule, in the order in which it is listed by `explain`. A new rule is one file and one line here. */
import type { Rule } from '../rule.ts';
import { aboveHeadline } from './above-headline.ts';
import { address } from './address.ts';
import { afterByline } from './after-byline.ts';
import { afterCore } from './after-core.ts';
import { afterDate } from './after-date.ts';
import { afterMain } from './after-main.ts';
import { afterReadMore } from './after-read-more.ts';
import { anyLabel } from './any-label.ts';
import { bareDate } from './bare-date.ts';
import { beforeByline } from './before-byline.ts';
import { beforeCore } from './before-core.ts';
import { beforeDate } from './before-date.ts';
import { beforeMain } from './before-main.ts';
import { beforeReadMore } from './before-read-more.ts';
import { belowHeadline } from './below-headline.ts';
import { bestHeadline } from './best-headline.ts';
import { betweenProse } from './between-prose.ts';
import { blankLineAbove } from './blank-line-above.ts';
import { bracketed } from './bracketed.ts';
import { breakThenText } from './break-then-text.ts';
import { bulletStart } from './bullet-start.ts';
import { bylineBelow } from './byline-below.ts';
import { bylineForm } from './byline-form.ts';
import { bylineWord } from './byline-word.ts';
import { captionWord } from './caption-word.ts';
import { clockTime } from './clock-time.ts';
import { colon } from './colon.ts';
import { colonInside } from './colon-inside.ts';
import { commas } from './commas.ts';
import { commentsAbove } from './comments-above.ts';
import { copyright } from './copyright.ts';
import { cutCopy } from './cut-copy.ts';
import { date } from './date.ts';
import { dateBelow } from './date-below.ts';
import { dateWord } from './date-word.ts';
import { datesAround } from './dates-around.ts';
import { deepIndent } from './deep-indent.ts';
import { digitStart } from './digit-start.ts';
import { digits } from './digits.ts';
import { ellipsis } from './ellipsis.ts';
import { endsWithoutPeriodBeforeText } from './ends-without-period-before-text.ts';
import { exclamation } from './exclamation.ts';
import { farAfterMain } from './far-after-main.ts';
import { farBeforeMain } from './far-before-main.ts';
import { fewWords } from './few-words.ts';
import { firstLines } from './first-lines.ts';
import { followsLeadCopy } from './follows-lead-copy.ts';
import { fullStop } from './full-stop.ts';
import { functionWords } from './function-words.ts';
import { gluedToNext } from './glued-to-next.ts';
import { gluedToPrevious } from './glued-to-previous.ts';
import { hasCutCopy } from './has-cut-copy.ts';
import { headlineAbove } from './headline-above.ts';
import { headlineLength } from './headline-length.ts';
import { headlineNeighbours } from './headline-neighbours.ts';
import { headlineShare } from './headline-share.ts';
import { headlineWords } from './headline-words.ts';
import { holdsHeadline } from './holds-headline.ts';
import { inOpening } from './in-opening.ts';
import { inOpeningClearly } from './in-opening-clearly.ts';
import { insideCore } from './inside-core.ts';
import { insideMain } from './inside-main.ts';
import { isolatedProse } from './isolated-prose.ts';
import { justBeforeMain } from './just-before-main.ts';
import { legalLabel } from './legal-label.ts';
import { legalNear } from './legal-near.ts';
import { longLine } from './long-line.ts';
import { longWithoutFinalMark } from './long-without-final-mark.ts';
import { lowerCaseStart } from './lower-case-start.ts';
import { mainBegins } from './main-begins.ts';
import { mainEnds } from './main-ends.ts';
import { menuNear } from './menu-near.ts';
import { menuRun } from './menu-run.ts';
import { nameOnly } from './name-only.ts';
import { navigationLabel } from './navigation-label.ts';
import { noFunctionWords } from './no-function-words.ts';
import { noLetters } from './no-letters.ts';
import { notInOpening } from './not-in-opening.ts';
import { noticeNear } from './notice-near.ts';
import { oftenRepeatedLine } from './often-repeated-line.ts';
import { opensText } from './opens-text.ts';
import { outdented } from './outdented.ts';
import { paragraphRun } from './paragraph-run.ts';
import { paragraphsAhead } from './paragraphs-ahead.ts';
import { pictureCredit } from './picture-credit.ts';
import { pictured } from './pictured.ts';
import { prose } from './prose.ts';
import { proseAbove } from './prose-above.ts';
import { proseAboveNear } from './prose-above-near.ts';
import { proseAhead } from './prose-ahead.ts';
import { proseBelow } from './prose-below.ts';
import { proseBelowNear } from './prose-below-near.ts';
import { question } from './question.ts';
import { quoteStart } from './quote-start.ts';
import { relatedHeading } from './related-heading.ts';
import { repeatedLine } from './repeated-line.ts';
import { restated } from './restated.ts';
import { separator } from './separator.ts';
import { severalSentences } from './several-sentences.ts';
import { shareLabel } from './share-label.ts';
import { shareNear } from './share-near.ts';
import { shortNeighbours } from './short-neighbours.ts';
import { shorterThanNext } from './shorter-than-next.ts';
import { singleWord } from './single-word.ts';
import { teaserLength } from './teaser-length.ts';
import { textThenBreak } from './text-then-break.ts';
import { titleCase } from './title-case.ts';
import { toolsBelow } from './tools-below.ts';
import { twoOrThreeWords } from './two-or-three-words.ts';
import { typicalParagraph } from './typical-paragraph.ts';
import { underRelatedHeading } from './under-related-heading.ts';
import { veryLongLine } from './very-long-line.ts';
import { wordsForeign } from './words-foreign.ts';
import { wordsRecur } from './words-recur.ts';

export const rules: readonly Rule[] = [
  singleWord,
  twoOrThreeWords,
  fewWords,
  headlineLength,
  teaserLength,
  longLine,
  veryLongLine,
  prose,
  fullStop,
  question,
  ellipsis,
  colon,
  longWithoutFinalMark,
  severalSentences,
  commas,
  lowerCaseStart,
  digitStart,
  bulletStart,
  quoteStart,
  functionWords,
  noFunctionWords,
  titleCase,
  digits,
  address,
  separator,
  copyright,
  bracketed,
  noLetters,
  relatedHeading,
  shareLabel,
  navigationLabel,
  legalLabel,
  captionWord,
  pictureCredit,
  bylineForm,
  bylineWord,
  nameOnly,
  date,
  bareDate,
  dateWord,
  clockTime,
  firstLines,
  insideMain,
  beforeMain,
  afterMain,
  justBeforeMain,
  farBeforeMain,
  farAfterMain,
  mainBegins,
  mainEnds,
  proseAboveNear,
  proseBelowNear,
  proseAbove,
  proseBelow,
  proseAhead,
  betweenProse,
  isolatedProse,
  menuRun,
  shortNeighbours,
  headlineNeighbours,
  underRelatedHeading,
  beforeReadMore,
  afterReadMore,
  beforeByline,
  afterByline,
  beforeDate,
  afterDate,
  datesAround,
  shareNear,
  menuNear,
  legalNear,
  noticeNear,
  commentsAbove,
  bestHeadline,
  belowHeadline,
  aboveHeadline,
  wordsRecur,
  wordsForeign,
  repeatedLine,
  oftenRepeatedLine,
  cutCopy,
  hasCutCopy,
  followsLeadCopy,
  blankLineAbove,
  outdented,
  deepIndent,
  gluedToNext,
  gluedToPrevious,
  endsWithoutPeriodBeforeText,
  typicalParagraph,
  insideCore,
  afterCore,
  beforeCore,
  opensText,
  textThenBreak,
  breakThenText,
  restated,
  shorterThanNext,
  pictured,
  inOpening,
  inOpeningClearly,
  notInOpening,
  paragraphRun,
  paragraphsAhead,
  dateBelow,
  toolsBelow,
  colonInside,
  exclamation,
  anyLabel,
  headlineWords,
  holdsHeadline,
  headlineShare,
  headlineAbove,
  bylineBelow,
];
