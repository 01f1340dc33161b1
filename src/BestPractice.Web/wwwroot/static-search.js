// In an exported copy no server answers searches: this finds practices in the browser. Without it the whole list stays.
const asked = new URLSearchParams(location.search);
const other = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i" };
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[łøđßæœþðı]/g, (letter) => other[letter]);
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const one = (value) => [value ?? "unknown"];
const facets = {
  category: (practice) => practice.categories.map((category) => category.slug),
  country: (practice) => one(practice.country?.slug),
  level: (practice) => one(practice.level),
  status: (practice) => one(practice.status),
  evidence: (practice) => one(practice.evidence),
  depth: (practice) => one(practice.depth),
};

function matches(practice, words) {
  const fits = Object.entries(facets).every(([key, valuesOf]) => {
    const chosen = asked.getAll(key).filter(Boolean);
    return chosen.length === 0 || valuesOf(practice).some((value) => chosen.includes(value));
  });
  const [editions, outcomes] = [asked.getAll("edition").filter(Boolean), asked.getAll("outcome").filter(Boolean)];
  const awards = practice.awards.length > 0 ? practice.awards : [{ edition: "unknown", outcome: "unknown" }];
  const awarded = awards.some((award) => (editions.length === 0 || editions.includes(award.edition)) && (outcomes.length === 0 || outcomes.includes(award.outcome)));
  const text = wordsOf([practice.title, practice.original_title, practice.place, practice.country?.name, practice.summary, ...practice.tags, ...practice.categories.map((category) => category.name)].join(" "));
  return fits && awarded && words.every((word) => text.some((known) => known.startsWith(word)));
}

function entry({ slug, title, summary, place, country }) {
  const link = Object.assign(document.createElement("a"), { href: `/practices/${slug}`, textContent: title });
  const [item, heading, where, text] = ["li", "h3", "p", "p"].map((name) => document.createElement(name));
  heading.append(link);
  where.textContent = [place, country?.name].filter(Boolean).join(", ");
  text.textContent = summary;
  item.append(where, heading, text);
  return item;
}

if (location.pathname.startsWith("/practices") && ["q", "edition", "outcome", ...Object.keys(facets)].some((key) => asked.get(key))) {
  const words = wordsOf(asked.get("q") ?? "");
  const { practices } = await (await fetch("/practices.json")).json();
  const found = practices.filter((practice) => matches(practice, words));
  const list = Object.assign(document.createElement("ol"), { className: "hits" });
  list.append(...found.map(entry));
  const count = document.querySelector("#count");
  count.textContent = `${found.length} of ${practices.length} practices, found in your browser`;
  for (const rest of [...count.closest("section").children].slice(1)) rest.remove();
  count.closest("section").append(list);
  document.querySelector("#find").value = asked.get("q") ?? "";
}
