import { createMatcher, type Screening } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "./samples.ts";

const product = { name: "Baby bath seat", brand: "Nimbu", identifiers: [GTIN] };
const offer = { id: "L1", platform: "shop", title: "Nimbu baby bath seat", identifiers: [GTIN] };

function screen(record: object, listing: object): Screening {
  return createMatcher([...catalogue, recordOf({ id: "X", ...record })]).screen(
    listingOf({ ...listing }),
  );
}

test("a valid unrestricted GTIN in the identifiers of both is a match", () => {
  const screening = screen({ products: [product] }, offer);
  expect(screening.outcome).toBe("match");
  expect(screening.reasons).toEqual(["identified-by-gtin"]);
  expect(screening.matches[0]?.hazardId).toBe("X");
});

test("a GTIN is compared as GTIN-14, however it is written", () => {
  const upc = { scheme: "gtin", value: "036000291452" };
  const ean = { scheme: "gtin", value: "0 036000 291452" };
  const screening = screen(
    { products: [{ ...product, identifiers: [upc] }] },
    { ...offer, identifiers: [ean] },
  );
  expect(screening.outcome).toBe("match");
});

test("a number whose check digit fails identifies nothing", () => {
  const wrong = { scheme: "gtin", value: "4006381333932" };
  const screening = screen(
    { products: [{ ...product, name: "Lamp", brand: "Zed", identifiers: [wrong] }] },
    { ...offer, title: "Garden hose", identifiers: [wrong] },
  );
  expect(screening.outcome).toBe("none-found");
});

test("a restricted GTIN goes to a person", () => {
  const inStore = { scheme: "gtin", value: "2000000256559" };
  const screening = screen(
    { products: [{ ...product, identifiers: [inStore] }] },
    { ...offer, identifiers: [inStore] },
  );
  expect(screening.outcome).toBe("review");
  expect(screening.reasons).toContain("restricted-gtin");
});

test("the GTIN of a case of the product goes to a person", () => {
  const screening = screen(
    { products: [product] },
    { ...offer, identifiers: [{ scheme: "gtin", value: "14006381333938" }] },
  );
  expect(screening.outcome).toBe("review");
  expect(screening.reasons).toContain("case-of-the-product");
});

test("a GTIN that stands only in the listing's text goes to a person", () => {
  const screening = screen(
    { products: [product] },
    { ...offer, identifiers: [], description: "fits 4006381333931" },
  );
  expect(screening.outcome).toBe("review");
  expect(screening.reasons).toContain("identifier-only-in-text");
});

test("another brand sends an agreeing GTIN to a person", () => {
  const screening = screen({ products: [product] }, { ...offer, brand: "Mellow" });
  expect(screening.outcome).toBe("review");
  expect(screening.reasons).toEqual(["identified-by-gtin", "brand-contradicted"]);
});

test("unbranded is a brand of its own, a filler is none", () => {
  expect(screen({ products: [product] }, { ...offer, brand: "Unbranded" }).outcome).toBe("review");
  expect(screen({ products: [product] }, { ...offer, brand: "N/A" }).outcome).toBe("match");
  expect(
    screen({ products: [{ ...product, brand: "Unknown" }] }, { ...offer, brand: "Nimbu" }).outcome,
  ).toBe("match");
});

test("a brand with its legal form, in another script or under a given alias is the same", () => {
  expect(screen({ products: [product] }, { ...offer, brand: "NIMBU GmbH" }).outcome).toBe("match");
  const lego = { ...product, brand: "LEGO" };
  const unnamed = { ...offer, title: "Baby bath seat" };
  expect(screen({ products: [lego] }, { ...unnamed, brand: "레고" }).outcome).toBe("match");
  const matcher = createMatcher(
    [recordOf({ id: "X", products: [{ ...product, brand: "Hot Wheels" }] })],
    {
      brandAliases: [["Hot Wheels", "핫휠"]],
    },
  );
  expect(matcher.screen(listingOf({ ...unnamed, brand: "핫휠" })).outcome).toBe("match");
});

test("a counterfeit concerns nobody who sells the genuine product without a person's look", () => {
  for (const counterfeit of ["yes", "unsure"]) {
    const screening = screen({ products: [{ ...product, counterfeit }] }, offer);
    expect(screening.outcome).toBe("review");
    expect(screening.reasons).toContain("counterfeit-recalled");
  }
  expect(screen({ products: [{ ...product, counterfeit: "no" }] }, offer).outcome).toBe("match");
});

test("a retracted record gives neither match nor review", () => {
  const screening = screen({ status: "retracted", products: [product] }, offer);
  expect(["match", "review"]).not.toContain(
    screening.matches.find(({ hazardId }) => hazardId === "X")?.outcome,
  );
  expect(screening.reasons).not.toContain("identified-by-gtin");
});

test("a record that applies elsewhere goes to a person", () => {
  const elsewhere = screen(
    { territory: ["JP"], products: [product] },
    { ...offer, shipsTo: ["DE"] },
  );
  expect(elsewhere.outcome).toBe("review");
  expect(elsewhere.matches[0]?.territory).toBe("elsewhere");
  const union = screen({ territory: ["EU"], products: [product] }, { ...offer, shipsTo: ["DE"] });
  expect(union.outcome).toBe("match");
  expect(union.matches[0]?.territory).toBe("applies");
  expect(screen({ products: [product] }, { ...offer, shipsTo: ["DE"] }).matches[0]?.territory).toBe(
    "unknown",
  );
});

test("the marketplace's own product id is a match, on that marketplace only", () => {
  const record = {
    offers: [{ platform: "Amazon", productId: "B0DHVHFJWK" }],
    products: [{ name: "Baby bath seat", brand: "Nimbu" }],
  };
  const here = { id: "B0DHVHFJWK", platform: "amazon.de", title: "Seat for the bath" };
  expect(screen(record, here).reasons).toEqual(["identified-by-marketplace-product-id"]);
  expect(
    screen(record, {
      ...here,
      id: "9",
      platform: "ebay",
      identifiers: [{ scheme: "asin", value: "B0DHVHFJWK" }],
    }).outcome,
  ).toBe("review");
});

test("a KC number needs an agreeing model", () => {
  const kc = { scheme: "kc", value: "CB064A3166-2004" };
  const record = { products: [{ name: "허니 슬라임", models: ["HN-250"], identifiers: [kc] }] };
  const listing = { id: "L1", title: "허니 슬라임 HN-250", identifiers: [kc] };
  expect(screen(record, listing).reasons).toEqual(["identified-by-kc-and-model"]);
  const other = screen(record, { ...listing, title: "허니 슬라임 딸기" });
  expect(other.outcome).toBe("review");
  expect(other.reasons).toContain("kc-without-model");
});

test("brand and model alone reach a person, never a match", () => {
  const screening = createMatcher(catalogue).screen(
    listingOf({ id: "L1", title: "Voltano VT20W-C USB travel charger", brand: "Voltano" }),
  );
  expect(screening.outcome).toBe("review");
  expect(screening.matches[0]?.hazardId).toBe("H1");
});

test("records limited to batches say so", () => {
  const scoped = { ...product, scope: { units: "batches", batches: "Lot 12" } };
  expect(screen({ products: [scoped] }, offer).matches[0]?.scope).toBe("batch-must-be-checked");
  expect(
    screen({ products: [{ ...product, scope: { units: "all" } }] }, offer).matches[0]?.scope,
  ).toBe("all-units");
  expect(screen({ products: [product] }, offer).matches[0]?.scope).toBe("unknown");
});
