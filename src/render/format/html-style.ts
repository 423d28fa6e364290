/** The report's look: system fonts, one accent, both schemes, paper; a rail of contents where the screen is wide. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--card:#f4f8f8;--accent:#0b5f6b}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117;--card:#151c24;--accent:#6cc7d4}}
*{box-sizing:border-box}html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:60rem;padding:1.25rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:.2em 0}h2{margin:2.8rem 0 .8rem;border-bottom:2px solid var(--accent);padding-bottom:.2rem;line-height:1.25}h3{margin:1.8rem 0 .5rem;font-size:1.12rem}
p{max-width:46rem;margin:.6rem 0}ul,ol{padding-left:1.3rem}li{max-width:46rem;margin:.3rem 0}header p{color:var(--soft);margin-top:0}
a{color:var(--accent)}q{font-style:italic;quotes:none}nav ol{columns:2;margin:0;padding-left:1.3rem}nav li{margin:.15rem 0}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:2}
main:focus{outline:0}#card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.2rem 1.1rem .6rem;margin-top:1.5rem}#card h2{border:0;margin:.8rem 0 .2rem;font-size:1.1rem}
#recommendations{border-left:4px solid var(--accent);padding-left:1.1rem}#recommendations ol li{margin:.6rem 0}
.table{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.38rem .6rem;border-bottom:1px solid var(--line)}thead th{color:var(--soft);vertical-align:bottom;font-weight:600}tbody th{font-weight:600}table.narrow{width:auto}td{min-width:3.5rem}tbody th{min-width:7rem}td:has(q){min-width:11rem}.nb{white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums}.n>button{white-space:nowrap}
button{font:inherit;color:inherit;text-align:inherit;background:none;border:0;border-bottom:1px dotted var(--accent);padding:0;margin:0;cursor:pointer;line-height:1.35;font-variant-numeric:tabular-nums}
button:hover,button:focus-visible{background:var(--card);border-bottom-style:solid}.at{color:var(--accent);font-size:.82em;white-space:nowrap}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[popover]{color:inherit;background:var(--card);border:1px solid var(--accent);border-radius:.5rem;padding:.5rem 1rem;max-width:min(34rem,92vw);font-size:.92rem;box-shadow:0 .3rem 1.2rem #0004;inset:auto 0 1rem;margin:0 auto}
[popover] p{margin:.35rem 0}
@supports (position-area:block-end){[popover]{inset:auto;margin:.3rem;position-area:block-end span-inline-end;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
figure{margin:1.4rem 0}.plot{overflow-x:auto}.plot svg{display:block;width:100%;min-width:34rem;max-width:46rem;height:auto;font-family:system-ui,sans-serif}figcaption{font-size:.88rem;color:var(--soft);max-width:46rem}figcaption strong{color:var(--ink)}
footer{margin-top:3rem;color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
@media (min-width:78rem){body:has(nav){max-width:80rem;display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:2.5rem}header,footer,.skip{grid-column:1/-1}nav{position:sticky;top:1rem;align-self:start;font-size:.92rem}nav ol{columns:1}}
@media (max-width:40rem){.table,.plot{background:linear-gradient(to right,var(--paper) 40%,#0000) 0 0/2.5rem 100% no-repeat local,linear-gradient(to left,var(--paper) 40%,#0000) 100% 0/2.5rem 100% no-repeat local,linear-gradient(to right,var(--line),#0000) 0 0/.7rem 100% no-repeat scroll,linear-gradient(to left,var(--line),#0000) 100% 0/.7rem 100% no-repeat scroll}nav ol{columns:1}body{padding:1rem}h1{font-size:1.6rem}
table.stack,.stack thead,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto}.stack thead th+th{position:absolute;left:-999rem}.stack tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
.stack th,.stack td{border:0;padding:.1rem 0;text-align:left;min-width:0}.stack td:not(:has(q)){display:inline}.stack td:not(:has(q),:has(+td q),:last-child)::after{content:" · "}.stack td::before{color:var(--soft);content:none}
${[2, 3, 4, 5, 6, 7, 8].map((column) => `.stack td:nth-child(${column})::before{content:var(--c${column}) ": "}`).join("")}}
@media print{:root{color-scheme:light}nav,.skip{display:none}body{display:block;max-width:none;padding:0;font-size:10pt}h2,h3{break-after:avoid}tr,figure{break-inside:avoid}button{border:0}.table{overflow:visible}}
`;
