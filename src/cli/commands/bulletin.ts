import type { Command } from "commander";
import type { CommandContext } from "../commandContext.ts";

export function addBulletin(root: Command, context: CommandContext): void {
  void root;
  void context;
}
