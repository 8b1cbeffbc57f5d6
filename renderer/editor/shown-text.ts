/**
 * The text as the editor shows it, unit for unit as long as the article's. What turns the order of letters and digits around by force (U+202D, U+202E) would show 21 where 12 is written;
 * such marks are shown as nothing, and so is a byte order mark within the text, for which Monaco draws a mark of damage.
 */
export const shownText = (text: string): string => text.replace(/[\u202d\u202e\ufeff]/g, '\u200b')
