// axe finds nothing to complain of.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, DESK, PHONE, assertQuiet, browserOfFile, violations, visit } from "./support.mjs";

const open = browserOfFile();

const PAGES = ["", "search?q=money&crime=money-laundering&lesson=follow-the-money", `cases/${CASE}`];

for (const language of ["ar", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [where, viewport] of [
      ["desk", DESK],
      ["phone", PHONE],
    ]) {
      test(`home, search and case in ${language}, ${colorScheme}, ${where}`, async (t) => {
        const page = await open(t, undefined, { colorScheme, viewport });
        for (const path of PAGES) {
          await visit(page, `/${language}/${path}`);
          assert.deepEqual(await violations(page), [], `/${language}/${path}`);
        }
        assertQuiet(page);
      });
    }
  }
}

test("a keyboard reaches search, result and filter", async (t) => {
  const page = await open(t, "/en/search?q=customs");
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("href"));
  assert.equal(await focused(), "#main", "the first stop leads past the navigation");

  const reached = { box: false, hit: false, facet: false };
  for (let stop = 0; stop < 200 && !Object.values(reached).every(Boolean); stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      return {
        box: element.matches("input[type=search]"),
        hit: element.matches("article a"),
        facet: element.matches(".facets li a"),
        // Whatever has the focus must show it.
        seen: getComputedStyle(element).outlineStyle !== "none" || getComputedStyle(element).boxShadow !== "none",
        name: element.outerHTML.slice(0, 80),
      };
    });
    assert.ok(at.seen, `focus can be seen on ${at.name}`);
    for (const place of Object.keys(reached)) reached[place] ||= at[place];
  }
  assert.deepEqual(reached, { box: true, hit: true, facet: true });
  assertQuiet(page);
});
