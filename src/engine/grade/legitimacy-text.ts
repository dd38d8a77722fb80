/** Signs in the words of an advertisement. Every expression is bounded: the text is hostile. */

const TO_AI = [
  /\b(?:ignore|disregard|forget|override)\s{1,5}(?:all\s{1,5}|any\s{1,5}|the\s{1,5}|your\s{1,5}|these\s{1,5}){0,3}(?:previous|prior|above|earlier|preceding|system|other)\s{1,5}(?:instruction|prompt|rule|guideline|direction|message)/i,
  /\b(?:note|message|instructions?|attention|notice)\s{1,5}(?:to|for)\s{1,5}(?:all\s{1,5}|any\s{1,5}|the\s{1,5}){0,2}(?:ai|a\.i\.|llms?|language models?|chat ?bots?|ai (?:models?|assistants?|agents?|graders?|screeners?)|chatgpt|automated (?:graders?|systems?|screeners?))\b/i,
  /\b(?:if|since|when)\s{1,5}you(?:'re|\s{1,5}are)\s{1,5}an?\s{1,5}(?:ai|llm|large language model|language model|chat ?bot|bot|automated (?:system|grader|agent))\b/i,
  /\b(?:as|you are|you're|act as)\s{1,5}an?\s{1,5}(?:ai|large language|language)\s{1,5}(?:model|assistant|grader|evaluator|recruiter)\b/i,
  /\b(?:rate|score|rank|grade|mark|evaluate)\s{1,5}(?:this|every|the|all|any)\s{1,5}(?:job|posting|candidates?|resumes?|applicants?|role|match|cv)\s{1,5}(?:as\s{1,5}|with\s{1,5}|at\s{1,5}|a\s{1,5}){0,2}(?:5|five|10|ten|100|perfect|highest|excellent|maximum|top)\b/i,
  /\b(?:reveal|print|output|repeat)\s{1,5}(?:your|the)\s{1,5}(?:system\s{1,5})?prompt\b/i,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]/i,
  /\bignorier\w{0,4}\s{1,5}(?:alle\s{1,5}|die\s{1,5}){0,2}(?:vorherigen|bisherigen|obigen)\s{1,5}(?:anweisungen|instruktionen)/i,
];

export function instructsAi(text: string): string | null {
  const found = firstMatch(text, TO_AI);
  return found === null
    ? null
    : `instructions-to-ai: the text addresses a language model: “${found}”`;
}

const MONEY = [
  /\b(?:pay|send|transfer|deposit|remit)\s{1,5}(?:us\s{1,5}|a\s{1,5}|an\s{1,5}|the\s{1,5}|your\s{1,5}|for\s{1,5}|[$€£]?\d{1,6}\s{1,5}){0,3}(?:[a-z]{1,15}\s{1,5}){0,2}(?:fee|deposit|charge|money)s?\b/i,
  /\b(?:refundable|registration|processing|application|onboarding|enrol+ment|security|training|visa processing|background check)\s{1,5}(?:fee|deposit|charge)s?\s{1,5}(?:of|is|are|must|will|applies|required|to be paid|[$€£]?\d)/i,
  /\b(?:purchase|buy|pay for)\s{1,5}(?:your\s{1,5}(?:own\s{1,5})?|a\s{1,5}|the\s{1,5})(?:[a-z]{1,15}\s{1,5})?(?:starter|training|equipment|welcome|work)\s?(?:kit|package|pack|materials?)\b/i,
  /\b(?:gift cards?|western union|moneygram)\b/i,
  /\b(?:initial|upfront|up-front|small)\s{1,5}(?:investment|payment|deposit)\s{1,5}(?:of|is|required|from you)/i,
];
const DENIED =
  /\b(?:no|not|never|without|don't|doesn't|won't|nor|neither|beware|scam|fraud\w*|any(?:one|body)?\s{1,3}(?:who|asking)|we pay|paid by us|company pays)\b/i;

export function asksForMoney(text: string): string | null {
  const found = firstMatch(text, MONEY, DENIED);
  return found === null ? null : `asks-for-money: “${found}”`;
}

const OFF_PLATFORM = [
  /\b(?:contact|text|message|reach|write(?:\s{1,5}to)?|dm|ping|apply|interview\w{0,3}|chat|call|add)\s{1,5}(?:[\w+'.-]{1,20}\s{1,5}){0,5}?(?:on|via|through|by|at|over|using|in)\s{1,5}(?:whats\s?app|telegram|signal|wechat|google hangouts|hangouts|line app|skype)\b/i,
  /\b(?:whats\s?app|telegram|wechat|signal)\s{0,3}(?:(?:us|me|number|no\.?|at|on|only|id)\s{0,3}){0,3}[:@]?\s{0,3}(?:\+?\d[\d\s().-]{6,20}|@\w{3,40})/i,
  /\b(?:send|e-?mail|submit|forward|apply)\s{1,5}(?:[\w'’-]{1,20}\s{1,5}){0,8}?(?:to|at)\s{1,5}[\w.+-]{1,60}@(?:gmail|yahoo|hotmail|outlook|aol|proton(?:mail)?|gmx|mail)\.(?:com|me|net|de|ru)\b/i,
];

export function contactsOffPlatform(text: string): string | null {
  const found = firstMatch(text, OFF_PLATFORM, /\b(?:never|not|don't|beware|scam|fraud\w*)\b/i);
  return found === null ? null : `off-platform-contact: “${found}”`;
}

/** Words before a match, in its sentence, that can turn it round. */
const BEFORE = 80;
const AFTER = 60;

function firstMatch(text: string, signs: readonly RegExp[], denied?: RegExp): string | null {
  for (const sign of signs) {
    for (const match of text.matchAll(new RegExp(sign.source, `${sign.flags}g`))) {
      const before =
        text
          .slice(Math.max(0, match.index - BEFORE), match.index)
          .split(/[.!?\n]/)
          .at(-1) ?? "";
      const after =
        text.slice(match.index, match.index + match[0].length + AFTER).split(/[!?\n]/)[0] ?? "";
      if (denied === undefined || !denied.test(before + after))
        return match[0].replace(/\s+/g, " ").slice(0, 120).toWellFormed();
    }
  }
  return null;
}
