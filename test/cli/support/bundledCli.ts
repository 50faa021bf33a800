import { type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { bundleForNode } from "../../support/bundleForNode.ts";

/** What a process did. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Bundles the command line as it is published, so that processes start as quickly as a user's.
 *
 * @param name - Folder below .cache, one for each file of tests.
 * @returns Path of the program.
 */
export async function bundledCli(name: string): Promise<string> {
  const entry = { cli: "src/cli/main.ts", sweepThread: "src/sweep/threads/sweepThread.ts" };
  return join(await bundleForNode({ entry, outDir: `.cache/${name}` }), "cli.js");
}

/** Runs a program to its end, or kills it with SIGKILL after some milliseconds. */
export function runProcess(
  command: string,
  argv: readonly string[],
  { killAfter, input, ...options }: SpawnOptions & { killAfter?: number; input?: string } = {},
): Promise<Ended> {
  const child = spawn(command, argv, { stdio: ["pipe", "pipe", "pipe"], ...options });
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input ?? "");
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}
