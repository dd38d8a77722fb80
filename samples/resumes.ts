/** Three fictional people, for a first look without typing. */
export const RESUMES = [
  {
    name: "Mara Lindqvist (sample)",
    text: `Mara Lindqvist
Senior Backend Engineer
Berlin, Germany · mara@example.com · +49 30 0000000

Summary
Backend engineer with a liking for boring, well-tested services. Eight years of building APIs and data-heavy systems.

Experience

Senior Backend Engineer, Tamarind Logistics, Berlin
03/2021 – present
• Designed and ran a TypeScript and Node.js platform that handles 40 million events a day
• Moved twelve services from virtual machines to Kubernetes and cut hosting costs by 35%
• Led a team of four engineers and mentored two junior colleagues
• Introduced PostgreSQL partitioning; the slowest report went from 90 seconds to 4

Backend Engineer, Oakfern GmbH, Hamburg
06/2017 – 02/2021
• Built payment APIs in Go and Java with 99.95% availability
• Set up message queues with RabbitMQ and later Kafka
• Wrote the Terraform code for three AWS environments

Education
MSc Computer Science, University of Hamburg, 2017

Skills
TypeScript, Node.js, Go, Java, PostgreSQL, Kafka, RabbitMQ, Docker, Kubernetes, Terraform, AWS

Languages
Swedish (native), German (C1), English (C2)
`,
  },
  {
    name: "Samuel Osei (sample)",
    text: `Samuel Osei, RN
Registered Nurse, Intensive Care
Manchester, United Kingdom · samuel@example.com

Profile
Registered nurse with six years on intensive care and surgical wards. NMC registration in good standing.

Work history

Staff Nurse, Intensive Care, Northmoor General Hospital, Manchester
September 2021 – present
- Care for ventilated patients on a 16-bed unit
- Administer medication and keep electronic patient records
- Guide student nurses; 11 students in the last two years

Staff Nurse, Surgery, St Brannoc's Hospital, Leeds
August 2019 – August 2021
- Looked after patients before and after operations on a 24-bed ward
- Reduced late discharges by 18% with a new handover sheet

Education
BSc (Hons) Nursing, University of Leeds, 2019
Intensive care certificate, 2022

Skills
Intensive care, ventilation, medication administration, electronic patient records, wound care, BLS, ALS
`,
  },
  {
    name: "Elena Duarte (sample)",
    text: `Elena Duarte
Financial Analyst
Madrid, Spain · elena@example.com

Summary
Financial analyst with five years in planning, reporting and budgeting. Comfortable between the general ledger and the board's questions.

Experience

FP&A Analyst, Grupo Almenara, Madrid
January 2022 – present
• Build the yearly budget of 38 million EUR and four forecasts a year
• Automated the monthly report with SQL and Power BI, saving six days a month
• Explain deviations to eleven heads of departments

Junior Accountant, Contalia, Valencia
July 2020 – December 2021
• Closed the books of four companies each month under IFRS
• Reconciled accounts and prepared the papers for the auditors

Education
Bachelor of Economics, Universitat de València, 2020

Skills
Financial modelling, budgeting, forecasting, Excel, Power BI, SQL, IFRS, SAP

Languages
Spanish (native), English (C1), French (B1)
`,
  },
];
