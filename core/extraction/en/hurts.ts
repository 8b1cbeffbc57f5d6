import { joined, list, owned } from './phrases.ts'
import type { TriggerRow } from './triggers.ts'

/** What flies about and hits people. */
const MISSILES = list('a bullet, bullets, stray bullets, a stray bullet, live bullets, live rounds, live fire, live ammunition, gunfire, stray gunfire, sniper fire, a sniper, snipers, ' +
    'rubber bullets, a rubber bullet, rubber-coated bullets, plastic bullets, metal pellets, pellets, birdshot, buckshot, shotgun pellets, shrapnel, shrapnel fragments, fragments, ' +
    'splinters, bomb fragments, shell fragments, flying glass, broken glass, shards of glass, glass, debris, flying debris, falling debris, falling masonry, masonry, bricks, ' +
    'falling bricks, falling rocks, rocks, stones, a stone, a rock, tiles, roof tiles, a canister, canisters, tear gas canisters, a tear gas canister, teargas canisters, ' +
    'a teargas canister, stun grenades, a stun grenade, ball bearings, nails, a falling tree, falling trees, a tree, a beam, an arrow, arrows, a machete, machetes')
const HIT_BY = [
  ...joined(list('hit by, struck by, cut by, grazed by, nicked by, clipped by, winged by, pierced by, caught by'), MISSILES),
  ...joined(joined(list('peppered, riddled, sprayed, showered, pelted'), list('by, with')), MISSILES)
]
const TOOK_BULLETS = joined(list('took, taking, taken, caught, stopped, has, have, had, carry, carries, with, received'), list('a bullet in the, a bullet to the, a bullet through the, ' +
    'bullets in the, bullets to the, bullets in their legs, bullets in the legs, shrapnel in the, shrapnel to the, shrapnel in their, shrapnel in his, shrapnel in her, shrapnel wounds to, ' +
    'pellets in the, pellets in their, buckshot in the, ball bearings in the, a bullet in his, a bullet in her, bullets in their, a bullet lodged in, bullets lodged in, ' +
    'shrapnel lodged in, metal fragments in, splinters in the, glass in the, nails in the'))

/** How one is beaten: said of matches and polls without such words. */
const BEATEN = [
  ...joined(list('beaten, kicked, clubbed, struck, hit, flogged, lashed, whipped, thrashed'), list('up, unconscious, senseless, black and blue, bloody, half to death, with rifle butts, ' +
      'with sticks, with batons, with clubs, with iron bars, with iron rods, with metal bars, with pipes, with cables, with whips, with belts, with planks, with hammers, with stones, ' +
      'by police, by the police, by policemen, by guards, by soldiers, by settlers, by gendarmes, by vigilantes, by a mob, by the mob, by militiamen, by gunmen, by attackers, by thugs, ' +
      'by masked men, by security forces')),
  ...joined(list('badly, severely, savagely, brutally'), list('beaten, bitten, mauled, cut, bruised, scalded, lacerated, gashed, concussed')),
  ...list('roughed up, knocked unconscious, knocked senseless, left unconscious, beaten and kicked, kicked and beaten, kicked and punched, punched and kicked, flogged, horsewhipped, ' +
      'pistol-whipped, bitten by, mauled by, savaged by, gored by, stung by bees, stung by wasps, trampled and hurt, trampled and injured, knocked down and hurt, knocked over and hurt, ' +
      'thrown and hurt, gassed and taken ill, crushed but survived, run over but survived')
]


/** "left paralysed", "deafened": what stays of a wound. */
const MAIMED = [
  ...joined(list('left, leaves, leaving, rendered, made, is, are, remain, remains'), list('paralysed, paralyzed, paralysed from, paralyzed from, paraplegic, quadriplegic, ' +
      'blind in one eye, deaf in one ear, brain-damaged, permanently disabled, permanently blinded, disabled for life, maimed for life, scarred for life, crippled for life, ' +
      'disfigured for life, with burns, with injuries, with wounds, with scars, with bruises, with broken bones, with fractures, with cuts, with shrapnel wounds, with gunshot wounds, ' +
      'with life-changing injuries, with life-threatening injuries, with serious injuries, with minor injuries, with head injuries, with spinal injuries, with severe burns')),
  ...joined(list('have, has, had'), list('wounds, injuries, burns, untreated wounds, untreated injuries, severe wounds, severe injuries, serious wounds, serious injuries, severe burns, shrapnel wounds, ' +
      'gunshot wounds, bullet wounds, head injuries, leg wounds, broken bones, fractures')),
  ...joined(list('treated, treated in hospital, treated at hospital, treated there, treated for injuries, treated for their injuries, patched up, given first aid'), list('and discharged, and later discharged, and released, and later ' +
      'released, and sent home, and allowed home, and allowed to go home, before being discharged, before being released, before being sent home')),
  ...list('carry shrapnel, carries shrapnel, carried shrapnel, carry bullets, carries a bullet, left bleeding, left blind, left disabled, left deaf, left maimed, left crippled, ' +
      'left with amputations, left nursing wounds, left with one leg, paralysed from the waist, paralyzed from the waist, paralysed below, lost the use of, will never walk again, will not walk again, won\'t walk again, may never walk again, may not walk again, never walk again, ' +
      'cannot walk, can no longer walk, walk with a limp, walks with a limp, walk on crutches, walks on crutches, amputees now, confined to a wheelchair, confined to wheelchairs, ' +
      'burst eardrums, a burst eardrum, perforated eardrums, a perforated eardrum, ruptured eardrums, a ruptured eardrum, with a shattered eardrum, damaged hearing, spinal damage, ' +
      'brain damage, bear wounds, bear scars, bear the scars, bears the scars, nurse wounds, nursed wounds, nursing wounds, nursing injuries, nursing burns, nursed burns, nursed bruises, ' +
      'nursing bruises')
]

