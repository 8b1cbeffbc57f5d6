/** The name in histories of an analyst who has given none; shown in words of the reader's language. */
export const UNNAMED_REVIEWER = 'reviewer'
