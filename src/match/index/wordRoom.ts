import type { GrowingUint16, GrowingUint32 } from "./growable.ts";

/**
 * Where the words of a list go on growing: an update of the list that was updated last writes its new words behind the known ones, where the
 * lists before do not look. Two updates of one list part here: the second copies.
 *
 * @internal
 */
export interface WordRoom {
  /** Tokens in it; below zero while it is being written. */
  tokens: number;
  chars: GrowingUint16;
  charFrom: GrowingUint32;
  slots: Uint32Array;
  kinds: Uint8Array;
}
