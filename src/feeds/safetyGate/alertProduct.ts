import { parseFnsku } from "../../model/identifier/parseFnsku.ts";
import { parseModels } from "../../model/identifier/parseModels.ts";
import type { Offer } from "../../model/index.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { identifiersOfOffers } from "../identifiersOfOffers.ts";
import { offersIn } from "../offersIn.ts";
import type { XmlElement } from "../reader.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { alertName } from "./alertName.ts";
import { counterfeitOf } from "./counterfeitOf.ts";
import { onlineTraders } from "./onlineTraders.ts";

/** Gives the text of a child element, empty when there is none. */
export type Texts = (name: string) => string;

/**
 * Makes the product of an alert, with the offers that name it.
 *
 * @internal
 */
export function alertProduct(element: XmlElement, text: Texts) {
  const kind = filledText(text("product"));
  const name = filledText(withoutRemark(text("name")));
  const described = filledText(text("description")) ?? "";
  // The kind of product leads the description unless it does already, or is the name.
  const leads = name === undefined || described.toLowerCase().startsWith(kind?.toLowerCase() ?? "");
  const model = filledText(text("type_numberOfModel")) ?? "";
  const barcode = filledText(text("barcode") || text("batchNumber_barcode"));
  const traders = onlineTraders(text("onlineTrader"));
  const offers: readonly Offer[] = uniqueBy(
    [...traders, ...offersIn([text("description"), model, barcode ?? ""].join("\n"))],
    ({ platform, productId = "" }) => `${platform} ${productId}`,
  );
  const reading =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const fnskus = [...parseFnsku(model), ...parseFnsku(text("description"))];
  const brand = brandName(withoutRemark(text("brand")));
  const origin = filledText(text("countryOfOrigin"));
  const named = alertName(name ?? kind, {
    described,
    others: [filledText(text("category")), brand, filledText(text("caseNumber"))],
  });
  const value = {
    line: "1",
    name: named.name,
    brand,
    models: parseModels(model).models.map(({ model: one }) => one),
    identifiers: uniqueBy(
      [
        ...reading.identifiers,
        ...identifiersOfOffers(offers),
        ...fnskus.map((code) => ({ scheme: "amazon-fnsku", value: code })),
      ],
      ({ scheme, value: code }) => `${scheme} ${code}`,
    ),
    categories: text("category") === "" ? [] : [{ system: "safety-gate", label: text("category") }],
    description: [leads ? "" : kind, described].filter((part) => part).join(". ") || undefined,
    images: element.children
      .filter(({ name: tag }) => tag === "pictures")
      .flatMap(({ children }) => children.map((picture) => ({ url: picture.text.trim() })))
      .filter(({ url }) => url !== ""),
    countryOfOrigin: origin === undefined ? undefined : countryCode(origin),
    counterfeit: counterfeitOf(
      text("brand"),
      text("name"),
      text("product"),
      text("description"),
      text("danger"),
      model,
    ),
    scope: scopeOf(filledText(text("batchNumber")), filledText(text("productionDates"))),
  };
  return { value, offers, issues: [...reading.issues, ...named.issues] };
}

function scopeOf(batch: string | undefined, produced: string | undefined) {
  const batches = [batch, produced === undefined ? undefined : `Production dates: ${produced}`]
    .filter((part) => part !== undefined)
    .join("\n");
  return batches === "" ? { units: "unknown" } : { units: "batches", batches };
}

/** "Apple (counterfeit)" names the brand that was copied; the remark is kept in `counterfeit`. */
function withoutRemark(text: string): string {
  return text.replace(/\s*\(counterfeit\)|^counterfeit\s+/iu, "").trim();
}
