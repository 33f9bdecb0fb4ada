// The page of what was taken along: takes it, shows it, and searches it. Simpler than the search of the site: words are
// folded and found by their beginnings, Chinese by pairs of characters. All words come from the page or the copy.

const root = document.querySelector(".offline");
const { language } = root.dataset;
const shell = `/${language}/offline`;
const digestPath = `${shell}/digest.json`;
const isStandIn = location.pathname !== shell;
const part = (name) => root.querySelector(name);
const state = part(".state");
// A title counts more than what stands below it.
const WEIGHTS = [3, 1];
// A word as short as this is the beginning of too many to be a stem of one that was typed.
const STEM_LETTERS = 3;

let digest;

if ("serviceWorker" in navigator && "caches" in window) start();
else state.textContent = state.dataset.unable;

async function start() {
  part(".buttons").hidden = false;
  part(".keep").addEventListener("click", () => ask({ take: language }));
  part(".drop").addEventListener("click", () => ask({ drop: language }));
  part(".copy form").addEventListener("submit", (event) => {
    event.preventDefault();
    const words = new FormData(event.target).get("q");
    history.pushState(null, "", `/${language}/search?q=${encodeURIComponent(words)}`);
    show();
  });
  part(".list").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || navigator.onLine) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
  });
  addEventListener("popstate", show);
  await look();
}

/** Has the worker take the digest along, or drop it. */
async function ask(message) {
  state.textContent = state.dataset.working;
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    const done = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => resolve(event.data);
      active.postMessage(message, [port2]);
    });
    if (!done) throw new Error("the worker could not do it");
    await look();
  } catch {
    state.textContent = state.dataset.failed;
  }
}

/** Looks whether there is a copy, and shows it. */
async function look() {
  const kept = await caches.match(digestPath);
  part(".drop").hidden = part(".copy").hidden = !kept;
  part(".take").hidden = isStandIn;
  state.textContent = state.dataset.none;
  if (!kept) return;
  const day = new Date(kept.headers.get("date"));
  const shown = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "long" }).format(day);
  state.textContent = state.dataset.kept.replace("%", shown);
  part(".away").hidden = !isStandIn;
  part(".away").textContent = part(".away").textContent.replace("%", shown);
  digest = await kept.json();
  if (digest.left_out) state.append(" ", root.dataset.leftOut.replace("%", digest.left_out));
  show();
}

/** Shows what the address asks for: an entry, a search, or all that there is. */
function show() {
  const entry = digest.entries.find(({ url }) => url === location.pathname);
  const words = new URLSearchParams(location.search).get("q") ?? "";
  part(".missing").hidden = Boolean(entry) || [shell, `/${language}/search`, `/${language}/`].includes(location.pathname);
  part(".copy input").value = words;
  if (entry) return showEntry(entry);
  const found = words.trim() ? search(words) : digest.entries;
  const total = part(".total");
  total.textContent = (words.trim() ? total.dataset.found : total.dataset.all).replace("%", found.length);
  part(".list").replaceChildren(...found.map(hit));
}

function showEntry(entry) {
  part(".total").textContent = "";
  const view = copyOf("entry");
  view.querySelector(".crumb").textContent = entry.kind;
  fill(view.querySelector("h2"), entry.title, entry);
  facts(view.querySelector(".meta"), entry);
  fill(view.querySelector(".summary"), entry.summary, entry);
  view.querySelector(".lessons").append(...entry.lessons.map((lesson) => lessonOf(lesson, entry)));
  const text = view.querySelector(".text");
  text.lang = entry.text_lang;
  text.dir = entry.text_dir;
  for (const [heading, paragraphs] of entry.text) {
    text.append(element("h3", heading), ...paragraphs.map((words) => element("p", words)));
  }
  part(".list").replaceChildren(view);
  scrollTo(0, 0);
}

function hit(entry) {
  const view = copyOf("hit");
  const link = view.querySelector("a");
  link.href = entry.url;
  fill(link, entry.title, entry);
  facts(view.querySelector(".meta"), entry);
  fill(view.querySelector(".passage"), entry.summary, entry);
  return view;
}

function lessonOf([label, basis, text], entry) {
  const view = copyOf("lesson");
  view.querySelector("b").textContent = label;
  view.querySelector(".tag").textContent = basis;
  fill(view.lastElementChild, text, entry);
  return view;
}

function facts(line, entry) {
  line.append(...entry.facts.map((fact) => element("bdi", fact)));
}

function fill(target, words, entry) {
  target.textContent = words;
  target.lang = entry.lang;
  target.dir = entry.dir;
}

function copyOf(name) {
  return part(`template.${name}`).content.firstElementChild.cloneNode(true);
}

function element(name, words) {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** The entries that have the most of the words, the best first. */
function search(text) {
  const asked = wordsOf(text);
  const scored = digest.entries.map((entry) => {
    entry.folded ??= entry.words.map((words) => fold(words).split(" "));
    const scores = asked.map((word) => scoreOf(word, entry.folded));
    return { entry, matched: scores.filter((score) => score > 0).length, score: scores.reduce((a, b) => a + b, 0) };
  });
  const most = Math.max(...scored.map(({ matched }) => matched));
  if (most === 0) return [];
  const best = scored.filter(({ matched }) => matched === most);
  return best.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

function scoreOf(word, fields) {
  return fields.reduce((sum, tokens, at) => sum + (tokens.some((token) => meets(word, token)) ? WEIGHTS[at] : 0), 0);
}

function meets(word, token) {
  return token.startsWith(word) || (token.length >= STEM_LETTERS && word.startsWith(token));
}

/** Folded words; of Chinese all pairs of characters. */
function wordsOf(text) {
  return (fold(text).match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []).flatMap((word) => {
    const letters = [...word];
    if (!/\p{Script=Han}/u.test(word) || letters.length < 3) return [word];
    return letters.slice(1).map((letter, at) => letters[at] + letter);
  });
}

/** Without accents and vowel marks, in lower case; the letters of Arabic that are written in several ways made one. */
function fold(text) {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[ىئ]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و");
}
