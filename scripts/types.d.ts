// Types of packages that have none.

// Only scripts/bench installs Puppeteer and Lighthouse, so these types say what it uses of them.
declare module "puppeteer-core" {
  export interface CDPSession {
    // biome-ignore lint/suspicious/noExplicitAny: the protocol has hundreds of messages, each with types of its own
    send(method: string, parameters?: object): Promise<any>;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    on(event: string, handler: (event: any) => void): void;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    once(event: string, handler: (event: any) => void): void;
  }
  export interface Page {
    createCDPSession(): Promise<CDPSession>;
    evaluateOnNewDocument(program: () => unknown): Promise<unknown>;
    goto(address: string, options: { waitUntil: "load" }): Promise<unknown>;
    emulateCPUThrottling(factor: number): Promise<void>;
    focus(selector: string): Promise<void>;
    waitForNetworkIdle(options: { idleTime: number }): Promise<void>;
    evaluate<T>(program: () => T): Promise<T>;
    keyboard: {
      type(text: string, options: { delay: number }): Promise<void>;
      press(key: string): Promise<void>;
    };
  }
  export interface BrowserContext {
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }
  export interface Browser {
    createBrowserContext(): Promise<BrowserContext>;
    version(): Promise<string>;
    wsEndpoint(): string;
    close(): Promise<void>;
  }
  const puppeteer: { launch(options: { executablePath: string | undefined; args: string[] }): Promise<Browser> };
  export default puppeteer;
}

declare module "lighthouse" {
  interface Audit {
    title: string;
    score: number | null;
    displayValue?: string;
  }
  interface Category {
    score: number | null;
    auditRefs: { id: string; weight: number }[];
  }
  interface Result {
    lhr: {
      categories: Record<string, Category>;
      audits: Record<string, Audit>;
      runtimeError?: { message: string };
    };
  }
  export default function lighthouse(address: string, flags: object): Promise<Result | undefined>;
}

declare module "csstree-validator" {
  export function validate(css: string): { line: number; message: string; css: string }[];
}

declare module "passive-voice" {
  /** The passives in a text, with where they begin and how long they are. */
  export default function findPassives(text: string): { index: number; offset: number }[];
}

/** What the page functions in bench-search.mjs record. */
interface Window {
  shownAfter?: number;
}
