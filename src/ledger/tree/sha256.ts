import { sha256 as portable } from "@noble/hashes/sha2.js";
import { digestBytes } from "../../canonical/digestBytes.ts";

/** The part of Node's cryptography that is used where there is one: it hashes several times faster. */
interface NativeCrypto {
  hash?(algorithm: "sha256", bytes: Uint8Array, output: "latin1"): string;
}

interface NodeGlobals {
  readonly process?: { getBuiltinModule?(name: "node:crypto"): NativeCrypto | undefined };
}

const native = (globalThis as NodeGlobals).process?.getBuiltinModule?.("node:crypto")?.hash;

/** SHA-256, in every runtime. @internal */
export const sha256: (bytes: Uint8Array) => Uint8Array = native
  ? (bytes) => digestBytes(native("sha256", bytes, "latin1"), new Uint8Array(32))
  : portable;
