import { readFileSync } from 'node:fs'
const p = JSON.parse(readFileSync(process.argv[2], 'utf8')); const runs = Number(process.argv[3] ?? 1)
const byId = new Map(p.nodes.map((n) => [n.id, n])); const parent = new Map(); for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
const self = new Map(); const incl = new Map(); const key = (n) => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').slice(-3).join('/')}:${n.callFrame.lineNumber + 1}`
p.samples.forEach((s, i) => { const dt = p.timeDeltas[i] / 1000 / runs; const n = byId.get(s); self.set(key(n), (self.get(key(n)) ?? 0) + dt); const seen = new Set(); for (let id = s; id !== undefined; id = parent.get(id)) { const k = key(byId.get(id)); if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + dt) } } })
for (const [n, m] of [['SELF', self], ['INCL', incl]]) { console.log(n); for (const [k, v] of [...m].sort((a, b) => b[1] - a[1]).slice(0, n === 'SELF' ? 25 : 45)) console.log(v.toFixed(1).padStart(8), k) }
