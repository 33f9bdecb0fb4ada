// From "I have a case" to a green check with the form alone, with and without JavaScript.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { PHONE, assertQuiet, browserOfFile, overflow, violations } from "./support.mjs";

const open = browserOfFile();

// A made-up case, as someone who speaks the language might type it.
const TYPED = {
  en: {
    title: "Operation Example: cigarettes through a made-up harbour",
    country: "Iceland",
    language: "Icelandic",
    summary: "An invented case. A court convicted two made-up companies; the appeal is pending.",
    sections: ["A ship that does not exist carried cigarettes.[^1]", "A bank reported payments.[^1]", "Both were convicted.[^1]"],
    source: ["Two companies convicted", "Prosecutor of Exampleville"],
    lesson: "The invented accounts led to the owners.",
    file: "isl-2019-operation-example-cigarettes-through-a-made-up.md",
  },
  ar: {
    title: "عملية المثال: سجائر عبر ميناء وهمي",
    name: "operation-example",
    country: "آيسلندا",
    language: "الأيسلندية",
    summary: "قضية مخترعة. أدانت المحكمة شركتين وهميتين والاستئناف قيد النظر.",
    sections: ["نقلت سفينة لا وجود لها سجائر.[^1]", "أبلغ مصرف عن مدفوعات.[^1]", "أدينت الشركتان.[^1]"],
    source: ["إدانة شركتين", "نيابة مدينة المثال"],
    lesson: "قادت الحسابات المخترعة إلى المالكين.",
    file: "isl-2019-operation-example.md",
  },
};

const field = (page, path) => page.locator(`[name="${path}"]`);
const check = (page) => page.locator(".send button").click();

for (const language of ["en", "ar"]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`a case in ${language}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, async (t) => {
      const typed = TYPED[language];
      const page = await open(t, `/${language}/`, { javaScriptEnabled, acceptDownloads: true });
      await page.locator(`.foot a[href="/${language}/contribute"]`).click();
      await page.locator(`main a[href="/${language}/contribute/case"]`).click();

      // The first round: nearly nothing is there, and the problems lead to their fields.
      await field(page, "title").fill(typed.title);
      await check(page);
      const problems = page.locator("#problems a");
      assert.ok((await problems.count()) > 8);
      const target = await page.locator('#problems a[href="#f-jurisdiction"]').first();
      await target.click();
      assert.match(page.url(), /#f-jurisdiction$/);
      assert.equal(await field(page, "title").inputValue(), typed.title, "what was typed stays");

      if (typed.name) await field(page, "name").fill(typed.name);
      await field(page, "jurisdiction").fill(typed.country);
      await field(page, "decided").fill("2019-05-14");
      await field(page, "legal_system").selectOption("civil");
      await field(page, "stage").selectOption("appeal-pending");
      await field(page, "original_language").fill(typed.language);
      await page.locator('[name=crimes][value="money-laundering"]').check();
      await field(page, "summary").fill(typed.summary);
      for (const [place, section] of ["facts", "investigation", "prosecution"].entries()) {
        await field(page, `text.${section}`).fill(typed.sections[place]);
      }
      await field(page, "lessons.1.lesson").selectOption("follow-the-money");
      await field(page, "lessons.1.text").fill(typed.lesson);
      await field(page, "sources.1.title").fill(typed.source[0]);
      await field(page, "sources.1.publisher").fill(typed.source[1]);
      await field(page, "sources.1.language").fill(typed.language);
      await field(page, "sources.1.official").check();

      // One more row, and everything is still there.
      await page.locator('button[value="add.sources"]').click();
      assert.ok(await field(page, "sources.2.title").isVisible());
      assert.equal(await field(page, "sources.1.publisher").inputValue(), typed.source[1]);

      await check(page);
      assert.equal(await page.locator("#problems").count(), 0, await page.locator("main").innerText());
      assert.ok(await page.locator("#done .preview").isVisible());
      assert.ok((await page.locator("#done .place").innerText()).includes(`corpus/cases/isl/${typed.file}`));

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('button[value="download"]').click(),
      ]);
      assert.equal(download.suggestedFilename(), typed.file);
      const text = await readFile(await download.path(), "utf8");
      assert.ok(text.startsWith("---\n") && text.includes("jurisdiction: ISL"), text);
    });
  }

  test(`the form is accessible in ${language}, empty, with problems, and done`, async (t) => {
    const page = await open(t, `/${language}/contribute/case`, { viewport: PHONE });
    assert.deepEqual(await violations(page), []);
    assert.equal(await overflow(page), 0);
    await check(page);
    await page.waitForSelector("#problems");
    assert.equal(await page.evaluate(() => document.activeElement.id), "problems", "the summary has the focus");
    assert.deepEqual(await violations(page), []);
    assert.equal(await overflow(page), 0);
    assertQuiet(page);
  });
}

test("the pages around the form are accessible and fit a phone", async (t) => {
  const page = await open(t, undefined, { viewport: PHONE });
  for (const language of ["ar", "zh", "fr", "ru"]) {
    for (const path of ["", "/rules", "/rules/unknown-term", "/model", "/vocabulary", "/tool"]) {
      await page.goto(`/${language}/contribute${path}`);
      assert.deepEqual(await violations(page), [], `${language} ${path}`);
      assert.equal(await overflow(page), 0, `${language} ${path}`);
    }
  }
  assertQuiet(page);
});

test("the Enter key checks", async (t) => {
  const page = await open(t, "/en/contribute/practice");
  await field(page, "title").fill("A made-up practice");
  await field(page, "title").press("Enter");
  await page.waitForSelector("#problems");
  assertQuiet(page);
});
