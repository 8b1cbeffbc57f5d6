/** The forms of an English verb that the triggers need. */
export interface VerbForms {
  /** kill, kills, killing */
  finite: string[]
  /** killed: past and participle */
  past: string[]
}

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  slay: ['slew', 'slain'], shoot: ['shot', 'shot'], hold: ['held', 'held'], take: ['took', 'taken'], flee: ['fled', 'fled'], give: ['gave', 'given'],
  send: ['sent', 'sent'], lose: ['lost', 'lost'], leave: ['left', 'left'], go: ['went', 'gone'], come: ['came', 'come'], put: ['put', 'put'],
  hurt: ['hurt', 'hurt'], say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], find: ['found', 'found'], set: ['set', 'set'],
  let: ['let', 'let'], hand: ['handed', 'handed'], get: ['got', 'gotten'], bring: ['brought', 'brought'], seek: ['sought', 'sought'], beat: ['beat', 'beaten'],
  drive: ['drove', 'driven'], pay: ['paid', 'paid'], swim: ['swam', 'swum'], freeze: ['froze', 'frozen'], fall: ['fell', 'fallen'], see: ['saw', 'seen'],
  bleed: ['bled', 'bled'], burn: ['burned', 'burnt'], make: ['made', 'made'], forcibly: ['forcibly', 'forcibly'], receive: ['received', 'received'],
  spend: ['spent', 'spent'], lend: ['lent', 'lent'], free: ['freed', 'freed'], die: ['died', 'died'], raise: ['raised', 'raised'], rise: ['rose', 'risen'],
  fly: ['flew', 'flown'], speed: ['sped', 'sped'], grow: ['grew', 'grown'], swell: ['swelled', 'swollen'], stand: ['stood', 'stood'], cost: ['cost', 'cost'], hear: ['heard', 'heard'], keep: ['kept', 'kept'],
  gun: ['gunned', 'gunned'], mow: ['mowed', 'mown'], swap: ['swapped', 'swapped'], commit: ['committed', 'committed'], kidnap: ['kidnapped', 'kidnapped'], admit: ['admitted', 'admitted'],
  slap: ['slapped', 'slapped'], ship: ['shipped', 'shipped'], have: ['had', 'had'], trap: ['trapped', 'trapped'], hang: ['hanged', 'hanged'], sink: ['sank', 'sunk'],
  blow: ['blew', 'blown'], lay: ['laid', 'laid'], lead: ['led', 'led'], meet: ['met', 'met'], cut: ['cut', 'cut'], sweep: ['swept', 'swept'], steal: ['stole', 'stolen'],
  speak: ['spoke', 'spoken'], understand: ['understood', 'understood'], think: ['thought', 'thought'], run: ['ran', 'run'], strike: ['struck', 'struck'], hit: ['hit', 'hit'], spread: ['spread', 'spread'],
  dig: ['dug', 'dug'], chip: ['chipped', 'chipped'], earmark: ['earmarked', 'earmarked'], reveal: ['revealed', 'revealed'], bury: ['buried', 'buried'], withdraw: ['withdrew', 'withdrawn'], draw: ['drew', 'drawn'], break: ['broke', 'broken'], undertake: ['undertook', 'undertaken'],
  quit: ['quit', 'quit'], unfreeze: ['unfroze', 'unfrozen'], show: ['showed', 'shown'], know: ['knew', 'known'], choose: ['chose', 'chosen'], feel: ['felt', 'felt'], forgo: ['forwent', 'forgone'], overcome: ['overcame', 'overcome'],
  overrun: ['overran', 'overrun'], cast: ['cast', 'cast'], shed: ['shed', 'shed'], split: ['split', 'split'], burst: ['burst', 'burst'], bet: ['bet', 'bet'], forecast: ['forecast', 'forecast'], foresee: ['foresaw', 'foreseen'], read: ['read', 'read'],
  beget: ['begot', 'begotten'], bind: ['bound', 'bound'], sell: ['sold', 'sold'], buy: ['bought', 'bought'], catch: ['caught', 'caught'], swear: ['swore', 'sworn'], bear: ['bore', 'borne'], tear: ['tore', 'torn'], wake: ['woke', 'woken'], ride: ['rode', 'ridden'], throw: ['threw', 'thrown'], hide: ['hid', 'hidden'], shake: ['shook', 'shaken'], bite: ['bit', 'bitten'], begin: ['began', 'begun'], win: ['won', 'won'], fight: ['fought', 'fought'], stick: ['stuck', 'stuck'],
  sleep: ['slept', 'slept'], oversleep: ['overslept', 'overslept'], creep: ['crept', 'crept'], weep: ['wept', 'wept'], feed: ['fed', 'fed'], breed: ['bred', 'bred'], build: ['built', 'built'], rebuild: ['rebuilt', 'rebuilt'],
  sit: ['sat', 'sat'], swing: ['swung', 'swung'], cling: ['clung', 'clung'], fling: ['flung', 'flung'], sling: ['slung', 'slung'], string: ['strung', 'strung'], deal: ['dealt', 'dealt'], mean: ['meant', 'meant'], wear: ['wore', 'worn'],
  weave: ['wove', 'woven'], forget: ['forgot', 'forgotten'], forgive: ['forgave', 'forgiven'], ring: ['rang', 'rung'], spring: ['sprang', 'sprung'], drink: ['drank', 'drunk'], eat: ['ate', 'eaten'], slide: ['slid', 'slid'],
  shut: ['shut', 'shut'], teach: ['taught', 'taught'], become: ['became', 'become'], retake: ['retook', 'retaken'], overtake: ['overtook', 'overtaken'], withhold: ['withheld', 'withheld'], uphold: ['upheld', 'upheld'],
  bend: ['bent', 'bent'], thrust: ['thrust', 'thrust'], beset: ['beset', 'beset'], bid: ['bid', 'bid'], rid: ['rid', 'rid'], wring: ['wrung', 'wrung'], wind: ['wound', 'wound'], outrun: ['outran', 'outrun'], forsake: ['forsook', 'forsaken'], shrink: ['shrank', 'shrunk'], sting: ['stung', 'stung'], slit: ['slit', 'slit'], rend: ['rent', 'rent']
}
const DOUBLED = new Set(['transfer', 'expel', 'compel', 'refer', 'rebut', 'quip', 'allot', 'confer', 'defer', 'infer', 'dispel', 'repel', 'occur', 'permit', 'submit', 'omit', 'equip', 'regret', 'abet', 'gun', 'chip', 'swap', 'commit', 'kidnap', 'admit', 'set', 'put', 'get', 'let', 'ship', 'trap', 'swim', 'dig', 'inter', 'disinter', 'deter'])

