import { SafepactError } from "../../errors.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  EACCES: "writing is not allowed",
  EPERM: "writing is not allowed",
  EROFS: "the file system is read-only",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EISDIR: "it is a folder",
  EEXIST: "it is there already, and is never overwritten",
};

/**
 * Says why nothing could be written.
 *
 * @param path - What was to be written.
 * @param cause - What the system said.
 * @returns An error with code `OUTPUT_UNWRITABLE`.
 */
export function unwritable(path: string, cause: unknown): SafepactError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  const reason = reasons[code];
  return new SafepactError(
    "OUTPUT_UNWRITABLE",
    `${path} could not be written: ${reason === undefined ? code : `${reason} (${code})`}.`,
    { hint: hintFor(code), cause },
  );
}

function hintFor(code: string): string {
  if (code === "ENOSPC" || code === "EDQUOT") return "Make room, or name another place.";
  if (code === "EMFILE" || code === "ENFILE") return "Raise the limit of open files (ulimit -n).";
  if (code === "EEXIST") return "Name a new file.";
  return "Name a place you may write to.";
}
