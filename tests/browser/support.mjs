// What all browser tests share: a browser a file, a fresh page a test, and a watch over what no page may do.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before } from "node:test";

import { chromium } from "playwright-core";

export const base = process.env.BASE;
export const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A case of the corpus with lessons, several sources and a stage note. */
export const CASE = "ita-2016-operation-crimine";

// Everything is on this machine; what takes longer than this will not come.
const PATIENCE_MS = 10_000;

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Starts the browser. The switches keep it from asking anything of the network on its own. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** One browser for a file of tests. `open(t, path, options)` gives a page that is closed when the test ends. */
export function browserOfFile() {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  return async function open(t, path, options = {}) {
    const context = await browser.newContext({ baseURL: base, viewport: DESK, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    t.after(() => context.close());
    const page = await context.newPage();
    page.complaints = watch(page);
    if (path !== undefined) await visit(page, path);
    return page;
  };
}

/** Goes to an address, which must answer well. */
export async function visit(page, path) {
  const answer = await page.goto(path);
  assert.ok(answer.ok() || answer.status() === 304, `${path} answers ${answer.status()}`);
  return answer;
}

/** Asserts that nothing went wrong on the page since it was opened. */
export function assertQuiet(page) {
  assert.deepEqual(page.complaints, []);
}

function watch(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left before its picture has come aborts the request itself.
    const cause = request.failure()?.errorText;
    if (cause !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${cause}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== base && url.protocol !== "data:") complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}

/** The violations that axe finds on the page, each in a line with the element it is about. */
export async function violations(page) {
  // Evaluated by the browser's tools and not as a script of the page, which the site's policy refuses.
  await page.evaluate(await readFile(AXE, "utf8"));
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

/** How many pixels the page is wider than the window. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A number as the pages write it, read back. */
export function numberIn(text) {
  const digits = text.replace(/[\s\u00a0\u202f.,\u2066-\u2069]/g, "").match(/\d+/);
  assert.ok(digits, `no number in "${text}"`);
  return Number(digits[0]);
}
