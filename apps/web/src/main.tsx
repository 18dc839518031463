import './styles/tokens.css';
import './styles/scale.css';
import './styles/base.css';
import './meeting/meeting.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allPages, fetchCodeOf, isComing } from './all-pages.ts';
import { App } from './app/app.tsx';
import { providePages } from './app/pages.ts';
import { startPreferences } from './app/start-preferences.ts';
import { watchLinks } from './code-ahead.ts';
import { startMeeting } from './meeting/meeting-store.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('the page has no #root');

providePages(allPages, isComing);
fetchCodeOf(window.location.pathname);
watchLinks(document, fetchCodeOf);
startPreferences({
  root: document.documentElement,
  storage: () => window.localStorage,
  systemIsDark: window.matchMedia('(prefers-color-scheme: dark)'),
});
startMeeting();

createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
