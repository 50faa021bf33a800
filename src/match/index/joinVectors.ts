/** Vectors of one length, one after the other. @internal */
export function joinVectors(vectors: readonly { readonly vector: Float32Array }[]): Float32Array {
  const size = vectors[0]?.vector.length ?? 0;
  const joined = new Float32Array(vectors.length * size);
  for (const [row, { vector }] of vectors.entries()) joined.set(vector, row * size);
  return joined;
}
