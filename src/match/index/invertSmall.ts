import { bodiesOf, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import type { Words } from "./invert.ts";
import type { Segment } from "./matchIndex.ts";
import { TOKEN_SHIFT } from "./packToken.ts";
import { packPosting } from "./posting.ts";

/** Inverts a small segment, whose postings stand by a directory of its own. @internal */
export function invertSmall(words: Words): Pick<Segment, "postings" | "directory"> {
  const { entries, rows, forward } = words;
  // Token in the upper bits, then the field, then the entry: one sort puts all where they belong.
  const places = new Float64Array(forward.length);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    const bodyFrom = from + headsOf(counts);
    const to = bodyFrom + bodiesOf(counts);
    for (let at = from; at < to; at++) {
      const field = at < bodyFrom ? 0 : 1;
      places[size++] = (((forward[at] ?? 0) >>> TOKEN_SHIFT) * 2 + field) * ENTRY_ROOM + entry;
    }
  }
  const sorted = places.subarray(0, size).sort();
  const postings = new Uint32Array(size);
  const tokens: number[] = [];
  const heads: number[] = [];
  const bodies: number[] = [];
  for (let at = 0; at < size; at++) {
    const place = sorted[at] ?? 0;
    const entry = place % ENTRY_ROOM;
    const which = (place - entry) / ENTRY_ROOM;
    const token = which >>> 1;
    const inBody = (which & 1) === 1;
    const last = tokens.length - 1;
    if (tokens[last] !== token) {
      tokens.push(token);
      heads.push(at);
      bodies.push(inBody ? at : -1);
    } else if (inBody && bodies[last] === -1) bodies[last] = at;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    postings[at] = packPosting(entry, inBody ? bodiesOf(counts) : headsOf(counts));
  }
  heads.push(size);
  const directory = {
    tokens: Uint32Array.from(tokens),
    heads: Uint32Array.from(heads),
    bodies: Uint32Array.from(bodies, (at, each) => (at === -1 ? (heads[each + 1] ?? size) : at)),
  };
  return { postings, directory };
}

const ENTRY_ROOM = 2 ** 24;
