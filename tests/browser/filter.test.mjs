// Filters: they narrow, their counts are true, and they come off again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { assertQuiet, browserOfFile, numberIn } from "./support.mjs";

const open = browserOfFile();

const total = async (page) => numberIn(await page.getByRole("heading", { level: 1 }).innerText());
const parameters = (page) => new URL(page.url()).searchParams;

/** The link in the facets that chooses or takes off one value. */
function value(page, facet, id) {
  return page.locator(`.facets li a[href*='${facet}=${id}']`).first();
}

const count = async (link) => numberIn(await link.locator(".n").innerText());

test("a facet link narrows to just as many entries as it promised", async (t) => {
  const page = await open(t, "/en/search");
  const all = await total(page);

  const crime = value(page, "crime", "money-laundering");
  const promised = await count(crime);
  await crime.click();
  await page.waitForURL(/crime=money-laundering/);
  assert.equal(await total(page), promised);
  assert.ok(promised < all);

  const lesson = value(page, "lesson", "follow-the-money");
  const narrower = await count(lesson);
  await lesson.click();
  await page.waitForURL(/lesson=follow-the-money/);
  assert.equal(await total(page), narrower);
  assert.ok(narrower < promised);
  assert.equal(parameters(page).get("crime"), "money-laundering");
  assertQuiet(page);
});

test("a facet counts as if nothing were chosen in it, and a second value widens", async (t) => {
  const page = await open(t, "/en/search?crime=money-laundering");
  const before = await total(page);
  const other = page.locator(".facets li a[href*='crime=money-laundering&crime=']").first();
  const id = new URL(await other.getAttribute("href"), page.url()).searchParams
    .getAll("crime")
    .find((crime) => crime !== "money-laundering");
  assert.ok(id, "other crimes stay on offer");
  await other.click();
  await page.waitForURL(new RegExp(`crime=${id}`));
  assert.ok((await total(page)) > before, "two values of one facet are an either-or");
  assertQuiet(page);
});

test("a chip takes its filter off and leaves the others", async (t) => {
  const page = await open(t, "/en/search?q=customs&crime=money-laundering&lesson=follow-the-money");
  const chips = page.locator(".chips a");
  assert.equal(await chips.count(), 2);

  await page.locator(".chips a:not([href*='crime='])").click();
  await page.waitForURL((url) => !url.searchParams.has("crime"));
  assert.equal(parameters(page).get("lesson"), "follow-the-money");
  assert.equal(parameters(page).get("q"), "customs");
  assert.equal(await chips.count(), 1);

  await chips.click();
  await page.waitForURL((url) => !url.searchParams.has("lesson"));
  assert.equal(await chips.count(), 0);
  assertQuiet(page);
});

test("the back button takes the last choice back", async (t) => {
  const page = await open(t, "/en/search?crime=money-laundering");
  const before = await total(page);
  await page.locator(".facets li a[href*='kind=']").first().click();
  await page.waitForURL(/kind=/);
  await page.goBack();
  assert.equal(await total(page), before);
  assert.equal(parameters(page).has("kind"), false);
  assertQuiet(page);
});

test("all values of a long facet are on a page of their own", async (t) => {
  const page = await open(t, "/en/search?q=smuggling");
  await page.locator(".facets a[href*='/search/facets/crime']").click();
  await page.waitForURL(/\/en\/search\/facets\/crime\?q=smuggling/);
  const values = page.getByRole("main").locator("li a[href*='crime=']");
  assert.ok((await values.count()) > 8);
  const promised = await count(values.last());
  await values.last().click();
  await page.waitForURL(/\/en\/search\?.*crime=/);
  assert.equal(parameters(page).get("q"), "smuggling");
  assert.equal(await total(page), promised);
  assertQuiet(page);
});

test("a range of years can be chosen and is part of the address", async (t) => {
  const page = await open(t, "/en/search?crime=money-laundering");
  const range = page.locator(".facets li a[href*='year=']").first();
  const promised = await count(range);
  await range.click();
  await page.waitForURL(/year=/);
  assert.equal(await total(page), promised);
  assert.equal(await page.locator(".chips a").count(), 2);
  assertQuiet(page);
});

test("the order can be changed, and starts at the first page again", async (t) => {
  const page = await open(t, "/en/search?page=2");
  await page.locator("a[href*='sort=newest']").click();
  await page.waitForURL(/sort=newest/);
  assert.equal(parameters(page).has("page"), false);
  assertQuiet(page);
});
