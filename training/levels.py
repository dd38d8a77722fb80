"""
Words of level around a title: the work stays, the rung does not. Five rungs, told apart by task `levels` of tasks.py;
words of contract, gender or speciality that leave the rung alone are in modifiers.py.
"""

RUNGS = ("training", "junior", "plain", "senior", "leading")

NEXT, FAR = 0.35, 0.2
"""How much a rung and the next one of the same work are alike, and any two others, where the same rung is 1."""

LEVELS = {
    "en": """* intern;trainee *;apprentice *;* trainee;* apprentice;student *;* working student
        | junior *;entry level *;graduate *;entry-level *;jr *;* i;associate *
        | *
        | senior *;experienced *;sr *;* iii;principal *;staff *;expert *;sr. *
        | head *;chief *;director *;lead *;* team lead;* team leader;* manager;vice president *;head of * department""",
    "de": """praktikant *;*-praktikant;auszubildender *;auszubildende *;werkstudent *;trainee *;* in ausbildung;azubi *
        | junior *;berufseinsteiger *;junior-*;nachwuchs-*;angehender *;angehende *
        | *
        | senior *;erfahrener *;erfahrene *;senior-*;chef-*;haupt-*
        | leiter *;leiterin *;teamleiter *;teamleiterin *;leitender *;leitende *;abteilungsleiter *;leitung *;bereichsleiter *""",
    "es": """* en prácticas;becario *;becaria *;aprendiz de *;practicante de *;* en formación
        | * júnior;* junior;* principiante;* recién titulado;* jr
        | *
        | * sénior;* senior;* con experiencia;* experto;* experta;* sr;* principal
        | jefe de *;jefa de *;director de *;directora de *;responsable de *;líder de *;coordinador de *;* jefe""",
    "fr": """* stagiaire;apprenti *;apprentie *;* en alternance;stage *;* en apprentissage
        | * junior;* débutant;* débutante;* jeune diplômé
        | *
        | * senior;* confirmé;* confirmée;* expérimenté;* expérimentée;* expert;* principal
        | chef *;cheffe *;responsable *;directeur *;directrice *;* en chef;chef d'équipe *;* responsable d'équipe""",
    "it": """* tirocinante;apprendista *;stagista *;* in formazione;* stagista;praticante *
        | * junior;* neolaureato;* alle prime armi
        | *
        | * senior;* esperto;* esperta;* con esperienza
        | capo *;responsabile *;direttore *;direttrice *;* capo;coordinatore *;caposquadra *;* responsabile di reparto""",
    "nl": """stagiair *;* stagiair;leerling *;leerling-*;* in opleiding;trainee *
        | junior *;startend *;beginnend *;aankomend *
        | *
        | senior *;ervaren *;eerste *;hoofd-*
        | hoofd *;teamleider *;leidinggevend *;chef *;* teamleider;afdelingshoofd *;manager *""",
    "pl": """stażysta *;praktykant *;* stażysta;uczeń *;* praktykant;stażystka *
        | młodszy *;młodsza *;* junior;junior *;początkujący *
        | *
        | starszy *;starsza *;* senior;senior *;doświadczony *;główny *
        | kierownik *;* kierownik;szef *;dyrektor *;lider zespołu *;kierowniczka *;koordynator *""",
    "pt": """* estagiário;* estagiária;aprendiz de *;estágio *;* em formação;estagiário de *
        | * júnior;* junior;* jr;* recém-formado;* iniciante
        | *
        | * sénior;* sênior;* experiente;* especialista;* sr
        | chefe de *;diretor de *;diretora de *;responsável de *;coordenador de *;líder de *;gerente de *;encarregado de *""",
}
LEVELS = {
    language: [[one.strip() for one in rung.split(";")] for rung in rows.split("|")] for language, rows in LEVELS.items()
}


def alike() -> list[list[float]]:
    """For two rungs how much they are alike, 1 for the same."""
    rungs = range(len(RUNGS))
    return [[1.0 if a == b else NEXT if abs(a - b) == 1 else FAR for b in rungs] for a in rungs]
