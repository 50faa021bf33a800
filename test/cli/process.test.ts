import { spawn } from "node:child_process";
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
  return { child, ended };
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

test("a reader that closes the pipe early is no error", async () => {
  const { child, ended } = start("sweep", "--hazards", hazards, "--stdin");
  child.stdout.destroy();
  child.stdin.on("error", () => undefined);
  child.stdin.end(
    lines(...Array.from({ length: 50 }, (_, place) => ({ ...lampListing, id: `L${place}` }))),
  );
  expect((await ended).code).toBe(0);
});
