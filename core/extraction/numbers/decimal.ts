/** Digits that a double keeps of any decimal (IEEE 754 binary64, DBL_DIG). */
const SURE_DIGITS = 15

/** The decimal that was written: "66.9 billion" is 66,900,000,000, where binary arithmetic makes 66,900,000,000.00001 of 66.9 × 10⁹. */
export const decimal = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(SURE_DIGITS)))
