// Runs a command against a fresh server: `node run.mjs` runs all tests, `node run.mjs FILE…` some of them,
// `node run.mjs screens FOLDER` takes pictures of every page, `node run.mjs share` draws those in `static/`. BIN names the binary; run.sh builds it.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { startServer, temporaryIndex } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");

function command(given) {
  if (["screens", "share"].includes(given[0])) return [join(here, `${given[0]}.mjs`), ...given.slice(1)];
  const tests = given.length > 0 ? given : readdirSync(here).filter((name) => name.endsWith(".test.mjs"));
  return ["--test", "--test-reporter=spec", ...tests.map((name) => join(here, name))];
}

function run(words, base) {
  return new Promise((resolve) => {
    const environment = { ...process.env, BASE: base };
    const child = spawn(process.execPath, words, { stdio: "inherit", env: environment });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

const index = await temporaryIndex();
try {
  const bin = process.env.BIN;
  if (!bin) throw new Error("BIN is not set: use ./run.sh");
  const server = await startServer({ bin, corpus: join(root, "corpus"), index: index.path, log: "ignore" });
  try {
    process.exitCode = await run(command(process.argv.slice(2)), server.base);
  } finally {
    await server.stop();
  }
} finally {
  await index.remove();
}
