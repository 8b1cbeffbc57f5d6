import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English persons named without a number', () => {
  it.each([
    ['The ward says that ten staff were injured.', ['injured 10']],
    ['The fire killed 33 pupils aged 11 to 16 and two teachers.', ['killed 33', 'killed 2']],
    ['The fire killed two sisters aged 5 and 7 of one family.', ['killed 2']],
    // Nobody knows how many they are.
    ['The marines said their troops had killed numerous raiders near Kismayo.', []],
    ['The clinic says its staff were wounded.', []],
    ['The clinic says its 12-member staff was wounded.', ['injured 12']],
    ['The army said that one soldier was killed.', ['killed 1']],
    ['A pensioner who had refused to leave was found dead in her kitchen.', ['killed 1']],
    ['A farm worker who had gone back for his dog has not been heard from.', ['missing 1']],
    ['The ministry admits to two deaths: a road mender in Ecija and a street sweeper in Jaen.', ['killed 2', 'killed 1', 'killed 1']],
    ['Among the dead were a teacher, a nurse and two pupils.', ['killed 1', 'killed 1', 'killed 2']],
    ['A hiker was struck by falling rock and died on the way down.', ['killed 1']],
    ['Both pilots died when the helicopter hit a power line.', ['killed 2']],
    ['A surgeon said that both drivers were taken to hospital.', ['injured 2']],
    ['The gang abducted a doctor and two nurses on the road to Kabo.', ['abducted 1', 'abducted 2']],
    ['The landslide killed his wife and four neighbours.', ['killed 1', 'killed 4']],
    ['A man and woman were found dead in the car.', ['killed 2']],
    ['Three people died, including a mother and daughter.', ['killed 3', 'killed 2']],
    ['Gunmen kidnapped a husband and wife near the farm.', ['abducted 2']],
    ['The blast killed a man and a woman.', ['killed 1', 'killed 1']],
    ['The blast killed two brothers and a cousin.', ['killed 2', 'killed 1']],
    ['A farmer, his wife and a guard were killed.', ['killed 1', 'killed 1', 'killed 1']],
    ['Nine people, including a nurse, were kidnapped.', ['abducted 9', 'abducted 1']],
    ['A boy of six, carried away by a stream, has not been found.', ['missing 1']],
    ['Those killed were a farmer and two guards.', ['killed 1', 'killed 2']],
    ['Four people died in Adana and one in Mersin.', ['killed 4', 'killed 1']],
    ['A man died at the scene and a woman was taken to hospital.', ['killed 1', 'injured 1']],
    ['A paramedic, two children and a nurse were killed.', ['killed 1', 'killed 2', 'killed 1']],
    ['Four were hurt and one, a soldier, was missing.', ['injured 4', 'missing 1']],
    ['In Donetsk, one person died and five were hurt.', ['killed 1', 'injured 5']],
    ['A sentry, a chairman and two pianists were killed.', ['killed 1', 'killed 1', 'killed 2']],
    ['Among the dead were three males, a granny and two alumni.', ['killed 3', 'killed 1', 'killed 2']],
    ['The shelling killed a truck driver and wounded a head teacher.', ['killed 1', 'injured 1']],
    ['The dead include a village court magistrate and a post office clerk.', ['killed 1', 'killed 1']],
    ['The blast killed a Somali-born nurse and a well-known singer.', ['killed 1', 'killed 1']],
    ['Two people died, including a 44-year-old father-of-three.', ['killed 2', 'killed 1']],
    ['The blast killed a mother-of-two and hurt six.', ['killed 1', 'injured 6']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['A lawyer who had met the families was told of three deaths.', ['killed 3']],
    ['A man who had shouted at the judge was arrested.', []],
    ['Both sides claimed victory.', []],
    ['The attack destroyed a police-led school and a rebel-held town.', []],
    ['The grant comes to $200 a truck and $3 a head.', []],
    ['A minister, two envoys and an aide attended.', []],
    ['The ministry said no sign showed that any soldier was among the dead.', []],
    ['A driver hit a lamp post and fled.', []],
    ['The bodies of two civilians, an Israeli and a Thai, were found.', ['killed 2']],
    ['Elvira, whose husband, a vet, was seized in May with four others, wept.', ['abducted 4']]
  ])('counts nobody else in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English numbers that are hours, ages or parts of things', () => {
  it.each([
    ['Nine people died. Of the 38 houses in her street 36 had burned.', ['killed 9']],
    ['Fifty employees, who set off at seven in four minibuses, are missing.', ['missing 50']],
    ['The gateman, 58, was shot through the hand.', []]
  ])('takes none for people in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Two bodies were found at dawn. That makes 19 since Friday.', ['killed 2', 'killed 19']],
    ['The death toll stood at nine.', ['killed 9']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English sentences without a verb', () => {
  it.each([
    ['Six men died in the shaft. Ten at Zofiowka, three days later.', ['killed 6', 'killed 10']],
    ['At least 40 people were killed in the north. In the south, 17.', ['killed 40', 'killed 17']],
    ['Six were killed in March. Then nine in April.', ['killed 6', 'killed 9']]
  ])('go on with those counted before in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Five people died. Two in the office were arrested.', ['killed 5']],
    ['Five people died. Twelve of the 30 lorries burned.', ['killed 5']]
  ])('do not in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English persons told of by where they are found', () => {
  it.each([
    ['A firefighter was among the dead.', ['killed 1']],
    ['Nine hostages were taken and one died.', ['abducted 9', 'killed 1']],
    ['Cholera has carried off 340 people in Darfur.', ['killed 340']],
    ['Nobody knows where 17 of the boys are. They vanished on Friday.', ['missing 17']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['A nurse was among the guests.'],
    ['The train took 63 passengers to Kampala.'],
    ['The court sent home 12 jurors.']
  ])('counts nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['A man in his 40s was killed.', ['killed 1']],
    ['A soldier with the 5th brigade was killed on Sunday.', ['killed 1']],
    ['A passenger on the bus was killed.', ['killed 1']],
    ['A boy of nine died.', ['killed 1']],
    ['A father of four was killed when a shell hit the market.', ['killed 1']],
    ['The blast killed two housewives and three passersby.', ['killed 2', 'killed 3']],
    ['A girl, 12, was wounded.', ['injured 1']],
    ['A man in the crowd said he saw two bodies.', ['killed 2']],
    ['A man in a van drove into the crowd and killed two people.', ['killed 2']],
    ['Three of the dead were children, including a boy of 11 months, she said.', ['killed 3', 'killed 1']],
    ['A jet bombed a row of stalls, killing 17 people, a local official and two residents told AFP.', ['killed 17']],
    ['A junta spokesman could not be reached for comment.', []],
    ['The alliance won 224 seats in the House, six more than the 218 needed for control.', []]
  ])('knows of a person behind words that describe him what befell him: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English lives that are taken', () => {
  it.each([
    ['A strike on Sumy took the life of a nurse.', ['killed 1']],
    ['A raid in Sumy claimed the life of a girl.', ['killed 1']]
  ])('count in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English persons of whom it is said whose they are', () => {
  it.each([
    ["One of the school's teachers was shot dead.", ['killed 1']],
    ["One of MSF's drivers was killed.", ['killed 1']],
    ["One of the country's best-known singers was killed.", ['killed 1']],
    ["One of the town's two doctors was killed.", ['killed 1']],
    ["Two of the company's drivers were abducted near Kayes.", ['abducted 2']],
    ['One of our own, a nurse, was killed.', ['killed 1']],
    ["One of the city's bridges was destroyed, killing four.", ['killed 4']],
    ["Two of the region's hospitals were hit.", []],
    ["She is one of the hospital's nurses.", []],
    ["The bodies were found after a call to one of the group's 46 members.", []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