/** "log", "stab", "drop": one vowel between single consonants doubles the last before an ending. */
const doubles = (base: string): boolean => DOUBLED.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

function singular(base: string): string {
  if (base === 'have') return 'has'
  if (base === 'go') return 'goes'
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

function progressive(base: string): string {
  if (base === 'die') return 'dying'
  if (doubles(base)) return `${base}${base.at(-1) ?? ''}ing`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

function pastForms(base: string): string[] {
  const irregular = IRREGULAR[base]
  if (irregular) return [...new Set(irregular)]
  if (base.endsWith('e')) return [`${base}d`]
  if (doubles(base)) return [`${base}${base.at(-1) ?? ''}ed`]
  return [endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`]
}

/** Verbs that are spelt like adverbs. */
const NO_ADVERBS: ReadonlySet<string> = new Set(['fly', 'apply', 'supply', 'reply', 'rely', 'rally', 'comply', 'imply', 'multiply', 'bully', 'sally', 'tally', 'ally'])

/** All forms of a verb; a phrase is inflected in its first word ("shoot dead" gives "shooting dead"), or the one behind an adverb ("fatally wounded"). */
export function inflect(verb: string): VerbForms {
  const words = verb.split(' ')
  const head = words.length > 1 && words[0]?.endsWith('ly') && !NO_ADVERBS.has(words[0]) ? `${words.shift() ?? ''} ` : ''
  const [base = '', ...rest] = words
  const tail = rest.length ? ` ${rest.join(' ')}` : ''
  const whole = (form: string): string => head + form + tail
  return { finite: [base, singular(base), progressive(base)].map(whole), past: pastForms(base).map(whole) }
}
