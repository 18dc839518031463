import type { Me, PeopleAnswer, Place } from '@dachushi/domain/protocol/people.ts';
import { fetchJson } from '../lib/http.ts';
import { whoAmI } from '../lib/who-am-i.ts';

/** What the people of a plan ask of the server. */
export interface PeopleApi {
  me(): Promise<Me>;
  name(name: string | null): Promise<Me>;
  people(planId: string): Promise<PeopleAnswer>;
  /** Tells where this window is; nobody waits for it, and it may get lost. */
  say(planId: string, said: Place | { readonly window: string; readonly left: true }): void;
}

export function peopleApi(): PeopleApi {
  return {
    me: whoAmI,
    name: (name) => fetchJson<Me>('/api/me', { method: 'PUT', body: { name } }),
    people: (planId) => fetchJson<PeopleAnswer>(`/api/plans/${encodeURIComponent(planId)}/people`),
    say: (planId, said) => {
      fetch(`/api/plans/${encodeURIComponent(planId)}/presence`, {
        method: 'POST',
        credentials: 'same-origin',
        keepalive: true, // a window that closes still says so
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(said),
      }).catch(() => undefined); // without a line nobody hears, and it is said again soon
    },
  };
}
