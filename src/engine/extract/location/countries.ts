/**
 * Countries: `code|name|aliases;…` one per line. Names are matched without case, accents and dots.
 * Aliases hold native names, usual abbreviations and the names in German, French and Spanish;
 * an alias written in capitals only ("USA") is matched in capitals only.
 */
export const COUNTRIES = `
AD|Andorra|
AE|United Arab Emirates|UAE;U.A.E.;Emirates;Vereinigte Arabische Emirate;Émirats arabes unis;Emiratos Árabes Unidos
AF|Afghanistan|
AG|Antigua and Barbuda|Antigua
AL|Albania|Shqipëri;Albanien;Albanie
AM|Armenia|Hayastan;Armenien;Arménie
AO|Angola|
AR|Argentina|Argentinien;Argentine
AT|Austria|Österreich;Oesterreich;Autriche;AUT
AU|Australia|Australien;Australie;AUS
AZ|Azerbaijan|Aserbaidschan;Azerbaïdjan
BA|Bosnia and Herzegovina|Bosnia;Bosnia & Herzegovina;Bosna i Hercegovina;Bosnien
BB|Barbados|
BD|Bangladesh|
BE|Belgium|België;Belgique;Belgien;Bélgica;Belgie;BEL
BF|Burkina Faso|
BG|Bulgaria|България;Bulgarien;Bulgarie
BH|Bahrain|
BI|Burundi|
BJ|Benin|
BM|Bermuda|
BN|Brunei|Brunei Darussalam
BO|Bolivia|
BR|Brazil|Brasil;Brasilien;Brésil;BRA
BS|Bahamas|The Bahamas
BT|Bhutan|
BW|Botswana|
BY|Belarus|Беларусь;Weißrussland
BZ|Belize|
CA|Canada|Kanada;Canadá;CAN
CD|DR Congo|Democratic Republic of the Congo;DRC;Congo-Kinshasa
CF|Central African Republic|
CG|Congo|Republic of the Congo;Congo-Brazzaville
CH|Switzerland|Schweiz;Suisse;Svizzera;Suiza;SUI;CHE
CI|Ivory Coast|Côte d'Ivoire;Cote dIvoire
CL|Chile|
CM|Cameroon|Cameroun;Kamerun
CN|China|Mainland China;People's Republic of China;PRC;中国;Chine;CHN
CO|Colombia|Kolumbien;Colombie;COL
CR|Costa Rica|
CU|Cuba|
CV|Cape Verde|Cabo Verde
CY|Cyprus|Zypern;Chypre;Chipre
CZ|Czechia|Czech Republic;Czech Rep;Czech;Česko;Česká republika;Tschechien;Tchéquie;República Checa;CZE
DE|Germany|Deutschland;Allemagne;Alemania;Duitsland;Niemcy;GER;DEU;BRD
DJ|Djibouti|
DK|Denmark|Danmark;Dänemark;Danemark;Dinamarca;DNK
DM|Dominica|
DO|Dominican Republic|República Dominicana
DZ|Algeria|Algérie;Algerien
EC|Ecuador|
EE|Estonia|Eesti;Estland;Estonie
EG|Egypt|Ägypten;Égypte;Egipto;مصر
ER|Eritrea|
ES|Spain|España;Spanien;Espagne;Espanha;Spagna;ESP
ET|Ethiopia|Äthiopien
FI|Finland|Suomi;Finnland;Finlande;Finlandia;FIN
FJ|Fiji|
FO|Faroe Islands|
FR|France|France, Metropolitan;Metropolitan France;Frankreich;Francia;França;FRA
GA|Gabon|
GB|United Kingdom|UK;U.K.;GBR;GB;Great Britain;Britain;Vereinigtes Königreich;Großbritannien;Royaume-Uni;Reino Unido;Grande-Bretagne
GD|Grenada|
GE|Georgia|Sakartvelo;Republic of Georgia;Georgien;Géorgie
GG|Guernsey|
GH|Ghana|
GI|Gibraltar|
GL|Greenland|
GM|Gambia|The Gambia
GN|Guinea|
GQ|Equatorial Guinea|
GR|Greece|Hellas;Griechenland;Grèce;Grecia;Ελλάδα;GRC
GT|Guatemala|
GU|Guam|
GY|Guyana|
HK|Hong Kong|Hongkong;Hong Kong SAR;香港;HKG
HN|Honduras|
HR|Croatia|Hrvatska;Kroatien;Croatie;Croacia
HT|Haiti|
HU|Hungary|Magyarország;Ungarn;Hongrie;Hungría
ID|Indonesia|Indonesien;Indonésie;IDN
IE|Ireland|Éire;Irland;Irlande;Irlanda;Republic of Ireland;IRL;ROI
IL|Israel|ישראל;ISR
IM|Isle of Man|
IN|India|Bharat;Indien;Inde;IND;भारत
IQ|Iraq|
IR|Iran|
IS|Iceland|Ísland;Island;Islande;Islandia
IT|Italy|Italia;Italien;Italie;ITA
JE|Jersey|
JM|Jamaica|
JO|Jordan|Jordanien;Jordanie
JP|Japan|日本;Nippon;Japon;Japón;JPN
KE|Kenya|Kenia
KG|Kyrgyzstan|
KH|Cambodia|Kambodscha;Cambodge
KM|Comoros|
KN|Saint Kitts and Nevis|St Kitts and Nevis
KR|South Korea|Korea;Republic of Korea;Südkorea;Corée du Sud;Corea del Sur;대한민국;한국;KOR;ROK
KW|Kuwait|
KY|Cayman Islands|
KZ|Kazakhstan|Kasachstan;Казахстан
LA|Laos|
LB|Lebanon|Libanon;Liban
LC|Saint Lucia|St Lucia
LI|Liechtenstein|
LK|Sri Lanka|
LR|Liberia|
LS|Lesotho|
LT|Lithuania|Lietuva;Litauen;Lituanie
LU|Luxembourg|Luxemburg;Lëtzebuerg;Luxemburgo
LV|Latvia|Latvija;Lettland;Lettonie
LY|Libya|
MA|Morocco|Maroc;Marokko;Marruecos
MC|Monaco|
MD|Moldova|
ME|Montenegro|Crna Gora
MG|Madagascar|
MH|Marshall Islands|
MK|North Macedonia|Macedonia;Makedonija
ML|Mali|
MM|Myanmar|Burma
MN|Mongolia|
MO|Macau|Macao
MR|Mauritania|
MT|Malta|
MU|Mauritius|
MV|Maldives|
MW|Malawi|
MX|Mexico|México;Mexiko;Mexique;Méjico;MEX
MY|Malaysia|Malaisie;MYS
MZ|Mozambique|
NA|Namibia|
NE|Niger|
NG|Nigeria|
NI|Nicaragua|
NL|Netherlands|The Netherlands;Holland;Nederland;Niederlande;Pays-Bas;Países Bajos;Paesi Bassi;NLD
NO|Norway|Norge;Norwegen;Norvège;Noruega;NOR
NP|Nepal|
NZ|New Zealand|Aotearoa;Neuseeland;Nouvelle-Zélande;NZL
OM|Oman|
PA|Panama|Panamá
PE|Peru|Perú
PG|Papua New Guinea|
PH|Philippines|The Philippines;Pilipinas;Philippinen;Filipinas;PHL
PK|Pakistan|
PL|Poland|Polska;Polen;Pologne;Polonia;POL
PR|Puerto Rico|
PS|Palestine|
PT|Portugal|PRT
PW|Palau|
PY|Paraguay|
QA|Qatar|Katar
RO|Romania|România;Rumänien;Roumanie;Rumania;ROU
RS|Serbia|Srbija;Србија;Serbien;Serbie
RU|Russia|Россия;Russian Federation;Russland;Russie;Rusia;RUS
RW|Rwanda|
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA;Saudi-Arabien;Arabie saoudite;Arabia Saudita;Saudi
SC|Seychelles|
SD|Sudan|
SE|Sweden|Sverige;Schweden;Suède;Suecia;SWE
SG|Singapore|Singapur;Singapour;新加坡;SGP
SI|Slovenia|Slovenija;Slowenien;Slovénie
SK|Slovakia|Slovensko;Slowakei;Slovaquie;Slovak Republic
SL|Sierra Leone|
SM|San Marino|
SN|Senegal|Sénégal
SO|Somalia|
SR|Suriname|
SS|South Sudan|
SV|El Salvador|
SY|Syria|
SZ|Eswatini|Swaziland
TD|Chad|
TG|Togo|
TL|Timor-Leste|East Timor
GW|Guinea-Bissau|
KP|North Korea|
WS|Samoa|
TO|Tonga|
VU|Vanuatu|
SB|Solomon Islands|
FM|Micronesia|
KI|Kiribati|
NR|Nauru|
TV|Tuvalu|
ST|São Tomé and Príncipe|
VC|Saint Vincent and the Grenadines|
AW|Aruba|
CW|Curaçao|
GP|Guadeloupe|
MQ|Martinique|
GF|French Guiana|
RE|Réunion|
NC|New Caledonia|
PF|French Polynesia|
TC|Turks and Caicos Islands|
MP|Northern Mariana Islands|
AS|American Samoa|
TH|Thailand|Thaïlande;Tailandia;ไทย;THA
TJ|Tajikistan|
TM|Turkmenistan|
TN|Tunisia|Tunisie;Tunesien
TR|Turkey|Türkiye;Türkei;Turquie;Turquía;TUR
TT|Trinidad and Tobago|Trinidad & Tobago;Trinidad
TW|Taiwan|台灣;台湾;TWN
TZ|Tanzania|
UA|Ukraine|Україна;Ucrania;Украина;UKR
UG|Uganda|
US|United States|USA;U.S.A.;US;U.S.;United States of America;America;Estados Unidos;EE.UU.;EEUU;Vereinigte Staaten;États-Unis;Stati Uniti;the States;Continental US;Contiguous US
UY|Uruguay|
UZ|Uzbekistan|
VE|Venezuela|
VG|British Virgin Islands|
VI|U.S. Virgin Islands|US Virgin Islands
VN|Vietnam|Viet Nam;Việt Nam;VNM
XK|Kosovo|
YE|Yemen|
ZA|South Africa|Südafrika;Afrique du Sud;Sudáfrica;ZAF;RSA
ZM|Zambia|
ZW|Zimbabwe|
`;

