import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractVisa } from "./visa.ts";

describe("refuses", () => {
  test.each([
    "We are not able to provide visa sponsorship now or in the future.",
    "Applicants must be authorized to work in the US without the need for current or future sponsorship.",
    "Will you now or in the future require sponsorship? This role is not eligible for visa sponsorship.",
    "No visa sponsorship.",
    "We don't sponsor visas.",
    "Sponsorship is not available for this position.",
    "Visa sponsorship isn't offered.",
    "This role does not offer sponsorship.",
    "Candidates requiring sponsorship will not be considered.",
    "Unfortunately, we can't offer relocation or sponsor a work permit.",
    "Acme will not sponsor applicants for work visas.",
    "Must not require sponsorship now or in the future.",
    "We are unable to consider candidates who require visa sponsorship.",
    "Leider können wir kein Visum sponsern.",
    "Wir bieten kein Visa-Sponsoring an.",
    "Nous ne sponsorisons pas de visa.",
    "No ofrecemos patrocinio de visa.",
    "H1B sponsorship: no",
    "Sponsorship available: No",
    "Visa sponsorship: Not available",
    "You must have the right to work in the UK as we do not hold a sponsorship licence.",
    "We do not hold a sponsor licence.",
    "Neither relocation nor visa sponsorship is provided.",
    "Ineligible for visa sponsorship",
    "This position is ineligible for employment visa sponsorship.",
    "Please note that visa sponsorship is not provided for this position.",
    "We regret that we are not in a position to sponsor work permits.",
    "Candidates must have permanent work authorization; sponsorship will not be offered.",
    "This position does not qualify for visa sponsorship.",
    "Only candidates who do not require sponsorship will be considered.",
    "You must be legally authorized to work in the US and must not require employer sponsorship.",
    "Applicants who need visa sponsorship cannot be considered.",
    "Employer will not sponsor H-1B, OPT or CPT candidates.",
    "No C2C, no sponsorship, no third parties.",
    "Sorry, no visas.",
    "Relocation assistance and visa sponsorship are not available.",
    "We're a small team and unfortunately can't handle visa paperwork.",
    "At this time, Fernwick is not sponsoring visas.",
    "We currently do not have the ability to sponsor.",
    "This employer does not offer immigration sponsorship.",
    "Work permit holders only; we are unable to assist with work permits.",
    "Unable to provide H1B transfer.",
    "Visa sponsorship: none.",
    "The company does not hold a Skilled Worker sponsor licence.",
    "Ohne gültige Arbeitserlaubnis können wir Sie leider nicht einstellen; ein Visum können wir nicht sponsern.",
    "Nous ne pouvons pas sponsoriser de visa pour ce poste.",
    "Lamentablemente no podemos patrocinar visados.",
    "You need a valid work permit for Switzerland, we cannot apply for one on your behalf.",
    "Must be eligible to work in Canada without visa support",
  ])("%s", (text) => expect(extractVisa(text).visa).toBe("refuses"));
});

