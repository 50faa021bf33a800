import type { Result } from "safepact/model";
import { expect, test } from "vitest";
import { type SoundFile, soundFiles } from "./soundFiles.ts";

/** Rows of each reader that are damaged: a few hundred, or as many as `SAFEPACT_MUTATIONS` says (`npm run verify`). */
const mutations = Number(process.env["SAFEPACT_MUTATIONS"] ?? 200);
/** Only files whose name begins so, when a run is parted. */
const only = process.env["SAFEPACT_MUTATIONS_OF"] ?? "";
/** Rows of one file, of which one is damaged. */
const ROWS = 7;

/** A generator of its own, so that a fault can be made again. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const splinters = [
  ..."\",;|\t<>/&\\{}[]:='!-",
  "\u0000",
  "\u0008",
  "\ud800",
  "\uFFFD",
  "\r",
  "0",
  "가",
  "’",
  "e+12",
  "null",
  "  ",
  "&amp",
  "&nbsp;",
  "]]>",
  "<!--",
  "<br>",
];

/** Damages a text in one to three places, but never cuts or joins rows: a line end stays where it is. */
function damaged(text: string, random: (below: number) => number): string {
  let result = text;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(result.length + 1);
    const splinter = splinters[random(splinters.length)] ?? "";
    const kind = random(3);
    if (kind === 0) result = result.slice(0, at) + splinter + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + 1 + random(4));
    else result = result.slice(0, at) + splinter + result.slice(at + 1);
  }
  return result.replaceAll("\n", " ");
}

async function outcome({ read }: SoundFile, file: string) {
  const results: Result<{ readonly id: string }>[] = [];
  for await (const result of read(file)) results.push(result);
  return results;
}

/** Why the results do not name every row exactly once; nothing when they do. One more error may be about the file itself. */
function misnamed(
  results: readonly Result<{ readonly id: string }>[],
  ids: readonly string[],
  hit: number,
): string | undefined {
  const rest = results.filter(
    ({ ok, issues }) => ok || issues.some(({ position }) => position?.row !== undefined),
  );
  const whole = results.length - rest.length;
  for (const [at, id] of ids.entries()) {
    if (at === hit) continue;
    const found = rest.findIndex((result) => result.ok && result.value.id === id);
    if (found === -1) return `row ${at} is lost or refused`;
    rest.splice(found, 1);
  }
  if (rest.length !== 1) return `the damaged row is named ${rest.length} times`;
  return whole > 1 ? "more than one error of the file" : undefined;
}

test.each(soundFiles.filter(({ name }) => name.startsWith(only)))(
  "every row of a damaged file is named by one value or one error: $name",
  { timeout: 36_000_000 },
  async (file) => {
    const random = createRandom(mutations + file.name.length);
    const sound = Array.from({ length: ROWS }, (_, index) => file.row(index));
    const write = (rows: readonly string[]) => file.head + rows.join(file.between) + file.tail;
    const whole = await outcome(file, write(sound));
    const ids = whole.map((result) => (result.ok ? result.value.id : "refused"));
    expect(new Set(ids).size, JSON.stringify(whole)).toBe(ROWS);
    expect(ids).not.toContain("refused");
    const faults: string[] = [];
    let done = 0;
    while (done < mutations) {
      const hit = random(ROWS);
      const rows = sound.map((text, index) => (index === hit ? damaged(text, random) : text));
      const row = rows[hit] ?? "";
      if (file.isNoRow?.(row) === true) continue;
      done += 1;
      const reason = misnamed(await outcome(file, write(rows)), ids, hit);
      if (reason !== undefined && faults.push(`row ${hit}: ${row}\n  ${reason}`) > 1000) break;
    }
    // Damage in three places can make two rows of one, and can take from a row all that names it.
    const allowed = Math.ceil(mutations / file.oneOf);
    expect(faults.length, faults.slice(0, 10).join("\n")).toBeLessThanOrEqual(allowed);
  },
);
