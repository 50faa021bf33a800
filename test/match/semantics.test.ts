import { SafepactError } from "safepact/errors";
import * as en from "safepact/languages/en";
import {
  buildMatcher,
  createMatcher,
  explainMatch,
  loadMatcher,
  type Matcher,
  type Semantics,
  type Swept,
} from "safepact/match";
import type { Listing } from "safepact/model";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

const NUMBERS = 64;
const meanings: Readonly<Record<string, string>> = {
  zwirbelkasten: "bubble machine",
  badesitz: "bath seat",
  reiskocher: "rice cooker",
};

/** Stands in for a model: letters in threes, hashed, of words put into one language. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(NUMBERS);
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const said = ` ${meanings[word] ?? word} `;
    for (let at = 0; at + 3 <= said.length; at++) {
      let hash = 7;
      for (const letter of said.slice(at, at + 3)) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
      vector[hash % NUMBERS] = (vector[hash % NUMBERS] ?? 0) + 1;
    }
  }
  return vector;
}

const standIn: Semantics = async (texts) => texts.map(vectorOf);
const machine = recordOf({ id: "HX", products: [{ name: "Bubble machine" }] });
const records = [...catalogue, machine];
const offer = listingOf({ id: "L1", title: "Zwirbelkasten" });

async function sweep(
  matcher: Matcher,
  listings: readonly Listing[],
  semantics?: Semantics,
): Promise<Swept[]> {
  const swept: Swept[] = [];
  const options = { minScore: 0, limit: 40, ...(semantics && { semantics }) };
  for await (const each of matcher.sweep(listings, options)) swept.push(each);
  return swept;
}

test("a record of like meaning becomes a candidate though no word agrees, and its likeness is evidence", async () => {
  const matcher = await buildMatcher(records, { semantics: standIn });
  expect(matcher.screen(offer, { minScore: 0 }).matches).toEqual([]);
  const [swept] = await sweep(matcher, [offer]);
  const [first, second] = swept?.screening.matches ?? [];
  expect(first?.hazardId).toBe("HX");
  const likeness = first?.evidence.find(({ code }) => code === "meaning-similar");
  expect(likeness?.weight).toBeGreaterThan(4);
  const other = second?.evidence.find(({ code }) => code === "meaning-similar");
  expect(other?.weight ?? 0).toBeLessThan((likeness?.weight ?? 0) / 2);
  const lines = first ? explainMatch(first, en.matchMessages).lines : [];
  expect(lines.map(({ text }) => text)).toContain(en.matchMessages.evidence["meaning-similar"]);
  const odds = Math.log((first?.score ?? 0) / (1 - (first?.score ?? 0)));
  expect(lines.at(-1)?.sum).toBeCloseTo(odds, 3);
  expect(swept?.screening.algorithm).toBe(`${matcher.screen(offer).algorithm}+semantics`);
});

test.each([1, 2, 5])(
  "vectors are compared to their end, whatever their length: %i more numbers",
  async (more) => {
    const longer: Semantics = async (texts) =>
      texts.map((text) => Float32Array.from([...new Float32Array(more), ...vectorOf(text)]));
    const weightOf = async (semantics: Semantics) => {
      const [swept] = await sweep(await buildMatcher(records, { semantics }), [offer]);
      const [first] = swept?.screening.matches ?? [];
      return first?.evidence.find(({ code }) => code === "meaning-similar")?.weight ?? 0;
    };
    expect(await weightOf(longer)).toBeCloseTo(await weightOf(standIn), 3);
  },
);

test("vectors travel in a snapshot, and a loaded matcher is given the embedding for its sweeps", async () => {
  const matcher = await buildMatcher(records, { semantics: standIn });
  const loaded = loadMatcher(matcher.toBytes());
  expect(await sweep(loaded, [offer], standIn)).toEqual(await sweep(matcher, [offer]));
  expect((await sweep(loaded, [offer]))[0]?.screening.matches).toEqual([]);
  const words = createMatcher(records).toBytes().length;
  expect(matcher.toBytes().length - words).toBeGreaterThan(records.length * NUMBERS * 4);
});

test("an update keeps the vectors of what stays as it is", async () => {
  const built = await buildMatcher(records, { semantics: standIn });
  const grown = built.update({
    added: [recordOf({ id: "HY", products: [{ name: "Wooden crane" }] })],
    removed: ["H3"],
  });
  expect((await sweep(grown, [offer]))[0]?.screening.matches[0]?.hazardId).toBe("HX");
  const changed = built.update({ changed: [recordOf({ ...machine, territory: ["KR"] })] });
  const found = (await sweep(changed, [offer]))[0]?.screening.matches ?? [];
  expect(found.map(({ hazardId }) => hazardId)).not.toContain("HX");
});

test("the length of vectors does not matter, and batches neither", async () => {
  const longer: Semantics = async (texts) =>
    texts.map((text) => vectorOf(text).map((value) => value * 4));
  const many = Array.from({ length: 70 }, (_, at) =>
    listingOf({ id: `L${at}`, title: ["Zwirbelkasten", "Badesitz", "Reiskocher"][at % 3] ?? "" }),
  );
  const [one, other] = [
    await buildMatcher(records, { semantics: standIn }),
    await buildMatcher(records, { semantics: longer }),
  ];
  const swept = await sweep(one, many);
  expect(swept.map(({ listing }) => listing)).toEqual(many);
  expect(swept.map(({ screening }) => screening.matches[0]?.hazardId).slice(0, 3)).toEqual([
    "HX",
    "H0",
    "H4",
  ]);
  expect(await sweep(other, many)).toEqual(swept);
  const alone = await Promise.all(
    many.slice(0, 4).map(async (each) => (await sweep(one, [each]))[0]),
  );
  expect(alone).toEqual(swept.slice(0, 4));
});

const faults: readonly (readonly [string, Semantics, RegExp])[] = [
  ["throws", async () => Promise.reject(new Error("model gone")), /failed: model gone/u],
  ["gives too few", async (texts) => texts.slice(1).map(vectorOf), /vectors for \d+ texts/u],
  [
    "gives another length",
    async (texts) => texts.map(() => new Float32Array(3).fill(1)),
    /has 3 numbers/u,
  ],
  [
    "gives what is no number",
    async (texts) => texts.map((text) => vectorOf(text).fill(Number.NaN, 2, 3)),
    /no finite number/u,
  ],
  ["gives zero", async (texts) => texts.map(() => new Float32Array(NUMBERS)), /no direction/u],
];

test.each(faults)(
  "an embedding that %s costs the listing its neighbours and no more",
  async (_, faulty, said) => {
    const matcher = await buildMatcher(records, { semantics: standIn });
    const seat = listingOf({ id: "L2", title: "Nimbu baby bath seat NB-120" });
    const [swept, plain] = [await sweep(matcher, [offer, seat], faulty), createMatcher(records)];
    expect(swept).toHaveLength(2);
    for (const { listing, screening, semanticsError } of swept) {
      expect(semanticsError?.code).toBe("SEMANTICS_FAILED");
      expect(semanticsError?.message).toMatch(said);
      const { reasons, matches } = plain.screen(listing, { minScore: 0, limit: 40 });
      expect(screening.reasons).toEqual([...reasons, "semantics-failed"]);
      expect(screening.matches).toEqual(matches);
    }
  },
);

test("one bad vector costs its own listing only", async () => {
  const matcher = await buildMatcher(records, { semantics: standIn });
  const patchy: Semantics = async (texts) =>
    texts.map((text, at) => (at === 0 ? new Float32Array(NUMBERS) : vectorOf(text)));
  const swept = await sweep(matcher, [offer, { ...offer, id: "L2" }], patchy);
  expect(swept.map(({ semanticsError }) => semanticsError instanceof SafepactError)).toEqual([
    true,
    false,
  ]);
  expect(swept[1]?.screening.matches[0]?.hazardId).toBe("HX");
});

test.each(faults.filter(([name]) => name !== "gives another length"))(
  "a list whose embedding %s is not built",
  async (_, faulty, said) => {
    const building = buildMatcher(records, { semantics: faulty });
    await expect(building).rejects.toMatchObject({ code: "SEMANTICS_FAILED" });
    await expect(building).rejects.toThrow(said);
  },
);

test("a sweep by meaning over a list without vectors is refused, over an empty one it is not", async () => {
  await expect(sweep(createMatcher(records), [offer], standIn)).rejects.toMatchObject({
    code: "INVALID_OPTION",
  });
  expect((await sweep(createMatcher([]), [offer], standIn))[0]?.screening.reasons).toEqual([
    "empty-list",
  ]);
});

// Points in a plane, so that a test says how alike two texts are: each name carries its angle.
const byAngle: Semantics = async (texts) =>
  texts.map((text) => {
    const angle = (Number(/[\d.]+$/u.exec(text)?.[0] ?? 90) * Math.PI) / 180;
    return Float32Array.of(Math.cos(angle), Math.sin(angle));
  });
const weightOfMeaning = ({ screening }: Swept, id: string): number =>
  screening.matches
    .find(({ hazardId }) => hazardId === id)
    ?.evidence.find(({ code }) => code === "meaning-similar")?.weight ?? 0;
const crowd = Array.from({ length: 16 }, (_, at) =>
  recordOf({ id: `C${at}`, products: [{ name: `Kettle ${30 + at}` }] }),
);
const apart = listingOf({ id: "L3", title: "Wasserbereiter 0" });

test("a record that is as near as sixteen others says nothing, and one that stands out does", async () => {
  const alone = recordOf({ id: "NEAR", products: [{ name: "Samovar 10" }] });
  const among = await buildMatcher([...crowd, alone], { semantics: byAngle });
  const [swept] = await sweep(among, [apart]);
  if (swept === undefined) throw new Error("not swept");
  expect(swept.screening.matches[0]?.hazardId).toBe("NEAR");
  expect(weightOfMeaning(swept, "NEAR")).toBeGreaterThan(5);
  // The crowd ends at the sixteenth, fourteen of the others being nearer.
  expect(weightOfMeaning(swept, "C14")).toBe(0);
  const near = Array.from({ length: 16 }, (_, at) =>
    recordOf({ id: `N${at}`, products: [{ name: `Samovar ${10 - at / 100}` }] }),
  );
  const [lost] = await sweep(await buildMatcher([...near, alone], { semantics: byAngle }), [apart]);
  if (lost === undefined) throw new Error("not swept");
  expect(weightOfMeaning(lost, "NEAR")).toBe(0);
});

test("a record counts once in the crowd, however many names it has", async () => {
  const names = Object.fromEntries(
    [
      "de",
      "fr",
      "it",
      "es",
      "pl",
      "nl",
      "sv",
      "da",
      "fi",
      "cs",
      "sk",
      "hu",
      "ro",
      "bg",
      "el",
      "pt",
    ].map((language, at) => [language, `Samovar ${10 + at}`]),
  );
  const many = recordOf({ id: "MANY", products: [{ name: "Samovar 9", names }] });
  const other = recordOf({ id: "OTHER", products: [{ name: "Teekocher 27" }] });
  const matcher = await buildMatcher([...crowd, many, other], { semantics: byAngle });
  const [swept] = await sweep(matcher, [apart]);
  if (swept === undefined) throw new Error("not swept");
  expect(weightOfMeaning(swept, "MANY")).toBeGreaterThan(5);
  expect(weightOfMeaning(swept, "OTHER")).toBeGreaterThan(1);
});

test("what the words say already is no evidence a second time", async () => {
  const matcher = await buildMatcher(records, { semantics: standIn });
  const same = listingOf({ id: "L4", title: "Bubble machine" });
  const [swept] = await sweep(matcher, [same, offer]);
  const [first] = swept?.screening.matches ?? [];
  const plain = matcher.screen(same, { minScore: 0 }).matches[0];
  expect(first?.hazardId).toBe("HX");
  expect(first?.score).toBe(plain?.score);
  expect(first?.evidence).toEqual(plain?.evidence);
});

test("a sweep after an update is that of a matcher built anew, equal cosines and all", async () => {
  const twins = Array.from({ length: 40 }, (_, at) =>
    recordOf({ id: `T${at}`, products: [{ name: `Kettle ${20 + (at % 2)}` }] }),
  );
  const all = [...records, ...twins];
  const removed = ["T1", "T6", "T7", "H3"];
  const updated = (await buildMatcher(all, { semantics: byAngle })).update({ removed });
  const anew = await buildMatcher(
    all.filter(({ id }) => !removed.includes(id)),
    { semantics: byAngle },
  );
  expect(await sweep(updated, [apart, offer])).toEqual(await sweep(anew, [apart, offer]));
});
