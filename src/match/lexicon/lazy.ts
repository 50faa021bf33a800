/** Gives a function that makes a value when it is first asked for it, and the same one ever after. @internal */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
