import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { SafepactError } from "../../errors.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import { wrapText } from "../common/wrapText.ts";

/** Where the demo plays: what it prints and what it writes. */
export interface DemoStage {
  /** Prints the heading of a step. */
  readonly step: (title: string) => Promise<void>;
  /** Prints a paragraph, broken at 80 columns. */
  readonly say: (text: string) => Promise<void>;
  /** Prints something set already, such as a table. */
  readonly show: (text: string) => Promise<void>;
  /** Writes a file below the demo's folder. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Folder it writes to. */
  readonly folder: string;
}

/** File that marks a folder as written by the demo, so that only such a folder is emptied. */
const MARK = "made-by-safepact-demo.txt";

/**
 * Opens the demo's folder, empty.
 *
 * @param folder - Where the results go.
 * @param io - Where to print.
 * @param quiet - Whether nothing is printed, because JSON is wanted.
 * @returns The stage.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE` when the folder holds files of somebody else.
 */
export async function openStage(folder: string, io: CliIo, quiet: boolean): Promise<DemoStage> {
  await emptyFolder(folder);
  await writeAtomically(
    join(folder, MARK),
    "Written by `safepact demo`, and emptied when it runs again.\nMarketplaces, sellers, listings and events are invented.\n",
  );
  const print = async (text: string): Promise<void> => {
    io.signal.throwIfAborted();
    if (!quiet) await io.print(text);
  };
  let number = 0;
  return {
    folder,
    step: (title) => print(`\n${++number}  ${title}\n`),
    say: (text) => print(wrapText(text, "   ")),
    show: (text) => print(text.replaceAll(/^(?=.)/gmu, "   ")),
    write: async (name, text) => {
      io.signal.throwIfAborted();
      await writeAtomically(join(folder, name), text);
    },
  };
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await readdir(folder);
  if (files.length === 0) return;
  if (!files.includes(MARK)) {
    throw new SafepactError(
      "OUTPUT_UNWRITABLE",
      `${folder} holds files that the demo did not write.`,
      {
        hint: "Name another folder with --out.",
      },
    );
  }
  for (const file of files) await rm(join(folder, file), { recursive: true, force: true });
}
