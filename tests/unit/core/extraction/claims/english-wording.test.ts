import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English ways of telling that people left their homes', () => {
  it.each([
    ['Some 540 inhabitants have hidden in the forest since the raid on the village.', ['displaced 540']],
    ['Thirty thousand people slept on the beach for a second night after the tremor.', ['displaced 30000']],
    ['Two thousand farmers were hounded off their plots.', ['displaced 2000']],
    ['Civil defence moved 735,000 people out of the hurricane\'s path.', ['displaced 735000']],
    ['The government had 1,100 people in its shelters on Friday night.', ['displaced 1100']],
    ['118,340 persons were taking temporary shelter inside evacuation centres.', ['displaced 118340']],
    ['Villagers watched 3,200 people, who saw their homes burn down.', ['displaced 3200']],
    ['Since the fighting began, 1,200 residents have shifted to a college.', ['displaced 1200']],
    ['Shelling went on for a fourth day. About 14,000 of its people have left since Sunday.', ['displaced 14000']],
    ['More than 4,300 people were ordered down from the slopes of the volcano.', ['displaced 4300']],
    ['Clashes uprooted 4,000 Masalit.', ['displaced 4000']],
    ['Three men died and nine others were shifted to Mayo Hospital.', ['killed 3', 'injured 9']],
    ['Fifteen pupils were evacuated by air to the district hospital with burns.', ['injured 15']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English ways of telling that people crossed a border or came back', () => {
  it.each([
    ['Germany granted protection to 1.1 million Ukrainians.', ['refugees 1100000']],
    ['As the border filled up with refugees, 138,600 Ukrainians held residence or temporary protection.', ['refugees 138600']],
    ['Fifty-two thousand Venezuelans lodged asylum claims.', ['refugees 52000']],
    ['At the border crossings have risen to a daily average of 1,600.', ['refugees 1600']],
    ['In the hills the tents are coming down. Seventeen thousand people have packed up and gone back to plant.', ['returned 17000']],
    ['Of the displaced, 400 ventured back home on Sunday.', ['returned 400']],
    ['The army said 3,400 displaced persons have been reinstalled in the locality.', ['returned 3400']],
    ['The deportation of 31,000 Afghans drew protest.', ['returned 31000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English ways of telling of captives', () => {
  it.each([
    ['Fifteen schoolgirls were spirited off by insurgents on motorcycles.', ['abducted 15']],
    ['Six hunters fell captive to the insurgents.', ['abducted 6']],
    ['Police logged 93 kidnaps last year in the capital.', ['abducted 93']],
    ['Eight crew members remain in the pirates\' hands.', ['held 8']],
    ['Twenty-one girls are yet to regain their freedom.', ['held 21']],
    ['Gunmen burst into a vigil. A deacon said 31 faithful were dragged into the scrub.', ['abducted 31']],
    ['Gunmen seized fishermen off Socotra. Twenty-three Indians are being kept at an unknown location.', ['held 23']],
    ['The bandits fled. Seven captives were recovered unhurt.', ['released 7']],
    ['In March militants held a train for a day and a half.', []],
    ['The 13 passengers were abandoned by the kidnappers near a river.', ['released 13']],
    ['All 24 schoolgirls regained their freedom on Tuesday.', ['released 24']],
    ['The prisoner swap involved 24 people.', ['prisoners-exchanged 24']],
    ['More than 20 fled with wounds. Five pick-up trucks were destroyed.', ['injured 20']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English ways of telling at what stage aid is', () => {
  it.each([
    ['Germany doubled its humanitarian aid to Sudan to €150 million.', ['pledged 150000000']],
    ['Donors meeting in Geneva stepped up with $1.1 billion for Afghanistan.', ['pledged 1100000000']],
    ['Senator Kila redeemed his pledge of 20 million naira to the victims.', ['delivered 20000000']],
    ['Only $320 million of the promised aid has been honoured.', ['delivered 320000000']],
    ['Japan\'s $5.5 million went to repairing wells for displaced Syrians.', ['delivered 5500000']],
    ['Some $299 million of the humanitarian appeal remains unfunded.', ['requested 299000000']],
    ['The charity aims to collect £5 million for quake victims.', ['requested 5000000']],
    ['That brings its aid to Ukraine to $66 billion.', ['total 66000000000']],
    ['Three people are still missing; four others have yet to be found.', ['missing 3', 'missing 4']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
