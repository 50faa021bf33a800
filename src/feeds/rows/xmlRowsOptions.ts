/** Where the records of an XML document are. */
export interface XmlRowsOptions {
  /** Name of the element that is one record, without prefix. */
  readonly item: string;
  /** Name of the outermost element; another one means that the file is something else. */
  readonly root?: string;
}
