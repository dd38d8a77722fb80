/**
 * First-level subdivisions and well-known counties: `country|code|name|aliases;…`. A code is read only
 * where it stands as one ("Austin, TX"); "-" means that there is none in use. ISO 3166-2 and postal codes.
 */
export const REGIONS = `
US|AL|Alabama|
US|AK|Alaska|
US|AZ|Arizona|Ariz
US|AR|Arkansas|
US|CA|California|Calif;Cali;SoCal;NorCal;Southern California;Northern California;Kalifornien
US|CO|Colorado|Colo
US|CT|Connecticut|Conn
US|DE|Delaware|
US|DC|District of Columbia|
US|FL|Florida|Fla
US|GA|Georgia|
US|HI|Hawaii|
US|ID|Idaho|
US|IL|Illinois|
US|IN|Indiana|
US|IA|Iowa|
US|KS|Kansas|
US|KY|Kentucky|
US|LA|Louisiana|
US|ME|Maine|
US|MD|Maryland|
US|MA|Massachusetts|Mass;Massachussetts;Massachusets
US|MI|Michigan|Mich
US|MN|Minnesota|Minn
US|MS|Mississippi|
US|MO|Missouri|
US|MT|Montana|
US|NE|Nebraska|
US|NV|Nevada|
US|NH|New Hampshire|
US|NJ|New Jersey|
US|NM|New Mexico|
US|NY|New York|New York State;Upstate New York
US|NC|North Carolina|
US|ND|North Dakota|
US|OH|Ohio|
US|OK|Oklahoma|
US|OR|Oregon|
US|PA|Pennsylvania|Penn;Penna
US|RI|Rhode Island|
US|SC|South Carolina|
US|SD|South Dakota|
US|TN|Tennessee|Tenn
US|TX|Texas|
US|UT|Utah|
US|VT|Vermont|
US|VA|Virginia|Northern Virginia;NoVA;Virgina
US|WA|Washington|Washington State
US|WV|West Virginia|
US|WI|Wisconsin|
US|WY|Wyoming|
US|-|New England|
US|-|Midwest|
US|-|Pacific Northwest|PNW
US|-|East Coast|US East Coast;Eastern US;Eastern United States
US|-|West Coast|US West Coast;Western US;Western United States
US|-|Tri-State Area|
US|-|Orange County|
US|-|Silicon Valley|
US|-|San Francisco Bay Area|SF Bay Area;Bay Area;SF Bay;East Bay;South Bay;Peninsula;San Francisco Peninsula;SF Peninsula
US|-|Los Angeles County|
US|-|Westchester|Westchester County
US|-|Long Island|
US|-|Research Triangle|Research Triangle Park;RTP;Raleigh-Durham
US|-|Twin Cities|
US|-|Cape Cod|
US|-|Hudson Valley|
CA|AB|Alberta|
CA|BC|British Columbia|B.C.
CA|MB|Manitoba|
CA|NB|New Brunswick|
CA|NL|Newfoundland and Labrador|Newfoundland
CA|NS|Nova Scotia|
CA|NT|Northwest Territories|
CA|NU|Nunavut|
CA|ON|Ontario|ONT
CA|PE|Prince Edward Island|PEI
CA|QC|Quebec|Québec;PQ
CA|SK|Saskatchewan|
CA|YT|Yukon|
CA|-|Greater Toronto Area|GTA
CA|-|Lower Mainland|
AU|NSW|New South Wales|
AU|VIC|Victoria|
AU|QLD|Queensland|
AU|WA|Western Australia|
AU|SA|South Australia|
AU|TAS|Tasmania|
AU|ACT|Australian Capital Territory|
AU|NT|Northern Territory|
GB|-|England|
GB|-|Scotland|
GB|-|Wales|Cymru
GB|-|Northern Ireland|
GB|-|Bedfordshire|
GB|-|Berkshire|
GB|-|Buckinghamshire|Bucks
GB|-|Cambridgeshire|
GB|-|Cheshire|
GB|-|Cornwall|
GB|-|Cumbria|
GB|-|Derbyshire|
GB|-|Devon|
GB|-|Dorset|
GB|-|County Durham|
GB|-|East Sussex|
GB|-|West Sussex|
GB|-|Sussex|
GB|-|Essex|
GB|-|Gloucestershire|
GB|-|Greater London|
GB|-|Greater Manchester|
GB|-|Hampshire|Hants
GB|-|Herefordshire|
GB|-|Hertfordshire|Herts
GB|-|Kent|
GB|-|Lancashire|Lancs
GB|-|Leicestershire|
GB|-|Lincolnshire|
GB|-|Merseyside|
GB|-|Middlesex|
GB|-|Norfolk|
GB|-|Northamptonshire|
GB|-|Northumberland|
GB|-|Nottinghamshire|
GB|-|Oxfordshire|Oxon
GB|-|Rutland|
GB|-|Shropshire|
GB|-|Somerset|
GB|-|North Yorkshire|
GB|-|South Yorkshire|
GB|-|West Yorkshire|
GB|-|East Yorkshire|East Riding of Yorkshire
GB|-|Yorkshire|
GB|-|Staffordshire|
GB|-|Suffolk|
GB|-|Surrey|
GB|-|Tyne and Wear|Tyne & Wear
GB|-|Warwickshire|
GB|-|West Midlands|
GB|-|East Midlands|
GB|-|Wiltshire|
GB|-|Worcestershire|
GB|-|Teesside|
GB|-|Tyneside|
GB|-|Humberside|
GB|-|Home Counties|
GB|-|Isle of Wight|
GB|-|Thames Valley|
GB|-|South Wales|
GB|-|North Wales|
GB|-|Gwent|
GB|-|Pembrokeshire|
GB|-|Fife|
GB|-|Lanarkshire|
GB|-|Aberdeenshire|
GB|-|Ayrshire|
GB|-|County Antrim|
GB|-|County Down|
GB|-|Scottish Highlands|
IE|-|Leinster|
IE|-|Munster|
IE|-|County Cork|Co. Cork
IE|-|County Dublin|Co. Dublin
IE|-|County Galway|Co. Galway
IE|-|County Kildare|Co. Kildare
IE|-|County Wicklow|Co. Wicklow
DE|BW|Baden-Württemberg|Baden Wuerttemberg
DE|BY|Bavaria|Bayern
DE|-|Berlin-Brandenburg|
DE|BB|Brandenburg|
DE|HE|Hesse|Hessen
DE|NI|Lower Saxony|Niedersachsen
DE|MV|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern
DE|NRW|North Rhine-Westphalia|Nordrhein-Westfalen
DE|RP|Rhineland-Palatinate|Rheinland-Pfalz
DE|SL|Saarland|
DE|SN|Saxony|Sachsen
DE|ST|Saxony-Anhalt|Sachsen-Anhalt
DE|SH|Schleswig-Holstein|
DE|TH|Thuringia|Thüringen
DE|-|Ruhr|Ruhrgebiet
AT|-|Tyrol|Tirol
AT|-|Styria|Steiermark
AT|-|Carinthia|Kärnten
AT|-|Upper Austria|Oberösterreich
AT|-|Lower Austria|Niederösterreich
AT|-|Vorarlberg|
CH|ZH|Canton of Zurich|Kanton Zürich
CH|VD|Vaud|
CH|TI|Ticino|
CH|-|Aargau|
FR|-|Île-de-France|Ile de France;IDF
FR|-|Auvergne-Rhône-Alpes|Rhône-Alpes
FR|-|Occitanie|
FR|-|Nouvelle-Aquitaine|
FR|-|Provence-Alpes-Côte d'Azur|PACA;Provence
FR|-|Hauts-de-France|
FR|-|Grand Est|
FR|-|Pays de la Loire|
FR|-|Bretagne|Brittany
FR|-|Normandie|Normandy
FR|-|Alsace|
ES|-|Catalonia|Cataluña;Catalunya
ES|-|Andalusia|Andalucía
ES|-|Basque Country|País Vasco;Euskadi
ES|-|Galicia|
ES|-|Valencian Community|Comunidad Valenciana;Comunitat Valenciana
ES|-|Community of Madrid|Comunidad de Madrid
ES|-|Canary Islands|Canarias;Islas Canarias
ES|-|Balearic Islands|Baleares;Mallorca;Ibiza
ES|-|Castile and León|Castilla y León
ES|-|Aragon|Aragón
ES|-|Asturias|
IT|-|Lombardy|Lombardia
IT|-|Lazio|
IT|-|Veneto|
IT|-|Piedmont|Piemonte
IT|-|Tuscany|Toscana
IT|-|Emilia-Romagna|
IT|-|Sicily|Sicilia
IT|-|Sardinia|Sardegna
IT|-|Campania|
IT|-|Puglia|Apulia
NL|-|North Holland|Noord-Holland
NL|-|South Holland|Zuid-Holland
NL|-|North Brabant|Noord-Brabant
NL|-|Gelderland|
NL|-|Randstad|
BE|-|Flanders|Vlaanderen
BE|-|Wallonia|Wallonie
PL|-|Masovia|Mazowieckie
PL|-|Silesia|Śląskie
PL|-|Lesser Poland|Małopolskie
PT|-|Algarve|
PT|-|Madeira|
PT|-|Azores|Açores
SE|-|Skåne|Skane
SE|-|Västra Götaland|
DK|-|Jutland|Jylland
RO|-|Transylvania|
IN|KA|Karnataka|
IN|MH|Maharashtra|
IN|TN|Tamil Nadu|
IN|TS|Telangana|
IN|AP|Andhra Pradesh|
IN|KL|Kerala|
IN|GJ|Gujarat|
IN|RJ|Rajasthan|
IN|UP|Uttar Pradesh|
IN|MP|Madhya Pradesh|
IN|HR|Haryana|
IN|PB|Punjab|
IN|WB|West Bengal|
IN|OD|Odisha|
IN|-|Bihar|
IN|-|Goa|
IN|-|Assam|
IN|-|Delhi NCR|NCR;Delhi-NCR;National Capital Region
BR|SP|São Paulo|
BR|RJ|Rio de Janeiro|
BR|MG|Minas Gerais|
BR|RS|Rio Grande do Sul|
BR|PR|Paraná|
BR|SC|Santa Catarina|
BR|BA|Bahia|
BR|PE|Pernambuco|
BR|CE|Ceará|
BR|GO|Goiás|
BR|DF|Distrito Federal|
MX|-|Jalisco|
MX|-|Nuevo León|Nuevo Leon
MX|-|Yucatán|Yucatan
MX|-|Estado de México|
MX|-|Baja California|
MX|-|Quintana Roo|
AR|-|Buenos Aires Province|Provincia de Buenos Aires
CO|-|Antioquia|
CO|-|Cundinamarca|
CN|-|Guangdong|
CN|-|Zhejiang|
CN|-|Jiangsu|
CN|-|Sichuan|
CN|-|Hubei|
CN|-|Fujian|
JP|-|Kanagawa|
JP|-|Saitama|
JP|-|Chiba|
JP|-|Hokkaido|
JP|-|Okinawa|
JP|-|Kansai|
MY|-|Selangor|
MY|-|Johor|
ID|-|Bali|
ID|-|West Java|Jawa Barat
ID|-|East Java|
PH|-|Metro Manila|NCR Philippines
PH|-|Luzon|
PH|-|Calabarzon|
NZ|-|North Island|
NZ|-|South Island|
NZ|-|Canterbury Region|
NZ|-|Waikato|
ZA|-|Gauteng|
ZA|-|Western Cape|
ZA|-|KwaZulu-Natal|
ZA|-|Eastern Cape|
NG|-|Lagos State|
PK|-|Sindh|
PK|-|Khyber Pakhtunkhwa|
IL|-|Tel Aviv District|
IL|-|Center District|
TR|-|Anatolia|
`;
