import { fetchedFiles } from "../harness/dom.js";

/** Gives the page a script of its own, `tryAll`, that does what the policy forbids, and records what is forbidden. */
export function addMischief() {
  window.forbidden = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => window.forbidden.push(effectiveDirective));
  window.tryAll = async (elsewhere) => {
    /** @type {unknown[]} */
    const outcomes = [];
    /** @param {() => unknown} action */
    const attempt = async (action) => {
      try {
        outcomes.push((await action()) ?? "done");
      } catch {
        outcomes.push("refused");
      }
    };
    /** @type {(name: string, properties: object) => void} */
    const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
    await attempt(() => fetch(elsewhere, { mode: "no-cors" }));
    await attempt(
      () => new Promise((resolve, reject) => add("img", { src: elsewhere, onload: resolve, onerror: reject })),
    );
    // biome-ignore lint/security/noGlobalEval: the policy must refuse it
    await attempt(() => eval("1"));
    // @ts-expect-error: such a module has no types
    await attempt(() => import("data:text/javascript,"));
    await attempt(() => window.trustedTypes.createPolicy("another", {}));
    await attempt(() => document.body.insertAdjacentHTML("beforeend", "<p>Inserted</p>"));
    await attempt(() => add("script", { text: "window.isRun = true" }));
    add("p", { id: "styled" });
    const styled = /** @type {Element} */ (document.getElementById("styled"));
    styled.setAttribute("style", "text-indent: 7px");
    outcomes.push(getComputedStyle(styled).textIndent, window.isRun ?? "not run");
    return outcomes;
  };
}

/**
 * Whether a page of the site is shown in a frame.
 * @param {string} path
 */
export async function isShownInFrame(path) {
  const frame = document.createElement("iframe");
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  return frame.contentDocument?.querySelector("h1") != null;
}

/** The addresses of the client and of the script that reads aloud, as often as each was fetched. */
export function fetchedCode() {
  return fetchedFiles()
    .map(({ name }) => name)
    .filter((name) => /\/(?:client|read-aloud)-/.test(name))
    .sort();
}
