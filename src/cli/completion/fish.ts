import { type CommandNode, quoted, takesValue } from "./commandNode.ts";

/** Completion for fish. */
export function fish(nodes: readonly CommandNode[]): string {
  const lines = nodes.flatMap(({ path, commands, options, argumentChoices }) => {
    const names = path.split(" ").filter((name) => name !== "");
    const below = commands.map(({ name }) => name);
    const seen = names.map((name) => `__fish_seen_subcommand_from ${name}`);
    const none = below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(" ")}`] : [];
    // fish tells which words it has seen, not in which order: "ledger verify" is not "verify".
    const groups = nodes
      .filter((other) => other.path.endsWith(` ${path}`) && path !== "")
      .map((other) => other.path.slice(0, -path.length - 1));
    const notIn = groups.map((group) => `not __fish_seen_subcommand_from ${group}`);
    const when = quoted([...seen, ...none, ...notIn].join("; and "));
    return [
      ...commands.map(
        ({ name, text }) => `complete -c safepact -f -n ${when} -a ${name} -d ${quoted(text)}`,
      ),
      ...argumentChoices.map((choice) => `complete -c safepact -f -n ${when} -a ${choice}`),
      ...options.map((option) => {
        const { short, long, description, argChoices = [] } = option;
        const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`];
        const value = argChoices.length > 0 ? `-x -a ${quoted(argChoices.join(" "))}` : "-r";
        const parts = [...flags, takesValue(option) ? value : "", `-d ${quoted(description)}`];
        return `complete -c safepact -n ${when} ${parts.filter((part) => part).join(" ")}`;
      }),
    ];
  });
  return `# Completes safepact in fish.\n${lines.join("\n")}\n`;
}
