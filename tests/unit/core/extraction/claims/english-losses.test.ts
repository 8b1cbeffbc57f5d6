import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English words for the dead', () => {
  it.each([
    ['Fourteen villagers were put to the sword near Kalma on Tuesday.', ['killed 14']],
    ['Nineteen fishermen had their throats slit on an island in October.', ['killed 19']],
    ['Twenty-six have been committed to mother earth, the council said.', ['killed 26']],
    ['Thirteen people burned in their houses.', ['killed 13']],
    ['A constable stopped the attacker at the gate and paid for it with his life.', ['killed 1']],
    ['Nine of the sailors came home in coffins.', ['killed 9']],
    ['Rivers swallowed 14 picnickers over the three days of Eid.', ['killed 14']],
    ['Six people were claimed by the sea last week.', ['killed 6']],
    ['Eleven soldiers fallen since Monday, the army said.', ['killed 11']],
    ['The ministry reported 14 storm-related deaths.', ['killed 14']],
    ['The commission has 63 fatal cases in its books.', ['killed 63']],
    ['A shell blew six children to pieces in Dilling.', ['killed 6']],
    ['Clashes displaced 9,000 people and left 12 guards, four villagers and a nun dead.', ['displaced 9000', 'killed 12', 'killed 4', 'killed 1']],
    ['The raid injured 12 and left two officers and three gunmen dead.', ['injured 12', 'killed 2', 'killed 3']],
    ['He left two wounded men and three dead behind.', ['injured 2', 'killed 3']],
    ['By evening the wounded had exceeded 300 and the dead stood at 41.', ['injured 300', 'killed 41']],
    ['Police counted 14 murders in May.', ['killed 14']]
  ])('are known in "%s"', (sentence, claims) => {
    expect(claimsIn(sentence)).toEqual(claims)
  })
})

describe('English words for the hurt', () => {
  it.each([
    ['Five others were hit when a bomb went off.', ['injured 5']],
    ['Nine protesters were peppered with pellets.', ['injured 9']],
    ['Two of the guards were beaten with rifle butts.', ['injured 2']],
    ['Seven came away with cuts and bruises.', ['injured 7']],
    ['The hospital counted 33 stab victims by night.', ['injured 33']],
    ['Thirty-three people were stitched up at the clinic.', ['injured 33']],
    ['Four passengers were medevaced to Nouméa.', ['injured 4']],
    ['Fourteen victims were taken to hospital.', ['injured 14']],
    ['Three girls are battling for their lives.', ['injured 3']],
    ['Eight men breathed in toxic fumes.', ['injured 8']]
  ])('are known in "%s"', (sentence, claims) => {
    expect(claimsIn(sentence)).toEqual(claims)
  })
})

describe('English words for the missing', () => {
  it.each([
    ['Five are yet to be sighted, the agency said.', ['missing 5']],
    ['Four crew remain unlocated.', ['missing 4']],
    ['Ninety servicemen were declared missing in May.', ['missing 90']],
    ['Four of the garrison had not answered a roll call by midday.', ['missing 4']],
    ['Nine men were washed off the bridge.', ['missing 9']],
    ['Hopes are fading for 14 people.', ['missing 14']],
    ['Nobody has set eyes on two porters since Friday.', ['missing 2']],
    ['Nine went to the checkpoint and nobody has set eyes on them since.', ['missing 9']],
    ['A flash flood swept nine labourers away.', ['missing 9']],
    ['The navy has yet to locate eleven sailors.', ['missing 11']],
    ['The Red Crescent reports 96 people not found in the valley.', ['missing 96']]
  ])('are known in "%s"', (sentence, claims) => {
    expect(claimsIn(sentence)).toEqual(claims)
  })
})

describe('English words for the dead, the hurt and the missing together', () => {
  it.each([
    ['Some 1,038 people were dead or lost.', ['casualties 1038']],
    ['Forty people drowned or are missing.', ['casualties 40']],
    ['Nine hundred people died or were wounded.', ['casualties 900']]
  ])('are known in "%s"', (sentence, claims) => {
    expect(claimsIn(sentence)).toEqual(claims)
  })
})

describe('English figures of speech', () => {
  it.each([
    'Fourteen farmers were crushed by debt.',
    'Nine teachers died of boredom.',
    'Thirty shops and 14 traders were hurt by the tariffs.',
    'Thirteen people were treated on the spot for anxiety.',
    'Fourteen students were admitted to the university.',
    'Nine men are being sought over the murder.',
    'Nine soldiers fell ill after the meal.',
    'The coast guard has saved 212 lives this year.'
  ])('tell of no loss in "%s"', (sentence) => {
    expect(claimsIn(sentence)).toEqual([])
  })

  it.each([
    ['A military helicopter crashed in northern Mali with seven soldiers aboard, all of whom died.', ['killed 7']],
    ['The plane was carrying seven soldiers, none of whom survived.', ['killed 7']],
    ['A plane carrying nine people crashed, killing all aboard.', ['killed 9']],
    ['A bus carrying 22 pilgrims fell into a gorge; all were killed.', ['killed 22']],
    ['A plane with nine people on board crashed on Monday. There were no survivors.', ['killed 9']],
    ['A bus carrying 22 pilgrims overturned, killing nine.', ['killed 9']],
    ['A plane carrying 60 passengers crash-landed. All survived.', []]
  ])('are all aboard where all of them die: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('people whom a club or a firm loses, and who live on', () => {
  it.each([
    ['The club lost one of its best players to injury and another to a transfer.'],
    ['The mill lost one of its best foremen to a competitor.'],
    ['Chelsea lost three defenders to injury before the match.'],
    ['The hospital loses 40 nurses a year to the private sector.'],
    ['The party lost six deputies to a rival party.']
  ])('are no dead in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['The tribe lost one of its elders to cholera.', ['killed 1']],
    ['The brigade lost 12 soldiers to mines in March.', ['killed 12']],
    ['The village lost 12 people to the flood.', ['killed 12']]
  ])('but are in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('what is done to somebody until he dies', () => {
  it.each([
    ['A youth stabbed two teachers to death in the yard.', ['killed 2']],
    ['Raiders burned nine herders to death in a barn.', ['killed 9']],
    ['The robber shot a guard dead and wounded three.', ['killed 1', 'injured 3']],
    ['The raid left 16 dead and wounded 42 others.', ['killed 16', 'injured 42']],
    ['The raid left 16 dead and wounded.', ['casualties 16']]
  ])('"%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('says nothing of the hurt told beside some of the dead', () => {
    expect(claimsIn('The fire killed 52 people. Eleven children are among the dead and 17 were hurt.')).toEqual(['killed 52', 'killed 11', 'injured 17'])
  })
})

describe('people whom a participle describes before their verb', () => {
  it.each([
    ['Seven sailors serving in the gulf as part of a mission against smugglers were killed on Sunday.', ['killed 7']],
    ['MOGADISHU, Somalia — Seven masons guarding a mosque near the old port as part of a plan to keep it were killed.', ['killed 7']],
    ['Eleven traders returning from a fair in the next district were killed when their boat sank.', ['killed 11']],
    ['Nine men wearing masks raided a village near the border with the north. Four guards were killed.', ['killed 4']]
  ])('"%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('cases of disappearance', () => {
  it('count the missing', () => {
    expect(claimsIn('The committee has documented 1,700 cases of enforced disappearance; 232 of the missing are women.')).toEqual(['missing 1700', 'missing 232'])
  })
})
