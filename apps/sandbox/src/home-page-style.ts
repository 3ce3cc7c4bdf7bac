/** The palette of KaTek's design tokens, light and dark, and the few parts that the front page is made of. */
export const homePageStyle = `
:root{color-scheme:light dark;--canvas:#F7F6F9;--surface:#FFF;--ink:#1B1B22;--ink-2:#53535B;--ink-3:#6D6C75;--line:#E3E2E7;--line-2:#CFCED5;
--line-control:#86858E;--hover:#F0EFF4;--focus:#6D28D9;--good:#166A35;--good-soft:#E7F5EC;--warn:#8F4306;--warn-soft:#FDF2DF;--bad:#B01E35;
--bad-soft:#FDECEE;--live:#0A7370;--live-soft:#E4F6F5}
@media (prefers-color-scheme:dark){:root{--canvas:#0C0C10;--surface:#141318;--ink:#EBEAEF;--ink-2:#ACABB4;--ink-3:#93929B;--line:#27272D;
--line-2:#36363E;--line-control:#6E6D78;--hover:#1E1D23;--focus:#B69CF8;--good:#6FD08F;--good-soft:#12291A;--warn:#EFB366;--warn-soft:#2F2111;
--bad:#F58C9A;--bad-soft:#371A20;--live:#4FD1CC;--live-soft:#0F2C2E}}
*{box-sizing:border-box;margin:0}
body{background:var(--canvas);color:var(--ink);font:400 13px/18px Inter,system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:36px 18px 60px;display:grid;gap:24px}
h1{font-size:28px;line-height:36px;font-weight:600;letter-spacing:-.021em}
h2{font-size:18px;line-height:24px;font-weight:600;letter-spacing:-.012em}
h3{font-size:13px;font-weight:600;margin-bottom:9px}
p{color:var(--ink-2);max-width:60ch}
header,nav{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between;align-items:flex-start}
code{font:12px/18px ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:12px;overflow:hidden;min-width:0}
.panel>header{padding:18px 24px}
.panel>header code{background:var(--hover);border-radius:6px;padding:3px 9px;color:var(--ink-2)}
.panel>header .button{margin-top:12px}
.block{border-top:1px solid var(--line);padding:18px 24px;display:grid;gap:12px;justify-items:start}
.block h3{margin:0}
.forms{display:grid;gap:12px;width:100%}
.forms form{display:flex;flex-wrap:wrap;gap:9px;align-items:flex-end}
.forms .button{min-width:72px}
label{display:grid;gap:3px;font-size:12px;color:var(--ink-3)}
input{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line-control);border-radius:6px;height:30px;padding:0 9px;width:132px}
.button{font:inherit;font-weight:500;color:var(--ink);background:var(--surface);border:1px solid var(--line-2);border-radius:6px;
height:30px;padding:0 12px;display:inline-grid;place-items:center;text-decoration:none;cursor:pointer}
.button:hover{background:var(--hover)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
ul{list-style:none;padding:0;display:grid;gap:6px}
.empty,.count{color:var(--ink-3)}
.count{font-size:12px}
.badge{display:inline-block;border-radius:3px;padding:0 6px;font-weight:500;font-size:12px;white-space:nowrap;background:var(--hover);color:var(--ink-2)}
.badge.good{background:var(--good-soft);color:var(--good)}.badge.warn{background:var(--warn-soft);color:var(--warn)}
.badge.bad{background:var(--bad-soft);color:var(--bad)}.badge.live{background:var(--live-soft);color:var(--live)}
.scroll{overflow-x:auto;width:100%}
table{border-collapse:collapse;width:100%}
th{font-weight:500;font-size:12px;color:var(--ink-3);text-align:left}
th,td{padding:6px 18px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.left{text-align:left}
@media (max-width:600px){.panel>header,.block{padding:18px}.forms label{flex:1 1 90px}.forms input{width:100%;font-size:16px}}
`;
