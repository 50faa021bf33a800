import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { parseDigitalLink } from "../../model/identifier/parseDigitalLink.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import type { PartialDate } from "../../model/partialDate.ts";
import { applyRule, type NumberRule, plainNumber } from "./numberRules.ts";
import {
  type DateOrder,
  type Period,
  type PeriodsRead,
  periodOf,
  readPeriods,
} from "./readPeriods.ts";
import { readUnitScope, type UnitScope } from "./unitScope.ts";

/** What is known about one unit of a product. */
export interface UnitFacts {
  /** Which product of the record; all of them when absent. */
  readonly line?: string;
  /** Lot, batch or date code. */
  readonly lot?: string;
  /** Serial number. */
  readonly serial?: string;
  /** GS1 Digital Link or element string of its code: gives lot and serial where they are not given apart. */
  readonly link?: string;
  /** When it was made. */
  readonly producedOn?: PartialDate;
  /** When it was sold. */
  readonly soldOn?: PartialDate;
}

/** Why a unit is affected, not affected, or not told. */
export const unitReasons = [
  "all-units",
  "lot-listed",
  "serial-listed",
  "produced-in-period",
  "sold-in-period",
  "lot-not-listed",
  "serial-not-listed",
  "produced-outside-period",
  "sold-before-period",
  "record-retracted",
  "number-needed",
  "list-not-complete",
  "not-readable",
  "facts-disagree",
  "lines-differ",
  "scope-unknown",
] as const;

/** A reason of `vocabularies.unitReasons`. */
export type UnitReason = (typeof unitReasons)[number];

/** Whether a unit is affected by a hazard record. */
export interface UnitCheck {
  /** The answer; "cannot-tell" wherever the notice or the facts leave doubt. */
  readonly outcome: "affected" | "not-affected" | "cannot-tell";
  /** Why. */
  readonly reason: UnitReason;
  /** The product of the record that decided; absent when several did. */
  readonly line?: string;
}

/**
 * Tells whether one unit of a recalled product is affected, by lots, serial numbers and dates as the notice writes them.
 *
 * The product itself must already be known to be the recalled one. A negative answer is given only when the notice was read
 * in full, does not hint at further units, and lists numbers of the same form as the unit's; else the answer is
 * "cannot-tell". Numbers-only dates are read month first in records of the US CPSC, day first in all others.
 *
 * @param record - The hazard record.
 * @param unit - What is known about the unit.
 * @returns The answer with its reason.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a date that is none, or a line the record lacks.
 *
 * @example
 * ```ts
 * import { checkUnit } from "safepact/match";
 * import { parseHazardRecord } from "safepact/model";
 *
 * const parsed = parseHazardRecord({
 *   id: "cpsc:1",
 *   products: [{ name: "Kettle", scope: { units: "batches", batches: "Serial numbers between A100 and A250." } }],
 * });
 * if (!parsed.ok) throw new Error("unreadable");
 * checkUnit(parsed.value, { serial: "a-137" }); // => { outcome: "affected", reason: "serial-listed", line: "1" }
 * checkUnit(parsed.value, { serial: "A900" }).outcome; // => "not-affected"
 * checkUnit(parsed.value, { serial: "9000" }).outcome; // => "cannot-tell"
 * ```
 */
export function checkUnit(record: HazardRecord, unit: UnitFacts): UnitCheck {
  checkGiven(
    { record, unit },
    {
      record: hazardRecordShape,
      unit: [
        "only",
        {
          line: "text?",
          lot: "text?",
          serial: "text?",
          link: "text?",
          producedOn: "text?",
          soldOn: "text?",
        },
      ],
    },
  );
  checkFacts(unit);
  const products = record.products.filter(
    ({ line }) => unit.line === undefined || line === unit.line,
  );
  if (products.length === 0) {
    throw new SafepactError("INVALID_INPUT", `The record has no product line "${unit.line}".`, {
      hint: `It has: ${record.products.map(({ line }) => line).join(", ")}.`,
    });
  }
  if (record.status === "retracted") return { outcome: "not-affected", reason: "record-retracted" };
  const order = record.source.system === "cpsc" ? "month-first" : "day-first";
  const facts = { ...parseDigitalLink(unit.link ?? ""), ...unit };
  const checks = products.map((product) => checkProduct(product, facts, order));
  const [first] = checks;
  if (first && checks.every(({ outcome }) => outcome === first.outcome)) {
    const sole = checks.length === 1 ? first : { outcome: first.outcome, reason: first.reason };
    return sole;
  }
  return { outcome: "cannot-tell", reason: "lines-differ" };
}

function checkFacts({ producedOn, soldOn }: UnitFacts): void {
  for (const date of [producedOn, soldOn]) {
    if (date !== undefined && !isPartialDate(date)) {
      throw new SafepactError("INVALID_INPUT", `"${date.slice(0, 40)}" is not a date.`, {
        hint: "Write it as YYYY-MM-DD, YYYY-MM or YYYY.",
      });
    }
  }
}

type Finding = Omit<UnitCheck, "line">;

function checkProduct(product: HazardProduct, unit: UnitFacts, order: DateOrder): UnitCheck {
  const { line, scope } = product;
  const sold = soldFinding(product, unit);
  if (sold?.outcome === "not-affected") return { ...sold, line };
  if (scope.units === "all" || scope.units === "product-type") {
    return { outcome: "affected", reason: "all-units", line };
  }
  const read = readUnitScope(product, order);
  const findings = numberFindings(read, unit, order);
  if (findings.length > 0) return { ...combine(findings), line };
  if (hasRules(read)) return { outcome: "cannot-tell", reason: "number-needed", line };
  if (scope.batches !== undefined) return { outcome: "cannot-tell", reason: "not-readable", line };
  return { ...(sold ?? { outcome: "cannot-tell", reason: "scope-unknown" }), line };
}

