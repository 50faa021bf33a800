/*
 * A worker at the edge, in the form that Cloudflare and others run: `export default { fetch }`. The list of recalls is built
 * once elsewhere and stored as bytes; the worker loads them on its first request and keeps them. It has no Node built-in, no
 * clock of its own and no network but the store it is given.
 */
import { orThrow, parseHazardRecord, parseListing } from "safepact";
import { createMatcher, loadMatcher, type Matcher } from "safepact/match";

/** The part of a key-value store that the worker uses. */
interface Store {
  get(key: string, type: "arrayBuffer"): Promise<ArrayBuffer | null>;
}

interface Environment {
  readonly RECALLS: Store;
}

let matcher: Promise<Matcher> | undefined;

async function load(store: Store): Promise<Matcher> {
  const bytes = await store.get("matcher", "arrayBuffer");
  if (bytes === null) throw new Error("The store holds no list of recalls.");
  return loadMatcher(new Uint8Array(bytes));
}

const worker = {
  async fetch(request: Request, { RECALLS }: Environment): Promise<Response> {
    if (request.method !== "POST") return new Response(null, { status: 405 });
    const input = await request.json().catch(() => undefined);
    if (input === undefined) return Response.json({ error: "no JSON" }, { status: 400 });
    const listing = parseListing(input);
    if (!listing.ok) return Response.json({ issues: listing.issues }, { status: 422 });
    try {
      matcher ??= load(RECALLS);
      const { outcome, reasons, list } = (await matcher).screen(listing.value);
      return Response.json({ outcome, reasons, list });
    } catch (error) {
      // A list that did not load must never look like a list without recalls.
      matcher = undefined;
      return Response.json({ outcome: "unverifiable", error: String(error) }, { status: 503 });
    }
  },
};

// biome-ignore lint/style/noDefaultExport: the form that hosts of workers ask for.
export default worker;

// What a nightly job does: build the list and put its bytes into the store.
const recall = orThrow(
  parseHazardRecord({
    id: "SR/00001/26",
    products: [
      {
        name: "USB charger",
        brand: "Volthaus",
        identifiers: [{ scheme: "gtin", value: "4006381333931" }],
      },
    ],
  }),
);
const asOf = "2026-03-09T00:00:00Z";
const bytes = createMatcher([recall], { asOf }).toBytes();
let loads = 0;
const stored = () => {
  loads += 1;
  return Promise.resolve(Uint8Array.from(bytes).buffer);
};
const full: Environment = { RECALLS: { get: stored } };
const empty: Environment = { RECALLS: { get: async () => null } };

const upload = {
  id: "L-1",
  title: "Volthaus USB charger",
  identifiers: [{ scheme: "gtin", value: "4006381333931" }],
};
const post = (body: object | string) =>
  new Request("https://edge.example/", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

for (const [name, env, body] of [
  ["no list yet", empty, upload],
  ["a recalled product", full, upload],
  ["another product", full, { id: "L-2", title: "Oak dining table" }],
  ["no listing", full, {}],
  ["no JSON", full, "{"],
  ["a recalled product again", full, upload],
] as const) {
  const response = await worker.fetch(post(body), env);
  const { outcome = "refused", list } = (await response.json()) as {
    outcome?: string;
    list?: { size: number; asOf?: string };
  };
  const of = list === undefined ? "" : ` of ${list.size} record as of ${list.asOf}`;
  console.log(`${name}: ${response.status} ${outcome}${of}`);
}
console.log(`the list was loaded ${loads === 1 ? "once" : `${loads} times`}`);
