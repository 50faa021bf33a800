import type { Command, Option } from "commander";

/** What can follow a chain of commands. */
export interface CommandNode {
  /** The chain, such as "bulletin seal"; empty for the program. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly Option[];
  /** Words that the arguments of the command are chosen from. */
  readonly argumentChoices: readonly string[];
}

/** Lists a command and all below it. */
export function commandNodes(
  command: Command,
  path: readonly string[] = [],
): readonly CommandNode[] {
  const node = {
    path: path.join(" "),
    commands: command.commands.map((each) => ({
      name: each.name(),
      text: each.description().split("\n")[0] ?? "",
    })),
    options: command.createHelp().visibleOptions(command),
    argumentChoices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  };
  const below = command.commands.flatMap((each) => commandNodes(each, [...path, each.name()]));
  return [node, ...below];
}

/** The ways an option is written. */
export function flagsOf({ short, long }: Option): readonly string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

/** Whether a value follows an option. */
export function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** A word of a shell script, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
