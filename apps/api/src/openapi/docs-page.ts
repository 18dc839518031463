import { PROBLEMS } from '../http/problem-codes.ts';
import { OPERATIONS } from './operations.ts';
import type { Operation } from './operation.ts';

/** The description for reading: no script, nothing from elsewhere, both languages side by side. */
export function docsPage(): string {
  const operations = OPERATIONS.map(operationHtml).join('');
  const problems = Object.entries(PROBLEMS)
    .map(
      ([code, { status, zh, en }]) =>
        `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escape(zh)}<br><span lang="en">${escape(en)}</span></td></tr>`,
    )
    .join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>大处室 · API</title><style>${STYLE}</style></head><body><main>
<h1>大处室 API</h1>
<p>机器可读：<a href="/api/openapi.json">/api/openapi.json</a>（OpenAPI 3.1）。错误一律为 <code>application/problem+json</code>：<code>{type, title, status, code, detail, issues?}</code>；<code>detail</code> 按 <code>Accept-Language</code> 给出中文或英文。<br><span lang="en">Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a>. Errors are <code>application/problem+json</code>; <code>detail</code> follows <code>Accept-Language</code>.</span></p>
<nav aria-label="API"><ul>${OPERATIONS.map((each) => `<li><a href="#${anchor(each)}"><b>${each.method.toUpperCase()}</b> ${each.path}</a></li>`).join('')}</ul></nav>
${operations}
<h2 id="problems">错误代码 <span lang="en">Problems</span></h2><div class="wide" tabindex="0" role="region" aria-labelledby="problems"><table><thead><tr><th>code</th><th>status</th><th>detail</th></tr></thead><tbody>${problems}</tbody></table></div>
</main></body></html>`;
}

function operationHtml(operation: Operation): string {
  const { method, path, zh, en, status, answer, problems, body, upload } = operation;
  const kind = answer === null ? '—' : typeof answer === 'string' ? answer : 'application/json';
  const taken = upload ? 'multipart/form-data' : body ? 'application/json' : null;
  const codes = problems.map((code) => `<a href="#problem-${code}"><code>${code}</code></a>`).join(' ');
  return `<section><h2 id="${anchor(operation)}"><b>${method.toUpperCase()}</b> <code>${path}</code></h2><p>${escape(zh)}<br><span lang="en">${escape(en)}</span></p><dl>${taken ? `<dt>body</dt><dd>${taken}</dd>` : ''}<dt>${status}</dt><dd>${kind}</dd>${codes ? `<dt>problems</dt><dd>${codes}</dd>` : ''}</dl></section>`;
}

function anchor({ method, path }: Operation): string {
  return `${method}${path.replace(/[^a-z]+/gi, '-').replace(/-$/, '')}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1d2433,#e6e9f0);--soft:light-dark(#5a6478,#a6b0c3);--line:light-dark(#d8dde6,#39415a);--paper:light-dark(#fff,#151a26);--link:light-dark(#0b57a4,#8ec1ff)}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:920px;margin:0 auto;padding:32px 20px 80px}h1{font-size:28px}h2{font-size:18px;margin-top:36px;overflow-wrap:anywhere}
a{color:var(--link)}span[lang]{color:var(--soft)}nav ul{padding-left:20px;columns:2 320px}nav li{overflow-wrap:anywhere}section{border-top:1px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}td,th{border-top:1px solid var(--line);padding:8px 12px 8px 0;text-align:left;vertical-align:top}tr:target{outline:2px solid var(--link)}`;
