import { expect, test } from "vitest";
import { misnamedRows } from "./damagedRows.ts";
import { soundFiles } from "./soundFiles.ts";

/** Rows of each reader that are damaged: a few hundred, or as many as `SAFEPACT_MUTATIONS` says (`npm run verify`). */
const mutations = Number(process.env["SAFEPACT_MUTATIONS"] ?? 200);
/** Only files whose name begins so, when a run is parted. */
const only = process.env["SAFEPACT_MUTATIONS_OF"] ?? "";

test.each(soundFiles.filter(({ name }) => name.startsWith(only)))(
  "every row of a damaged file is named by one value or one error: $name",
  { timeout: 36_000_000 },
  async (file) => {
    const found = await misnamedRows(file, mutations, mutations + file.name.length);
    // Damage in three places can make two rows of one, and can take from a row all that names it.
    const allowed = Math.ceil(mutations / file.oneOf);
    const told = found.slice(0, 10).map(({ at, row, reason }) => `row ${at}: ${row}\n  ${reason}`);
    expect(found.length, told.join("\n")).toBeLessThanOrEqual(allowed);
  },
);
