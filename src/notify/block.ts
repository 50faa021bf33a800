/** A row of a table of facts: a label and its value. */
export interface Fact {
  /** Label in the reader's language. */
  readonly label: string;
  /** Value, as plain text; line breaks stay. */
  readonly value: string;
  /** Address the value links to. */
  readonly href?: string;
}

/** A paragraph; a `warning` stands out in every channel. */
export interface ParagraphBlock {
  /** Kind of block. */
  readonly kind: "paragraph";
  /** Plain text. */
  readonly text: string;
  /** How loud it is; `normal` when absent. */
  readonly tone?: "normal" | "warning" | "small";
}

/** A heading between blocks. */
export interface HeadingBlock {
  /** Kind of block. */
  readonly kind: "heading";
  /** Plain text. */
  readonly text: string;
}

/** Labels and values, one under the other. */
export interface FactsBlock {
  /** Kind of block. */
  readonly kind: "facts";
  /** The rows. */
  readonly rows: readonly Fact[];
}

/** A list of short texts. */
export interface ListBlock {
  /** Kind of block. */
  readonly kind: "list";
  /** The items, as plain text. */
  readonly items: readonly string[];
  /** Whether the order matters. */
  readonly ordered?: boolean;
}

/** A picture, with the words that stand for it. */
export interface ImageBlock {
  /** Kind of block. */
  readonly kind: "image";
  /** Address of the picture; only http(s) is shown. */
  readonly url: string;
  /** What it shows, for readers who do not see it. */
  readonly alt: string;
}

/** Records of several columns. */
export interface TableBlock {
  /** Kind of block. */
  readonly kind: "table";
  /** What the table holds. */
  readonly caption: string;
  /** Headings of the columns. */
  readonly columns: readonly string[];
  /** The records, one text per column. */
  readonly rows: readonly (readonly string[])[];
}

/** A link that asks for something. */
export interface ActionBlock {
  /** Kind of block. */
  readonly kind: "action";
  /** What happens there. */
  readonly label: string;
  /** Where it leads. */
  readonly url: string;
}

/** One piece of a notice. Every text in it is plain: a channel's layout escapes it. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | FactsBlock
  | ListBlock
  | ImageBlock
  | TableBlock
  | ActionBlock;
