import { createImageIndex, type ImageIndex } from "../image/createImageIndex.ts";
import { comesBefore, type IndexParts } from "../index/indexParts.ts";
import type { MatchIndex } from "../index/matchIndex.ts";

/**
 * Most bits in which a copy differs: a border of 3 % or 2 % cut off reach 12. Of 44,850 pairs of other drawn pictures none came nearer than
 * 14; bench/matching/RESULTS.md has the figures.
 */
const RADIUS = 12;
/** Bits at which likeness would be gone. */
const NO_LIKENESS = 16;

// By the pictures of a segment, which updates share.
const made = new WeakMap<Uint32Array, ImageIndex>();

/**
 * Entries whose pictures look like one of the fingerprints, with the bits that differ; in the order that depends on the records alone.
 *
 * @internal
 */
export function lookAlikePictures(
  parts: IndexParts,
  fingerprints: readonly string[],
): ReadonlyMap<number, number> {
  if (fingerprints.length === 0) return nothing;
  const found = new Map<number, number>();
  for (const { index, firstEntry } of parts.list) {
    if (index.imageEntries.length === 0) continue;
    const images = imagesOf(index);
    for (const fingerprint of fingerprints) {
      for (const { id, distance } of images.search(fingerprint, { radius: RADIUS })) {
        if (index.gone?.[Number(id)] === 1) continue;
        const entry = firstEntry + Number(id);
        found.set(entry, Math.min(distance, found.get(entry) ?? RADIUS));
      }
    }
  }
  return new Map([...found].sort(([one], [other]) => (comesBefore(parts, one, other) ? -1 : 1)));
}

const nothing: ReadonlyMap<number, number> = new Map();

/** How alike pictures are that differ in so many bits: 1 for none, one quarter at the edge. @internal */
export function pictureLikeness(distance: number): number {
  return 1 - distance / NO_LIKENESS;
}

// Built when the first listing with a fingerprint comes: most lists of listings have none.
function imagesOf(index: MatchIndex): ImageIndex {
  const known = made.get(index.imageEntries);
  if (known !== undefined) return known;
  const images = createImageIndex(
    Array.from(index.imageEntries, (entry, at) => ({
      id: String(entry),
      fingerprint: hex(index.imageHigh[at]) + hex(index.imageLow[at]),
    })),
  );
  made.set(index.imageEntries, images);
  return images;
}

function hex(half: number | undefined): string {
  return (half ?? 0).toString(16).padStart(8, "0");
}
