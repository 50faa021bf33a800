import type { Listing } from "../listing.ts";

type Status = Listing["status"];

/** What marketplaces and shops call the state of a listing. */
const words: Readonly<Record<string, Status>> = {
  active: "live",
  enabled: "live",
  published: "live",
  online: "live",
  available: "live",
  "in stock": "live",
  instock: "live",
  "on sale": "live",
  onsale: "live",
  selling: "live",
  limitedavailability: "live",
  onlineonly: "live",
  "in store only": "live",
  instoreonly: "live",
  aktiv: "live",
  actif: "live",
  activo: "live",
  attivo: "live",
  aktywna: "live",
  판매중: "live",
  출품중: "live",
  販売中: "live",
  在售: "live",
  上架: "live",
  sold: "ended",
  "sold out": "ended",
  soldout: "ended",
  "out of stock": "ended",
  outofstock: "ended",
  discontinued: "ended",
  paused: "ended",
  unavailable: "ended",
  "not available": "ended",
  inactive: "ended",
  disabled: "ended",
  archived: "ended",
  draft: "ended",
  expired: "ended",
  closed: "ended",
  unlisted: "ended",
  inaktiv: "ended",
  품절: "ended",
  판매종료: "ended",
  판매완료: "ended",
  売り切れ: "ended",
  已售罄: "ended",
  deleted: "removed",
  delisted: "removed",
  "taken down": "removed",
  삭제: "removed",
  下架: "removed",
  suspended: "blocked",
  banned: "blocked",
  판매중지: "blocked",
  판매금지: "blocked",
};

/**
 * Reads the state of a listing in the words of shops and marketplaces, and of schema.org's availability.
 *
 * @internal
 */
export function listingStatus(text: string): Status | undefined {
  const word = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?schema\.org\//u, "")
    .replaceAll(/[_\s-]+/gu, " ");
  return (
    (Object.hasOwn(words, word) ? words[word] : undefined) ??
    (["live", "blocked", "removed", "ended"] as const).find((known) => known === word) ??
    (word === "geo blocked" ? "geo-blocked" : undefined)
  );
}
