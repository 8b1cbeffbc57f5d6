import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English on who speaks in a dispatch', () => {
  it.each([
    ['ARICA (dpa): The death toll from the landslide has climbed to 31.', null],
    ['Port Moresby (AFP): A ferry sank off the coast, killing nine.', null],
    ['GYUMRI (Reuters): A fire killed six people on Friday, police said.', 'police'],
    ['Radio Tamazuj: Nine people died in the raid.', 'Radio Tamazuj'],
    ['Spokesman Ali Reza (IRNA): nine people died.', 'Spokesman Ali Reza (IRNA)']
  ])('takes no town and agency for a speaker in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual([expected]))

  it.each([
    ['The toll given by the clinic was 24.', 'the clinic'],
    ['The toll given by the clinic stood at 24.', 'the clinic'],
    ['The number of dead announced by the provincial governor had been put at 24.', 'the provincial governor'],
    ['The number of dead reported by police in Jos has reached 24.', 'police in Jos'],
    ['According to figures the ministry has released, 24 people died.', 'figures the ministry has released']
  ])('ends a name before the verb of what is told in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual([expected]))

  it.each([
    ['Four people died, according to Mr. Okello.', 'Mr. Okello'],
    ['"Four people died on the ridge", said Lt. Col. Amadi.', 'Lt. Col. Amadi'],
    ['Ivo Marek, the head of the so-called "Free Coast Republic," said that 38 fighters were killed.', 'Ivo Marek, the head of the so-called "Free Coast Republic,"'],
    ['A head count after the raid showed that 34 pupils were missing.', 'A head count after the raid'],
    ['The ministry\'s count after the storm showed 34 dead.', 'The ministry\'s count after the storm'],
    ['According to Rescue 1122, three people died in the accident.', 'Rescue 1122']
  ])('has the whole name in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual([expected]))

  it('gives what is quoted to the one who says it, and not to those of whom he speaks', () => {
    expect(sourcesIn('"Up till now, ten bodies have been brought up. Engineers believe that there may be two more dead below," the mayor said.')).toEqual(['the mayor', 'Engineers'])
    expect(sourcesIn('"So far we have ten dead. Doctors say four of the injured are critical," the mayor said.')).toEqual(['the mayor', 'Doctors'])
  })
})

describe('English near misses of dispatches', () => {
  it.each([
    ['Rescue 1122 and local volunteers recovered the dead bodies. Three people died.', ['killed 3']],
    ['Six passengers sustained injuries in a second accident that involved 19 persons.', ['injured 6']],
    ['A crash involving 19 pilgrims left nine dead.', ['killed 9']],
    ['The crash involved nine fatalities.', ['killed 9']],
    ['The rebels freed 26 hostages, though one needed care due to an injury sustained in captivity.', ['released 26']],
    ['In June 244 people were kidnapped. In the port alone, 38 women were subjected to sexual assault.', ['abducted 244']],
    ['A court sentenced 12 men to death for an attack that killed 40 people.', ['killed 40']],
    ['Twelve men were sentenced to life for the attack that killed 40 people.', ['killed 40']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Israel released 110 prisoners, including 33 sentenced to life.', ['prisoners-exchanged 110', 'prisoners-exchanged 33']],
    ['Among the 290 freed were four journalists sentenced to death.', ['released 290', 'released 4']],
    ['The group freed two men who had been sentenced to death.', ['released 2']],
    ['A prisoner swap involving 300 people took place.', ['prisoners-exchanged 300']],
    ['The group abducted 40 women. Nine of them were raped.', ['abducted 40', 'abducted 9']]
  ])('counts captives whatever else is told of them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English parts of a toll told further on', () => {
  it.each([
    ['Rain killed 21 people across the province. The most casualties were reported in Karak, where eight people were killed.', ['8 < 21']],
    ['Rain killed 21 people across the province. Most fatalities were recorded in Karak, with eight killed.', ['8 < 21']],
    ['The death toll from the strikes has reached 569. A blast last week killed 20 people and injured 450. Friday\'s death toll also includes four medics.', ['4 < 569']],
    ['The death toll has reached 569. A bus crash killed 20 people. The death toll from the strikes includes four medics.', ['4 < 569']]
  ])('links "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})
