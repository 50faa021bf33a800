import { InvalidArgumentError } from "commander";

/** Reads a number from 0 to 1. */
export function score(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError("Give a number from 0 to 1.");
  }
  return value;
}

/** Reads a whole number of at least 1. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError("Give a whole number of at least 1.");
  }
  return value;
}

/** Reads a whole number of at least 0. */
export function chunkNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(value) || value < 0) {
    throw new InvalidArgumentError("Give a whole number of at least 0.");
  }
  return value;
}
