import type { Measure } from '../../model/kind.ts'
import type { Term } from '../claims/tag.ts'

const list = (words: string): string[] => words.split(', ')

/** What those of a measure are called as a set: "the dead", "those killed". */
const NAMES: Readonly<Partial<Record<Measure, { nouns: string; those: string }>>> = {
  killed: {
    nouns: 'reported dead, recorded dead, reported deaths, recorded deaths, registered deaths, reported fatalities, confirmed deaths, confirmed fatalities, confirmed victims, identified victims, dead, deceased, killed, fatalities, slain, martyrs, martyred, bodies, deaths, lost, fallen, recovered, drowned, buried, perished, murdered, executed, unearthed, exhumed, exhumed bodies, recovered bodies, corpses, dead bodies, departed, confirmed dead, known dead',
    those: 'recovered, recovered so far, identified, identified so far, retrieved, exhumed, unearthed, pulled out dead, brought out dead, brought up dead, laid to rest, who could not be saved, whose bodies were found, whose bodies were recovered, whose bodies have been found, whose bodies have been recovered, eliminated, neutralised, neutralized, liquidated, shot dead, gunned down, mown down, massacred, executed, found dead, confirmed dead, feared dead, declared dead, drowned, crushed to death, burned to death, beheaded, mourned, who fell, who have fallen, who had fallen, who were martyred, who were murdered, who have been killed, who had been killed, who did not survive, killed, dead, lost, who died, who perished, who were killed, who had died, who have died, who lost their lives, who drowned, martyred, murdered, slain, buried, who were buried, who succumbed, who have succumbed, who have perished, who had perished, who never came back, burnt to death'
  },
  injured: {
    nouns: 'reported injured, reported wounded, hospitalised, hospitalized, injured, wounded, hurt, casualties, survivors in hospital, injuries',
    those: 'injured, wounded, hurt, in hospital, hospitalised, hospitalized, still in hospital, taken to hospital, brought to hospital, rushed to hospital, being treated, still being treated, maimed, burned, shot and wounded, who were hospitalised, who were hospitalized, who needed treatment, who have been injured, who have been wounded, who had been injured, who had been wounded, who were injured, who were wounded, who were hurt, admitted, treated, who were treated, who are being treated, receiving treatment, under treatment, undergoing treatment, undergoing surgery, who underwent surgery, who needed surgery, who required treatment, needing treatment, sent to hospital, flown to hospital, airlifted to hospital, who were taken to hospital, who were brought to hospital, who remain in hospital, remaining in hospital, in intensive care, in critical condition, in a critical condition, in serious condition, in a serious condition'
  },
  missing: { nouns: 'missing, reported missing, disappeared', those: 'missing, still missing, unaccounted for, not accounted for, reported missing, listed as missing, lost at sea, who have not been found, who disappeared, who have disappeared, who vanished, who are missing, still unaccounted for, still sought, being sought, still being sought, not yet found, swept away' },
  held: {
    nouns: 'hostages, captives, remaining hostages, remaining captives, living hostages, hostages still held, hostages still in gaza',
    those: 'held, held captive, held hostage, who remain, still inside gaza, still in gaza, in their hands, in the hands of the kidnappers, still held, in captivity, remaining in captivity, still in captivity, being held, still being held, still captive, who remain in captivity, who are still held, left behind, still in their hands'
  },
  abducted: { nouns: 'abducted, kidnapped, abductees, kidnapped students, kidnapped pupils', those: 'taken, abducted, kidnapped, seized, captured, snatched, who were taken, who were abducted, who were kidnapped, taken away, taken hostage, taken captive, carried off, led away, led off, marched off, marched away, dragged away, who were seized, who were snatched, who were carried off, who were taken away, who were taken hostage, who were captured' },
  released: { nouns: 'released, freed, freed hostages, freed captives, released hostages', those: 'released, freed, let go, set free, handed over, given back, sent home, exchanged, swapped, traded, who came home, who have come home, who were let go, who were handed over, who were exchanged, who were freed, who were released, who were set free, who came out, who walked free, who got out, who got home, who regained their freedom, brought home, who were brought home, who have been freed, who have been released, who returned home' },
  displaced: { nouns: 'displaced, evacuees, uprooted, homeless, idps, internally displaced', those: 'displaced, who fled, uprooted, who have fled, who had fled, evacuated, who were displaced, forced out, made homeless, driven out, driven from their homes, forced from their homes, forced to flee, who were forced to flee, who were driven out, who have been displaced, who left, who have left, who had left, who had to leave, on the move, fleeing, moved out, moved to safety, sheltering, sheltering there, in shelters, in the shelters, who were evacuated, who have been evacuated, who were uprooted, left homeless' },
  refugees: { nouns: 'refugees, new arrivals, newcomers, arrivals, asylum seekers', those: 'who crossed, who have crossed, who arrived, who have arrived, who crossed over, who crossed the border, crossing the border, crossing over, arriving, who came over, who sought refuge, who have sought refuge, who sought asylum, who sought safety, who have sought safety' },
  returned: { nouns: 'returnees, returned', those: 'who returned, who have returned, returning, who came back, who went back, who have come back, who have gone back, who have gone home, who went home, sent back, pushed back, deported, who were deported, expelled, repatriated, who were repatriated, coming back, going home' }
}

