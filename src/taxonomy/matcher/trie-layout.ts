/**
 * What the builder of the trie and the module that walks it (assembly/) both know: constants only, as both languages read them. Factors
 * are negative where their highest bit is set: they are 32 bits wide in both.
 */

/**
 * A row of the table is a node: where it comes from (the node before, twice, and whether anything lies between, and one), the hash of
 * the word or mark that leads there, the second hash of all letters so far, the form that ends there and one, its flags, and its further forms.
 */
export const ROW = 6;
export const FROM = 0;
export const HASH = 1;
export const PROOF = 2;
export const FORM = 3;
export const FLAGS = 4;
export const MORE = 5;
/** A further form that ends at a node: form, flags, and the next, as above. */
export const FURTHER_ROW = 3;

/** Of so many words at the end of a form it is known whether they end in "s". */
export const ENDING_BITS = 6;
/** Flags of an end: each part capitalised; cased as the form; endings of the last words; whether the last may end either way; the mark it begins with; whether a word or a mark follows. */
export const CAPITALISED = 1;
export const SENSITIVE = 2;
export const WATCHES_CASE = 3;
export const ENDINGS = 2;
export const ANY_ENDING = 1 << (ENDINGS + ENDING_BITS);
export const LEAD = 3 + ENDING_BITS;
export const WORD_FOLLOWS = 1 << 28;
export const MARK_FOLLOWS = 1 << 29;
/** The node is a mark's. */
export const IS_MARK = 1 << 30;
/** Which words or marks follow, as far as a bit for every twelfth of them tells: most steps that lead nowhere are not taken. */
export const FOLLOWERS = 16;
export const FOLLOWER_BITS = 12;
export const WAYS = WORD_FOLLOWS | MARK_FOLLOWS | (0xfff << FOLLOWERS);

export const ROOT = 0;

/** Of the place where a node is looked for first. */
export const PLACE_FACTOR = -0x61c8864f;
export const PLACE_FACTOR_2 = -0x7a143595;
/** Of the number of a pair of words. */
export const PAIR_FACTOR = -0x61c8864f;

/** Of a word's hash: factors for each four of sixteen letters, before and after their bits are mixed. */
export const FIRST_0 = -0x61c8864f;
export const FIRST_1 = -0x7a143589;
export const FIRST_2 = -0x3d4d51c3;
export const FIRST_3 = 0x27d4eb2f;
export const SECOND_0 = 0x165667b1;
export const SECOND_1 = 0x2c1b3c6d;
export const SECOND_2 = 0x297a2d39;
export const SECOND_3 = 0x5bd1e995;
export const PROOF_FACTOR = 0x2545f491;
/** From sixteen letters to the next. */
export const CHAIN = 0x01000193;
/** From the second hash of a word to the next one's. */
export const PROOF_CHAIN = 33;

/** Marks have numbers of their own instead of a hash. A dash between blanks is one. */
export const DASH_HASH = -0x2e;
