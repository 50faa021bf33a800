import { existsSync } from "node:fs";
import { agreementHint } from "../../agreements/agreementHint.ts";
import { publishedAgreements } from "../../agreements/index.ts";
import { SafepactError } from "../../errors.ts";
import { type Agreement, parseAgreement } from "../../model/index.ts";
import { nameAdvice, nearestWord } from "../../text/nearestWord.ts";
import type { CliIo } from "./cliIo.ts";
import { sentence } from "./issueTally.ts";
import { readJson } from "./readJson.ts";

/**
 * Gives the agreement of an id, or of a JSON file.
 *
 * @param idOrFile - Id such as kr-2024, a path, or `-`.
 * @param io - Standard input.
 * @returns The agreement.
 * @throws A {@link SafepactError} with code `UNKNOWN_AGREEMENT` or `INVALID_INPUT`.
 */
export async function findAgreement(idOrFile: string, io: CliIo): Promise<Agreement> {
  const published = publishedAgreements.find(({ id }) => id === idOrFile);
  if (published) return published;
  const isFile = idOrFile === "-" || /[./\\]/u.test(idOrFile) || existsSync(idOrFile);
  if (!isFile) {
    throw new SafepactError(
      "UNKNOWN_AGREEMENT",
      `There is no agreement ${JSON.stringify(idOrFile)}.`,
      {
        hint: `${hintFor(idOrFile)} Or name a JSON file.`,
      },
    );
  }
  const parsed = parseAgreement(await readJson(idOrFile, io));
  if (parsed.ok) return parsed.value;
  throw new SafepactError(
    "INVALID_INPUT",
    `${idOrFile} is no agreement: ${parsed.issues.map(sentence).join(" ")}`,
    {
      hint: "See `safepact schema agreement` for the format.",
    },
  );
}

/** The nearest id, and those published for the country that was named; else all of them. */
function hintFor(id: string): string {
  const ids = publishedAgreements.map((agreement) => agreement.id);
  const there = agreementHint(id, publishedAgreements);
  if (there === undefined) return nameAdvice(id, ids);
  const near = nearestWord(id, ids);
  return near === undefined ? there : `Did you mean ${near}? ${there}`;
}
