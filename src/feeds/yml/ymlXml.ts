import { plainText } from "../../text/plainText.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { ListingReader, XmlElement } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { titleText } from "../titleText.ts";

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "url price oldprice currencyId categoryId picture name typePrefix vendor vendorCode model description barcode param".split(
    " ",
  ),
);

/**
 * Reads product feeds in YML (`<yml_catalog>`), the XML of Yandex Market that AliExpress and other shops write too. An offer
 * without `name` is called by its type, vendor and model. Each `param` becomes a property by its name; of a category only
 * its number is kept, since the names stand before the offers.
 *
 * Source of the format: files of three shops.
 */
export const ymlXml: ListingReader = {
  id: "yml-xml",
  reads: { listings: true },
  rows: /* @__PURE__ */ xmlRows({
    item: "offer",
    root: "yml_catalog",
    within: ["shop", "offers"],
  }),
  read: ({ value }) => (isXmlElement(value) ? [{ value: listingOf(value) }] : []),
};

/** Parts of the title of an offer that has no name; of another they are properties. */
const titleParts: ReadonlySet<string> = /* @__PURE__ */ new Set(["typePrefix", "model"]);

function listingOf(offer: XmlElement) {
  const all = (name: string) =>
    offer.children
      .filter((child) => child.name === name)
      .flatMap(({ text }) => filledText(plainText(text)) ?? []);
  const one = (name: string) => all(name)[0];
  const named = one("name") !== undefined;
  const called = ["typePrefix", "vendor", "model"].flatMap((name) => one(name) ?? []).join(" ");
  const amount = one("price");
  const code = one("vendorCode");
  return {
    id: filledText(offer.attributes?.["id"] ?? ""),
    title: titleText(plainText(offer.children.find(({ name }) => name === "name")?.text ?? called)),
    description: one("description"),
    url: one("url"),
    brand: brandName(one("vendor") ?? ""),
    identifiers: [
      ...all("barcode").flatMap(gtinIdentifiers),
      ...(code === undefined ? [] : [{ scheme: "mpn", value: code }]),
    ],
    price: amount === undefined ? undefined : priceOf(amount, one("currencyId")),
    category: one("categoryId"),
    images: all("picture").map((url) => ({ url })),
    attributes: Object.fromEntries([
      ...offer.children
        .filter(({ name }) => !known.has(name) || (named && titleParts.has(name)))
        .flatMap(({ name, text }) => propertyOf(name, text)),
      ...offer.children
        .filter(({ name }) => name === "param")
        .flatMap(({ attributes, text }) => propertyOf(attributes?.["name"] ?? "param", text)),
    ]),
  };
}

/** The rouble is written by its old code too. */
function priceOf(amount: string, currency: string | undefined) {
  return currency === undefined
    ? amount
    : { amount, currency: currency === "RUR" ? "RUB" : currency };
}

function propertyOf(name: string, text: string): readonly (readonly [string, string])[] {
  const value = filledText(plainText(text));
  return value === undefined ? [] : [[name, value]];
}
