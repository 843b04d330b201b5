// What the programs that run in a page add to its window.
interface Window {
  startOtherProgram(name: string): void;
  startOtherProgramOnceReady(name: string): void;
}
