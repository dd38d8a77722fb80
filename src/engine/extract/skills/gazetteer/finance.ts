/** Accounting, finance, insurance, compliance, law. */
export const FINANCE = `
accounting | buchhaltung | buchführung | contabilidad | comptabilité | rechnungswesen | boekhouding | contabilità | księgowość
financial accounting | finanzbuchhaltung > accounting
management accounting | cost accounting | kostenrechnung > accounting
bookkeeping > accounting
gaap = ^GAAP | us gaap | us-gaap | ^US-GAAP > accounting
ifrs = ^IFRS > accounting
hgb = ^HGB > accounting
asc 606 > gaap
sox = ^SOX | sarbanes-oxley | sox compliance
accounts payable | kreditorenbuchhaltung | ^AP/AR | cuentas por pagar > accounting
accounts receivable | debitorenbuchhaltung | cuentas por cobrar > accounting
general ledger | hauptbuch > accounting
journal entries > accounting
month-end close | month end close | monthly close | month-end closing | monatsabschluss | monatsabschlüsse | year-end close | financial close > accounting
account reconciliation | reconciliations | bank reconciliation | balance sheet reconciliations | balance sheet reconciliation > accounting
financial statements | annual financial statements | jahresabschluss | jahresabschlüsse > accounting
consolidation = financial consolidation | group consolidation
revenue recognition > accounting
fixed assets | fixed asset accounting > accounting
invoicing | billing and invoicing | rechnungsstellung | facturación | facturation | invoice processing
expense management | expense reporting
cash flow management | cash management | cash flow forecasting | liquiditätsplanung
treasury | treasury management
cash handling | till operation | cash register | kassieren | point of sale | ^POS | pos systems
payroll | payroll processing | lohnbuchhaltung | gehaltsabrechnung | nóminas | paie | lohn- und gehaltsabrechnung
tax = ?tax | tax compliance | tax returns | tax preparation | tax planning | tax accounting | steuererklärungen | steuerrecht | corporate tax | fiscalité
vat = ^VAT | vat returns | umsatzsteuer | umsatzsteuervoranmeldung
transfer pricing
auditing | external audit | internal audit | financial audit | internal auditing | wirtschaftsprüfung
internal controls | internal control
financial analysis | finanzanalyse | análisis financiero | analyse financière
financial modeling | financial modelling | financial models
financial reporting | finanzberichte | reporting financier
financial planning | financial planning and analysis | financial planning & analysis | ^FP&A
budgeting | ?budgets | ?budget | budget management | budgetplanung | budget planning | budgeting and forecasting | presupuestos
controlling = ^Controlling | finanzcontrolling | contrôle de gestion
variance analysis
valuation | business valuation | discounted cash flow | ^DCF | company valuation
mergers and acquisitions | mergers & acquisitions | ^M&A
due diligence
private equity
venture capital
investment banking
investment management = investment management | portfolio management
wealth management
equity research
fixed income
derivatives | options trading
foreign exchange = foreign exchange trading | fx trading
algorithmic trading | quantitative trading | high-frequency trading
capital markets
hedge funds
risk management | risikomanagement | gestión de riesgos | gestion des risques
credit risk | credit analysis | credit risk management
market risk
operational risk
risk modeling | risk modelling
underwriting
actuarial science | actuarial
insurance claims | claims handling | claims processing | claims management
insurance = ?insurance | insurance industry | insurance products | property and casualty | p&c insurance
lending | loan origination | loan processing
mortgages = mortgage lending | mortgage underwriting
collections = debt collection | collections management
banking = ?banking | retail banking | commercial banking | banking operations | core banking
payments = payment processing | payment systems | payments industry | payment gateways | payment networks
stripe = ^Stripe
adyen
fintech
cryptocurrency | digital assets | stablecoins
anti-money laundering | anti money laundering | ^AML | aml/kyc | geldwäscheprävention
kyc = ^KYC | know your customer | ^KYB | ^KYC/KYB
sanctions screening
regulatory compliance | compliance management | regulatory reporting
mifid | mifid ii
basel iii | solvency ii
finra | series 7 | series 63 | series 65
cpa = ^CPA | certified public accountant
acca = ^ACCA
aca = ^ACA | ^ICAEW
cima = ^CIMA
cfa = ^CFA | chartered financial analyst
frm = ^FRM
bilanzbuchhalter | bilanzbuchhalterin
quickbooks | quickbooks online | quick books
xero = ^Xero
sage = ~Sage | sage 50 | sage intacct
datev
lexware
netsuite | oracle netsuite
sap = ^SAP | sap erp | sap ecc | sap r/3
sap s/4hana | s/4hana | s4hana | s4 hana | sap hana > sap
sap fico | sap fi | sap fi/co | sap co > sap
sap mm > sap
sap sd > sap
sap pp > sap
sap successfactors | successfactors > sap, hris
sap ariba | ariba > procurement
oracle ebs | oracle e-business suite | oracle fusion | oracle financials | oracle erp
microsoft dynamics | dynamics 365 | microsoft dynamics 365 | ms dynamics | dynamics nav | navision | business central | d365
workday = ~Workday | workday hcm | workday financials
peoplesoft
jd edwards
infor = ^Infor
odoo
erp = ^ERP | enterprise resource planning | erp systems | erp-systeme
concur = ^Concur | sap concur
expensify
bill.com
ramp = ramp card
coupa
blackline
anaplan
hyperion = oracle hyperion | ^Hyperion
adaptive insights | adaptive planning
onestream
carta = ^Carta
bloomberg terminal | ~Bloomberg
factset
capital iq | capiq
refinitiv
pitchbook
procure-to-pay | procure to pay | purchase to pay | ^P2P
order-to-cash | order to cash | ^O2C
record-to-report | record to report
contract law
contract management | contract negotiation | contract drafting | contract review | vertragsmanagement | contract negotiations | drafting contracts
corporate law | gesellschaftsrecht
employment law | labor law | labour law | arbeitsrecht | derecho laboral | droit du travail
intellectual property | intellectual property law | patent law | patent prosecution | trademark law
litigation | commercial litigation
civil litigation
criminal law
family law
immigration law
real estate law | conveyancing
tax law
privacy law
legal research | legal writing | legal drafting
legal advice = legal counsel services | provide legal advice
e-discovery | ediscovery
westlaw | lexisnexis
paralegal studies
corporate governance
company secretarial
juris doctor | ^JD
bar admission | state bar | admitted to the bar | bar membership | admission to the bar | california bar
gdpr | dsgvo | general data protection regulation | rgpd
ccpa = ^CCPA
export controls | export control
trade compliance
policy analysis | public policy
government contracting | federal contracting | ^FAR/DFARS | ^DFARS
grants management
fundraising | donor relations
real estate = real estate industry | commercial real estate | real estate management
property management | immobilienverwaltung | lettings
actuarial modeling
billing = ?billing | billing operations | client billing
balance sheets = balance sheet | balance sheets | income statements
loan servicing
escrow
title insurance
property appraisal | real estate appraisal
financial advising | financial advisory | financial counseling
retirement planning | estate planning
fund accounting > accounting
cost control | cost reduction
cost analysis
profitability analysis
business cases | business case development
spend analysis
mediation | arbitration
notary public
`;
