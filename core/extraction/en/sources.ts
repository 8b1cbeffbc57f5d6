import type { AttributionKind } from '../../model/attribution.ts'
import type { Tag, Term } from '../claims/profile.ts'
import { inflect } from './inflection.ts'

const list = (words: string): string[] => words.split(', ')
const term = (words: string, ...tags: Tag[]): Term => ({ phrases: list(words), tags })
/** The terms of verbs of saying: their "-ing" forms lean on the subject of the sentence, their present cannot be passive. */
function speech(form: 'verb' | 'tells' | 'counts' | 'announces', words: string): Term[] {
  const forms = list(words).map(inflect)
  const past = new Set(forms.flatMap((f) => f.past))
  const finite = forms.flatMap((f) => f.finite).filter((word) => !past.has(word))
  return [
    { phrases: finite.filter((word) => !word.endsWith('ing')), tags: [{ role: 'said', form, finite: true }] },
    { phrases: finite.filter((word) => word.endsWith('ing')), tags: [{ role: 'said', form: form === 'counts' ? 'counts' : 'adds', finite: true }] },
    { phrases: [...past], tags: [{ role: 'said', form }] }
  ]
}
const source = (kind: AttributionKind, words: string): Term => ({ phrases: list(words), tags: [{ role: 'source-word', kind }] })

