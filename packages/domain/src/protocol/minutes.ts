/** One （一） of a section: its name, sentences, and points numbered 1. 2. 3. */
export interface MinutesPart {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly points: readonly string[];
}

/** One 一、 of the minutes: paragraphs, then parts. */
export interface MinutesSection {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly parts: readonly MinutesPart[];
}

/** `GET /api/plans/:id/minutes`: what `minutes.docx` of the same question says, in Chinese as every paper. */
export interface MinutesAnswer {
  readonly title: string;
  /** The warning that travels with illustrative figures, or null. */
  readonly notice: string | null;
  /** The minutes begin after this step and end with that one. */
  readonly from: number;
  readonly to: number;
  /** When they begin, ISO 8601. */
  readonly since: string;
  readonly sections: readonly MinutesSection[];
  /** Where they come from: plan, version, hash. */
  readonly origin: readonly string[];
}
