import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const KEPT = 'dachushi.meeting';

/** Whether this window stands on the wall. One per window; off until `startMeeting` has looked. */
const meetingStore = createStore<{ readonly on: boolean }>(() => ({ on: false }));

export function useMeeting(): boolean {
  return useStore(meetingStore, ({ on }) => on);
}

export function isMeeting(): boolean {
  return meetingStore.getState().on;
}

export function setMeeting(on: boolean): void {
  meetingStore.setState({ on });
}

/** `?meeting=1` in the address, or what this window did last; from now on the page says so to its styles. */
export function startMeeting(): void {
  const asked = new URLSearchParams(window.location.search).get('meeting');
  setMeeting(asked === null ? kept() : asked !== '0');
  const show = (): void => {
    const { on } = meetingStore.getState();
    document.documentElement.toggleAttribute('data-meeting', on);
    keep(on);
  };
  show();
  meetingStore.subscribe(show);
}

function kept(): boolean {
  try {
    return sessionStorage.getItem(KEPT) === '1';
  } catch {
    return false; // the browser lets nothing be stored
  }
}

function keep(on: boolean): void {
  try {
    sessionStorage.setItem(KEPT, on ? '1' : '0');
  } catch {
    // then a reload forgets it
  }
}
