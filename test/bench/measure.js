/** How the benchmarks measure: everything in turns within one run, so that what else the machine does hits all alike. */
import { spawnSync } from 'node:child_process';

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Milliseconds of processor time that a job takes in this process. */
export function cpuTime(job) {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds from the start of a Node.js program to its end. */
export function wallTime(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Medians of `runs` rounds; in each round every measurement is taken once.
 *
 * @param measurements by name: functions that give a number
 */
export function inTurns(runs, measurements) {
  const taken = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, measure] of Object.entries(measurements)) taken[name].push(measure());
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, median(list)]));
}
