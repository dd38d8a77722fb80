/** Driving, logistics, construction, maintenance, manufacturing, engineering disciplines, food and cleaning. */
export const TRADES = `
driving licence | driver's license | drivers license | driver license | driving license | driver's licence | drivers licence | driver’s license | driver’s licence | führerschein | führerschein klasse b | permis b | permis de conduire | carnet de conducir | permiso de conducir | patente b | rijbewijs | prawo jazdy
commercial driver's license | ^CDL | cdl class a | cdl-a | class a cdl | commercial drivers license | hgv licence | lgv licence | ^HGV | ^LGV | lkw-führerschein | führerschein klasse c | führerschein klasse ce | permis c | carnet c > driving licence
hazmat endorsement | hazmat | ^ADR | adr-schein | hazardous materials
tanker endorsement
forklift operation | forklift | fork lift | forklift driving | forklift licence | forklift license | forklift truck | gabelstapler | staplerschein | carretilla elevadora | cariste | ^CACES | counterbalance | reach truck
pallet jack | pallet truck
delivery driving | van driving | truck driving | multi-drop
route planning | route optimization
fleet management | flottenmanagement | fuhrparkmanagement | gestion de flotte
dispatching | transport planning
freight forwarding | freight
customs clearance | customs regulations | customs compliance | incoterms | import/export
warehouse operations | warehousing | warehouse management | lagerlogistik | almacén | entreposage | lagerverwaltung
warehouse management systems | ^WMS | warehouse management system
picking and packing | pick and pack | order picking | kommissionierung | order fulfillment | order fulfilment
loading and unloading
inventory management | inventory control | stock control | stock management | bestandsführung | gestión de inventario | gestion des stocks
cycle counting
supply chain management | supply chain | lieferkette | cadena de suministro | chaîne logistique
supply chain planning | demand planning | material planning | s&op | sales and operations planning
logistics | logistik | logística | logistique
procurement = procurement | strategic sourcing | strategischer einkauf | vendor sourcing
transportation management systems | ^TMS
last mile delivery | last-mile logistics
cold chain
shipping and receiving
carpentry | joinery | tischlerei | schreinerei | menuiserie | carpintería
plumbing | plomberie | fontanería | sanitärinstallation
electrical installation | electrical wiring | elektroinstallation | instalación eléctrica | electrical installations
electrical maintenance | electrical troubleshooting
electrical engineering | elektrotechnik
electrician certification | 18th edition | nec code | national electrical code
hvac | heating, ventilation and air conditioning | klimatechnik | heating and cooling | refrigeration
epa 608 | epa certification | f-gas
welding | mig welding | tig welding | schweißen | soldadura | soudage | stick welding
soldering
brazing
machining | cnc machining | cnc | cnc programming | cnc-maschinen | cnc milling | cnc turning | cnc-programmierung
milling = ^Milling | fräsen
lathe = lathe | lathes | lathe operation
g-code
mastercam
sheet metal | sheet metal fabrication
metal fabrication | metalworking | metallbau
blueprint reading | blueprints | reading blueprints | engineering drawings | technical drawings | technische zeichnungen
injection molding | injection moulding
3d printing | additive manufacturing
painting and decorating | spray painting
masonry | bricklaying | plastering | tiling
roofing
scaffolding
landscaping | horticulture | gardening
irrigation
construction management | construction project management | bauleitung
construction = construction industry | building construction | civil construction
site supervision | site management
concrete = concrete work | concrete pouring
surveying | land surveying | quantity surveying
estimating = cost estimating | construction estimating | cost estimation
procore
bluebeam
primavera p6 | primavera | p6 scheduling
building codes | building regulations
building information modeling | ^BIM | building information modelling
cscs card | ^CSCS
smsts | sssts
osha | osha 30 | osha 10 | osha regulations | osha standards
iosh | nebosh
health and safety | health & safety | arbeitssicherheit | seguridad laboral | workplace safety | occupational health and safety | ^EHS | ^HSE | hygiène et sécurité
risk assessment | risk assessments | gefährdungsbeurteilung
confined space | working at heights | fall protection
lockout/tagout = lockout/tagout | ^LOTO | lockout tagout
ppe = ^PPE | personal protective equipment
heavy equipment operation | heavy equipment | excavator | excavator operation | bulldozer
crane operation | crane operator | overhead crane | rigging
preventive maintenance | preventative maintenance | planned maintenance | vorbeugende wartung | instandhaltung | mantenimiento preventivo | maintenance préventive | predictive maintenance
mechanical maintenance | equipment maintenance | machine maintenance | wartung und instandhaltung
facilities management | facility management | building maintenance | facilities maintenance | haustechnik
vehicle maintenance | automotive repair | vehicle repair | auto repair | kfz-technik | car mechanics
vehicle diagnostics | automotive diagnostics
diesel engines | diesel mechanics
hydraulics | hydraulic systems | hydraulik
pneumatics | pneumatic systems | pneumatik
plc = ^PLC | ^PLCs | programmable logic controllers | programmable logic controller | ^SPS | siemens s7 | tia portal | allen-bradley | allen bradley | rslogix
scada
hmi = ^HMI | ^HMIs
industrial automation | factory automation | automatisierungstechnik
robotics | robotik | robótica
robot programming | kuka | fanuc | abb robots
mechatronics | mechatronik
control systems | controls engineering | pid control | control theory | regelungstechnik
instrumentation = instrumentation and control | process instrumentation
mechanical engineering | maschinenbau | ingeniería mecánica
mechanical design | mechanical assembly
civil engineering | bauingenieurwesen
structural engineering | structural analysis
chemical engineering
process engineering | verfahrenstechnik
industrial engineering
aerospace engineering
systems engineering
model-based systems engineering | ^MBSE
biomedical engineering
materials science
thermodynamics | heat transfer | thermal analysis
fluid dynamics | fluid mechanics
finite element analysis | ^FEA | ^FEM | finite element method
computational fluid dynamics | ^CFD
ansys
abaqus
comsol
nastran
autocad | auto cad
solidworks | solid works
catia
creo = ^Creo | ptc creo
inventor = autodesk inventor
fusion 360 | ~Fusion
siemens nx | nx cad | unigraphics
solid edge
revit
civil 3d
sketchup
rhino = ^Rhino | rhino 3d | ^Rhino3D
grasshopper = ?Grasshopper
navisworks
tekla
microstation
cad = ^CAD | cad software | cad design | computer-aided design | computer aided design | cad-programme
cam = ^CAD/CAM | ~CAM | cam software
plm = ^PLM | product lifecycle management | teamcenter | windchill
gd&t | geometric dimensioning and tolerancing | gd & t
metrology | coordinate measuring machine | ^CMM
pc-dmis | pcdmis
design for manufacturing | design for manufacturability | ^DFM | ^DFMA | design for assembly
tolerance analysis
failure analysis | root cause analysis | ^RCA
fmea = ^FMEA | ^DFMEA | ^PFMEA
apqp = ^APQP | ^PPAP
statistical process control | ^SPC
six sigma | lean six sigma | six sigma green belt | six sigma black belt
lean manufacturing | lean production | lean principles | ~Lean
kaizen
5s = ^5S
continuous improvement | kontinuierliche verbesserung | process improvement | mejora continua | amélioration continue
total quality management | ^TQM
quality control | qualitätskontrolle | control de calidad | contrôle qualité | quality inspection
quality management systems | quality management | qualitätsmanagement | ^QMS
iso 9001 | iso9001
as9100
iatf 16949
iso 14001
iso 26262 | functional safety
capa = ^CAPA
itar = ^ITAR
production planning | produktionsplanung | manufacturing planning
manufacturing processes | manufacturing engineering | manufacturing operations
machine operation | operating machinery | maschinenbedienung | machine operating
assembly line = assembly line | assembly work
packaging = packaging design | packaging equipment
food safety | food hygiene | lebensmittelhygiene | haccp | ^HACCP | servsafe | food handlers
food preparation | cooking | culinary arts | menu planning | kitchen management
barista = barista experience | barista skills | coffee making
bartending | mixology
baking = baking skills | pastry making
butchery
hospitality = hospitality management | hospitality industry | hotel management | gastronomie
housekeeping = housekeeping | commercial cleaning | industrial cleaning | gebäudereinigung | limpieza
waiting tables | table service
security guarding | sia licence | sia license | door supervisor
cctv = ^CCTV
hairdressing | barbering
beauty therapy | cosmetology
floristry
agriculture | farming | crop production
animal care | animal husbandry | veterinary nursing
arboriculture
electronics = electronics engineering | electronics design | electronics troubleshooting | elektronik
circuit design | analog circuit design | analog design | circuit analysis
digital design | digital circuit design | rtl design | logic design
pcb design | pcb layout | ^PCB | ^PCBs | printed circuit boards | printed circuit board
altium | altium designer > pcb design
orcad > pcb design
kicad > pcb design
eagle = eagle cad | ?Eagle > pcb design
ltspice | pspice | spice simulation
fpga = ^FPGA | ^FPGAs | fpga design
vhdl > fpga
verilog > fpga
systemverilog | system verilog > verilog
uvm = ^UVM
asic = ^ASIC | ^ASICs | asic design
vlsi
soc design | system on chip
cadence = cadence virtuoso | cadence tools | ?Cadence
synopsys
vivado | xilinx
quartus = ^Quartus
i2c = ^I2C | i²c
spi = ^SPI
uart = ^UART
usb = ^USB protocol | usb protocol
ethernet
pcie = ^PCIe
bluetooth | bluetooth low energy | ^BLE
zigbee
rf = ^RF | rf engineering | rf design | radio frequency
antenna design
signal processing | digital signal processing | ^DSP | ^DSPs
microcontrollers | microcontroller
oscilloscopes | oscilloscope | spectrum analyzers | spectrum analyzer | logic analyzers
labview
power electronics
battery systems | battery management systems
solar installation | solar pv | photovoltaics | photovoltaic systems
wind energy | wind turbines
renewable energy | erneuerbare energien
power systems | high voltage | substation
emc = ^EMC | electromagnetic compatibility | electromagnetic interference
optics | optical design | zemax
semiconductor fabrication | semiconductor manufacturing
photolithography
internet of things | ^IoT | industrial iot
plc wiring
avionics
aircraft maintenance | a&p license | a&p mechanic
flight test | guidance, navigation and control | ^GNC
drone piloting | part 107
geotechnical engineering
environmental engineering | environmental science
water treatment | wastewater treatment
mining = mining engineering | mine planning
oil and gas | drilling engineering
sustainability | ^ESG | esg reporting
inspection = ?inspection | ?inspections | visual inspection | safety inspections | home inspection
purchasing = ?purchasing | purchase orders
receiving = ?receiving | goods receipt | wareneingang
shipping = ?shipping | warenausgang
material handling
material requirements planning | ^MRP
car detailing
tyre fitting | tire changing
kfz-mechatronik | fahrzeugmechatronik | kfz-mechatroniker | kfz-mechaniker > vehicle maintenance
drywall installation | drywall
flooring installation | floor installation
insulation installation
glazing
demolition
pipefitting | pipe fitting
boiler operation | boilers
gas safe registration | gas safe registered | gas safe
locksmithing
elevator maintenance
pest control
waste management | waste disposal | recycling
laundry operations
catering
sommelier | wine knowledge
sewing | garment construction
upholstery
woodworking | cabinetmaking
printing = offset printing | digital printing | screen printing
calibration
test fixtures | test equipment
wire harness | cable harnesses
smt assembly | surface mount technology
cleanroom | clean room
vacuum systems
cryogenics
laser systems
power tools | hand and power tools | hand tools
isaac sim
`;
