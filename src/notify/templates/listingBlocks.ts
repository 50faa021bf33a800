import type { Block, Fact } from "../block.ts";
import type { NoticeListing } from "../data/sellerBase.ts";
import type { NoticeWriter } from "../writer.ts";

/** Names the listings: one as facts, several as a table. @internal */
export function listingBlocks(listings: readonly NoticeListing[], writer: NoticeWriter): Block[] {
  const [first, ...others] = listings;
  if (first !== undefined && others.length === 0) {
    return [{ kind: "facts", rows: listingFacts(first, writer) }];
  }
  const { say } = writer;
  return [
    {
      kind: "table",
      caption: say("section.listings"),
      columns: [say("label.listing-id"), say("label.listing"), say("label.address")],
      rows: listings.map(({ id, title, url }) => [id, title, url ?? "–"]),
    },
  ];
}

function listingFacts({ id, title, url, variants }: NoticeListing, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  return [
    { label: say("label.listing"), value: title },
    { label: say("label.listing-id"), value: id },
    ...(url === undefined ? [] : [{ label: say("label.address"), value: url, href: url }]),
    ...(variants === undefined
      ? []
      : [{ label: say("label.variants"), value: variants.join(", ") }]),
  ];
}
