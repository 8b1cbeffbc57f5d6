/**
 * Participles and words in -ly that stand as adjectives before those counted ("two retired teachers", "four protesting villagers").
 * Others of that form are verbs as soon as adjectives and end the number's noun phrase.
 */
export const DESCRIBED: string = [
  // what they are, or once were
  'retired, married, unmarried, divorced, widowed, orphaned, bereaved, exiled, self-exiled, teenaged, middle-aged, aged, ageing, aging, sickly, expecting, expectant, nursing, breastfeeding, lactating, gifted, talented, celebrated, respected, well-respected, revered, renowned, famed, beloved, much-loved, admired, distinguished, decorated, highly decorated, seasoned, experienced, skilled, unskilled, trained, untrained, qualified, unqualified, educated, uneducated, privileged, underprivileged, deprived, impoverished, marginalised, marginalized, persecuted, naturalised, naturalized, documented, unregistered, licensed, unlicensed, accredited, elected, newly elected, unelected, ordained, baptised, disarmed',
  // their work and its terms
  'employed, unemployed, self-employed, salaried, unpaid, underpaid, contracted, subcontracted, seconded, hired, outsourced, laid-off, sacked, striking, practising, practicing, attending, visiting, outgoing, incoming, aspiring, presiding, enlisted, commissioned, non-commissioned, conscripted, mobilised, mobilized, demobilised, demobilized, plain-clothed, hooded, turbaned, bearded, veiled, helmeted, barefooted, patrolling, off-duty',
  // what they were doing
  'protesting, demonstrating, praying, worshipping, worshiping, mourning, grieving, weeping, sleeping, drunken, vacationing, holidaying, travelling, traveling, commuting, passing, wandering, roaming, begging, grazing, foraging, celebrating, competing, rioting, looting, defecting, deserting, mutinying, invading, advancing, retreating, besieging, attacking',
  // the state they were in
  'drought-affected, drought affected, flood-affected, flood affected, quake-affected, earthquake-affected, cyclone-affected, conflict-affected, war-affected, crisis-affected, disaster-affected, storm-affected, drought-stricken, war-displaced, displacement-affected, blindfolded, handcuffed, shackled, bandaged, sedated, intubated, bedridden, emaciated, starved, undernourished, dehydrated, exhausted, frightened, terrified, traumatised, traumatized, bewildered, disfigured, crippled, paralysed, paralyzed, retarded, newly arrived, newly-arrived, recently arrived, recently-arrived, newly married, newly-married, newly qualified, newly-qualified, newly recruited, freshly trained, freshly recruited, long-serving, highly respected, heavily pregnant, mentally ill, destroyed, damaged, collapsed, ruined, submerged, inundated, lightly armed, poorly armed, poorly trained'
].join(', ')
