/** Of the launcher and the frame. 384 × 612 at most, the whole screen where it is narrower than 480. */
export const STYLE = `
:host{all:initial}
.launcher{position:fixed;right:24px;bottom:24px;z-index:2147483000;display:grid;place-items:center;width:54px;height:54px;margin:0;padding:0;
border:0;border-radius:50%;background:var(--fill);color:var(--text);cursor:pointer;box-shadow:0 6px 18px rgb(20 19 24/.22),0 1px 3px rgb(20 19 24/.2);transition:transform 120ms ease-out}
.launcher:hover{transform:translateY(-1px)}
.launcher:focus-visible{outline:2px solid var(--fill);outline-offset:3px;box-shadow:0 0 0 3px #fff}
iframe{position:fixed;right:24px;bottom:90px;z-index:2147483000;width:384px;height:min(612px,calc(100vh - 114px));border:0;border-radius:18px;
background:#fff;color-scheme:normal;box-shadow:0 0 0 1px rgb(20 19 24/.08),0 18px 48px rgb(20 19 24/.24)}
iframe[hidden]{display:none}
@media (prefers-color-scheme:dark){iframe{background:#141318}}
@media (max-width:479.98px){iframe{inset:0;width:100%;height:100%;height:100dvh;border-radius:0}iframe:not([hidden])~.launcher{display:none}
.launcher{right:18px;bottom:calc(18px + env(safe-area-inset-bottom))}}
@media (prefers-reduced-motion:reduce){.launcher{transition:none}}
`;
