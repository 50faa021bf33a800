import type { ImagePixels } from "safepact/match";
import { createRandom } from "../speed/random.ts";

/** A picture of three channels while it is drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Draws a thing as shops show it: some shaded parts on white, or in a room. */
export function drawProduct(seed: number, size = 240): Drawing {
  const next = createRandom(seed);
  const drawing = blank(size, size);
  const inRoom = next() < 0.4;
  const [floor, wall, horizon] = [colour(next), colour(next), 0.45 + 0.4 * next()];
  if (inRoom) {
    fill(drawing, (x, y) => (y > horizon ? shade(floor, 1 - 0.3 * x) : shade(wall, 0.7 + 0.3 * y)));
  }
  const parts = 3 + Math.floor(5 * next());
  for (let part = 0; part < parts; part++) {
    const paint = colour(next);
    const [cx, cy] = [0.25 + 0.5 * next(), 0.25 + 0.5 * next()];
    const [rx, ry] = [0.06 + 0.28 * next(), 0.06 + 0.28 * next()];
    const [turn, round] = [Math.PI * next(), next() < 0.5];
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    fill(drawing, (x, y) => {
      const [dx, dy] = [x - cx, y - cy];
      const [u, v] = [(dx * cosine + dy * sine) / rx, (dy * cosine - dx * sine) / ry];
      const inside = round ? u * u + v * v < 1 : Math.abs(u) < 1 && Math.abs(v) < 1;
      return inside ? shade(paint, 0.75 + 0.25 * (u - v) * 0.7) : undefined;
    });
  }
  return drawing;
}

type Colour = readonly [number, number, number];

function blank(width: number, height: number): Drawing {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) };
}

function colour(next: () => number): Colour {
  return [255 * next(), 255 * next(), 255 * next()];
}

function shade([red, green, blue]: Colour, by: number): Colour {
  return [red * by, green * by, blue * by];
}

function fill(drawing: Drawing, paint: (x: number, y: number) => Colour | undefined): void {
  const { width, height, data } = drawing;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const found = paint((x + 0.5) / width, (y + 0.5) / height);
      if (found !== undefined) data.set(found, (y * width + x) * 4);
    }
  }
}

/** What sellers do to a picture that they copy. */
export const copies: Readonly<Record<string, (drawing: Drawing) => ImagePixels>> = {
  "half the size": (drawing) => scaled(drawing, 0.5),
  "another shape (10 % wider)": (drawing) => scaled(drawing, 1, 1.1),
  "re-encoded, quality 75": (drawing) => reencoded(drawing, 75),
  "re-encoded, quality 30": (drawing) => reencoded(drawing, 30),
  "re-encoded twice, quality 30, half the size": (drawing) =>
    reencoded(scaled(reencoded(drawing, 30), 0.5), 30),
  "brighter by a fifth": (drawing) => recoloured(drawing, (value) => value * 1.2),
  "without colour": greyed,
  "2 % cut off each side": (drawing) => cropped(drawing, 0.02),
  "5 % cut off each side": (drawing) => cropped(drawing, 0.05),
  "10 % cut off each side": (drawing) => cropped(drawing, 0.1),
  "white border of 3 %": (drawing) => bordered(drawing, 0.03, 255),
  "white border of 10 %": (drawing) => bordered(drawing, 0.1, 255),
  "black border of 3 %": (drawing) => bordered(drawing, 0.03, 0),
  "text in a corner": (drawing) => lettered(drawing, { from: [0.03, 0.04], to: [0.4, 0.1] }),
  "a line of text below": (drawing) => lettered(drawing, { from: [0.05, 0.86], to: [0.95, 0.96] }),
  "a red banner of 15 %": (drawing) => bannered(drawing, 0.15),
  "words across the middle": (drawing) => lettered(drawing, { from: [0.1, 0.42], to: [0.9, 0.58] }),
  mirrored: (drawing) => placed(drawing, drawing, (x, y) => [drawing.width - 1 - x, y]),
};

function placed(
  from: Drawing,
  { width, height }: Pick<Drawing, "width" | "height">,
  at: (x: number, y: number) => readonly [number, number],
): Drawing {
  const result = blank(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = at(x, y);
      const place = (fromY * from.width + fromX) * 4;
      result.data.set(from.data.subarray(place, place + 4), (y * width + x) * 4);
    }
  }
  return result;
}

/** By the mean of the areas. */
function scaled(from: Drawing, by: number, wider = 1): Drawing {
  const result = blank(Math.round(from.width * by * wider), Math.round(from.height * by));
  const [stepX, stepY] = [from.width / result.width, from.height / result.height];
  for (let y = 0; y < result.height; y++) {
    for (let x = 0; x < result.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let [sum, count] = [0, 0];
        for (let v = Math.floor(y * stepY); v < Math.max((y + 1) * stepY, y * stepY + 1); v++) {
          for (let u = Math.floor(x * stepX); u < Math.max((x + 1) * stepX, x * stepX + 1); u++) {
            if (u >= from.width || v >= from.height) continue;
            sum += from.data[(v * from.width + u) * 4 + channel] ?? 0;
            count++;
          }
        }
        result.data[(y * result.width + x) * 4 + channel] = sum / Math.max(1, count);
      }
    }
  }
  return result;
}

