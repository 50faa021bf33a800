import * as en from "safepact/languages/en";
import { createMatcher, explainMatch, type Screening } from "safepact/match";
import { parseModels } from "safepact/model";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "./samples.ts";

function screen(field: string, title: string): Screening {
  const models = parseModels(field).models.map(({ model }) => model);
  const product = { name: "Hair dryer", brand: "Brisa", models, identifiers: [GTIN] };
  const record = recordOf({ id: "X", products: [product] });
  return createMatcher([...catalogue, record]).screen(
    listingOf({ id: "L1", platform: "shop", title, identifiers: [GTIN] }),
  );
}

function sentences(screening: Screening): string {
  const [first] = screening.matches;
  return first === undefined ? "" : JSON.stringify(explainMatch(first, en.matchMessages));
}

test.each([
  ["HD-10012~HD-10020", "Brisa hair dryer HD-10017"],
  ["HD-10012/10013", "Brisa hair dryer HD-10013"],
  ["HD24A95**", "Brisa hair dryer HD24A9512"],
  ["HD24A95**", "Brisa hair dryer HD24A9500KW"],
  ["HD-2000 외 3종", "Brisa hair dryer HD-2000"],
  ["HD-2000 and others", "Brisa hair dryer HD-2000"],
  ["НD-2000", "Brisa hair dryer HD-2000"],
])("%s names the model of %s", (field, title) => {
  const screening = screen(field, title);
  expect(screening.outcome).toBe("match");
  expect(sentences(screening)).toContain("names the model");
});

test.each([
  ["HD-10012~HD-10020", "Brisa hair dryer HD-10030"],
  ["HD24A95**", "Brisa hair dryer HD24B1000"],
  ["HD-2000 외 3종", "Brisa hair dryer HD-3000"],
  ["HD-2000 and others", "Brisa hair dryer HD-3000"],
  ["HD-2000 series", "Brisa hair dryer HD-3000"],
  ["HD-2000 series", "Brisa hair dryer HD-2000A"],
])("%s never contradicts %s", (field, title) => {
  const screening = screen(field, title);
  expect(screening.outcome).toBe("match");
  expect(sentences(screening)).not.toContain("model-contradicted");
});

test("one model alone contradicts another of its series", () => {
  expect(screen("HD-2000", "Brisa hair dryer HD-3000").reasons).toContain("model-contradicted");
});
