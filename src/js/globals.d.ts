// The globals that the build and the browser define, and that TypeScript does not know.

/** The names that scripts/page-shell.mjs puts into the bundles. */
declare const CLIENT_SCRIPT: string;
declare const CLIENT_WASM: string;
declare const CLIENT_WASM_INTEGRITY: string;
declare const CONNECT: string;
declare const EARLIER_NOTES: string;
declare const READ_ALOUD: string;
declare const SEARCH: string;

/** The work that an article's head does before its body is there. */
interface EarlyWork {
  /** The targets of the reader's presses, in order. */
  presses: EventTarget[];
  /** Whether client/start-client.js has taken over. */
  isTakenOver: boolean;
  /** Stops recording presses. */
  stop(): void;
  /** The client's code. */
  wasm: Promise<Response>;
  /** Settles after the article's first frame. */
  painted: Promise<void>;
}
declare var early: EarlyWork;

/** https://w3c.github.io/trusted-types/dist/spec/ */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(input: string): string };
  };
}

/** https://wicg.github.io/nav-speculation/prerendering.html */
interface PerformanceNavigationTiming {
  readonly activationStart?: number;
}

interface WindowEventMap {
  "notes-erased": Event;
  "print-notes": Event;
  "reading-settings": Event;
  "searches-forgotten": Event;
}

/** In client/lazy-chunk.js, scripts/shrink-client.mjs replaces this name with the functions that both parts share. */
declare const SHARED: WebAssembly.ImportValue;
