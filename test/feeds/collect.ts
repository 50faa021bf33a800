import type { HazardRecord, Issue, Listing, Result } from "safepact/model";

/** Everything a stream of results gave, apart. */
export async function collect<Value extends HazardRecord | Listing>(
  results: AsyncIterable<Result<Value>>,
) {
  const values: Value[] = [];
  const issues: Issue[] = [];
  const refused: Issue[] = [];
  for await (const result of results) {
    issues.push(...result.issues);
    if (result.ok) values.push(result.value);
    else refused.push(...result.issues);
  }
  return { values, issues, refused, codes: issues.map(({ code }) => code) };
}

/** Splits bytes into chunks at the given places. */
export async function* split(bytes: Uint8Array, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const cuts = [
    0,
    ...[...at].map((place) => place % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    await Promise.resolve();
    yield bytes.slice(cut, cuts[index + 1]);
  }
}

export async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
