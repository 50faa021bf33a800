import { parseModels } from "../../model/identifier/parseModels.ts";
import { plainText } from "../../text/plainText.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import { instantDay, realDate } from "../readDates.ts";
import type { Draft, HazardReader, XmlElement } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";

/**
 * Reads the RSS feed of recalls of Australia's ACCC (Product Safety Australia): the newest hundred, so that absence from it
 * says nothing. The facts stand in the markup of each description, every one in a field of its own name. No type of hazard is
 * read out of prose.
 *
 * Source of the format: the fields as other projects read them; no real entry was seen.
 */
export const acccRss: HazardReader = {
  id: "accc-rss",
  reads: { hazards: true },
  rows: /* @__PURE__ */ xmlRows({ item: "item", root: "rss", within: ["channel"] }),
  read: ({ value }) => (isXmlElement(value) ? [read(value)] : []),
};

function read(item: XmlElement): Draft {
  const texts = (name: string) =>
    item.children.filter((child) => child.name === name).map(({ text }) => text);
  const markup = texts("description")[0] ?? "";
  const field = (name: string) => fieldOf(markup, name);
  const link = filledText(texts("link")[0] ?? "");
  const guid = filledText(texts("guid")[0] ?? "");
  const id = field("pra-number") ?? guid ?? link?.split("/").at(-1);
  const published =
    /field-psa-recall-published-date[\s\S]{0,1000}?datetime="(\d{4}-\d{2}-\d{2})/u.exec(
      markup,
    )?.[1] ?? instantDay(texts("pubDate")[0]);
  const codes = [field("gtin"), field("ean")].filter((text) => text !== undefined).join(" ");
  const reading =
    codes === ""
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(codes, ["products", 0, "identifiers"]);
  const model = field("model");
  const sku = field("sku");
  const batches = field("other-identify");
  const hazard = [field("product-defects"), field("hazards")]
    .filter((text) => text !== undefined)
    .join("\n");
  const supplier = field("supplier-name");
  const soldAt = [field("traders"), field("where-sold"), field("sale-dates")]
    .filter((text) => text !== undefined)
    .join("\n");
  const value = {
    id: id === undefined ? undefined : `accc:${id}`,
    source: {
      system: "accc",
      id,
      url: link,
      language: "en",
      authority: "Australian Competition and Consumer Commission",
      notifyingCountry: "AU",
      publishedOn: published,
    },
    basis: "domestic-recall",
    products: [
      {
        name: filledText(plainText(texts("title")[0] ?? "")),
        brand: brandName(field("brand") ?? ""),
        models: model === undefined ? [] : parseModels(model).models.map((one) => one.model),
        identifiers: [
          ...reading.identifiers,
          ...(sku === undefined ? [] : [{ scheme: "sku", value: sku }]),
        ],
        categories: texts("category").flatMap((label) => {
          const text = filledText(plainText(label));
          return text === undefined ? [] : [{ system: "accc", label: text }];
        }),
        description: field("product-desc"),
        scope: { units: "unknown", batches, soldAt: soldAt || undefined },
        companies: supplier === undefined ? [] : [{ role: "other", name: supplier }],
      },
    ],
    hazards: hazard === "" ? [] : [{ type: "unknown", description: hazard }],
    measures: [{ action: "recall-from-end-users", on: realDate(published ?? ""), territory: "AU" }],
    consumerAction: field("consumer-action"),
    territory: ["AU"],
  };
  return { value, issues: reading.issues };
}

const prefix = "field--name-field-psa-recall-";

/** The text of one field of the markup: what stands behind its label, up to the next field. */
function fieldOf(markup: string, name: string): string | undefined {
  const marks = [`${prefix}${name} `, `${prefix}${name}"`].map((mark) => markup.indexOf(mark));
  const start = marks.find((at) => at !== -1);
  if (start === undefined) return undefined;
  const next = markup.indexOf("field--name-", start + prefix.length);
  const inside = markup.slice(start, next === -1 ? markup.length : next);
  const item = inside.indexOf("field__item");
  const from = inside.indexOf(">", item === -1 ? 0 : item) + 1;
  const until = next === -1 ? inside.length : inside.lastIndexOf("<");
  return filledText(plainText(inside.slice(from, Math.max(from, until))));
}
