// What the tests leave on the window of a page, for a later look.

interface AxeResult {
  id: string;
  help: string;
  nodes: { html: string }[];
}

interface AceResult {
  path: { dom: string };
  ruleId: string;
  message: string;
  snippet: string;
  value: [string, string];
}

interface Window {
  // The browser's own, where TypeScript does not know it.
  trustedTypes: { createPolicy(name: string, rules: object): unknown };

  // Checkers that a test loads.
  axe: { run(options: object): Promise<{ violations: AxeResult[]; passes: unknown[] }> };
  ace: { Checker: new () => { check(page: Document, rules: string[]): Promise<{ results: AceResult[] }> } };
  Readability: new (page: Document) => { parse(): { content: string; byline: string } };

  // Functions for a later call.
  arrive(): void;
  beIdle(): void;
  endSpeech(event: string, detail?: object): void;
  format(language: string, time: number): string;
  loseSpeech(): void;
  removeItem: Storage["removeItem"];
  setItem: Storage["setItem"];
  startOtherProgram(name: string): void;
  startOtherProgramOnceReady(name: string): void;
  tryAll(elsewhere: string): Promise<unknown[]>;

  // Records.
  announced: string[];
  asked: number;
  atFirst: string | undefined;
  blobs: Map<string, Blob>;
  changes: number;
  complaints: string[];
  copied: string | null;
  files: [string, Blob][];
  forbidden: string[];
  isAsked: boolean;
  isBack: boolean;
  isRun: boolean | undefined;
  left: number[];
  link: Element;
  looks: boolean[];
  moved: unknown[][];
  outcome: string | null;
  places: Record<string, Set<number>>;
  pointers: string[];
  // biome-ignore lint/suspicious/noExplicitAny: each test of printing has a record of its own
  printed: any;
  registered: [string, string | undefined] | null;
  scrolls: boolean[];
  shared: ShareData | undefined;
  spoken: SpeechSynthesisUtterance[];
  ticked: string[];
  wasIncomplete: boolean;
  writes: string[];
}
