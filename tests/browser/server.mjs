// Starts the digest's own binary on a free port with an index of its own, and stops it again.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A first start builds the index, which may take a while on a small machine.
const PATIENCE_MS = 120_000;

/** A folder for one index; `remove()` deletes it. */
export async function temporaryIndex() {
  const folder = await mkdtemp(join(tmpdir(), "casedigest-"));
  return { path: join(folder, "index"), remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Starts `bin` and waits until it is ready.
 *
 * Returns its base address, process id, the milliseconds from start to ready, and `stop()`.
 */
export async function startServer({ bin, corpus, index, log = "inherit" }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const process = spawn(bin, ["serve", "--listen", `127.0.0.1:${port}`, "--corpus", corpus, "--index", index], {
    stdio: ["ignore", log, log],
  });
  const exited = new Promise((resolve) => process.once("exit", (code, signal) => resolve(code ?? signal)));
  process.once("error", (error) => console.error(`${bin}: ${error.message}`));
  await ready(base, exited, started);
  return {
    base,
    pid: process.pid,
    readyMs: performance.now() - started,
    async stop() {
      process.kill("SIGTERM");
      return exited;
    },
  };
}

async function ready(base, exited, started) {
  let end;
  exited.then((code) => (end = code));
  while (performance.now() - started < PATIENCE_MS) {
    if (end !== undefined) throw new Error(`the server ended (${end}) before it was ready`);
    const answer = await fetch(`${base}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`the server was not ready within ${PATIENCE_MS / 1000} s`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
