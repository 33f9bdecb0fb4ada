// Takes a picture of every kind of page × six languages × phone and desk × light and dark, and of print.
// Run as `./run.sh screens FOLDER`; without a folder they go to tests/browser/screens, which git ignores.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { CASE, DESK, LANGUAGES, PHONE, base, launch } from "./support.mjs";

const PAGES = {
  home: "",
  search: "search?q=money+laundering",
  filtered: "search?q=customs&crime=money-laundering&lesson=follow-the-money",
  loosened: "search?q=%22controlled+delivery%22+ivory+narwhal",
  empty: "search?q=zzyzxqwv&country=ITA",
  facet: "search/facets/country",
  case: `cases/${CASE}`,
  practice: "practices/gbr-jmlit",
  unit: "units/fra-jirs-junalco",
  tool: "tools/sherloc",
  form: "forms/cybercrime",
  cases: "cases",
  lessons: "lessons",
  lesson: "lessons/follow-the-money",
  crimes: "crimes",
  crime: "crimes/money-laundering",
  technique: "techniques/controlled-delivery",
  countries: "countries",
  country: "countries/ITA",
  article: "articles/untoc-5",
  about: "about",
  explore: "explore",
  offline: "offline",
  missing: "cases/ita-2016-operation-crimin",
};

const folder = process.argv[2] ?? new URL("screens", import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const browser = await launch();
try {
  for (const [size, viewport] of Object.entries({ 390: PHONE, 1280: DESK })) {
    for (const colorScheme of ["light", "dark"]) await shoot(`${size}-${colorScheme}`, { viewport, colorScheme });
  }
  await shoot("print", { viewport: { width: 794, height: 1123 } }, "print");
} finally {
  await browser.close();
}

async function shoot(look, options, media = "screen") {
  const context = await browser.newContext({ baseURL: base, ...options });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  for (const language of LANGUAGES) {
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`/${language}/${path}`);
      await page.screenshot({ path: join(folder, `${name}-${language}-${look}.png`), fullPage: true });
    }
  }
  await context.close();
  console.log(`${look}: ${LANGUAGES.length * Object.keys(PAGES).length} pictures in ${folder}`);
}
