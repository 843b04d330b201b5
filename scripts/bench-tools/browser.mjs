// The browser that the measurements steer.
import puppeteer from "puppeteer-core";

/** Starts the browser that scripts/bench names. */
export function launchBrowser() {
  return puppeteer.launch({
    executablePath: process.env.BENCH_BROWSER,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
