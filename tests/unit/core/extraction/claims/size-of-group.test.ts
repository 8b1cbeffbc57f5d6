import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('The size of a group', () => {
  it.each([
    ['Five people in her group of 40 were shot dead near Garni.', ['killed 5']],
    ['Three of a group of 12 hikers were killed by lightning.', ['killed 3']],
    ['Two members of a team of 15 were abducted.', ['abducted 2']],
    ['Three soldiers from a patrol of 20 were killed.', ['killed 3']],
    ['In a crowd of 2,000, six people were trampled to death.', ['killed 6']],
    ['Four of the crew of 22 were killed.', ['killed 4']],
    ['قتل ثلاثة من مجموعة تضم 40 مهاجرا في الصحراء.', ['killed 3']],
    ['خُطف اثنان من فريق مؤلف من 15 مهندسا.', ['abducted 2']],
    ['لقي خمسة من أفراد عائلة مكونة من تسعة أشخاص حتفهم.', ['killed 5']],
    ['أصيب سبعة تلاميذ في صف يضم 30 تلميذا.', ['injured 7']]
  ])('is no count of those out of it in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['A group of 40 was abducted on the road to Kaya.', ['abducted 40']],
    ['A party of eight was killed in the avalanche.', ['killed 8']],
    ['The killing of a group of 12 labourers shocked Kamshi.', ['killed 12']],
    ['خطف مسلحون مجموعة من 12 طالبا.', ['abducted 12']],
    ['Troops freed three of a group of 40 pupils abducted in May.', ['released 3', 'abducted 40']]
  ])('is a count of all in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
