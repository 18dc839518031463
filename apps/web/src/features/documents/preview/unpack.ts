/** `deflate` as in PDF, `deflate-raw` as in zip files. @throws where the browser is too old to know it */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  form: 'deflate' | 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = new Response(bytes);
  if (!body) return new Uint8Array();
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream(form))).arrayBuffer());
}
