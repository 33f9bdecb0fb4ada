// Draws the picture that other sites show beside a link to this one, in each language, from the words of the home page:
//
//   ./run.sh share        writes static/share-*.png; they are committed

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { LANGUAGES, launch } from "./support.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const NAMES = ["العربية", "中文", "English", "Français", "Русский", "Español"];
const SIZE = { width: 1200, height: 630 };

async function message(language, file, key) {
  const text = await readFile(join(root, "locales", language, file), "utf8");
  const found = text.match(new RegExp(`^${key} = (.*)$`, "m"));
  if (!found) throw new Error(`locales/${language}/${file} has no ${key}`);
  return found[1];
}

const mark = await readFile(join(root, "static/mark.svg"), "utf8");
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: SIZE });
  for (const language of LANGUAGES) {
    const direction = language === "ar" ? "rtl" : "ltr";
    const name = await message(language, "site.ftl", "site-name");
    const heading = await message(language, "home.ftl", "home-heading");
    await page.setContent(`<!doctype html><html lang="${language}" dir="${direction}"><style>
      body { margin: 0; block-size: 630px; box-sizing: border-box; padding: 72px 84px; background: #fdfcf9; color: #16202b;
        border-block-start: 14px solid #16202b; display: flex; flex-direction: column; font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; }
      header { display: flex; align-items: center; gap: 24px; font-size: 40px; font-weight: 700; }
      svg { inline-size: 72px; block-size: 72px; }
      h1 { margin: auto 0; font-family: "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; font-size: 68px; line-height: 1.3; text-wrap: balance; }
      p { margin: 0; padding-block-start: 28px; border-block-start: 3px solid #0b6b5f; color: #55606c; font-size: 28px; }
      </style><header>${mark}<span>${name}</span></header><h1>${heading}</h1><p>${NAMES.map((name) => `<bdi>${name}</bdi>`).join(" · ")}</p>`);
    await page.screenshot({ path: join(root, `static/share-${language}.png`) });
  }
} finally {
  await browser.close();
}
