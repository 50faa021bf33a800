/**
 * The same object without the members that are `undefined`, in their order.
 *
 * @internal
 */
export function withoutUndefined<Value extends object>(value: Value): Value {
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(given) as Value;
}
