import type { Issue } from "../../model/index.ts";

/** Where the records of an XML document are. */
export interface XmlRowsOptions {
  /** Name of the element that is one record, without prefix; of several, whichever comes. */
  readonly item: string | readonly string[];
  /** Name of the outermost element; another one means that the file is something else. */
  readonly root?: string | readonly string[];
  /** Names of the elements between the outermost one and the records, such as "channel". */
  readonly within?: readonly string[];
  /**
   * Looks at what the document says outside of its records.
   *
   * @param head - Texts of the elements outside of records, by name.
   * @returns What is wrong with the answer.
   */
  readonly check?: (head: Readonly<Record<string, string>>) => readonly Issue[];
}