/** "had her foot torn off". */
const LOST_LIMBS = joined(joined(joined(list('had, has'), list('their, his, her, a, both')), list('leg, legs, foot, arm, arms, hand, hands, fingers')), list('torn off, blown off, severed, ' +
    'cut off, crushed, amputated'))

/** "crowd the emergency room". */
const FILLED = joined(joined(list('crowd, crowded, crowding, fill, filled, filling, pack, packed, packing, overwhelmed, lie in, lay in, lying in, occupy, occupied, flooded, streamed into'), list('the, its, their')), list('emergency room, ' +
    'emergency rooms, emergency ward, emergency wards, casualty ward, wards, hospital, hospitals, clinic, clinics, corridors of the hospital, corridors, intensive care unit, burns unit, ' +
    'trauma unit'))

/** "escaped with bruises", "crawled out with burns". */
const CAME_AWAY = joined(list('with, escaped with, survived with, got away with, emerged with'), list('scratches, scratches and bruises, bruises, cuts, cuts and bruises, ' +
    'cuts and scratches, grazes, burns, light burns, minor burns, injuries, minor injuries, light injuries, slight injuries, wounds, light wounds, flesh wounds, fractures, broken bones, ' +
    'broken limbs, broken ribs, a broken leg, a broken arm, concussion, head wounds, machete cuts, machete wounds, water in the lungs, smoke in the lungs, frostbite, hypothermia'))

/** Kinds of wounds, one after the other: "with bush-knife and bullet wounds". */
const KINDS = list('bullet, gunshot, shrapnel, knife, bush-knife, machete, stab, arrow, burn, blast, head, leg, chest')
const WOUNDED_WITH = [
  ...joined(joined(list('with, suffered'), KINDS.flatMap((one) => KINDS.flatMap((other) => (one === other ? [] : [`${one} and ${other}`])))), list('wounds, injuries')),
  ...joined(list('with, had, has, have, suffered, sustained, received'), [...joined(list('machete, knife, bush-knife, panga, axe, sword, bayonet, razor, glass, deep, bad, severe, minor, ' +
      'facial'), list('cuts, cut wounds, slashes, gashes')), ...list('second-degree burns, third-degree burns, first-degree burns, first- and second-degree burns, ' +
      'second- and third-degree burns, burns above, burns over, burns to, burns on, burns exceeding, burns of, acid burns, chemical burns, petrol burns, flash burns, electrical burns, ' +
      'ball bearings in, bullets lodged, a bullet lodged, a bullet in the, a gunshot wound, a bullet wound, a head wound, a head injury, a leg wound, a chest wound, a stab wound, ' +
      'a shrapnel wound, a flesh wound, a cut, a deep cut, a gash, a dislocated shoulder, a ruptured spleen, a punctured lung, a cracked skull, cracked skulls, a fractured skull, ' +
      'fractured skulls, two broken, three broken, a shattered, shattered limbs, shattered bones, shattered legs, crushed limbs, crushed legs, crushed hands, severed limbs, ' +
      'severed fingers, internal bleeding, blunt trauma, spinal damage, brain damage, burnt hands, burned hands, burnt faces, burned faces, eye damage, lung damage, inhalation injuries, ' +
      'breathing problems from')])
]

