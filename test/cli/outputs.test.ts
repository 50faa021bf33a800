import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedRecall } from "../../src/cli/demo/steps/inventedRecall.ts";
import { bundledCli, type Ended, runProcess } from "./support/bundledCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

// Every writer of the command line, in processes of their own: an output is whole or absent whatever happens.

const folder = temporaryFolder();
const demo = fileURLToPath(new URL("../../examples/demo", import.meta.url));
let program = "";

const hazards = folder.put("lamp.ndjson", lines(lamp));
const listing = folder.put("listing.json", JSON.stringify(lampListing));
const listings = folder.put("listings.ndjson", lines(lampListing));
const data = folder.put("recall.json", JSON.stringify(inventedRecall));
const key = folder.path("key.json");
const keys = folder.path("keys.json");
const bulletin = folder.path("bulletin.json");
const sealed = folder.path("bulletin.jws");

/** Each kind of output with the call that writes it, and whether it is larger than a page of memory. */
const writers: readonly (readonly [name: string, call: (out: string) => readonly string[]])[] = [
  ["import", (out) => ["import", "--from", "auto", `${demo}/hazards/cpsc-api.json`, "--out", out]],
  ["sweep", (out) => ["sweep", "--hazards", hazards, "--listings", listings, "--out", out]],
  [
    "bulletin draft",
    (out) => `bulletin draft --hazards ${hazards} --id B-1 --authority KCA --out ${out}`.split(" "),
  ],
  [
    "bulletin seal",
    (out) => `bulletin seal ${bulletin} --key ${key} --audience bazaar --out ${out}`.split(" "),
  ],
  [
    "bulletin open",
    (out) => `bulletin open ${sealed} --keys ${keys} --audience bazaar --out ${out}`.split(" "),
  ],
  [
    "bulletin keygen",
    (out) => `bulletin keygen --issuer KCA --out ${out} --public ${out}.public`.split(" "),
  ],
  [
    "notice",
    (out) =>
      `notice --template consumer.recall --locale en --channel email --data ${data} --out ${out}`.split(
        " ",
      ),
  ],
  [
    "screen --svg",
    (out) => `screen --hazards ${hazards} --listing ${listing} --svg ${out}`.split(" "),
  ],
  ["score --html", (out) => [...scoring(), "--html", out]],
  ["score --json", (out) => [...scoring(), "--json", out]],
];

function scoring(): readonly string[] {
  const events = `${demo}/events.ndjson`;
  return `score --agreement kr-2024 --events ${events} --platform nordwind --as-of 2026-01-15T00:00:00+09:00`.split(
    " ",
  );
}

function run(argv: readonly string[], options = {}): Promise<Ended> {
  return runProcess(process.execPath, [program, ...argv], options);
}

beforeAll(async () => {
  program = await bundledCli("cli-outputs");
  await run(["bulletin", "keygen", "--issuer", "KCA", "--out", key, "--public", keys]);
  await run(
    `bulletin draft --hazards ${hazards} --id B-1 --authority KCA --out ${bulletin}`.split(" "),
  );
  await run(`bulletin seal ${bulletin} --key ${key} --audience bazaar --out ${sealed}`.split(" "));
}, 120_000);

// Making a small disk needs the rights to mount one.
const disk = folder.path("disk");
mkdirSync(disk);
const mounted = mount("size=64k");
afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
});

function mount(options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).status === 0;
}

describe("on a disk that is full", () => {
  test.skipIf(!mounted).each(writers)(
    "%s leaves nothing and says so (skipped where mounting is not allowed)",
    async (_, call) => {
      // 64 kB in pages of 4 kB: none is left, then one, so that a first write is taken in part.
      for (const pages of [16, 15]) {
        writeFileSync(join(disk, "filler"), Buffer.alloc(pages * 4096));
        const out = join(disk, "out.html");
        const { code, err } = await run(call(out));
        if (pages === 15 && code === 0) {
          expect(statSync(out).size).toBeLessThanOrEqual(4096);
          spawnSync("sh", ["-c", `rm -f ${disk}/*`]);
          continue;
        }
        expect(code).toBe(2);
        expect(err).toContain("ENOSPC");
        expect(readdirSync(disk)).toEqual(["filler"]);
        spawnSync("sh", ["-c", `rm -f ${disk}/* ${disk}/.[!.]*`]);
      }
    },
  );

  test.skipIf(!mounted)(
    "standard output in a file there ends with an error (skipped where mounting is not allowed)",
    async () => {
      writeFileSync(join(disk, "filler"), Buffer.alloc(15 * 4096));
      const call = `"${process.execPath}" "${program}" schema hazard-record > ${disk}/schema.json`;
      const { code, err } = await runProcess("sh", ["-c", call]);
      expect(code).toBe(2);
      expect(err).toContain("Standard output could not be written: no space is left");
      spawnSync("sh", ["-c", `rm -f ${disk}/*`]);
    },
  );

  test("a device that takes nothing is told", async () => {
    const toDevice = await run(writers[0]?.[1]("/dev/full") ?? []);
    expect(toDevice).toMatchObject({ code: 2 });
    expect(toDevice.err).toContain("ENOSPC");
  });
});

test.skipIf(!mounted)(
  "a file system that is read-only is told, for every output (skipped where mounting is not allowed)",
  async () => {
    spawnSync("mount", ["-o", "remount,ro", disk]);
    for (const [name, call] of writers) {
      const { code, err } = await run(call(join(disk, "out.html")));
      expect([name, code]).toEqual([name, 2]);
      expect(err).toMatch(/EROFS/u);
    }
    spawnSync("mount", ["-o", "remount,rw", disk]);
  },
);

