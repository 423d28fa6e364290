/** The report's look: system fonts, one accent, both schemes, paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--accent:#0b5f6b}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117;--accent:#6cc7d4}}
body{margin:0 auto;max-width:62rem;padding:1.5rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:2rem;margin:.2em 0}h2{margin-top:2.5rem;border-bottom:2px solid var(--accent);padding-bottom:.2rem}h3{margin-top:1.6rem}
a{color:var(--accent)}q{font-style:italic;quotes:none}nav ol{columns:2;padding-left:1.2rem}
.table{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}thead th{color:var(--soft)}tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums}footer{margin-top:3rem;color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
@media print{nav{display:none}body{max-width:none;padding:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}
@media (max-width:40rem){nav ol{columns:1}}
`;
