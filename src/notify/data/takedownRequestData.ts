import * as z from "zod";
import { hasContact } from "../../exchange/hasContact.ts";
import { type TakedownRequest, takedownRequestSchema } from "../../exchange/takedownRequest.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { territorySchema } from "./consumerBase.ts";
import { saysHazard } from "./noticeHazard.ts";
import { searchOf } from "./searchOf.ts";
import { whenSchema } from "./when.ts";

/** Data of the template platform.takedown-request: the document, and what the letter adds to it. */
export interface TakedownRequestData {
  /**
   * The request, as `parseTakedownRequest` or `openRequest` gives it. A letter needs more of it than the document must
   * hold: a way to reach the authority, a measure, and a hazard with a type or a description.
   */
  readonly request: TakedownRequest;
  /**
   * First instant that is too late, when there is a limit: what `dueAt` gives for the request's own deadline, or for that
   * of the agreement.
   */
  readonly dueAt?: string;
  /** The law, clause or agreement as it is cited; required for a request that names none. */
  readonly reference?: string;
  /** Page with the whole request: a text message points to it. */
  readonly noticeUrl?: string;
  /**
   * Language of the free texts, BCP 47.
   *
   * @defaultValue the language of the request, else that of its record
   */
  readonly textLanguage?: string;
}

const shape = {
  request: takedownRequestSchema,
  dueAt: whenSchema.exactOptional(),
  reference: textSchema.exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
} satisfies Shape<TakedownRequestData>;

/** Schema of {@link TakedownRequestData}. */
export const takedownRequestDataSchema: z.ZodType<TakedownRequestData> = z
  .object(shape)
  .superRefine((data, context) => {
    for (const { path, message, missing } of lacksOf(data)) {
      const params = missing ? { issue: "missing-field" } : {};
      context.addIssue({ code: "custom", path: ["request", ...path], message, params });
    }
  })
  .transform(({ textLanguage, ...data }) => {
    const language = textLanguage ?? data.request.language ?? data.request.record.source.language;
    return { ...data, ...(language !== undefined && { textLanguage: language }) };
  });

interface Lack {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly missing: boolean;
}

/** What the letter needs of a request and this one does not say. */
function lacksOf({ request, reference }: TakedownRequestData): readonly Lack[] {
  const { authority, legalBasis, record, measures, territory, identicalContent } = request;
  const checks: readonly (Omit<Lack, "missing"> & { readonly met: boolean })[] = [
    {
      met: hasContact(authority),
      path: ["authority"],
      message: "gives no way to get in touch: give a phone number, an address or an email",
    },
    {
      met: (legalBasis ?? reference) !== undefined,
      path: ["legalBasis"],
      message: "is missing. Cite the law or the clause here, or give reference beside the request",
    },
    {
      met: record.hazards.some(saysHazard),
      path: ["record", "hazards"],
      message: "names no hazard: give a type other than unknown, or a description",
    },
    { met: measures.length > 0, path: ["measures"], message: "asks for nothing" },
    {
      met: identicalContent === undefined || searchOf(request).length > 0,
      path: ["identicalContent", "searchFor"],
      message: "says nothing to search for",
    },
  ];
  const unmet = checks.flatMap(({ met, ...check }) => (met ? [] : [{ ...check, missing: true }]));
  const places = territory.flatMap((place, index) =>
    territorySchema.safeParse(place).success
      ? []
      : [
          {
            path: ["territory", index],
            message: "must be a country as ISO 3166-1 alpha-2, such as DE or KR, or EU",
            missing: false,
          },
        ],
  );
  return [...unmet, ...places];
}
