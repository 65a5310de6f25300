/** The CSS of the report: light and dark mode, print, and narrow windows. */
export const reportCss = `
:root{--ink:#1d2433;--quiet:#596377;--paper:#fff;--card:#f6f7f9;--line:#dfe3ea;--error:#b3261e;--warning:#8a5300;--info:#1f5fa8;--good:#2e7d4f;--fair:#b07600;--poor:#c0392b;--mark:#ffe69c}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--quiet:#a3acbd;--paper:#14171d;--card:#1d222b;--line:#313845;--error:#ff8a80;--warning:#ffc266;--info:#8ab8ff;--good:#5fbf85;--fair:#e0a94a;--poor:#ff7b6b;--mark:#6b5300}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:60rem;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;overflow-wrap:anywhere}
h2 small{color:var(--quiet);font-weight:400}
.lead{margin:0;color:var(--quiet)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
fieldset{display:flex;flex-wrap:wrap;gap:.5rem;border:0;padding:0;margin:1.25rem 0 0}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
label{cursor:pointer;border:1px solid var(--line);border-radius:2rem;padding:.25rem .9rem;background:var(--card)}
label:has(:checked){border-color:currentColor;box-shadow:inset 0 0 0 1px currentColor}
label:has(:focus-visible){outline:2px solid var(--info);outline-offset:2px}
label input{position:absolute;opacity:0}
label.error,li.error .head b{color:var(--error)}
label.warning,li.warning .head b{color:var(--warning)}
label.info,li.info .head b{color:var(--info)}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-size:.9rem}
td:last-child,th:last-child{text-align:end;padding-inline-end:0}
.bar{display:inline-block;vertical-align:middle;width:8rem;max-width:30vw;height:.55rem;border-radius:.3rem;background:var(--line);overflow:hidden;margin-inline-end:.5rem}
.bar i{display:block;height:100%}
.bar .good{background:var(--good)}.bar .fair{background:var(--fair)}.bar .poor{background:var(--poor)}
ol{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
li{background:var(--card);border:1px solid var(--line);border-inline-start:.3rem solid var(--line);border-radius:.5rem;padding:.75rem 1rem;min-width:0}
li.error{border-inline-start-color:var(--error)}li.warning{border-inline-start-color:var(--warning)}li.info{border-inline-start-color:var(--info)}
.head{margin:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem;color:var(--quiet);font-size:.9rem}
.message{margin:.3rem 0 .5rem;overflow-wrap:anywhere}
.related{margin:.4rem 0;color:var(--quiet);font-size:.9rem}
pre{margin:0;padding:.5rem .75rem;overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.35rem}
pre .number{color:var(--quiet);user-select:none;padding-inline-end:.5rem}
mark{background:var(--mark);color:inherit;border-radius:.15rem}
details{margin-top:.5rem;font-size:.95rem}summary{cursor:pointer;color:var(--quiet)}details p{margin:.35rem 0 0}
footer{margin-top:3rem;color:var(--quiet);font-size:.9rem}
body:has([value=error]:checked) li:not(.error),body:has([value=warning]:checked) li:not(.warning),body:has([value=info]:checked) li:not(.info){display:none}
body:has([value=error]:checked) .file:not(:has(li.error)),body:has([value=warning]:checked) .file:not(:has(li.warning)),body:has([value=info]:checked) .file:not(:has(li.info)){display:none}
@media print{body{max-width:none;padding:0}fieldset{display:none}li{break-inside:avoid}pre{white-space:pre-wrap}}
`;
