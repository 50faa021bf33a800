import { Command, CommanderError } from "commander";
import { SafepactError } from "../errors.ts";
import { addPlanAudit } from "./audit/command.ts";
import { addBulletin } from "./bulletin/command.ts";
import type { CliIo } from "./common/cliIo.ts";
import { paint } from "./common/colour.ts";
import type { CommandContext } from "./common/commandContext.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./common/exitCodes.ts";
import { keepInputs } from "./common/keepInputs.ts";
import { OutputClosed, printWhileRead } from "./common/outputClosed.ts";
import { packageVersion } from "./common/packageVersion.ts";
import { tellError } from "./common/tellError.ts";
import { type Loudness, type Voice, voiceOf } from "./common/voice.ts";
import { addCompare } from "./compare/command.ts";
import { addCompletion } from "./completion/command.ts";
import { addDemo } from "./demo/command.ts";
import { addDiff } from "./diff/command.ts";
import { addDue } from "./due/command.ts";
import { addEvaluate } from "./evaluate/command.ts";
import { addImport } from "./import/command.ts";
import { addIndex } from "./index/command.ts";
import { addLedger } from "./ledger/command.ts";
import { addLint } from "./lint/command.ts";
import { addLookup } from "./lookup/command.ts";
import { addNotice } from "./notice/command.ts";
import { addProfile } from "./profile/command.ts";
import { addSchema } from "./schema/command.ts";
import { addScore } from "./score/command.ts";
import { addScreen } from "./screen/command.ts";
import { addSweep } from "./sweep/command.ts";
import { addValidate } from "./validate/command.ts";
import { addVerify } from "./verify/command.ts";
import { addWorker } from "./worker/command.ts";

/**
 * Runs one command of safepact. Commands load what they need when they are called, so that help and small commands
 * answer at once.
 *
 * @param argv - Words after the program's name.
 * @param given - Streams, clock and interrupt.
 * @returns The exit code: 0 done, 1 a check said no, 2 wrong use, 3 input unreadable.
 */
export async function run(argv: readonly string[], given: CliIo): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const voice = voiceOf(given);
  const { io } = voice;
  const context: CommandContext = {
    io,
    finish: (ending) => {
      code = ending;
    },
  };
  try {
    await program(context, voice).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    }
    if (error instanceof OutputClosed) return code;
    tellError(error, io);
    return io.signal.aborted ? exitCodes.interrupted : exitCodeOf(error);
  }
}

function program(context: CommandContext, voice: Voice): Command {
  const { io } = context;
  const print = printWhileRead(io);
  const root = new Command("safepact")
    .description(
      "Product-safety agreements between regulators and online marketplaces:\ncollect, provide, match, block, inform, answer, verify, score, publish.",
    )
    .version(packageVersion())
    .configureOutput({
      // Nobody waits for help, so what keeps it from being written is told here.
      writeOut: (text) => void print(text).catch((error: unknown) => tellError(error, io)),
      writeErr: (text) => io.tell(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => io.colours.out,
      getErrHasColors: () => io.colours.err,
    })
    .configureHelp({
      minWidthToWrap: 30,
      styleTitle: (text) => paint(text, "bold"),
      styleCommandText: (text) => paint(text, "cyan"),
      styleOptionText: (text) => paint(text, "cyan"),
    })
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 a check said no, 2 wrong use, 3 input unreadable.\nStart with: safepact demo",
    );
  for (const add of commands) add(root, context);
  for (const command of leavesOf(root)) {
    refuseTwice(command);
    command
      .option("-q, --quiet", "tell errors alone beside the result")
      .option("-v, --verbose", "tell more: every kind of remark with its rows, time and memory");
  }
  root.hook("preAction", async (_, command) => {
    voice.set(loudnessOf(command));
    await keepInputs(command);
  });
  root.hook("postAction", () => tellCost(context.io));
  return root;
}

function leavesOf(command: Command): readonly Command[] {
  const below = command.commands.flatMap(leavesOf);
  // `sweep` works and has commands below it.
  return below.length === 0 || command.options.length > 0 ? [command, ...below] : below;
}

/** A value that is given twice is a slip: one of the two would be passed over. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    // What takes several is read with those before.
    const gathers = option.parseArg?.length === 2 && option.argChoices === undefined;
    if (option.isBoolean() || option.variadic || gathers) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times > 1) command.error(`error: option '${option.flags}' was given twice`);
    });
  }
}

function loudnessOf(command: Command): Loudness {
  const { quiet, verbose } = command.opts<{ readonly quiet?: true; readonly verbose?: true }>();
  if (quiet && verbose) {
    throw new SafepactError("INVALID_OPTION", "--quiet and --verbose were both given.", {
      hint: "Give one of them.",
    });
  }
  if (quiet) return "quiet";
  return verbose ? "verbose" : "normal";
}

function tellCost(io: CliIo): void {
  if (!io.isVerbose()) return;
  const seconds = (io.ticks() / 1000).toFixed(1);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  io.tell(
    `${seconds} s since the start, at most ${most} MB of memory; safepact ${packageVersion()}, Node ${process.versions.node}\n`,
  );
}

const commands = [
  addDemo,
  addImport,
  addDiff,
  addProfile,
  addValidate,
  addIndex,
  addSweep,
  addWorker,
  addScreen,
  addLookup,
  addEvaluate,
  addNotice,
  addLint,
  addDue,
  addScore,
  addVerify,
  addCompare,
  addPlanAudit,
  addBulletin,
  addLedger,
  addSchema,
  addCompletion,
] as const;