function recoloured(from: Drawing, change: (value: number) => number): Drawing {
  const result = blank(from.width, from.height);
  for (const [at, value] of from.data.entries()) {
    result.data[at] = at % 4 === 3 ? 255 : change(value);
  }
  return result;
}

function greyed(from: Drawing): Drawing {
  const result = blank(from.width, from.height);
  for (let at = 0; at < from.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = from.data.subarray(at, at + 3);
    result.data.fill(0.299 * red + 0.587 * green + 0.114 * blue, at, at + 3);
  }
  return result;
}

function cropped(from: Drawing, share: number): Drawing {
  const cut = Math.round(from.width * share);
  const size = { width: from.width - 2 * cut, height: from.height - 2 * cut };
  return placed(from, size, (x, y) => [x + cut, y + cut]);
}

function bordered(from: Drawing, share: number, grey: number): Drawing {
  const edge = Math.round(from.width * share);
  const result = blank(from.width + 2 * edge, from.height + 2 * edge);
  fill(result, () => [grey, grey, grey]);
  for (let y = 0; y < from.height; y++) {
    const row = from.data.subarray(y * from.width * 4, (y + 1) * from.width * 4);
    result.data.set(row, ((y + edge) * result.width + edge) * 4);
  }
  return result;
}

function bannered(from: Drawing, share: number): Drawing {
  const result = recoloured(from, (value) => value);
  fill(result, (_, y) => (y < share ? [200, 20, 30] : undefined));
  return result;
}

/** Strokes like those of letters: what they say does not matter to a hash. */
function lettered(
  from: Drawing,
  {
    from: [left, top],
    to: [right, bottom],
  }: Readonly<Record<"from" | "to", readonly [number, number]>>,
): Drawing {
  const result = recoloured(from, (value) => value);
  const letters = Math.round((right - left) * 28);
  fill(result, (x, y) => {
    const [u, v] = [(x - left) / (right - left), (y - top) / (bottom - top)];
    if (u < 0 || u > 1 || v < 0 || v > 1) return undefined;
    const letter = Math.floor(u * letters);
    const [inside, kind] = [u * letters - letter, (letter * 7) % 5];
    if (kind === 4 || inside > 0.75) return undefined;
    const isStem = inside < 0.2 || (kind === 1 && inside > 0.55);
    const isBar = Math.abs(v - ([0.1, 0.5, 0.9, 0.3][kind] ?? 0)) < 0.1;
    return isStem || isBar ? [20, 20, 20] : undefined;
  });
  return result;
}

// The table of luminance of ITU-T T.81, annex K, in its order by rows.
const QUANTA = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

const WAVES = Float64Array.from({ length: 64 }, (_, at) => {
  const frequency = at >> 3;
  const height = frequency === 0 ? Math.SQRT1_2 / 2 : 0.5;
  return height * Math.cos(((2 * (at & 7) + 1) * frequency * Math.PI) / 16);
});

/** What JPEG loses: frequencies of blocks of eight, rounded to the steps of a quality; the lossless packing changes nothing. */
function reencoded(from: Drawing, quality: number): Drawing {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const steps = QUANTA.map((step) => Math.max(1, Math.floor((step * scale + 50) / 100)));
  const result = recoloured(from, (value) => value);
  const block = new Float64Array(64);
  for (let channel = 0; channel < 3; channel++) {
    for (let top = 0; top < from.height; top += 8) {
      for (let left = 0; left < from.width; left += 8) {
        const placeOf = (at: number): number => {
          const x = Math.min(from.width - 1, left + (at & 7));
          return (Math.min(from.height - 1, top + (at >> 3)) * from.width + x) * 4 + channel;
        };
        for (let at = 0; at < 64; at++) block[at] = (from.data[placeOf(at)] ?? 0) - 128;
        const frequencies = transformed(block, false).map((value, at) => {
          const step = steps[at] ?? 1;
          return Math.round(value / step) * step;
        });
        const back = transformed(frequencies, true);
        for (let at = 63; at >= 0; at--) result.data[placeOf(at)] = (back[at] ?? 0) + 128;
      }
    }
  }
  return result;
}

function transformed(block: Float64Array, back: boolean): Float64Array {
  const wave = (frequency: number, at: number): number => WAVES[frequency * 8 + at] ?? 0;
  const once = (values: Float64Array): Float64Array =>
    values.map((_, place) => {
      const [to, line] = [place >> 3, place & 7];
      let sum = 0;
      for (let at = 0; at < 8; at++) {
        sum += (values[line * 8 + at] ?? 0) * (back ? wave(at, to) : wave(to, at));
      }
      return sum;
    });
  return once(once(block));
}
