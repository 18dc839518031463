// Runs before the first paint so that a dark room never flashes white. The rules of the page forbid inline
// scripts, and the application itself arrives too late. `start-preferences.ts` repeats this with the full rules.
(function () {
  var root = document.documentElement;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('dachushi.preferences') || '{}') || {};
  } catch (unavailable) {
    kept = {};
  }
  var systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  var dark = kept.theme === 'dark' || (kept.theme !== 'light' && systemDark);
  root.setAttribute('data-theme', dark ? 'dark' : 'light');
  root.lang = kept.language === 'en' ? 'en' : 'zh-CN';
})();
