import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "../cli/support/runCli.ts";

const guide = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
const commands = commandsIn(await help());

test("the guide has a section for every command and for no other", () => {
  const sections = [...guide.matchAll(/^## ([a-z-]+)$/gmu)].map(([, name]) => name);
  expect(sections.sort()).toEqual([...commands].sort());
});

test.each(commands)("the section on %s names every flag and subcommand", async (command) => {
  const section = guide.split(`\n## ${command}\n`)[1]?.split("\n## ")[0] ?? "";
  const text = await help(command);
  const subcommands = commandsIn(text);
  const helps = [text, ...(await Promise.all(subcommands.map((name) => help(command, name))))];
  const flags = helps.flatMap((each) => each.match(/(?<=^ {2})--[a-z-]+/gmu) ?? []);
  const named = [...subcommands.map((name) => `\`${name}\``), ...flags];
  expect(named.filter((word) => !section.includes(word))).toEqual([]);
});

async function help(...words: readonly string[]): Promise<string> {
  return (await runCli([...words, "--help"])).out;
}

/** Names in the list of commands that ends a help text. */
function commandsIn(text: string): readonly string[] {
  const [, list = ""] = text.split("Commands:\n");
  const names = [...list.matchAll(/^ {2}([a-z-]+)/gmu)].map(([, name = ""]) => name);
  return names.filter((name) => name !== "help");
}