const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
const EEA = `${EU} IS LI NO`;
const EUROPE = `${EEA} GB CH AL AD BA GI MC MD ME MK RS SM UA XK`;
const NORTH_AMERICA = "US CA MX";
const CENTRAL_AMERICA = "BZ CR SV GT HN NI PA";
const CARIBBEAN = "AG BB BS CU DM DO GD HT JM KN LC PR TT";
const SOUTH_AMERICA = "AR BO BR CL CO EC GY PY PE SR UY VE";
const MIDDLE_EAST = "AE BH IL IQ JO KW LB OM PS QA SA TR YE";
const NORTH_AFRICA = "DZ EG LY MA TN";
const SUBSAHARAN =
  "AO BJ BW BF BI CM CV CF KM CG CD CI DJ GQ ER SZ ET GA GM GH GN KE LS LR MG MW ML MR MU MZ NA NE NG RW SN SC SL SO ZA SS SD TZ TG UG ZM ZW";
const SOUTHEAST_ASIA = "BN ID KH LA MM MY PH SG TH VN";
const EAST_ASIA = "CN HK JP KR MN MO TW";
const SOUTH_ASIA = "BD BT IN LK MV NP PK";
const OCEANIA = "AU NZ FJ PG";
const LATIN_AMERICA = `MX ${CENTRAL_AMERICA} ${SOUTH_AMERICA} CU DO PR`;

