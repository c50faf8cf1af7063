/** Shows how the lines of corpus files are labelled, beside what the gold allows: node test/quality/run.js show.ts CORPUS FILE.txt */
import { labelLines } from '../../src/labels/label.ts';
import { prepare } from '../../src/normalize.ts';
import { allowedLabels, readCorpus } from './gold.ts';

const [corpus, ...files] = process.argv.slice(2) as [string, ...string[]];
for (const { file, gold, text } of readCorpus(corpus, (f) => files.includes(f))) {
  const { context } = prepare(text, {});
  const allowed = allowedLabels(context.lines, gold);
  console.log(
    `${file}: ${context.language?.code ?? 'und'} main ${context.mainStart}-${context.mainEnd} headline ${context.headline}`,
  );
  labelLines(context).forEach((line, i) => {
    const want = allowed[i] ?? [];
    const mark = want.includes(line.label) ? ' ' : '!';
    console.log(
      `${mark}${String(i).padStart(4)} ${line.part.padEnd(6)} ${line.label.padEnd(10)} ${line.probability.toFixed(2)} ${line.runnerUp.padEnd(10)} [${want.join(',').slice(0, 24).padEnd(24)}] ${[...line.facts.topics].join(',')} | ${line.facts.text.slice(0, 110)}`,
    );
  });
}
