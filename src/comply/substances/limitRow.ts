import type { Confidence, Quotation } from "../../model/index.ts";
import type { Material, MeasureUnit, SubstanceLimit } from "./substanceLimit.ts";

/** A substance of a limit. @internal */
export type Substance = SubstanceLimit["substances"][number];

/** Names a substance. @internal */
export const of = (name: string, ...cas: string[]): Substance => ({ name, cas });

/** What a group of limits shares. @internal */
export interface Rule {
  readonly jurisdiction: string;
  readonly rule: string;
  readonly appliesTo: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly quotation?: Quotation | undefined;
  readonly atLimit?: SubstanceLimit["atLimit"];
}

/** One limit. @internal */
export interface Row {
  readonly id: string;
  readonly substances: readonly Substance[];
  readonly limit: number;
  readonly unit: MeasureUnit;
  readonly sum?: true;
  readonly material?: Material;
}

/** Makes a limit of its rule and its own fields. @internal */
export function row(rule: Rule, fields: Row, more: Partial<Rule> = {}): SubstanceLimit {
  const { id, substances, limit, unit, sum, material } = fields;
  return {
    id,
    ...rule,
    ...more,
    substances,
    aggregation: sum ? "groupSum" : "each",
    limit,
    unit,
    ...(material && { material }),
  };
}

/** Migration limits of toys for one substance: dry, liquid, scraped. @internal */
export function migration(
  rule: Rule,
  name: string,
  substance: Substance,
  limits: readonly [number, number, number],
): readonly SubstanceLimit[] {
  return (["toy-dry", "toy-liquid", "toy-scraped"] as const).map((material, index) =>
    row(rule, {
      id: `eu-toys-${name}-${material.slice(4)}`,
      substances: [substance],
      limit: limits[index] ?? 0,
      unit: "mg/kg",
      material,
    }),
  );
}
