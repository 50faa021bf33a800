import * as z from "zod";
import { describeOutput } from "./describeOutput.ts";
import type { Shape } from "./shape.ts";

/** A picture. */
export interface Image {
  /** Address of the picture. */
  readonly url: string;
  /** 64-bit perceptual hash as 16 hexadecimal digits. */
  readonly fingerprint?: string;
}

/** {@link Image} as a caller may write it: a bare address will do. */
export type ImageInput = Image | string;

const shape = {
  url: z.string().min(1).max(4096),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/u, "must be 16 lower-case hexadecimal digits")
    .exactOptional(),
} satisfies Shape<Image>;

/** Accepts a bare address too. @internal */
export const imageSchema: z.ZodType<Image, ImageInput> = z.union(
  [
    z.object(shape),
    describeOutput(
      z
        .string()
        .min(1)
        .max(4096)
        .transform((url) => ({ url })),
      z.object({ url: shape.url }),
    ),
  ],
  { error: "must be the address of a picture, or { url, fingerprint }" },
);
