import type { Command } from "commander";
import { bash } from "./bash.ts";
import { commandNodes } from "./commandNode.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

const shells = { bash, zsh, fish } as const;

/** A shell that can complete. */
export type Shell = keyof typeof shells;

/**
 * Writes the script that makes a shell complete the program. It is made from the commands themselves, so that it names
 * what there is; where a flag takes a word of a list it completes that, else a file.
 *
 * @param root - The program.
 * @param shell - The shell.
 * @returns The script.
 */
export function completionScript(root: Command, shell: Shell): string {
  return shells[shell](commandNodes(root));
}