function numberFindings(scope: UnitScope, unit: UnitFacts, order: DateOrder): readonly Finding[] {
  const findings: Finding[] = [];
  if (unit.lot !== undefined) findings.push(lotFinding(scope, unit.lot, order));
  if (unit.serial !== undefined) findings.push(serialFinding(scope, unit.serial));
  const { produced } = scope;
  if (unit.producedOn !== undefined && produced.periods.length > 0) {
    const finding = periodFinding(produced, periodOf(unit.producedOn), scope.hedged);
    // A period of production is wider than the lots made in it.
    const wider = finding.outcome === "affected" && scope.lots.length + scope.serials.length > 0;
    if (!wider) findings.push(finding);
    else if (findings.length === 0)
      findings.push({ outcome: "cannot-tell", reason: "number-needed" });
  }
  return findings.filter(({ reason }) => reason !== "scope-unknown");
}

/** One contradiction, or a mere doubt beside nothing definite, leaves the answer open. */
function combine(findings: readonly Finding[]): Finding {
  const definite = findings.filter(({ outcome }) => outcome !== "cannot-tell");
  const [first] = definite.length > 0 ? definite : findings;
  if (!first) return { outcome: "cannot-tell", reason: "scope-unknown" };
  if (definite.some(({ outcome }) => outcome !== first.outcome)) {
    return { outcome: "cannot-tell", reason: "facts-disagree" };
  }
  return first;
}

function lotFinding(scope: UnitScope, lot: string, order: DateOrder): Finding {
  const { dateCodes } = scope;
  const [date] = readPeriods(lot, order).periods;
  if (date && dateCodes.periods.length > 0) {
    const finding = periodFinding(dateCodes, date, scope.hedged);
    if (finding.outcome === "affected") return { outcome: "affected", reason: "lot-listed" };
    return finding.outcome === "not-affected"
      ? { outcome: "not-affected", reason: "lot-not-listed" }
      : finding;
  }
  return rulesFinding(scope.lots, plainNumber(lot), scope.hedged, {
    listed: "lot-listed",
    missing: "lot-not-listed",
  });
}

function serialFinding(scope: UnitScope, serial: string): Finding {
  const rules = scope.serials.length > 0 ? scope.serials : scope.lots;
  return rulesFinding(rules, plainNumber(serial), scope.hedged, {
    listed: "serial-listed",
    missing: "serial-not-listed",
  });
}

function rulesFinding(
  rules: readonly NumberRule[],
  number: string,
  hedged: boolean,
  reasons: { listed: UnitReason; missing: UnitReason },
): Finding {
  if (rules.length === 0 || number === "")
    return { outcome: "cannot-tell", reason: "scope-unknown" };
  const answers = rules.map((rule) => ({ rule, answer: applyRule(rule, number) }));
  const hit = answers.find(({ answer }) => answer === "in");
  if (hit) {
    const exact = hit.rule.kind === "equal";
    return hedged && !exact
      ? { outcome: "cannot-tell", reason: "list-not-complete" }
      : { outcome: "affected", reason: reasons.listed };
  }
  // Lists lose their separators on the way, so a number inside a longer one may be meant.
  const inside = rules.some(
    ({ kind, ...rule }) => kind === "equal" && "value" in rule && rule.value.includes(number),
  );
  if (inside) return { outcome: "cannot-tell", reason: "not-readable" };
  if (hedged) return { outcome: "cannot-tell", reason: "list-not-complete" };
  return answers.every(({ answer }) => answer === "out")
    ? { outcome: "not-affected", reason: reasons.missing }
    : { outcome: "cannot-tell", reason: "not-readable" };
}

function periodFinding({ periods, complete }: PeriodsRead, day: Period, hedged: boolean): Finding {
  const within = periods.filter(({ from, to }) => from <= day.from && day.to <= to);
  const touching = periods.filter(({ from, to }) => from <= day.to && day.from <= to);
  // Several periods belong to several models, of which the notice's line does not tell ours.
  if (within.length === periods.length && !hedged) {
    return { outcome: "affected", reason: "produced-in-period" };
  }
  if (touching.length > 0) return { outcome: "cannot-tell", reason: "list-not-complete" };
  return complete && !hedged
    ? { outcome: "not-affected", reason: "produced-outside-period" }
    : { outcome: "cannot-tell", reason: complete ? "list-not-complete" : "not-readable" };
}

/** A unit sold before the first sale is another one; one sold after the last may be second-hand. */
function soldFinding({ scope }: HazardProduct, { soldOn }: UnitFacts): Finding | undefined {
  const { soldFrom, soldUntil } = scope;
  if (soldOn === undefined || soldFrom === undefined) return undefined;
  const day = periodOf(soldOn);
  if (day.to < periodOf(soldFrom).from) {
    return { outcome: "not-affected", reason: "sold-before-period" };
  }
  const within =
    day.from >= periodOf(soldFrom).from &&
    soldUntil !== undefined &&
    day.to <= periodOf(soldUntil).to;
  return within
    ? { outcome: "affected", reason: "sold-in-period" }
    : { outcome: "cannot-tell", reason: "scope-unknown" };
}

function hasRules({ lots, serials, produced, dateCodes }: UnitScope): boolean {
  return lots.length + serials.length + produced.periods.length + dateCodes.periods.length > 0;
}
