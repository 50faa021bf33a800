import type { Block, Fact } from "../block.ts";
import type { NoticeProduct } from "../data/noticeProduct.ts";
import { nameWithBrand } from "../documents/nameWithBrand.ts";
import type { NoticeWriter } from "../writer.ts";

/**
 * Shows the products: picture, name, numbers, and where to find the numbers.
 *
 * @param unitsPath - Where the data says which units of the product at a place are concerned.
 *
 * @internal
 */
export function productBlocks(
  products: readonly NoticeProduct[],
  writer: NoticeWriter,
  unitsPath: (index: number) => string = (index) => `products.${index}.units`,
): Block[] {
  return products.flatMap((product, index) => {
    warnOfUnits(product, unitsPath(index), writer);
    return blocksOf(product, writer);
  });
}

function blocksOf(product: NoticeProduct, writer: NoticeWriter): Block[] {
  const { name, imageUrl, whereToFindImageUrl } = product;
  const blocks: Block[] = [];
  if (imageUrl !== undefined) {
    const alt = writer.say("picture.product", { product: name });
    blocks.push({ kind: "image", url: imageUrl, alt });
  }
  blocks.push({ kind: "facts", rows: productFacts(product, writer) });
  if (whereToFindImageUrl !== undefined) {
    const alt = writer.say("picture.where-to-find", { product: name });
    blocks.push({ kind: "image", url: whereToFindImageUrl, alt });
  }
  return blocks;
}

/** The facts of one product as rows. @internal */
export function productFacts(product: NoticeProduct, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const { brand, models, identifiers, batches, whereToFind } = product;
  const rows: Fact[] = [{ label: say("label.product"), value: product.name }];
  if (brand !== undefined) {
    const value = brand === "unbranded" ? say("common.unbranded") : brand;
    rows.push({ label: say("label.brand"), value });
  }
  if (models.length > 0) rows.push({ label: say("label.models"), value: models.join(", ") });
  for (const { scheme, value } of identifiers) {
    const label = say(scheme === "gtin" ? "label.gtin" : "label.identifier");
    rows.push({
      label,
      value: scheme === "gtin" || scheme === "other" ? value : named(scheme, value),
    });
  }
  const stated = unitsText(product);
  if (stated !== undefined) rows.push({ label: say("label.units"), value: say(stated) });
  if (batches !== undefined) rows.push({ label: say("label.batches"), value: batches });
  if (whereToFind !== undefined)
    rows.push({ label: say("label.where-to-find"), value: whereToFind });
  return rows;
}

/** Batches speak for themselves; what is not said is said to be so. */
function unitsText({ units, batches }: NoticeProduct) {
  if (units === "all") return "common.all-units";
  if (batches !== undefined) return undefined;
  return units === "batches" ? "common.some-units" : "common.units-unknown";
}

function warnOfUnits({ units, batches }: NoticeProduct, path: string, writer: NoticeWriter): void {
  if (units === "all" || batches !== undefined) return;
  writer.warn({
    code: "units-not-stated",
    message:
      "The data does not say which units are affected, and the notice says so. Ask the source, or give units or batches.",
    path,
  });
}

function named(scheme: string, value: string): string {
  return `${scheme.toUpperCase()} ${value}`;
}

/** The names of the products as one text. @internal */
export function productNames(products: readonly NoticeProduct[], writer: NoticeWriter): string {
  const names = products.map(nameWithBrand);
  return names.length === 1 ? (names[0] ?? "") : writer.all(names);
}
