/** Nursing, medicine, therapy, laboratory, social care, education. */
export const HEALTH = `
registered nurse = registered nurse | registered nurses | ^RN | ^RNs | registered general nurse | ^RGN | pflegefachkraft | infirmier diplômé | nmc registration | nmc registered | nmc pin > nursing
licensed practical nurse | ^LPN | ^LVN | licensed vocational nurse > nursing
certified nursing assistant | ^CNA | ^CNAs | nursing assistant
registered mental health nurse | ^RMN > nursing, mental health
nurse practitioner | ^FNP | family nurse practitioner | ^APRN > nursing
nursing = nursing care | nursing practice | nursing degree | krankenpflege | soins infirmiers | enfermería | nursing experience
clinical nurse specialist > nursing
midwifery
healthcare assistant | ^HCA | health care assistant | healthcare support worker
patient care | direct patient care | patientenversorgung | atención al paciente
patient assessment | nursing assessment | patient assessments
care planning | care plans | care plan development | pflegeplanung
personal care | grundpflege
behandlungspflege
elderly care | care of the elderly | geriatric care | geriatrics | altenpflege
palliative care | end of life care | end-of-life care | hospice care
dementia care
wound care | wound management | wundversorgung
medication administration | administering medication | medication management | medikamentengabe
intravenous therapy | iv therapy | intravenous therapy | iv insertion
venepuncture | venipuncture | phlebotomy | blood draws
cannulation
catheterisation | catheterization | catheter care
tracheostomy care | ventilator management
vital signs | vital signs monitoring
ecg = ^ECG | ^EKG | ^ECGs | electrocardiogram
cpr = ^CPR | cardiopulmonary resuscitation
basic life support | ^BLS | immediate life support
advanced life support | ^ACLS | ^ALS | advanced cardiac life support
pediatric advanced life support | ^PALS
first aid | erste hilfe | primeros auxilios | premiers secours | first-aid
triage
emergency medicine | emergency department | accident and emergency
intensive care | critical care | intensivpflege | ^ICU
high dependency
operating theatre | operating room | scrub nursing | theatre nursing | perioperative care
anaesthetics | anesthesia | anaesthesia
recovery nursing | post-anaesthetic care
surgery = general surgery | surgical procedures
cardiology
oncology
chemotherapy | ^SACT
radiotherapy | radiation therapy
nephrology | renal dialysis | dialysis | haemodialysis | hemodialysis
neurology
orthopaedics | orthopedics | orthopedic
paediatrics | pediatrics | paediatric nursing
neonatal care | ^NICU | neonatology
obstetrics | gynaecology | gynecology | obstetrics and gynaecology
dermatology
ophthalmology
gastroenterology | endoscopy
respiratory medicine | respiratory care
rheumatology
endocrinology | diabetes care | diabetes management
urology
psychiatry
mental health | mental health care | mental health nursing | psychische gesundheit | salud mental | santé mentale
learning disabilities | learning disability
autism spectrum disorder | autism
substance abuse | addiction treatment | substance misuse
cognitive behavioral therapy | cognitive behavioural therapy | ^CBT
dialectical behavior therapy | dbt therapy | dbt skills
psychotherapy | psychological therapies
counselling | counseling
applied behavior analysis | ^ABA | ^BCBA
occupational therapy | ergotherapie | terapia ocupacional | ergothérapie
physiotherapy | physical therapy | physiotherapie | fisioterapia | kinésithérapie
speech and language therapy | speech therapy | speech-language pathology | logopädie
dietetics | clinical nutrition
podiatry
audiology
optometry
radiography | diagnostic radiography | radiology
ultrasound | sonography
mri = ^MRI | magnetic resonance imaging
ct scanning | ct scans | computed tomography
x-ray | x rays | x-rays
nuclear medicine
mammography
dental nursing | dental assisting
dentistry | dental hygiene
orthodontics
pharmacy = pharmacy practice | hospital pharmacy | clinical pharmacy | community pharmacy
pharmacy technician certification | ^CPhT
dispensing = dispensing medication | medication dispensing | prescription dispensing
compounding = pharmaceutical compounding | sterile compounding | pharmacy compounding
usp 797 | usp 795 | usp 800
pharmacology
pharmacovigilance | drug safety
prescribing = independent prescriber | non-medical prescribing | independent prescribing
clinical trials | clinical trial | clinical research | clinical studies
good clinical practice | ^GCP guidelines | ich-gcp | ich gcp
gmp = ^GMP | ^cGMP | good manufacturing practice | good manufacturing practices
glp = ^GLP | good laboratory practice
gxp = ^GxP
regulatory affairs
medical devices | medical device development
iso 13485
21 cfr part 11 | 21 cfr part 820 | fda regulations
medical coding | ^ICD-10 | icd-10 coding | cpt coding | ^CPC
medical billing | revenue cycle management
medical terminology
medical writing
medical records | patient records | health records
electronic health records = electronic health records | electronic health record | ^EHR | ^EHRs | ^EMR | electronic medical records
epic = epic emr | epic systems | epic ehr | ~Epic
cerner
systmone
emis = emis web | ^EMIS
meditech
athenahealth
hipaa | hipaa compliance
hl7 | hl7 fhir | fhir
dicom
infection control | infection prevention | infection prevention and control | hygienevorschriften
clinical governance
clinical audit | clinical audits
clinical supervision
clinical documentation | patient documentation | pflegedokumentation
utilization review | utilization management | utilisation management
case management = patient case management | clinical case management | discharge planning
telehealth | telemedicine
health promotion | health education | public health
community nursing | district nursing | health visiting
primary care | general practice
vaccination | immunisation | immunization | vaccinations
gmc registration | gmc registered
hcpc registration | hcpc registered | hcpc registered practitioner
board certification | board certified
manual handling | moving and handling
safeguarding | safeguarding children | safeguarding adults | child protection
social work | sozialarbeit | trabajo social | travail social
youth work | childcare | child care | kinderbetreuung | early years education
disability support
patient transport
laboratory techniques | lab techniques | laboratory skills | laboratory testing
pcr = ^PCR | ^qPCR | ^RT-PCR | polymerase chain reaction
cell culture | tissue culture
flow cytometry
western blot | western blotting
elisa = ^ELISA
microscopy
chromatography | hplc | gas chromatography
mass spectrometry | lc-ms
crispr
molecular biology
microbiology
immunology
biochemistry
haematology | hematology
histology | histopathology
protein purification
drug discovery
medicinal chemistry
organic chemistry | analytical chemistry
teaching = classroom teaching | teaching experience | unterrichten
curriculum development | curriculum design
lesson planning | lesson plans
classroom management
special education | special educational needs | ^SEN | ^SEND support
instructional design
e-learning development | elearning | e-learning
learning management systems | learning management system | ^LMS
moodle
qualified teacher status | ^QTS
tutoring
mentoring | coaching and mentoring
academic research | scientific research | literature review
scientific writing | academic writing
grant writing
caregiving | caregiver experience
feeding assistance | tube feeding
blood glucose monitoring
specimen collection
aseptic technique | sterilization | sterilisation
post-operative care | pre-operative assessment
pain management
stroke care
cardiac rehabilitation
pulmonary rehabilitation
rehabilitation
health assessments
health coaching
nutrition
personal training | fitness instruction
yoga instruction
massage therapy
acupuncture
medical assisting
medical transcription
medical reception
insurance verification | prior authorization
behavioral health | behavioural health
crisis intervention
suicide prevention
trauma-informed care
group therapy | family therapy
play therapy
psychological assessment | psychological testing
psychometrics
clinical psychology
home visits
advance care planning
clinical leadership
quality improvement
patient safety
incident reporting
mental capacity act
nmc revalidation
preceptorship
epidemiology
toxicology
veterinary medicine
genetic counseling | genetic counselling
proteomics
synthetic biology
fermentation | bioprocessing
formulation development
assay development
single-cell sequencing | rna sequencing
animal models | in vivo studies
`;
