import * as z from "zod";
import { identifierSchemes } from "../../model/identifier/identifier.ts";
import type { Identifier } from "../../model/index.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";

/** Which units of a product a notice concerns: all of them, some, or not said. */
export const noticeUnits = ["all", "batches", "unknown"] as const;

/** A product as a notice names it. */
export interface NoticeProduct {
  /** Name, as the reader knows it. */
  readonly name: string;
  /** Brand; "unbranded" is a value. */
  readonly brand?: string;
  /** Model and type numbers. */
  readonly models: readonly string[];
  /** Identifiers, such as the GTIN under the barcode. */
  readonly identifiers: readonly Identifier[];
  /**
   * Which units are concerned. `unknown` is printed as such, with a warning: a source that does not say has not said
   * "all".
   *
   * @defaultValue "batches" when batches are named, else "unknown"
   */
  readonly units: (typeof noticeUnits)[number];
  /** Lots, serial numbers or production dates concerned. */
  readonly batches?: string;
  /** Address of a picture of the product. */
  readonly imageUrl?: string;
  /** Where on the product its numbers stand, in the reader's language. */
  readonly whereToFind?: string;
  /** Address of a picture that shows where the numbers stand. */
  readonly whereToFindImageUrl?: string;
}

const shape = {
  name: textSchema,
  brand: textSchema.exactOptional(),
  models: z.array(textSchema).max(500).default([]),
  identifiers: z
    .array(z.object({ scheme: z.enum(identifierSchemes), value: z.string().min(1).max(1000) }))
    .max(500)
    .default([]),
  units: z.enum(noticeUnits),
  batches: textSchema.exactOptional(),
  imageUrl: textSchema.exactOptional(),
  whereToFind: textSchema.exactOptional(),
  whereToFindImageUrl: textSchema.exactOptional(),
} satisfies Shape<NoticeProduct>;

/** @internal */
export const noticeProductSchema: z.ZodType<NoticeProduct> = z
  .object({ ...shape, units: shape.units.exactOptional() })
  .transform(({ units, ...product }) => ({
    ...product,
    units: units === undefined ? saidBy(product) : units,
  }));

function saidBy({ batches }: Pick<NoticeProduct, "batches">): NoticeProduct["units"] {
  return batches === undefined ? "unknown" : "batches";
}
