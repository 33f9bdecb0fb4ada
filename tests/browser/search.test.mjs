// From the home page to a case and back, as a reader goes.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, assertQuiet, browserOfFile, numberIn, visit } from "./support.mjs";

const open = browserOfFile();

test("a search from the home page leads to a case", async (t) => {
  const page = await open(t, "/en/");
  await page.getByRole("combobox").fill("money laundering");
  await page.getByRole("combobox").press("Enter");
  await page.waitForURL(/\/en\/search\?q=money\+laundering$/);

  const first = page.getByRole("article").first().getByRole("heading").getByRole("link");
  const title = await first.innerText();
  await first.click();
  await page.waitForURL(/\/en\/(cases|practices|units|tools|forms)\//);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);
  assertQuiet(page);
});

test("a search keeps its words in the box and its address can be sent to others", async (t) => {
  const page = await open(t, "/en/search?q=controlled+delivery&crime=drug-trafficking");
  const box = page.getByRole("combobox");
  assert.equal(await box.inputValue(), "controlled delivery");

  await box.fill("controlled delivery cocaine");
  await box.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "controlled delivery cocaine");
  assert.equal(new URL(page.url()).searchParams.get("crime"), "drug-trafficking", "the filter is kept");
  assertQuiet(page);
});

test("the same words in six languages find the same things", async (t) => {
  const questions = {
    ar: "غسل الأموال",
    zh: "洗钱",
    en: "money laundering",
    fr: "blanchiment",
    ru: "отмывание денег",
    es: "blanqueo de capitales",
  };
  const page = await open(t);
  const tops = {};
  for (const [language, words] of Object.entries(questions)) {
    await visit(page, `/${language}/search?q=${encodeURIComponent(words)}`);
    const found = numberIn(await page.getByRole("heading", { level: 1 }).innerText());
    assert.ok(found >= 25, `${words} finds ${found}`);
    const links = page.getByRole("article").getByRole("heading").getByRole("link");
    const hrefs = await links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    tops[language] = hrefs.slice(0, 10).map((path) => path.split("/").at(-1));
  }
  for (const [language, top] of Object.entries(tops)) {
    const shared = top.filter((id) => tops.en.includes(id)).length;
    assert.ok(shared >= 6, `${language} shares ${shared} of its first ten with English`);
  }
  assertQuiet(page);
});

test("a search that finds nothing offers a way on", async (t) => {
  const page = await open(t, "/en/search?q=zzyzxqwv&country=ITA");
  assert.equal(await page.getByRole("article").count(), 0);
  const ways = page.getByRole("main").locator("a[href*='/en/search']");
  assert.ok((await ways.count()) > 0);
  assertQuiet(page);
});

test("a paragraph, a source and another language can be reached from a case", async (t) => {
  const page = await open(t, `/en/cases/${CASE}`);
  await page.locator("a[href='#p1']").click();
  assert.ok(page.url().endsWith("#p1"));
  assert.ok(await page.locator("#p1").isVisible());

  await page.locator("sup a[href='#s1']").first().click();
  assert.ok(await page.locator("#s1").isVisible());

  await page.locator(`main a[hreflang='fr']`).click();
  await page.waitForURL(new RegExp(`/fr/cases/${CASE}`));
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assertQuiet(page);
});
