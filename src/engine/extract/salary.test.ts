import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractSalary } from "./salary.ts";

/** "min max currency period", with "-" for null; "none" for no pay at all. */
function check(text: string, expected: string): void {
  const salary = extractSalary(text);
  const told = salary
    ? [salary.min, salary.max, salary.currency, salary.period].map((part) => part ?? "-").join(" ")
    : "none";
  expect(told, text).toBe(expected);
}

describe("a pay field", () => {
  test.each([
    ["$120,000 - $150,000 per year", "120000 150000 USD YEAR"],
    ["$118K – $149K • Offers Equity", "118000 149000 USD YEAR"],
    ["€80-100k", "80000 100000 EUR YEAR"],
    ["£36-£39,000", "36000 39000 GBP YEAR"],
    ["60.000 – 75.000 € brutto/Jahr", "60000 75000 EUR YEAR"],
    ["4.500,50 € pro Monat", "4500.5 4500.5 EUR MONTH"],
    ["CHF 120'000 - 140'000", "120000 140000 CHF YEAR"],
    ["45 000 € à 55 000 € par an", "45000 55000 EUR YEAR"],
    ["de 30.000 a 36.000 € brutos anuales", "30000 36000 EUR YEAR"],
    ["15 000 - 20 000 PLN miesięcznie", "15000 20000 PLN MONTH"],
    ["₹12,00,000 - ₹18,00,000 per annum", "1200000 1800000 INR YEAR"],
    ["12-18 LPA", "1200000 1800000 INR YEAR"],
    ["₹1.2 crore", "12000000 12000000 INR YEAR"],
    ["15 to 20 lakhs", "1500000 2000000 INR YEAR"],
    ["R$ 8.000 - R$ 10.000 por mês", "8000 10000 BRL MONTH"],
    ["R45 000 per month", "45000 45000 ZAR MONTH"],
    ["CA$105K – CA$122K", "105000 122000 CAD YEAR"],
    ["$110,000 - $130,000 CAD", "110000 130000 CAD YEAR"],
    ["SGD 6,000 to SGD 8,000 monthly", "6000 8000 SGD MONTH"],
    ["800万円", "8000000 8000000 JPY YEAR"],
    ["800万円〜1200万円", "8000000 12000000 JPY YEAR"],
    ["zwischen 50 und 60 TEUR", "50000 60000 EUR YEAR"],
    ["38 à 45 K€ selon expérience", "38000 45000 EUR YEAR"],
    ["DKK 45.000-55.000 pr. måned", "45000 55000 DKK MONTH"],
    ["USD 1,500/week", "1500 1500 USD WEEK"],
    ["£450 - £500 per day (outside IR35)", "450 500 GBP DAY"],
    ["43,500 - 51,000", "43500 51000 - YEAR"],
    ["Band 6 - £33,100 - £39,400", "33100 39400 GBP YEAR"],
    ["£31,500 plus £4,000 welcome bonus", "31500 31500 GBP YEAR"],
    ["£25,600 to £28,900 per annum + £2,000 London weighting", "25600 28900 GBP YEAR"],
    ["60-75 T€", "60000 75000 EUR YEAR"],
    ["€ 50.000,- tot € 60.000,-", "50000 60000 EUR YEAR"],
    ["min 50k max 60k EUR", "50000 60000 EUR YEAR"],
    ["$120k base / $240k OTE", "120000 120000 USD YEAR"],
    ["Kč 80 000 – 120 000", "80000 120000 CZK -"],
    ["TJM : 500-600 €", "500 600 EUR DAY"],
    ["月給30万円", "300000 300000 JPY MONTH"],
    ["$70-80", "70 80 USD -"],
    ["Entry: $60k; Mid: $80k-$90k; Senior: $120k-$140k", "60000 140000 USD YEAR"],
    ["$180,000-$220,000 (SF), $160,000-$200,000 (Austin)", "160000 220000 USD YEAR"],
    ["NYC: $150k-$180k; Remote: $130k-$160k", "130000 180000 USD YEAR"],
  ])("%s", check);
});

describe("one bound", () => {
  test.each([
    ["Up to £60,000", "- 60000 GBP YEAR"],
    ["from €50k", "50000 - EUR YEAR"],
    ["£40k+", "40000 - GBP YEAR"],
    ["$25+ per hour", "25 - USD HOUR"],
    ["bis zu 90.000 €", "- 90000 EUR YEAR"],
    ["£40,000", "40000 40000 GBP YEAR"],
  ])("%s", check);
});