describe("sponsors", () => {
  test.each([
    "Sponsorship is available.",
    "We sponsor visas!",
    "We do sponsor visas, though not for every role.",
    "Visa sponsorship available for exceptional candidates.",
    "We are happy to sponsor the right candidate.",
    "We are a licensed sponsor and can offer a Certificate of Sponsorship.",
    "H1B transfers welcome.",
    "Don't have a visa? No problem, we will sponsor you.",
    "Wir unterstützen dich beim Visum und Umzug.",
    "Nous prenons en charge le visa et la relocalisation.",
    "Ofrecemos ayuda con el visado.",
    "Relocation assistance and visa sponsorship",
    "Visa sponsorship: Yes",
    "We offer visa sponsorship for this role.",
    "If you need a visa, we'll take care of it.",
    "Not only do we sponsor visas, we pay for the flight.",
    "We will sponsor your Skilled Worker visa.",
    "Sponsorship may be available for qualified candidates.",
    "Open to sponsoring O-1 and H-1B.",
    "Blue Card support included.",
    "We can provide visa sponsorship and a relocation package.",
    "Eligible for visa sponsorship.",
    "This role is eligible for visa sponsorship.",
    "Fernwick is a licensed UK visa sponsor.",
    "Sponsorship: yes, for the right person.",
    "Happy to sponsor visas for exceptional engineers.",
    "We'll help you get your work permit and find a flat.",
    "We cover all visa costs for you and your family.",
    "Visa & relocation support provided.",
    "We've sponsored O-1s, H-1Bs and green cards before and will do it for you.",
    "International applicants welcome: we handle the visa.",
    "Work visa and relocation: we've got you covered.",
    "We support H-1B transfers and green card processing.",
    "Unser HR-Team hilft dir bei Visum und Wohnungssuche.",
    "Visumsunterstützung und Umzugshilfe",
    "Visa-Sponsoring möglich.",
    "Aide à l'obtention du visa",
    "Patrocinio de visa disponible.",
    "We provide Certificates of Sponsorship to eligible candidates.",
    "Immigration support for relocating employees",
    "Applications from candidates who require sponsorship are welcome and will be considered.",
    "We do not require you to be in Germany already; we sponsor your visa.",
  ])("%s", (text) => expect(extractVisa(text).visa).toBe("sponsors"));
});

describe("citizenship", () => {
  test.each([
    "Must be a U.S. citizen.",
    "US citizenship required",
    "Due to ITAR, applicants must be U.S. persons.",
    "Active TS/SCI clearance required.",
    "Only US citizens may apply.",
    "Candidates must be able to obtain a Secret clearance.",
    "This role requires SC clearance.",
    "You must hold UK nationality.",
    "Deutsche Staatsangehörigkeit erforderlich.",
    "Applicants must be eligible for security clearance (SC level).",
    "Must hold an active Top Secret security clearance",
    "U.S. Citizens only",
    "Green card holders and US citizens only.",
    "Due to government contract requirements, only U.S. citizens are eligible for this role.",
    "Applicants must be US citizens or permanent residents.",
    "Must be eligible to obtain and maintain a DoD Secret clearance.",
    "TS/SCI with polygraph required.",
    "U.S. Citizenship is a requirement.",
    "Ability to obtain a security clearance",
    "As a defense contractor we can only hire U.S. persons.",
    "Security Clearance Required: Top Secret",
    "Clearance: Active Secret",
    "Candidates must be SC cleared or willing to undergo SC clearance.",
    "British citizens only due to the nature of the work.",
    "Must hold EU citizenship.",
    "This position requires access to export-controlled information (ITAR); U.S. person status required.",
    "Only Saudi nationals will be considered.",
    "Nur mit deutscher Staatsbürgerschaft, da Sicherheitsüberprüfung erforderlich.",
    "Nationalité française exigée (habilitation défense).",
    "US Citizen, Green Card holder or ITAR-eligible",
    "Applicants selected will be subject to a security investigation and must meet eligibility requirements for access to classified information.",
  ])("%s", (text) => expect(extractVisa(text).visa).toBe("citizenship"));
});

