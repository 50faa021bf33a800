import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";

const script = async (shell: string) => (await runCli(["completion", shell])).out;

/** What bash offers for the last of some words, in an empty folder. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "completion-"));
  try {
    writeFileSync(join(folder, "card.json"), "{}");
    const list = words.map((word) => `'${word}'`).join(" ");
    const code = `${await script("bash")}\nCOMP_WORDS=(safepact ${list}); COMP_CWORD=${words.length}; _safepact; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync("bash", ["-c", code], { cwd: folder, encoding: "utf8" });
    return out.split("\n").filter((line) => line !== "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("bash completes commands, subcommands, flags, their words, and files", async () => {
  expect(await offered("pl")).toEqual(["plan-audit"]);
  expect(await offered("bulletin", "se")).toEqual(["seal"]);
  expect(await offered("score", "--dead")).toEqual(["--deadline"]);
  expect(await offered("notice", "--legal-gaps", "")).toEqual(["refuse", "warn"]);
  expect(await offered("completion", "f")).toEqual(["fish"]);
  expect(await offered("verify", "ca")).toEqual(["card.json"]);
  expect(await offered("score", "--events", "ca")).toEqual(["card.json"]);
  expect(await offered("score", "--events", "--html")).toEqual([]);
});

test.each(["bash", "zsh", "fish"])(
  "the script for %s names every command and flag",
  async (shell) => {
    const text = await script(shell);
    const help = await runCli(["--help"]);
    const commands = [...(help.out.split("Commands:\n")[1] ?? "").matchAll(/^ {2}([a-z-]+)/gmu)];
    expect(commands.length).toBeGreaterThan(15);
    for (const [, name = ""] of commands.filter(([, each]) => each !== "help")) {
      expect(text).toContain(name);
      const flags =
        (await runCli([name, "--help"])).out.match(/(?<=^ {2}(?:-\w, )?--)[a-z-]+/gmu) ?? [];
      for (const flag of flags)
        expect(text).toContain(shell === "fish" ? `-l ${flag}` : `--${flag}`);
    }
  },
);

test("an unknown shell is refused", async () => {
  const { code, err } = await runCli(["completion", "tcsh"]);
  expect(code).toBe(2);
  expect(err).toContain("bash, zsh, fish");
});