/** What the hurt need and get. */
const CARE = [
  ...joined(list('needed, needs, need, needing, required, require, requires, requiring, underwent, undergo, undergoing, undergone, had, have had, received, awaiting, await, were given, ' +
      'was given, given'), list('an operation, operations, surgery, emergency surgery, urgent surgery, major surgery, stitches, sutures, a few stitches, an amputation, amputations, ' +
      'a limb removed, a leg removed, an arm removed, a leg amputated, an arm amputated, a foot amputated, a hand amputated, both legs amputated, legs amputated, arms amputated, ' +
      'fingers amputated, a limb amputated, limbs removed, blood transfusions, a blood transfusion, skin grafts, hospitalisation, hospitalization, hospital admission, hospital treatment, ' +
      'hospital care, medical treatment, medical care, medical attention, medical help, urgent medical care, emergency care, emergency treatment, intensive care, specialist treatment, ' +
      'specialised treatment, treatment for wounds, treatment for burns, treatment for injuries, treatment for cuts, treatment for bullet wounds, treatment for gunshot wounds, a doctor, ' +
      'doctors')),
  ...joined(list('treated, being treated'), list('at the scene, on the scene, on the spot, on site, at the site, at hospital, in hospital, in hospitals, at hospitals, at the hospital, ' +
      'by medics, by paramedics, by ambulance crews, by doctors, by surgeons, by the red crescent, by the red cross, by first-aiders, for cuts, for bruises, for minor injuries, ' +
      'for light injuries, for their injuries, for their wounds, for gunshot wounds, for bullet wounds, for shrapnel wounds, for smoke inhalation')),
  ...list('were given first aid, was given first aid, received first aid, were given oxygen, given emergency treatment, given emergency care, stitched up, stitched, bandaged, patched up, ' +
      'sutured, put in plaster, put in a cast, plastered, splinted, operated upon, under the knife after, receiving attention, receiving medical attention, receiving medical care, ' +
      'receiving treatment at, receiving care at, is receiving attention, being attended, being attended to, attended to by, under medical care, under medical attention, ' +
      'under medical supervision, under medical observation, under doctors\' care, under a doctor\'s care')
]

/** Where the hurt are and what state they are in. */
const STATES = [
  ...joined(list('on, still on, placed on, put on, breathing on'), list('life support, ventilators, a ventilator, respirators, a respirator, oxygen, drips, a drip, stretchers, crutches, ' +
      'the operating table, admission, wards, the wards, the critical list, the danger list')),
  ...joined(list('kept, held, detained, remain, remained, remaining, are, is, were, was, placed'), list('under observation in hospital, under observation at, under observation for, ' +
      'under observation in, under medical observation, in for observation, in hospital overnight, in hospital for observation, overnight in hospital, overnight for observation, ' +
      'in overnight, on wards, on the wards, in wards, on a ward, in surgical wards, on surgical wards, in the burns ward, in the intensive care unit, in an intensive care unit, ' +
      'in the trauma unit, in the emergency department, in a hospital, in the hospital, unconscious, in a bad state, in a poor condition, in poor condition, in a delicate condition, ' +
      'in a fair condition, in fair condition, in a guarded condition, in mortal danger, in danger of death, in danger of dying, in danger for their lives, very critical, ' +
      'extremely critical, gravely ill after, at death\'s door, stable in hospital, in a vegetative state, in a medically induced coma')),
  ...joined(list('battling, fighting, struggling, clinging'), ['for life', 'to life', 'to survive', 'to stay alive', ...owned(['for', 'to'], { one: 'life', many: 'lives' })]),
  ...joined(list('between, hovering between, hover between, hang between, hanging between, lie between, lying between, suspended between'), list('life and death')),
  ...list('not regained consciousness, not yet regained consciousness, yet to regain consciousness, lost consciousness, lay unconscious, lying unconscious, found unconscious, ' +
      'brought in unconscious, carried out unconscious, found bleeding, brought in bleeding, convalescing, convalesce, on the mend, on the road to recovery, recovering from, ' +
      'recovered from their wounds, recovering after, recuperating from, recuperating in, lie in hospital, lies in hospital, lying in hospital, lay in hospital, lie in hospitals, ' +
      'lie wounded, lies wounded, lying wounded, lay wounded, lie injured, lying injured, lay injured, lie hurt, condition is critical, condition is serious, condition is grave, ' +
      'condition was critical, condition was serious, condition remains critical, days are in danger, lives are in danger, life is in danger, lives in danger after, life in danger after'),
  ...joined(list('breathed in, breathing in, inhaled, inhaling, inhale, breathed'), list('smoke, the smoke, thick smoke, fumes, the fumes, toxic fumes, toxic gas, toxic smoke, gas, ' +
      'the gas, tear gas, teargas, chlorine, chlorine gas, ammonia, sulphur, sulfur, sulphur dioxide, ash, hot ash, dust, carbon monoxide, carbon dioxide, poisonous gas'))
]

