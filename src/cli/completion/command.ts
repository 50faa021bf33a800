import { Argument, type Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { Shell } from "./completionScript.ts";

/**
 * Adds `safepact completion`: prints what makes a shell complete commands and flags.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addCompletion(root: Command, { io }: CommandContext): void {
  root
    .command("completion")
    .description("print a script that makes your shell complete commands and flags")
    .addArgument(new Argument("<shell>", "your shell").choices(["bash", "zsh", "fish"]))
    .addHelpText(
      "after",
      '\nbash: source <(safepact completion bash)\nzsh:  safepact completion zsh > "${fpath[1]}/_safepact"\nfish: safepact completion fish > ~/.config/fish/completions/safepact.fish',
    )
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./completionScript.ts");
      await io.print(completionScript(root, shell));
    });
}
