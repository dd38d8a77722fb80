/**
 * Does the level of a title count? Twenty occupations at five rungs, asked in seven languages and searched among the hundred
 * English ones; and real titles that name their level: how many of the ten nearest name the same.
 * Run: `ROLECALL_DATA=… node evals/embedding/seniority.ts [--model FOLDER]…`; what it printed last is in
 * docs/results/embedding.md.
 */
import { parseArgs } from "node:util";
import { loadStaticEmbedding } from "../../src/adapters/embedders/index.ts";
import { extractSeniority } from "../../src/engine/extract/index.ts";
import { loadPostings } from "../match/data.ts";
import { type Grouped, printed, printedGain } from "./grouped.ts";
import { byModel, type Ranker, trigramCosine } from "./rankers.ts";
import { isHeldOut } from "./split.ts";

const { values: options } = parseArgs({
  options: {
    model: {
      type: "string",
      multiple: true,
      default: ["models/work-embedding-v0", "models/work-embedding-v1"],
    },
  },
});

/** Training, beginner, no rung, senior, head of others. */
const RUNGS = {
  en: ["* intern", "junior *", "*", "senior *", "head *"],
  de: ["praktikant *", "junior *", "*", "erfahrener *", "leitender *"],
  es: ["* en prácticas", "* júnior", "*", "* sénior", "jefe de *"],
  fr: ["* stagiaire", "* débutant", "*", "* confirmé", "responsable *"],
  it: ["* stagista", "* junior", "*", "* esperto", "capo *"],
  nl: ["stagiair *", "beginnend *", "*", "ervaren *", "hoofd *"],
  pl: ["* stażysta", "młodszy *", "*", "starszy *", "kierownik *"],
  pt: ["* estagiário", "* júnior", "*", "* sénior", "chefe de *"],
};
type Language = keyof typeof RUNGS;

/** In the order of the languages above. */
const OCCUPATIONS = `
data analyst | datenanalyst | analista de datos | analyste de données | analista dei dati | data-analist | analityk danych | analista de dados
software developer | softwareentwickler | desarrollador de software | développeur logiciel | sviluppatore software | softwareontwikkelaar | programista | programador de software
accountant | buchhalter | contable | comptable | contabile | boekhouder | księgowy | contabilista
car mechanic | automechaniker | mecánico de automóviles | mécanicien automobile | meccanico auto | automonteur | mechanik samochodowy | mecânico de automóveis
electrician | elektriker | electricista | électricien | elettricista | elektricien | elektryk | eletricista
nurse | krankenpfleger | enfermero | infirmier | infermiere | verpleegkundige | pielęgniarz | enfermeiro
cook | koch | cocinero | cuisinier | cuoco | kok | kucharz | cozinheiro
lawyer | rechtsanwalt | abogado | avocat | avvocato | advocaat | prawnik | advogado
pharmacist | apotheker | farmacéutico | pharmacien | farmacista | apotheker | farmaceuta | farmacêutico
civil engineer | bauingenieur | ingeniero civil | ingénieur civil | ingegnere civile | civiel ingenieur | inżynier budownictwa | engenheiro civil
graphic designer | grafikdesigner | diseñador gráfico | graphiste | grafico | grafisch ontwerper | grafik | designer gráfico
warehouse worker | lagerarbeiter | mozo de almacén | magasinier | magazziniere | magazijnmedewerker | magazynier | operador de armazém
primary school teacher | grundschullehrer | maestro de primaria | professeur des écoles | maestro elementare | basisschoolleraar | nauczyciel szkoły podstawowej | professor do ensino básico
recruiter | personalreferent | técnico de selección | chargé de recrutement | addetto alla selezione | recruiter | rekruter | técnico de recrutamento
sales representative | vertriebsmitarbeiter | representante comercial | commercial | venditore | verkoopmedewerker | przedstawiciel handlowy | vendedor
welder | schweißer | soldador | soudeur | saldatore | lasser | spawacz | soldador
architect | architekt | arquitecto | architecte | architetto | architect | architekt | arquiteto
laboratory technician | laborant | técnico de laboratorio | technicien de laboratoire | tecnico di laboratorio | laborant | technik laboratoryjny | técnico de laboratório
project manager | projektmanager | gestor de proyectos | gestionnaire de projet | responsabile di progetto | projectmanager | menedżer projektu | gestor de projetos
social worker | sozialarbeiter | trabajador social | travailleur social | assistente sociale | maatschappelijk werker | pracownik socjalny | assistente social
`
  .trim()
  .split("\n")
  .map((row) => row.split(" | "));

