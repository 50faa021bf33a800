import { rm } from "node:fs/promises";
import { SafepactError } from "../../errors.ts";
import { generateSigningKey, signingAlgorithms, toPublicKey } from "../../exchange/index.ts";
import { openAtomicFile } from "../common/atomicFile.ts";
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
  await writePair(options, JSON.stringify(key, null, 2), {
    keys: [toPublicKey(key)],
  });
  await io.print(
    `Key ${key.kid} of ${options.issuer}\n  private: ${options.out} (keep it to yourself)\n  public: ${options.public} (give it to those who open your documents)\n`,
  );
}

/** Both halves appear, or neither: half a pair is of no use, and would stand in the way of the next try. */
async function writePair(
  { out, public: publicPath }: KeygenOptions,
  key: string,
  set: object,
): Promise<void> {
  const privateFile = await openAtomicFile(out, { mode: 0o600, exclusive: true });
  try {
    await privateFile.write(`${key}\n`);
    const publicFile = await openAtomicFile(publicPath);
    await publicFile.write(`${JSON.stringify(set, null, 2)}\n`);
    try {
      await privateFile.commit();
    } catch (error) {
      await publicFile.discard();
      throw error;
    }
    await publicFile.commit().catch(async (error: unknown) => {
      await rm(out, { force: true });
      throw error;
    });
  } catch (error) {
    await privateFile.discard();
    throw error;
  }
}
