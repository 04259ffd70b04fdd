
// Sorts and filters the ideas. The page is whole without it, so all controls are made here.
//
// What is chosen is in the address, behind the last question mark of its fragment: #?difficulty=High&sort=title, or
// #idea/a.yaml?difficulty=High where a link on the page was followed. An address without it shows all ideas.
"use strict";

(() => {
  const NONE = "None";
  const FEW_VALUES = 8;
  const SEEN = "seen";
  const WIDE = matchMedia("(min-width: 64rem)");

  const main = document.querySelector("main");
  const nav = document.querySelector("nav");
  const entries = nav.querySelectorAll("li");
  const ideas = Array.from(main.querySelectorAll("article"), (article, place) => ({
    article,
    place,
    section: article.parentElement,
    entry: entries[place],
    list: entries[place].parentElement,
    title: article.querySelector("h3").textContent,
    values: lists(article).map(values => values.length ? values : [NONE]),
  }));
  if (ideas.length < 2) {
    return;
  }
  const facets = lists(main)
    .map(([key, label, ...words], index) => ({ key, label, words, index, chosen: new Set(), values: [] }));
  const sections = new Set(ideas.map(idea => idea.section));
  const navLists = new Set(ideas.map(idea => idea.list));

  // The lists of lines in an element's attribute, one for each facet.
  function lists(element) {
    return element.dataset.facets.split("\n\n").map(lines => lines.split("\n").filter(line => line));
  }

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // A text without the marks of its letters, in small letters: what is written in haste is found, too.
  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function text(idea) {
    idea.text ??= fold(Array.from(idea.article.querySelectorAll("h3, .file, dd"), part => part.textContent).join("\n"));
    return idea.text;
  }

  // ---- The controls

  const search = make("input", { type: "search", name: "words", spellcheck: false });
  const sort = make("select", { name: "sort" }, new Option("Order of the files", ""), new Option("Title", "title"));
  const status = make("p", { className: "count-of-ideas" });
  status.setAttribute("role", "status");
  const all = make("button", { type: "button", textContent: "Show all", hidden: true });
  const filters = make("details", { className: "facets", open: WIDE.matches }, make("summary", {}, "Filter"));

  facets.forEach(facet => {
    const totals = new Map();
    ideas.forEach(idea => idea.values[facet.index].forEach(value => totals.set(value, (totals.get(value) ?? 0) + 1)));
    if (totals.size < 2) {
      return;
    }
    if (facet.words.length) {
      sort.append(new Option(facet.label, "by." + facet.key));
    }
    facet.values = Array.from(totals.keys())
      .sort((a, b) => rank(facet, a) - rank(facet, b) || totals.get(b) - totals.get(a)
        || a.localeCompare(b, "en", { numeric: true }))
      .map(value => control(facet, value));
    filters.append(fieldset(facet));
  });

  // The place of a value among those that have an order; others come behind them, and none at the end.
  function rank(facet, value) {
    const place = facet.words.indexOf(value);
    return place >= 0 ? place : facet.words.length + (value === NONE ? 2 : value === "N/A" || value === "Other" ? 1 : 0);
  }

  function control(facet, value) {
    const box = make("input", { type: "checkbox", name: facet.key, value });
    const count = make("span", { className: "count" });
    const item = make("li", {}, make("label", {}, box, make("span", {}, value), " ", count));
    box.addEventListener("change", () => {
      facet.chosen[box.checked ? "add" : "delete"](value);
      change();
    });
    return { value, box, count, item };
  }

  function fieldset(facet) {
    const element = make("fieldset", {}, make("legend", {}, facet.label),
      make("ul", {}, ...facet.values.map(value => value.item)));
    if (facet.values.length > FEW_VALUES + 1) {
      const more = make("button", { type: "button", className: "more" });
      more.addEventListener("click", () => {
        facet.isWhole = !facet.isWhole;
        showValues(facet, more);
      });
      element.append(more);
      facet.showValues = () => showValues(facet, more);
      facet.showValues();
    }
    return element;
  }

  function showValues(facet, more) {
    facet.values.forEach((value, place) => {
      value.item.hidden = !facet.isWhole && place >= FEW_VALUES && !value.box.checked;
    });
    more.textContent = facet.isWhole ? "Show fewer" : "Show all " + facet.values.length;
    more.setAttribute("aria-expanded", Boolean(facet.isWhole));
  }

  const form = make("form", { className: "filters", autocomplete: "off" },
    make("label", { className: "field" }, make("span", {}, "Search"), search),
    make("label", { className: "field" }, make("span", {}, "Sort by"), sort),
    make("div", { className: "result" }, status, all),
    filters);
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Ideas");
  form.addEventListener("submit", event => event.preventDefault());
  let isTyping = false;
  search.addEventListener("input", () => {
    change(isTyping);
    isTyping = true;
  });
  sort.addEventListener("change", () => change());
  all.addEventListener("click", () => {
    search.value = "";
    facets.forEach(facet => facet.chosen.clear());
    change();
    search.focus();
  });
  WIDE.addEventListener("change", () => filters.open = WIDE.matches);

  // ---- What is shown

  const sortedSection = make("section", { hidden: true }, make("h2", {}, "Ideas"));
  const sortedList = make("ul", { hidden: true });
  let sorted = "";

  function show() {
    const words = fold(search.value).split(/\s+/).filter(word => word);
    const counts = facets.map(() => new Map());
    let shown = 0;
    ideas.forEach(idea => {
      const found = words.every(word => text(idea).includes(word));
      const refusing = facets.filter(facet => facet.chosen.size
        && !idea.values[facet.index].some(value => facet.chosen.has(value)));
      const isShown = found && refusing.length === 0;
      idea.article.hidden = !isShown;
      idea.entry.hidden = !isShown;
      shown += isShown;
      // A value counts what there would be if it were chosen: in its own facet, one value more is more ideas.
      facets.forEach(facet => {
        if (found && refusing.every(other => other === facet)) {
          idea.values[facet.index].forEach(value =>
            counts[facet.index].set(value, (counts[facet.index].get(value) ?? 0) + 1));
        }
      });
    });
    facets.forEach(facet => facet.values.forEach(({ value, box, count, item }) => {
      const number = counts[facet.index].get(value) ?? 0;
      count.textContent = number;
      item.classList.toggle("without-ideas", number === 0);
      box.checked = facet.chosen.has(value);
    }));
    facets.forEach(facet => facet.showValues?.());
    order();
    sections.forEach(section => section.hidden = !section.querySelector("article:not([hidden])"));
    navLists.forEach(list => {
      list.hidden = !list.querySelector("li:not([hidden])");
      if (list.previousElementSibling.matches("h3")) {
        list.previousElementSibling.hidden = list.hidden;
      }
    });
    const number = ideas.length + " ideas";
    status.textContent = shown === ideas.length ? number : (shown || "None") + " of " + number;
    all.hidden = !search.value.trim() && facets.every(facet => !facet.chosen.size);
  }

  function order() {
    if (sort.value === sorted) {
      return;
    }
    sorted = sort.value;
    const facet = facets.find(({ key }) => "by." + key === sorted);
    const inOrder = facet
      ? [...ideas].sort((a, b) => least(facet, a) - least(facet, b))
      : sorted ? [...ideas].sort((a, b) => a.title.localeCompare(b.title, "en", { numeric: true })) : ideas;
    sortedSection.hidden = !sorted;
    sortedList.hidden = !sorted;
    inOrder.forEach(idea => {
      (sorted ? sortedSection : idea.section).append(idea.article);
      (sorted ? sortedList : idea.list).append(idea.entry);
    });
  }

  function least(facet, idea) {
    return Math.min(...idea.values[facet.index].map(value => rank(facet, value)));
  }

  // ---- The address

  function query() {
    const parameters = new URLSearchParams();
    if (search.value.trim()) {
      parameters.append("words", search.value.trim());
    }
    facets.forEach(facet => facet.chosen.forEach(value => parameters.append(facet.key, value)));
    if (sort.value) {
      parameters.append("sort", sort.value);
    }
    return parameters.toString();
  }

  // Takes what is chosen from a query; what the page doesn't have is passed over.
  function choose(written) {
    const parameters = new URLSearchParams(written);
    search.value = parameters.get("words") ?? "";
    const order = parameters.get("sort") ?? "";
    sort.value = Array.from(sort.options).some(option => option.value === order) ? order : "";
    facets.forEach(facet => {
      const known = new Set(facet.values.map(({ value }) => value));
      facet.chosen = new Set(parameters.getAll(facet.key).filter(value => known.has(value)));
    });
  }

  function address(anchor) {
    const chosen = query();
    return anchor || chosen ? "#" + anchor + (chosen && "?" + chosen) : location.href.split("#")[0];
  }

  // Puts what is chosen into the address, and shows it.
  function change(isSameEntry) {
    isTyping = false;
    history[isSameEntry ? "replaceState" : "pushState"](SEEN, "", address(""));
    show();
  }

  function target(anchor) {
    try {
      return anchor && document.getElementById(decodeURIComponent(anchor));
    } catch {
      return null;
    }
  }

  // Comes to an address: by a link or by hand, which leaves what is chosen unless it says something else, or back.
  function arrive() {
    const fragment = location.hash.slice(1);
    const mark = target(fragment) ? -1 : fragment.lastIndexOf("?");
    const anchor = mark < 0 ? fragment : fragment.slice(0, mark);
    const isNew = history.state !== SEEN;
    isTyping = false;
    if (mark >= 0 || !isNew) {
      choose(mark < 0 ? "" : fragment.slice(mark + 1));
    }
    show();
    const element = target(anchor);
    if (isNew && element) {
      if (element.closest("[hidden]")) {
        choose("");
        show();
      }
      element.scrollIntoView();
    }
    if (isNew) {
      history.replaceState(SEEN, "", address(anchor));
    }
  }

  document.body.classList.add("with-filters");
  document.querySelector("header").after(form);
  main.prepend(sortedSection);
  nav.append(sortedList);
  addEventListener("hashchange", arrive);
  arrive();
})();
