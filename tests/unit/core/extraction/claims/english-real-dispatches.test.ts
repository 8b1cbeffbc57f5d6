import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
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

describe('English gifts that are shared out', () => {
  it.each([
    ['The agency welcomed a grant of $50 million from the Government of Norway. More than $11 million will be allocated to Chad. In Mali, $5.8 million will go to emergency food.', ['11000000 < 50000000', '5800000 < 50000000']],
    ['The fund received a contribution of $90 million from Oman. Over $18 million will be allocated to Yemen. By giving $13 million to Mali, Oman helps farmers too. Some $6 million goes to Niger while $4 million will be used in Togo.',
      ['18000000 < 90000000', '13000000 < 90000000', '6000000 < 90000000', '4000000 < 90000000']]
  ])('links what goes where in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['Norway pledged $120 million for Sudan. Sweden pledged $20 million and Denmark $10 million. The EU will give $40 million.'],
    ['Japan gave $120 million. The UN appeal of $2 billion is unmet. In Mali, $20 million will go to food and $5 million will be used for water.']
  ])('links none of others in "%s"', (text) => expect(partsIn(text)).toEqual([]))

  it('names who announces a contribution', () => {
    expect(sourcesIn('Aid\n\nFighting goes on. The UAE has announced a contribution of $50 million.')).toEqual(['The UAE'])
    expect(sourcesIn('The refugee agency has announced a donation of around $60 million from Norway.')).toEqual(['The refugee agency'])
  })
})

describe('English sources that worry', () => {
  it.each([
    ['The agency expressed concern that 40,000 people had fled.', 'The agency'],
    ['The mission voiced fears that 40 people had been killed.', 'The mission'],
    ['UNHCR is worried that 40,000 people have fled.', 'UNHCR'],
    ['Users falsely claim that 200 soldiers were killed.', 'Users']
  ])('reads "%s"', (text, expected) => expect(sourcesIn(text)).toEqual([expected]))
})

describe('English parts told by where they were', () => {
  it.each([
    ['The attack killed 25 people, including 15 whose bodies were found in a church and seven along a road.', ['15 < 25', '7 < 25']],
    ['The attack killed 25 people, including 15 who died in a church and seven others who were shot on a road.', ['15 < 25', '7 < 25']],
    ['The agency reported that 74,291 migrants have returned. By its count, 43,176 migrants came from Iran and 31,115 from Pakistan.', ['43176 < 74291', '31115 < 74291']]
  ])('links "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The festival drew 9,000 visitors. Some 5,000 visitors came from Iran and 4,000 from Pakistan.', []],
    ['The attack killed 25 people, including 15 women and injured seven others.', ['15 < 25']]
  ])('links no others in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['Hopes of finding survivors among the seven miners still missing were fading.', ['missing 7']],
    ['Nine died. Still missing were two pupils.', ['killed 9', 'missing 2']]
  ])('counts the missing in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English checks of facts', () => {
  const modalitiesIn = (text: string): string[] => extractArticle(text).claims.map(({ modality, figure }) => `${modality} ${figure.value}`)

  it('deny a number wherever they tell it, once it is found false', () => {
    expect(modalitiesIn('Fact check: Viral claim of 140 troops killed is old\n\nA post says that 140 soldiers were killed in a rocket attack.\n\nWe found that the claim that 140 soldiers were killed is untrue.')).toEqual(['denied 140'])
  })

  it('leave what somebody in office says', () => {
    expect(modalitiesIn('Fact check: Users falsely claim that 200 soldiers were killed\n\nThe defence ministry said 11 soldiers were killed and 78 injured.')).toEqual(['denied 200', 'asserted 11', 'asserted 78'])
  })
})

describe('English on those left, taken or back', () => {
  it.each([
    ['Divers recovered 12 bodies. The remaining seven crew are still missing.', ['killed 12', 'missing 7']],
    ['Rescuers pulled out 12 bodies and are searching for the other seven miners.', ['killed 12', 'missing 7']],
    ['Divers recovered 12 bodies. The remaining seven bodies were found on Monday.', ['killed 12', 'killed 7']],
    ['Gunmen took 12 people hostage. The attack left five dead.', ['abducted 12', 'killed 5']],
    ['Rebels took 12 people hostage. The report shows five dead, six wounded.', ['abducted 12', 'killed 5', 'injured 6']],
    ['A witness saw seven bodies inside the hotel.\n\nThree militants were captured alive and two others blew themselves up.', ['killed 7', 'killed 2']],
    ['Some 900 refugees and 1,200 displaced people have returned.', ['returned 900', 'returned 1200']],
    ['The camp hosts 900 refugees and 1,200 displaced people returned home.', ['refugees 900', 'returned 1200']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The agency launched a framework to help 900,000 refugees and 1.2 million displaced people return home.', ['planned', 'planned']],
    ['The operation helped 900 refugees and 1,200 displaced people return home.', ['asserted', 'asserted']]
  ])('knows what is planned in "%s"', (text, expected) => expect(extractArticle(text).claims.map(({ modality }) => modality)).toEqual(expected))
})

describe('English lists of the hurt among many dead', () => {
  it('keep to the hurt whom they are of', () => {
    const text = 'As many as 288 people have been killed and 690 injured in flash floods across the province since June, the agency said on Tuesday. The death toll included 58 women and 127 children. ' +
      'The agency stated that 690 people have sustained injuries, including 302 men, 201 women, and 187 children. One district has been the worst affected, with the death toll rising to 63, while 98 people were injured there.'
    expect(claimsIn(text)).toEqual(expect.arrayContaining(['injured 302', 'injured 201', 'injured 187']))
  })
})
