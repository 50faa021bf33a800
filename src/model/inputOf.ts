/**
 * A model as a caller may write it: the fields named in `Required` must be there, the others have a default or may be
 * absent, and the fields of `Wider` take more than the parsed value holds.
 *
 * @internal
 */
export type InputOf<
  Model,
  Required extends keyof Model,
  Wider extends { readonly [Field in keyof Model]?: unknown } = Record<never, never>,
> = {
  readonly [Field in keyof Pick<Model, Required>]: InputField<Model, Field, Wider>;
} & {
  readonly [Field in keyof Pick<Model, Exclude<keyof Model, Required>>]?:
    | InputField<Model, Field, Wider>
    | Undefined<Model, Field>;
};

type InputField<Model, Field extends keyof Model, Wider> = Field extends keyof Wider
  ? Exclude<Wider[Field], undefined>
  : Exclude<Model[Field], undefined>;

/** A field with a default may be written as undefined; one that may be absent may not. */
type Undefined<Model, Field extends keyof Model> =
  Record<never, never> extends Pick<Model, Field> ? never : undefined;
