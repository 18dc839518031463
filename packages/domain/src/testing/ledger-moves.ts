import { command } from '../command.ts';
import type { Command, CommandType, EstablishmentPlace } from '../command.ts';
import { ESTABLISHMENT_KINDS } from '../establishment.ts';
import type { SpecialistId, UnitId } from '../ids.ts';
import { ITEM_STATUSES } from '../item-state.ts';
import { PASSAGES } from '../passage.ts';
import { PRESET_IDS } from '../policy.ts';
import { PRESETS } from '../policy-presets.ts';
import { ABSORPTIONS } from '../posts.ts';
import { SPECIALIST_AREAS, SPECIALIST_ORIGINS } from '../specialist.ts';
import { pick, some } from './pool.ts';
import type { Choices, Pool } from './pool.ts';

interface LedgerMove extends Choices {
  readonly type: CommandType;
  readonly pool: Pool;
}

const DOCUMENTS = ['', '哈编办〔2016〕3号', ' ', '长'.repeat(600)];
const SPECIALIST_IDS = ['s-1', 's-2', 's-3', 's-4'] as readonly string[] as readonly SpecialistId[];

/** Commands on duties, items, 编制, 职数, 专员, findings and policy, some of them wrong on purpose. */
export function ledgerCommandFor(move: LedgerMove): Command {
  const { pool, numbers } = move;
  const at = (index: number) => numbers[index] ?? 0;
  const unitId = pick(pool.units, at(3)) ?? ('none' as UnitId);
  const documentNo = pick(DOCUMENTS, at(5)) ?? '';
  const departmentId = pool.department;
  const areas = SPECIALIST_AREAS.filter((_, index) => (at(6) >> index) % 2 === 1);
  switch (move.type) {
    case 'move-duty':
      return command('move-duty', { dutyIds: some(pool.duties, move), toUnitId: unitId });
    case 'lapse-duty':
      return command('lapse-duty', { dutyIds: some(pool.duties, move), documentNo });
    case 'set-duty-role': {
      const dutyId = pick(pool.duties, at(0)) ?? ('none' as never);
      return command('set-duty-role', {
        dutyId,
        unitId,
        role: pick(['牵头', '配合', '配合', null] as const, at(1)) ?? null,
      });
    }
    case 'assign-item': {
      const role = pick(['承办', '监管'] as const, at(1)) ?? '承办';
      return command('assign-item', { itemIds: some(pool.items, move), role, unitId: at(6) % 5 === 0 ? null : unitId });
    }
    case 'set-item-status':
      return command('set-item-status', {
        itemIds: some(pool.items, move),
        status: pick([...ITEM_STATUSES, null], at(1)) ?? null,
        documentNo,
      });
    case 'set-item-terms':
      return command('set-item-terms', {
        terms: some(pool.items, move).map((itemId) => ({
          itemId,
          terms: pick([null, { days: at(1) }, { inHall: true }], at(6)) ?? null,
        })),
      });
    case 'transfer-establishment':
      return command('transfer-establishment', {
        from: placeFor(move, 0),
        to: placeFor(move, 1),
        kind: pick(at(6) % 2 === 0 ? (['行政'] as const) : ESTABLISHMENT_KINDS, at(5)) ?? '行政',
        amount: at(4) % 7,
      });
    case 'set-posts':
      return command('set-posts', { unitId, seats: at(0) % 4 === 0 ? null : seatsFor(numbers) });
    case 'create-specialist':
      return command('create-specialist', {
        departmentId,
        specialistIds: some(SPECIALIST_IDS, move),
        origin: pick(SPECIALIST_ORIGINS, at(1)) ?? '正职',
        source: documentNo,
        areas,
      });
    case 'assign-specialist':
      return command('assign-specialist', {
        departmentId: pool.specialistHome,
        specialistIds: some(pool.specialists, move),
        areas,
      });
    case 'withdraw-specialist':
      return command('withdraw-specialist', {
        departmentId: pool.specialistHome,
        specialistIds: some(pool.specialists, move),
      });
    case 'waive-finding':
      return command('waive-finding', {
        departmentId,
        ruleId: pick(['merge-without-reason', 'ratio-outside-band'], at(0)) ?? '',
        subjectIds: at(1) % 2 === 0 ? [departmentId] : [...new Set(some(pool.units, move))],
        reason: pick(['按实际需要', null, ' ', '长'.repeat(600)], at(5)) ?? null,
      });
    default:
      return roomCommandFor(move, documentNo);
  }
}

/** Policy, text blocks, and what the room puts aside and settles. */
function roomCommandFor(move: LedgerMove, decision: string): Command {
  const { pool, numbers } = move;
  const at = (index: number) => numbers[index] ?? 0;
  switch (move.type) {
    case 'set-passage':
      return command('set-passage', {
        departmentId: at(0) % 3 === 0 ? null : pool.department,
        passage: pick(PASSAGES, at(1)) ?? '必要性',
        text: pick(['职责交叉。\r\n人员分散。', null, ' \n', '按步骤实施。', '长'.repeat(4_001)], at(5)) ?? null,
      });
    case 'park-divisions': {
      const note = pick(['两家意见不一', '待主要领导定', ' ', '长'.repeat(600)], at(5)) ?? '';
      return command('park-divisions', { divisionIds: some(pool.divisions, move), note });
    }
    case 'settle-divisions': {
      const parked = at(6) % 4 === 0 || pool.parked.length === 0 ? pool.divisions : pool.parked;
      return command('settle-divisions', { divisionIds: some(parked, move), decision });
    }
    default: {
      const preset = pick(PRESET_IDS, at(0));
      return command('set-policy', { policy: preset && at(1) % 3 > 0 ? PRESETS[preset].policy : null });
    }
  }
}

function placeFor({ pool, numbers }: LedgerMove, side: 0 | 1): EstablishmentPlace {
  const n = numbers[side] ?? 0;
  const departmentId = pool.department;
  if (n % 5 === 0) return { departmentId };
  if (n % 7 === 0) return { departmentId, outside: pick(['', '批复', '核减'], numbers[2] ?? 0) ?? '' };
  return { unitId: pick(pool.units, numbers[2 + side] ?? 0) ?? ('none' as UnitId) };
}

function seatsFor(numbers: readonly number[]) {
  const at = (index: number) => numbers[index] ?? 0;
  const absorbedBy = pick(ABSORPTIONS, at(3));
  const transitional = {
    deputies: at(2) % 3,
    until: pick(['', '2027-12-31', '明年'], at(5)) ?? '',
    ...(at(6) % 2 === 0 && absorbedBy ? { absorbedBy } : {}),
  };
  return { chief: at(0) % 3, deputy: at(1) % 5, ...(at(4) % 2 === 0 ? { transitional } : {}) };
}