/** What else a set may have been counted as: captives as those taken, those freed as those exchanged, the dead together with the missing. */
const ALSO: Readonly<Partial<Record<Measure, readonly Measure[]>>> = { killed: ['casualties'], held: ['abducted'], abducted: ['held'], released: ['prisoners-exchanged'], returned: ['prisoners-exchanged', 'released'] }

/** "of the dead", "among those killed", "the wounded include": the set as a whole of which figures follow. */
const around = (name: string): string[] => [
  `of the ${name}`, `all of the ${name}`, `among the ${name}`, `amongst the ${name}`, `among ${name}`, `the ${name} include`, `the ${name} included`, `the ${name} includes`, `the ${name} are`, `the ${name} were`,
  `the ${name} also include`, `the ${name} also included`, `the ${name} also includes`, `the ${name} comprise`, `the ${name} comprised`, `${name} include`, `${name} included`, `of its ${name}`, `of his ${name}`, `of their ${name}`, `of our ${name}`
]
/** "196 of those deaths": the same with what points at them. */
const pointedAt = (name: string): string[] => ['of those', 'of these', 'among those', 'among these', 'amongst those', 'of all', 'of all the', 'of our', 'of its'].map((of) => `${of} ${name}`)
const aroundThose = (name: string): string[] => [`of those ${name}`, `among those ${name}`, `amongst those ${name}`, `those ${name} include`, `those ${name} included`, `those ${name} were`, `those ${name} are`, `of the people ${name}`, `among the people ${name}`]

/** Names that are nouns of their own. */
const PLURAL = /(deaths|fatalities|victims|bodies|corpses|injuries|casualties|hostages|captives|abductees|evacuees|arrivals|seekers|refugees|returnees|pupils|students)$/

/** Words that name a counted set. */
export const SETS: readonly Term[] = Object.entries(NAMES).map(([measure, { nouns, those }]): Term => ({
  phrases: [...new Set([...list(nouns).flatMap(around), ...list(nouns).filter((name) => PLURAL.test(name)).flatMap(pointedAt), ...list(those).flatMap(aroundThose)])], tags: [{ role: 'set', measure: measure as Measure }, ...(ALSO[measure as Measure] ?? []).map((other) => ({ role: 'set', measure: other }) as const), ...(measure === 'held' || measure === 'abducted' ? [{ role: 'topic', topic: 'captives' } as const] : [])]
})).concat({ phrases: [...new Set([...around('victims'), ...pointedAt('victims')])], tags: [{ role: 'set', measure: 'killed' }, { role: 'set', measure: 'abducted' }] })
