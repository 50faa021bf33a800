import { writeFile } from "node:fs/promises";
import { SafepactError } from "../../errors.ts";
import { generateSigningKey, signingAlgorithms, toPublicKey } from "../../exchange/index.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { nameAdvice } from "../common/nearestWord.ts";

/** Options of `safepact bulletin keygen`. */
export interface KeygenOptions {
  /** Who will sign. */
  readonly issuer: string;
  /** Where the private key goes. */
  readonly out: string;
  /** Where the public key goes, as a key set. */
  readonly public: string;
  /** Signature algorithm. */
  readonly algorithm: string;
}

/** Makes a signing key. A key that is there already is never overwritten. */
export async function makeKey(options: KeygenOptions, { io }: CommandContext): Promise<void> {
  const algorithm = signingAlgorithms.find((each) => each === options.algorithm);
  if (algorithm === undefined) {
    throw new SafepactError(
      "INVALID_OPTION",
      `There is no algorithm ${JSON.stringify(options.algorithm)}.`,
      {
        hint: nameAdvice(options.algorithm, signingAlgorithms),
      },
    );
  }
  const key = await generateSigningKey({ issuer: options.issuer, algorithm });
  try {
    await writeFile(options.out, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    throw new SafepactError("OUTPUT_UNWRITABLE", `${options.out} cannot be written.`, {
      hint: "Name a new file: a key that exists is never overwritten.",
      cause,
    });
  }
  const set = { keys: [toPublicKey(key)] };
  await writeAtomically(options.public, `${JSON.stringify(set, null, 2)}\n`);
  await io.print(
    `Key ${key.kid} of ${options.issuer}\n  private: ${options.out} (keep it to yourself)\n  public: ${options.public} (give it to those who open your documents)\n`,
  );
}
