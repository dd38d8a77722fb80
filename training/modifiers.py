"""Words of rank, contract and training that stand around a title and leave the occupation what it is."""

MODIFIERS = {
    "en": """senior *;junior *;lead *;principal *;head *;chief *;staff *;assistant *;associate *;trainee *;* trainee;* intern;
        * apprentice;graduate *;contract *;freelance *;certified *;licensed *;licensed * associate;deputy *;* i;* ii;* iii;
        experienced *;independent *;* team lead;* supervisor;* manager;* assistant;* consultant;* specialist;* coordinator;
        * (part-time);temporary *;* m/f/d;vice president *;director *;entry level *;professional *;field *;corporate *""",
    "de": """senior *;junior *;leitender *;leitende *;angestellter *;angestellte *;erster *;erste *;zweiter *;zweite *;chef-*;chef*;
        assistenz-*;assistent des *;* assistent;*-assistent;*-assistentin;stellvertretender *;stellvertretende *;auszubildender *;
        auszubildende *;trainee *;*-praktikant;*-praktikantin;praktikant im bereich *;vertrags-*;freiberuflicher *;
        freiberufliche *;zertifizierter *;zertifizierte *;staatlich anerkannter *;staatlich anerkannte *;geprüfter *;
        lizenzierter *;lizenzierte *;selbständiger *;* (m/w/d);teamleiter *;teamleiterin *;leiter *;leiterin *;erfahrener *;
        professioneller *;professionelle *;hilfs*;*-spezialist;*-berater;*-koordinator;*-manager;*-managerin;fach*;
        beratender *;beratende *;klinischer *;medizinischer *;technischer *;technische *;* in teilzeit;* auf zeit""",
    "es": """* senior;* júnior;* principal;jefe de *;jefa de *;* jefe;* jefa;asistente de *;asistente *;* asistente;* asociado;
        * asociada;* adjunto;* adjunta;* en prácticas;becario *;becaria *;aprendiz de *;* autónomo;* autónoma;* por contrato;
        * certificado;* certificada;* autorizado;* autorizada;* titulado;* titulada;* profesional;director *;directora *;
        supervisor de *;supervisora de *;coordinador *;coordinadora *;especialista *;consultor *;consultora *;primer *;
        segundo *;* temporal;* a tiempo parcial;subdirector *;ayudante de *;* experto;* experta;* independiente;líder de *""",
    "fr": """* senior;* junior;* principal;* principale;chef *;cheffe *;* en chef;assistant *;assistante *;* adjoint;* adjointe;
        * stagiaire;apprenti *;apprentie *;* indépendant;* indépendante;* certifié;* diplômé;* diplômée;responsable *;* (h/f);
        * confirmé;* confirmée;* débutant;directeur *;directrice *;* en alternance;* à temps partiel;premier *""",
    "it": """* senior;* junior;* capo;capo *;assistente *;* associato;aiuto *;vice *;* tirocinante;apprendista *;* freelance;
        * certificato;* certificata;responsabile *;direttore *;direttrice *;* esperto;* esperta;primo *;* part-time;stagista *""",
    "nl": """senior *;junior *;hoofd *;hoofd*;leidinggevend *;assistent *;assistent-*;adjunct-*;stagiair *;leerling-*;leerling *;
        zelfstandig *;gediplomeerd *;gecertificeerd *;aankomend *;ervaren *;* (m/v);teamleider *;eerste *;medior *;zzp *""",
    "pl": """starszy *;starsza *;młodszy *;młodsza *;główny *;główna *;kierownik *;asystent *;asystentka *;* stażysta;praktykant *;
        zastępca *;samodzielny *;samodzielna *;dyplomowany *;dyplomowana *;certyfikowany *;specjalista *;* (k/m)""",
    "pt": """* sénior;* júnior;* principal;chefe de *;assistente de *;* assistente;* adjunto;* adjunta;* estagiário;* estagiária;
        aprendiz de *;* independente;* certificado;* certificada;diretor *;diretora *;* profissional;primeiro *;coordenador *""",
}
MODIFIERS = {language: [one.strip() for one in rows.split(";")] for language, rows in MODIFIERS.items()}
