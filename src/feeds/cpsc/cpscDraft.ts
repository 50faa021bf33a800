import { remedyKinds } from "../../model/hazardRecord.ts";
import { parseAsin } from "../../model/identifier/parseAsin.ts";
import type { Issue, Offer } from "../../model/index.ts";
import { offersIn } from "../offersIn.ts";
import { dayOrText, monthNameDate } from "../readDates.ts";
import type { Draft } from "../reader.ts";
import type { CpscFacts } from "./cpscFacts.ts";
import { cpscProducts } from "./cpscProducts.ts";
import { hazardsInProse } from "./hazardsInProse.ts";
import { incidentsInProse } from "./incidentsInProse.ts";
import { type Mixture, mixedRecord } from "./mixedRecord.ts";

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
      publishedOn: dayOrText(publishedOn, facts.date || facts.warningDate),
      updatedOn: dayOrText(monthNameDate(facts.updated), facts.updated),
    },
    basis: isRecall ? "domestic-recall" : "unknown",
    products: cpscProducts(facts, title, offers),
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
