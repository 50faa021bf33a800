import type { Issue } from "../../model/index.ts";

/** Where the records of a JSON document are. */
export interface JsonRowsOptions {
  /** Keys of the outermost object under which a list of records may stand. */
  readonly items?: readonly string[];
  /**
   * Looks at the outermost object, its list of records left empty.
   *
   * @param envelope - The outermost object.
   * @returns What is wrong with the answer; nothing when the object is a record itself.
   */
  readonly check?: (envelope: Readonly<Record<string, unknown>>) => readonly Issue[] | undefined;
}
