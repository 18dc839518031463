import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Posts, Seats, Transitional, UnitPosts } from '@dachushi/domain/posts.ts';
import { seatsAtCeiling, totalPosts } from '@dachushi/domain/posts.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { typedDate } from '../../lib/typed-date.ts';
import type { TransitionDraft } from './transition-fields.tsx';

/** 职数 as typed. */
export interface SeatsDraft extends TransitionDraft {
  readonly chief: string;
  readonly deputy: string;
  readonly transitional: string;
}

export function draftOfSeats({ chief, deputy, transitional }: Seats): SeatsDraft {
  return {
    chief: String(chief),
    deputy: String(deputy),
    transitional: String(transitional?.deputies ?? 0),
    ...draftOfTransition(transitional),
  };
}

export function draftOfTransition(transitional: Transitional | undefined): TransitionDraft {
  return { until: transitional?.until ?? '', absorbedBy: transitional?.absorbedBy ?? null };
}

/** The seats as they are, with another end and way for those in transition. */
export function seatsWith({ freed: _freed, ...posts }: UnitPosts, { until, absorbedBy }: TransitionDraft): Seats {
  if (!posts.transitional) return posts;
  const { deputies } = posts.transitional;
  return { ...posts, transitional: { deputies, until, ...(absorbedBy ? { absorbedBy } : {}) } };
}

/** 按上限核定 of what stands now. */
export function draftAtCeiling({ posts }: Unit, ceiling: Posts): SeatsDraft {
  return draftOfSeats(seatsAtCeiling(posts, ceiling));
}

/** Null while a figure is no whole number or the end no date. An empty field means none. */
export function readSeats({ chief, deputy, transitional, until, absorbedBy }: SeatsDraft): Seats | null {
  const [chiefs, deputies, forATime] = [chief, deputy, transitional].map(wholeOf);
  if (chiefs === undefined || deputies === undefined || forATime === undefined) return null;
  const end = typedDate(until);
  if (Number.isNaN(chiefs + deputies + forATime) || end === null) return null;
  return {
    chief: chiefs,
    deputy: deputies,
    ...(forATime > 0
      ? { transitional: { deputies: forATime, until: end, ...(absorbedBy ? { absorbedBy } : {}) } }
      : {}),
  };
}

/** What the typed seats would leave of what the sources brought. */
export function balanceOfSeats(unit: Unit, seats: Seats) {
  const total = totalPosts(unit.posts);
  const seated = seats.chief + seats.deputy;
  const transitional = seats.transitional?.deputies ?? 0;
  return { total, seated, transitional, freed: total - seated - transitional };
}

export function seatsCommand(unit: Unit, seats: Seats | null): Command {
  return command('set-posts', { unitId: unit.id, seats });
}

function wholeOf(text: string): number {
  const plain = text.trim();
  if (plain === '') return 0;
  return /^\d{1,2}$/.test(plain) ? Number(plain) : Number.NaN;
}
