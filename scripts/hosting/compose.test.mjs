// The examples for Docker in docs/hosting.md.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";

const text = readFileSync("docs/hosting.md", "utf8");
/** @type {{ services: { web: { image: string, volumes: string[] } }, volumes?: Record<string, unknown> }[]} */
const composeFiles = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml]) => parse(yaml));

test("each container reads the site from a bound folder, and cannot change it", () => {
  assert.deepEqual(
    composeFiles.map(({ services }) => services.web.image),
    ["nginx:stable", "caddy:2"],
  );
  for (const { services } of composeFiles) assert.ok(services.web.volumes.includes("./my-site:/srv/www:ro"));
});

test("each volume with a name is declared", () => {
  for (const { services, volumes } of composeFiles) {
    const named = services.web.volumes.map((volume) => volume.split(":")[0]).filter((it) => !it.startsWith("."));
    assert.deepEqual(named, Object.keys(volumes ?? {}));
  }
});
