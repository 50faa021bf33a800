import {
  type Scorecard,
  type ScorecardVerification,
  type VerificationInputs,
  verifyScorecard,
} from "../../comply/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { readCard } from "../common/readCard.ts";
import { readRows } from "../common/readRows.ts";
import { type ScoringOptions, scoringInputs } from "../common/scoringInputs.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact verify`. */
export interface VerifyOptions extends ScoringOptions {
  /** File of the rows beside the card. */
  readonly rows?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Computes a card again from its inputs, and says where it differs. */
export async function verifyCard(
  file: string,
  options: VerifyOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const { card } = await readCard(file, io);
  const { inputs } = await scoringInputs(options, io, card.platform);
  const result = await bothVerified(card, inputs, options.rows, io);
  if (!result.verified) finish(exitCodes.checkFailed);
  if (options.json === true) {
    await io.print(`${JSON.stringify(result)}\n`);
    return;
  }
  const rows = options.rows === undefined ? "" : `, which ${options.rows} holds`;
  const text = result.verified
    ? `${file} is what these inputs give: every figure of ${card.platform} from ${card.period.from} to ${card.period.to}, as of ${card.asOf}, was computed again and agrees, and so does the root of its ${card.rows.count} rows${rows}.`
    : `${file} is not what these inputs give. ${result.message}`;
  await io.print(highlighted(wrapText(text), io));
}

/** The card computed again, and the rows beside it held against the root that it states. */
async function bothVerified(
  card: Scorecard,
  inputs: VerificationInputs,
  rows: string | undefined,
  io: CliIo,
): Promise<ScorecardVerification> {
  const result = verifyScorecard(card, inputs);
  if (!result.verified || rows === undefined) return result;
  const found = await readRows(rows, io);
  if (found.root === card.rows.root && found.count === card.rows.count) return result;
  return {
    verified: false,
    path: ["rows"],
    inCard: card.rows,
    recomputed: found,
    message: `${rows} holds other rows than the card states: ${found.count} instead of ${card.rows.count}, or other ones.`,
  };
}
