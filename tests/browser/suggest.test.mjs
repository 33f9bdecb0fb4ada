// Suggestions below the search box: by keyboard, mouse and touch, read out, in both directions, on a slow network.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE, assertQuiet, browserOfFile, violations } from "./support.mjs";

const open = browserOfFile();

const WORDS = { ar: "غسل ال", en: "money" };

const parts = (page) => ({
  box: page.getByRole("combobox"),
  list: page.getByRole("listbox"),
  options: page.getByRole("option"),
  status: page.getByRole("status"),
});

/** Types as a person does, and waits for the list. */
async function type(page, words) {
  const { box, options } = parts(page);
  await box.pressSequentially(words, { delay: 15 });
  await options.first().waitFor();
}

/** The id of the option that is marked, by both of its signs; null for none. */
async function marked(page) {
  const pointed = await parts(page).box.getAttribute("aria-activedescendant");
  const selected = await page.locator("[role=option][aria-selected=true]").evaluateAll((all) => all.map((one) => one.id));
  assert.deepEqual(selected, pointed === null ? [] : [pointed]);
  return pointed;
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`the keyboard goes round, chooses and closes in ${language}`, async (t) => {
    const page = await open(t, `/${language}/`);
    const { box, list, options, status } = parts(page);
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    await type(page, words);
    assert.equal(await box.getAttribute("aria-expanded"), "true");
    assert.equal(await box.getAttribute("aria-controls"), await list.getAttribute("id"));
    const total = await options.count();
    assert.ok(total >= 2 && total <= 8, `${total} options`);
    assert.ok((await status.innerText()).includes(String(total)), "their number is read out");
    assert.equal(await marked(page), null, "nothing is chosen before the reader does");

    await box.press("ArrowDown");
    const first = await marked(page);
    await box.press("ArrowUp");
    assert.equal(await marked(page), null, "up from the first is the box");
    await box.press("ArrowUp");
    assert.equal(await marked(page), await options.last().getAttribute("id"), "and on to the last");
    await box.press("ArrowDown");
    await box.press("ArrowDown");
    assert.equal(await marked(page), first);
    assert.equal(await box.inputValue(), words, "moving changes no words");
    assert.ok(await box.evaluate((element) => element === document.activeElement), "the box keeps the focus");

    await box.press("Escape");
    assert.ok(!(await list.isVisible()));
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    assert.equal(await box.inputValue(), words, "the first Escape only closes the list");

    await box.press("ArrowDown");
    await options.first().waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await page.waitForURL(new RegExp(`/${language}/crimes/money-laundering$`));
    assertQuiet(page);
  });

  test(`the open list is sound and stands below the box in ${language}`, async (t) => {
    const page = await open(t, `/${language}/`, { viewport: PHONE });
    const { box, list, options } = parts(page);
    await type(page, words);
    await box.press("ArrowDown");
    assert.deepEqual(await violations(page), []);
    const [above, below] = [await box.boundingBox(), await list.boundingBox()];
    assert.ok(below.y >= above.y + above.height);
    assert.ok(below.x >= 0 && below.x + below.width <= PHONE.width, "within the window");
    for (const option of await options.all()) {
      const { height } = await option.boundingBox();
      assert.ok(height >= 44, `an option is ${height} px high`);
    }
    const name = options.first().locator("bdi").first();
    const [start, whole] = [await name.boundingBox(), await options.first().boundingBox()];
    const gap = language === "ar" ? whole.x + whole.width - start.x - start.width : start.x - whole.x;
    assert.ok(gap < 24, "names stand where the line begins");
    assertQuiet(page);
  });
}

test("a press chooses, on the desk and on the phone", async (t) => {
  for (const options of [{}, { viewport: PHONE, hasTouch: true }]) {
    const page = await open(t, "/en/search?q=", options);
    await type(page, "crimine");
    const entry = parts(page).options.filter({ hasText: "Operazione Crimine" }).first();
    await (options.hasTouch ? entry.tap() : entry.click());
    await page.waitForURL(/\/en\/cases\/ita-2016-operation-crimine$/);
    assertQuiet(page);
  }
});

test("Enter without a choice searches what was typed, and filters stay", async (t) => {
  const page = await open(t, "/en/search?crime=fraud");
  await type(page, "money");
  await parts(page).box.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "money" && url.searchParams.get("crime") === "fraud");
  assertQuiet(page);
});

test("a name in another language stands in its own, with its letters' language", async (t) => {
  const page = await open(t, "/en/");
  await type(page, "洗钱");
  const first = parts(page).options.first();
  assert.match(await first.innerText(), /Money-laundering/i);
  assert.equal(await first.locator(".also").getAttribute("lang"), "zh");
  assertQuiet(page);
});

test("leaving the box closes the list", async (t) => {
  const page = await open(t, "/en/");
  await type(page, "money");
  await page.keyboard.press("Tab");
  assert.ok(!(await parts(page).list.isVisible()));
  assertQuiet(page);
});

test("late and failed answers never show over newer ones", async (t) => {
  const page = await open(t, "/en/");
  const { box, list, options } = parts(page);
  const asked = [];
  await page.route("**/api/v1/suggest*", async (route) => {
    const words = new URL(route.request().url()).searchParams.get("q");
    asked.push(words);
    // The first answer comes long after the second.
    await new Promise((resolve) => setTimeout(resolve, words === "fraud" ? 100 : 600));
    await route.continue().catch(() => {});
  });
  await box.fill("money");
  await page.waitForTimeout(200);
  await box.fill("fraud");
  await options.filter({ hasText: /fraud/i }).first().waitFor();
  await page.waitForTimeout(700);
  assert.equal(await options.filter({ hasText: /money/i }).count(), 0);
  assert.deepEqual(asked, ["money", "fraud"]);

  await page.route("**/api/v1/suggest*", (route) => route.abort("internetdisconnected"));
  const before = page.complaints.length;
  await box.fill("frauds");
  await page.waitForTimeout(300);
  page.complaints.splice(before);
  await box.press("Enter");
  await page.waitForURL(/q=frauds/);
  assertQuiet(page);
  assert.ok(!(await list.isVisible()));
});

test("fast typing asks once", async (t) => {
  const page = await open(t, "/en/");
  const asked = [];
  page.on("request", (request) => request.url().includes("/suggest?") && asked.push(request.url()));
  await type(page, "money-laund");
  assert.ok(asked.length <= 3, asked.join(" "));
  assertQuiet(page);
});

test("words that are being composed are not asked for", async (t) => {
  const page = await open(t, "/zh/");
  const { box, options } = parts(page);
  const asked = [];
  page.on("request", (request) => request.url().includes("/suggest?") && asked.push(request.url()));
  await box.focus();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "xi'qian", selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(250);
  assert.deepEqual(asked, [], "half a composition");
  await client.send("Input.insertText", { text: "洗钱" });
  await options.first().waitFor();
  assert.equal(await box.inputValue(), "洗钱");
  assertQuiet(page);
});
