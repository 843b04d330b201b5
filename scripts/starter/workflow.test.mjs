// The starter's workflow, as GitHub reads it. What it runs is tested in tests/native/starter.rs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";

/** @typedef {{ id?: string, if?: string, uses?: string, run?: string, with?: Record<string, unknown>,
                 env?: Record<string, string> }} Step */
/** @typedef {{ needs?: string, if?: string, permissions: Record<string, string>, steps: Step[] }} Job */
/** @type {{ on: object, permissions: object, jobs: { site: Job, deploy: Job } }} */
const workflow = parse(readFileSync("starter/.github/workflows/publish.yml", "utf8"));
const { site, deploy } = workflow.jobs;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test("each change is checked, and each can be started by hand", () => {
  assert.deepEqual(Object.keys(workflow.on), ["push", "pull_request", "workflow_dispatch"]);
});

test("the only command is the script, which the tests run", () => {
  const commands = steps.map(({ run }) => run).filter((run) => run !== undefined);
  assert.deepEqual(commands, ["bash publish.sh"]);
});

test("every other step is an action of GitHub's, at a commit that nobody can change", () => {
  const uses = steps.map(({ uses }) => uses).filter((it) => it !== undefined);
  const names = uses.map((it) => it.replace(/@[0-9a-f]{40}$/, ""));
  assert.deepEqual(names, [
    "actions/checkout",
    "actions/configure-pages",
    "actions/upload-pages-artifact",
    "actions/deploy-pages",
  ]);
});

test("each job may do only what it needs, and none may change the repository", () => {
  assert.deepEqual(workflow.permissions, {});
  assert.deepEqual(site.permissions, { contents: "read", pages: "read" });
  assert.deepEqual(deploy.permissions, { pages: "write", "id-token": "write" });
  assert.equal(steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with?.["persist-credentials"], false);
});

test("only what passed the checks, and is on the main branch, is published", () => {
  const onMain = "github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch";
  assert.equal(deploy.needs, "site");
  assert.equal(deploy.if, onMain);
  const [, pages, script, upload] = site.steps;
  assert.equal(pages.if, onMain);
  assert.equal(upload.if, "steps.pages.outcome == 'success'");
  assert.deepEqual(Object.keys(script.env ?? {}), ["SITE_BASE"]);
});

test("the site that the script makes is uploaded with its hidden files", () => {
  const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
  assert.deepEqual(upload?.with, { path: "build/site", "include-hidden-files": true });
  assert.match(readFileSync("starter/publish.sh", "utf8"), /publish site content build\/site /);
});
