/** The trades of the sample corpus: fictional jobs, in the words that real ones are written in. */
export interface Role {
  field: string;
  titles: string[];
  duties: string[];
  must: string[];
  nice: string[];
  /** Yearly pay of the middle rung in EUR. */
  pay: number;
}

export const ROLES: Role[] = [
  {
    field: "software",
    titles: ["Backend Engineer", "Software Engineer, Platform", "Backend Developer (Node.js)"],
    duties: [
      "Design and run APIs that other teams build on",
      "Review code and keep our deployments boring",
      "Take part in an on-call rotation of one week in six",
    ],
    must: [
      "{years}+ years building backend services in TypeScript, Go or Java",
      "Experience with PostgreSQL and message queues",
      "Comfortable with Docker and Kubernetes",
    ],
    nice: ["Experience with event sourcing", "Contributions to open source"],
    pay: 72000,
  },
  {
    field: "software",
    titles: ["Frontend Engineer", "Web Developer (React)", "UI Engineer"],
    duties: [
      "Build accessible interfaces together with designers",
      "Own the performance of our web app",
      "Write tests that fail for good reasons",
    ],
    must: [
      "{years}+ years with React and TypeScript",
      "Solid knowledge of HTML, CSS and accessibility (WCAG)",
      "Experience with automated browser tests",
    ],
    nice: ["Experience with design systems", "Some knowledge of Node.js"],
    pay: 66000,
  },
  {
    field: "data",
    titles: ["Data Engineer", "Analytics Engineer", "Data Platform Engineer"],
    duties: [
      "Build and watch over our data pipelines",
      "Model data so that analysts find what they need",
      "Keep costs of the warehouse in sight",
    ],
    must: [
      "{years}+ years of data engineering with Python and SQL",
      "Experience with Airflow or Dagster",
      "Hands-on work with a cloud warehouse such as BigQuery or Snowflake",
    ],
    nice: ["dbt", "Streaming with Kafka"],
    pay: 74000,
  },
  {
    field: "data",
    titles: ["Data Scientist", "Machine Learning Engineer", "Applied Scientist"],
    duties: [
      "Turn open questions into experiments",
      "Bring models into production and measure what they do",
      "Explain results to people who do not work with data",
    ],
    must: [
      "{years}+ years of applied machine learning in Python",
      "Good grasp of statistics and experiment design",
      "Experience with scikit-learn and PyTorch",
    ],
    nice: ["PhD or MSc in a quantitative field", "Experience with recommender systems"],
    pay: 80000,
  },
  {
    field: "software",
    titles: ["Site Reliability Engineer", "DevOps Engineer", "Cloud Infrastructure Engineer"],
    duties: [
      "Run our infrastructure as code",
      "Improve observability and lead blameless reviews",
      "Help teams ship several times a day",
    ],
    must: [
      "{years}+ years running production systems on AWS or GCP",
      "Terraform and Kubernetes in daily use",
      "Strong Linux and networking knowledge",
    ],
    nice: ["Go or Rust", "Certified Kubernetes Administrator"],
    pay: 78000,
  },
  {
    field: "product",
    titles: ["Product Manager", "Product Owner", "Product Manager, Payments"],
    duties: [
      "Talk to customers every week",
      "Decide what to build next, and what not",
      "Write down why",
    ],
    must: [
      "{years}+ years of product management in software",
      "Experience with discovery and A/B testing",
      "Excellent written English",
    ],
    nice: ["Background in fintech", "SQL for your own questions"],
    pay: 76000,
  },
  {
    field: "design",
    titles: ["Product Designer", "UX Designer", "Interaction Designer"],
    duties: [
      "Shape flows from the first sketch to the shipped screen",
      "Run usability tests",
      "Keep our design system alive",
    ],
    must: [
      "{years}+ years of product design with a portfolio to show",
      "Fluent in Figma",
      "Experience with user research",
    ],
    nice: ["Motion design", "Basic HTML and CSS"],
    pay: 62000,
  },
  {
    field: "health",
    titles: ["Registered Nurse, Intensive Care", "Staff Nurse", "Registered Nurse, Surgery"],
    duties: [
      "Plan and give care to patients on the ward",
      "Administer medication and keep records",
      "Guide students and new colleagues",
    ],
    must: [
      "Registered nurse with a valid licence",
      "{years}+ years of experience on a ward",
      "Confident with electronic patient records",
    ],
    nice: ["Intensive care certificate", "Experience with ventilation"],
    pay: 45000,
  },
  {
    field: "health",
    titles: ["Physiotherapist", "Occupational Therapist", "Senior Physiotherapist"],
    duties: [
      "Assess patients and agree on goals with them",
      "Treat in groups and one to one",
      "Write reports for doctors and insurers",
    ],
    must: [
      "Degree and state registration in the profession",
      "{years}+ years of work with patients",
      "Good documentation habits",
    ],
    nice: ["Manual therapy", "Experience in geriatrics"],
    pay: 42000,
  },
  {
    field: "health",
    titles: ["Pharmacist", "Clinical Pharmacist", "Pharmacy Technician"],
    duties: [
      "Check prescriptions and advise patients",
      "Review medication on the wards",
      "Keep stock and controlled drugs in order",
    ],
    must: [
      "Licence to practise",
      "{years}+ years in a pharmacy or hospital",
      "Attention to detail",
    ],
    nice: ["Prescribing qualification", "Experience with clinical trials"],
    pay: 52000,
  },
  {
    field: "finance",
    titles: ["Accountant", "Financial Accountant", "General Ledger Accountant"],
    duties: [
      "Close the books each month",
      "Prepare statements and reconcile accounts",
      "Work with the auditors",
    ],
    must: [
      "{years}+ years in accounting",
      "Good knowledge of IFRS or local GAAP",
      "Advanced Excel",
    ],
    nice: ["CPA, ACCA or a similar certificate", "SAP"],
    pay: 56000,
  },
  {
    field: "finance",
    titles: ["Financial Analyst", "FP&A Analyst", "Business Controller"],
    duties: [
      "Build budgets and forecasts",
      "Explain deviations to the heads of departments",
      "Automate reports",
    ],
    must: [
      "{years}+ years in financial planning and analysis",
      "Financial modelling in Excel",
      "Degree in finance or economics",
    ],
    nice: ["Power BI or Tableau", "SQL"],
    pay: 60000,
  },
  {
    field: "legal",
    titles: ["Legal Counsel", "Contract Manager", "Privacy Counsel"],
    duties: [
      "Draft and negotiate contracts",
      "Advise teams on data protection",
      "Keep track of what is agreed",
    ],
    must: [
      "{years}+ years as a lawyer in a firm or in house",
      "Experience with commercial contracts",
      "Working knowledge of the GDPR",
    ],
    nice: ["Second language", "Experience with software licences"],
    pay: 75000,
  },
  {
    field: "people",
    titles: ["Recruiter", "Talent Acquisition Partner", "HR Business Partner"],
    duties: [
      "Find people and treat them well",
      "Advise managers on hiring and pay",
      "Keep the process fair and quick",
    ],
    must: [
      "{years}+ years in recruiting or human resources",
      "Experience with an applicant tracking system",
      "Good interviewing skills",
    ],
    nice: ["Labour law", "Sourcing on GitHub and LinkedIn"],
    pay: 52000,
  },
  {
    field: "sales",
    titles: [
      "Account Executive",
      "Sales Manager, Mid-Market",
      "Business Development Representative",
    ],
    duties: [
      "Win new customers from the first call to the signature",
      "Keep the pipeline in the CRM honest",
      "Bring back what the market says",
    ],
    must: [
      "{years}+ years in B2B sales",
      "Experience with Salesforce or HubSpot",
      "Fluent English",
    ],
    nice: ["German or French", "Experience in SaaS"],
    pay: 65000,
  },
  {
    field: "marketing",
    titles: ["Content Marketing Manager", "Performance Marketing Manager", "SEO Specialist"],
    duties: [
      "Plan campaigns and measure them",
      "Write texts that people finish",
      "Report what worked",
    ],
    must: [
      "{years}+ years in online marketing",
      "Google Analytics and Google Ads",
      "Strong writing",
    ],
    nice: ["SQL", "Experience with marketing automation"],
    pay: 50000,
  },
  {
    field: "support",
    titles: [
      "Customer Support Specialist",
      "Technical Support Engineer",
      "Customer Success Manager",
    ],
    duties: [
      "Answer customers by mail, chat and phone",
      "Find patterns and report them to product",
      "Write help articles",
    ],
    must: [
      "{years}+ years in customer support",
      "Patience and clear writing",
      "Experience with Zendesk or Intercom",
    ],
    nice: ["Basic SQL", "A second language"],
    pay: 41000,
  },
  {
    field: "trades",
    titles: ["Electrician", "Industrial Electrician", "Maintenance Electrician"],
    duties: [
      "Install and repair electrical systems",
      "Find faults and prevent the next ones",
      "Keep the safety records",
    ],
    must: [
      "Completed training as an electrician",
      "{years}+ years on site or in a plant",
      "Driving licence",
    ],
    nice: ["PLC experience (Siemens S7)", "High-voltage permit"],
    pay: 43000,
  },
  {
    field: "trades",
    titles: ["CNC Machinist", "Welder", "Mechatronics Technician"],
    duties: [
      "Set up machines and run parts to drawing",
      "Check dimensions and note them",
      "Look after tools and machines",
    ],
    must: [
      "Completed vocational training in metal work",
      "{years}+ years of shop-floor experience",
      "Able to read technical drawings",
    ],
    nice: ["TIG and MIG certificates", "Fanuc or Heidenhain controls"],
    pay: 41000,
  },
  {
    field: "logistics",
    titles: ["Truck Driver", "Delivery Driver", "Logistics Coordinator"],
    duties: [
      "Bring goods to customers on time and in one piece",
      "Plan routes and keep papers in order",
      "Inspect the vehicle before every tour",
    ],
    must: [
      "Driving licence of the class needed (CE or CDL-A)",
      "{years}+ years of driving or dispatching",
      "Clean driving record",
    ],
    nice: ["ADR certificate", "Forklift licence"],
    pay: 38000,
  },
  {
    field: "logistics",
    titles: ["Warehouse Associate", "Warehouse Team Leader", "Inventory Specialist"],
    duties: [
      "Pick, pack and ship orders",
      "Count stock and clear up differences",
      "Keep the aisles safe",
    ],
    must: [
      "{years}+ years in a warehouse",
      "Experience with a warehouse management system",
      "Willing to work in shifts",
    ],
    nice: ["Forklift licence", "Basic English"],
    pay: 33000,
  },
  {
    field: "education",
    titles: ["Primary School Teacher", "Mathematics Teacher", "Special Needs Teacher"],
    duties: [
      "Plan and teach lessons",
      "Work with parents and colleagues",
      "Support every child at its own pace",
    ],
    must: ["Teaching qualification", "{years}+ years in a classroom", "Clear background check"],
    nice: ["First aid certificate", "Experience with digital classrooms"],
    pay: 46000,
  },
  {
    field: "hospitality",
    titles: ["Chef de Partie", "Sous Chef", "Restaurant Manager"],
    duties: ["Run a station or the shift", "Keep to hygiene rules (HACCP)", "Train newcomers"],
    must: [
      "{years}+ years in a professional kitchen or dining room",
      "Knowledge of HACCP",
      "Calm when it is busy",
    ],
    nice: ["Wine knowledge", "A second language"],
    pay: 36000,
  },
  {
    field: "engineering",
    titles: ["Mechanical Engineer", "Civil Engineer", "Project Engineer"],
    duties: [
      "Design, calculate and document",
      "Follow parts from drawing to production",
      "Work with suppliers",
    ],
    must: [
      "Degree in mechanical or civil engineering",
      "{years}+ years of design work with CAD (SolidWorks or AutoCAD)",
      "Knowledge of the relevant norms",
    ],
    nice: ["FEM simulation", "Project management certificate"],
    pay: 61000,
  },
];

