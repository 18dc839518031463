import type { OutlineEntry } from '@dachushi/chart/pages/chart-page.ts';
import type { ReadingPart } from '../../pdf/svg-content.ts';
import { plain } from '../../pdf/svg-path.ts';
import { measuresOf } from '../measures.ts';
import type { PageForm, PageMeasures } from '../measures.ts';
import type { Drawn } from './set-text.ts';

/** A page as it fills up. Points; y grows upwards from the foot, as in the file. */
export interface FlowPage {
  readonly form: PageForm;
  readonly measures: PageMeasures;
  readonly operators: string[];
  readonly parts: ReadingPart[];
  /** Texts on it so far. */
  texts: number;
}

/** Pages one after another, and the place where the next thing stands. */
export class PageFlow {
  readonly pages: FlowPage[] = [];
  readonly outline: OutlineEntry[] = [];
  #form: PageForm = 'upright';
  /** From the upper edge of the type area down to the next thing. */
  #used = 0;

  /** What follows is on pages of this form, the first of them a new one. */
  beginSection(form: PageForm): void {
    this.#form = form;
    this.newPage();
  }

  newPage(): void {
    const measures = measuresOf(this.#form);
    this.pages.push({ form: this.#form, measures, operators: [], parts: [], texts: 0 });
    this.#used = 0;
  }

  get page(): FlowPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('nothing stands outside a section');
    return page;
  }

  get atTop(): boolean {
    return this.#used === 0;
  }

  /** Width of the type area. */
  get width(): number {
    const { width, left, right } = this.page.measures;
    return (width - left - right) / 20;
  }

  /** Height of the type area. */
  get height(): number {
    const { height, top, bottom } = this.page.measures;
    return (height - top - bottom) / 20;
  }

  /** What is left of it on this page. */
  get left(): number {
    // 22 lines fill it to within a hundredth of a point
    return this.height - this.#used + 0.05;
  }

  /** Left edge of the type area. */
  get x(): number {
    return this.page.measures.left / 20;
  }

  /** The place of the next thing, measured from the foot of the page. */
  get y(): number {
    const { height, top } = this.page.measures;
    return (height - top) / 20 - this.#used;
  }

  /** Goes down by `height`. */
  take(height: number): void {
    this.#used += height;
  }

  /** One thing that is read as a whole. */
  write({ text, rules }: Drawn, role: ReadingPart['role'] = 'P'): void {
    const { page } = this;
    page.operators.push(`/P<</MCID ${page.texts}>>BDC BT 0 g ${text}ET EMC`);
    if (rules !== '') page.operators.push(`/Artifact BMC q 0 G ${rules}Q EMC`);
    page.parts.push({ role, texts: [page.texts] });
    page.texts += 1;
  }

  /** Lines and shades, which are not read. */
  decorate(operators: string): void {
    this.page.operators.push(`/Artifact BMC q ${operators} Q EMC`);
  }

  /** Where a reader finds this page. */
  mark(title: string): void {
    this.outline.push({ title, page: this.pages.length });
  }
}

/** A line from one place to another. */
export function ruleOperators(from: readonly [number, number], to: readonly [number, number]): string {
  return `${from.map(plain).join(' ')} m ${to.map(plain).join(' ')} l S`;
}
