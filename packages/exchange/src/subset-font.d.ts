declare module 'subset-font' {
  /** The font with only the glyphs that `text` needs. */
  const subsetFont: (
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff' | 'truetype' },
  ) => Promise<Buffer>;
  export default subsetFont;
}
