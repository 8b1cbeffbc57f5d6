import { AND, AS, combineProclitics, FOR, THE, THEN, WITH } from '../lexicon/proclitics.ts'

/** «و» or «ف», then «ب», «ل» or «ك», then «ال»; «ل» and «ال» are written «لل». */
export const AR_PROCLITICS = combineProclitics(
  [
    [{ form: 'و', bits: AND }, { form: 'ف', bits: THEN }],
    [{ form: 'ب', bits: WITH }, { form: 'ل', bits: FOR }, { form: 'ك', bits: AS }],
    [{ form: 'ال', bits: THE }]
  ],
  [['لال', 'لل']]
)
