import { SafepactError } from "../../errors.ts";
import { folderParts, pgBossEngine, type WorkedChunk, workPlan } from "../../sweep/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { type PlanOptions, planFile } from "../common/planFile.ts";

/** Options of `safepact worker`. */
export interface WorkerOptions extends PlanOptions {
  /** The queue. */
  readonly engine: string;
  /** Where it is. */
  readonly url?: string;
  /** How often a chunk is tried. */
  readonly attempts?: number;
  /** Seconds after which another worker takes over. */
  readonly expire?: number;
  /** Whether each chunk is told as JSON. */
  readonly json?: boolean;
}

/** Takes chunks until the plan is done. Asked to stop (SIGTERM, SIGINT), it ends its chunk and leaves. */
export async function workForEngine(
  options: WorkerOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  if (options.engine !== "pg-boss") {
    throw new SafepactError(
      "INVALID_OPTION",
      `There is no engine ${JSON.stringify(options.engine)}.`,
      {
        hint: nameAdvice(options.engine, ["pg-boss"]),
      },
    );
  }
  const { plan, parts: folder } = await planFile(options, io);
  const parts = folderParts(folder);
  const boss = await startedBoss(options.url ?? process.env["SAFEPACT_ENGINE_URL"], io);
  const worked = { chunks: 0, listings: 0 };
  const lines: Promise<void>[] = [];
  const onChunk = (chunk: WorkedChunk): void => {
    if (chunk.state === "done") worked.chunks += 1;
    worked.listings += chunk.listings;
    if (options.json === true) lines.push(io.print(`${JSON.stringify(chunk)}\n`));
  };
  try {
    const engine = await pgBossEngine(boss, plan, {
      ...(options.attempts === undefined ? {} : { attempts: options.attempts }),
      ...(options.expire === undefined ? {} : { expireInSeconds: options.expire }),
    });
    const whole = await workPlan(plan, engine, { parts, signal: io.signal, onChunk });
    await Promise.all(lines);
    const setAside = (await parts.list()).filter((name) => name.endsWith(".error.json")).length;
    io.tell(
      `${counted(worked.chunks, "chunk")} with ${counted(worked.listings, "listing")} done here. ${whole ? "The plan is done" : "Left when asked to"}${setAside > 0 ? `, ${counted(setAside, "chunk")} set aside` : ""}.\n`,
    );
    if (whole && setAside > 0) finish(exitCodes.checkFailed);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

async function startedBoss(url: string | undefined, io: CliIo) {
  if (url === undefined) {
    throw new SafepactError("INVALID_OPTION", "There is no address of the database.", {
      hint: "Add --url postgres://…, or set SAFEPACT_ENGINE_URL, which no list of processes shows.",
    });
  }
  const { default: PgBoss } = await pgBoss();
  const boss = new PgBoss({ connectionString: url });
  boss.on("error", (error: Error) => io.tell(`pg-boss: ${error.message}\n`));
  try {
    await boss.start();
  } catch (cause) {
    throw new SafepactError("INPUT_UNREADABLE", "The database did not answer.", {
      hint: "Check --url and that PostgreSQL runs.",
      cause,
    });
  }
  return boss;
}

async function pgBoss() {
  try {
    return await import("pg-boss");
  } catch (cause) {
    throw new SafepactError("INVALID_OPTION", "pg-boss is not installed.", {
      hint: "Install it beside safepact: npm install pg-boss@10",
      cause,
    });
  }
}
