import { readFileSync } from "node:fs";
import { allLexicons } from "safepact/languages";
import { createMatcher, loadMatcher, type MatchLexicon } from "safepact/match";
import { expect, test } from "vitest";
import { lexiconFiles } from "../../support/lexiconFiles.ts";
import { listingOf, recordOf } from "../samples.ts";

test.each(Object.entries(lexiconFiles()))("%s says what the tables say", (name, text) => {
  const file = new URL(`../../../src/lexicons/${name}`, import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a lexicon of one's own joins the others, and the screening says that it was there", () => {
  const nl: MatchLexicon = { language: "nl", table: "chair : stoel, zetel" };
  const names = ["Chair", "Table lamp", "Garden hose", "Kettle", "Umbrella"];
  const records = names.map((name) => recordOf({ id: name, products: [{ name }] }));
  const listing = listingOf({ id: "L", title: "Zetels" });
  const plain = createMatcher(records).screen(listing, { minScore: 0 });
  const matcher = createMatcher(records, { lexicons: [...allLexicons, nl] });
  const found = matcher.screen(listing, { minScore: 0 });
  expect(plain.matches).toEqual([]);
  expect(found.matches.map(({ hazardId }) => hazardId)).toEqual(["Chair"]);
  expect(found.algorithm).not.toBe(plain.algorithm);
});

test("a lexicon of one's own names types of product, and other types contradict", () => {
  const records = [recordOf({ id: "shampoo", products: [{ name: "Shampoo Solair" }] })];
  const listing = listingOf({ id: "L", title: "Solair haardroger" });
  const evidenceWith = (types?: string) => {
    const nl: MatchLexicon = { language: "nl", table: "", ...(types !== undefined && { types }) };
    const matcher = createMatcher(records, { lexicons: [nl] });
    return matcher.screen(listing, { minScore: 0 }).matches[0]?.evidence ?? [];
  };
  expect(evidenceWith("hair-dryer: haardroger, föhn")).toContainEqual(
    expect.objectContaining({ code: "product-type-contradicted", listingValue: "hair dryer" }),
  );
  expect(evidenceWith().map(({ code }) => code)).not.toContain("product-type-contradicted");
});

test("a lexicon that names a type that there is not is refused", () => {
  const nl: MatchLexicon = {
    language: "nl",
    table: "",
    types: "hair-dryer: föhn\nhairdryer: föhn",
  };
  expect(() => createMatcher([], { lexicons: [nl] })).toThrow(
    expect.objectContaining({
      code: "INVALID_OPTION",
      message: expect.stringContaining("hairdryer"),
    }),
  );
});

test("a matcher loaded from bytes with its lexicons screens as before", () => {
  const options = { lexicons: allLexicons };
  const records = [recordOf({ id: "A", products: [{ name: "어린이 자석 완구" }] })];
  const listing = listingOf({ id: "L", title: "Magnetspielzeug für Kinder" });
  const matcher = createMatcher(records, options);
  const again = loadMatcher(matcher.toBytes(), options);
  expect(again.screen(listing, { minScore: 0 })).toEqual(matcher.screen(listing, { minScore: 0 }));
});
