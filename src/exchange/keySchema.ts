import * as z from "zod";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";
import { type PublicKey, signingAlgorithms } from "./keys.ts";

const base64url = z.string().regex(/^[\w-]{43}$/u, "must be 32 bytes as base64url");

const shape = {
  kty: z.enum(["OKP", "EC"]),
  crv: z.enum(["Ed25519", "P-256"]),
  x: base64url,
  y: base64url.exactOptional(),
  kid: textSchema,
  alg: z.enum([...signingAlgorithms, "Ed25519"]).exactOptional(),
  use: z.literal("sig").exactOptional(),
  issuer: textSchema.exactOptional(),
} satisfies Shape<PublicKey>;

/** @internal */
export const publicKeySchema: z.ZodType<PublicKey> = z.object(shape);
