import { parseModels } from "../../model/identifier/parseModels.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { offersIn } from "../offersIn.ts";
import { instantDay } from "../readDates.ts";
import type { Draft } from "../reader.ts";

/** What the portal says of one recall. */
export interface OecdFacts {
  /** Address that names the recall, ending in language, country and the country's own number. */
  readonly guid: string;
  /** Title. */
  readonly title: string;
  /** Description. */
  readonly description: string;
  /** Name of the country that notified it. */
  readonly country: string;
  /** Day of the notification. */
  readonly date: string;
  /** Page of the recall. */
  readonly url: string;
  /** Pictures. */
  readonly images: readonly string[];
}

/**
 * Makes a hazard record of an entry of the OECD's portal. The entry has no field for hazards, brands or models: models come
 * from a bracket of the title that says so, and nothing else is read out of prose.
 *
 * @internal
 */
export function oecdDraft(facts: OecdFacts): Draft {
  const [, language = "", code = "", ...rest] =
    /\/Recall\/([A-Z]{2})\/([A-Z]{2,3})\/(.+)$/u.exec(facts.guid) ?? [];
  const number = rest.join("/");
  const country = code === "" ? countryCode(facts.country) : code;
  const id = number === "" ? filledText(facts.guid) : `${country}/${number}`;
  const listed = /[([]models?:?\s([^)\]]{2,300})[)\]]/iu.exec(facts.title)?.[1];
  const value = {
    id: id === undefined ? undefined : `oecd:${id}`,
    source: {
      system: "oecd",
      id,
      url: filledText(facts.url),
      language: language === "" ? undefined : language.toLowerCase(),
      authority: "OECD GlobalRecalls",
      notifyingCountry: country || undefined,
      publishedOn: instantDay(facts.date),
    },
    products: [
      {
        name: filledText(facts.title),
        description: filledText(facts.description),
        models: listed === undefined ? [] : parseModels(listed).models.map(({ model }) => model),
        images: facts.images.filter((url) => url !== "").map((url) => ({ url })),
      },
    ],
    territory: country === "" ? [] : [country],
    offers: offersIn(`${facts.title}\n${facts.description}`),
  };
  return { value };
}
