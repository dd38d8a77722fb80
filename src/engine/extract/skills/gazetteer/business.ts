/** Office, people, sales, marketing, customer service, management methods, media and design. */
export const BUSINESS = `
microsoft office | ms office | ms-office | microsoft office suite | office suite | office 365 | microsoft 365 | o365 | m365 | ms office suite | office-anwendungen | pack office | paquete office | suite office | ms office 365 | office-paket
microsoft word | ms word | ~Word > microsoft office
powerpoint | power point | microsoft powerpoint | ms powerpoint > microsoft office
outlook = ^Outlook | microsoft outlook | ms outlook > microsoft office
microsoft access | ms access | ?Access > microsoft office
onenote | microsoft onenote > microsoft office
microsoft visio | ms visio | visio
microsoft project | ms project
microsoft publisher | ms publisher
microsoft teams | ms teams | ?Teams
onedrive
google workspace | g suite | gsuite | google suite | google apps | google docs | google slides | google drive
slack = ^Slack
zoom = ~Zoom
webex
asana = ^Asana
trello
monday.com | monday com
clickup
notion = ~Notion
airtable | air table
basecamp
smartsheet | smartsheets
jira | atlassian jira
confluence = ^Confluence | atlassian confluence
linear = ~Linear
wrike
miro = ^Miro
lucidchart
docusign
typing = touch typing | fast typing | typing speed
minute taking | taking minutes
calendar management | diary management | scheduling meetings
travel arrangements | travel planning | travel booking | reiseplanung
administrative support = administrative support | office administration | büroorganisation | office management | administrative tasks
reception = reception duties | front desk | reception work
filing = filing systems | document filing
document management | dokumentenmanagement
records management
correspondence = business correspondence | korrespondenz
transcription
translation = translation services | simultaneous interpreting | übersetzung
event planning | event management | event coordination | veranstaltungsmanagement | organización de eventos | eventmanagement
project management | projektmanagement | gestión de proyectos | gestion de projet | project planning | projectmanagement | gestion de projets
program management | programme management
product management | produktmanagement | product ownership
product strategy
product roadmap | product roadmaps | roadmapping | roadmap planning
product discovery
product development | produktentwicklung
product-led growth
user stories
backlog management | backlog grooming | backlog refinement
requirements gathering | requirements analysis | anforderungsanalyse | requirements engineering | requirements elicitation
business analysis | geschäftsanalyse | análisis de negocio
business process management | business process modeling | ^BPMN | business process modelling
process optimization | process optimisation | process mapping | prozessoptimierung | optimización de procesos
business development | geschäftsentwicklung | desarrollo de negocio
business strategy | strategic planning | corporate strategy
management consulting
stakeholder management | stakeholder engagement
change management
agile = agile | agile methodologies | agile methodology | agile development | agile methods | agile software development | agile environment | agile practices | agile/scrum
scrum > agile
certified scrum master | ^CSM certification | scrum master certification | ^PSM I > scrum
kanban > agile
safe agile | scaled agile | ^SAFe > agile
waterfall methodology | ~Waterfall
extreme programming
pmp = ^PMP | pmp certification | project management professional > project management
prince2 > project management
capm = ^CAPM
sdlc = ^SDLC | software development life cycle | software development lifecycle
okrs = ^OKRs | ^OKR | objectives and key results
kpi = kpi reporting | kpi tracking | kpi management
lean startup
design thinking
vendor management | supplier management | lieferantenmanagement
negotiation = ?negotiation | ?negotiations | ?negotiating | contract negotiation skills | negotiation skills | verhandlungsgeschick
public speaking
presentation skills | präsentationsfähigkeiten
technical writing | technical documentation
proposal writing | rfp responses | rfps | bid writing
copywriting | copy writing | direct-response copywriting
content writing | content creation | content production
copy editing | copyediting | proofreading
editing = video editing and production
journalism
storytelling = data storytelling | brand storytelling | visual storytelling
human resources | hr management | personalwesen | recursos humanos | ressources humaines | human resource management
recruiting = talent acquisition | ?recruitment | ?recruiting | ?hiring | full-cycle recruiting | full cycle recruiting | technical recruiting | candidate sourcing | personalbeschaffung | recrutement | reclutamiento | boolean search
employee relations
employee engagement
onboarding = employee onboarding
performance management
succession planning
compensation and benefits | benefits administration | total rewards
organizational development | organisational development
training and development | learning and development | ^L&D
training delivery | training facilitation
hris = ^HRIS | hr information systems
applicant tracking systems | applicant tracking system | ^ATS
greenhouse = greenhouse ats | ?Greenhouse
ashby = ?Ashby
bamboohr
personio
adp = ^ADP
gusto = ?Gusto
rippling = ?Rippling
linkedin recruiter
shrm = shrm-cp | ^SHRM | ^PHR
cipd = ^CIPD
workforce planning | workforce management
labor relations | labour relations
diversity and inclusion = diversity, equity and inclusion initiatives
people management | people leadership | mitarbeiterführung | personalführung | gestión de equipos | gestion d'équipe
team leadership = team leadership | team management
customer service | kundenservice | kundenbetreuung | atención al cliente | servicio al cliente | service client | relation client | klantenservice | obsługa klienta | servizio clienti | customer care
customer support | kundensupport
customer success | customer success management
client relationship management = account management | key account management | key-account-management
customer experience = customer experience management
call center | call centre | contact center | contact centre
intercom = ^Intercom
gainsight
live chat support
conflict resolution | de-escalation
complaint handling
salesforce = ^Salesforce | salesforce crm | salesforce.com | ^SFDC | salesforce lightning | salesforce platform > crm
salesforce administration | salesforce administrator | salesforce admin > salesforce
sales cloud = salesforce sales cloud | salesforce service cloud | sales cloud > salesforce
salesforce marketing cloud | marketing cloud | pardot > salesforce
salesforce cpq | ^CPQ > salesforce
hubspot > crm
zoho | zoho crm > crm
pipedrive > crm
microsoft dynamics crm | dynamics crm > crm
sugarcrm > crm
crm = ^CRM | crm systems | customer relationship management | crm software | crm-systeme | crm tools
outreach.io | salesloft | sales engagement tools
zoominfo | apollo.io
gong = gong.io | ^Gong
linkedin sales navigator | sales navigator
sales = ?sales | b2b sales | enterprise sales | saas sales | software sales | direct sales | outbound sales | inside sales | field sales | vertriebserfahrung | sales experience | technical sales | solution sales | sales cycle | full sales cycle | consultative selling | solution selling | consultative sales
retail sales = retail sales | retail experience | einzelhandel | retail management
telesales | telemarketing | cold calling | cold outreach
lead generation | lead gen | leadgenerierung | prospecting | sales prospecting
meddic | meddpicc
challenger sale | sandler
pipeline management | sales pipeline
sales operations | revenue operations | revops
sales enablement
sales strategy
quota attainment = exceeding quota | quota-carrying
channel sales | partner management | channel partnerships
pricing strategy | price optimization
merchandising | visual merchandising
category management
e-commerce | ecommerce | onlinehandel | comercio electrónico
amazon seller central | amazon fba | amazon marketplace | amazon ads
marketing = ?marketing | marketing strategy | online marketing | onlinemarketing | marketing campaigns | marketing mix
digital marketing | marketing digital | digitales marketing
content marketing | content strategy
email marketing | e-mail marketing | e-mail-marketing
social media marketing | social media management | social media | soziale medien | redes sociales | réseaux sociaux
influencer marketing
affiliate marketing
performance marketing | paid media | paid social | paid search | paid advertising
growth marketing | growth hacking
product marketing
brand marketing | brand management | markenführung | brand strategy | branding
field marketing
account-based marketing | account based marketing | ^ABM
lifecycle marketing
demand generation
marketing automation
marketing analytics | marketing attribution
market research | marktforschung | investigación de mercado | competitive analysis | étude de marché
conversion rate optimization | conversion optimization | ^CRO | landing page optimization
search engine optimization | search engine optimisation | seo | suchmaschinenoptimierung | technical seo
search engine marketing = search engine marketing | ^SEM | ^SEA | ^PPC | pay-per-click
google ads | google adwords | adwords
facebook ads | meta ads | facebook ads manager | meta business suite
linkedin ads
tiktok ads
programmatic advertising | media buying | media planning
mailchimp
klaviyo
braze = ^Braze
iterable = ^Iterable
marketo
eloqua
customer.io
semrush
ahrefs
screaming frog
google search console
hootsuite
sprout social
buffer = buffer app
public relations | media relations | pressearbeit | relaciones públicas | relations publiques | öffentlichkeitsarbeit
corporate communications | internal communications | unternehmenskommunikation
crisis communications
community management
graphic design | grafikdesign | diseño gráfico | graphisme
ui design | user interface design | ui/ux | ui/ux design | ux/ui | ux/ui design | interface design
ux design = ux design | user experience design | user experience | ^UX
user research | ux research | usability testing | user testing | user interviews
interaction design
product design
visual design
web design | webdesign
design systems | design system
information architecture
wireframing | wireframes | wireframe
prototyping | rapid prototyping
motion design | motion graphics
animation = 2d animation | 3d animation | character animation
illustration = digital illustration | vector illustration
typography
color theory | colour theory
art direction
industrial design
interior design
fashion design | textile design
service design
figma
sketch = ~Sketch | sketch app
adobe xd
invision = ^InVision | ^Invision
framer = ^Framer
zeplin
principle = principle app
balsamiq
axure
canva
adobe creative suite | adobe creative cloud | creative cloud | adobe cc | adobe suite | adobe creative
photoshop | adobe photoshop > adobe creative suite
adobe illustrator | ~Illustrator > adobe creative suite
indesign | adobe indesign > adobe creative suite
after effects | adobe after effects | aftereffects > adobe creative suite
premiere pro | adobe premiere | adobe premiere pro > adobe creative suite
lightroom | adobe lightroom > adobe creative suite
adobe acrobat | acrobat pro
adobe audition
dreamweaver
coreldraw
affinity designer
procreate = ^Procreate
blender = ^Blender
cinema 4d | c4d
autodesk maya | ~Maya
3ds max | 3d studio max
houdini = ^Houdini
zbrush
substance painter
3d modeling | 3d modelling | 3d-modellierung
rendering = 3d rendering | v-ray | vray
vfx = ^VFX | visual effects
final cut pro | final cut
davinci resolve
avid media composer
pro tools | logic pro | ableton
audio editing | sound design | audio engineering
video editing | videobearbeitung | edición de vídeo | montage vidéo
video production | videography
photography | fotografie | fotografía
podcasting
live streaming
augmented reality = augmented reality | virtual reality | mixed reality | ^AR/VR | ^VR/AR | ^XR
adobe campaign
localization | localisation
moderation = content moderation | community moderation
trust and safety | trust & safety
operations management | betriebsführung
financial management
p&l management | p&l | p&l responsibility | profit and loss
logistics coordination
data reporting = management reporting | reporting and analytics | kpi reports
knowledge management | knowledge base management
research and development | ^R&D | forschung und entwicklung
innovation management
technology transfer
patent research
quality auditing
volunteer management
tour guiding
lifeguarding
go-to-market strategy | go-to-market strategies | gtm strategy | gtm strategies | go-to-market planning | ?GTM
advertising = ?advertising | advertising campaigns | online advertising | display advertising
scheduling = ?scheduling | appointment scheduling | staff scheduling | shift planning | dienstplanung
pricing = ?pricing | pricing analysis
consulting = ?consulting | consulting experience | strategy consulting | unternehmensberatung
coaching = ?coaching | team coaching | leadership coaching
supervision = ?supervision | staff supervision | supervising staff
customer relations | client relations
customer retention
upselling | cross-selling | upselling and cross-selling
sales presentations | product demonstrations | product demos
trade shows
press releases
newsletters
workshop facilitation | meeting facilitation
market analysis > market research
data collection
report writing
clerical work = clerical support | clerical duties | ?clerical
switchboard operation | multi-line phone
desktop publishing
screenwriting
ux writing
lemlist
linkedin marketing
background screening = candidate screening | resume screening
interviewing candidates | structured interviewing
hr policies | hr policy
job evaluation | job analysis
employer branding
grievance handling
executive search | headhunting
`;
