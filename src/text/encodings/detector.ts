/**
 * The detector of Firefox, chardetng by Henri Sivonen (https://hsivonen.fi/chardetng/), as WebAssembly: it knows every
 * encoding that a browser reads, from the letter pairs of the languages written in it. Loaded on first use: only bytes
 * that are no UTF-8 need it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the compiled detector exports, as its package's own glue calls it. Pointers and lengths are bytes in `memory`. */
interface Exports {
  memory: { buffer: ArrayBuffer };
  __wbindgen_malloc(length: number): number;
  __wbindgen_free(pointer: number, length: number): void;
  __wbindgen_add_to_stack_pointer(by: number): number;
  encodingdetector_new(): number;
  encodingdetector_feed(detector: number, pointer: number, length: number, last: number): number;
  encodingdetector_guess(result: number, detector: number, tld: number, tldLength: number, allowUtf8: number): void;
  __wbg_encodingdetector_free(detector: number): void;
}

/** The few names of the WebAssembly interface that are needed; the types of Node.js 20 lack them. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, Record<string, () => void>>) => { exports: unknown };
}

let loaded: Exports | undefined;

function detector(): Exports {
  if (loaded) return loaded;
  // The package's own glue imports the .wasm file as a module, which Node.js 20 does not do without a flag.
  const file = createRequire(import.meta.url).resolve('chardetng-wasm/dist/chardetng_wasm_bg.wasm');
  const api = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  const imports = {
    './chardetng_wasm_bg.js': {
      __wbindgen_throw: (): never => {
        throw new Error('the encoding detector failed');
      },
    },
  };
  loaded = new api.Instance(new api.Module(readFileSync(file)), imports).exports as Exports;
  return loaded;
}

/** The encoding that the bytes are most likely in, never UTF-8: a lower-case WHATWG name. */
export function detectEncoding(bytes: Uint8Array): string {
  const wasm = detector();
  const guesser = wasm.encodingdetector_new();
  const input = wasm.__wbindgen_malloc(bytes.length);
  new Uint8Array(wasm.memory.buffer).set(bytes, input);
  wasm.encodingdetector_feed(guesser, input, bytes.length, 1); // takes the memory over and frees it
  const result = wasm.__wbindgen_add_to_stack_pointer(-16);
  wasm.encodingdetector_guess(result, guesser, 0, 0, 0);
  const [pointer = 0, length = 0] = new Int32Array(wasm.memory.buffer, result, 2);
  const name = String.fromCharCode(...new Uint8Array(wasm.memory.buffer, pointer, length)).toLowerCase();
  wasm.__wbindgen_add_to_stack_pointer(16);
  wasm.__wbindgen_free(pointer, length);
  wasm.__wbg_encodingdetector_free(guesser);
  return name;
}
