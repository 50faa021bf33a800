import { SafepactError } from "../../errors.ts";
import type { Semantics } from "../contract/semantics.ts";

/** A vector of length one, or why there is none. @internal */
export type Embedded = Float32Array | SafepactError;

/**
 * Asks an embedding for vectors and checks what it gives: a vector that is no direction costs its own text, an answer that is none costs
 * all of them.
 *
 * @param semantics - The embedding.
 * @param texts - The texts.
 * @param dimensions - How long each vector must be; when absent as long as the first.
 * @returns One vector or error a text, in their order.
 * @internal
 */
export async function embedTexts(
  semantics: Semantics,
  texts: readonly string[],
  dimensions?: number,
): Promise<readonly Embedded[]> {
  if (texts.length === 0) return [];
  let vectors: readonly Float32Array[];
  try {
    vectors = await semantics(texts);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const error = failed(`The embedding failed: ${message.slice(0, 200)}`, cause);
    return texts.map(() => error);
  }
  if (!Array.isArray(vectors) || vectors.length !== texts.length) {
    const count = Array.isArray(vectors) ? `${vectors.length} vectors` : "no list of vectors";
    const error = failed(`The embedding gave ${count} for ${texts.length} texts.`);
    return texts.map(() => error);
  }
  const length = dimensions ?? vectors[0]?.length ?? 0;
  return vectors.map((vector) => unitVector(vector, length));
}

function unitVector(vector: Float32Array, dimensions: number): Embedded {
  if (!(vector instanceof Float32Array)) return failed("A vector is no Float32Array.");
  if (vector.length !== dimensions || dimensions === 0) {
    return failed(`A vector has ${vector.length} numbers, and others have ${dimensions}.`);
  }
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (!Number.isFinite(sum)) return failed("A vector holds a value that is no finite number.");
  if (sum === 0) return failed("A vector is zero and has no direction.");
  const length = Math.sqrt(sum);
  return vector.map((value) => value / length);
}

function failed(message: string, cause?: unknown): SafepactError {
  return new SafepactError("SEMANTICS_FAILED", message, {
    hint: "Give one Float32Array of finite numbers for each text, all of one length, from the model the list was built with.",
    ...(cause !== undefined && { cause }),
  });
}
