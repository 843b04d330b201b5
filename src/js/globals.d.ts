// The globals that the build and the browser define, and that TypeScript does not know.

/** The names that scripts/page-shell.mjs puts into the bundles. */
declare const CLIENT_SCRIPT: string;
declare const CLIENT_WASM: string;
declare const CLIENT_WASM_INTEGRITY: string;
declare const CONNECT: string;
declare const EARLIER_NOTES: string;
declare const READ_ALOUD: string;
declare const SEARCH: string;
/** Whether the client has a lazy part of its own, which a development build has not. */
declare const HAS_LAZY_PART: boolean;

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
  /** The client's messages. */
  messages: Promise<Response>;
  /** Settles after the article's first frame. */
  painted: Promise<void>;
}
declare var early: EarlyWork;

/** The messages of the page: see messages/site-messages.js. */
interface SiteMessages {
  /** The message with this id, in the language of the page. */
  text(id: string, variables?: Record<string, string | number>): string;
  /** The same for the client: the names of variables, each before its value. */
  formatPairs(id: string, pairs: (string | number)[]): string;
  /** Adds the messages of a file. */
  add(response: Response): Promise<void>;
  /** Loads the file of messages with this name, once. After a failure, the next call tries again. */
  load(name: string): Promise<void>;
}

/** https://w3c.github.io/trusted-types/dist/spec/ */
interface Window {
  siteMessages: SiteMessages;
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
