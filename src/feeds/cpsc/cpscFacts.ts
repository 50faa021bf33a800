/** What the two formats of the US CPSC say about one recall, as text. @internal */
export interface CpscFacts {
  /** Recall number as written, "26561" or "26-561"; empty for a warning that is no recall. */
  readonly recallNumber: string;
  /** Number of the product safety warning. */
  readonly warningNumber: string;
  readonly date: string;
  readonly warningDate: string;
  readonly updated: string;
  readonly title: string;
  readonly url: string;
  readonly description: string;
  readonly products: readonly {
    readonly name: string;
    readonly units: string;
    readonly model: string;
  }[];
  readonly hazard: string;
  readonly remedy: string;
  readonly remedyOptions: readonly string[];
  readonly consumerAction: string;
  readonly contact: string;
  readonly incidents: string;
  readonly soldAt: string;
  readonly companies: readonly { readonly role: string; readonly text: string }[];
  readonly countries: readonly string[];
  readonly upcs: readonly string[];
  readonly images: readonly string[];
  readonly jointUrls: readonly string[];
}
