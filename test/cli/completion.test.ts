import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";

const script = async (shell: string) => (await runCli(["completion", shell])).out;

type Shell = "bash" | "zsh" | "fish";

/** What a shell runs behind the script to print what is offered for the last of some words. */
const asked: Readonly<Record<Shell, (words: readonly string[]) => string>> = {
  bash: (words) =>
    `COMP_WORDS=(safepact ${quoted(words)}); COMP_CWORD=${words.length}; _safepact; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // What zsh's own functions would show on a terminal is printed instead.
  zsh: (words) => `
_describe() { local -a list; list=("\${(@P)2}"); for item in $list; do print -r -- "\${item%%:*}"; done }
_files() { print -rl -- *(N) }
compadd() { while [[ "$1" != -- ]]; do shift; done; shift; print -rl -- "$@" }
words=(safepact ${quoted(words)}); CURRENT=$#words; _safepact; :`,
  fish: (words) => `complete -C '${["safepact", ...words].join(" ")}'`,
};

const flags = { bash: ["--norc", "-c"], zsh: ["-f", "-c"], fish: ["-N", "-c"] } as const;
const before = { bash: "", zsh: "compdef() { : }\n", fish: "" } as const;

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(" ");
}

/** Asks a shell what it offers for the last of some words, in a folder of one file; nothing where the shell is not installed. */
async function offeredIn(shell: Shell): Promise<((...words: string[]) => string[]) | undefined> {
  if (spawnSync(shell, ["--version"]).error) return undefined;
  const text = `${before[shell]}${await script(shell)}`;
  return (...words) => {
    const folder = mkdtempSync(join(tmpdir(), "completion-"));
    try {
      writeFileSync(join(folder, "card.json"), "{}");
      const out = execFileSync(shell, [...flags[shell], `${text}\n${asked[shell](words)}`], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, HOME: folder },
      });
      const lines = out.split("\n").map((line) => line.split("\t")[0] ?? "");
      // zsh keeps what begins with the last word; here the test does.
      return lines.filter((line) => line !== "" && line.startsWith(words.at(-1) ?? ""));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

test.for(["bash", "zsh", "fish"] as const)(
  "%s completes commands, subcommands, flags, their words, and files (skipped where it is not installed)",
  async (shell, { skip }) => {
    const offered = await offeredIn(shell);
    if (offered === undefined) return skip(`${shell} is not installed`);
    expect(offered("pl")).toEqual(["plan-audit"]);
    expect(offered("bulletin", "se")).toEqual(["seal"]);
    expect(offered("score", "--dead")).toEqual(["--deadline"]);
    expect(offered("notice", "--legal-gaps", "")).toEqual(["refuse", "warn"]);
    expect(offered("completion", "f")).toEqual(["fish"]);
    expect(offered("verify", "ca")).toEqual(["card.json"]);
    expect(offered("score", "--events", "ca")).toEqual(["card.json"]);
    // Two commands of one name have flags of their own.
    expect(offered("ledger", "verify", "--or")).toEqual(["--origin"]);
    expect(offered("ledger", "verify", "--ev")).toEqual([]);
    expect(offered("verify", "--ev")).toEqual(["--events"]);
    if (shell === "bash") expect(offered("score", "--events", "--html")).toEqual([]);
  },
);

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
