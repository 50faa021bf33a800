import { isSafepactError } from "safepact/errors";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { type CapAlertOptions, type PublicAlertData, toCapAlert } from "safepact/notify";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { alertData } from "../sampleData.ts";

const options: CapAlertOptions = {
  identifier: "authority.example-7",
  sender: "authority.example",
  sent: "2026-02-03T10:00:00+01:00",
  messages: [en.noticeMessages],
  zone: "Europe/Dublin",
};

/** The names and texts of all elements in order; throws when the XML is not well formed. */
function read(xml: string): [name: string, text: string][] {
  const found: [string, string][] = [];
  const parser = new SaxesParser();
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => {
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    found.push([name, text]);
    text = "";
  });
  parser.write(xml).close();
  return found;
}

function valuesOf(xml: string, name: string): string[] {
  return read(xml)
    .filter(([found]) => found === name)
    .map(([, text]) => text);
}

function codeOf(data: PublicAlertData, given: CapAlertOptions): string | undefined {
  try {
    toCapAlert(data, given);
  } catch (error) {
    return isSafepactError(error) ? error.code : String(error);
  }
  return undefined;
}

test("an alert has the elements of CAP 1.2 in their order", () => {
  const names = read(toCapAlert(alertData, options)).map(([name]) => name);
  expect(names.slice(0, 6)).toEqual(["identifier", "sender", "sent", "status", "msgType", "scope"]);
  const info = names.filter((name) =>
    /^(?:language|category|event|responseType|urgency|severity|certainty|senderName|headline|description|instruction|web|contact|parameter|area)$/u.test(
      name,
    ),
  );
  expect([...new Set(info)]).toEqual([
    "language",
    "category",
    "event",
    "responseType",
    "urgency",
    "severity",
    "certainty",
    "senderName",
    "headline",
    "description",
    "instruction",
    "web",
    "contact",
    "parameter",
    "area",
  ]);
});

test("times are whole seconds with an offset, and UTC is written -00:00", () => {
  expect(valuesOf(toCapAlert(alertData, options), "sent")).toEqual(["2026-02-03T09:00:00-00:00"]);
});

test("urgency, severity and certainty are unknown unless they are given", () => {
  const xml = toCapAlert(alertData, { ...options, severity: "Severe" });
  expect(valuesOf(xml, "urgency")).toEqual(["Unknown"]);
  expect(valuesOf(xml, "severity")).toEqual(["Severe"]);
});

test("identifiers of the product stand in parameters", () => {
  const xml = toCapAlert(alertData, options);
  expect(valuesOf(xml, "valueName")).toContain("gtin");
  expect(valuesOf(xml, "value")).toContain("8801234567893");
});

test("each language has an info block of its own", () => {
  const data = { ...alertData, territory: "KR" };
  expect(codeOf(data, { ...options, messages: [en.noticeMessages] })).toBe("LANGUAGE_NOT_ALLOWED");
  const xml = toCapAlert(data, { ...options, messages: [ko.noticeMessages] });
  expect(valuesOf(xml, "language")).toEqual(["ko-KR"]);
  expect(valuesOf(xml, "event")).toEqual(["소비자안전주의보"]);
});

const first = {
  sender: "authority.example",
  identifier: "authority.example-7",
  sent: "2026-02-03T09:00:00Z",
};

test("an update and a cancellation have an id of their own and name what they replace", () => {
  const next = { ...options, identifier: "authority.example-8", references: [first] };
  const xml = toCapAlert(alertData, { ...next, msgType: "Cancel", note: "A second test." });
  expect(valuesOf(xml, "references")).toEqual([
    "authority.example,authority.example-7,2026-02-03T09:00:00-00:00",
  ]);
  expect(valuesOf(xml, "note")).toEqual(["A second test."]);
  expect(codeOf(alertData, { ...options, msgType: "Update" })).toBe("INVALID_OPTION");
});

test("a first alert says the same whatever it refers to, and an update says that it is one, and what is new", () => {
  const infoOf = (more: object) =>
    /<info>[\s\S]*<\/info>/u.exec(toCapAlert(alertData, { ...options, ...more }))?.[0];
  expect(infoOf({ references: [first] })).toEqual(infoOf({}));
  const next = { identifier: "authority.example-8", references: [first], note: "More batches." };
  const update = infoOf({ ...next, msgType: "Update" });
  expect(update).toContain("<headline>Update – ");
  expect(update).toContain("More batches.");
  expect(infoOf(next)).not.toContain("Update");
});

test.each(["has space", "a,b", "a<b", ""])("the id “%s” is refused", (identifier) => {
  expect(codeOf(alertData, { ...options, identifier })).toBe("INVALID_OPTION");
});

test("a time without an offset is refused", () => {
  expect(codeOf(alertData, { ...options, sent: "2026-02-03T09:00:00" })).toBe("INVALID_OPTION");
});

test("hostile texts stay texts", () => {
  const name = "</value><info>]]>&amp;\u0000\ud800\u202e<x a='1'>";
  const [product] = alertData.products;
  const products = [{ ...product, name, models: [name], identifiers: [], units: "all" as const }];
  const xml = toCapAlert({ ...alertData, products, actions: [name] }, options);
  expect(valuesOf(xml, "info")).toHaveLength(1);
  expect(valuesOf(xml, "value")[0]).toBe("</value><info>]]>&amp; \ufffd<x a='1'>");
});

test("an alert to the public names no seller, even if the data do", () => {
  const sold = { at: "Sample Mall", seller: "Kim Hana Shop" };
  const xml = toCapAlert({ ...alertData, sold }, options);
  expect(xml).toContain("Sold at: Sample Mall");
  expect(xml).not.toContain("Kim Hana");
});