/** How the hurt are brought away. */
const BROUGHT = [
  ...list('medevaced, medevacked, medically evacuated, evacuated by air to hospital, stretchered away, stretchered off, stretchered out, carried away on stretchers, ' +
      'carried off on stretchers, carried out on stretchers, carried on stretchers, loaded into ambulances, put in ambulances, put into ambulances, bundled into ambulances, ' +
      'taken away by ambulance, taken away in ambulances, taken by ambulance, taken off by ambulance, taken off in ambulances, driven off in ambulances, carted to hospital'),
  ...joined(list('sought, seeking, seek, seeks, came for, come for, queued for, waited for'), list('treatment for wounds, treatment for injuries, treatment for burns, treatment for cuts, ' +
      'first aid, medical aid'))
]

/** Words that say people were hurt, beside the plain ones of the table of casualties. */
export const HURTS: readonly TriggerRow[] = [
  { measure: 'injured', as: 'transitive', rule: 'verb', words: 'gash, bloody, slash the faces of, slash the face of, cause injuries to, cause injury to, inflict injuries on, ' +
      'inflict injury on, inflict wounds on, inflict burns on, cause burns to, amputate limbs of, leave nursing wounds, deafen, blow the legs off, blow a leg off, break the legs of, ' +
      'break the arms of, break the bones of', figurative: true },
  { measure: 'injured', as: 'strict-transitive', rule: 'verb', words: 'harm, scorch, singe, deafen', figurative: true },
  { measure: 'injured', as: 'strict-transitive', rule: 'blow', words: 'knife, maul, savage, gore', figurative: true },
  { measure: 'injured', as: 'strict-passive', rule: 'state', words: 'got hit, get hit, who were hit, were hit when, was hit when, were hit as, was hit as, hit and wounded, ' +
      'hit and injured, were grazed, was grazed, been grazed, bitten, paralysed, paralyzed, unconscious', figurative: true },
  { measure: 'injured', as: 'passive', rule: 'blow', words: [...HIT_BY, ...BEATEN].join(', '), figurative: true },
  { measure: 'injured', as: 'passive', rule: 'state', words: TOOK_BULLETS.join(', '), figurative: true },
  { measure: 'injured', as: 'passive', rule: 'state', words: [...MAIMED, ...LOST_LIMBS, ...FILLED, ...CAME_AWAY, ...WOUNDED_WITH].join(', '), figurative: true },
  { measure: 'injured', as: 'passive', rule: 'state', words: [...CARE, ...STATES, ...BROUGHT].join(', '), figurative: true },
  { measure: 'injured', as: 'strict-active', rule: 'treated', words: 'bandaged, bandaging, stitched, stitching, stitched up, stitching up, sutured, patched up, patching up, plastered, ' +
      'stitched or plastered, stitched and plastered, stitched or bandaged, splinted, operated on, operating on, operates on, operated upon, performed surgery on, performed operations on, ' +
      'surgery was performed on, operations were performed on, surgery has been performed on, surgery had been performed on, operations were carried out on, surgery was carried out on, ' +
      'performed emergency surgery on, performed amputations on, carried out surgery on, carried out operations on, tended, tending, tended to, tending to, attended to, attending to, ' +
      'cared for, caring for' },
  { measure: 'injured', as: 'strict-active', rule: 'verb', words: 'left bleeding, left unconscious, left paralysed, left paralyzed, left seriously, left badly, put in hospital, ' +
      'landed in hospital, sent to hospital, beat up, beats up, beating up, badly beat, severely beat, roughed up, roughing up, evacuated to hospital, the condition of, condition of, ' +
      'burns to, fractures to, cuts to, bruises to, grazes to, lacerations to, scratches to, shrapnel wounds to, gunshot wounds to' },
  { measure: 'injured', as: 'counted', rule: 'counted', words: 'non-fatal injuries, non-fatal, life-changing injuries, life-threatening injuries, gunshot cases, burns cases, ' +
      'surgical cases, stretcher cases, ambulance cases, burns victims, stab victims, stabbing victims, pellet victims, acid victims, amputee children, burn casualties, burns casualties, ' +
      'war-wounded, war wounded, weapon-wounded, weapon wounded, newly injured, casualties injured, casualties hurt, ' +
      'bullet-wounded, pellet wounds, bullet wounds, gunshot wounds, shrapnel wounds, stab wounds, shrapnel injuries, bullet injuries, gunshot injuries, ' +
      'burn injuries, blast injuries, head injuries, eye injuries, stretcher patients' },
  { measure: 'injured', as: 'counted', rule: 'hospital', words: 'hospitalisations, hospitalizations, hospitalised people, hospitalized people' }
]
