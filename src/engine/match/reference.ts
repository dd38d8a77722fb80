/**
 * A reference population: 120-odd lines of work spread over the whole field. How near a person stands to
 * these says what "near" means for that person and that model, so that a score needs no pool to be
 * measured against (cohort normalisation, as in speaker verification: Auckenthaler et al., DSP 2000).
 */
export const OCCUPATIONS: readonly string[] = `
Accountant, Actor, Administrative Assistant, Aerospace Engineer, Agricultural Worker,
Air Traffic Controller, Architect, Assembly Line Operator, Attorney, Auditor, Baker,
Bank Teller, Barista, Biologist, Bookkeeper, Bricklayer, Bus Driver, Business Analyst, Butcher,
Buyer, Call Center Agent, Carpenter, Cashier, Chemist, Chief Executive Officer,
Child Care Worker, Civil Engineer, Cleaner, Compliance Officer, Construction Worker,
Content Writer, Cook, Copywriter, Customer Service Representative, Data Analyst, Data Engineer,
Dental Hygienist, Dentist, Dietitian, Economist, Editor, Electrical Engineer, Electrician,
Event Manager, Executive Assistant, Farmer, Financial Advisor, Financial Analyst, Firefighter,
Fitness Trainer, Flight Attendant, Forklift Operator, Graphic Designer, Hairdresser,
Hotel Manager, HR Manager, Industrial Designer, Insurance Agent, Interpreter,
Investment Banker, IT Support Specialist, Janitor, Journalist, Laboratory Technician,
Land Surveyor, Librarian, Logistics Coordinator, Machine Operator, Machinist,
Marketing Manager, Mechanic, Mechanical Engineer, Medical Doctor, Midwife, Musician,
Network Administrator, Nurse, Occupational Therapist, Operations Manager, Painter, Paralegal,
Pharmacist, Photographer, Physiotherapist, Pilot, Plumber, Police Officer,
Primary School Teacher, Procurement Specialist, Product Manager, Project Manager, Psychologist,
Quality Inspector, Real Estate Agent, Receptionist, Recruiter, Research Scientist,
Retail Salesperson, Sales Manager, Security Guard, Social Worker, Software Developer,
Statistician, Supply Chain Manager, Tailor, Tax Consultant, Technical Writer, Translator,
Truck Driver, University Lecturer, UX Designer, Veterinarian, Video Editor, Waiter,
Warehouse Worker, Web Developer, Welder, Youth Worker`
  .split(",")
  .map((title) => title.trim());

/** What every resume says. A resume's own meaning is what remains without it. */
export const EVERY_RESUME = `
Summary Profile Objective. Highly motivated, results-oriented professional with many years of
experience, excellent communication, interpersonal and organizational skills. Proven ability to
work independently and as part of a team in a fast-paced environment, meet deadlines, solve
problems and pay attention to detail. Work experience, employment history. Company name, city,
state, to current, January, February, March, April, May, June, July, August, September, October,
November, December. Responsible for managing, planning, developing, implementing, coordinating,
supporting, maintaining, monitoring, reviewing, preparing and reporting on daily operations,
projects, processes, procedures, policies and documentation. Worked with clients, customers,
staff, management, vendors, departments and stakeholders. Assisted the manager and the team, led
meetings, trained new employees, provided support and services, ensured quality, improved
performance, increased efficiency, reduced costs. Created reports, presentations and records;
answered phone calls and email; handled requests and issues; performed duties as assigned.
Highlights, accomplishments, achievements, awards, skills, strengths. Time management,
leadership, teamwork, problem solving, decision making, multitasking, customer service,
Microsoft Office, Word, Excel, PowerPoint, Outlook, computer skills, data entry, training,
analysis, research, strategy, business, system, program, information, new, various, all,
including, successfully, within, over, under, through. Education and training: university,
college, high school, bachelor of science, bachelor of arts, master, degree, diploma,
certificate, GPA, courses, graduated. Languages: English, Spanish, French, German, fluent,
native. Interests, references available upon request.`;
