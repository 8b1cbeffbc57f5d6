import type { AttributionKind } from '../../model/attribution.ts'
import type { Tag, Term } from '../claims/profile.ts'
import { inflect } from './inflection.ts'

const list = (words: string): string[] => words.split(', ')
const term = (words: string, ...tags: Tag[]): Term => ({ phrases: list(words), tags })
const verbs = (words: string): string[] => list(words).map(inflect).flatMap((f) => [...f.finite, ...f.past])
const source = (kind: AttributionKind, words: string): Term => ({ phrases: list(words), tags: [{ role: 'source-word', kind }] })

/** Words that bring in a source, and words that tell what kind of source a noun phrase names. */
export const SOURCES: readonly Term[] = [
  { phrases: verbs('say, tell, confirm, state, declare, add, claim, calculate, write, acknowledge, admit, warn, note, reckon, concede, insist, maintain, explain, stress, reveal, allege, assert, indicate, recount, believe, suggest, argue, conclude, expect, find, show, reply, recall, describe, tweet, post'), tags: [{ role: 'said', form: 'verb' }] },
  { phrases: verbs('report, count, record, verify, register, list, document, put, estimate, raise, revise, log, tally, mourn, identify, treat, number, recover, cite, update, speak of, receive'), tags: [{ role: 'said', form: 'counts' }] },
  { phrases: verbs('announce'), tags: [{ role: 'said', form: 'announces' }] },
  term('according to, as reported by, as per, citing, quoting, based on, attributed to, cited by, in the words of, by the count of', { role: 'said', form: 'before-source' }),
  term('he, she, it, they, who, we, i', { role: 'pronoun' }),
  term('on, in a statement, in a, that, late, early, by telephone, at a, in an, in its, during, via, has, have, had, also, earlier, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, in, reporters, at, through, after, as', { role: 'source-end' }),
  term('on condition of anonymity, condition of anonymity, requesting anonymity, requested anonymity, did not want to be identified, declined to be named, not authorized to, not authorised to, asked not to be named, speaking anonymously, speaking privately, not be named, familiar with the matter, with knowledge of the matter, briefed on the matter, who declined to be identified, anonymously', { role: 'anonymous' }),
  source('anonymous', 'source, sources, insiders, bankers'),
  source('un', 'un, united nations, unhcr, unicef, ocha, who, iom, unrwa, wfp, ohchr, unama, minusma, high commissioner, world health organization, world food programme, world food program, international organization for migration, un refugee agency, humanitarian coordinator, undp, unfpa, unifil, fao, security council, migration agency, un agency, monusco'),
  source('media', 'afp, reuters, ap, associated press, agence france-presse, cnn, bbc, newspaper, media, television, tv, broadcaster, news agency, press, axios, al jazeera, xinhua, tass, anadolu, dpa, efe, radio, daily, state media, new york times, washington post, wall street journal, mrtv'),
  source('party-to-conflict', 'army, military, hamas, hezbollah, rsf, rapid support forces, m23, rebels, taliban, houthis, houthi, militants, junta, armed forces, idf, air force, navy, general staff, al shabaab, islamic state, jnim, boko haram, militia, jihadists, kremlin, wagner, fighters, defence ministry, defense ministry, ministry of defence, ministry of defense, islamic jihad, pentagon'),
  source('official', 'ministry, minister, president, government, governor, police, authorities, authority, official, officials, spokesman, spokeswoman, spokesperson, mayor, hospital, civil defence, civil defense, coast guard, fire service, fire department, rescue, rescuers, emergency service, emergency services, council, prosecutor, prosecutors, ombudsman, agency, department, office, commissioner, commission, secretary, embassy, parliament, municipality, disaster management, medics, doctors, health officials, morgue, civil protection, investigators, investigative committee, prime minister, chief, administration, health authorities, committee, premier, treasury, state department, white house, foreign ministry, fund, bank, imf, union'),
  source('ngo', 'red cross, red crescent, save the children, msf, médecins sans frontières, doctors without borders, amnesty, human rights watch, observatory, ngo, ngos, charity, association, monitoring group, network, rights group, norwegian refugee council, oxfam, care, mercy corps, federation, resistance committee, lawyers, civil society, airwars, acled, activists, volunteers, syrian observatory for human rights, aid group, hrw'),
  source('eyewitness', 'witness, witnesses, resident, residents, survivor, survivors, eyewitness, eyewitnesses, villagers, relatives, neighbours, neighbors, farmer, locals'),
  source('dataset', 'database, tally, data, figures')
]
