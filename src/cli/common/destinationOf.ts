import { lstat, readlink, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { unwritable } from "./unwritable.ts";

/** What stands at the place of an output. */
export interface Destination {
  /** Where the file itself stands, links followed. */
  readonly target: string;
  /** Whether it is a device or a pipe, which is written through. */
  readonly stream: boolean;
  /** Permissions of the file that is there. */
  readonly mode?: number;
}

/** Most links followed, as many as Linux follows. */
const MAX_LINKS = 40;

/**
 * Looks what an output would replace.
 *
 * @param path - Place of the output.
 * @returns The place with links followed, and what is there.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE` when it is a folder.
 */
export async function destinationOf(path: string): Promise<Destination> {
  let target = path;
  for (let links = 0; links < MAX_LINKS && (await isLink(target)); links++) {
    target = resolve(dirname(target), await readlink(target));
  }
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return { target, stream: false };
  if (found.isDirectory()) throw unwritable(path, Object.assign(new Error(), { code: "EISDIR" }));
  return found.isFile()
    ? { target, stream: false, mode: found.mode & 0o7777 }
    : { target, stream: true };
}

async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() === true;
}
