import { parseDigitalLink, parseGtin } from "safepact/model";
import { expect, test } from "vitest";

const product = "04006381333931";

test.each([
  ["a lot behind a date", `01${product}1726123110B25`, { lot: "B25" }],
  ["a lot ended by FNC1", `01${product}10B25\u001d21S7`, { lot: "B25", serial: "S7" }],
  ["FNC1 as scanners print it", `01${product}10B25<GS>21S7`, { lot: "B25", serial: "S7" }],
  ["the sign of the symbology", `]d201${product}21S7\u001d10B25`, { lot: "B25", serial: "S7" }],
  ["FNC1 first", `\u001d01${product}112501011727010110LOT-1`, { lot: "LOT-1" }],
  ["nothing but the product", `01${product}`, {}],
  ["a key that is not known", `01${product}10B25\u001d9912345`, { lot: "B25" }],
])("an element string without brackets: %s", (_, text, rest) => {
  expect(parseDigitalLink(text)).toEqual({ gtin: product, ...rest });
});

test("a lot whose end was lost is given whole: it may hold the digits of another key", () => {
  expect(parseDigitalLink(`01${product}10B2521S7`)).toEqual({ gtin: product, lot: "B2521S7" });
});

test.each([
  ["a wrong check digit", "010400638133393210B25"],
  ["text that goes on", `01${product}see label`],
  ["a date that is none", `01${product}17ABCDEF`],
  ["another key first", "10B25"],
])("what is no element string gives nothing: %s", (_, text) => {
  expect(parseDigitalLink(text)).toBeUndefined();
});

test("a barcode field that holds a scanned string gives its GTIN, whatever digits follow", () => {
  for (const rest of ["1726123110B25", "17261231", "10123456789012", "21S7\u001d1012"]) {
    const found = parseGtin(`01${product}${rest}`);
    expect(
      found.map(({ gtin, certainty }) => [gtin, certainty]),
      rest,
    ).toEqual([[product, "strong"]]);
  }
});

test("UDI-DI in the prose of a recall of devices", () => {
  const text =
    "Product Code 3032, UDI 10381780268468; \nProduct Code 3055, UDI-DI: 10381780268505; Lot 7";
  expect(parseGtin(text).map(({ gtin, certainty }) => [gtin, certainty])).toEqual([
    ["10381780268468", "strong"],
    ["10381780268505", "strong"],
  ]);
});
