// Answers without a network with what a reader took along; with a network it only passes requests on. A copy is kept
// whole or not at all: a new one takes the place of the old one when all of it is there.

const DAY_MS = 24 * 60 * 60 * 1000;
// Where there is a copy, a network that answers later than this is as good as none.
const PATIENCE_MS = 8000;

const shellOf = (language) => `/${language}/offline`;
const digestOf = (language) => `/${language}/offline/digest.json`;
const cacheOf = (language) => `digest-${language}`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { take, drop } = event.data;
  const work = take ? keep(take) : caches.delete(cacheOf(drop));
  const answer = (done) => event.ports[0].postMessage(done);
  event.waitUntil(work.then(() => answer(true), () => answer(false)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(navigate(event, url.pathname.split("/")[1]));
  else if (url.pathname.startsWith("/static/")) event.respondWith(fromCopy(request));
});

async function navigate(event, language) {
  const shell = await caches.match(shellOf(language));
  if (!shell) return fetch(event.request);
  event.waitUntil(renew(language));
  try {
    return await Promise.race([fetch(event.request), refuse(PATIENCE_MS)]);
  } catch {
    return shell;
  }
}

/** Static files have names that change with their content, so a kept one is never out of date. */
async function fromCopy(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function keep(language) {
  const shell = await whole(shellOf(language));
  // What the page loads; the picture for other sites is none of it.
  const files = new Set((await shell.clone().text()).match(/(?<=(?:src|href)=")\/static\/[\w.-]+/g));
  const rest = [digestOf(language), ...files];
  const answers = await Promise.all(rest.map(whole));
  const cache = await caches.open(cacheOf(language));
  await Promise.all([cache.put(shellOf(language), shell), ...answers.map((answer, at) => cache.put(rest[at], answer))]);
  const kept = new Set([shellOf(language), ...rest]);
  for (const request of await cache.keys()) {
    if (!kept.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** Takes a copy that is older than a day anew; where that fails, the old one stays. */
async function renew(language) {
  const digest = await caches.match(digestOf(language));
  if (Date.now() - Date.parse(digest?.headers.get("date")) > DAY_MS) await keep(language).catch(() => {});
}

async function whole(path) {
  const answer = await fetch(path, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer;
}

function refuse(delay) {
  return new Promise((_, reject) => setTimeout(reject, delay));
}
