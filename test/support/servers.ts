import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server that the tests started, and stop by its process id. */
export interface TestServer {
  readonly port: number;
  readonly pid: () => number;
  /** Kills it with SIGKILL. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data. */
  readonly start: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/** Folder of PostgreSQL's programs, as Debian installs them. */
export function postgresFolder(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? undefined : join(root, newest, "bin");
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

/** Starts a PostgreSQL of the tests' own; it refuses to run as root, so it runs as its Debian user then. */
export async function startPostgres(bin: string): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), "safepact-postgres-"));
  const root = process.getuid?.() === 0;
  const id = (flag: string): number =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  const user = root ? { uid: id("-u"), gid: id("-g") } : {};
  if (root) chownSync(data, id("-u"), id("-g"));
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "safepact", "-A", "trust", "-N"],
    user,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const argv = ["-D", data, "-p", String(port), "-k", data, "-h", "127.0.0.1", "-F"];
  return await server(data, port, {
    start: () => spawn(join(bin, "postgres"), argv, { ...user, stdio: "ignore" }),
    ready: () =>
      spawnSync(join(bin, "psql"), [
        "-h",
        "127.0.0.1",
        "-p",
        String(port),
        "-U",
        "safepact",
        "-c",
        "select 1",
        "postgres",
      ]).status === 0,
  });
}

/** Starts a Redis of the tests' own, in memory. */
export async function startRedis(): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), "safepact-redis-"));
  const port = await freePort();
  return await server(data, port, {
    start: () =>
      spawn("redis-server", ["--port", String(port), "--dir", data, "--save", ""], {
        stdio: "ignore",
      }),
    ready: () =>
      spawnSync("redis-cli", ["-p", String(port), "ping"])
        .stdout?.toString()
        .trim() === "PONG",
  });
}

async function server(
  data: string,
  port: number,
  { start, ready }: { start: () => ChildProcess; ready: () => boolean },
): Promise<TestServer> {
  let child: ChildProcess;
  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  const begin = async () => {
    child = start();
    for (let turn = 0; turn < 600 && !ready(); turn++) {
      if (child.exitCode !== null) {
        // After a kill the old processes may still hold the data for a moment.
        child = start();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await begin();
  return {
    port,
    pid: () => child.pid ?? 0,
    kill: () => ended("SIGKILL"),
    start: begin,
    remove: async () => {
      await ended("SIGINT");
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
