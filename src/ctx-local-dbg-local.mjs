import { readFileSync, readdirSync } from 'node:fs';
import { readCable } from '#lib/cables/read-cable.ts';
import { choosePassages } from '#lib/stances/steps/01-choose-passages.ts';
import { readPassages } from '#lib/stances/read-passages.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { CLUSTER_MUNITIONS as T } from '#lib/topics/cluster-munitions/topic.ts';
const [dir, mode='both', filter=''] = process.argv.slice(2);
const SIGN = { supports: 1, conditional: 1, undecided: 0, declined: 0, reserved: -1, opposes: -1 };
for (const f of readdirSync(dir).filter(f=>f.endsWith('.json'))) {
 if(filter && !f.includes(filter)) continue;
 const g = JSON.parse(readFileSync(dir+'/'+f)); const txt=readFileSync(dir+'/'+f.replace('json','txt'),'utf8');
 const c = readCable(txt).cable; const r = choosePassages(c,T); const pred = extractStances(c,T);
 const key=s=>[s.paragraph,s.holder,s.proposition,SIGN[s.stance]].join('|');
 const gk=new Set(g.stances.map(key)), pk=new Set(pred.map(key));
 const an = r? readPassages(r):[];
 const sent=(par,quote)=>{ const p=an.find(a=>a.passage.paragraph===par); if(!p) return '(no passage)'; const q=quote.replace(/\s+/g,' ').trim(); const at=p.passage.text.indexOf(q.slice(0,25)); const T=p.passage.tokens; const s=p.sentences.find(s=>at<T[s.sentence.end-1].end); return s?p.passage.text.slice(T[s.sentence.start].start,T[s.sentence.end-1].end):'?'+p.passage.text.slice(0,80)};
 const out=[];
 if(mode!=='missed') for(const s of pred) if(!gk.has(key(s))) out.push([s.paragraph,`+ ¶${s.paragraph} ${s.holder} ${s.proposition} ${s.stance} [${s.rules.join(' ')}] «${s.quote}» IN: ${sent(s.paragraph,s.quote)}`]);
 if(mode!=='extra') for(const s of g.stances) if(!s.optional&&!pk.has(key(s))) out.push([s.paragraph,`- ¶${s.paragraph} ${s.holder} ${s.proposition} ${s.stance} «${s.quote}» IN: ${sent(s.paragraph,s.quote)}`]);
 console.log('## '+g.cable); out.sort((a,b)=>a[0]-b[0]).forEach(o=>console.log(o[1]));
}