test("where no more files may be opened, the output is whole or absent", async () => {
  const hold = folder.put(
    "hold.mjs",
    `import { closeSync, openSync } from "node:fs";
const held = [];
try { for (;;) held.push(openSync("/dev/null")); } catch { /* none is left */ }
for (const fd of held.splice(0, Number(process.env.FREE))) closeSync(fd);`,
  );
  const codes = new Set<number | null>();
  for (const free of [0, 4, 16, 64, 250, 450]) {
    const out = folder.path(`emfile-${free}.ndjson`);
    const words = [`--import`, hold, program, ...(writers[0]?.[1](out) ?? [])].join(" ");
    const call = `ulimit -n 512; exec "${process.execPath}" ${words}`;
    const { code } = await runProcess("sh", ["-c", call], {
      env: { ...process.env, FREE: String(free) },
    });
    codes.add(code);
    expect(existsSync(out)).toBe(code === 0);
    if (code === 0) expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(12);
  }
  expect(codes.size).toBeGreaterThan(1);
});

test("help in a pipe that is closed early ends without a word", async () => {
  const call = `"${process.execPath}" "${program}" --help | head -1`;
  const { code, err } = await runProcess("sh", ["-c", call]);
  expect([code, err]).toEqual([0, ""]);
});

test("a reader that goes away early leaves the file beside it whole", async () => {
  const out = folder.path("beside.ndjson");
  const words = writers[0]?.[1](out).join(" ");
  const call = `"${process.execPath}" "${program}" ${words} --json | head -1; echo`;
  const { code, out: printed } = await runProcess("sh", ["-c", call]);
  expect(code).toBe(0);
  expect(printed.trimEnd().split("\n")).toHaveLength(1);
  expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(12);
});

test("an import of listings is whole beside a reader that goes away early", async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `L${n},Lamp ${"x".repeat(200)}`).join("\n");
  const file = folder.put("many.csv", `id,title\n${rows}\n`);
  const out = folder.path("many.ndjson");
  const call = `"${process.execPath}" "${program}" import --listings --json --out ${out} ${file} | head -1`;
  expect((await runProcess("sh", ["-c", call])).code).toBe(0);
  expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(3000);
});

describe("whatever stood there", () => {
  test("a link stays a link, and the file behind it keeps its permissions", async () => {
    const real = folder.put("real.json", "old");
    chmodSync(real, 0o640);
    const link = folder.path("link.json");
    symlinkSync("real.json", link);
    expect((await run([...scoring(), "--json", link])).code).toBe(0);
    expect(JSON.parse(readFileSync(real, "utf8")).platform).toBe("nordwind");
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test("a link to nothing makes the file it names", async () => {
    const link = folder.path("dangling.json");
    symlinkSync("made.json", link);
    expect((await run([...scoring(), "--json", link])).code).toBe(0);
    expect(existsSync(folder.path("made.json"))).toBe(true);
  });

  test.each(writers.filter(([name]) => !["bulletin keygen", "sweep"].includes(name)))(
    "%s writes to standard output for - , and nothing else there",
    async (_, call) => {
      const out = folder.path(`file-of-dash`);
      await run(call(out));
      const printed = await run(call("-"));
      expect(printed.code).toBe(0);
      const changing = /"(?:iat|exp|nonce|jti|issuedAt)":"?[^,"]*"?|[\w-]{80,}|\s/gu;
      expect(printed.out.replaceAll(changing, "")).toBe(
        readFileSync(out, "utf8").replaceAll(changing, ""),
      );
    },
  );

  test("two outputs on standard output are refused", async () => {
    const { code, err } = await run([...scoring(), "--html", "-", "--json", "-"]);
    expect(code).toBe(2);
    expect(err).toContain("would be mixed on standard output");
  });

  test("a key that exists is never overwritten, and half a pair never left", async () => {
    const mine = folder.put("mine.json", "mine");
    const call = (out: string, pub: string) =>
      run(["bulletin", "keygen", "--issuer", "KCA", "--out", out, "--public", pub]);
    const first = await call(mine, folder.path("mine.public"));
    expect(first.code).toBe(2);
    expect(readFileSync(mine, "utf8")).toBe("mine");
    expect(existsSync(folder.path("mine.public"))).toBe(false);
    const second = await call(folder.path("new.json"), join(mine, "public.json"));
    expect(second.code).toBe(2);
    expect(existsSync(folder.path("new.json"))).toBe(false);
  });
});

describe("killed at random moments", () => {
  const kills = Number(process.env["SAFEPACT_KILLS"] ?? 3);
  test.each(writers.filter(([name]) => name !== "bulletin keygen"))(
    `%s is whole or absent after ${kills} kills`,
    async (name, call) => {
      const whole = folder.path("whole.out");
      const began = performance.now();
      await run(call(whole));
      const span = performance.now() - began;
      const size = statSync(whole).size;
      for (let turn = 0; turn < kills; turn++) {
        const out = folder.path(`killed-${name.replaceAll(/\W/gu, "")}-${turn}.out`);
        await run(call(out), { killAfter: Math.random() * span * 1.1 });
        // Signatures are made anew each time, but not longer or shorter.
        if (existsSync(out)) expect(Math.abs(statSync(out).size - size)).toBeLessThan(40);
      }
    },
    600_000,
  );
});
