import { readFileSync } from 'node:fs';
import { readCable } from '#lib/cables/read-cable.ts';
import { choosePassages } from '#lib/stances/steps/01-choose-passages.ts';
import { readPassages } from '#lib/stances/read-passages.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
const [file, only] = process.argv.slice(2);
const c = readCable(readFileSync(file,'utf8')).cable;
const r = choosePassages(c, CLUSTER_MUNITIONS);
if(!r){console.log('gate');process.exit()}
console.log([...new Set([...r.people.values()])].map(p=>p.name+'='+p.holder+' ('+p.role+')').join('; '));
for (const p of readPassages(r)) { if (only!==undefined && +only!==p.passage.paragraph) continue; const T=p.passage.tokens; const s=(a,b)=>T.slice(a,b).map(t=>t.text).join(' ');
 console.log('¶'+p.passage.paragraph);
 for (const q of p.sentences) { console.log(' S['+q.sentence.voice+'] carried='+(q.sentence.carried?.holders??'-'));
  for (const c of q.sentence.clauses) console.log('   C',c.clause.kind,'p',c.clause.parent,'| subj',c.subject.holders.join(','),c.subject.via,c.subject.isOwner?'owner':'','| src',c.source?c.source.holders+' '+c.source.mode:'-','|',s(c.clause.start,c.clause.end));
  for (const n of q.nuclei) console.log('     N',n.rule.id,'|',s(n.start,n.end));
  for (const o of q.operators) console.log('     O',o.entry.id,o.entry.effect,'|',s(o.start,o.end));
  for (const d of q.drafts) console.log('     =>',d.holder,d.proposition,d.stance,d.basis,d.certainty,d.via,d.rules.join(' '));
 }}
