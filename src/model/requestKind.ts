/** Grounds on which a takedown can be asked for. */
export const requestKinds = ["order", "notice", "agreement", "consumer-report"] as const;

/** A ground of `vocabularies.requestKinds`. */
export type RequestKind = (typeof requestKinds)[number];
