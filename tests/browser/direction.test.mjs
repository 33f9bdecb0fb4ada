// Arabic runs from right to left, and the whole layout with it, from the same stylesheet.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, DESK, LANGUAGES, assertQuiet, browserOfFile, visit } from "./support.mjs";

const open = browserOfFile();

const middle = ({ x, width }) => x + width / 2;

test("each language says what it is and which way it runs", async (t) => {
  const page = await open(t);
  for (const language of LANGUAGES) {
    await visit(page, `/${language}/`);
    const html = page.locator("html");
    assert.equal(await html.getAttribute("lang"), language);
    assert.equal(await html.getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
  }
  assertQuiet(page);
});

test("the search page is mirrored in Arabic", async (t) => {
  const sides = {};
  for (const language of ["en", "ar"]) {
    const page = await open(t, `/${language}/search?crime=money-laundering`);
    const facets = await page.locator(".facets nav").boundingBox();
    const hit = await page.getByRole("article").first().boundingBox();
    const name = await page.locator(".mast .name").boundingBox();
    sides[language] = { facets: middle(facets) < middle(hit), name: middle(name) < DESK.width / 2 };
    assertQuiet(page);
  }
  assert.notEqual(sides.ar.facets, sides.en.facets, "facets stand on the other side");
  assert.equal(sides.en.name, true, "the name begins at the left");
  assert.equal(sides.ar.name, false, "the name begins at the right");
});

test("facets stand at the right of the results in Arabic, as at the left in English", async (t) => {
  const page = await open(t, "/ar/search?crime=money-laundering");
  const facets = await page.locator(".facets nav").boundingBox();
  const hit = await page.getByRole("article").first().boundingBox();
  assert.ok(facets.x >= hit.x + hit.width - 1);
  assertQuiet(page);
});

test("an English text on an Arabic page keeps its own direction", async (t) => {
  const page = await open(t, `/ar/cases/${CASE}`);
  const title = page.getByRole("heading", { level: 1 });
  const language = await title.evaluate((element) => element.closest("[lang]").lang);
  const direction = await title.evaluate((element) => getComputedStyle(element).direction);
  assert.equal(direction, language === "ar" ? "rtl" : "ltr");

  const glance = page.locator(".glance");
  assert.equal(await glance.evaluate((element) => getComputedStyle(element).direction), "rtl");
  assertQuiet(page);
});

test("a search box takes either direction from what is typed", async (t) => {
  const page = await open(t, "/ar/");
  const box = page.getByRole("combobox");
  const direction = () => box.evaluate((element) => getComputedStyle(element).direction);
  await box.fill("money laundering");
  assert.equal(await direction(), "ltr");
  await box.fill("غسل الأموال");
  assert.equal(await direction(), "rtl");
  assertQuiet(page);
});
