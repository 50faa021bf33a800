import { type HazardRecord, type Listing, parseGtin, parseListing } from "safepact/model";

/** How an offer of a recalled product is dressed. */
export const dressings = ["as recalled", "number only", "renamed", "other brand"] as const;

/** One of {@link dressings}. */
export type Dressing = (typeof dressings)[number];

/** A recalled GTIN that is valid and names a product worldwide, with the records that carry it. */
export interface RecalledGtin {
  readonly gtin: string;
  readonly records: readonly HazardRecord[];
}

/** Every recalled GTIN that a standing record carries; those that only retracted records carry come apart. */
export function recalledGtins(alerts: readonly HazardRecord[]): {
  readonly standing: readonly RecalledGtin[];
  readonly retracted: readonly RecalledGtin[];
} {
  const carriers = new Map<string, HazardRecord[]>();
  for (const record of alerts) {
    for (const { identifiers } of record.products) {
      for (const { scheme, value } of identifiers) {
        if (scheme !== "gtin") continue;
        for (const { gtin, certainty, restriction } of parseGtin(value)) {
          if (certainty !== "strong" || restriction !== undefined) continue;
          carriers.set(gtin, [...(carriers.get(gtin) ?? []), record]);
        }
      }
    }
  }
  const all = [...carriers].map(([gtin, records]) => ({ gtin, records }));
  const stands = ({ records }: RecalledGtin): boolean =>
    records.some(({ status }) => status !== "retracted");
  return { standing: all.filter(stands), retracted: all.filter((each) => !stands(each)) };
}

/** An offer that carries a recalled GTIN. */
export function offerOf({ gtin, records }: RecalledGtin, dressing: Dressing): Listing {
  const standing = records.find(({ status }) => status !== "retracted") ?? records[0];
  const [product] = standing?.products ?? [];
  const title = {
    "as recalled": [product?.brand, product?.name].filter(Boolean).join(" "),
    "number only": "Sonderangebot",
    renamed: "Super quality item for home and family, best gift",
    "other brand": product?.name ?? "",
  }[dressing];
  const parsed = parseListing({
    id: `offer-${gtin}`,
    platform: "shop.example",
    title: title === "" ? "Offer" : title,
    ...(dressing === "other brand" && { brand: "Zzyzx Outfitters" }),
    ...(dressing === "as recalled" && product?.brand && { brand: product.brand }),
    identifiers: [{ scheme: "gtin", value: gtin }],
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}
