import type { ConsumerRecallData } from "../data/consumerRecallData.ts";
import type { NoticeProduct } from "../data/noticeProduct.ts";
import type { LegalGap } from "../legalGap.ts";

const gpsr = "Regulation (EU) 2023/988";

/**
 * What a recall notice in the Union must say and its data lacks. Sources: Art. 36(2) and 37 of the regulation; the letters
 * as lawyers' accounts of it give them.
 *
 * @internal
 */
export function euRecallGaps(data: ConsumerRecallData): LegalGap[] {
  const { products, remedyProvider } = data;
  const gaps = products.flatMap(productGaps);
  if (data.freeOfCharge !== true) {
    gaps.push({
      path: "freeOfCharge",
      message: "It is not said that the remedy costs the buyer nothing.",
      source: `${gpsr}, Art. 37(1)`,
    });
  }
  gaps.push(...choiceGaps(data));
  if (remedyProvider.url === undefined && !(remedyProvider.phone && remedyProvider.free === true)) {
    gaps.push({
      path: "remedyProvider",
      message: "There is no free telephone number and no interactive online service.",
      source: `${gpsr}, Art. 36(2)(f)`,
    });
  }
  return gaps;
}

function productGaps(product: NoticeProduct, index: number): LegalGap[] {
  const { imageUrl, brand, models, identifiers, batches } = product;
  const source = `${gpsr}, Art. 36(2)(b)`;
  const path = `products.${index}`;
  const gaps: LegalGap[] = [];
  if (imageUrl === undefined) {
    gaps.push({ path: `${path}.imageUrl`, message: "A product has no picture.", source });
  }
  if (brand === undefined) {
    gaps.push({
      path: `${path}.brand`,
      message: 'A product has no brand; "unbranded" is a value.',
      source,
    });
  }
  if (models.length + identifiers.length === 0 && batches === undefined) {
    gaps.push({ path, message: "A product has no identification number.", source });
  }
  return gaps;
}

function choiceGaps(data: ConsumerRecallData): LegalGap[] {
  const source = `${gpsr}, Art. 37(2)`;
  const kinds = new Set(data.remedies.map(({ kind }) => kind));
  const choices = ["refund", "repair", "replace"] as const;
  if (choices.filter((kind) => kinds.has(kind)).length >= 2) {
    return data.buyerChooses === true
      ? []
      : [{ path: "buyerChooses", message: "It is not said that the buyer chooses.", source }];
  }
  if (data.singleRemedyReason !== undefined) return [];
  return [
    {
      path: "remedies",
      message:
        "Fewer than two of repair, replacement and refund are offered, and no singleRemedyReason says why.",
      source,
    },
  ];
}
