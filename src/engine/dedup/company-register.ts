/** Every employer's name that was met, each with the names found alike: pairs of names are compared once, not for every pair of postings. */
import { type CompanyFacts, companyKeys, companyLikeness, readCompany } from "./company.ts";
import { hashText } from "./hash.ts";

export interface Company extends CompanyFacts {
  /** Equal for equal facts, whatever was met before. */
  key: number;
  /** Other names of the register for what may be the same employer, with companyLikeness. */
  alike: ReadonlyMap<Company, number>;
}

export interface CompanyRegister {
  /** One object for equal facts. @param slugs as readCompany takes them */
  read(name: string | null, slugs: readonly string[]): Company;
}

const NO_OTHERS: ReadonlyMap<Company, number> = new Map();

export function createCompanyRegister(): CompanyRegister {
  const byName = new Map<string, Company>();
  const byFacts = new Map<string, Company>();
  const byKey = new Map<string, Company[]>();

  function register(facts: CompanyFacts, content: string): Company {
    const company: Company = { ...facts, key: hashText(content), alike: NO_OTHERS };
    const keys = companyKeys(facts);
    for (const other of new Set(keys.flatMap((key) => byKey.get(key) ?? []))) {
      const likeness = companyLikeness(company, other);
      if (likeness === 0) continue;
      company.alike = new Map(company.alike).set(other, likeness);
      other.alike = new Map(other.alike).set(company, likeness);
    }
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(company);
      else byKey.set(key, [company]);
    }
    byFacts.set(content, company);
    return company;
  }

  return {
    read(name, slugs) {
      const shown = [name, ...slugs].join("\n");
      const known = byName.get(shown);
      if (known) return known;
      const facts = readCompany(name, slugs);
      const content = contentOf(facts);
      const company = byFacts.get(content) ?? register(facts, content);
      byName.set(shown, company);
      return company;
    },
  };
}

/** The same name, or one like it. Postings that name no employer are kept together, as those of one. */
export function namesMeet(a: Company, b: Company): boolean {
  return a === b || a.alike.has(b);
}

/** 0 to 1; both of one register. */
export function likenessOf(a: Company, b: Company): number {
  return a === b ? Number(!a.hidden) : (a.alike.get(b) ?? 0);
}

function contentOf({ hidden, aliases, heads, initials, words }: CompanyFacts): string {
  return [[hidden], aliases, [...heads], initials, [...words]]
    .map((part) => part.join(" "))
    .join("\n");
}
