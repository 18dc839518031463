import { chineseNumeral } from '../words/numerals.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../blocks.ts';

/** One （一） of a section: its name, a sentence or two, and points numbered 1. 2. 3. */
export interface Part {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly points?: readonly string[];
}

/** A section 一、 with parts, or with plain paragraphs. */
export interface Section {
  readonly name: string;
  readonly paragraphs?: readonly string[];
  readonly parts?: readonly Part[];
}

/** 一、（一）1. as the standard orders them; empty parts are left out before they are numbered. */
export function sectionParagraphs(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ name, paragraphs = [], parts = [] }, at) => [
    paragraph('Level1', `${chineseNumeral(at + 1)}、${name}`),
    ...paragraphs.map((text) => paragraph('Body', text)),
    ...parts.filter(hasContent).flatMap(partParagraphs),
  ]);
}

function hasContent({ sentences, points = [] }: Part): boolean {
  return sentences.length + points.length > 0;
}

function partParagraphs({ name, sentences, points = [] }: Part, at: number): readonly Block[] {
  return [
    paragraph('Level2', `（${chineseNumeral(at + 1)}）${name}`),
    ...sentences.map((text) => paragraph('Body', text)),
    ...points.map((text, number) => paragraph('Level3', `${number + 1}.${text}`)),
  ];
}
