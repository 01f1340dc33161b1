// In an exported copy no server answers searches: this finds practices in the browser. Without it the whole list stays.
const asked = new URLSearchParams(location.search);
const other = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i" };
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[łøđßæœþðı]/g, (letter) => other[letter]);
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
// As on the server: words that say nothing count only where nothing else was typed. Parts of a compound always count.
const unspoken = new Set("a an and are as at be by do does for from how i in into is it of on or that the their there this to was what when where which who why will with".split(" "));
const typedIn = (text) => {
  const typed = text.split(/\s+/).map(wordsOf).filter((parts) => parts.length > 0);
  const telling = typed.filter((parts) => parts.length > 1 || !unspoken.has(parts[0]));
  return (telling.length > 0 ? telling : typed).flat();
};
const chosenOf = (key) => asked.getAll(key).map((value) => value.trim().toLowerCase()).filter(Boolean);
const one = (value) => [value ?? "unknown"];
const facets = {
  category: (practice) => practice.categories.map((category) => category.slug),
  country: ({ country }) => country ? [country.slug, country.code?.toLowerCase(), country.name.toLowerCase()] : ["unknown"],
  level: (practice) => one(practice.level),
  status: (practice) => one(practice.status),
  evidence: (practice) => one(practice.evidence),
  depth: (practice) => one(practice.depth),
};

function matches(practice, words) {
  const fits = Object.entries(facets).every(([key, valuesOf]) => {
    const chosen = chosenOf(key);
    return chosen.length === 0 || valuesOf(practice).some((value) => chosen.includes(value));
  });
  const [editions, outcomes] = [chosenOf("edition"), chosenOf("outcome")];
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

// What only a server can do.
for (const mark of document.querySelectorAll("#filters input[name=checked]")) mark.closest("#filters > details")?.remove();
document.querySelector(".sort")?.remove();

const words = typedIn(asked.get("q") ?? "");
if (location.pathname.startsWith("/practices") && (words.length > 0 || ["edition", "outcome", ...Object.keys(facets)].some((key) => chosenOf(key).length > 0))) {
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
