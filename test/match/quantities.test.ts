import { createMatcher } from "safepact/match";
import type { HazardRecord } from "safepact/model";
import { describe, expect, test } from "vitest";
import { listingOf, recordOf } from "./samples.ts";

function named(id: string, name: string, more: object = {}) {
  return recordOf({ id, products: [{ name, ...more }] });
}

function screen(title: string, records: readonly HazardRecord[]) {
  return createMatcher(records).screen(listingOf({ id: "L", title }), { minScore: 0 });
}

// Fifty unrelated products, so that words are as rare as in a list.
const others = Array.from({ length: 50 }, (_, at) =>
  named(`o${at}`, `filler${at} thing${at} object${at % 7}`),
);

describe("quantities and specifications are no model numbers", () => {
  test.each([
    ["Auralink USB 2.0 memory stick", "Spiral cable for charging, USB 2.0, black"],
    ["3-layer face covering Sanova", "Rugged phone sleeve 3-layer protection"],
    ["Zontak game headset for Xbox 360", "Silicone thumb grips Xbox 360"],
    ["Quick charger Voltia QC 3.0", "Desk lamp with socket QC 3.0"],
    ["Power supply Voltia Premium V2.3", "Extreme power series V2.3 active fan"],
    ["Silver ring S925 Lumia", "Bracelet moon S925 gift"],
    ["Sun milk Solea SPF50", "Lip stick matte SPF50"],
  ])("%s is not the product of %s", (name, title) => {
    const { outcome, matches } = screen(title, [...others, named("r", name)]);
    expect(outcome).toBe("none-found");
    expect(matches.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain(
      "model",
    );
  });

  test("a chest of five drawers shares its drawers, no model number", () => {
    const { matches } = screen("플라스틱 5단서랍장 대형", [
      ...others,
      named("r", "우드라인 5단서랍장 화이트"),
    ]);
    const kinds = matches[0]?.evidence.map(({ kind }) => kind);
    expect(matches[0]?.hazardId).toBe("r");
    expect(kinds).not.toContain("model");
  });

  test("a model number of letters and digits stays one, glued or apart", () => {
    for (const title of ["Heater Brisa HD-2000", "Heater Brisa HD2000", "Heater Brisa HD 2000"]) {
      const record = named("r", "Gas heater", { brand: "Brisa", models: ["HD-2000"] });
      const found = screen(title, [...others, record]).matches[0];
      expect(found?.evidence.map(({ code }) => code)).toContain("model-agrees");
    }
  });
});

describe("what is written out", () => {
  const records = [named("a", "Folding step stool Gradino"), named("b", "Folding chair Gradino")];
  const ask = (evidence?: "none" | "first" | "all") =>
    createMatcher(records).screen(listingOf({ id: "L", title: "Gradino folding step stool" }), {
      minScore: 0,
      ...(evidence && { evidence }),
    }).matches;

  test("is all evidence, that of the first, or none; scores and order are the same", () => {
    const all = ask();
    expect(all.map(({ evidence }) => evidence.length > 0)).toEqual([true, true]);
    expect(ask("all")).toEqual(all);
    expect(ask("first")).toEqual([all[0], { ...all[1], evidence: [] }]);
    expect(ask("none")).toEqual(all.map((match) => ({ ...match, evidence: [] })));
  });
});

describe("words of descriptions", () => {
  test("find a record whose name says less", () => {
    const record = named("r", "Perfume", {
      description: "Two fragrances: Brisk Glacier Breeze and Palermo Wheel, 15 ml",
    });
    expect(
      screen("Brisk Glacier Breeze; Palermo Wheel", [...others, record]).matches[0]?.hazardId,
    ).toBe("r");
  });
});

describe("scripts and counters", () => {
  test("the record whose words agree comes before the one whose count agrees", () => {
    const { matches } = screen("비타그린 마그네슘 시트레이트, 베지 캡슐 180정", [
      ...others,
      named("count", "오션푸드 크릴오일 180정"),
      named("words", "네이처원 마그네슘 시트레이트 180캡슐"),
    ]);
    expect(matches[0]?.hazardId).toBe("words");
  });

  test.each([
    ["120정", "120 tablets"],
    ["24개", "24 packets"],
    ["20包", "20 bags"],
    ["500밀리리터", "500 ml"],
    ["2kg", "2 킬로"],
    ["10枚入り", "10 pcs"],
  ])("%s is %s", (one, other) => {
    const found = screen(`Sorelle mask ${one}`, [...others, named("r", `Sorelle mask ${other}`)]);
    expect(found.matches[0]?.evidence.map(({ code }) => code)).toContain("measure-agrees");
  });

  test("a counter of another size contradicts", () => {
    const found = screen("소렐 마스크 100매", [...others, named("r", "소렐 마스크 30매")]);
    expect(found.matches[0]?.evidence.map(({ code }) => code)).toContain("pack-contradicted");
  });

  test("Latin letters inside a Korean word are a word", () => {
    const { matches } = screen("T셔츠 아동용 LED불빛", [...others, named("r", "LED 불빛 아동 티")]);
    expect(matches[0]?.hazardId).toBe("r");
  });
});

function screenAgainst(record: HazardRecord) {
  return createMatcher([record]).screen(listingOf({ id: "L", title: "walker" }));
}

describe("the version of a list", () => {
  const record = named("r", "Baby walker Trottola");

  test("does not change with what a reader adds", () => {
    const read = { ...record, source: { ...record.source, contentHash: "a".repeat(64) } };
    const version = (each: HazardRecord) => screenAgainst(each).list.version;
    expect(version(read)).toBe(version(record));
    expect(version({ ...record, status: "retracted" })).not.toBe(version(record));
    expect(version({ ...record, territory: ["KR"] })).not.toBe(version(record));
  });
});
