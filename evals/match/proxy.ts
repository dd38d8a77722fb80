/**
 * A proxy for relevance, and no more than that: a resume of a category is said to fit the postings
 * whose title names that line of work. It knows nothing of level, place or requirements, and a good
 * match outside the pattern counts as a miss. Categories without enough such postings are left out.
 */
export const TITLES_OF_CATEGORY: Readonly<Record<string, RegExp>> = {
  ACCOUNTANT:
    /account(ant|ing|s payable|s receivable)|bookkeep|payroll|auditor|financial controller/i,
  ADVOCATE:
    /advoca|legal|counsel\b|lawyer|attorney|paralegal|solicitor|patient (experience|liaison)/i,
  "BUSINESS-DEVELOPMENT":
    /business development|partnerships?\b|account (executive|manager)|sales|\bsdr\b|\bbdr\b|growth/i,
  CHEF: /\bchef|cook\b|catering|kitchen|food service/i,
  CONSTRUCTION:
    /construct|estates|electrician|plumb|carpenter|building|joiner|site manager|maintenance/i,
  DESIGNER: /design(er)?\b|\bux\b|creative/i,
  "DIGITAL-MEDIA": /marketing|social media|content|digital|communications|brand|creative/i,
  ENGINEERING: /engineer(?!ing manager)/i,
  FINANCE: /financ|account|treasury|fp&a|controller|audit/i,
  FITNESS: /fitness|physio|exercise|coach|wellness|well-?being|sport|rehab|health trainer/i,
  HEALTHCARE: /nurs|health|clinical|midwi|therap|medical|patient|care\b|ward|doctor|theatre/i,
  HR: /human resources|\bhr\b|people|talent|recruit|workforce/i,
  "INFORMATION-TECHNOLOGY":
    /\bit\b|systems?\b|network|software|data|developer|infrastructure|security|service desk|devops|information/i,
  "PUBLIC-RELATIONS":
    /communicat|public relations|\bpr\b|marketing|social media|press|media|content|brand/i,
  SALES: /sales|account (executive|manager)|\bsdr\b|\bbdr\b|revenue|business development|customer/i,
  TEACHER: /teach|educat|tutor|learning|training|instructor|curriculum|play specialist|nursery/i,
};
