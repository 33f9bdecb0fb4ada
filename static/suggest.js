// A search box with suggestions: the combobox of the ARIA Authoring Practices, its list chosen from by hand. Without
// this file the box is a plain search box. All words come from the page or the answer.

// Fast typists wait for one answer, not for one a letter.
const DELAY_MS = 90;

document.querySelectorAll("input[data-suggest]").forEach((box, number) => {
  const list = make("ul", { id: `suggest-${number}`, role: "listbox", "aria-label": box.dataset.label, hidden: "" });
  const status = make("span", { class: "unseen", role: "status" });
  const totals = box.dataset.totals.split("|");
  let active = -1;
  let timer;
  let asking;

  set(box, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": list.id });
  box.after(list, status);

  function ask(delay) {
    stop();
    const text = box.value.trim();
    if (!text) return close();
    timer = setTimeout(async () => {
      asking = new AbortController();
      try {
        const address = `${box.dataset.suggest}&q=${encodeURIComponent(text)}`;
        const answer = await fetch(address, { signal: asking.signal });
        if (answer.ok) show((await answer.json()).suggestions);
      } catch {
        // Overtaken by the next letter, or no network: the box searches as ever.
      }
    }, delay);
  }

  function stop() {
    clearTimeout(timer);
    asking?.abort();
  }

  function show(found) {
    if (document.activeElement !== box) return;
    point(-1);
    list.replaceChildren(...found.map(option));
    open(found.length > 0);
    status.textContent = totals[found.length];
  }

  function option(found, place) {
    const item = make("li", { id: `${list.id}-${place}`, role: "option", "aria-selected": false });
    item.dataset.url = found.url;
    item.append(make("bdi", { lang: found.language }, found.text));
    const { matched } = found;
    if (matched) item.append(" ", make("bdi", { class: "also", lang: matched.language ?? "" }, matched.text));
    item.append(" ", make("span", { class: "of" }, found.kind_label));
    if (found.count) item.append(" ", make("span", { class: "n" }, found.count));
    return item;
  }

  function open(is) {
    list.hidden = !is;
    set(box, { "aria-expanded": is });
  }

  function close() {
    stop();
    point(-1);
    open(false);
    status.textContent = "";
  }

  /** Marks the option at a place; -1 is the box itself. */
  function point(place) {
    list.children[active]?.setAttribute("aria-selected", false);
    active = place;
    const item = list.children[place];
    if (!item) return box.removeAttribute("aria-activedescendant");
    set(item, { "aria-selected": true });
    set(box, { "aria-activedescendant": item.id });
    item.scrollIntoView({ block: "nearest" });
  }

  function choose(item) {
    close();
    location.assign(item.dataset.url);
  }

  box.addEventListener("input", (event) => event.isComposing || ask(DELAY_MS));
  box.addEventListener("compositionend", () => ask(DELAY_MS));
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) {
      ask(0);
    } else if (step) {
      // The box is one place of the round: from the last option down to it, and on to the first.
      const places = list.children.length + 1;
      point(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      choose(list.children[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  // A press must not take the focus out of the box, which would close the list before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) choose(item);
  });
});

function make(name, attributes, text = "") {
  const element = document.createElement(name);
  set(element, attributes);
  element.textContent = text;
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
