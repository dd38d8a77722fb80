/**
 * The same function, whose last answers are kept by the text they belong to: headings and places come again and
 * again. Answers are shared, so nobody may change one. Forgets all when `most` are kept: bounded, and as quick.
 *
 * @param longest texts of more UTF-16 units are read anew each time, so that few bytes are kept
 */
export function remembered<Answer>(
  read: (text: string) => Answer,
  most: number,
  longest: number,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
