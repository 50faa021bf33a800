import { checkGiven } from "../model/checkGiven.ts";
import type { Result } from "../model/index.ts";
import { feedSourceShape, readOptionsShape } from "./feedShapes.ts";
import { ndjson } from "./ndjson.ts";
import type { FeedSource, ReadOptions } from "./reader.ts";
import { readRows } from "./readRows.ts";

/**
 * Reads a file of one JSON value a line that is neither hazard records nor listings, such as events or judgements, one at
 * a time and in bounded memory. A line that cannot be read becomes a result with issues that say where and why.
 *
 * @param parse - Completes or refuses the JSON of a line, such as `parseCaseEvent`.
 * @param source - Text, bytes, or a stream of either; gzip is unpacked.
 * @param options - Encoding and bounds.
 * @returns One result per line; an id that occurred before is a warning.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the encoding is unknown or a bound is no
 * positive whole number.
 *
 * @example
 * ```ts
 * import { readValues } from "safepact/feeds";
 * import { parseListing } from "safepact/model";
 *
 * const line = '{"id":"7","title":"Kettle"}';
 * const seen = [];
 * for await (const result of readValues(parseListing, `${line}\n{}\n`)) seen.push(result.ok, result.issues[0]?.position?.line);
 * seen; // => [true, undefined, false, 2]
 * ```
 */
export function readValues<Value>(
  parse: (value: never) => Result<Value>,
  source: FeedSource,
  options: ReadOptions = {},
): AsyncIterable<Result<Value>> {
  checkGiven(
    { parse, source, options },
    {
      parse: "function",
      source: feedSourceShape,
      options: readOptionsShape,
    },
  );
  return readRows(ndjson, source, options, (draft) => parse(draft.value as never));
}
