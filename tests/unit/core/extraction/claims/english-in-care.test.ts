import { describe, expect, it } from 'vitest'
import { partsIn } from './claims.ts'

describe('the hurt in care, those of them who went home and those who died', () => {
  it.each([
    ['Twenty-nine were hurt. Twelve of the injured needed hospital treatment, three of them minors. By last night seven had gone home.', ['12 < 29', '3 < 12', '7 < 12']],
    ['A fire injured 41 workers. Twenty-two have since been reunited with their families. Of the 19 who remain admitted, four are in intensive care.', ['22 < 41', '19 < 41', '4 < 19']],
    ['The crash injured 30 people. Eleven have gone home. Of the 19 still admitted, five have been moved to Lahore.', ['11 < 30', '19 < 30', '5 < 19']],
    ['Nine were hurt. Three were flown to Ankara, and one to Izmir, the ministry said.', ['3 < 9', '1 < 9']],
    ['The storm injured 14. Four were driven to Apia and two to Faleolo by relatives.', ['4 < 14', '2 < 14']],
    ['Forty were treated in hospital. By Monday evening 31 had gone home. Of those still there, four are critical.', ['31 < 40', '4 < 40']],
    ['Eighteen patients were admitted. Seven went home. Of the rest, three are in intensive care.', ['7 < 18', '3 < 18']],
    ['Forty people were taken to hospital after the crash. Twelve were sent home. One died overnight.', ['12 < 40', '1 < 40']],
    ['The hospital admitted 30 of the wounded. Two died in the evening.', ['2 < 30']],
    ['Of the 57 taken to Korle Bu hospital, 31 have been discharged. Four are on ventilators. One died this afternoon.', ['31 < 57', '4 < 57', '1 < 57']],
    // They did not die in care.
    ['The hospital is treating 38, 11 of them for burns. Two died on arrival.', ['11 < 38']],
    ['The ministry said 22 were wounded. Two died at the scene.', []],
    // Nor are those who go home some of the hurt where others fled.
    ['Some 5,000 people fled the fighting, in which 40 were wounded. By Sunday 1,200 had gone home.', []]
  ])('reads "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})
