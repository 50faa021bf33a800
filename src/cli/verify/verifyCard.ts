import { type Scorecard, verifyScorecard } from "../../comply/index.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { readJson } from "../common/readJson.ts";
import { type ScoringOptions, scoringInputs } from "../common/scoringInputs.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact verify`. */
export interface VerifyOptions extends ScoringOptions {
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Computes a card again from its inputs, and says where it differs. */
export async function verifyCard(
  file: string,
  options: VerifyOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  // What is no card is refused by verifyScorecard, which takes nothing for granted.
  const card = (await readJson(file, io)) as Scorecard;
  const { inputs } = await scoringInputs(options, io);
  const result = verifyScorecard(card, inputs);
  if (!result.verified) finish(exitCodes.checkFailed);
  if (options.json === true) {
    await io.print(`${JSON.stringify(result)}\n`);
    return;
  }
  const text = result.verified
    ? `${file} is what these inputs give: every figure of ${card.platform} from ${card.period.from} to ${card.period.to}, as of ${card.asOf}, was computed again and agrees.`
    : `${file} is not what these inputs give. ${result.message}`;
  await io.print(highlighted(wrapText(text), io));
}
