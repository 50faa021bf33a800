import { type ParsedScorecard, parseScorecard } from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import type { CliIo } from "./cliIo.ts";
import { readJson } from "./readJson.ts";

/**
 * Reads a file that holds a scorecard, of this version of the format or an older one.
 *
 * @param path - Path, or `-`.
 * @param io - Standard input.
 * @returns The card, and the rows that an old one holds.
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it holds none.
 */
export async function readCard(path: string, io: CliIo): Promise<ParsedScorecard> {
  const parsed = parseScorecard(await readJson(path, io));
  if (parsed.ok) return parsed.value;
  throw new SafepactError(
    "INVALID_INPUT",
    `${path} is no scorecard: ${parsed.issues[0]?.message ?? ""}`,
    {
      hint: "Name files that `safepact score --json FILE` wrote.",
    },
  );
}
