import { SafepactError } from "../../errors.ts";
import { ndjson, readHazards, readListings, readValues } from "../../feeds/index.ts";
import { type Issue, parseAgreement, parseCaseEvent, type Result } from "../../model/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CliIo } from "../common/cliIo.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { sentence } from "../common/issueTally.ts";
import { valueOptions } from "../common/loadValues.ts";
import { meterOf } from "../common/meter.ts";
import { type OpenSource, openSource } from "../common/openSource.ts";
import { readJson } from "../common/readJson.ts";
import { watched } from "../common/watched.ts";
import { wrapText } from "../common/wrapText.ts";
import { refuseRepeats } from "./refuseRepeats.ts";

const kinds = ["hazards", "listings", "agreement", "events"] as const;

/** Most findings written out; all are counted. */
const SHOWN = 1000;

interface Validation {
  readonly valid: boolean;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly issues: readonly Issue[];
}

/** Checks a file against its format, and ends with 1 when something was refused. */
export async function validateFile(
  kind: string,
  file: string,
  { json, context }: { readonly json: boolean; readonly context: CommandContext },
): Promise<void> {
  const { io } = context;
  const known = kinds.find((each) => each === kind);
  if (known === undefined) {
    throw new SafepactError("INVALID_OPTION", `${JSON.stringify(kind)} cannot be validated.`, {
      hint: nameAdvice(kind, kinds),
    });
  }
  const results = known === "agreement" ? oneAgreement(file, io) : await rowsOf(known, file, io);
  const validation = await collected(results);
  if (!validation.valid) context.finish(exitCodes.checkFailed);
  await io.print(
    json ? `${JSON.stringify(validation)}\n` : highlighted(report(file, validation), io),
  );
}

async function* oneAgreement(file: string, io: CliIo): AsyncGenerator<Result<object>> {
  const { ok, issues } = parseAgreement(await readJson(file, io));
  const placed = issues.map((issue) => ({ ...issue, position: { file, ...issue.position } }));
  yield ok ? { ok, value: {}, issues: placed } : { ok, issues: placed };
}

async function rowsOf(
  kind: "hazards" | "listings" | "events",
  file: string,
  io: CliIo,
): Promise<AsyncIterable<Result<object>>> {
  const meter = await meterOf([file]);
  const source = meter.count(await openSource(file, io));
  return watched(readAs(kind, source), "row", { meter, io });
}

function readAs(
  kind: "hazards" | "listings" | "events",
  source: OpenSource,
): AsyncIterable<Result<object>> {
  const options = valueOptions(source.name);
  switch (kind) {
    case "hazards":
      return refuseRepeats(readHazards(ndjson, source.chunks, options));
    case "listings":
      return refuseRepeats(readListings(ndjson, source.chunks, options));
    case "events":
      return refuseRepeats(readValues(parseCaseEvent, source.chunks, options));
  }
}

async function collected(results: AsyncIterable<Result<object>>): Promise<Validation> {
  const issues: Issue[] = [];
  let accepted = 0;
  let refused = 0;
  for await (const result of results) {
    if (result.ok) accepted += 1;
    else refused += 1;
    issues.push(...result.issues.slice(0, SHOWN - issues.length));
  }
  return { valid: refused === 0, rows: accepted + refused, accepted, refused, issues };
}

function report(file: string, { valid, rows, accepted, refused, issues }: Validation): string {
  const shown = issues
    .slice(0, 20)
    .map((issue) => `${issue.severity} ${issue.code}: ${sentence(issue)}`);
  const more = issues.length > 20 ? [`… and ${issues.length - 20} more; --json prints them.`] : [];
  const verdict = valid
    ? `${file} is valid: ${accepted} ${accepted === 1 ? "value" : "values"}.`
    : `${file} is not valid: ${refused} of ${rows} refused.`;
  return [...shown, ...more, verdict].map((line) => wrapText(line)).join("");
}
