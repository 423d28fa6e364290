const OPTION = /(?<![\w-])(--[a-z][a-z-]*)/;

/** Words with the options of the command line ("--ads") apart: every second part is one, and must not break at its dashes. */
export const splitOptions = (text: string): readonly string[] => text.split(OPTION);
