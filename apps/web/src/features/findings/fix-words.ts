import type { Command } from '@dachushi/domain/command.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { findingActMessages } from '../../messages/finding-acts.ts';
import type { NameLookup } from '@dachushi/history/name-lookup.ts';

type Words = ReturnType<typeof messagesFor<(typeof findingActMessages)['zh']>>;

interface Wording {
  readonly language: Language;
  readonly nameOf: NameLookup;
}

/** The fix as its button says it: “改由行政审批办公室承办”. */
export function fixWords(fix: Command, { language, nameOf }: Wording): string {
  const words = messagesFor(findingActMessages, language);
  return wordsOf(fix, words, (id) => nameOf(id) ?? id);
}

function wordsOf(fix: Command, words: Words, name: (id: string) => string): string {
  switch (fix.type) {
    case 'assign-item': {
      const { unitId, role } = fix.payload;
      if (unitId === null) return words.fix;
      return role === '监管' ? words.fixSupervisedBy(name(unitId)) : words.fixHandledBy(name(unitId));
    }
    case 'merge-units':
      return words.fixMergeInto(name(fix.payload.intoUnitId));
    case 'abolish-unit':
      return fix.payload.intoUnitId === null ? words.fixAbolish : words.fixMergeInto(name(fix.payload.intoUnitId));
    case 'set-posts':
      return fix.payload.seats === null
        ? words.fixSeatsBack
        : words.fixSeats(fix.payload.seats.chief, fix.payload.seats.deputy);
    case 'set-item-terms': {
      const days = fix.payload.terms[0]?.terms?.days;
      return days === undefined ? words.fix : words.fixTerms(days);
    }
    case 'set-duty-role':
      return fix.payload.role === '牵头'
        ? words.fixLeads(name(fix.payload.unitId))
        : words.fixAssists(name(fix.payload.unitId));
    case 'rename-unit':
      return words.fixRename(fix.payload.name);
    case 'transfer-establishment':
      return words.fixPlacesBack;
    case 'group':
      return ofGroup(fix.payload.commands, words, name);
    default:
      return words.fix;
  }
}

/** By the step that tells most: a new office, else the only kind of step there is. */
function ofGroup(commands: readonly Command[], words: Words, name: (id: string) => string): string {
  for (const each of commands) if (each.type === 'create-unit') return words.fixOffice(each.payload.name);
  const others = commands.filter(({ type }) => type !== 'set-posts');
  const meant = others.length > 0 ? others : commands; // seats that follow from the other steps tell less
  const [first] = meant;
  if (!first || meant.some(({ type }) => type !== first.type)) return words.fixRestore;
  const said = new Set(meant.map((each) => wordsOf(each, words, name)));
  return said.size === 1 ? wordsOf(first, words, name) : words.fix;
}
