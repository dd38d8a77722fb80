import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SENIORITIES } from "../../contract/index.ts";
import { extractSeniority } from "./seniority.ts";

describe("the rung a title names", () => {
  test.each<[string, string[]]>([
    [
      "intern",
      [
        "Marketing Intern",
        "Werkstudent:in Controlling (m/w/d)",
        "Praktikum Vertrieb",
        "Ausbildung zum Koch",
        "Becario de finanzas",
        "Stagiaire en audit",
        "Stage - Assistant RH",
        "Apprentice Electrician",
      ],
    ],
    [
      "junior",
      [
        "Junior Baker",
        "Jr. Analyst",
        "Associate Software Engineer",
        "Software Engineer I",
        "Graduate Engineer",
        "Junior Teamleiter",
        "Młodszy analityk",
      ],
    ],
    [
      "mid",
      [
        "Mid-Level Developer",
        "Software Engineer II",
        "Analyst 2",
        "Intermediate Tester",
        "Mid/Senior Engineer",
        "Middle Java Developer",
        "Ingénieur confirmé",
      ],
    ],
    [
      "senior",
      [
        "Senior Account Executive",
        "Sr. Product Manager",
        "Snr Buyer",
        "(Senior) Product Owner",
        "Engineer III",
        "Senior / Staff Designer",
        "Ingeniera sénior",
        "Starszy specjalista",
        "Seniorberaterin",
        "Senior Care Assistant",
      ],
    ],
    [
      "staff",
      [
        "Staff Engineer",
        "Principal Designer",
        "Staff Software Engineer",
        "Staff+ Engineer",
        "Software Engineer, Staff",
        "Distinguished Engineer",
      ],
    ],
    [
      "lead",
      [
        "Tech Lead",
        "Lead Product Manager",
        "Team Leader",
        "Teamleiterin Einkauf",
        "Chef d'équipe",
        "Jefa de equipo",
        "Shift Supervisor",
        "Vorarbeiter",
        "Capataz",
      ],
    ],
    [
      "manager",
      [
        "Engineering Manager",
        "Store Manager",
        "Ward Manager",
        "Senior Manager, Tax",
        "Manager, Product Management",
        "Jefe de ventas",
        "Responsable logistique",
        "Gerente de tienda",
        "Abteilungsleiter",
        "Filialleiterin",
        "Leiter/in Einkauf",
        "Kierownik sklepu",
      ],
    ],
    [
      "director",
      [
        "Head of Design",
        "Director of Nursing",
        "Associate Director",
        "Directora financiera",
        "Directeur adjoint",
        "Bereichsleiter Vertrieb",
        "Vertriebsdirektorin",
        "Senior Director",
      ],
    ],
    [
      "executive",
      [
        "Chief Executive",
        "Chief Technology Officer",
        "CTO",
        "VP Engineering",
        "Vice President, Legal",
        "Geschäftsführer (m/w/d)",
        "Managing Director",
        "Executive Director",
        "Directora general",
      ],
    ],
  ])("%s", (rung, titles) =>
    expect(titles.map((title) => [title, extractSeniority(title)])).toEqual(
      titles.map((title) => [title, rung]),
    ),
  );

  test.each([
    "Product Manager",
    "Account Executive",
    "Member of Technical Staff",
    "Executive Assistant",
    "Internal Auditor",
    "Mid-Market Account Manager",
    "Staff Nurse",
    "Senior Living Caregiver",
    "Lead Generation Specialist",
    "Band 5 Nurse",
    "Internist",
    "Key Account Manager",
    "Case Manager",
    "Chef de projet",
    "Jefe de producto",
    "Projektleiter (m/w/d)",
    "Produktmanagerin",
    "Chef de partie",
    "Office of the CEO, Analyst",
    "Assistant to the Director",
    "Sales Associate",
    "Staff Accountant",
    "Art Director",
    "Stage Manager, Opera",
    "Leiterplattenbestücker",
    "Assistenz der Geschäftsführung",
    "Customer Success Manager",
    "Growth Stage Analyst",
    "Intermediate Care Nurse",
    "Seniorenbetreuer",
    "Reiseleiter",
    "",
  ])("%s names none", (title) => expect(extractSeniority(title)).toBeNull());

  test("senior member of technical staff is senior", () =>
    expect(extractSeniority("Senior Member of Technical Staff")).toBe("senior"));

  test("any string gives a rung or null", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect([null, ...SENIORITIES]).toContain(extractSeniority(title));
      }),
    );
  });

  test.each(["a", " ", "(", "senior ", "chief a ", "\ud800", "/", "associate a-"])(
    "1 MB of %j",
    (unit) => {
      const started = performance.now();
      extractSeniority(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
