import { rm } from "node:fs/promises";
import { SafepactError } from "../../errors.ts";
import { generateSigningKey, toPublicKey } from "../../exchange/index.ts";
import { signingAlgorithms } from "../../exchange/keys.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import { type AtomicFile, openAtomicFile } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";

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
  oneOnStandardOutput({ "--out": options.out, "--public": options.public });
  const key = await generateSigningKey({ issuer: options.issuer, algorithm });
  await writePair(options, {
    key: JSON.stringify(key, null, 2),
    set: { keys: [toPublicKey(key)] },
    io,
  });
  const say = options.out === "-" || options.public === "-" ? io.tell : io.print;
  await say(
    `Key ${key.kid} of ${options.issuer}\n  private: ${options.out} (keep it to yourself)\n  public: ${options.public} (give it to those who open your documents)\n`,
  );
}

/** Both halves appear, or neither: half a pair is of no use, and would stand in the way of the next try. */
async function writePair(
  { out, public: publicPath }: KeygenOptions,
  { key, set, io }: { readonly key: string; readonly set: object; readonly io: CliIo },
): Promise<void> {
  const making = { mode: 0o600, exclusive: true };
  const privateFile = out === "-" ? printedFile(io) : await openAtomicFile(out, making);
  try {
    await privateFile.write(`${key}\n`);
    const publicFile = publicPath === "-" ? printedFile(io) : await openAtomicFile(publicPath);
    await publicFile.write(`${JSON.stringify(set, null, 2)}\n`);
    try {
      await privateFile.commit();
    } catch (error) {
      await publicFile.discard();
      throw error;
    }
    await publicFile.commit().catch(async (error: unknown) => {
      if (out !== "-") await rm(out, { force: true });
      throw error;
    });
  } catch (error) {
    await privateFile.discard();
    throw error;
  }
}

/** Standard output in the place of a file: what is printed stays unprinted until it is put in its place. */
function printedFile(io: CliIo): Pick<AtomicFile, "write" | "commit" | "discard"> {
  let held = "";
  return {
    write: (content) => {
      held += content;
      return Promise.resolve();
    },
    commit: () => io.print(held),
    discard: () => Promise.resolve(),
  };
}
