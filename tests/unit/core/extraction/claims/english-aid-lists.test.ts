import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English sums of aid in lists and funds', () => {
  it.each([
    ['The EU allocated €28.6 million in humanitarian aid. The funding will be distributed as follows:\n• Mali: €15.4 million\n• Niger: €13.2 million', ['allocated 28600000', 'allocated 15400000', 'allocated 13200000']],
    ['The EU allocated €76 million in humanitarian aid.\nThe funding breaks down as follows:\n– €60 million for Gaza;\n– €16 million for Lebanon.', ['allocated 76000000', 'allocated 60000000', 'allocated 16000000']],
    ['Warsaw announced new aid. It has since sent 100 million zlotys to Ukraine for gas (about $27 million).', ['delivered 100000000', 'delivered 27000000']],
    ['Washington pledged $12 million in relief, bringing its total contribution to $38 million. The new funding includes $7 million for Haiti.', ['pledged 12000000', 'total 38000000', 'pledged 7000000']],
    ['The Central Emergency Response Fund has made available $10 million for the drought.', ['allocated 10000000']],
    ['The commission has set up a fund of 185 million pesos for the families, its aid report says.', ['allocated 185000000']],
    ['Japan agreed to lend Kyiv $3bn in aid.', ['pledged 3000000000']],
    ['Germany promised €300m in aid; Britain put up up to £160m.', ['pledged 300000000', 'pledged 160000000']],
    ['Its appeals for Syrians inside and outside the country add up to $8.8bn.', ['requested 8800000000']],
    ['Governments promised 9.2 billion dollars on Wednesday towards the rebuilding of the strip. Three and a half billion of that is in loans.', ['pledged 9200000000', 'pledged 3500000000']],
    ['The humanitarian plan seeks $4.16 billion. To date, $1.17 billion of it, or 28 per cent, has been received.', ['requested 4160000000', 'delivered 1170000000']],
    ['The IFRC has made CHF 500,000 available from its emergency fund.', ['allocated 500000']],
    ['The prime minister has put 20 billion pounds ($223,000) at the disposal of the relief council.', ['allocated 20000000000', 'allocated 223000']],
    ['We are appealing for 12 million Swiss francs. So far 1.7 million has come in, 600,000 of it from the Japanese Red Cross.', ['requested 12000000', 'delivered 1700000', 'delivered 600000']],
    ['The appeal has received $66m of the $352m it needs.', ['delivered 66000000', 'requested 352000000']],
    ['Ministers promised €1.9 billion in aid on Friday. Paris comes with 300 million, Oslo with five billion kroner.', ['pledged 1900000000', 'pledged 300000000', 'pledged 5000000000']],
    ['Ministers promised €1.9 billion in aid on Friday. For the Netherlands it is 250 million. Even Iceland, which has no army, found two million.', ['pledged 1900000000', 'pledged 250000000', 'pledged 2000000']],
    ['Governments pledged $11 billion in aid. The Gulf states make up half: Qatar with $2.5 billion, the UAE with 2 billion, Saudi Arabia with 1.2.', ['pledged 11000000000', 'pledged 2500000000', 'pledged 2000000000', 'pledged 1200000000']],
    ['Governments signed up for €300 million in aid. Berlin is good for €100 million, Rome for 50 and Madrid for 20.', ['pledged 300000000', 'pledged 100000000', 'pledged 50000000', 'pledged 20000000']],
    ['The House approved $34 billion in aid. Israel will receive 6.3 billion and Taiwan $3.4 billion. That leaves 6 billion for relief.', ['allocated 34000000000', 'allocated 6300000000', 'allocated 3400000000', 'allocated 6000000000']],
    ['The state budget received about $5.9 billion from international partners in November, the ministry said.', ['delivered 5900000000']],
    ['Ministers came with $1.9 billion in pledges, less than the $3 billion that the organisers had set themselves as a target. "Half a loaf," one said. Some $640 million of the sum had been announced before.', ['pledged 1900000000', 'requested 3000000000', 'pledged 640000000']],
    ['The recovery conference in Berlin yields €10.7bn. The Commission brought the largest cheque, €3.1 billion in guarantees, 600 million of it new.', ['pledged 10700000000', 'pledged 3100000000', 'pledged 600000000']],
    ['Berlin weighs in with €900 million in aid, Rome with 300, The Hague with 174.', ['pledged 900000000', 'pledged 300000000', 'pledged 174000000']],
    ['Of the €16 billion announced at last year\'s donor meeting, 6.4 has been paid out.', ['pledged 16000000000', 'delivered 6400000000']],
    ['The net requirement through March amounts to $398 million. New contributions: United States $25 million, Germany €6 million.', ['requested 398000000', 'delivered 25000000', 'delivered 6000000']],
    ['The appeal ($47 million) is 18% covered. Thanks go to the CERF ($5 million) and Japan ($1.3 million).', ['requested 47000000', 'delivered 5000000', 'delivered 1300000']],
    ['The UN\'s response plan for 2025, at $908 million, remains the least funded: less than $100 million has been received.', ['requested 908000000', 'delivered 100000000']],
    ['Malaysia has flown in medicine worth one million dollars for the victims of the flood.', ['delivered 1000000']],
    ['The aid brings to £166 million what Britain has committed to the region.', ['total 166000000']],
    ['The leaders borrowed in June, when they agreed 18 billion euros in aid for Ukraine.', ['pledged 18000000000']],
    ['An initial CHF 750,000 came from the DREF.', ['allocated 750000']],
    ['The prime minister ordered 700 billion dong to be given to four flooded provinces.', ['allocated 700000000000']],
    ['Canada\'s loan of $350 million, agreed in October, is aid for Kyiv.', ['pledged 350000000']],
    ['The appeal for Chad (USD 409 M) is 27% funded. USD 110.4 M had come in by October.', ['requested 409000000', 'delivered 110400000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The ship was carrying 27,000 tonnes of wheat worth $8 million.'],
    ['The state will pay 200,000 pounds ($4,200) per bereaved household in compensation.'],
    ['Its one refrigerator holds six.'],
    ['Inflation slowed in spring. Food grew dearer. Rents fell a little. The naira was steady. Analysts were pleased. The Senate last month approved 1.15 trillion naira in new borrowing.'],
    ['The World Bank puts the cost of recovery at 53 billion dollars, of which 20 billion falls in the first three years.'],
    ['Fifteen men, among them two directors, are under arrest.'],
    ['Of the 38 houses in her street 36 had been painted.'],
    ['The relief agency will pay for a desalination plant (cost: $74 million) on the Egyptian side.'],
    ['He said that 180 million dollars came from drugs. Some 95 million went into a resort.'],
    ['Relatives of those who have travelled get six lakh each.'],
    ['Each family is to get 50,000 rupees in aid at once, 200,000 when the plinth is ready and 150,000 for the roof.'],
    ['The UN put the cost of rebuilding the strip at $70 billion; $20 billion would be needed in the first three years.'],
    ['The chancellor raised taxes by £26 billion in a budget that also cut spending.\nThe NHS gets £300 million for technology.\nSchools will receive £2 billion.\nA record £11 billion is set aside for roads.\nBuyers keep the £30,000 grant.'],
    ['The retailer sank to a pre-tax loss of £146 million as sales fell.\nShops will close.\nIts pension fund is £210 million short.\nThe trustees asked for £75 million.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['Gunmen kidnapped 24 pupils on Monday. Their principal was asked for 200 million naira.', ['abducted 24']],
    ['Gunmen kidnapped 24 pupils. Five teachers are held. No ransom was paid, officials insist. Families had collected 28 million naira.', ['abducted 24', 'held 5']],
    ['Germany pledged $3 million in aid. In Kabul, two million sleep in tents.', ['pledged 3000000', 'displaced 2000000']],
    ['Germany gave €20 million in aid. Chad has 1.3 million refugees.', ['delivered 20000000', 'refugees 1300000']]
  ])('takes only what is aid for aid in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
