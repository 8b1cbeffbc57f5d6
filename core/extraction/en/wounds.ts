import { joined, list } from './phrases.ts'

const LIMBS = list('leg, legs, arm, arms, hand, hands, foot, feet, thigh, thighs, shoulder, shoulders, knee, knees, stomach, abdomen, chest, back, neck, head, face, hip, groin, buttocks, ankle, calf')
const BONES = list('bone, limb, rib, leg, arm, hip, wrist, ankle, collarbone, nose, jaw, hand, foot, finger, pelvis, shoulder')

/** What one loses by a wound. */
const LOSABLE = list('foot, leg, arm, hand, limb, eye, ear, finger, thumb, toe')
const LOSABLE_MANY = list('legs, feet, arms, hands, limbs, eyes, fingers, toes')

/** Wounds that one has or suffers. */
const WOUNDS = [
  ...joined(list('shrapnel, gunshot, bullet, stab, knife, machete, head, chest, leg, arm, hand, eye, facial, blast, burn, flesh, serious, severe, minor, slight, light, critical, grave, multiple, internal, spinal, back, neck, life-threatening, crush, blunt-force'), list('wound, wounds, injury, injuries')),
  ...list('injuries, contusions, contusion, blast contusions, concussion injuries, sprains, whiplash, blows, splinter wounds, dislocations, multiple fractures, an open fracture, open fractures, a fracture, a concussion, burns, severe burns, minor burns, serious burns, cuts, cuts and bruises, bruises, bruising, concussion, concussions, fractures, fractured, broken bones, broken limbs, broken ribs, broken legs, broken arms, a fractured, a broken, lacerations, grazes, blast trauma, head trauma, smoke inhalation, hypothermia, frostbite, bullets in them')
]

/** "broke bones", "had shrapnel wounds", "was shot in the leg", "asked for medical help". */
export const HURT_STATES: string = [
  ...joined(list('broke, break, breaks, breaking, broken, fractured, has broken, have broken, had broken'), [...BONES.flatMap((bone) => [`${bone}s`, `a ${bone}`, `an ${bone}`, `his ${bone}`, `her ${bone}`, `their ${bone}s`]), 'limbs', 'several bones']),
  ...joined(list('had, has, have, having, suffered, suffering, suffer, suffers, sustained, sustaining, received, receiving, incurred, got, with'), WOUNDS),
  ...joined(joined(list('was, were, been, being'), list('shot, hit, struck, stabbed, wounded, beaten, kicked')), LIMBS.flatMap((limb) => ['', 'left ', 'right ', 'upper ', 'lower '].map((which) => `in the ${which}${limb}`))),
  ...joined(list('lost, lose, loses, losing, have lost, has lost, had lost'), [...joined(list('a, one, his, her, their'), LOSABLE), ...joined(list('both, their, his, her, all'), LOSABLE_MANY), ...list('an eye, an arm, an ear, limbs, fingers, toes, legs, several fingers, several toes, two fingers, three fingers, two toes, his sight, her sight, their sight, his eyesight, her eyesight, their eyesight, his hearing, her hearing, their hearing, a lot of blood, much blood')]),
  ...joined(list('asked for, ask for, sought, seek, seeking, requested, needed, required, turned up for, came for'), list('medical help, medical attention, medical care, medical assistance, medical treatment, hospital care, hospital treatment')),
  ...joined(joined(list('on the, in the, on a, in a'), list('surgical, burns, burn, trauma, emergency, orthopaedic, orthopedic, intensive-care, high-dependency')), list('ward, wards, unit')),
  ...joined(list('underwent, undergone, undergo, undergoes, underwent emergency'), list('surgery, an operation, operations, amputation, amputations')),
  ...joined(list('was, were, been, being'), list('operated on, operated upon, sutured, bandaged up')),
  ...list('on crutches, in a wheelchair, in wheelchairs, in plaster, needed a doctor, saw a doctor, needed doctors, in theatre, in the operating theatre, in operating theatres, in surgery')
].join(', ')
