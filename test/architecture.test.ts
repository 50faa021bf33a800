import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

// Who may import from where: a folder may use the folders of lower levels, and those named beside it.
const levels: Readonly<Record<string, number>> = {
  errors: 0,
  text: 0,
  model: 1,
  canonical: 1,
  agreements: 2,
  calendar: 2,
  statistics: 2,
  match: 2,
  feeds: 2,
  exchange: 2,
  calendars: 3,
  lexicons: 3,
  obligations: 3,
  comply: 4,
  notify: 4,
  report: 5,
  ledger: 5,
  sweep: 5,
  languages: 6,
  index: 7,
  cli: 8,
};
const nodeOnly = new Set(["sweep", "cli"]);

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(src, file));

function roomOf(file: string): string {
  return relative(src, file).split("/")[0]?.replace(/\.ts$/u, "") ?? "";
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/^\s*\*.*$/gmu, "");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)];
  return found.flatMap(([, name]) => (name === undefined ? [] : [name]));
}

function localImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith("."))
    .map((name) => resolve(dirname(file), name));
}

test("every folder of src has its place in the order of imports", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => levels[room] === undefined)).toEqual([]);
});

test("imports point one way: from upper folders to lower ones", () => {
  const wrong = files.flatMap((file) =>
    localImportsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file))
      .filter((target) => (levels[roomOf(target)] ?? 99) >= (levels[roomOf(file)] ?? 0))
      .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
  );
  expect(wrong).toEqual([]);
});

test("inside the command line a command uses itself and what is common, and only the program knows the commands", () => {
  const inner = (file: string): string => relative(join(src, "cli"), file).split("/")[0] ?? "";
  const wrong = files
    .filter((file) => roomOf(file) === "cli" && !["run.ts", "main.ts"].includes(inner(file)))
    .flatMap((file) =>
      localImportsOf(file)
        .filter((target) => roomOf(target) === "cli")
        .filter((target) => inner(target) !== inner(file) && inner(target) !== "common")
        .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
    );
  expect(wrong).toEqual([]);
});

// The same inside a folder: its own files stand on level 0 unless they are named, and its index on the highest.
const innerLevels: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // From bytes to rows, from rows to the drafts of each authority's reader, and at the end the lists of readers.
  feeds: {
    input: 1,
    rows: 1,
    "detectFormat.ts": 2,
    "readRows.ts": 2,
    "readHazards.ts": 3,
    "readListings.ts": 3,
    "ndjson.ts": 2,
    "readValues.ts": 3,
    mapped: 2,
    "csv.ts": 3,
    amazon: 2,
    coupang: 2,
    cpsc: 2,
    ebay: 2,
    etsy: 2,
    healthCanada: 2,
    merchant: 2,
    naver: 2,
    nhtsa: 2,
    oecd: 2,
    openfda: 2,
    rappelConso: 2,
    safetyGate: 2,
    safetyKorea: 2,
    schemaOrg: 2,
    shopify: 2,
    yml: 2,
    accc: 2,
    consumer24: 3,
    opss: 3,
    rapex: 3,
    "readerLists.ts": 4,
  },
  // What callers see and the words of languages, then from texts to words, from words to an index, and from candidates to a verdict.
  match: {
    contract: -1,
    lexicon: 0,
    measure: 0,
    image: 0,
    evaluate: 0,
    lookup: 0,
    checkUnit: 0,
    analyse: 1,
    identify: 2,
    fit: 2,
    normalise: 3,
    index: 4,
    offer: 4,
    judged: 4,
    retrieve: 5,
    compare: 6,
    score: 7,
    decide: 8,
    explain: 9,
    screen: 10,
    snapshot: 11,
    catalogue: 11,
    "toMatcher.ts": 12,
    "createMatcher.ts": 12,
    "buildMatcher.ts": 12,
    "loadMatcher.ts": 12,
    "createCatalogue.ts": 12,
    "vocabularies.ts": 12,
  },
  ledger: { tree: 1, note: 1, verify: 2, store: 3, adapters: 1 },
  obligations: { events: 1, log: 1, terms: 2, takedowns: 3, derive: 4 },
  comply: { risk: 1, substances: 1, triage: 1, audit: 2, kpis: 2, score: 3, "vocabularies.ts": 4 },
  // What a notice is about, then its parts from a document, the shapes of a notice and its writer, then templates and channels, then what is made of them.
  notify: {
    data: -1,
    documents: 0,
    channels: 1,
    lint: 1,
    messages: 1,
    plan: 1,
    templates: 1,
    exports: 2,
    "vocabularies.ts": 3,
  },
};

