import type { Beacon, LogEntry } from '@dachushi/domain/protocol/messages.ts';

/** Where events go: one connection of one window. */
export interface EventSink {
  readonly isConnected: boolean;
  push(said: unknown, name: string, id: string): unknown;
}

/** The way out of the process, which may be slower than the plan. */
export interface Outflow {
  /** Bytes that wait to leave. */
  readonly writableLength: number;
  write(text: string): unknown;
  once(event: 'drain', act: () => void): unknown;
  end(): unknown;
}

export interface StreamOptions {
  readonly session: EventSink;
  readonly response: Outflow;
  readonly epoch: string;
  /** The stream continues after this entry. */
  readonly after: number;
  /** Entries on disk after `seq`, ascending, at most `limit`. */
  readonly read: (seq: number, limit: number) => readonly LogEntry[];
  /** What a window that has heard everything up to `seq` must hold. */
  readonly beacon: (seq: number) => Beacon;
}

export interface EventStream {
  /** Called after subscribing: sends what is on disk and has not been sent. */
  start(): void;
  /** Entries just published. */
  receive(entries: readonly LogEntry[]): void;
  /** What may get lost: it goes out at once or not at all. */
  aside(text: string): void;
  /** A sign of life that scripts in a browser can hear, and what they must hold by now; comments, which keep proxies awake, they cannot. */
  beat(): void;
  end(): void;
}

/** A reader that takes nothing gets nothing new until this much has left; what it misses waits in the log, not in memory. */
const LARGEST_BACKLOG = 1_000_000;
/** With this much waiting, what may get lost does, so that entries need not wait behind it. */
const LARGEST_BACKLOG_OF_ASIDES = 64_000;
const PAGE = 200;
/** A window that holds something else learns of it after so many entries at the latest, or with the next heartbeat. */
const BEACON_EVERY = 20;

/**
 * Entries in order, each once. The stream knows the last number it sent: an entry that does not follow on it is not sent but
 * read from the log, so that neither a race with the first reading nor a slow reader can make a hole or a repeat.
 */
export function createEventStream({ session, response, epoch, after, read, beacon }: StreamOptions): EventStream {
  let sent = after;
  let waitsForRoom = false;

  function send(entry: LogEntry): void {
    session.push(entry, 'command', `${epoch}:${entry.seq}`);
    sent = entry.seq;
    if (sent % BEACON_EVERY === 0) beat();
  }
  function beat(): void {
    session.push(beacon(sent), 'heartbeat', `${epoch}:${sent}`);
  }
  function hasRoom(): boolean {
    if (response.writableLength < LARGEST_BACKLOG) return true;
    if (!waitsForRoom) {
      waitsForRoom = true;
      response.once('drain', () => {
        waitsForRoom = false;
        catchUp();
      });
    }
    return false;
  }
  function catchUp(): void {
    while (session.isConnected && hasRoom()) {
      const entries = read(sent, PAGE);
      for (const entry of entries) send(entry);
      if (entries.length < PAGE) return;
    }
  }
  return {
    start: catchUp,
    receive(entries) {
      if (waitsForRoom || !session.isConnected) return;
      if (entries[0]?.seq !== sent + 1 || !hasRoom()) return catchUp();
      for (const entry of entries) send(entry);
    },
    aside(text) {
      if (session.isConnected && response.writableLength < LARGEST_BACKLOG_OF_ASIDES) response.write(text);
    },
    beat() {
      if (session.isConnected) beat();
    },
    end() {
      if (session.isConnected) session.push({ reason: 'stopping' }, 'bye', `${epoch}:${sent}`);
      response.end();
    },
  };
}
