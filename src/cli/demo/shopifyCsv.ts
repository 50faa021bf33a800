import type { Listing, ListingVariant } from "../../model/index.ts";

const columns = [
  "Handle",
  "Title",
  "Body (HTML)",
  "Vendor",
  "Type",
  "Tags",
  "Published",
  "Option1 Name",
  "Option1 Value",
  "Variant SKU",
  "Variant Price",
  "Variant Barcode",
  "Image Src",
  "Status",
] as const;

/**
 * Writes listings as the product export of a Shopify store: one row a variant, the title on the first row only, and
 * barcodes behind an apostrophe, as spreadsheets leave them.
 *
 * @param listings - The listings.
 * @returns The CSV file.
 */
export function shopifyCsv(listings: readonly Listing[]): string {
  const rows = listings.flatMap((listing) => {
    const variants: readonly (ListingVariant | undefined)[] =
      listing.variants.length > 0 ? listing.variants : [undefined];
    return variants.map((variant, place) => rowOf(listing, variant, place));
  });
  return `${[columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function rowOf(
  listing: Listing,
  variant: ListingVariant | undefined,
  place: number,
): readonly string[] {
  const first = place === 0;
  const optionName = variant ? "Colour" : "Title";
  const gtin = listing.identifiers.find(({ scheme }) => scheme === "gtin")?.value;
  const model = listing.attributes["model"] ?? listing.attributes["모델명"];
  return [
    listing.id,
    first ? listing.title : "",
    first && model !== undefined ? `<p>Model: <b>${model}</b></p>` : "",
    first ? (listing.brand ?? "") : "",
    first ? (listing.category ?? "") : "",
    "",
    first ? "TRUE" : "",
    first ? optionName : "",
    variant?.title ?? "Default Title",
    `${listing.id}-${place + 1}`,
    String(listing.price?.amount ?? ""),
    gtin ? `'${gtin}` : "",
    "",
    first ? "active" : "",
  ];
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
