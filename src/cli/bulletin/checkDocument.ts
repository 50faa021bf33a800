import { SafepactError } from "../../errors.ts";
import {
  type BulletinCompleteness,
  type Completeness,
  checkBulletin,
  checkReply,
  checkRequest,
  criterionNotes,
  type Missing,
  parseBulletin,
  parseReply,
  parseTakedownRequest,
} from "../../exchange/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { formatTable } from "../common/formatTable.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { percent } from "../common/percent.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact bulletin check`. */
export interface CheckOptions {
  /** Kind of document. */
  readonly kind: string;
  /** The request a reply answers. */
  readonly request?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Says what a receiver would miss, and ends with 1 when something is missing. */
export async function checkDocument(
  file: string,
  options: CheckOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  if (options.kind === "bulletin") {
    const checked = checkBulletin(await parsedFile(file, parseBulletin, io));
    const incomplete = checked.envelope.missing.length > 0 || checked.complete < checked.evaluated;
    if (incomplete) finish(exitCodes.checkFailed);
    await io.print(options.json === true ? `${JSON.stringify(checked)}\n` : bulletinText(checked));
    return;
  }
  const checked = await checkedSingle(file, options, io);
  if (checked.missing.length > 0) finish(exitCodes.checkFailed);
  await io.print(options.json === true ? `${JSON.stringify(checked)}\n` : singleText(checked));
}

async function checkedSingle(
  file: string,
  options: CheckOptions,
  io: CliIo,
): Promise<Completeness> {
  if (options.kind === "takedown-request") {
    return checkRequest(await parsedFile(file, parseTakedownRequest, io));
  }
  if (options.request === undefined) {
    throw new SafepactError("INVALID_OPTION", "A reply is checked against its request.", {
      hint: "Add --request FILE.",
    });
  }
  const request = await parsedFile(options.request, parseTakedownRequest, io);
  return checkReply(await parsedFile(file, parseReply, io), request);
}

function bulletinText(checked: BulletinCompleteness): string {
  const { envelope, share, evaluated, complete, actionable, byCriterion } = checked;
  const rows = Object.entries(byCriterion).map(([criterion, { met, of }]) => [
    noteOf(criterion),
    `${met}/${of}`,
  ]);
  return [
    ...envelope.missing.map(missingText),
    rows.length === 0
      ? ""
      : formatTable(
          [
            { title: "what a platform needs", flexible: true },
            { title: "there", side: "right" },
          ],
          rows,
        ),
    wrapText(
      `${complete} of ${evaluated} records lack nothing; ${actionable} name the product well enough to act on. Mean share of what is needed: ${share === null ? "not evaluated" : percent(share)}.`,
    ),
  ].join("");
}

function singleText({ missing, met, of }: Completeness): string {
  return [...missing.map(missingText), `${met} of ${of} things needed are there.\n`].join("");
}

function missingText({ criterion, path, message }: Missing): string {
  return wrapText(`missing ${criterion} (${path.join(".")}): ${message}`);
}

function noteOf(criterion: string): string {
  const note = Object.entries(criterionNotes).find(([name]) => name === criterion);
  return note === undefined ? criterion : note[1].text;
}