export const COMPANIES: Record<string, string[]> = {
  software: ["Heronworks", "Tidemark Systems", "Quillstack", "Novabrook"],
  data: ["Brightlattice", "Kestrel Analytics", "Meridian Data"],
  product: ["Pocketledger", "Larkspur Labs"],
  design: ["Studio Fennel", "Paper Kite"],
  health: ["Sankt-Alma-Klinik", "Riverside Care Trust", "Clinique du Lac", "Harbour Hospital"],
  finance: ["Abacus & Daughters", "Nordlicht Bank", "Fjordkapital"],
  legal: ["Wren Legal", "Castell Partners"],
  people: ["Goodseat", "Peoplewise"],
  sales: ["Cloudorchard", "Brassbell"],
  marketing: ["Loudmouse", "Semaphore Media"],
  support: ["Helpline & Co", "Answerwell"],
  trades: ["Stahlwerk Osterried", "Brackwater Engineering", "Voltmann Technik"],
  logistics: ["Swiftmule", "Rollwerk Spedition", "Northgate Freight"],
  education: ["Lindenhof School", "Academy of the Marsh"],
  hospitality: ["Hotel Albatros", "The Copper Ladle"],
  engineering: ["Pontwerk", "Aeromill", "Gearhart & Sons"],
};

export interface Place {
  raw: string;
  city: string;
  country: string;
  currency: string;
  /** Local price of one EUR of pay. */
  rate: number;
}

