import * as z from "zod";
import { type Instant, instantSchema } from "../model/partialDate.ts";
import type { Shape } from "../model/shape.ts";

/** What kind of document was signed. */
export const documentKinds = ["bulletin", "takedown-request", "reply"] as const;

/** A kind of `vocabularies.documentKinds`. */
export type DocumentKind = (typeof documentKinds)[number];

/** What the signer says about a document, beside the document itself. */
export interface Claims {
  /** What was signed: a bulletin cannot pass for a reply. */
  readonly kind: DocumentKind;
  /** Who signed. */
  readonly issuer: string;
  /** Whom it is for. */
  readonly audience: string;
  /** When it was signed. */
  readonly issuedAt: Instant;
  /** From when on it is refused. */
  readonly expiresAt: Instant;
  /** Number used once. */
  readonly nonce: string;
  /** Number of the document, counted by its issuer for this audience: each is one more than the last. */
  readonly sequence: number;
}

const name = z.string().min(1).max(1000);

const shape = {
  kind: z.enum(documentKinds),
  issuer: name,
  audience: name,
  issuedAt: instantSchema,
  expiresAt: instantSchema,
  nonce: z.string().regex(/^[\w-]{16,128}$/u, "must be 16 to 128 letters, digits, - and _"),
  sequence: z.number().int().min(0),
} satisfies Shape<Claims>;

/** @internal */
export const claimsSchema: z.ZodType<Claims> = z
  .object(shape)
  .refine(({ issuedAt, expiresAt }) => Date.parse(issuedAt) < Date.parse(expiresAt), {
    error: "must be after issuedAt",
    path: ["expiresAt"],
  });