describe("an hourly rate stays hourly", () => {
  test.each([
    ["$50-60/hr", "50 60 USD HOUR"],
    ["$23.40 – $29.80 per hour", "23.4 29.8 USD HOUR"],
    ["£17.10p/h - £22.40p/h", "17.1 22.4 GBP HOUR"],
    ["£21-34p/h", "21 34 GBP HOUR"],
    ["15 € pro Stunde", "15 15 EUR HOUR"],
    ["14,50 €/h", "14.5 14.5 EUR HOUR"],
    ["25.00 Hourly", "25 25 - HOUR"],
    ["hourly rate: $45", "45 45 USD HOUR"],
    ["$45/hour, 40 hours per week", "45 45 USD HOUR"],
  ])("%s", check);
});

describe("no pay", () => {
  test.each([
    ["Competitive", "none"],
    ["Negotiable, DOE", "none"],
    ["", "none"],
    ["We raised $50M in Series B funding", "none"],
    ["$5,000 sign-on bonus", "none"],
    ["Equity worth $50,000", "none"],
    ["401k match up to $5,000", "none"],
    ["$1,500 annual learning budget", "none"],
    ["Over $10 billion in assets", "none"],
    ["5+ years of experience, 24/7 support, ISO 27001", "none"],
    ["Call 555 123 456 or room XK34 0LR", "none"],
  ])("%s", check);
});

describe("prose", () => {
  const about =
    "Fernwick builds ledgers for 12,000 shops. We raised $40M from three funds, process $2 billion a year and " +
    "save our customers $50,000 - $90,000 per year. You will own the ingest service.\n" +
    "Benefits: $1,000 per year learning budget, $150 monthly wellness stipend, $2,500 referral bonus.\n";
  test.each([
    ["", "none"],
    ["The base salary range for this role is $140,000 - $165,000.", "140000 165000 USD YEAR"],
    ["Compensation\n$150,000 to $180,000 + equity", "150000 180000 USD YEAR"],
    ["OTE: $200,000–$240,000\nBase salary: $100,000–$120,000", "100000 120000 USD YEAR"],
    [
      "Pay by place. San Francisco: $180,000 - $210,000\nDenver: $150,000 - $175,000",
      "150000 210000 USD YEAR",
    ],
    ["Pay: $28 - $34 per hour, 40 hours per week.", "28 34 USD HOUR"],
    [
      "Base pay ranges from $128,000/year in our lowest market up to $190,000/year.",
      "128000 190000 USD YEAR",
    ],
    [
      "We cover $500/month to be used for health insurance; up to $2,000 (post-tax) monthly rent subsidy.",
      "none",
    ],
    ["You carry a $900K annual quota.", "none"],
    ["Our customers pay $50,000 - $100,000 per year for our software.", "none"],
    ["We process $10,000 to $50,000 loans for small businesses.", "none"],
    ["Fundraising target: £100,000 - £150,000 per annum.", "none"],
    ["Relocation package of up to $15,000.", "none"],
    ["Sign-on bonus: $10,000 - $20,000", "none"],
    ["Salary 130-160k", "130000 160000 - YEAR"],
    ["Le salaire est compris entre 45 000 € et 55 000 € brut par an.", "45000 55000 EUR YEAR"],
    ["Gehalt: 65.000 - 75.000 Euro im Jahr.", "65000 75000 EUR YEAR"],
  ])("%s", (line, expected) => check(about + line, expected));
});

test("any text is read: bounds are positive and ordered, never an exception", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("$", "£", "€", "k", "-", " to ", "per hour", "LPA", "salary", ",", ".", "\n"),
    fc.nat().map(String),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const salary = extractSalary(pieces.join(""));
      if (!salary) return;
      const { min, max } = salary;
      expect(min !== null || max !== null).toBe(true);
      if (min !== null) expect(min).toBeGreaterThan(0);
      if (max !== null) expect(max).toBeGreaterThan(0);
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "a",
  " ",
  "(",
  "1",
  "1 ",
  "$",
  "$1-",
  "£5k ",
  "1,111",
  "per ",
  "\n",
  "salary $9,999 to ",
])("a megabyte of %j takes no more than linear time", (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const started = performance.now();
  extractSalary(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
