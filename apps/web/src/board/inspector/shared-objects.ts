import type { Duty } from '@dachushi/domain/division.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';

/** Objects named by the duties of more than one division: where the work overlaps. */
export function sharedObjects(
  duties: readonly { readonly duty: Duty; readonly divisionId: DivisionId }[],
): readonly string[] {
  const objects = new Set(duties.flatMap(({ duty }) => (duty.object ? [duty.object] : [])));
  return [...objects].filter(
    (object) =>
      new Set(duties.filter(({ duty }) => duty.text.includes(object)).map((each) => each.divisionId)).size > 1,
  );
}

/** The text cut into pieces, those that are a shared object marked; longer objects win over the ones inside them. */
export function splitByObjects(
  text: string,
  objects: readonly string[],
): readonly { readonly text: string; readonly shared: boolean }[] {
  const found = [...objects]
    .sort((a, b) => b.length - a.length)
    .find((object) => object !== '' && text.includes(object));
  if (found === undefined) return text === '' ? [] : [{ text, shared: false }];
  const at = text.indexOf(found);
  return [
    ...splitByObjects(text.slice(0, at), objects),
    { text: found, shared: true },
    ...splitByObjects(text.slice(at + found.length), objects),
  ];
}
