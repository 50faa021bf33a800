/** Which side of a comparison is the listing. @internal */
export type ListingSide = "query" | "entry";
