/** Steps taken together often say the same again and again: each is said once, with how many there are. */
export function saidOnce(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence}（同样${count}步）`));
}
