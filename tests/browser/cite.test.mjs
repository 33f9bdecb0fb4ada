// A citation is copied by keyboard alone, and a paragraph is cited with its number.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CASE, PHONE, assertQuiet, base, browserOfFile, overflow, violations } from "./support.mjs";

const open = browserOfFile();
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

const read = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses Tab until an element that matches has the focus. */
async function tabTo(page, selector) {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} is not reached by Tab`);
}

for (const [language, copied, pinpoint] of [
  ["en", "Copied.", ", para 2"],
  ["ar", "تم النسخ.", "، الفقرة 2"],
]) {
  test(`a citation is copied by keyboard alone in ${language}`, async (t) => {
    const page = await open(t, `/${language}/cases/${CASE}`, clipboard);
    await tabTo(page, ".copy");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: copied }).waitFor();
    const text = await read(page);
    assert.ok(text.includes(`/${language}/cases/${CASE}`), text);
    assert.match(text, /[0-9a-f]{12}$/);
    assertQuiet(page);
  });

  test(`a paragraph is cited by keyboard alone in ${language}`, async (t) => {
    const page = await open(t, `/${language}/cases/${CASE}`, clipboard);
    await tabTo(page, "a.no[href='#p2']");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#p2$/);
    await tabTo(page, "[data-do=link]");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: copied }).waitFor();
    assert.equal(await read(page), `${base}/${language}/cases/${CASE}#p2`);
    await tabTo(page, "[data-do=cite]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      async (words) => (await navigator.clipboard.readText()).includes(words),
      pinpoint,
    );
    assert.match(await read(page), /[0-9a-f]{12}$/);
    assertQuiet(page);
  });
}

test("an address with a paragraph cites it from the start, and leaving it cites the whole entry", async (t) => {
  const page = await open(t, `/fr/cases/${CASE}#p3`);
  await page.locator(".citation", { hasText: "par. 3" }).first().waitFor();
  await page.locator("a.no[href='#p1']").click();
  await page.locator(".citation", { hasText: "par. 1" }).first().waitFor();
  await page.evaluate(() => (location.hash = "cite"));
  await page.waitForFunction(() => document.querySelector(".citation .pin").textContent === "");
  assert.equal(await page.locator(".tools").count(), 0);
});

test("where the clipboard is closed, the citation is selected and the reader is told", async (t) => {
  const page = await open(t);
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(`/es/cases/${CASE}`);
  await page.locator(".copy").first().click();
  await page.getByRole("status").filter({ hasText: "Ctrl+C" }).waitFor();
  const selected = await page.evaluate(() => getSelection().toString().trim());
  assert.ok(selected.includes(`/es/cases/${CASE}`), selected);
});

test("without JavaScript all citations are there and no dead button is", async (t) => {
  const page = await open(t, `/en/cases/${CASE}`, { javaScriptEnabled: false });
  assert.ok(await page.locator(".cite > .citation").first().isVisible());
  await page.locator(".cite summary").last().click();
  assert.ok(await page.getByText("Available from:").isVisible());
  assert.equal(await page.locator(".cite button:visible").count(), 0);
});

test("the section has no accessibility violation and fits a phone", async (t) => {
  for (const language of ["en", "ar", "zh"]) {
    const page = await open(t, `/${language}/cases/${CASE}#p2`, { viewport: PHONE });
    for (const summary of await page.locator(".cite summary").all()) await summary.click();
    assert.deepEqual(await violations(page), [], language);
    assert.equal(await overflow(page), 0, language);
  }
});