/** Words that bring in a source, and words that tell what kind of source a noun phrase names. */
export const SOURCES: readonly Term[] = [
  ...speech('tells', 'tell, inform, warn, notify, assure, brief, advise'),
  term('was quoted as saying, were quoted as saying, is quoted as saying, was quoted saying, gave a different account, gave a higher figure, gave a lower figure, gave a higher toll, gave a lower toll, gave a toll, gave a figure of, give a figure of, gives a figure of, gave the figure as, gave the toll as, gives the toll as, gave a count of, gave a total of, gave the number as, gave the number of, gave a tally of, came up with a figure of', { role: 'said', form: 'tells', finite: true }),
  term('stated, posted, posted on, posting on, projected, detailed, commented, responded, answered, tweeted, blogged', { role: 'said', form: 'verb' }),
  ...speech('verb', 'say, confirm, declare, add, calculate, write, acknowledge, admit, note, reckon, concede, mourn, insist, maintain, explain, stress, reveal, allege, assert, indicate, recount, believe, suggest, argue, conclude, expect, find, show, reply, recall, describe, tweet, testify, disclose, caution, relate, predict, fear, learn, remark, hear, quip, announce on, estimate, think, deny, dispute, contend, boast, underline, underscore, emphasise, emphasize, reiterate, contradict, lament, complain, observe, point out, clarify, specify, elaborate, concur, assess, attest, proclaim, affirm, reaffirm, certify, divulge, speculate, surmise, recollect, narrate, bemoan, spell out, break down, boast of, speak of, talk of, decry, condemn, deplore, denounce'),
  ...speech('tells', 'report, verify, document, log, tally, count'),
  ...speech('counts', 'claim, record, register, list, put, estimate, raise, revise, identify, treat, number, recover, cite, update, name, compile, quantify'),
  ...speech('announces', 'announce, receive'),
  term('compiled by, figures from, data from, tally by, tally compiled by, count by, count kept by, estimates by, estimate by, statement from, numbers from, statistics from, quoted by, reported by, confirmed by, as told by, in a statement by, in the account of, by the reckoning of, information from, according to, per the, as reported by, as per, citing, quoting, quotes, quoted, cites, going by, judging by, on the word of, in the estimate of, by the estimate of, by the tally of, by the figures of, by the account of, in the view of, in the opinion of, relying on, based on, attributed to, cited by, in the words of, by the count of', { role: 'said', form: 'before-source' }),
  term('by', { role: 'agent' }),
  term('speaking, citing, quoting, formerly, based in, a former, then, himself, herself, themselves, which, dressed in, standing, writing in, also, alias, aka, known as, flanked by, reached by, contacted by, interviewed by, quoted by, appearing, addressing, visiting, briefing', { role: 'describing' }),
  term('source, sources', { role: 'source-label' }),
  term('the source, the sources, the statement, the same source, the same sources', { role: 'again' }),
  term('he, she, it, they, who, we, i', { role: 'pronoun' }),
  term('on, in a statement, in a, that, late, early, by telephone, by phone, by email, by satellite phone, by text message, to reporters, to journalists, from, live on, at a, in an, in its, during, via, has, have, had, also, earlier, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, in, reporters, at, through, after, as', { role: 'source-end' }),
  term('on condition of anonymity, condition of anonymity, requesting anonymity, requested anonymity, did not want to be identified, declined to be named, not authorized to, not authorised to, asked not to be named, speaking anonymously, speaking privately, not be named, familiar with the matter, with knowledge of the matter, briefed on the matter, who declined to be identified, anonymously', { role: 'anonymous' }),
  source('anonymous', 'source, sources, insiders, bankers'),
  source('un', 'un, united nations, unhcr, unicef, ocha, iom, unrwa, wfp, ohchr, unama, minusma, high commissioner, world health organization, world food programme, world food program, international organization for migration, un refugee agency, humanitarian coordinator, undp, unfpa, unifil, fao, security council, the who, migration agency, un agency, monusco'),
  source('media', 'afp, reuters, ap, associated press, agence france-presse, cnn, bbc, newspaper, media, television, tv, broadcaster, news agency, press, axios, al jazeera, xinhua, tass, anadolu, dpa, efe, radio, daily, state media, new york times, washington post, wall street journal, mrtv'),
  source('party-to-conflict', 'commander, commanders, colonel, generals, insurgents, separatists, brigades, paramilitary, paramilitaries, militias, armies, defence ministries, defense ministries, army, military, hamas, hezbollah, rsf, rapid support forces, m23, rebels, taliban, houthis, houthi, militants, junta, armed forces, idf, air force, navy, general staff, al shabaab, islamic state, jnim, boko haram, militia, jihadists, kremlin, wagner, fighters, defence ministry, defense ministry, ministry of defence, ministry of defense, islamic jihad, pentagon'),
  source('official', 'leaders, leader, manager, managers, head, headquarters, company, operator, organisers, organizers, institute, institution, bureau, board, trustee, spokespersons, inspector, superintendent, constable, captain, magistrate, clerk, alderman, registrar, consul, deputy, councillor, sergeant, undersecretary, general secretary, chairman, chairwoman, chair, adviser, advisor, aide, pathologist, matron, surgeon, nurse, doctor, medic, physician, engineers, customs, ministries, governments, hospitals, agencies, ministers, governors, mayors, spokespeople, officers, investigators, regulators, paramedics, coroner, sheriff, ambassador, envoy, premier, king, emir, chancellor, senator, lawmaker, treasury, judge, court, firefighters, fire chief, border guards, coastguard, gendarmerie, presidency, cabinet, army spokesman, united states, us, european union, ministry, minister, president, government, governor, police, authorities, authority, official, officials, spokesman, spokeswoman, spokesperson, mayor, hospital, civil defence, civil defense, coast guard, fire service, fire department, rescue, rescuers, emergency service, emergency services, council, prosecutor, prosecutors, ombudsman, agency, department, office, commissioner, commission, secretary, embassy, parliament, municipality, centre, center, unit, treasurer, director, disaster management, medics, doctors, health officials, morgue, civil protection, investigators, investigative committee, prime minister, chief, administration, health authorities, committee, premier, treasury, state department, white house, foreign ministry, fund, bank, imf, union'),
  source('ngo', 'ngos, union, unions, rights groups, aid groups, relief groups, charity, aid agency, aid agencies, charities, ifrc, icrc, centre for human rights, human rights group, monitor, monitors, campaigners, red cross, red crescent, save the children, msf, médecins sans frontières, doctors without borders, amnesty, human rights watch, observatory, ngo, ngos, charity, association, monitoring group, network, rights group, norwegian refugee council, oxfam, care, mercy corps, federation, resistance committee, lawyers, civil society, airwars, acled, activists, volunteers, syrian observatory for human rights, aid group, hrw'),
  source('eyewitness', 'mother, father, brother, teacher, villager, neighbour, neighbor, passenger, worker, witness, witnesses, resident, residents, survivor, survivors, eyewitness, eyewitnesses, villagers, relatives, neighbours, neighbors, farmer, locals'),
  source('dataset', 'database, tally, data, figures')
]
