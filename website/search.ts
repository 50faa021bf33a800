// The search of the site: fetched and built when somebody first types.
import MiniSearch from "minisearch";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly page: string;
}

const box = document.querySelector<HTMLInputElement>("#find");
const list = document.querySelector<HTMLUListElement>("#found");
let index: Promise<MiniSearch> | undefined;

async function load(address: string): Promise<MiniSearch> {
  const search = new MiniSearch({ fields: ["title", "text"], storeFields: ["title", "page"] });
  const response = await fetch(address);
  search.addAll(await response.json());
  return search;
}

async function find(words: string): Promise<void> {
  if (box === null || list === null) return;
  if (words.trim().length < 2) {
    list.replaceChildren();
    return;
  }
  index ??= load(box.dataset["index"] ?? "search.json");
  const options = { prefix: true, fuzzy: 0.15, boost: { title: 3 } };
  const results = (await index).search(words, options).slice(0, 12) as unknown as Entry[];
  const items = results.map(({ id, title, page }) => {
    const link = document.createElement("a");
    link.href = `${box.dataset["root"] ?? ""}${id}`;
    link.textContent = title === page ? page : `${page}: ${title}`;
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  if (items.length === 0) {
    const item = document.createElement("li");
    item.textContent = "Nothing found.";
    items.push(item);
  }
  list.replaceChildren(...items);
}

box?.addEventListener("input", () => void find(box.value));
box?.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") list?.replaceChildren();
});
