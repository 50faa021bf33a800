import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const root = fileURLToPath(new URL("../..", import.meta.url));
const hazards = folder.put("hazards.ndjson", lines(lamp));

function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended, output: () => out };
}

test("the command runs as a process and gives its exit code to the shell", async () => {
  const good = start("schema", "listing");
  const bad = start("schema", "nothing");
  expect(await good.ended).toMatchObject({ code: 0, err: "" });
  expect(await bad.ended).toMatchObject({ code: 2, out: "" });
});

test("listings piped in come back as screenings piped out", async () => {
  const { child, ended } = start("sweep", "--hazards", hazards, "--stdin");
  child.stdin.end(lines(lampListing));
  const { code, out } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ listingId: "L1", outcome: "match" });
});

test("several threads give the screenings of one, in the same order", async () => {
  const catalogue = Array.from({ length: 900 }, (_, number) => ({
    ...lampListing,
    id: `L${number}`,
    ...(number % 3 === 0 ? {} : { title: `Garden chair ${number}`, identifiers: [] }),
  }));
  const screened = async (...threads: readonly string[]) => {
    const { child, ended } = start("sweep", "--hazards", hazards, "--stdin", ...threads);
    child.stdin.end(lines(...catalogue));
    return await ended;
  };
  const alone = await screened();
  const together = await screened("--workers", "3");
  expect(together.code).toBe(0);
  expect(alone.out.trim().split("\n")).toHaveLength(900);
  expect(together.out).toBe(alone.out);
});

test("an interrupt stops cleanly, keeps what is done and says how to go on", async () => {
  const out = folder.path("screenings.ndjson");
  const { child, ended } = start(
    "sweep",
    "--hazards",
    hazards,
    "--listings",
    "-",
    "--out",
    out,
    "--json",
  );
  const padded = { ...lampListing, description: "x".repeat(70_000) };
  child.stdin.write(lines(padded));
  await new Promise<void>((resolve) => {
    child.stdout.once("data", () => resolve());
  });
  child.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.stdin.end(lines({ ...lampListing, id: "L2" }));
  const { code, err } = await ended;
  expect(code).toBe(130);
  expect(err).toContain("--resume");
  expect(existsSync(out)).toBe(false);
  expect(readFileSync(`${out}.part`, "utf8").trim().split("\n")).toHaveLength(1);
});

test("a reader that closes the pipe early is no error", async () => {
  const { child, ended } = start("sweep", "--hazards", hazards, "--stdin");
  child.stdout.destroy();
  child.stdin.on("error", () => undefined);
  child.stdin.end(
    lines(...Array.from({ length: 50 }, (_, place) => ({ ...lampListing, id: `L${place}` }))),
  );
  expect((await ended).code).toBe(0);
});
