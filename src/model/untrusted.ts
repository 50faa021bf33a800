import type { SCHEMA_VERSION } from "./schemaVersion.ts";

/**
 * Type of the argument of a parser. A value that comes from outside (`unknown`, `any`, `object`, a record of unknown keys) is taken as
 * it is. One that is written down must have the model's fields, so that a misspelt field does not compile.
 *
 * @internal
 */
export type Untrusted<Value, Input> = unknown extends Value
  ? Value
  : string extends keyof Value
    ? Value
    : object extends Value
      ? Value
      : OrBlank<Input> & { readonly schemaVersion?: typeof SCHEMA_VERSION };

/** Parsers read `null` and `undefined` as "not said" wherever a field may be absent. */
type OrBlank<Input> = Input extends string | number | boolean
  ? Input
  : Input extends readonly (infer Item)[]
    ? readonly (OrBlank<Item> | null | undefined)[]
    : Input extends object
      ? {
          readonly [Field in keyof Input]: Record<never, never> extends Pick<Input, Field>
            ? OrBlank<Input[Field]> | null | undefined
            : OrBlank<Input[Field]>;
        }
      : Input;
