import { Command, CommanderError } from "commander";
import type { CliIo } from "./cliIo.ts";
import type { CommandContext } from "./commandContext.ts";
import { addBulletin } from "./commands/bulletin.ts";
import { addDemo } from "./commands/demo.ts";
import { addDue } from "./commands/due.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { addImport } from "./commands/import.ts";
import { addLint } from "./commands/lint.ts";
import { addLookup } from "./commands/lookup.ts";
import { addNotice } from "./commands/notice.ts";
import { addSchema } from "./commands/schema.ts";
import { addScore } from "./commands/score.ts";
import { addScreen } from "./commands/screen.ts";
import { addSweep } from "./commands/sweep.ts";
import { addValidate } from "./commands/validate.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exitCodes.ts";
import { packageVersion } from "./packageVersion.ts";
import { tellError } from "./tellError.ts";

/**
 * Runs one command of safepact. Commands load what they need when they are called, so that help and small commands
 * answer at once.
 *
 * @param argv - Words after the program's name.
 * @param io - Streams, clock and interrupt.
 * @returns The exit code: 0 done, 1 a check said no, 2 wrong use, 3 input unreadable.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const context: CommandContext = {
    io,
    finish: (ending) => {
      code = ending;
    },
  };
  try {
    await program(context).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    }
    tellError(error, io);
    return io.signal.aborted ? exitCodes.interrupted : exitCodeOf(error);
  }
}

function program(context: CommandContext): Command {
  const { io } = context;
  const root = new Command("safepact")
    .description(
      "Product-safety agreements between regulators and online marketplaces:\ncollect, provide, match, block, inform, answer, verify, score, publish.",
    )
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => void io.print(text),
      writeErr: (text) => io.tell(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .exitOverride()
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 a check said no, 2 wrong use, 3 input unreadable.\nStart with: safepact demo",
    );
  for (const add of commands) add(root, context);
  return root;
}

const commands = [
  addDemo,
  addImport,
  addValidate,
  addSweep,
  addScreen,
  addLookup,
  addEvaluate,
  addNotice,
  addLint,
  addDue,
  addScore,
  addBulletin,
  addSchema,
] as const;
