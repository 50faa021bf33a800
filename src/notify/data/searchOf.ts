import type { TakedownRequest } from "../../exchange/takedownRequest.ts";

/**
 * What identical offers are searched by. A request that says nothing to search for means the numbers of its products.
 *
 * @internal
 */
export function searchOf({ identicalContent, record }: TakedownRequest): readonly string[] {
  const { searchFor = [] } = identicalContent ?? {};
  if (searchFor.length > 0) return searchFor;
  return record.products.flatMap(({ identifiers, models }) => [
    ...identifiers.map(({ value }) => value),
    ...models,
  ]);
}
