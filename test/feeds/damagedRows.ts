import type { Result } from "safepact/model";
import type { SoundFile } from "./soundFiles.ts";

/** Rows of one file, of which one is damaged. */
const ROWS = 7;

type Random = (below: number) => number;
type Outcome = readonly Result<{ readonly id: string }>[];

/** A row that damage let be named otherwise than once. */
export interface Misnamed {
  readonly at: number;
  readonly row: string;
  readonly reason: string;
}

/** A generator of its own, so that a fault can be made again. */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
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
function damaged(text: string, random: Random): string {
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

async function outcome({ read }: SoundFile, text: string): Promise<Outcome> {
  const results: Result<{ readonly id: string }>[] = [];
  for await (const result of read(text)) results.push(result);
  return results;
}

/** Why the results do not name every row exactly once; nothing when they do. One more error may be about the file itself. */
function misnamed(results: Outcome, ids: readonly string[], hit: number): string | undefined {
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

/**
 * Writes a sound file again and again, each time with another row damaged, and reads it.
 *
 * @param file - The sound file.
 * @param mutations - How many rows are damaged.
 * @param seed - Where the generator begins.
 * @returns The rows that were not named exactly once, a thousand at most.
 * @throws An `Error` when the sound file is not read whole.
 */
export async function misnamedRows(
  file: SoundFile,
  mutations: number,
  seed: number,
): Promise<readonly Misnamed[]> {
  const random = createRandom(seed);
  const sound = Array.from({ length: ROWS }, (_, index) => file.row(index));
  const write = (rows: readonly string[]) => file.head + rows.join(file.between) + file.tail;
  const whole = await outcome(file, write(sound));
  const ids = whole.flatMap((result) => (result.ok ? [result.value.id] : []));
  if (whole.length !== ROWS || new Set(ids).size !== ROWS) throw new Error(JSON.stringify(whole));
  const found: Misnamed[] = [];
  let done = 0;
  while (done < mutations && found.length < 1000) {
    const at = random(ROWS);
    const rows = sound.map((text, index) => (index === at ? damaged(text, random) : text));
    const row = rows[at] ?? "";
    if (file.isNoRow?.(row) === true) continue;
    done += 1;
    const reason = misnamed(await outcome(file, write(rows)), ids, at);
    if (reason !== undefined) found.push({ at, row, reason });
  }
  return found;
}
