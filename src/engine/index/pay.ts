import type { Salary } from "../../contract/index.ts";

/** Month of the rates below. They compare pay against a wish, within a few per cent; they convert no money. */
export const EURO_RATES_DATE = "2025-11";

/** Units of a currency for one euro: European Central Bank reference rates where it has them, else market rates; rounded. */
const UNITS_PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.16,
  GBP: 0.88,
  CHF: 0.93,
  JPY: 179,
  CNY: 8.25,
  SEK: 11,
  NOK: 11.75,
  DKK: 7.47,
  PLN: 4.24,
  CZK: 24.2,
  HUF: 384,
  RON: 5.09,
  BGN: 1.9558,
  ISK: 147,
  TRY: 49,
  AUD: 1.78,
  NZD: 2.06,
  CAD: 1.63,
  HKD: 9.03,
  SGD: 1.51,
  INR: 103,
  IDR: 19_350,
  MYR: 4.8,
  PHP: 68,
  THB: 37.6,
  KRW: 1_690,
  ILS: 3.78,
  ZAR: 20,
  BRL: 6.2,
  MXN: 21.3,
  AED: 4.26,
  SAR: 4.35,
  QAR: 4.22,
  KWD: 0.356,
  UAH: 48.8,
  RSD: 117.2,
  MDL: 19.7,
  GEL: 3.14,
  KZT: 605,
  RUB: 93,
  ARS: 1_650,
  CLP: 1_085,
  COP: 4_400,
  PEN: 3.91,
  UYU: 46,
  CRC: 582,
  EGP: 55,
  MAD: 10.7,
  TND: 3.41,
  NGN: 1_670,
  KES: 150,
  GHS: 12.7,
  PKR: 327,
  BDT: 141,
  LKR: 355,
  NPR: 165,
  VND: 30_500,
  TWD: 36,
};

/** A full-time year: 52 weeks of 5 days of 8 hours. */
const PERIODS_PER_YEAR = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

export interface AnnualPay {
  /** Euros a year; `null` when the bound is not stated. */
  min: number | null;
  max: number | null;
}

/** Pay in euros a year, `null` when the currency or the period is not stated or has no rate here. */
export function annualEuros(salary: Salary | null): AnnualPay | null {
  if (!salary?.currency || !salary.period) return null;
  const rate = UNITS_PER_EURO[salary.currency];
  if (rate === undefined) return null;
  const factor = PERIODS_PER_YEAR[salary.period] / rate;
  return {
    min: salary.min === null ? null : salary.min * factor,
    max: salary.max === null ? null : salary.max * factor,
  };
}
