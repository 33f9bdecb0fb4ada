// Without JavaScript everything works.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE, assertQuiet, browserOfFile } from "./support.mjs";

const open = browserOfFile();

for (const [name, viewport] of [
  ["a desk", undefined],
  ["a phone", PHONE],
]) {
  test(`search, filter, page and read on ${name}`, async (t) => {
    const page = await open(t, "/fr/", { javaScriptEnabled: false, ...(viewport && { viewport }) });
    await page.getByRole("searchbox").fill("blanchiment");
    await page.getByRole("search").getByRole("button").click();
    await page.waitForURL(/\/fr\/search\?q=blanchiment/);

    await page.locator(".pager a[rel=next]").click();
    await page.waitForURL(/page=2/);
    assert.ok((await page.getByRole("article").count()) > 0);
    await page.locator(".pager a[rel=prev]").click();
    await page.waitForURL((url) => !url.searchParams.has("page"));

    const sheet = page.locator(".facets > summary");
    if (await sheet.isVisible()) await sheet.click();
    await page.locator(".facets li a[href*='kind=case']").first().click();
    await page.waitForURL(/kind=case/);

    await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
    await page.waitForURL(/\/fr\/cases\//);
    assert.ok(await page.locator("#p1").isVisible());
    assertQuiet(page);
  });
}

test("the menu opens and leads on", async (t) => {
  const page = await open(t, "/ru/", { javaScriptEnabled: false, viewport: PHONE });
  await page.locator(".mast summary").first().click();
  await page.locator(".mast nav a[href='/ru/lessons']").click();
  await page.waitForURL(/\/ru\/lessons$/);
  assertQuiet(page);
});

test("the language can be changed where one stands", async (t) => {
  const page = await open(t, "/en/search?q=ivory", { javaScriptEnabled: false });
  const chinese = page.locator(".mast a[hreflang=zh]");
  if (!(await chinese.isVisible())) await page.locator(".mast .langs summary").click();
  await chinese.click();
  await page.waitForURL(/\/zh\/search\?q=ivory/);
  assertQuiet(page);
});
