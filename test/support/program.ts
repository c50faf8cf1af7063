import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built program, as a user starts it. */
export const PROGRAM = path.join(import.meta.dirname, '../../bin/newsnorm.js');

export interface Outcome {
  stdout: string;
  stderr: string;
  /** Exit code, or the name of the signal that ended it. */
  exit: number | string;
}

/** An empty folder for one test, in which shell commands find `newsnorm`. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'newsnorm-'));
  readonly #bin = mkdtempSync(path.join(tmpdir(), 'newsnorm-bin-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    symlinkSync(PROGRAM, path.join(this.#bin, 'newsnorm'));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Runs a command line in bash, whose exit code is that of the first command of a pipe that failed. */
  shell(command: string, stdin: string | Uint8Array = ''): Promise<Outcome> {
    // Node.js gives it a socket for standard input, from which bash concludes that it must read the user's start-up file.
    return this.#finish('bash', ['--norc', '-o', 'pipefail', '-c', command], stdin);
  }

  /** Runs the program itself. */
  run(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Outcome> {
    return this.#finish(process.execPath, [PROGRAM, ...args], stdin);
  }

  /** Starts the program and leaves it running. */
  start(args: readonly string[]) {
    return spawn(process.execPath, [PROGRAM, ...args], { cwd: this.folder, env: this.#environment });
  }

  remove(): void {
    for (const folder of [this.folder, this.#bin]) rmSync(folder, { recursive: true, force: true });
  }

  get #environment(): NodeJS.ProcessEnv {
    const { PATH, HOME } = process.env;
    return { PATH: `${this.#bin}${path.delimiter}${PATH}`, HOME, TZ: 'UTC', LANG: 'C.UTF-8' };
  }

  #finish(file: string, args: readonly string[], stdin: string | Uint8Array): Promise<Outcome> {
    const child = spawn(file, args, { cwd: this.folder, env: this.#environment });
    // A program that does not read its input is no error of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    return outcomeOf(child);
  }
}

/** What a started program printed, once it has ended. */
export function outcomeOf(child: ReturnType<Workplace['start']>): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const texts = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      resolve({ ...texts, exit: code ?? signal ?? 'unknown' });
    });
  });
}
