// Copies citations and links to paragraphs. The page is whole without it: every citation is selected by one click.

const tools = document.getElementById("cite-tools");
const [copyButton, paragraphTools] = tools.content.children;
const status = document.querySelector(".said");

async function copy(text, shown) {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = tools.dataset.copied;
  } catch {
    // Not allowed, or no secure address: the reader copies what is selected.
    getSelection().selectAllChildren(shown);
    status.textContent = tools.dataset.failed;
  }
}

for (const citation of document.querySelectorAll(".citation")) {
  const button = copyButton.cloneNode(true);
  button.onclick = () => copy(citation.textContent.trim(), citation);
  citation.after(button);
}

const entry = document.querySelector(".citation");
const pin = entry.querySelector(".pin");
const bar = paragraphTools.cloneNode(true);

function target() {
  return /^#p\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
}

// The paragraph of the address is named in the citation, and its tools stand behind its number.
function pinpoint() {
  const paragraph = target();
  const number = paragraph?.querySelector(".no");
  pin.textContent = number ? tools.dataset.pinpoint.replace("{n}", number.textContent) : "";
  if (number) paragraph.append(bar);
  else bar.remove();
}

bar.onclick = ({ target: button }) => {
  const paragraph = target();
  if (button.dataset.do === "link") copy(location.href, paragraph);
  if (button.dataset.do === "cite") copy(entry.textContent.trim(), entry);
};

addEventListener("hashchange", pinpoint);
pinpoint();
