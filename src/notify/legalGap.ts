/** Something that the law asks a notice to say, and that its data lacks. */
export interface LegalGap {
  /** The field of the data that would say it. */
  readonly path: string;
  /** What is missing, one sentence. */
  readonly message: string;
  /** The article that asks for it. */
  readonly source: string;
}
