(() => {
  // Without this attribute the style sheet hides what needs script, and says so.
  const { dataset } = document.documentElement;
  dataset.client = "loading";

  // What is pressed before the client is ready is pressed again once it is.
  const pressed = [];
  const keep = (event) => {
    const control = event.target.closest("main button, main input");
    if (control) pressed.push(control);
  };
  addEventListener("click", keep, true);

  const load = async () => {
    try {
      const wasm = fetch("CLIENT_WASM");
      const [client] = await Promise.all([import("CLIENT_SCRIPT"), wasm]);
      if (document.readyState === "loading") {
        await new Promise((parsed) => addEventListener("DOMContentLoaded", parsed));
      }
      await client.default({ module_or_path: wasm });
      dataset.client = "ready";
    } catch (error) {
      console.error(error);
      dataset.client = "unavailable";
    }
    removeEventListener("click", keep, true);
    if (dataset.client === "ready") pressed.forEach((control) => control.click());
  };
  // After the first frame, so that the article never waits for the client.
  requestAnimationFrame(() => setTimeout(load));
})();