function innerLevelOf(file: string): number {
  const [room = "", place = "", more] = relative(src, file).split("/");
  const named = innerLevels[room]?.[place];
  if (more === undefined) return place === "index.ts" ? 99 : (named ?? 0);
  return named ?? Number.NaN;
}

// Files that stand in a folder themselves share a place, and so do all below one of its own folders.
function innerPlaceOf(file: string): string {
  const [, place = "", more] = relative(src, file).split("/");
  return more === undefined ? "" : place;
}

test("every name in the order inside a folder is there", () => {
  const gone = Object.entries(innerLevels).flatMap(([room, places]) =>
    Object.keys(places)
      .filter((place) => !existsSync(join(src, room, place)))
      .map((place) => `${room}/${place}`),
  );
  expect(gone).toEqual([]);
});

test("imports point one way inside a folder too", () => {
  const wrong = files
    .filter((file) => innerLevels[roomOf(file)])
    .flatMap((file) =>
      localImportsOf(file)
        .filter((target) => roomOf(target) === roomOf(file))
        .filter((target) =>
          innerPlaceOf(target) === innerPlaceOf(file)
            ? innerLevelOf(target) > innerLevelOf(file)
            : !(innerLevelOf(target) < innerLevelOf(file)),
        )
        .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
    );
  expect(wrong).toEqual([]);
});

test("values of another folder are taken from the file that holds them, types from its index", () => {
  // A bundler that splits by file gives each door all that an index of its imports names: recalls would load the lexicons.
  const wrong = files
    .filter((file) => roomOf(file) !== "cli" && !/\/src\/[a-z]+\/index\.ts$/u.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8").replaceAll(/^\s*\*.*$/gmu, "");
      return [
        ...text.matchAll(/^(?:import|export) \{([^}]*)\} from "(\.[^"]*\/[a-z]+\/index\.ts)"/gmu),
      ]
        .filter(([, , target = ""]) => roomOf(resolve(dirname(file), target)) !== roomOf(file))
        .filter(([, names = ""]) => names.split(",").some((name) => /^\s*(?!type )\w/u.test(name)))
        .map(([, , target = ""]) => `${relative(src, file)} -> ${target}`);
    });
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      circles.push(
        [...trail.slice(trail.indexOf(file)), file].map((f) => relative(src, f)).join(" -> "),
      );
      return;
    }
    state.set(file, "open");
    for (const target of localImportsOf(file)) visit(target, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("every imported file exists under the name it is imported by", () => {
  const missing = files.flatMap((file) =>
    localImportsOf(file).filter((target) => !existsSync(target)),
  );
  expect(missing).toEqual([]);
});

test("what runs in a browser imports nothing of Node", () => {
  const wrong = files
    .filter((file) => !nodeOnly.has(roomOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (name) => name.startsWith("node:") || ["fs", "path", "stream", "crypto"].includes(name),
        )
        .map((name) => `${relative(src, file)} -> ${name}`),
    );
  expect(wrong).toEqual([]);
});

test("what is isomorphic reads no clock and no environment, and rolls no dice", () => {
  const wrong = files
    .filter((file) => !nodeOnly.has(roomOf(file)))
    .filter((file) => {
      const code = readFileSync(file, "utf8").replaceAll(/^\s*(?:\*|\/\/).*$/gmu, "");
      return /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/u.test(code);
    })
    .map((file) => relative(src, file));
  expect(wrong).toEqual([]);
});

test("the package exports every public folder, and nothing that is not there", () => {
  const { exports } = JSON.parse(readFileSync(join(src, "../package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const internal = new Set(["canonical", "cli", "lexicons", "text"]);
  const folders = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !internal.has(entry.name))
    .map(({ name }) => `./${name}`);
  const subpaths = Object.keys(exports).filter(
    (key) => ![".", "./errors", "./package.json"].includes(key) && !key.includes("*"),
  );
  expect(subpaths.sort()).toEqual(folders.sort());
});
