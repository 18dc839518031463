// Runs before the first paint and long before the application is there; the rules of the page forbid inline scripts.

// A dark room never flashes white. `start-preferences.ts` repeats this with the full rules.
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

// The page's own code and the addressed plan set out now, beside the application that will want them (`asked-early.ts`),
// but in the order of their need: a slow line shared by all would hold up what has to run first.
(function () {
  var files = {}; // page: its code and styles; `early-files.ts` writes them here
  var address = /^\/(?:plans\/([^/]+)\/)?([a-z]+)?/.exec(location.pathname) || [];
  var page = address[2] || 'start';

  function bring(file) {
    return new Promise(function (resolve) {
      var link = document.createElement('link');
      link.rel = /\.css$/.test(file) ? 'preload' : 'modulepreload';
      if (link.rel === 'preload') link.as = 'style';
      link.crossOrigin = '';
      link.href = file;
      link.onload = link.onerror = resolve;
      document.head.append(link);
    });
  }
  function bringAll(some) {
    return Promise.all((some || []).map(bring));
  }

  var asked = (window.askedEarly = {});
  function ask(path) {
    asked[path] = fetch(path, {
      credentials: 'same-origin',
      headers: { 'accept-language': document.documentElement.lang },
    }).then(function (answer) {
      // read at once: a large answer that nobody reads stops on its way
      return answer.arrayBuffer().then(function (bytes) {
        return new Response(bytes, answer);
      });
    });
    asked[path].catch(function () {}); // who takes it says so
    return asked[path];
  }

  var application = bringAll(files.application);
  // the large answers behind the application, which would start later beside them, and with the page's code
  if (address[1] && address[2]) {
    var plan = '/api/plans/' + address[1];
    ask('/api/me');
    var summary = ask(plan).then(function (answer) {
      return answer.ok ? answer.clone().json() : {};
    });
    application.then(function () {
      summary.then(askBaseline).catch(function () {});
      ask(plan + '/state');
    });
  }
  window.codeCame = application.then(function () {
    return bringAll(files[page]);
  });

  function askBaseline(known) {
    return known.baselineId && ask('/api/baselines/' + encodeURIComponent(known.baselineId));
  }
})();
