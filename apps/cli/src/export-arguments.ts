import { parseArgs } from 'node:util';

export interface ExportArguments {
  /** Id of the plan, or its title where only one has it. */
  readonly plan: string;
  readonly file: string;
  /** Where to; null for the usual name in this folder. */
  readonly output: string | null;
  /** As in the address of the file. */
  readonly query: Readonly<Record<string, string>>;
}

const QUESTIONS = ['side', 'look', 'lang', 'department', 'at', 'paper', 'orientation', 'scale'] as const;

/** The words behind `export`, or what is wrong with them. */
export function readExportArguments(words: readonly string[]): ExportArguments | { readonly problem: string } {
  try {
    const options = Object.fromEntries(QUESTIONS.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...options, output: { type: 'string', short: 'o' } },
    });
    const [plan, file, ...more] = positionals;
    if (plan === undefined || file === undefined || more.length > 0)
      return { problem: '请给出方案和文件，例如 chart.pptx。' };
    const asked: Readonly<Record<string, unknown>> = values;
    const query = QUESTIONS.flatMap((name) => (typeof asked[name] === 'string' ? [[name, asked[name]] as const] : []));
    const { output } = values;
    return { plan, file, output: typeof output === 'string' ? output : null, query: Object.fromEntries(query) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
