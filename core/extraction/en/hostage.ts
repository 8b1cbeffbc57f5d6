import type { TriggerRow } from './triggers.ts'

/** Words that say people were taken, held, freed or exchanged. */
export const HOSTAGE: readonly TriggerRow[] = [
  { measure: 'abducted', as: 'transitive', rule: 'verb', words: 'abduct, kidnap, take hostage, take captive, take prisoner, snatch, spirit away, march off' },
  { measure: 'abducted', as: 'strict-transitive', rule: 'verb', words: 'seize, capture, whisk away, take away, round up' },
  { measure: 'abducted', as: 'active', rule: 'take', words: 'take, takes, taking, took, taken' },
  { measure: 'abducted', as: 'passive', rule: 'state', words: 'taken into captivity, taken hostage, taken captive, taken prisoner, into captivity, fell into the hands of, as hostages, prisoner' },
  { measure: 'abducted', as: 'active', rule: 'noun', words: 'abduction of, abductions of, kidnapping of, kidnappings of, kidnap of, capture of, seizure of hostages, taking of, hostage-taking of' },
  { measure: 'abducted', as: 'counted', rule: 'counted', words: 'abductees, abductions, kidnappings, kidnap victims, kidnapped people, abducted people, kidnapped, abducted' },
  { measure: 'abducted', as: 'label', rule: 'toll', words: 'number of abducted, number of people abducted, number of girls taken, number of those taken, number taken, number of kidnapped, number of hostages taken, number of people taken, number of children taken, number of people kidnapped, number of students taken, number abducted, number kidnapped' },
  { measure: 'held', as: 'strict-transitive', rule: 'verb', words: 'hold, keep hostage, hold hostage, hold captive, detain in gaza' },
  { measure: 'held', as: 'passive', rule: 'state', words: 'in captivity, held captive, held hostage, still held, being held, remain in captivity, in the hands of, held in gaza, still captive, remain captive, remaining in captivity, captive, in their hands, hands of their captors, in russian hands, in ukrainian hands, in israeli hands, in rebel hands, held by, held in, remain held, are held, were held, as prisoners of war, still in gaza, remain in gaza, still inside gaza, left in gaza, in russian captivity, in ukrainian captivity, remain hostage, remained captive, yet to be freed, yet to be released, behind in captivity, still being held, in russian custody, still in the territory' },
  { measure: 'held', as: 'counted', rule: 'counted', words: 'hostages, captives' },
  { measure: 'held', as: 'label', rule: 'toll', words: 'number of hostages, number of captives, number still held, number of those held, number held, number of hostages still held, number of hostages remaining' },
  { measure: 'released', as: 'transitive', rule: 'verb', words: 'free, liberate, set free, let go', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'strict-transitive', rule: 'verb', words: 'receive, get back, bring home, bring back, hand over, repatriate, recover', needs: 'exchange' },
  { measure: 'released', as: 'strict-transitive', rule: 'verb', words: 'release, rescue, hand over, return, bring home, bring back, recover', needs: 'captives' },
  { measure: 'released', as: 'active', rule: 'noun', words: 'release of, freeing of, return of, handover of, liberation of, freedom of, freedom for, rescue of', needs: 'captives' },
  { measure: 'released', as: 'passive', rule: 'state', words: 'be released, walk free, walked free, regained their freedom, regain their freedom, managed to escape, escaped, came home, come home, reunited with their families, escape', needs: 'captives' },
  { measure: 'prisoners-exchanged', as: 'transitive', rule: 'verb', words: 'swap, exchange, trade', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'active', rule: 'noun', words: 'exchange of, swap of, swapping of, in exchange for, in return for, traded for, exchanged for, swapped for, swap involving, exchange involving, swap that included, exchange that included', needs: 'prisoners' },
  { measure: 'prisoners-exchanged', as: 'counted', rule: 'counted', words: 'prisoners, prisoners of war, pows, pow, detainees, prisoner, detainee', needs: 'exchange' },
  { measure: 'dead-in-captivity', as: 'passive', rule: 'state', words: 'died in captivity, die in captivity, killed in captivity, dead in captivity, perished in captivity, murdered in captivity' },
  { measure: 'dead-in-captivity', as: 'counted', rule: 'counted', words: 'dead hostages, deceased hostages, slain hostages, dead captives, bodies of hostages, hostage bodies, deceased captives' },
  { measure: 'dead-in-captivity', as: 'active', rule: 'noun', words: 'bodies of hostages, remains of hostages' }
]
