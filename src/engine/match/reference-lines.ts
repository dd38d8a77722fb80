/**
 * Demands of advertisements, each with a line of a resume that answers it, from all over the field. Lines of different
 * pairs have nothing in common: how alike a model finds those says what its cosines are worth.
 */
export const LINE_PAIRS: readonly (readonly [demand: string, answer: string])[] = [
  [
    "Product marketing and launches",
    "Launched three SaaS modules with pricing, messaging and battlecards",
  ],
  ["Bank teller or counter service", "Paid out withdrawals and opened current accounts"],
  ["Full-cycle recruiting experience", "Filled 85 vacancies in a year at an average of 32 days"],
  ["Help customers with disabilities or vulnerable customers", "British Sign Language Level 2"],
  ["General computer literacy", "ICDL / ECDL certificate"],
  ["Fluent German, spoken and written", "German: native speaker"],
  ["Automotive sales", "Arranged test drives, part exchange and PCP finance"],
  ["HR business partnering", "CIPD Level 7"],
  [
    "Strong negotiation skills with suppliers or clients",
    "Secured a 12% reduction on annual packaging spend",
  ],
  ["Migrate data between systems", "Moved 1.2 million policy records from AS/400 to Guidewire"],
  ["E-commerce platform development", "Launched a fashion webshop with Stripe and Klarna checkout"],
  [".NET development experience", "Developed ASP.NET Core web services for insurance claims"],
  [
    "Experience working in agile teams",
    "Delivered features every two weeks in a cross-functional squad",
  ],
  ["Camera operation and lighting", "Shot on Sony FX6 and ARRI for commercials"],
  ["Doctorate in a relevant field", "Dr. rer. nat., magna cum laude"],
  [
    "Data modelling and schema design",
    "Drew entity-relationship diagrams for a hospital admissions system",
  ],
  ["Process and chemical engineering", "Scaled a resin synthesis from lab to 5 m³ reactor"],
  [
    "PLC programming and industrial automation",
    "Programmed S7-1500 and WinCC panels for bottling lines",
  ],
  ["Degree in a science such as biology or chemistry", "B.S. Biochemistry"],
  ["Lone working and home visiting experience", "Health visitor, rural patch of 300 families"],
  ["Lifeguard certificate required", "NPLQ, leisure centre, two summers"],
  ["Bartending and cocktail knowledge", "Created a seasonal list of 14 signature serves"],
  ["Handling and caring for companion or zoo animals", "Walked, fed and groomed 40 shelter dogs"],
  ["Agricultural or farming experience", "Drilled, sprayed and combined 400 ha of wheat"],
  ["Waiting tables and food service", "Took orders for a 12-table section"],
  ["Knowledge of GLP, GMP or ISO 17025", "Wrote SOPs and closed CAPAs before an FDA inspection"],
  ["Registered veterinary surgeon", "DVM, small animal clinic"],
  ["Trading floor or brokerage experience", "Series 7 and 63"],
  [
    "Conduct appraisals and performance reviews",
    "Entretiens d'évaluation et plans de progrès pour 12 techniciens",
  ],
  ["Oil and gas field experience", "BOSIET and OGUK medical"],
  ["Food production and hygiene standards", "Level 3 Food Safety"],
  ["Gas engineer registration", "CCN1, CENWAT, HTR1"],
  ["Garment production and sourcing", "Tech packs, lab dips and strike-offs"],
  ["Power plant or grid operations", "Control room operator, 400 MW CCGT"],
  [
    "Strategic sourcing and category management",
    "Saved 11% on $30m packaging spend through consolidation",
  ],
  ["Account retention and renewals", "Gross retention up from 84% to 93%"],
];
