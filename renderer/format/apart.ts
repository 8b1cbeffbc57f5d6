/** Text of unknown direction within a line of text, kept apart from the words around it, where no element can do so: its own first strong letter says how it runs. */
export const apart = (text: string): string => `\u2068${text}\u2069`
