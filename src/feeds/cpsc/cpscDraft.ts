import type { Company, Issue, Offer } from "../../model/index.ts";
import {
  classifyModel,
  parseAsin,
  parseFnsku,
  parseGtin,
  parseModels,
  remedyKinds,
} from "../../model/index.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { identifiersOfOffers } from "../identifiersOfOffers.ts";
import { offersIn } from "../offersIn.ts";
import { monthNameDate } from "../readDates.ts";
import type { Draft } from "../reader.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { companiesInProse } from "./companiesInProse.ts";
import type { CpscFacts } from "./cpscFacts.ts";
import { hazardsInProse } from "./hazardsInProse.ts";
import { incidentsInProse } from "./incidentsInProse.ts";
import { type Mixture, mixedRecord } from "./mixedRecord.ts";
import { modelsInProse } from "./modelsInProse.ts";
import { soldInProse } from "./soldInProse.ts";
import { unitsInProse } from "./unitsInProse.ts";

/**
 * Makes a hazard record of what the CPSC says about a recall or a product safety warning. The number is written without
 * its dash, so that both formats give one id.
 *
 * @internal
 */
export function cpscDraft(facts: CpscFacts): Draft {
  const number = (facts.recallNumber || facts.warningNumber).replaceAll(/[^0-9A-Za-z]/gu, "");
  const mixed = mixedRecord(facts);
  const title = mixed.title ? titleOfUrl(facts.url) : facts.title;
  const hazard = mixed.hazard ? "" : facts.hazard;
  const publishedOn = monthNameDate(facts.date) ?? monthNameDate(facts.warningDate);
  const updatedOn = monthNameDate(facts.updated);
  const isRecall = facts.recallNumber !== "";
  const offers = offersOf(facts, title);
  const incidents = incidentsInProse(facts.incidents);
  const consumerAction = [
    facts.consumerAction,
    facts.remedy,
    mixed.hazard || facts.contact === "" ? "" : `Contact: ${facts.contact}`,
  ].filter((part) => part !== "");
  const value = {
    id: number === "" ? undefined : `cpsc:${number}`,
    source: {
      system: "cpsc",
      id: number || undefined,
      url: facts.url || undefined,
      language: "en",
      authority: "US Consumer Product Safety Commission",
      notifyingCountry: "US",
      publishedOn,
      updatedOn,
    },
    basis: isRecall ? "domestic-recall" : "unknown",
    products: productsOf(facts, title, offers),
    hazards: hazardsOf(hazard, title),
    measures: [
      {
        action: isRecall ? "recall-from-end-users" : "warning-to-consumers",
        basis: "unknown",
        on: publishedOn,
        territory: "US",
      },
    ],
    remedies: facts.remedyOptions.map(remedyOf),
    consumerAction: consumerAction.join("\n") || undefined,
    incidents,
    territory: ["US"],
    offers,
    references: referencesOf(facts, isRecall),
  };
  return { value, issues: mixtureIssues(mixed, facts, title) };
}

function productsOf(facts: CpscFacts, title: string, offers: readonly Offer[]) {
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
    /\b((?:[A-Z0-9][\p{L}0-9&.’'+]*)(?: [A-Z][\p{L}0-9&.’'+]*){0,3})[- ]branded\b/u.exec(text) ??
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

function hazardsOf(hazard: string, title: string) {
  const found = hazardsInProse(hazard);
  const types = found.length > 0 ? found : hazardsInProse(title);
  const described = hazard === "" ? {} : { description: hazard };
  if (types.length === 0) return hazard === "" ? [] : [{ type: "unknown", ...described }];
  return types.map((type, index) => (index === 0 ? { ...type, ...described } : type));
}

function remedyOf(option: string) {
  const kind = option.trim().toLowerCase().replaceAll(/\s+/gu, "-");
  if (kind === "no-remedy-available") return { kind: "none" };
  const known = remedyKinds.find((candidate) => candidate === kind);
  return known === undefined ? { kind: "other", description: option.trim() } : { kind: known };
}

/** Where the notice says it was sold; the marketplaces among it become offers. */
function offersOf(facts: CpscFacts, title: string): readonly Offer[] {
  const [soldOn = ""] = /\bSold\b.*$/u.exec(title) ?? [];
  return offersIn([soldOn, facts.soldAt, ...parseAsin(facts.description)].join("\n"));
}

function referencesOf(facts: CpscFacts, isRecall: boolean) {
  const joint = facts.jointUrls.map((url) => ({
    kind: "joint-recall",
    ...(/\bcanada\.ca\b|\bhc-sc\.gc\.ca\b/u.test(url) ? { system: "health-canada" } : {}),
    url,
  }));
  const id = facts.warningNumber.replaceAll(/[^0-9A-Za-z]/gu, "");
  return isRecall && id !== "" ? [...joint, { kind: "follow-up", system: "cpsc", id }] : joint;
}

function sentencesAbout(text: string, pattern: RegExp): string {
  return text
    .split(/(?<=[.!?])\s+(?=[A-Z“"])/u)
    .filter((sentence) => pattern.test(sentence) && /\d/u.test(sentence))
    .join(" ");
}

function titleOfUrl(url: string): string {
  return (url.split("/").at(-1) ?? "").replaceAll("-", " ").trim();
}

function mixtureIssues(mixed: Mixture, facts: CpscFacts, title: string): readonly Issue[] {
  const issue = (path: Issue["path"], message: string): Issue => ({
    code: "mixed-record",
    severity: "warning",
    path,
    message,
  });
  const found: Issue[] = [];
  if (mixed.title) {
    found.push(
      issue(
        ["products", 0, "name"],
        `The title "${facts.title.slice(0, 80)}" does not fit the address of its page; the address gave "${title.slice(0, 80)}". Read the page before you use the record.`,
      ),
    );
  }
  if (mixed.hazard) {
    found.push(
      issue(
        ["hazards"],
        "The hazard and the contact speak of another product than the rest of the record and were left out; the hazard types come from the title. Read the page before you use the record.",
      ),
    );
  }
  return found;
}
