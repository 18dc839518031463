import { asMarkdown } from './report.ts';
import type { Table } from './report.ts';

/** One section of the bench, run once. */
export interface SectionRun {
  readonly name: string;
  readonly tables: readonly Table[];
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Processes that waited for a processor when the section began: other work of the machine. */
  readonly waiting: number;
}

const INTRODUCTION = `# Benchmarks

Two cores, no GPU, server, browser and load generator on the same machine. Absolute figures are pessimistic and vary with what else the machine does; what counts is the ratio to the reference measured beside it in the same run. Each section says when it was run and how many processes waited for a processor when it began.
\`npm run bench\` runs everything, \`npm run bench -- append layout\` some sections; with \`--write\` what was run replaces its section here. A slow figure never fails a run.
`;

/**
 * The document with this run in place of the section's earlier one, sections in the order given.
 * What a section name no longer in the order held is dropped.
 */
export function withSection(document: string, run: SectionRun, order: readonly string[]): string {
  const kept = new Map(sectionsOf(document).map((section) => [section.slice(0, section.indexOf('\n')), section]));
  kept.set(run.name, textOf(run));
  const sections = order.map((name) => kept.get(name)).filter((section) => section !== undefined);
  return [INTRODUCTION, ...sections.map((section) => `## ${section.trimEnd()}\n`)].join('\n');
}

/** Each from its name on. */
function sectionsOf(document: string): readonly string[] {
  return document.split(/^## /mu).slice(1);
}

function textOf({ name, tables, day, waiting }: SectionRun): string {
  return [name, '', `${day}, ${waiting.toFixed(1)} processes waiting.`, '', ...tables.map(asMarkdown)].join('\n');
}
