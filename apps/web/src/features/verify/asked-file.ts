/** What a file says it was asked for (`chart.pdf?side=both`): which document, in which kind of file; null where it is none. */
export function askedFile(asked: string): { readonly kind: string; readonly format: string } | null {
  const [, kind, format] = /^([a-z]+)\.([a-z]+)(?:\?|$)/u.exec(asked) ?? [];
  return kind === undefined || format === undefined ? null : { kind, format };
}
