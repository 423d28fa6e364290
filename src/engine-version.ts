/** The version of the code that made a report; a test holds it equal to package.json. */
export const ENGINE_VERSION = "0.1.0";