describe("unstated", () => {
  test.each([
    "We are an equal opportunity employer and do not discriminate on the basis of citizenship status.",
    "Must be authorized to work in the United States.",
    "Experience with payment networks such as Visa and Mastercard.",
    "You will be the executive sponsor for the migration.",
    "Helping senior citizens live better lives.",
    "Security clearance is a plus.",
    "We value being a good corporate citizen.",
    "Company sponsored 401(k)",
    "Employer-sponsored health insurance.",
    "We sponsor open source projects",
    "We accept Visa cards",
    "Subject to DBS clearance.",
    "US citizenship is not required.",
    "No security clearance required.",
    "Applicants will be asked whether they require visa sponsorship.",
    "Please tell us whether you will need visa sponsorship.",
    "We participate in E-Verify and will provide the federal government with your Form I-9.",
    "We celebrate every citizen of our community, regardless of immigration status.",
    "Proof of right to work in the UK is needed.",
    "Build immigration software that helps people get visas.",
    "You will build clearing and settlement for Visa cards.",
    "Sponsor: Department of Health",
    "Clinical trial sponsor experience preferred.",
    "We are proud to be an equal opportunity employer regardless of citizenship.",
    "We hire great people from a wide variety of backgrounds, nationality included.",
    "Applicants must provide proof of eligibility to work in the country.",
    "Must have work authorization in Canada.",
    "You will manage sponsorship deals for our football club.",
    "Work with our sponsors and exhibitors to deliver events.",
    "Develop Visa and Mastercard issuing integrations.",
    "You will own clearance of customs documents.",
    "Our app helps citizens report potholes.",
    "Digital citizenship curriculum for schools.",
    "Knowledge of immigration law preferred.",
    "Sponsored by the Ministry of Health.",
    "Please indicate your visa status in your application.",
    "Clearance sales and seasonal promotions are part of the job.",
    "You'll be supported by an executive sponsor.",
    "Global citizens wanted: we love travel.",
    "Experience obtaining security clearances for facilities is a plus.",
    "Visa, Inc. is one of our customers.",
    "Paralegal - Immigration: you will prepare H-1B petitions and visa applications for clients.",
    "We use E-Verify to confirm employment eligibility.",
    "Applicants with a right to work in the UK are encouraged to apply.",
    "DBS clearance required.",
    "Must pass a background check and drug screening clearance.",
  ])("%s", (text) => expect(extractVisa(text).visa).toBe("unstated"));
});

describe("in a whole posting", () => {
  const about = "We build ledgers. You will work with card networks such as Visa and Mastercard.\n";
  const equal =
    "\nWe are an equal opportunity employer and do not discriminate on the basis of race, citizenship or visa status.";

  test("the words that say so are located", () => {
    const said = "We are unable to sponsor visas for this role.";
    const text = about + said + equal;
    const { visa, start, end } = extractVisa(text);
    expect(visa).toBe("refuses");
    expect(said).toContain(text.slice(start ?? 0, end ?? 0));
    expect(text.slice(start ?? 0, end ?? 0)).toContain("unable to sponsor");
  });

  test("an equal-opportunity paragraph says nothing", () => {
    expect(extractVisa(about + equal)).toEqual({ visa: "unstated", start: null, end: null });
  });

  test("citizenship outweighs a benefit, a refusal outweighs an offer", () => {
    const offer = "Visa sponsorship available.\n";
    expect(extractVisa(`${offer}Must be a U.S. citizen.`).visa).toBe("citizenship");
    expect(extractVisa(`${offer}This role does not offer visa sponsorship.`).visa).toBe("refuses");
  });

  test("a refusal for elsewhere leaves the offer standing", () => {
    const text = "We sponsor visas in Norway. We cannot sponsor visas outside of Norway.";
    expect(extractVisa(text).visa).toBe("sponsors");
  });

  test("an offer that does not hold for every role is an offer", () => {
    const text = "We sponsor visas! However, we can't sponsor visas for every role.";
    expect(extractVisa(text).visa).toBe("sponsors");
  });

  test("negation does not reach over into the next statement", () => {
    const text = "If you aren't a citizen yet, we are happy to arrange the visa.";
    expect(extractVisa(text).visa).toBe("sponsors");
  });
});

test("any text is read: offsets lie in it, never an exception", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("visa", "sponsor", " not ", "we ", "citizen", ". ", "\n", "?", "clearance "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { visa, start, end } = extractVisa(text);
      expect(start === null).toBe(visa === "unstated");
      if (start === null || end === null) return;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each(["a", " ", "(", "1", "visa ", "not sponsor ", "no ", "visa? ", "citizen\n", "u.s. "])(
  "a megabyte of %j takes no more than linear time",
  (unit) => {
    const started = performance.now();
    extractVisa(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);
