// On a phone: nothing wider than the window, and what is touched is large enough for a finger.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, PHONE, assertQuiet, browserOfFile, overflow, visit } from "./support.mjs";

const open = browserOfFile();
const phone = { viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const SMALLEST_TARGET = 44;

const PAGES = [
  "",
  "search",
  "search?q=follow+the+money&crime=money-laundering&lesson=follow-the-money",
  "search?q=zzyzxqwv",
  "search/facets/country",
  `cases/${CASE}`,
  "lessons/follow-the-money",
  "countries/ITA",
  "cases",
  "about",
  "explore",
  "offline",
  "contribute",
  "about/coverage",
];

for (const language of ["ar", "zh", "en"]) {
  test(`no page is wider than the window in ${language}`, async (t) => {
    const page = await open(t, undefined, phone);
    for (const path of PAGES) {
      await visit(page, `/${language}/${path}`);
      assert.equal(await overflow(page), 0, `/${language}/${path}`);
    }
    assertQuiet(page);
  });

  test(`main targets are large enough in ${language}`, async (t) => {
    const page = await open(t, `/${language}/search?crime=money-laundering&lesson=follow-the-money`, phone);
    const small = [];
    const measure = async (what, targets) => {
      const boxes = await targets.evaluateAll((all) =>
        all.map((one) => ({ words: one.textContent.trim().slice(0, 40), height: one.getBoundingClientRect().height })),
      );
      assert.ok(boxes.length > 0, `${what} are there`);
      for (const { words, height } of boxes) {
        if (height < SMALLEST_TARGET - 0.5) small.push(`${what} "${words}" ${height}`);
      }
    };
    await measure("search box", page.getByRole("combobox"));
    await measure("search button", page.getByRole("search").getByRole("button"));
    await measure("chip", page.locator(".chips a"));
    await measure("menu", page.locator(".mast summary"));
    await page.locator(".mast summary").first().tap();
    await measure("navigation", page.locator(".mast details[open] nav a"));
    await page.locator(".mast summary").first().tap();
    await page.locator(".facets > summary").tap();
    await measure("facet", page.locator(".facets details > summary"));
    await measure("value", page.locator(".facets details[open] li a:visible"));
    await measure("page", page.locator(".pager a"));
    assert.deepEqual(small, []);
    assertQuiet(page);
  });
}

test("the facets open as a sheet and narrow the search", async (t) => {
  const page = await open(t, "/en/search?q=customs", phone);
  const link = page.locator(".facets li a[href*='kind=case']").first();
  assert.equal(await link.isVisible(), false, "closed at first: results come before filters");
  await page.locator(".facets > summary").tap();
  await link.tap();
  await page.waitForURL(/kind=case/);
  assertQuiet(page);
});

test("a case can be read from the top: title, stage and lessons before anything else", async (t) => {
  const page = await open(t, `/en/cases/${CASE}`, phone);
  const title = await page.getByRole("heading", { level: 1 }).boundingBox();
  const lessons = await page.locator(".lessons").boundingBox();
  const glance = await page.locator(".glance").boundingBox();
  assert.ok(title.y < PHONE.height / 2);
  assert.ok(lessons.y < glance.y);
  assertQuiet(page);
});
