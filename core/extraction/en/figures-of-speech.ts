import type { Tag, Term } from '../claims/tag.ts'
import { joined, list } from './phrases.ts'

/** What one dies of without dying. */
const NO_DEATH = [
  ...joined(list('died, die, dies, dying'), list('of laughter, of boredom, of shame, of embarrassment, laughing, of curiosity, to know, to meet, to see, to tell')),
  ...joined(list('crushed, buried, drowned, drowning, suffocated, strangled, choked, swamped, killed'), list('by debt, by debts, by taxes, by taxation, by inflation, by rent, by rents, ' +
      'by interest, by bureaucracy, by paperwork, by the workload, by grief, by guilt, by sorrow, in debt, in debts, in work, in paperwork, in files, in bureaucracy, in red tape, ' +
      'in sorrow, in grief, in tears, under debt, under paperwork, under a mountain of, under the weight of debt, under the weight of taxes')),
  ...joined(list('torn apart, torn to pieces, torn, consumed, devoured, swallowed up'), list('by grief, by guilt, by doubt, by jealousy, by ambition, by rivalry, by debt, by critics, ' +
      'by the critics, by the press, by politics, by the bureaucracy')),
  ...joined(list('hurt, hit, bruised, burned, burnt, stung, scarred, wounded, battered, crippled, paralysed, paralyzed, blinded, maimed, hit hard, crushed, struck, damaged, disabled, ' +
      'harmed'), list('by inflation, by prices, by higher prices, by rising prices, by tariffs, by the tariffs, by sanctions, by the sanctions, by cuts, by the cuts, by job cuts, ' +
      'by budget cuts, by the crisis, by the recession, by recession, by the slump, by the downturn, by the slowdown, by unemployment, by layoffs, by the closure, by the closures, ' +
      'by the strike, by a strike, by strikes, by delays, by taxes, by the tax, by the pandemic, by drought, by the drought, by power cuts, by outages, by blackouts, by shortages, ' +
      'by the shortage, by the remarks, by the remark, by criticism, by the criticism, by the scandal, by the campaign, by the defeat, by the loss, by the verdict, by the decision, ' +
      'by the experience, by greed, by fear, by love, by ambition, by envy, by hatred, by debt, by debts, by indecision, by the collapse of the bank, by the bank\'s collapse, ' +
      'by the beauty, by the similarity, by the contrast, by the silence, by the idea, by the news, by the fact, by how')),
  ...joined(joined(list('hurt, hurts, hurting, wound, wounds, wounded, crush, crushed, crushing, crushes, injure, injured, kill, killed, kills, bury, buried'), ['the']), list('feelings of, ' +
      'pride of, hopes of, hope of, dreams of, dream of, ambitions of, prospects of, sensibilities of, chances of, spirit of, interests of, reputation of, credibility of, careers of')),
  ...joined(list('lost, loses, lose, losing'), list('in thought, in translation, for words, on the audience, in conversation, in prayer, in admiration, the votes of, the support of, ' +
      'the trust of, the confidence of, the favour of, the favor of, the backing of, the services of, the sympathy of')),
  ...joined(list('were lost, was lost, are lost, been lost'), list('in thought, in translation, for words, on the audience, in conversation, in prayer, in admiration, on many, on voters, ' +
      'on nobody')),
  ...joined(list('swept away, carried away, swept up, swept along, swept'), list('by the music, by enthusiasm, by the enthusiasm, by emotion, by the mood, by passion, by the moment, ' +
      'in the purge, to power, to victory, into office, into power, from power, from office, by the tide of history')),
  ...joined(list('fell, fallen, fall, falls, falling, have fallen, has fallen, had fallen'), list('in love, in price, in value, in with, in line, in step, in number, in numbers, ' +
      'in the polls, in the rankings, in line with, in behind, in esteem, in public esteem')),
  ...joined(joined(list('soldiers, troops, fighters, officers, policemen, guards, rebels, insurgents, militants, volunteers'), list('fell, fall, have fallen, had fallen')), list('back, ' +
      'ill, sick, asleep, silent, behind, out, short, in love, into, upon, on, from, for, off, victim, under')),
  ...joined(list('gave, give, given, giving, devoted, dedicated'), ['their lives to', 'his life to', 'her life to', 'their whole lives to', 'his whole life to', 'her whole life to']),
  ...joined(list('passed on, pass on, passes on, passing on'), list('the message, a message, messages, the information, information, the news, word, the request, the letter, the names, ' +
      'the costs, the cost, the tip, tips, their skills, their knowledge, to the police, to prosecutors')),
  ...joined(list('executed, execute, executing'), list('as planned, the plan, the order, the orders, the warrant, the contract, the project, the operation, search warrants, warrants, ' +
      'trades, the will, on schedule')),
  ...joined(list('culled, eliminated, wiped out, killed off, knocked out, crushed, buried'), list('from the list, from the tournament, from the competition, from the contest, ' +
      'from the cup, from the race, from the register, from the programme, from contention, from the final, in the first round, in the second round, in the third round, ' +
      'in the group stage, in the quarter-finals, in the semi-finals, in the final, in the polls, at the polls, at the ballot box, of the competition, of the tournament, of the cup')),
  ...joined(list('burn, burns'), list('specialist, specialists, surgeon, surgeons, doctor, doctors, nurse, nurses, expert, experts, team, teams, consultant, consultants')),
  ...list('went under the knife, go under the knife, going under the knife, stabbed in the back by, stab in the back, took a bullet train, took a beating, dead tired, dead drunk, ' +
      'dead set against, dead heat, dead end, dead last, dead fish, dead birds, dead animals, dead livestock, dead cattle, dead trees, dead batteries, dead letters, dead languages, ' +
      'swallowed water, swallowed seawater, swallowed sea water, swallowed petrol, swallowed pills, swallowed a pill, swallowed their pride, swallowed his pride, swallowed her pride, ' +
      'casualties averted, deaths averted, deaths prevented, deaths avoided, missing cheques, missing signatures, missing files, missing weapons, missing documents, missing funds, ' +
      'missing money, missing votes, missing ballots, missing paintings, missing animals, injured players, injured starters, injured strikers, burned huts, burned houses, burned cars, ' +
      'burned vehicles, burned shops, burnt huts, burnt houses, burnt cars, burnt vehicles, burnt shops, charred vehicles')
]

