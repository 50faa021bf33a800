import { access, link, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { PartStore } from "./partStore.ts";

let written = 0;

/**
 * Keeps parts in a folder, also one that several machines share. A part is written beside its place, synced, and put there
 * by a link that fails when the name is taken, so that it is whole and the first one stays.
 *
 * @param folder - Path of the folder; made when it is absent.
 * @returns The store. Its functions throw a {@link errors!SafepactError} with code `OUTPUT_UNWRITABLE` or `INPUT_UNREADABLE`.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { folderParts } from "safepact/sweep";
 *
 * const parts = folderParts(mkdtempSync(join(tmpdir(), "parts-")));
 * const bytes = new TextEncoder().encode("{}\n");
 * const first = await parts.putIfAbsent("part-000000.ndjson", bytes);
 * const second = await parts.putIfAbsent("part-000000.ndjson", bytes);
 * [first, second, await parts.list()]; // => [true, false, ["part-000000.ndjson"]]
 * ```
 */
export function folderParts(folder: string): PartStore {
  checkGiven({ folder }, { folder: "text" });
  return {
    has: (name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    putIfAbsent: (name, bytes) => put(folder, name, bytes),
    list: async () => {
      const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === "ENOENT") return [];
        throw failure("INPUT_UNREADABLE", folder, cause);
      });
      return names.filter((name) => !name.startsWith(".")).sort();
    },
    read: async (name) => {
      try {
        return await readFile(join(folder, name));
      } catch (cause) {
        throw failure("INPUT_UNREADABLE", join(folder, name), cause);
      }
    },
  };
}

async function put(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  const part = join(folder, `.${name}.${process.pid}-${++written}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(part, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return await link(part, join(folder, name)).then(
      () => true,
      (cause: NodeJS.ErrnoException) => {
        if (cause.code === "EEXIST") return false;
        throw cause;
      },
    );
  } catch (cause) {
    throw failure("OUTPUT_UNWRITABLE", join(folder, name), cause);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

function failure(
  code: "INPUT_UNREADABLE" | "OUTPUT_UNWRITABLE",
  path: string,
  cause: unknown,
): SafepactError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  const what = code === "INPUT_UNREADABLE" ? "read" : "written";
  return new SafepactError(code, `${path} could not be ${what} (${reason}).`, { cause });
}
