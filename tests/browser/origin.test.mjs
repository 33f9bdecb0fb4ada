// Nothing leaves the origin, nothing is refused by the site's own policy, and print is fit for a file.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, assertQuiet, browserOfFile, overflow, visit } from "./support.mjs";

const open = browserOfFile();

const PAGES = [
  "",
  "search?q=money+laundering",
  "search/facets/crime",
  `cases/${CASE}`,
  "practices",
  "tools",
  "forms/cybercrime",
  "lessons",
  "lessons/follow-the-money",
  "crimes/money-laundering",
  "countries/ITA",
  "articles/untoc-5",
  "about",
];

test("no page asks another origin or stumbles over its own policy", async (t) => {
  const page = await open(t);
  for (const path of PAGES) {
    const answer = await visit(page, `/en/${path}`);
    const policy = answer.headers()["content-security-policy"];
    assert.match(policy, /default-src 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|\*/, path);
    const inline = await page.locator("script:not([src]):not([type='application/ld+json']), style, [style]").count();
    assert.equal(inline, 0, `${path} has no inline script or style`);
    assertQuiet(page);
  }
});

test("a page that is not there says so within the site", async (t) => {
  const page = await open(t);
  const answer = await page.goto("/ar/cases/ita-2016-operation-crimin");
  assert.equal(answer.status(), 404);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.ok((await page.locator(`main a[href='/ar/cases/${CASE}']`).count()) > 0, "the nearest id is offered");
});

test("a first visit takes few requests and sets no cookie", async (t) => {
  const page = await open(t);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await visit(page, "/en/search?q=fraud");
  await page.waitForLoadState("networkidle");
  // A browser asks for the icon once for the whole site.
  const counted = asked.filter((url) => !/\/mark\.[^/]*svg$/.test(url));
  assert.ok(counted.length <= 3, counted.join(" "));
  assert.deepEqual(await page.context().cookies(), []);
});

for (const language of ["en", "ar"]) {
  test(`a case prints as text, numbers and sources in ${language}`, async (t) => {
    const page = await open(t, `/${language}/cases/${CASE}`);
    await page.emulateMedia({ media: "print" });
    for (const part of ["h1", "#p1", "#sources", "#cite"]) {
      assert.ok(await page.locator(part).first().isVisible(), `${part} is printed`);
    }
    assert.equal(await page.getByRole("search").count(), await hidden(page.getByRole("search")), "no search box");
    assert.equal(await page.locator(".mast nav a:visible").count(), 0, "no navigation");
    // The width of the text on A4 with margins of 2 cm.
    await page.setViewportSize({ width: 643, height: 971 });
    assert.equal(await overflow(page), 0);

    const file = await page.pdf({ format: "A4" });
    assert.equal(file.subarray(0, 5).toString(), "%PDF-");
    assertQuiet(page);
  });
}

async function hidden(locator) {
  const seen = await locator.evaluateAll((all) => all.map((one) => one.checkVisibility()));
  return seen.filter((one) => !one).length;
}
