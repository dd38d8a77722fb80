const REFUSALS = [
  /\bi(?:'m| am)? (?:(?:really|very|so) )?(?:sorry|afraid)\b/,
  /\bi (?:can ?not|can't|won't|will not|must decline|am unable|am not able|'m unable|'m not able|refuse|do not feel comfortable|don't feel comfortable)\b/,
  /\bi'm (?:unable|not able|not comfortable|not permitted|not allowed)\b/,
  /\bi (?:have to|need to) decline\b/,
  /\b(?:we|it) (?:cannot|can't|is not possible to) (?:help|assist|comply|provide|complete)\b/,
  /\bunable to (?:help|assist|comply|provide|complete|process|evaluate|fulfil)/,
  /\b(?:as|being) an? (?:ai|artificial|large|language)\b/,
  /\b(?:against|violates?) (?:my|our|the) (?:[a-z]+ )?(?:guidelines|polic(?:y|ies)|principles|terms)\b/,
  /\bes tut mir leid\b|\bich kann (?:dabei|das|diese[rn]?|ihnen) (?:\w+ )?nicht\b/,
  /\bje suis désolé|\bje ne (?:peux|suis) pas\b/,
  /\blo siento\b|\bno puedo\b/,
  /\bsinto muito\b|\bnão posso\b/,
  /\bmi dispiace\b|\bnon posso\b/,
  /抱歉|无法|申し訳|できません/,
];

/** Does the reply decline to answer? Told from its beginning, where a refusal stands. */
export function isRefusal(text: string): boolean {
  const opening = text.slice(0, 400).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");
  return REFUSALS.some((refusal) => refusal.test(opening));
}
