// Shows the file again when it has been saved. Without this script, one reloads the page oneself.
const shown = document.currentScript.dataset.version;
const EVERY_MS = 700;

async function look() {
  try {
    const answer = await fetch("/version", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== shown) location.reload();
  } catch {
    // The command was stopped; it may be started again.
  }
}

setInterval(look, EVERY_MS);
