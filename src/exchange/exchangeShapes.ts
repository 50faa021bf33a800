// What functions rely on in the documents of the exchange, and in keys. The files of the documents need these, so they are not named here.
import type { Shape, ShapeOf, WholeShapeOf } from "../model/checkGiven.ts";
import { hazardRecordShape } from "../model/modelShapes.ts";
import type { KeySet, PublicKey, SigningKey } from "./keys.ts";
import type { OpenOptions } from "./openOptions.ts";
import type { SignOptions } from "./seal.ts";

/** A bulletin. @internal */
export const bulletinShape = {
  id: "text",
  authority: { name: "text" },
  issuedAt: "text",
  territory: ["text"],
  records: [hazardRecordShape],
} as const satisfies Shape;

/** A takedown request. @internal */
export const requestShape = {
  id: "text",
  caseId: "text",
  authority: { name: "text" },
  platform: "text",
  requestedAt: "text",
  record: hazardRecordShape,
  items: [{ itemId: "text" }],
  measures: ["text"],
  territory: ["text"],
} as const satisfies Shape;

/** A reply. @internal */
export const replyShape = {
  id: "text",
  requestId: "text",
  caseId: "text",
  platform: "text",
  repliedAt: "text",
  items: [
    {
      itemId: "text",
      decision: "text",
      territory: "list",
      identicalListingIds: "list",
      sellerIds: "list",
      evidence: ["object"],
    },
  ],
} as const satisfies Shape;

/** A public key. @internal */
export const publicKeyShape = {
  kty: "text",
  crv: "text",
  x: "text",
  kid: "text",
} as const satisfies ShapeOf<PublicKey>;

/** A key set. @internal */
export const keySetShape = { keys: [publicKeyShape] } as const satisfies ShapeOf<KeySet>;

/** A signing key. @internal */
export const signingKeyShape = {
  ...publicKeyShape,
  d: "text",
} as const satisfies ShapeOf<SigningKey>;

/** What the three documents are opened with. @internal */
export const openShape = {
  jws: "text",
  keySet: keySetShape,
  options: {
    audience: "text",
    now: "any",
    seen: { remember: "function" },
    issuer: "text?",
    clockSkewSeconds: "any?",
    maxLength: "any?",
  } satisfies WholeShapeOf<OpenOptions>,
} as const;

/** What the three documents are signed with. @internal */
export const signOptionsShape = {
  audience: "text",
  issuer: "text?",
  issuedAt: "any",
  expiresAt: "any",
  nonce: "text",
  sequence: "any",
} as const satisfies WholeShapeOf<SignOptions>;
