import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";

/** Pixels of a picture, as a canvas' `ImageData` holds them. */
export interface ImagePixels {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** Red, green, blue and alpha of every pixel, 0–255, row by row from the top. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

const SIDE = 32;
const LOW = 8;

/**
 * Computes the 64-bit perceptual hash of a picture: a copy that was scaled, recompressed, or slightly recoloured keeps nearly all
 * bits, another picture about half of them. Transparent pixels are laid over white.
 *
 * The picture is shrunk to 32 × 32 grey values by averaging areas; bits say which of the 64 lowest frequencies of its discrete
 * cosine transform (without the mean) lie above their median. Source of the method: C. Zauner, "Implementation and
 * Benchmarking of Perceptual Image Hash Functions", 2010, section 3.2.1.
 *
 * @param pixels - RGBA pixels; decoding a file is the caller's part.
 * @returns 16 lower-case hexadecimal digits.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the data do not fit the size.
 *
 * @example
 * ```ts
 * import { imageFingerprint } from "safepact/match";
 *
 * const width = 64;
 * const height = 64;
 * const data = new Uint8Array(width * height * 4).fill(255);
 * for (let x = 0; x < width * 32; x++) data[x * 4] = x % width;
 * imageFingerprint({ width, height, data }).length; // => 16
 * ```
 */
export function imageFingerprint(pixels: ImagePixels): string {
  checkGiven({ pixels }, { pixels: { width: "number", height: "number" } });
  const { width, height, data } = pixels;
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!whole || data.length !== width * height * 4) {
    throw new SafepactError(
      "INVALID_INPUT",
      `${data.length} bytes are no RGBA picture of ${width} × ${height} pixels.`,
      { hint: "Give four bytes a pixel." },
    );
  }
  const frequencies = lowFrequencies(shrink(pixels));
  const median = medianOf(frequencies);
  let hex = "";
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) {
      value = value * 2 + ((frequencies[digit * 4 + bit] ?? 0) > median ? 1 : 0);
    }
    hex += value.toString(16);
  }
  return hex;
}

/** Mean grey value of each of 32 × 32 areas; pixels on a border count in part. */
function shrink({ width, height, data }: ImagePixels): Float64Array {
  const rows = new Float64Array(SIDE * width);
  spread(height, (from, to, share) => {
    for (let x = 0; x < width; x++) {
      const at = to * width + x;
      rows[at] = (rows[at] ?? 0) + share * greyAt(data, (from * width + x) * 4);
    }
  });
  const small = new Float64Array(SIDE * SIDE);
  spread(width, (from, to, share) => {
    for (let y = 0; y < SIDE; y++) {
      const at = y * SIDE + to;
      small[at] = (small[at] ?? 0) + share * (rows[y * width + from] ?? 0);
    }
  });
  return small;
}

/** Tells for each old line which new lines take which share of their mean from it. */
function spread(length: number, put: (from: number, to: number, share: number) => void): void {
  const scale = length / SIDE;
  for (let to = 0; to < SIDE; to++) {
    const start = to * scale;
    const end = start + scale;
    for (let from = Math.floor(start); from < Math.min(length, Math.ceil(end)); from++) {
      const overlap = Math.min(end, from + 1) - Math.max(start, from);
      if (overlap > 0) put(from, to, overlap / scale);
    }
  }
}

/** Luma of ITU-R BT.601 over a white ground. */
function greyAt(data: ImagePixels["data"], at: number): number {
  const alpha = (data[at + 3] ?? 0) / 255;
  const luma = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return luma * alpha + 255 * (1 - alpha);
}

const cosines = Float64Array.from({ length: LOW * SIDE }, (_, at) => {
  const frequency = Math.floor(at / SIDE) + 1;
  return Math.cos(((2 * (at % SIDE) + 1) * frequency * Math.PI) / (2 * SIDE));
});

/** The 8 × 8 lowest frequencies of the transform, without those of zero frequency; rounded, so that noise is no bit. */
function lowFrequencies(grey: Float64Array): Float64Array {
  const rows = new Float64Array(SIDE * LOW);
  for (let y = 0; y < SIDE; y++) {
    for (let u = 0; u < LOW; u++) rows[y * LOW + u] = dot(grey, y * SIDE, 1, u);
  }
  const result = new Float64Array(LOW * LOW);
  for (let v = 0; v < LOW; v++) {
    for (let u = 0; u < LOW; u++) result[v * LOW + u] = Math.round(dot(rows, u, LOW, v) * 1000);
  }
  return result;
}

function dot(values: Float64Array, start: number, step: number, frequency: number): number {
  let sum = 0;
  for (let x = 0; x < SIDE; x++) {
    sum += (values[start + x * step] ?? 0) * (cosines[frequency * SIDE + x] ?? 0);
  }
  return sum;
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  return ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
}
