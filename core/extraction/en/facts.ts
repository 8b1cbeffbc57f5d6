import type { Cue, CueTerm } from '../claims/circumstances/cue.ts'

const row = (words: string, ...cues: Cue[]): CueTerm => ({ phrases: words.split(', '), cues })

/** What tells a figure's span and basis, and the parties, sector and form of aid. */
export const FACTS: readonly CueTerm[] = [
  row('so far this year, since then, ever since, since the war began, since the start of the war, since the conflict began, since the beginning of the war, cumulative, cumulatively, running total, overall total, to date', { is: 'span', scope: 'cumulative' }),
  row('this year, this month, this week, in the past, over the past, during the past, within the past, in the last, over the last, within the last, past week, past month, past year, over the weekend, a day, a week, a month, a year, per day, per month, per year, last year, of last year, last month, last week, in all of last year, reporting period', { is: 'span', scope: 'period' }),
  row('attack, attacks, strike, airstrike, air strike, drone strike, missile strike, raid, ambush, blast, explosion, bombing, shelling, shooting, massacre, earthquake, quake, tremor, flood, floods, landslide, mudslide, fire, blaze, crash, collision, collapse, wreck, shipwreck, capsized, capsizing, sank, overturned, stampede, crush, storm, cyclone, hurricane, typhoon, tornado, siege, clashes, gunfight, derailment, eruption, avalanche, tsunami', { is: 'span', scope: 'event' }),
  row('verified, verifies, has verified, have verified, independently verified, documented, documents, has documented, confirmed dead, confirmed killed, officially confirmed, confirmed deaths', { is: 'basis', basis: 'verified' }),
  row('identified, identified by name, by name, named, dna analysis, dna tests, identified bodies', { is: 'basis', basis: 'identified' }),
  row('estimated, an estimated, estimates, estimate, estimating, is estimated, are estimated, was estimated, were estimated, is thought, are thought, is believed, are believed, believed to', { is: 'basis', basis: 'estimated' }),
  row('reportedly, reported, reports, according to reports, media reports', { is: 'basis', basis: 'reported' }),
  row('military aid, military assistance, security assistance, military, weapons, arms, ammunition, shells, missiles, air defence, air defense, drones, tanks, weapons package, artillery, worth of weapons, worth of arms, worth of ammunition', { is: 'sector', sector: 'military' }),
  row('humanitarian, relief, food, food aid, shelter, medical, medicine, emergency aid, response plan, flash appeal, appeal, flood response, drinking water, displaced, victims, survivors, refugees, hunger, famine, wfp, unhcr, ocha, unicef, cerf, red cross', { is: 'sector', sector: 'humanitarian' }),
  row('budget support, macro-financial, loan, loans, imf, world bank, deposit, bailout, tranche, fiscal, central bank, financial aid, financial assistance, financing, salaries, facility, credit line', { is: 'sector', sector: 'financial' }),
  row('grant, grants, donation, donations, donated, donate', { is: 'form', form: 'grant' }),
  row('loan, loans, soft loan, concessional loan, credit, credit line, deposit', { is: 'form', form: 'loan' }),
  row('in kind, in-kind, worth of weapons, worth of arms, worth of ammunition, worth of supplies, worth of equipment, worth of food, worth of medicine, in relief supplies, in supplies, worth of relief', { is: 'form', form: 'in-kind' }),
  row('European Union, EU, European Commission, World Bank, International Monetary Fund, IMF, USAID, United Nations, European Investment Bank, Islamic Development Bank, African Development Bank, Asian Development Bank, CERF, Federation, Gates Foundation, Red Cross, WFP, UNHCR, UNICEF', { is: 'giver' })
]
