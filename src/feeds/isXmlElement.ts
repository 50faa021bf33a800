import type { XmlElement } from "./reader.ts";

/** Whether the value of a row is an XML element. @internal */
export function isXmlElement(value: unknown): value is XmlElement {
  return typeof value === "object" && value !== null && "children" in value && "text" in value;
}
