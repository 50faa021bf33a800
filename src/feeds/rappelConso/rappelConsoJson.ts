import { parseModels } from "../../model/identifier/parseModels.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonTexts } from "../jsonValues.ts";
import { instantDay, realDate } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { uniqueBy } from "../uniqueBy.ts";

/**
 * Reads the recalls of France's RappelConso (version 2, one row for each GTIN or recall sheet, and version 1) as the open-data
 * services give them: `results` or `records` of an answer, or a list. The lots and dates of `identification_produits` say which units.
 *
 * Source of the format: the data set as other projects read it; no real row was seen.
 */
export const rappelConsoJson: HazardReader = {
  id: "rappelconso-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["results", "records"] }),
  read: ({ value }) => (isJson(value) ? [read(fieldsOf(value))] : []),
};

/** The fields of a row, which older services wrap once or twice. */
function fieldsOf(row: Json): Json {
  const { record, fields } = row;
  if (isJson(record)) return fieldsOf(record);
  return isJson(fields) ? fields : row;
}

function read(row: Json): Draft {
  const field = (...names: readonly string[]) =>
    names.map((name) => filledText(jsonTexts(row[name]).join(" "))).find((text) => text);
  const number = field("numero_fiche", "reference_fiche");
  const gtin = field("gtin");
  const units = field("identification_produits", "identification_des_produits");
  const models = field("modeles_ou_references", "noms_des_modeles_ou_references");
  const published = instantDay(field("date_publication", "date_de_publication"));
  const codes = [
    gtin,
    ...(units ?? "").split(/[$|\s]+/u).filter((part) => /^\d{8,14}$/u.test(part)),
  ];
  const risk = field("risques_encourus", "risques_encourus_par_le_consommateur");
  const reason = field("motif_rappel", "motif_du_rappel");
  const images = jsonTexts(row["liens_vers_les_images"]).flatMap((text) => text.split(/[\s|]+/u));
  const remedy = field("modalites_de_compensation");
  const nature = field("nature_juridique_rappel", "nature_juridique_du_rappel");
  const category = field("categorie_produit", "categorie_de_produit");
  const subcategory = field("sous_categorie_produit", "sous_categorie_de_produit");
  const value = {
    id:
      number === undefined
        ? undefined
        : `rappelconso:${number}${gtin === undefined ? "" : `/${gtin}`}`,
    source: {
      system: "rappelconso",
      id: number,
      url: field("lien_vers_la_fiche_rappel"),
      language: "fr",
      authority: "RappelConso",
      notifyingCountry: "FR",
      publishedOn: published,
    },
    basis: "domestic-recall",
    products: [
      {
        name: field("libelle") ?? subcategory,
        brand: brandName(field("marque_produit", "nom_de_la_marque_du_produit") ?? ""),
        models: models === undefined ? [] : parseModels(models).models.map(({ model }) => model),
        identifiers: uniqueBy(
          codes
            .filter((code) => code !== undefined)
            .map((code) => ({ scheme: "gtin" as const, value: code })),
          ({ value: code }) => code,
        ),
        categories: [category, subcategory].flatMap((label) =>
          label === undefined ? [] : [{ system: "rappelconso", label }],
        ),
        images: images.filter((url) => url.startsWith("http")).map((url) => ({ url })),
        scope: {
          units: units === undefined ? "unknown" : "batches",
          batches: units,
          soldAt: field("distributeurs"),
        },
      },
    ],
    hazards:
      risk === undefined && reason === undefined
        ? []
        : [{ type: "unknown", sourceTerm: risk, description: reason ?? risk }],
    measures: [
      {
        action: "recall-from-end-users",
        sourceTerm: nature,
        basis: basisOf(nature ?? ""),
        on: realDate(published ?? ""),
        territory: "FR",
      },
    ],
    remedies: remedy === undefined ? [] : [{ kind: remedyOf(remedy), description: remedy }],
    consumerAction: field("conduites_a_tenir_par_le_consommateur"),
    territory: ["FR"],
  };
  return { value };
}

function basisOf(nature: string): string {
  if (/volontaire/iu.test(nature)) return "voluntary";
  return /imp[eé]rati|arr[eê]t[eé]|injonction/iu.test(nature) ? "mandatory" : "unknown";
}

function remedyOf(text: string): string {
  if (/rembours/iu.test(text)) return "refund";
  if (/[eé]change|remplace/iu.test(text)) return "replace";
  return /r[eé]par/iu.test(text) ? "repair" : "other";
}
