import { parseModels } from "../../model/identifier/parseModels.ts";
import type { Issue } from "../../model/index.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { identifiersOfOffers } from "../identifiersOfOffers.ts";
import { isJson, type Json, jsonObjects, jsonText, jsonTexts } from "../jsonValues.ts";
import { offersIn } from "../offersIn.ts";
import { instantDay } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { alertName } from "./alertName.ts";
import { hazardTypeOf } from "./hazardTypeOf.ts";
import { measureAction } from "./measureAction.ts";
import { onlineTraders } from "./onlineTraders.ts";

/**
 * Reads the public JSON behind the portal of the EU Safety Gate: one notification, or a list of them. Ids are those of
 * `safetyGateXml`. Texts are taken in English, or in the first language there is.
 *
 * The publisher does not document this format; the source is a sample. It names no level of risk, so that `risk` stays
 * absent.
 */
export const safetyGateJson: HazardReader = {
  id: "safety-gate-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["records", "content"] }),
  read: ({ value }) => (isJson(value) ? [read(value)] : []),
};

const image = "https://ec.europa.eu/safety-gate-alerts/public/api/notification/image/";
const page = "https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/";

function read(alert: Json): Draft {
  const reference = jsonText(alert["reference"]);
  const country = codeOf(alert["country"]);
  const product = productOf(alert);
  const risk = child(alert, "risk");
  const number = jsonText(alert["id"]);
  const value = {
    id: reference === "" ? undefined : `safety-gate:${reference}`,
    source: {
      system: "safety-gate",
      id: reference || undefined,
      url: number === "" ? undefined : page + number,
      language: "en",
      authority: "European Commission, Safety Gate",
      notifyingCountry: country,
      publishedOn: instantDay(jsonText(alert["publicationDate"])),
      updatedOn: instantDay(jsonText(alert["modificationDate"])),
    },
    products: [product.value],
    hazards: hazardsOf(risk),
    ...measuresOf(alert, country),
    territory: ["EU"],
    offers: product.offers,
  };
  return { value, issues: product.issues };
}

function productOf(alert: Json) {
  const product = child(alert, "product");
  const version = english(product["versions"]);
  const kind = filledText(jsonText(version["name"]));
  const name = filledText(jsonText(product["nameSpecific"]));
  const described = filledText(jsonText(version["description"])) ?? "";
  const offers = uniqueBy(
    [
      ...jsonObjects(alert["onlineTraderProductIdentifierReference"]).flatMap((trader) =>
        onlineTraders(
          `${jsonText(trader["onlineTrader"])}(${jsonText(trader["uniqueProductIdentifier"])})`,
        ),
      ),
      ...offersIn(described),
    ],
    ({ platform, productId = "" }) => `${platform} ${productId}`,
  );
  const barcodes = jsonObjects(product["barcodes"]).map((barcode) =>
    barcodeIdentifiers(jsonText(barcode["barcode"]), ["products", 0, "identifiers"]),
  );
  const brands = jsonObjects(product["brands"]).map((brand) => jsonText(brand["brand"]));
  const batches = valuesOf(product["batchNumbers"], "batchNumber").join("\n");
  const category = keyWords(child(product, "productCategory"));
  const brand = brandName(brands.join(" / "));
  const named = alertName(name ?? kind, {
    described,
    others: [filledText(category), brand, filledText(jsonText(alert["reference"]))],
  });
  const value = {
    name: named.name,
    brand,
    models: valuesOf(product["modelTypes"], "modelType").flatMap((model) =>
      parseModels(model).models.map((reading) => reading.model),
    ),
    identifiers: [
      ...barcodes.flatMap(({ identifiers }) => identifiers),
      ...identifiersOfOffers(offers),
    ],
    categories: category === "" ? [] : [{ system: "safety-gate", label: category }],
    description:
      [name === undefined ? "" : kind, described].filter((part) => part).join(". ") || undefined,
    images: jsonObjects(product["photos"])
      .map((photo) => jsonText(photo["id"]))
      .filter((id) => id !== "")
      .map((id) => ({ url: image + id })),
    countryOfOrigin: codeOf(child(alert, "traceability")["countryOrigin"]),
    counterfeit: counterfeitOf(child(product, "isCounterfeit")),
    scope: batches === "" ? { units: "unknown" } : { units: "batches", batches },
  };
  const issues: readonly Issue[] = [...barcodes.flatMap((each) => each.issues), ...named.issues];
  return { value, offers, issues };
}

function hazardsOf(risk: Json) {
  const version = english(risk["versions"]);
  const description =
    [jsonText(version["riskDescription"]), jsonText(version["legalProvision"])]
      .filter((part) => part !== "")
      .join(" ") || undefined;
  const types = jsonObjects(risk["riskType"]).map((type) => keyWords(type));
  if (types.length === 0)
    return description === undefined ? [] : [{ type: "unknown", description }];
  return types.map((term, index) => ({
    type: hazardTypeOf(term),
    sourceTerm: term,
    description: index === 0 ? description : undefined,
  }));
}

function measuresOf(alert: Json, territory: string | undefined) {
  const measures = jsonObjects(child(alert, "measureTaken")["measures"]).map((measure) => {
    const own = filledText(jsonText(english(measure["versions"])["measureCategoryOther"]));
    const words = own ?? keyWords(child(measure, "measureCategory"));
    const operator = keyWords(
      child(measure, "measureVoluntaryEconomicOperator")["name"] === undefined
        ? child(measure, "measureCompulsoryEconomicOperator")
        : child(measure, "measureVoluntaryEconomicOperator"),
    );
    return {
      action: measureAction(words),
      sourceTerm: words || undefined,
      basis: basisOf(jsonText(child(measure, "measureType")["name"])),
      operator: operator || undefined,
      on: instantDay(jsonText(measure["entryIntoForceDate"])),
      territory,
    };
  });
  const recalled = measures.some(({ action }) => action === "recall-from-end-users");
  return { measures, basis: recalled ? "domestic-recall" : "unknown" };
}

function basisOf(type: string): string {
  if (type === "VOLUNTARY") return "voluntary";
  return type === "COMPULSORY" ? "mandatory" : "unknown";
}

function counterfeitOf(option: Json): string {
  const name = jsonText(option["name"]).toLowerCase();
  return name === "yes" || name === "no" ? name : "unknown";
}

/** "DAMAGE_TO_SIGHT" as "Damage to sight". */
function keyWords(entry: Json): string {
  const words = jsonText(entry["name"]).replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function codeOf(country: unknown): string | undefined {
  const { key, name } = isJson(country) ? country : {};
  return filledText(jsonText(key)) ?? filledText(jsonText(name));
}

function english(versions: unknown): Json {
  const all = jsonObjects(versions);
  return (
    all.find((version) => jsonText(child(version, "language")["key"]).toUpperCase() === "EN") ??
    all[0] ??
    {}
  );
}

/** Texts, or objects that hold one. */
function valuesOf(items: unknown, key: string): readonly string[] {
  return [...jsonTexts(items), ...jsonObjects(items).map((item) => jsonText(item[key]))].filter(
    (text) => filledText(text) !== undefined,
  );
}

function child(parent: Json, key: string): Json {
  const value = parent[key];
  return isJson(value) ? value : {};
}
