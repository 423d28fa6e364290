const NO_PART = /^(?:(?:job|role|position) )?(?:description|summary|details|overview)$/i;

/** Headings above all that an ad says, also above nothing but what it asks. */
export const namesNoPart = (heading: string | null): boolean => heading !== null && NO_PART.test(heading);
