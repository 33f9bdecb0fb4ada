// The digest taken along: kept by one press, then read and searched with the server gone.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { startServer, temporaryIndex } from "./server.mjs";
import { assertQuiet, browserOfFile } from "./support.mjs";

// All entries are packed once when they are first asked for.
const TAKING_MS = 60_000;

const open = browserOfFile();
const corpus = join(fileURLToPath(new URL("../..", import.meta.url)), "corpus");

/** A page of a server of its own, which can be stopped. */
async function openOwn(t, path) {
  const index = await temporaryIndex();
  const server = await startServer({ bin: process.env.BIN, corpus, index: index.path, log: "ignore" });
  let running = true;
  const stop = async () => {
    if (running) await server.stop();
    running = false;
  };
  t.after(async () => {
    await stop();
    await index.remove();
  });
  const page = await open(t, undefined, { baseURL: server.base, viewport: { width: 390, height: 844 } });
  await page.goto(path);
  return { page, stop };
}

async function takeAlong(page) {
  await page.locator(".keep").click();
  await page.locator(".drop").waitFor({ timeout: TAKING_MS });
}

test("without a network an Arabic search finds practices, and one opens", async (t) => {
  const { page, stop } = await openOwn(t, "/ar/offline");
  await takeAlong(page);
  const size = await page.evaluate(async () => (await (await caches.match("/ar/offline/digest.json")).blob()).size);
  assert.ok(size < 5_000_000, `the copy has ${size} bytes`);
  await stop();

  await page.goto("/ar/search?q=" + encodeURIComponent("غسل الأموال"));
  await page.locator(".away").waitFor();
  assert.ok((await page.locator("article.hit").count()) > 10);

  const practice = page.locator('article.hit a[href^="/ar/practices/"]').first();
  const title = await practice.textContent();
  await practice.click();
  await page.waitForURL(/\/ar\/practices\//);
  assert.equal(await page.locator("article h2").first().textContent(), title);
  assert.ok((await page.locator("article .text p").count()) > 2);

  await page.reload();
  assert.equal(await page.locator("article h2").first().textContent(), title, "the address of an entry opens it");
  await page.goBack();
  await page.locator("article.hit").first().waitFor();
});

test("a Chinese search works by pairs of characters, and what is not in the copy is said", async (t) => {
  const { page, stop } = await openOwn(t, "/zh/offline");
  await takeAlong(page);
  await stop();
  await page.goto("/zh/search?q=" + encodeURIComponent("有组织犯罪"));
  assert.ok((await page.locator("article.hit").count()) > 10);
  await page.goto("/zh/about");
  await page.locator(".missing").waitFor();
});

test("what was taken along can be dropped again", async (t) => {
  const page = await open(t, "/en/offline");
  await takeAlong(page);
  await page.locator(".drop").click();
  await page.locator(".drop").waitFor({ state: "hidden" });
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assertQuiet(page);
});