/** Groups of countries that postings name as a remote scope. Sources: EU and EFTA membership lists, UN M49. */
export const COUNTRY_GROUPS: Readonly<Record<string, string>> = {
  "EU;European Union;EU27;EU countries;EU member states;Union européenne;Europäische Union;Unión Europea;UE":
    EU,
  "EEA;European Economic Area;EWR": EEA,
  "Schengen;Schengen area": `${EEA.replace("CY ", "").replace("IE ", "")} CH`,
  "Europe;European;Europa;continental Europe;mainland Europe;Europe-wide": EUROPE,
  "Eastern Europe;Central and Eastern Europe;CEE;Central & Eastern Europe;Central Europe":
    "BG CZ EE HR HU LT LV MD PL RO RS SI SK UA",
  "Western Europe": "AT BE CH DE ES FR GB IE IT LU NL PT",
  "Southern Europe": "CY ES GR IT MT PT",
  "Northern Europe": "DK EE FI GB IE IS LT LV NO SE",
  "DACH;D-A-CH;DACH region;DACH-Region": "DE AT CH",
  "Benelux;BeNeLux": "BE NL LU",
  "Nordics;Nordic;Nordic countries;Nordic region": "DK FI IS NO SE",
  "Scandinavia;Skandinavien": "DK NO SE",
  "Baltics;Baltic states;Baltic": "EE LT LV",
  "Balkans;Western Balkans": "AL BA ME MK RS XK",
  Iberia: "ES PT",
  "UKI;UK&I;UK & I": "GB IE",
  "North America;Nordamerika;Amérique du Nord;Norteamérica;NORAM;NAMER;NoAm": NORTH_AMERICA,
  "LATAM;Latin America;Lateinamerika;América Latina;Latinoamérica;LATAM region;Amérique latine":
    LATIN_AMERICA,
  "Central America;Centroamérica": CENTRAL_AMERICA,
  "South America;Südamerika;Sudamérica;SOAM": SOUTH_AMERICA,
  Caribbean: CARIBBEAN,
  "Americas;the Americas;North and South America;AMER": `US CA ${LATIN_AMERICA} ${CARIBBEAN}`,
  EMEA: `${EUROPE} ${MIDDLE_EAST} ${NORTH_AFRICA} ${SUBSAHARAN}`,
  "MENA;Middle East and North Africa": `${MIDDLE_EAST} ${NORTH_AFRICA}`,
  "Middle East;Naher Osten": MIDDLE_EAST,
  "GCC;Gulf": "AE BH KW OM QA SA",
  "Africa;Afrika;Afrique": `${NORTH_AFRICA} ${SUBSAHARAN}`,
  "Sub-Saharan Africa": SUBSAHARAN,
  "North Africa": NORTH_AFRICA,
  "East Africa": "BI DJ ER ET KE RW SO SS TZ UG",
  "West Africa": "BJ BF CI CV GH GM GN LR ML NE NG SL SN TG",
  "APAC;Asia Pacific;Asia-Pacific;APJ;Asia/Pacific": `${EAST_ASIA} ${SOUTHEAST_ASIA} ${SOUTH_ASIA} ${OCEANIA}`,
  "Asia;Asien;Asie": `${EAST_ASIA} ${SOUTHEAST_ASIA} ${SOUTH_ASIA}`,
  "Southeast Asia;South East Asia;South-East Asia;SEA;ASEAN": SOUTHEAST_ASIA,
  "East Asia": EAST_ASIA,
  "South Asia": SOUTH_ASIA,
  "ANZ;Oceania": OCEANIA,
};
