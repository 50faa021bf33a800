import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { bitCount } from "./hamming.ts";
import { requireHalves } from "./imageDistance.ts";

/** A picture known by its fingerprint. */
export interface IndexedImage {
  /** What the picture belongs to, such as the id of a hazard record. */
  readonly id: string;
  /** 16 hexadecimal digits, as {@link imageFingerprint} gives. */
  readonly fingerprint: string;
}

/** A picture that looks like the one asked for. */
export interface ImageHit {
  /** What it belongs to. */
  readonly id: string;
  /** Its fingerprint. */
  readonly fingerprint: string;
  /** Bits that differ. */
  readonly distance: number;
}

/** Fingerprints that can be searched by likeness. */
export interface ImageIndex {
  /** Number of pictures. */
  readonly size: number;
  /** Finds every picture within a distance, nearest first; equal distances in the order given. */
  readonly search: (fingerprint: string, options?: ImageSearchOptions) => readonly ImageHit[];
}

/** How near a picture must be. */
export interface ImageSearchOptions {
  /** Most bits that may differ, 0–15. @defaultValue `8` */
  readonly radius?: number;
}

const CHUNKS = 4;
const BUCKETS = 1 << 16;
const MOST_RADIUS = 15;

interface Chunk {
  readonly offsets: Uint32Array;
  readonly images: Uint32Array;
}

/**
 * Indexes image fingerprints so that all within a few bits of one are found without comparing with each.
 *
 * A fingerprint is cut into four parts of 16 bits; of two fingerprints within `r` bits, some part differs in at most `r / 4`, so only
 * the parts that near are looked up. Source of the method: M. Norouzi, A. Punjani, D. Fleet, "Fast Search in Hamming Space
 * with Multi-Index Hashing", CVPR 2012.
 *
 * @param images - Pictures with their fingerprints.
 * @returns The index; it does not change.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for what is no fingerprint.
 *
 * @example
 * ```ts
 * import { createImageIndex } from "safepact/match";
 *
 * const index = createImageIndex([{ id: "sg-1", fingerprint: "00ff00ff00ff00ff" }]);
 * index.search("00ff00ff00ff00fe"); // => [{ id: "sg-1", fingerprint: "00ff00ff00ff00ff", distance: 1 }]
 * index.search("ff00ff00ff00ff00"); // => []
 * ```
 */
export function createImageIndex(images: readonly IndexedImage[]): ImageIndex {
  checkGiven({ images }, { images: [{ id: "text", fingerprint: "text" }] });
  const high = new Uint32Array(images.length);
  const low = new Uint32Array(images.length);
  for (const [number, { fingerprint }] of images.entries()) {
    const [first, second] = requireHalves(fingerprint);
    high[number] = first;
    low[number] = second;
  }
  const parts = [high, high, low, low];
  const chunks = parts.map((half, chunk) => buildChunk(half, chunk % 2 === 0 ? 16 : 0));
  const masks = masksByBits();
  return {
    size: images.length,
    search(fingerprint, options = {}) {
      checkGiven({ fingerprint, options }, { fingerprint: "text", options: { radius: "number?" } });
      const { radius = 8 } = options;
      if (!(Number.isInteger(radius) && radius >= 0 && radius <= MOST_RADIUS)) {
        throw new SafepactError(
          "INVALID_OPTION",
          `A radius of ${radius} bits cannot be searched.`,
          {
            hint: `Give a whole number from 0 to ${MOST_RADIUS}.`,
          },
        );
      }
      const [queryHigh, queryLow] = requireHalves(fingerprint);
      const values = [queryHigh >>> 16, queryHigh & 0xffff, queryLow >>> 16, queryLow & 0xffff];
      const found = new Map<number, number>();
      for (const [chunk, value] of values.entries()) {
        for (const mask of masks[Math.floor(radius / CHUNKS)] ?? []) {
          for (const number of bucketOf(chunks[chunk], value ^ mask)) {
            if (found.has(number)) continue;
            const distance =
              bitCount((high[number] ?? 0) ^ queryHigh) + bitCount((low[number] ?? 0) ^ queryLow);
            found.set(number, distance);
          }
        }
      }
      return [...found]
        .filter(([, distance]) => distance <= radius)
        .sort((left, right) => left[1] - right[1] || left[0] - right[0])
        .flatMap(([number, distance]) => {
          const image = images[number];
          return image ? [{ id: image.id, fingerprint: image.fingerprint, distance }] : [];
        });
    },
  };
}

function buildChunk(half: Uint32Array, shift: number): Chunk {
  const offsets = new Uint32Array(BUCKETS + 1);
  for (const value of half) {
    const bucket = (value >>> shift) & 0xffff;
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0);
  }
  const place = offsets.slice();
  const images = new Uint32Array(half.length);
  for (const [number, value] of half.entries()) {
    const bucket = (value >>> shift) & 0xffff;
    const at = place[bucket] ?? 0;
    images[at] = number;
    place[bucket] = at + 1;
  }
  return { offsets, images };
}

function bucketOf(chunk: Chunk | undefined, bucket: number): Uint32Array {
  if (!chunk) return new Uint32Array();
  return chunk.images.subarray(chunk.offsets[bucket], chunk.offsets[bucket + 1]);
}

/** For each number of bits, all 16-bit masks with at most that many set. */
function masksByBits(): readonly (readonly number[])[] {
  const most = Math.floor(MOST_RADIUS / CHUNKS);
  const masks: number[][] = Array.from({ length: most + 1 }, () => []);
  for (let mask = 0; mask < BUCKETS; mask++) {
    for (let bits = bitCount(mask); bits <= most; bits++) masks[bits]?.push(mask);
  }
  return masks;
}
