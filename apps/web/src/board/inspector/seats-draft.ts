import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Posts, Seats, UnitPosts } from '@dachushi/domain/posts.ts';
import { totalPosts } from '@dachushi/domain/posts.ts';
import type { Unit } from '@dachushi/domain/structure.ts';

/** 职数 as typed. */
export interface SeatsDraft {
  readonly chief: string;
  readonly deputy: string;
  readonly transitional: string;
  readonly until: string;
}

export function draftOfSeats({ chief, deputy, transitional }: UnitPosts): SeatsDraft {
  return {
    chief: String(chief),
    deputy: String(deputy),
    transitional: String(transitional?.deputies ?? 0),
    until: transitional?.until ?? '',
  };
}

/** 按上限核定: deputies above the ceiling stay for a time, a chief above it is freed; nobody is seated to fill it up. */
export function draftAtCeiling({ posts }: Unit, ceiling: Posts): SeatsDraft {
  const deputy = Math.min(posts.deputy, ceiling.deputy);
  const deputies = posts.deputy - deputy + (posts.transitional?.deputies ?? 0);
  return draftOfSeats({
    chief: Math.min(posts.chief, ceiling.chief),
    deputy,
    freed: 0,
    ...(deputies > 0 ? { transitional: { deputies, until: posts.transitional?.until ?? '' } } : {}),
  });
}

/** Null while a figure is no whole number. An empty field means none. */
export function readSeats({ chief, deputy, transitional, until }: SeatsDraft): Seats | null {
  const [chiefs, deputies, forATime] = [chief, deputy, transitional].map(wholeOf);
  if (chiefs === undefined || deputies === undefined || forATime === undefined) return null;
  if (Number.isNaN(chiefs + deputies + forATime)) return null;
  return {
    chief: chiefs,
    deputy: deputies,
    ...(forATime > 0 ? { transitional: { deputies: forATime, until: until.trim() } } : {}),
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
