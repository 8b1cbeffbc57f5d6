import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('one of those counted before, told between commas who he is', () => {
  it.each([
    ['Nine people were hurt. One, a welder, is to have surgery.', ['1 < 9']],
    ['Nine people were hurt. One, aged 14, has a broken leg.', ['1 < 9']],
    ['Nine people were killed. One, Ali Hassan, was a medic.', ['1 < 9']],
    ['Nine people were killed. One, identified as Ali Hassan, was a medic.', ['1 < 9']],
    ['Nine people were hurt. Of the others, one, a welder, is to have surgery.', ['1 < 9']],
    ['Gunmen took 25 pupils. One, aged 14, died of a snake bite.', ['1 < 25']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('parts told in the clause behind the words for their whole', () => {
  it.each([
    // Where the hurt were brought.
    ['Nine people were killed and 22 injured. The injured were taken to the district hospital, from where eight were moved to Burla.', ['8 < 22']],
    ['Nine people were killed and 22 injured. The bodies were taken to the morgue, where six have been identified.', ['6 < 9']],
    // Whose condition is told.
    ['Nine people were killed and 22 injured. The condition of three is critical.', ['3 < 22']],
    ['Fourteen workers were burned. Doctors described the condition of five as stable.', ['5 < 14']],
    ['Fourteen workers were burned. The condition of three was worrying. One of the three has died.', ['3 < 14', '1 < 3']],
    // A pronoun for the noun that the whole is counted by.
    ['The quake took seven lives, including that of a pastor.', ['1 < 7']],
    ['The raid cost 14 lives, among them those of three nurses.', ['3 < 14']],
    ['Crews recovered 14 bodies, including the bodies of three nurses.', ['3 < 14']],
    // Who counts them stands between.
    ['Residents laid out 60 bodies. Of these, an AP photographer counted 13 with their hands tied.', ['13 < 60']],
    // The number of a set stands right before the words for it.
    ['The 28 wounded included six children.', ['6 < 28']],
    ['The 28 dead include a U.S. citizen and two Canadians.', ['1 < 28', '2 < 28']],
    ['The 84 abducted included 19 nursing mothers.', ['19 < 84']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('one of a nation that is written like a pronoun', () => {
  it.each([
    ['A US soldier was killed in Syria.', ['killed 1']],
    ['Gunmen kidnapped a U.S. missionary.', ['abducted 1']],
    ['The raid gave us a new team and killed nobody.', []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('parts told by what became of them', () => {
  it.each([
    // Who died of those shot, stabbed and hurt.
    ['The gunman shot 11 people, killing three and wounding eight.', ['3 < 11', '8 < 11']],
    ['Eleven people were shot, three of them fatally.', ['3 < 11']],
    ['A man stabbed six people in Nice, two fatally.', ['2 < 6']],
    ['Of the 1,204 people taken to hospital, most were sent home. Thirty-one have since died.', ['31 < 1204']],
    // Whose they were.
    ['"We lost nine that night. Two of mine, three of my brother\'s," she said.', ['2 < 9', '3 < 9']],
    ['"We buried twelve. Four from my house, five from my uncle\'s."', ['4 < 12', '5 < 12']],
    // Where those were who are listed as parts of the dead.
    ['In all, 67 people died: 60 passengers, four crew and three soldiers aboard the helicopter.', ['60 < 67', '4 < 67', '3 < 67']],
    // Behind what is told of most of them.
    ['Ukraine brought home 205 soldiers in a prisoner swap. Nearly all of them were captured in 2022; sixty-eight fought at Mariupol.', ['68 < 205']],
    // Told by the same preposition, of a set that nobody counted.
    ['Nine of the dead worked for the Red Crescent, two for the civil defence and one for the UN.', []]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['Eleven people were shot, three of them fatally.', ['injured 11', 'killed 3']],
    ['The ELN freed six of 11 soldiers it has been holding since July.', ['released 6', 'held 11']],
    ['The militia freed 12 of the 30 nurses it had kidnapped in March.', ['released 12', 'abducted 30']],
    ['Rebels released a convoy of 46 captives at a checkpoint.', ['released 46']],
    ['Hamas released a second batch of 13 hostages late on Saturday.', ['released 13']],
    ['A first batch of 50 Ukrainian prisoners crossed the border in the exchange on Friday.', ['prisoners-exchanged 50']],
    ['MSF treated 196 wounded people. "Seven died on the way," she adds.', ['injured 196', 'killed 7']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('figures of several places told one after the other', () => {
  it.each([
    ['Officials reported nine deaths in Cebu, four in Leyte and two in Bohol.', []],
    ['The ministry reported three dead in Sumy, two in Kherson and one in Donetsk.', []],
    ['Three soldiers have died in the same period, two in Rafah.', ['2 < 3']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['Six captives who tried to escape were shot.', ['dead-in-captivity 6']],
    ['M23 said 130 of its fighters held in Kinshasa would be freed in the exchange.', ['prisoners-exchanged 130']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('what goes on behind a part told in between', () => {
  it.each([
    ['Strikes killed 14 people in Gaza City, three of them children, and six in Rafah.', ['3 < 14']],
    ['Gunmen abducted 31 people in Isa, among them 12 women, and seven in Goronyo.', ['12 < 31']],
    ['The blast killed 14 people in Gaza City, including three children and two nurses.', ['3 < 14', '2 < 14']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    // The rest of those whom no claim counts.
    ['Eleven of the 14 aboard died. The other three swam ashore.', ['killed 11']],
    ['Nine of the 12 climbers died and the remaining three were flown to Skardu.', ['killed 9']],
    ['Nine of the 12 climbers died and the remaining three were injured.', ['killed 9', 'injured 3']],
    ['Four of the nine miners missing since Monday have been found dead.', ['killed 4', 'missing 9']],
    ['Of the 115 hostages, 61 have come home and 24 are known to be dead.', ['held 115', 'released 61', 'dead-in-captivity 24']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('the subject of a clause behind a semicolon', () => {
  it.each([
    ['The coach had 53 passengers from Oruro; nine were killed.', ['killed 9']],
    ['On the boat were 86 people from Gambia; 15 are dead and 54 unaccounted for.', ['killed 15', 'missing 54']],
    ['In the hall were 400 guests; 11 died.', ['killed 11']],
    ['Forty people were hurt; nine are in a serious condition.', ['injured 40', 'injured 9']]
  ])('has its verb for itself: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('is of the set that the one before is of, where nobody counted all', () => {
    expect(partsIn('Nine of the wounded are under 12, and four have lost a leg.')).toEqual([])
    expect(partsIn('A blast hurt 60 people. Nine of the wounded are under 12, and four have lost a leg.')).toEqual(['9 < 60', '4 < 60'])
  })

  it.each([
    ['The toll stands at 112, most of them in the Batken region, where 83 perished.', ['83 < 112']],
    ['At least 112 people were killed, most in Batken, where 83 died.', ['83 < 112']],
    ['At least 112 people were killed before the storm reached Batken, where 83 died.', []]
  ])('link those told of the place where most were: %s', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['At least 21 people died in the north, 13 in Idlib and eight in Aleppo, and 70 were hurt.', ['killed 21', 'killed 13', 'killed 8', 'injured 70'], ['13 < 21', '8 < 21']],
    ['Thirteen in Idlib and eight in Aleppo were hurt.', ['injured 13', 'injured 8'], []]
  ])('leave a joined clause its own verb: %s', (text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })
})
