import type { ConsumerNoticeData } from "../data/consumerBase.ts";
import type { NoticeWriter } from "../writer.ts";

/** Reports what a reader would need to recognise the product, and what a sender needs to tell recipients apart. @internal */
export function warnOfMissing(
  data: Pick<ConsumerNoticeData, "products" | "recipient">,
  writer: NoticeWriter,
): void {
  for (const [index, product] of data.products.entries()) {
    if (product.imageUrl === undefined) {
      writer.warn({
        code: "missing-picture",
        message: "A product has no picture; readers cannot tell whether theirs is meant.",
        path: `products.${index}.imageUrl`,
      });
    }
    const numbered = product.models.length + product.identifiers.length > 0;
    if (!numbered && product.batches === undefined) {
      writer.warn({
        code: "missing-identifiers",
        message: "A product has no model, barcode or batch number to recognise it by.",
        path: `products.${index}`,
      });
    }
  }
  if (data.recipient !== undefined && data.recipient.reference === undefined) {
    writer.warn({
      code: "no-recipient-reference",
      message:
        "The notice names a recipient without an opaque reference, so its idempotency key is the same for every recipient of the case.",
      path: "recipient.reference",
    });
  }
}
