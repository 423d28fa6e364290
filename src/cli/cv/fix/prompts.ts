/** The prompts of @clack/prompts, loaded only for the dialogue. */
export type Prompts = typeof import("@clack/prompts");

/** A line of text; null where the person turns back. An empty answer is an empty text. */
export async function askLine(
  prompts: Prompts,
  message: string,
  initialValue = "",
  validate?: (text: string) => string | undefined,
): Promise<string | null> {
  const answer = await prompts.text({
    message,
    initialValue,
    ...(validate === undefined ? {} : { validate: (text: string | undefined) => validate((text ?? "").trim()) }),
  });
  return prompts.isCancel(answer) ? null : (answer ?? "").trim();
}

/** The optional line of evidence, as a part of a correction. */
export async function askBecause(prompts: Prompts): Promise<{ because?: string } | null> {
  const answer = await askLine(prompts, "What shows it? (a line the CV could have; may stay empty)", "", (text) =>
    text.length > 400 ? "At most 400 signs." : undefined,
  );
  return answer === null ? null : answer === "" ? {} : { because: answer };
}