const LANGUAGES = Object.keys(RUNGS) as Language[];
const NEAREST = 10;
const ASKED = 400;

const at = (language: Language, occupation: string, rung: number) =>
  (RUNGS[language][rung] ?? "*").replace("*", occupation);
const corpus = OCCUPATIONS.flatMap(([english = ""]) =>
  RUNGS.en.map((_, rung) => at("en", english, rung)),
);
const real = [...new Map(loadPostings().map((one) => [one.title.toLowerCase(), one])).values()];
const levels = real.map(({ title }) => extractSeniority(title));
const asked = real
  .map(({ id }, row) => ({ id, row }))
  .filter(({ id, row }) => isHeldOut(id) && levels[row] !== null)
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .slice(0, ASKED)
  .map(({ row }) => row);

const models = await Promise.all(options.model.map((folder) => loadStaticEmbedding(folder)));
const rankers = [...models.map(byModel), trigramCosine];
const [first] = rankers;
console.log(`| | n | ${rankers.map(({ name }) => name).join(" | ")} | second less first |`);
console.log(`|---|---|${rankers.map(() => "---|").join("")}---|`);
row("rung right of its occupation's five", (ranker) => across(ranker, isRungRight));
row("occupation right of the hundred titles", (ranker) => across(ranker, isOccupationRight));
row(`real titles, share of the ${NEAREST} nearest with the same level`, sameLevel);

function row(name: string, measure: (ranker: Ranker) => Grouped[]): void {
  const all = rankers.map(measure);
  const gain = first && all[1] && all[0] ? printedGain(all[1], all[0]) : "";
  console.log(`| ${name} | ${all[0]?.length} | ${all.map(printed).join(" | ")} | ${gain} |`);
}

type Verdict = (scores: ArrayLike<number>, occupation: number, rung: number) => boolean;

function across(ranker: Ranker, isRight: Verdict): Grouped[] {
  const nearest = ranker.over(corpus);
  return OCCUPATIONS.flatMap((names, occupation) =>
    LANGUAGES.slice(1).flatMap((language, column) =>
      RUNGS[language].map((_, rung) => ({
        group: names[0] ?? "",
        value: Number(
          isRight(nearest(at(language, names[column + 1] ?? "", rung)), occupation, rung),
        ),
      })),
    ),
  );
}

function isRungRight(scores: ArrayLike<number>, occupation: number, rung: number): boolean {
  const own = Array.from(scores).slice(5 * occupation, 5 * occupation + 5);
  return own.indexOf(Math.max(...own)) === rung;
}

function isOccupationRight(scores: ArrayLike<number>, occupation: number): boolean {
  const all = Array.from(scores);
  return Math.floor(all.indexOf(Math.max(...all)) / 5) === occupation;
}

function sameLevel(ranker: Ranker): Grouped[] {
  const nearest = ranker.over(real.map(({ title }) => title));
  return asked.map((own) => {
    const scores = nearest(real[own]?.title ?? "");
    const others = real
      .map((_, other) => other)
      .filter((other) => other !== own)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, NEAREST);
    const same = others.filter((other) => levels[other] === levels[own]);
    return { group: String(own), value: same.length / NEAREST };
  });
}
