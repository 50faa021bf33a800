import { classifyModel } from "../../model/identifier/classifyModel.ts";
import { parseAsin } from "../../model/identifier/parseAsin.ts";
import { parseFnsku } from "../../model/identifier/parseFnsku.ts";
import { parseGtin } from "../../model/identifier/parseGtin.ts";
import { parseModels } from "../../model/identifier/parseModels.ts";
import type { Company, Offer } from "../../model/index.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { identifiersOfOffers } from "../identifiersOfOffers.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { companiesInProse } from "./companiesInProse.ts";
import type { CpscFacts } from "./cpscFacts.ts";
import { modelsInProse } from "./modelsInProse.ts";
import { soldInProse } from "./soldInProse.ts";
import { unitsInProse } from "./unitsInProse.ts";

/**
 * Makes the products of a recall: its own list, or one named by the title when it has none.
 *
 * @internal
 */
export function cpscProducts(facts: CpscFacts, title: string, offers: readonly Offer[]) {
  const named = facts.products.filter(({ name }) => name !== "");
  const products = named.length > 0 ? named : [{ name: title, units: "", model: "" }];
  const single = products.length === 1;
  const sale = soldInProse(facts.soldAt);
  const batches = sentencesAbout(
    facts.description,
    /\b(?:lot|batch|serial)\b.{0,20}\b(?:numbers?|codes?|nos?)\b|\bdate codes?\b/iu,
  );
  const [country = "", ...more] = facts.countries;
  const shared = {
    brand: brandOf(facts),
    identifiers: identifiersOf(facts, offers),
    description: facts.description || undefined,
    images: facts.images.map((url) => ({ url })),
    countryOfOrigin: country === "" || more.length > 0 ? undefined : countryCode(country),
    scope: {
      units: batches === "" ? "unknown" : "batches",
      batches: batches || undefined,
      soldFrom: sale.soldFrom,
      soldUntil: sale.soldUntil,
      soldAt: facts.soldAt || undefined,
    },
    price: single ? sale.price : undefined,
    companies: companiesOf(facts, title),
  };
  // Prose seldom says to which of several products a model belongs: it goes to each.
  const prose = modelsInProse(facts.description);
  return products.map(({ name, units, model }) => ({
    name,
    models: uniqueBy(
      [
        ...parseModels(model).models.map((reading) => reading.model),
        ...modelsInProse(name),
        ...prose,
      ],
      (text) => classifyModel(text).key || text,
    ),
    ...shared,
    quantities: unitsInProse(units),
  }));
}

function identifiersOf(facts: CpscFacts, offers: readonly Offer[]) {
  const near = [...facts.description.matchAll(/\b(?:UPC|EAN|GTIN|bar ?code)/giu)].map(({ index }) =>
    facts.description.slice(index, index + 300),
  );
  const gtins = [...facts.upcs, ...near].flatMap((text) =>
    parseGtin(text).filter(({ certainty, length }) => certainty === "strong" && length >= 12),
  );
  return uniqueBy(
    [
      ...gtins.map(({ gtin, length }) => ({ scheme: "gtin", value: gtin.slice(-length) })),
      ...parseAsin(facts.description).map((value) => ({ scheme: "asin", value })),
      ...parseFnsku(facts.description).map((value) => ({ scheme: "amazon-fnsku", value })),
      ...identifiersOfOffers(offers),
    ],
    ({ scheme, value }) => `${scheme} ${value}`,
  );
}

/** Only what the notice itself calls a brand. */
function brandOf({ description, products }: CpscFacts): string | undefined {
  const text = `${products.map(({ name }) => name).join(". ")}. ${description}`;
  const [, name] =
    /[“"]([^”"]{2,40})[”"][ -]brand(?:ed)?\b/u.exec(text) ??
    /\bbrand name,? [“"]([^”",]{2,40})/u.exec(text) ??
    /\b((?:[A-Z0-9][\p{L}0-9&.’'+]{0,30})(?: [A-Z][\p{L}0-9&.’'+]{0,30}){0,3})[- ]branded\b/u.exec(
      text,
    ) ??
    [];
  return name === undefined ? undefined : filledText(name);
}

function companiesOf(facts: CpscFacts, title: string): readonly Company[] {
  const [, seller] =
    /\bSold (?:Exclusively )?(?:on|at|through|via) [A-Z]\w+(?:\.com)? by ([^;]{2,80})$/u.exec(
      title,
    ) ?? [];
  const named = facts.companies.flatMap(({ role, text }) => companiesInProse(text, roleOf(role)));
  return seller === undefined ? named : [...named, { role: "online-seller", name: seller }];
}

const roles: Readonly<Record<string, Company["role"]>> = {
  manufacturer: "manufacturer",
  importer: "importer",
  distributor: "distributor",
  retailer: "retailer",
  seller: "online-seller",
};

function roleOf(text: string): Company["role"] {
  const key = text.toLowerCase().replace(/s?:?$/u, "");
  return Object.hasOwn(roles, key) ? (roles[key] ?? "other") : "other";
}

function sentencesAbout(text: string, pattern: RegExp): string {
  return text
    .split(/(?<=[.!?])\s+(?=[A-Z“"])/u)
    .filter((sentence) => pattern.test(sentence) && /\d/u.test(sentence))
    .join(" ");
}
