/**
 * The tiles (Kacheln): drawings of the project on a grid of 100 × 100, at most four colours, only circle, arc,
 * rectangle, triangle and line. The classes take their colours from `style.css`, so they follow light and dark.
 */
export const KACHELN = {
  bahn: '<rect class="mc" width="100" height="100"/><path class="mg" d="M0 16h100v9H0z"/><path class="mi" d="M30 25h5v15h-5zM65 25h5v15h-5z"/><rect class="mb" x="10" y="38" width="80" height="36" rx="10"/><path class="mh" d="M18 46h18v13H18zM41 46h18v13H41zM64 46h18v13H64z"/><path class="my" d="M10 65h80v4H10z"/>',
  balken:
    '<rect class="mg" width="100" height="100"/><path class="mv" d="M14 62h16v38H14z"/><path class="mm" d="M36 46h16v54H36z"/><path class="my" d="M58 28h16v72H58z"/><circle class="mr" cx="66" cy="16" r="7"/><path class="mc" d="M80 54h12v46H80z"/>',
  bogen:
    '<rect class="mc" width="100" height="100"/><path class="mb" d="M0 0a100 100 0 0 1 100 100H66A66 66 0 0 0 0 34z"/><path class="my" d="M0 50a50 50 0 0 1 50 50H0z"/>',
  brief:
    '<rect class="mb" width="100" height="100"/><path class="mc" d="M26 14h34l16 16v56H26z"/><path class="mh" d="M60 14l16 16H60z"/><path class="si t" d="M36 42h30M36 53h30M36 64h18"/><circle class="my" cx="70" cy="76" r="15"/><path class="si t" d="m63 76 5 5.5 9-11"/>',
  bruecke:
    '<rect class="mh" width="100" height="100"/><path class="mb" d="M0 82h100v18H0z"/><path class="mi" d="M0 46h100v10H0z"/><path class="mr" d="M0 56h100v32h-8a42 30 0 0 0-84 0H0z"/><path class="si t" d="M0 38h100M10 38v10M30 38v10M50 38v10M70 38v10M90 38v10"/>',
  dom: '<rect class="my" width="100" height="100"/><path class="mg" d="M20 100V50L31 8l11 42v50zM58 100V50L69 8l11 42v50zM40 64h20v36H40z"/><circle class="my" cx="50" cy="76" r="5.5"/><path class="my" d="M28 62h6v12h-6zM66 62h6v12h-6zM46 88h8v12h-8z"/>',
  fabrik:
    '<rect class="mh" width="100" height="100"/><path class="mr" d="M72 14h12v50H72z"/><path class="mg" d="M8 100V54l22-16v16l22-16v16l22-16v16h18v46z"/><path class="my" d="M18 68h12v10H18zM40 68h12v10H40zM62 68h12v10H62zM42 86h16v14H42z"/>',
  faecher:
    '<rect class="mr" width="100" height="100"/><path class="my" d="M100 0a100 100 0 0 0-100 100h34a66 66 0 0 1 66-66z"/><path class="mc" d="M100 50a50 50 0 0 0-50 50h50z"/>',
  familie:
    '<rect class="mg" width="100" height="100"/><circle class="my" cx="32" cy="38" r="14"/><path class="mr" d="M6 100V84a26 28 0 0 1 52 0v16z"/><circle class="mc" cx="70" cy="54" r="11"/><path class="mv" d="M50 100v-8a20 22 0 0 1 40 0v8z"/>',
  feld: '<rect class="mh" width="100" height="100"/><path class="mv" d="M0 46h100v54H0z"/><path class="my" d="m46 46-34 54h16l22-54zM52 46l6 54h18L56 46zM60 46l34 54h6V88L66 46zM40 46 0 82v18l2-2 42-52z"/><circle class="mr" cx="76" cy="24" r="11"/>',
  haus: '<rect class="mm" width="100" height="100"/><path class="mc" d="M22 48h56v52H22z"/><path class="mr" d="M12 50 50 16l38 34z"/><path class="mb" d="M42 100V78a8 8 0 0 1 16 0v22z"/><path class="mg" d="M28 58h10v10H28zM62 58h10v10H62z"/>',
  hund: '<rect class="my" width="100" height="100"/><path class="mr" d="M20 46h44v26H20zM20 70h10v22H20zM54 70h10v22H54z"/><path class="mr" d="M58 22h20l12 12v12H58z"/><path class="mi" d="M52 18h16v20a8 8 0 0 1-16 0z"/><circle class="mc" cx="76" cy="31" r="3"/><path class="rs" d="M22 50C10 48 8 38 10 28"/><path class="mg" d="M58 46h18v6H58z"/><circle class="mc" cx="67" cy="56" r="4.5"/>',
  knopf:
    '<rect class="mr" width="100" height="100"/><rect class="mc" x="10" y="29" width="80" height="42" rx="21"/><circle class="mg" cx="69" cy="50" r="15"/><path class="sc t" d="m62.5 50 4.5 5 8.5-10"/>',
  person:
    '<rect class="my" width="100" height="100"/><circle class="mr" cx="50" cy="37" r="19"/><path class="mg" d="M14 100a36 38 0 0 1 72 0z"/>',
  rad: '<rect class="mm" width="100" height="100"/><g class="si"><circle cx="26" cy="64" r="18"/><circle cx="74" cy="64" r="18"/><path d="M26 64 42 36h24l8 28M42 36l8 28H26M50 64l16-28M36 34h12M66 36l-3-9h9"/></g>',
  rathaus:
    '<rect class="mb" width="100" height="100"/><path class="mc" d="M10 40 50 14l40 26zM14 82h72v10H14zM18 46h10v32H18zM37 46h10v32H37zM54 46h10v32H54zM73 46h10v32H73z"/><circle class="mr" cx="50" cy="31" r="5"/>',
  schalter:
    '<rect class="mg" width="100" height="100"/><path class="mc" d="M20 88V44a30 30 0 0 1 60 0v44z"/><circle class="mr" cx="50" cy="38" r="7.5"/><path class="mi" d="M43 52h14v36H43z"/><path class="my" d="M8 84h84v16H8z"/>',
  schluessel:
    '<rect class="my" width="100" height="100"/><g transform="rotate(-45 50 50)"><circle class="mb" cx="26" cy="50" r="20"/><circle class="my" cx="23" cy="50" r="8"/><path class="mb" d="M42 45h48v22H80V55h-8v9h-9v-9H42z"/></g>',
  sonne:
    '<rect class="mh" width="100" height="100"/><circle class="my" cx="50" cy="58" r="26"/><path class="mc" d="M0 76h100v6H0zM0 88h100v12H0z"/>',
  turm: '<rect class="mr" width="100" height="100"/><path class="mi" d="M0 84h100v16H0z"/><path class="si" d="M28 86 46 32M72 86 54 32M33 70h34M38 54h24M33 70l29-16M67 70 38 54"/><circle class="sc" cx="50" cy="28" r="15"/><path class="sc t" d="M50 13v30M35 28h30"/>',
  waben:
    '<rect class="mc" width="100" height="100"/><path class="mg" d="M31 14l17 10v20L31 54 14 44V24z"/><path class="mv" d="M69 14l17 10v20L69 54 52 44V24z"/><path class="my" d="M50 49l17 10v20L50 89 33 79V59z"/>',
  wald: '<rect class="mm" width="100" height="100"/><path class="mv" d="M-4 100 24 40l28 60zM48 100l28-60 28 60z"/><path class="mg" d="M18 100 50 18l32 82z"/>',
  wellen:
    '<rect class="mb" width="100" height="100"/><path class="sh" d="M-12 22q12.5-15 25 0t25 0t25 0t25 0t25 0M-12 47q12.5-15 25 0t25 0t25 0t25 0t25 0M-12 72q12.5-15 25 0t25 0t25 0t25 0t25 0M-12 97q12.5-15 25 0t25 0t25 0t25 0t25 0"/>',
  windrad:
    '<rect class="mh" width="100" height="100"/><path class="mv" d="M0 100a62 40 0 0 1 100-8v8z"/><path class="mc" d="M47 42h6l3 50H44z"/><path class="mc" d="M50 40 44 8q6-6 8 0zM50 40l30 10q2 8-6 7zM50 40 26 62q-8-2-4-8z"/><circle class="mr" cx="50" cy="40" r="5"/>',
} as const

export type Kachel = keyof typeof KACHELN

/** The switches that stand for the five states. */
export const SCHALTER = {
  online:
    '<rect x="1" y="1" width="30" height="16" rx="8" fill="currentColor"/><circle cx="23" cy="9" r="6" class="kn"/><path d="m20.3 9 2 2.2 3.6-4.4" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  teilweise:
    '<path d="M9 1h7v16H9A8 8 0 0 1 9 1z" fill="currentColor"/><rect x="1" y="1" width="30" height="16" rx="8" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="16" cy="9" r="5.5" class="kn" stroke="currentColor" stroke-width="2"/>',
  'vor-ort':
    '<rect x="1" y="1" width="30" height="16" rx="8" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="9" cy="9" r="5" fill="currentColor"/>',
  'andere-ebene':
    '<rect x="1" y="1" width="30" height="16" rx="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 9h15m-5-4.5L23 9l-5 4.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  'keine-meldung':
    '<rect x="1" y="1" width="30" height="16" rx="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.6"/><path d="M12 9h.01M16 9h.01M20 9h.01" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>',
} as const
