// Prints what the digest weighs beside its budgets: start with a ready index, resident memory, and the compressed
// weight of a first search page. Exits 1 when memory or weight is over; a time depends on the machine and is only shown.
//
//   node tests/weigh.mjs target/release/casedigest

import { readFileSync } from "node:fs";
import { get } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { startServer, temporaryIndex } from "./browser/server.mjs";

const BUDGET = { start: 300, memory: 120, page: 28, html: 12, css: 10, js: 6, fonts: 0 };
const SEARCH = "/en/search?q=money+laundering";
// The fastest of several starts counts: whatever else the machine does can only add to it.
const STARTS = 5;
// Searches before memory is read, so that it holds what a server in use holds.
const SEARCHES = 200;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = process.argv[2];
if (!bin) {
  console.error("usage: node tests/weigh.mjs BINARY");
  process.exit(2);
}

const index = await temporaryIndex();
try {
  const settings = { bin, corpus: join(root, "corpus"), index: index.path, log: "ignore" };
  await (await startServer(settings)).stop();
  const starts = [];
  for (let i = 0; i < STARTS; i += 1) {
    const server = await startServer(settings);
    starts.push(server.readyMs);
    await server.stop();
  }
  const server = await startServer(settings);
  try {
    const page = await weighPage(server.base);
    await askMany(server.base);
    report([
      [`start with a ready index, fastest of ${STARTS}`, Math.min(...starts), BUDGET.start, "ms"],
      [`resident memory after ${SEARCHES} searches`, residentMemory(server.pid), BUDGET.memory, "MB"],
      ["first search page, compressed", page.html + page.css + page.js + page.fonts, BUDGET.page, "kB"],
      ["  HTML", page.html, BUDGET.html, "kB"],
      ["  CSS", page.css, BUDGET.css, "kB"],
      ["  JavaScript", page.js, BUDGET.js, "kB"],
      ["  fonts", page.fonts, BUDGET.fonts, "kB"],
    ]);
  } finally {
    await server.stop();
  }
} finally {
  await index.remove();
}

async function weighPage(base) {
  const html = await fetchRaw(base + SEARCH);
  const text = await (await fetch(base + SEARCH)).text();
  const hits = text.match(/<article\b/g)?.length ?? 0;
  if (hits !== 20) throw new Error(`the page has ${hits} hits: the budget is for 20`);
  const css = await weighLinked(base, text, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const js = await weighLinked(base, text, /<script[^>]+src="([^"]+)"/g);
  const fonts = await weighLinked(base, css.text, /url\(["']?([^"')]+\.(?:woff2?|ttf|otf))["']?\)/g);
  return { html: html.length / 1000, css: css.kB, js: js.kB, fonts: fonts.kB };
}

/** The compressed weight of everything that `text` links by `pattern`, and its plain text. */
async function weighLinked(base, text, pattern) {
  const parts = { kB: 0, text: "" };
  for (const [, href] of text.matchAll(pattern)) {
    const url = new URL(href, base);
    parts.kB += (await fetchRaw(url)).length / 1000;
    parts.text += await (await fetch(url)).text();
  }
  return parts;
}

/** The bytes of an answer as they travel: what `fetch` would hide by unpacking them. */
function fetchRaw(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve(Buffer.concat(parts)));
    }).once("error", reject);
  });
}

async function askMany(base) {
  const words = ["money laundering", "غسل الأموال", "洗钱", "отмывание денег", "blanchiment", "blanqueo de capitales"];
  for (let i = 0; i < SEARCHES; i += 1) {
    const answer = await fetch(`${base}/en/search?page=${(i % 5) + 1}&q=${encodeURIComponent(words[i % words.length])}`);
    await answer.arrayBuffer();
  }
}

function residentMemory(pid) {
  const [, kibibytes] = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+) kB/);
  return (Number(kibibytes) * 1024) / 1e6;
}

function report(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, budget, unit] of rows) {
    const over = value > budget;
    if (over && unit !== "ms") process.exitCode = 1;
    const figures = `${value.toFixed(1).padStart(7)} ${unit} of ${String(budget).padStart(3)} ${unit}`;
    console.log(`${what.padEnd(width)} ${figures}${over ? "   OVER" : ""}`);
  }
}
