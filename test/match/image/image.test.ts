import fc from "fast-check";
import { createImageIndex, imageDistance, imageFingerprint } from "safepact/match";
import { expect, test } from "vitest";

/** A picture of soft blobs, drawn from a formula. */
function picture(width: number, height: number, seed: number, alpha = 255): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const grey =
        127 + 60 * Math.sin(seed + 7 * u + 3 * v * v) + 60 * Math.cos(seed * 2 + 9 * v - 4 * u * u);
      data.set([grey, grey * 0.9, grey * 0.8, alpha], (y * width + x) * 4);
    }
  }
  return data;
}

const fingerprint = (width: number, height: number, data: Uint8Array) =>
  imageFingerprint({ width, height, data });

test("a scaled copy keeps nearly all bits, another picture about half", () => {
  const original = fingerprint(200, 150, picture(200, 150, 1));
  const scaled = fingerprint(97, 71, picture(97, 71, 1));
  const other = fingerprint(200, 150, picture(200, 150, 2.5));
  expect(original).toMatch(/^[0-9a-f]{16}$/u);
  expect(imageDistance(original, scaled)).toBeLessThanOrEqual(4);
  expect(imageDistance(original, other)).toBeGreaterThan(16);
});

test("a picture has the fingerprint that was stored for it", () => {
  expect([1, 2.5, 3].map((seed) => fingerprint(200, 150, picture(200, 150, seed)))).toEqual([
    "c00a2a956f956f97",
    "6a95d54a3f4a354a",
    "6a80955595579757",
  ]);
});

test("brightness and small noise change little", () => {
  const data = picture(120, 120, 3);
  const noisy = data.map((value, at) =>
    at % 4 === 3 ? value : Math.min(255, value * 0.9 + (at % 7)),
  );
  expect(
    imageDistance(fingerprint(120, 120, data), fingerprint(120, 120, noisy)),
  ).toBeLessThanOrEqual(6);
});

test("transparent pixels are white", () => {
  const clear = new Uint8Array(16 * 16 * 4);
  const white = new Uint8Array(16 * 16 * 4).fill(255);
  expect(fingerprint(16, 16, clear)).toBe(fingerprint(16, 16, white));
});

test("pictures smaller than the grid are read, and data that do not fit are refused", () => {
  expect(fingerprint(1, 1, new Uint8Array([1, 2, 3, 255]))).toMatch(/^[0-9a-f]{16}$/u);
  expect(() => fingerprint(2, 2, new Uint8Array(3))).toThrow("3 bytes are no RGBA picture");
});

const print = fc
  .tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 0xffffffff }))
  .map((halves) => halves.map((half) => half.toString(16).padStart(8, "0")).join(""));

function flip(fingerprint: string, bits: readonly number[]): string {
  let value = BigInt(`0x${fingerprint}`);
  for (const bit of new Set(bits)) value ^= 1n << BigInt(bit);
  return value.toString(16).padStart(16, "0");
}

test("the index finds exactly what comparing with every picture finds", () => {
  const near = fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 20 });
  fc.assert(
    fc.property(print, fc.array(near), fc.integer({ min: 0, max: 15 }), (query, flips, radius) => {
      const images = flips.map((bits, id) => ({ id: String(id), fingerprint: flip(query, bits) }));
      const expected = images
        .map((image) => ({ ...image, distance: imageDistance(image.fingerprint, query) }))
        .filter(({ distance }) => distance <= radius)
        .sort(
          (left, right) => left.distance - right.distance || Number(left.id) - Number(right.id),
        );
      expect(createImageIndex(images).search(query, { radius })).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("what is no fingerprint and a radius too wide are refused", () => {
  expect(() => createImageIndex([{ id: "x", fingerprint: "abc" }])).toThrow("no image fingerprint");
  expect(() => createImageIndex([]).search("0".repeat(16), { radius: 30 })).toThrow("radius of 30");
});
