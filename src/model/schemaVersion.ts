/** Version of the file formats: the `schemaVersion` that every line of a safepact file carries. */
export const SCHEMA_VERSION = 1;
