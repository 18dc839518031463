import { parseArgs } from 'node:util';

export interface ImportArguments {
  /** One file, or several that become one baseline. */
  readonly paths: readonly string[];
  readonly title: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Path of the baseline that an item list joins. */
  readonly joins: string | null;
  readonly server: string;
}

/** The words behind `import`, or what is wrong with them. */
export function readImportArguments(words: readonly string[]): ImportArguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        joins: { type: 'string' },
        server: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] ?? '8080'}` },
      },
    });
    if (positionals.length === 0) return { problem: '请给出文件。' };
    return {
      paths: positionals,
      title: values.title ?? null,
      dryRun: values['dry-run'],
      json: values.json,
      joins: values.joins ?? null,
      server: values.server.replace(/\/+$/, ''),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
