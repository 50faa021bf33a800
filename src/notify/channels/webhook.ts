import { SCHEMA_VERSION } from "../../model/schemaVersion.ts";
import type { NoticeChannel } from "../notice.ts";

/**
 * JSON for another system: what the notice says, block by block, and the data it was made from. It is addressed to one
 * recipient, so it holds what the notice holds; what is for everybody comes from the exports.
 */
export const webhook: NoticeChannel = {
  id: "webhook",
  layout: (content, { language, template, version, idempotencyKey, data, brand }) => ({
    json: {
      schemaVersion: SCHEMA_VERSION,
      id: idempotencyKey,
      type: template,
      templateVersion: version,
      language: language.id,
      ...(brand === undefined ? {} : { sender: brand.name }),
      ...content,
      data,
    },
  }),
};
