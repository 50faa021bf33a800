/**
 * Turns texts into vectors of numbers, such as an embedding of the caller's: one vector a text, in their order, all of one length. Texts
 * of like meaning have vectors of like direction; their length does not matter.
 */
export type Semantics = (texts: readonly string[]) => Promise<readonly Float32Array[]>;
