import { fstatSync, writeSync } from "node:fs";
import { OutputClosed } from "./outputClosed.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Opens standard output so that every byte is written or an error says why not: files and devices are written until all
 * is taken (Node writes once and ignores how much), pipes and terminals are waited for.
 *
 * @returns Prints a text.
 */
export function standardOutput(): (text: string | Uint8Array) => Promise<void> {
  const { stdout } = process;
  let failed: NodeJS.ErrnoException | undefined;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    failed ??= error;
  });
  if (!stdout.isTTY && isFileOrDevice(stdout.fd)) return writeThrough(stdout.fd);
  return (text) =>
    new Promise((resolve, reject) => {
      if (failed) reject(ended(failed));
      else stdout.write(text, (error) => (error ? reject(ended(error)) : resolve()));
    });
}

function writeThrough(fd: number): (text: string | Uint8Array) => Promise<void> {
  return (text) => {
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(ended(error));
    }
  };
}

function isFileOrDevice(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isFile() || stat.isCharacterDevice() || stat.isBlockDevice();
}

function ended(error: unknown): Error {
  const closed = error instanceof Error && "code" in error && error.code === "EPIPE";
  return closed ? new OutputClosed() : unwritable("Standard output", error);
}