export const PLACES: Place[] = [
  { raw: "Berlin, Germany", city: "Berlin", country: "DE", currency: "EUR", rate: 1 },
  { raw: "Munich, Germany", city: "Munich", country: "DE", currency: "EUR", rate: 1.08 },
  { raw: "London, UK", city: "London", country: "GB", currency: "GBP", rate: 0.92 },
  { raw: "Manchester, UK", city: "Manchester", country: "GB", currency: "GBP", rate: 0.78 },
  { raw: "Paris, France", city: "Paris", country: "FR", currency: "EUR", rate: 0.95 },
  { raw: "Madrid, Spain", city: "Madrid", country: "ES", currency: "EUR", rate: 0.75 },
  { raw: "Amsterdam, Netherlands", city: "Amsterdam", country: "NL", currency: "EUR", rate: 1.02 },
  { raw: "Zurich, Switzerland", city: "Zurich", country: "CH", currency: "CHF", rate: 1.6 },
  { raw: "Warsaw, Poland", city: "Warsaw", country: "PL", currency: "PLN", rate: 3.1 },
  {
    raw: "New York, NY, United States",
    city: "New York",
    country: "US",
    currency: "USD",
    rate: 1.75,
  },
  { raw: "Austin, TX, United States", city: "Austin", country: "US", currency: "USD", rate: 1.5 },
  { raw: "Toronto, Canada", city: "Toronto", country: "CA", currency: "CAD", rate: 1.6 },
];