/** Shock and fear, of which those treated are not counted as hurt. */
const SHOCK = joined(list('treated for, being treated for, were treated for, was treated for, been treated for, are being treated for, were being treated for, treated on the spot for, ' +
    'treated at the scene for, treating, treatment for, received treatment for, suffered, suffering, suffering from, suffered from, hospitalised for, hospitalized for, ' +
    'taken to hospital with, taken to hospital for, hospital with, with'), list('shock, anxiety, acute anxiety, panic, panic attacks, a panic attack, stress, acute stress, ' +
    'stress reactions, acute stress reactions, hysteria, fright, nervous shock, emotional shock, psychological shock, psychological trauma, emotional distress, shock alone, shock only'))

/** What befalls ballots, books and loans. */
const NO_LOSS = [
  ...joined(list('disappeared, disappear, vanished, missing, missing from, disappeared from, vanished from'), list('the voters\' roll, the voters\' register, the electoral roll, ' +
      'the register, the rolls, the shelves, the market, the books, the accounts, the ballot, the list of candidates, public life, public view, the scene, the political scene')),
  ...joined(list('vanished, vanish, vanishes, disappeared, made off, absconded, ran off, walked off'), ['with'].flatMap((with_) => list('the money, the funds, the cash, the savings, ' +
      'the proceeds, the loot, the takings, the jewels, the jewellery').map((what) => `${with_} ${what}`))),
  ...joined(list('are overdue, is overdue, were overdue, was overdue, overdue'), list('on, with, for payment, for repair, for a check, for vaccination, for promotion, for renewal')),
  ...joined(list('being sought, are being sought, is being sought, still being sought, still sought, sought, are sought, still wanted'), list('over, by police, by the police, ' +
      'by detectives, by investigators, by prosecutors, by interpol, for questioning, in connection, for the murder, for murder, for the attack, for the killing, for the killings, ' +
      'on suspicion, on charges, as suspects, as witnesses, as accomplices')),
  ...joined(list('admitted, were admitted, was admitted, been admitted'), [...joined(['to', 'into'], list('the university, university, college, the college, the school, the academy, ' +
      'the bar, the union, the european union, the club, the course, the courses, the programme, the program, the party, the parliament, the exam, the competition, the ceremony, ' +
      'the country, the territory, the kingdom, the hall, the courtroom, the stadium, the press')), ...list('as members, as students, as observers, as refugees, as asylum seekers, ' +
      'under the scheme, under the programme, for study')])
]

const FUNCTION: Tag = { role: 'function' }

/** To whom or what a club, a firm or a party loses people who live on. */
const GOES_OVER = [
  ...joined(['to'], list('injury, injuries, suspension, suspensions, retirement, transfer, transfers, free agency, loan moves, red cards, resignation, resignations, emigration, ' +
    'rivals, competitors, poachers, defection, defections, burnout, politics, private firms, private companies, private clinics, private schools, private practice, overseas clubs, ' +
    'foreign clubs, rival clubs, rival firms, rival parties, other clubs, other firms, other parties, other sectors, other countries, better pay, higher wages, better-paid jobs')),
  ...joined(['to'].flatMap((to) => ['a', 'an', 'the', 'its', 'their', 'another'].map((whose) => `${to} ${whose}`)), list('rival, rivals, rival club, rival firm, rival company, rival party, competitor, competitors, ' +
    'transfer, hamstring injury, knee injury, thigh injury, ankle injury, groin injury, calf injury, back injury, shoulder injury, suspension, red card, private sector, ' +
    'private company, private firm, foreign club, new club, new party, club, team, league, start-up, injury list'))
]

/** Words of death, wounds and loss where they tell of none: read as one, they hide the word that would. */
export const FIGURES_OF_SPEECH: readonly Term[] = [
  { phrases: GOES_OVER, tags: [{ role: 'goes-over' }] },
  { phrases: [...new Set([...NO_DEATH, ...SHOCK, ...NO_LOSS])], tags: [FUNCTION] }
]
