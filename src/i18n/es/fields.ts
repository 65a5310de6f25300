import type { FieldWordsByPath } from "../fields.ts";
import { repeatFields } from "../repeat-fields.ts";

const kinds = [
  "demographic",
  "economic",
  "technological",
  "political",
  "sociocultural",
  "legal",
  "environmental",
].map((kind) => `situation.external.factors.${kind}`);

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"].map(
  (quadrant) => `situation.swot.${quadrant}`,
);

const inUnit =
  "En la unidad del KPI: 3.2 significa 3,2 %, el dinero va en la moneda del plan y las duraciones, en minutos.";

const cadences =
  "daily (cada día), weekly (cada semana), biweekly (cada dos semanas), monthly (cada mes), quarterly (cada trimestre) o yearly (cada año)";

const weekdays = "mon es lunes, tue martes, wed miércoles, thu jueves, fri viernes, sat sábado y sun domingo";

const fields: FieldWordsByPath = {
  "": {
    title: "Plan de redes sociales",
    description:
      "El plan de una organización para las redes sociales: la situación, las personas a las que quiere llegar, los objetivos, la estrategia y las herramientas, cómo se mide el éxito y qué se hace en una crisis. Solo smplan es obligatorio; cada sección puede quedar vacía, estar en un archivo propio o dejarse para más tarde.",
  },
  smplan: {
    title: "Versión del formato",
    description: "La versión del formato en que está escrito el plan. Siempre 1.",
  },

  plan: {
    title: "Sobre este plan",
    description:
      "Qué es este documento: título, organización, periodo, idioma, moneda, estado, quién responde de él y quién lo aprobó.",
  },
  "plan.title": {
    title: "Título",
    description:
      "El nombre del plan, que aparece en la portada de todos los documentos. Si falta, llevan el nombre de la organización.",
  },
  "plan.organization": {
    title: "Organización",
    description: "La empresa, institución o persona de quien es el plan, tal como se escribe en público.",
  },
  "plan.period": {
    title: "Periodo",
    description: "El tiempo que abarca el plan. Las demás fechas deben caer dentro de él.",
  },
  "plan.period.start": { title: "Inicio", description: "El primer día que abarca el plan." },
  "plan.period.end": {
    title: "Fin",
    description:
      "El último día que abarca el plan. Es también el plazo de los objetivos que no tienen fecha propia.",
  },
  "plan.language": {
    title: "Idioma",
    description:
      "El idioma en que está escrito el plan. En él se hacen los documentos y con sus reglas se revisa la redacción. Si falta, se supone el inglés.",
  },
  "plan.currency": {
    title: "Moneda",
    description:
      "La moneda de todos los importes del plan, con su código ISO 4217 de tres letras, como EUR. Si falta, los importes se muestran sin moneda.",
  },
  "plan.timezone": {
    title: "Zona horaria",
    description:
      "La zona horaria de todas las horas del plan, con su nombre en la base de datos de la IANA, como Europe/Madrid. Si falta, son horas locales de donde se lea el plan.",
  },
  "plan.status": {
    title: "Estado",
    description:
      "En qué punto está el plan: draft (se está escribiendo), in-review (espera la aprobación), approved (está en vigor) o archived (se guarda como registro).",
  },
  "plan.version": {
    title: "Versión",
    description:
      "La versión del plan, según la cuenten ustedes. Escríbala entre comillas, para que 1.10 no pase a ser 1.1.",
  },
  "plan.owner": {
    title: "Responsable",
    description: "La persona que responde de todo el plan, por su id en el equipo.",
  },
  "plan.approval": {
    title: "Aprobación",
    description: "Quién aprobó el plan y cuándo. Mejor alguien que no sea el responsable del plan.",
  },
  "plan.approval.by": {
    title: "Aprobado por",
    description: "La persona que aprobó el plan, por su id en el equipo.",
  },
  "plan.approval.on": { title: "Aprobado el", description: "El día de la aprobación." },
  "plan.goals": {
    title: "Metas de la organización",
    description:
      "Lo que quiere lograr la organización en su conjunto. Cada objetivo del plan puede indicar a qué meta sirve.",
  },
  "plan.goals[]": {
    title: "Meta de la organización",
    description: "Algo que la organización en su conjunto quiere lograr, con redes sociales o sin ellas.",
  },
  "plan.goals.id": {
    title: "Id",
    description: "Nombre corto con el que los objetivos del plan señalan esta meta.",
  },
  "plan.goals.statement": {
    title: "Formulación",
    description: "La meta en una frase, tal como la dice la propia organización.",
  },
  "plan.brand": { title: "Marca", description: "El aspecto de los documentos que se hacen con el plan." },
  "plan.brand.color": {
    title: "Color",
    description:
      "El color principal de la marca, para títulos y gráficos. Escríbalo entre comillas: sin ellas, lo que sigue a # es un comentario.",
  },
  "plan.brand.logo": {
    title: "Logotipo",
    description: "El archivo con el logotipo que va en la portada. La ruta empieza en la carpeta del plan.",
  },

  team: {
    title: "Equipo",
    description: "Quién trabaja en el plan: funciones, horas semanales y datos de contacto.",
  },
  "team[]": {
    title: "Miembro del equipo",
    description: "Una persona que trabaja en el plan o decide sobre él.",
  },
  "team.id": {
    title: "Id",
    description:
      "Nombre corto con el que los objetivos, las acciones, las funciones y el manual de crisis señalan a esta persona.",
  },
  "team.name": {
    title: "Nombre",
    description: "El nombre completo de la persona, como debe figurar en los documentos.",
  },
  "team.role": { title: "Función", description: "Qué hace la persona, con las palabras de la organización." },
  "team.hoursPerWeek": {
    title: "Horas semanales",
    description:
      "Las horas a la semana que esta persona tiene para el plan, no toda su jornada. Se comparan con el trabajo que pide el plan.",
  },
  "team.skills": {
    title: "Habilidades",
    description: "Lo que esta persona hace bien y el plan puede aprovechar.",
  },
  "team.contact": {
    title: "Contacto",
    description:
      "Cómo se localiza a la persona, también fuera del horario. Se imprime en el manual de crisis.",
  },
  "team.contact.email": { title: "Correo", description: "La dirección que la persona lee antes." },
  "team.contact.phone": {
    title: "Teléfono",
    description:
      "El número al que se llama en una crisis, mejor con el prefijo del país. Escríbalo entre comillas.",
  },
  "team.contact.verified": {
    title: "Comprobado el",
    description: "El último día en que alguien comprobó que así se localiza a la persona.",
  },

  situation: {
    title: "Análisis de la situación",
    description:
      "Dónde están hoy: análisis interno y externo, auditoría de los perfiles propios y el DAFO que sale de ellos.",
  },
  "situation.asOf": {
    title: "A fecha de",
    description:
      "El día que describe el análisis. Si ya ha envejecido cuando empieza el plan, se le avisará.",
  },
  "situation.internal": {
    title: "Análisis interno",
    description:
      "Cinco preguntas sobre ustedes: quiénes son, qué ofrecen, de qué disponen, qué se dice de ustedes y qué se ha hecho hasta ahora.",
  },
  "situation.internal.about": { title: "Quiénes somos", description: "Quiénes son, en pocas frases." },
  "situation.internal.offerings": {
    title: "Qué ofrecemos",
    description: "Los productos y servicios de los que puede hablar el plan.",
  },
  "situation.internal.resources": {
    title: "Recursos",
    description: "Las personas, el dinero y los equipos que hay para las redes sociales.",
  },
  "situation.internal.resources.level": {
    title: "Nivel",
    description: "Si lo que hay basta para lo que se quiere: sufficient (suficientes) o limited (limitados).",
  },
  "situation.internal.resources.note": { title: "Nota", description: "Qué hay y qué falta." },
  "situation.internal.reputation": {
    title: "Reputación en línea",
    description: "Qué se dice de la organización en internet.",
  },
  "situation.internal.reputation.sentiment": {
    title: "Tono general",
    description:
      "El tono general de lo que se dice: positive (positivo), neutral (neutro), mixed (desigual) o negative (negativo).",
  },
  "situation.internal.reputation.summary": { title: "Resumen", description: "Qué se dice y dónde." },
  "situation.internal.reputation.sources": {
    title: "Fuentes",
    description: "Dónde han mirado: sitios de reseñas, comentarios, foros, prensa.",
  },
  "situation.internal.history": {
    title: "Qué se ha hecho hasta ahora",
    description: "Campañas y actividades anteriores, en línea o no, y qué se consiguió con ellas.",
  },
  "situation.internal.history[]": {
    title: "Actividad anterior",
    description: "Algo ya hecho, en línea o no, de lo que el plan puede aprender.",
  },
  "situation.internal.history.id": {
    title: "Id",
    description:
      "Nombre corto con el que el DAFO cita esta actividad como fundamento, como internal.history.summer-2026.",
  },
  "situation.internal.history.name": { title: "Nombre", description: "Cómo se llamó la actividad." },
  "situation.internal.history.when": {
    title: "Cuándo",
    description: "Cuándo fue: un año (2026), un mes (2026-07) o un día (2026-07-15).",
  },
  "situation.internal.history.medium": {
    title: "Medio",
    description: "Si fue online (en línea), offline (fuera de línea) o mixed (ambas cosas).",
  },
  "situation.internal.history.channels": {
    title: "Dónde",
    description:
      "Las plataformas, los lugares o los medios en que se hizo. Las plataformas, por su id; lo demás, con sus palabras.",
  },
  "situation.internal.history.result": {
    title: "Resultado",
    description: "Qué se consiguió, con cifras si las hay.",
  },
  "situation.profiles": {
    title: "Nuestros perfiles",
    description: "Auditoría de todos los perfiles de la organización, también los olvidados y los falsos.",
  },
  "situation.profiles[]": {
    title: "Perfil propio",
    description: "Un perfil de la organización en una plataforma, tal como lo encontró la auditoría.",
  },
  "situation.profiles.platform": {
    title: "Plataforma",
    description: "La plataforma, por su id en el catálogo de plataformas.",
  },
  "situation.profiles.handle": {
    title: "Perfil",
    description: "El nombre del perfil en la plataforma, sin @.",
  },
  "situation.profiles.followers": {
    title: "Seguidores",
    description: "Cuántas cuentas lo seguían el día de la auditoría.",
  },
  "situation.profiles.engagementRate": {
    title: "Tasa de interacción",
    description: "Cuántos reaccionan, en porcentaje. Una tasa no dice nada si no se sabe sobre qué es.",
  },
  "situation.profiles.engagementRate.value": {
    title: "Valor",
    description: "La tasa en porcentaje: 1.8 significa 1,8 %.",
  },
  "situation.profiles.engagementRate.of": {
    title: "Sobre",
    description:
      "Entre qué se dividieron las interacciones: followers (seguidores), reach (alcance), impressions (impresiones) o views (visualizaciones).",
  },
  "situation.profiles.status": {
    title: "Estado",
    description:
      "Qué se hace con él: active (está en uso), dormant (descansa a propósito), to-close (se va a cerrar) o impostor (es de alguien que se hace pasar por ustedes).",
  },
  "situation.profiles.lastPost": {
    title: "Última publicación",
    description:
      "El día de la última publicación. Si un perfil activo lleva mucho tiempo callado, se le avisará.",
  },
  "situation.profiles.owner": {
    title: "Responsable",
    description: "La persona que cuida el perfil, por su id en el equipo.",
  },
  "situation.profiles.asOf": {
    title: "A fecha de",
    description: "El día en que se tomaron las cifras. Si falta, el día de todo el análisis.",
  },
  "situation.external": {
    title: "Análisis externo",
    description:
      "Qué pasa alrededor de la organización: la competencia y los factores que nadie de dentro puede cambiar.",
  },
  "situation.external.competitors": {
    title: "Competencia",
    description: "Quién más intenta llegar a las mismas personas en redes sociales.",
  },
  "situation.external.competitors[]": {
    title: "Competidor",
    description: "Alguien que intenta llegar a las mismas personas, y qué se puede aprender de él.",
  },
  "situation.external.competitors.id": {
    title: "Id",
    description:
      "Nombre corto con el que el DAFO cita a este competidor como fundamento, como external.competitors.acme.",
  },
  "situation.external.competitors.name": { title: "Nombre", description: "El nombre del competidor." },
  "situation.external.competitors.does": {
    title: "Qué hace",
    description: "Qué hace el competidor en redes sociales.",
  },
  "situation.external.competitors.how": { title: "Cómo", description: "De qué forma y manera lo hace." },
  "situation.external.competitors.where": {
    title: "Dónde",
    description:
      "En qué plataformas o en qué otros sitios. Las plataformas, por su id; lo demás, con sus palabras.",
  },
  "situation.external.factors": {
    title: "Factores externos",
    description:
      "Cambios fuera de la organización que ayudan o estorban, por tipos. Cada uno es una frase, o una entrada con un id que el DAFO puede citar.",
  },
  "situation.external.factors.demographic": {
    title: "Demográficos",
    description: "Quién vive, estudia o compra aquí, y cómo cambia eso.",
  },
  "situation.external.factors.economic": {
    title: "Económicos",
    description: "Los precios, los ingresos y el estado del mercado.",
  },
  "situation.external.factors.technological": {
    title: "Tecnológicos",
    description: "Nuevas plataformas, formatos y herramientas.",
  },
  "situation.external.factors.political": {
    title: "Políticos",
    description: "Decisiones de gobiernos y ayuntamientos.",
  },
  "situation.external.factors.sociocultural": {
    title: "Socioculturales",
    description: "Costumbres, valores y modas.",
  },
  "situation.external.factors.legal": {
    title: "Legales",
    description: "Las leyes y las condiciones de las plataformas que les obligan.",
  },
  "situation.external.factors.environmental": {
    title: "Ambientales",
    description: "Clima, residuos y recursos naturales.",
  },
  ...repeatFields(kinds, {
    "[]": {
      title: "Factor",
      description: "Un factor en una frase, o con un id, un efecto y una fuente.",
    },
    ".id": {
      title: "Id",
      description:
        "Nombre corto con el que el DAFO cita este factor como fundamento, como external.factors.technological.f-video.",
    },
    ".statement": { title: "Formulación", description: "El cambio en una frase." },
    ".impact": {
      title: "Efecto",
      description:
        "Qué significa para ustedes: opportunity (oportunidad), threat (amenaza) o neutral (ni una ni otra).",
    },
    ".source": { title: "Fuente", description: "De dónde lo saben, mejor con una fecha o un enlace." },
  }),
  "situation.swot": {
    title: "DAFO",
    description:
      "El análisis en una página. Las fortalezas y debilidades vienen de dentro; las oportunidades y amenazas, de fuera.",
  },
  "situation.swot.strengths": {
    title: "Fortalezas",
    description: "Lo que hacen mejor que otros, o tienen y a ellos les falta. Del análisis interno.",
  },
  "situation.swot.weaknesses": {
    title: "Debilidades",
    description: "Lo que les falta o hacen peor que otros. Del análisis interno.",
  },
  "situation.swot.opportunities": {
    title: "Oportunidades",
    description: "Lo que pasa fuera y pueden aprovechar. Del análisis externo.",
  },
  "situation.swot.threats": {
    title: "Amenazas",
    description: "Lo que pasa fuera y puede perjudicarles. Del análisis externo.",
  },
  ...repeatFields(quadrants, {
    "[]": {
      title: "Punto del análisis DAFO",
      description:
        "Un punto en una frase, o con un id y su fundamento, para que los objetivos, las acciones y los escenarios de crisis puedan responder a él.",
    },
    ".id": {
      title: "Id",
      description:
        "Nombre corto con el que los objetivos, las acciones y los escenarios de crisis dicen que responden a este punto.",
    },
    ".statement": {
      title: "Formulación",
      description: "El punto en una frase, lo bastante concreta para poder actuar.",
    },
    ".evidence": {
      title: "Fundamento",
      description:
        "Los lugares del análisis que lo muestran, como internal.resources, internal.history.summer-2026, external.competitors.acme, external.factors.economic o profiles.facebook.",
    },
    ".reputational": {
      title: "Amenaza para la reputación",
      description:
        "En una amenaza: si dañaría el buen nombre, de modo que el manual de crisis deba tener un escenario para ella. Si falta, no.",
    },
  }),

  people: { title: "Personas", description: "A quién quieren llegar: la P de POST (People)." },
  "people.audiences": {
    title: "Públicos",
    description:
      "Los grupos de personas a los que se dirige el plan. Los objetivos, canales y campañas los señalan por su id.",
  },
  "people.audiences[]": {
    title: "Público",
    description: "Un grupo de personas al que se dirige el plan.",
  },
  "people.audiences.id": {
    title: "Id",
    description: "Nombre corto con el que los objetivos, canales, pilares y campañas señalan este público.",
  },
  "people.audiences.name": { title: "Nombre", description: "Cómo llaman a estas personas." },
  "people.audiences.description": {
    title: "Descripción",
    description: "Quiénes son y qué quieren, de modo que hasta un desconocido pudiera escribir para ellas.",
  },
  "people.audiences.age": {
    title: "Edad",
    description: "Entre qué edades están. Cualquiera de los dos extremos puede quedar abierto.",
  },
  "people.audiences.age.from": { title: "De", description: "La edad mínima, en años." },
  "people.audiences.age.to": { title: "A", description: "La edad máxima, en años." },
  "people.audiences.location": { title: "Lugar", description: "Dónde viven o trabajan." },
  "people.audiences.languages": {
    title: "Idiomas",
    description:
      "Los idiomas que leen y hablan, con códigos como es o en. Los canales que se dirigen a estas personas deben usar alguno de ellos.",
  },
  "people.audiences.platforms": {
    title: "Plataformas",
    description:
      "Dónde están, por los ids del catálogo de plataformas. Los canales que se dirigen a estas personas deben estar en alguna de ellas.",
  },
  "people.audiences.needs": { title: "Necesidades", description: "Qué buscan que ustedes puedan darles." },
  "people.audiences.technographics": {
    title: "En redes sociales",
    description:
      "Cómo se comportan en redes sociales, según la escalera de Forrester: creators publican, conversationalists cuentan novedades breves, critics valoran y comentan, collectors guardan y ordenan, joiners mantienen perfiles, spectators solo leen y miran, inactives no hacen nada de eso.",
  },

  objectives: {
    title: "Objetivos",
    description: "Qué se quiere lograr con esas personas y para cuándo: la O de POST (Objectives).",
  },
  "objectives[]": {
    title: "Objetivo",
    description: "Algo que el plan debe lograr, que se puede medir y tiene fecha.",
  },
  "objectives.id": {
    title: "Id",
    description: "Nombre corto con el que los KPI, canales, acciones y campañas señalan este objetivo.",
  },
  "objectives.statement": {
    title: "Formulación",
    description: "El objetivo en una frase, con una cifra y una fecha.",
  },
  "objectives.kind": {
    title: "Tipo",
    description:
      "Qué clase de cambio se busca: awareness (que les conozcan), brand-image (cómo les ven), relationship (cercanía con la gente), traffic (visitas), leads (contactos interesados), sales (ventas), authority (prestigio como expertos), community (personas que hablan entre sí), support (atención al cliente), recruitment (contratar personal) o advocacy (personas que les recomiendan). Se comprueba que los KPI le correspondan.",
  },
  "objectives.priority": {
    title: "Prioridad",
    description:
      "Si es el objetivo primary (principal) o uno secondary (secundario). Se aconseja uno principal.",
  },
  "objectives.audiences": {
    title: "Públicos",
    description: "Las personas con las que se quiere lograr, por los ids de los públicos.",
  },
  "objectives.owner": {
    title: "Responsable",
    description:
      "La persona que responde de él, por su id en el equipo. También son suyos los KPI del objetivo que no tengan responsable propio.",
  },
  "objectives.by": {
    title: "Plazo",
    description: "El día para el que debe cumplirse. Si falta, el último día del periodo del plan.",
  },
  "objectives.rationale": {
    title: "Por qué es realista",
    description: "Qué hace pensar que es posible: resultados anteriores, recursos, el mercado.",
  },
  "objectives.addresses": {
    title: "Responde a",
    description:
      "Las fortalezas, debilidades, oportunidades y amenazas a las que responde, por los ids de los puntos del DAFO.",
  },
  "objectives.approach": {
    title: "Enfoque",
    description:
      "Las cinco formas de trabajar con una comunidad según Forrester: listening (escucharla), talking (conversar con ella), energizing (entusiasmar a sus fieles), supporting (apoyar que sus miembros se ayuden) y embracing (contar con ella en lo que se crea).",
  },
  "objectives.goal": {
    title: "Meta",
    description: "La meta de la organización a la que sirve, por su id.",
  },

  strategy: {
    title: "Estrategia",
    description:
      "Cómo: la voz, los pilares de contenido, los canales con su frecuencia y las acciones. La S de POST (Strategy).",
  },
  "strategy.voice": { title: "Voz", description: "Cómo suena la organización, en todos los canales." },
  "strategy.voice.tone": {
    title: "Tono",
    description: "El tono en pocas palabras. Un canal puede tener el suyo.",
  },
  "strategy.voice.do": { title: "Qué sí", description: "Lo que es propio de esta voz." },
  "strategy.voice.dont": { title: "Qué no", description: "Lo que no encaja con ella." },
  "strategy.pillars": {
    title: "Pilares de contenido",
    description: "Los pocos temas a los que pertenece todo lo que se publica.",
  },
  "strategy.pillars[]": {
    title: "Pilar de contenido",
    description: "Un tema al que pertenecen publicaciones.",
  },
  "strategy.pillars.id": {
    title: "Id",
    description:
      "Nombre corto con el que los huecos del calendario, las publicaciones y las acciones señalan este pilar.",
  },
  "strategy.pillars.name": { title: "Nombre", description: "Cómo se llama el tema." },
  "strategy.pillars.share": {
    title: "Peso",
    description:
      "Qué parte de lo que se publica le corresponde, en porcentaje. Los pesos de todos los pilares suman 100.",
  },
  "strategy.pillars.audiences": {
    title: "Públicos",
    description: "Para quién es, por los ids de los públicos. Si falta, para todos.",
  },
  "strategy.pillars.objectives": {
    title: "Objetivos",
    description: "Qué ayuda a lograr, por los ids de los objetivos.",
  },
  "strategy.channels": {
    title: "Canales",
    description:
      "Los perfiles en los que publica el plan, cada uno con su público, idioma, tono y frecuencia.",
  },
  "strategy.channels[]": {
    title: "Canal",
    description: "Un perfil en una plataforma en el que publica el plan.",
  },
  "strategy.channels.id": {
    title: "Id",
    description:
      "Nombre corto con el que los KPI, las acciones, el calendario y las cuentas señalan este canal.",
  },
  "strategy.channels.platform": {
    title: "Plataforma",
    description:
      "La plataforma, por su id en el catálogo de plataformas. De ahí se conocen sus límites para textos, etiquetas y archivos.",
  },
  "strategy.channels.handle": {
    title: "Perfil",
    description: "El nombre del perfil en la plataforma, sin @.",
  },
  "strategy.channels.audiences": {
    title: "Públicos",
    description: "A quién se dirige el canal, por los ids de los públicos.",
  },
  "strategy.channels.objectives": {
    title: "Objetivos",
    description: "Qué ayuda a lograr el canal, por los ids de los objetivos.",
  },
  "strategy.channels.languages": {
    title: "Idiomas",
    description:
      "Los idiomas en que publica el canal, con códigos como es o en. Si falta, el idioma del plan.",
  },
  "strategy.channels.tone": {
    title: "Tono",
    description: "El tono propio del canal. Si falta, el de la voz del plan.",
  },
  "strategy.channels.frequency": {
    title: "Frecuencia",
    description: "Con qué frecuencia publica el canal. El calendario se compara con ella.",
  },
  "strategy.channels.frequency.posts": { title: "Publicaciones", description: "Cuántas publicaciones." },
  "strategy.channels.frequency.per": {
    title: "En cuánto tiempo",
    description:
      "En cuánto tiempo: day (al día), week (a la semana) o month (al mes). Si falta, a la semana.",
  },
  "strategy.channels.formats": {
    title: "Formatos",
    description: "Los formatos que usan ahí, por los ids que el catálogo tiene para esa plataforma.",
  },
  "strategy.channels.effortPerPost": {
    title: "Dedicación por publicación",
    description:
      "El trabajo que lleva de media una publicación, de la idea a publicarla. Con la frecuencia da las horas semanales que pide el canal.",
  },
  "strategy.channels.rationale": {
    title: "Por qué este canal",
    description: "Por qué están en esta plataforma y no en otra.",
  },
  "strategy.actions": {
    title: "Acciones",
    description:
      "Trabajo aparte de las publicaciones habituales, cada acción para un objetivo, con responsable y fechas.",
  },
  "strategy.actions[]": {
    title: "Acción",
    description: "Un trabajo aparte de las publicaciones habituales.",
  },
  "strategy.actions.id": {
    title: "Id",
    description: "Nombre corto con el que las correcciones señalan esta acción.",
  },
  "strategy.actions.description": { title: "Descripción", description: "Qué se hace." },
  "strategy.actions.objectives": {
    title: "Objetivos",
    description: "Qué ayuda a lograr, por los ids de los objetivos.",
  },
  "strategy.actions.channels": {
    title: "Canales",
    description: "Dónde se lleva a cabo, por los ids de los canales.",
  },
  "strategy.actions.pillar": {
    title: "Pilar",
    description: "El pilar de contenido al que pertenece, por su id.",
  },
  "strategy.actions.owner": {
    title: "Responsable",
    description: "La persona que la hace, o que se ocupa de que se haga, por su id en el equipo.",
  },
  "strategy.actions.start": { title: "Inicio", description: "El primer día del trabajo." },
  "strategy.actions.end": { title: "Fin", description: "El último día del trabajo." },
  "strategy.actions.effort": { title: "Dedicación", description: "El trabajo que lleva cada vez." },
  "strategy.actions.per": {
    title: "Cada cuánto",
    description:
      "Cada cuánto hace falta ese trabajo entre el inicio y el fin: day (cada día), week (cada semana), month (cada mes) u once (una sola vez en total).",
  },
  "strategy.actions.addresses": {
    title: "Responde a",
    description:
      "Las fortalezas, debilidades, oportunidades y amenazas a las que responde, por los ids de los puntos del DAFO.",
  },

  technology: { title: "Tecnología", description: "Con qué herramientas: la T de POST (Technology)." },
  "technology.tools": {
    title: "Herramientas",
    description: "Programas y servicios para publicar, escuchar, medir y crear contenido.",
  },
  "technology.tools[]": {
    title: "Herramienta",
    description: "Un programa o servicio con el que cuenta el plan.",
  },
  "technology.tools.id": {
    title: "Id",
    description: "Nombre corto con el que los KPI y la vigilancia de crisis señalan esta herramienta.",
  },
  "technology.tools.name": { title: "Nombre", description: "Cómo se llama la herramienta." },
  "technology.tools.purposes": {
    title: "Para qué se usa",
    description:
      "Para qué la usan: publishing (publicar), analytics (analítica), listening (lo que se dice de ustedes), inbox (comentarios y mensajes), design (diseño), video (vídeo), advertising (publicidad), collaboration (colaboración), crm (datos de clientes), link-tracking (seguimiento de enlaces) o archiving (archivo).",
  },
  "technology.tools.owner": {
    title: "Responsable",
    description: "La persona que tiene la licencia y conoce la herramienta, por su id en el equipo.",
  },
  "technology.tools.cost": {
    title: "Coste",
    description: "Lo que cuesta la herramienta. Se comprueba que el presupuesto prevea ese dinero.",
  },
  "technology.tools.cost.amount": {
    title: "Importe",
    description: "El precio, en la moneda del plan. 0 si la herramienta es gratuita.",
  },
  "technology.tools.cost.per": {
    title: "Cada cuánto",
    description:
      "Cada cuánto se paga: once (una vez), week (cada semana), month (cada mes), quarter (cada trimestre) o year (cada año).",
  },
  "technology.tools.rationale": {
    title: "Por qué esta herramienta",
    description: "Por qué esta herramienta y no otra.",
  },

  kpis: {
    title: "Indicadores (KPI)",
    description: "Los indicadores que muestran si se cumplen los objetivos.",
  },
  "kpis[]": {
    title: "KPI",
    description: "Un indicador con un valor inicial, un valor objetivo y una fecha.",
  },
  "kpis.id": {
    title: "Id",
    description: "Nombre corto con el que los resultados, las correcciones y las campañas señalan este KPI.",
  },
  "kpis.name": { title: "Nombre", description: "Qué se mide, como debe leerse en los informes." },
  "kpis.objective": {
    title: "Objetivo",
    description: "El objetivo del que da prueba, por su id. También puede ser una lista de ids.",
  },
  "kpis.metric": {
    title: "Métrica",
    description:
      "Qué se cuenta, por su id en el catálogo de métricas, de donde se conocen su unidad y su dirección; o custom, con una fórmula propia.",
  },
  "kpis.formula": {
    title: "Fórmula",
    description: "En una métrica propia (custom): cómo se calcula el valor, en palabras o como fórmula.",
  },
  "kpis.channel": {
    title: "Canal",
    description: "El canal en que se mide, por su id. Si falta, todos los canales juntos.",
  },
  "kpis.of": {
    title: "Sobre",
    description:
      "En una tasa: entre qué se divide, como followers (seguidores), reach (alcance), impressions (impresiones), views (visualizaciones) o sessions (sesiones).",
  },
  "kpis.unit": {
    title: "Unidad",
    description:
      "Qué son los valores: count (cuántos), percent (porcentaje), currency (dinero), duration (minutos), ratio (una cifra entre otra) o score (puntos de una escala). Si falta, la unidad de la métrica.",
  },
  "kpis.direction": {
    title: "Dirección",
    description:
      "Hacia dónde es bueno: up (subir), down (bajar) o keep (mantenerse dentro de límites). Si falta, la dirección de la métrica.",
  },
  "kpis.baseline": {
    title: "Valor inicial",
    description: "Dónde está el KPI antes de que empiece el plan; o que aún no se sabe, y cuándo se sabrá.",
  },
  "kpis.baseline.value": { title: "Valor", description: `El valor antes de que empiece el plan. ${inUnit}` },
  "kpis.baseline.on": { title: "Leído el", description: "El día en que se leyó el valor." },
  "kpis.baseline.unknown": {
    title: "Aún no se conoce",
    description: "Que el valor todavía no se conoce. Indique entonces para cuándo se medirá.",
  },
  "kpis.baseline.measureBy": {
    title: "Medir antes del",
    description: "Para un valor inicial que no se conoce: el día para el que se medirá.",
  },
  "kpis.target": {
    title: "Valor objetivo",
    description:
      "Adónde debe llegar el KPI: como valor, como cambio respecto al valor inicial o como intervalo.",
  },
  "kpis.target.value": { title: "Valor", description: `El valor que se quiere alcanzar. ${inUnit}` },
  "kpis.target.change": {
    title: "Cambio",
    description:
      "El cambio respecto al valor inicial: en porcentaje de él (+140%), en puntos porcentuales (+3pp) o como múltiplo (x2 es el doble).",
  },
  "kpis.target.by": {
    title: "Plazo",
    description: "El día para el que se alcanza. Si falta, la fecha del objetivo.",
  },
  "kpis.target.min": {
    title: "Al menos",
    description: `El extremo inferior, para un KPI que debe mantenerse dentro de límites o un valor objetivo que es un intervalo. ${inUnit}`,
  },
  "kpis.target.max": {
    title: "Como máximo",
    description: `El extremo superior, para un KPI que debe mantenerse dentro de límites o un valor objetivo que es un intervalo. ${inUnit}`,
  },
  "kpis.target.pass": {
    title: "Se cumple con",
    description:
      "En un valor objetivo que es un intervalo: qué extremo cuenta como alcanzado, min (el inferior) o max (el superior).",
  },
  "kpis.milestones": {
    title: "Hitos",
    description: "Dónde debe estar el valor de camino al objetivo. Entre ellos se espera un avance uniforme.",
  },
  "kpis.milestones[]": {
    title: "Hito",
    description: "Un valor que se alcanza de camino al objetivo.",
  },
  "kpis.milestones.value": {
    title: "Valor",
    description: `El valor que ya debe haberse alcanzado. ${inUnit}`,
  },
  "kpis.milestones.by": { title: "Plazo", description: "El día para el que se alcanza." },
  "kpis.season": {
    title: "Temporada",
    description:
      "Para actividades con temporada alta y baja: cómo es cada mes frente a uno medio. 1.4 es un 40 % más, 0.6 un 40 % menos; un mes sin nombrar es medio.",
  },
  "kpis.season.jan": { title: "Enero", description: "Cómo es enero frente a un mes medio." },
  "kpis.season.feb": { title: "Febrero", description: "Cómo es febrero frente a un mes medio." },
  "kpis.season.mar": { title: "Marzo", description: "Cómo es marzo frente a un mes medio." },
  "kpis.season.apr": { title: "Abril", description: "Cómo es abril frente a un mes medio." },
  "kpis.season.may": { title: "Mayo", description: "Cómo es mayo frente a un mes medio." },
  "kpis.season.jun": { title: "Junio", description: "Cómo es junio frente a un mes medio." },
  "kpis.season.jul": { title: "Julio", description: "Cómo es julio frente a un mes medio." },
  "kpis.season.aug": { title: "Agosto", description: "Cómo es agosto frente a un mes medio." },
  "kpis.season.sep": { title: "Septiembre", description: "Cómo es septiembre frente a un mes medio." },
  "kpis.season.oct": { title: "Octubre", description: "Cómo es octubre frente a un mes medio." },
  "kpis.season.nov": { title: "Noviembre", description: "Cómo es noviembre frente a un mes medio." },
  "kpis.season.dec": { title: "Diciembre", description: "Cómo es diciembre frente a un mes medio." },
  "kpis.source": {
    title: "Fuente",
    description:
      "Dónde se lee el valor: el id de una herramienta, o native: y una plataforma (native:instagram) para las estadísticas de la propia plataforma.",
  },
  "kpis.cadence": {
    title: "Con qué frecuencia",
    description: `Cada cuánto se lee el valor: ${cadences}. Si un resultado se retrasa, se le avisará.`,
  },
  "kpis.owner": {
    title: "Responsable",
    description:
      "La persona que lee el valor, por su id en el equipo. Si falta, el responsable del objetivo.",
  },

  measurement: {
    title: "Medición",
    description:
      "Cuándo se miran los resultados, qué cuenta como ir por detrás, qué cambia entonces y los propios resultados.",
  },
  "measurement.reviews": {
    title: "Revisiones",
    description: "Cuándo mira el equipo los resultados en conjunto.",
  },
  "measurement.reviews[]": { title: "Revisión", description: "Una revisión periódica de los resultados." },
  "measurement.reviews.cadence": {
    title: "Con qué frecuencia",
    description: `Cada cuánto se hace: ${cadences}.`,
  },
  "measurement.reviews.owner": {
    title: "Responsable",
    description: "La persona que la prepara, por su id en el equipo.",
  },
  "measurement.reviews.attendees": {
    title: "Participan",
    description: "Quién participa además del responsable, por los ids del equipo.",
  },
  "measurement.thresholds": {
    title: "Umbrales",
    description:
      "Desde qué parte del avance esperado un KPI está en curso o en riesgo. Por debajo de ambas, va por detrás.",
  },
  "measurement.thresholds.onTrack": {
    title: "En curso desde",
    description:
      "La parte del avance esperado desde la que un KPI está en curso. Si falta, 0.9, es decir, el 90 %.",
  },
  "measurement.thresholds.atRisk": {
    title: "En riesgo desde",
    description:
      "La parte del avance esperado desde la que un KPI está en riesgo y no por detrás. Si falta, 0.7, es decir, el 70 %.",
  },
  "measurement.corrections": {
    title: "Si los resultados no llegan",
    description: "Qué cambia cuando un KPI se queda corto, decidido de antemano.",
  },
  "measurement.corrections[]": {
    title: "Corrección",
    description: "Qué cambia cuando un KPI se queda corto.",
  },
  "measurement.corrections.kpi": {
    title: "Indicador",
    description: "El KPI que se queda corto, por su id.",
  },
  "measurement.corrections.when": {
    title: "Cuándo",
    description:
      "Cuánto debe quedarse corto según los umbrales: at-risk (en riesgo) o behind (por detrás). Si falta, behind.",
  },
  "measurement.corrections.twice": {
    title: "Dos veces seguidas",
    description:
      "Si debe quedarse corto en dos mediciones seguidas antes de cambiar algo. Si falta, basta una.",
  },
  "measurement.corrections.then": { title: "Entonces", description: "Qué se hace de otra manera." },
  "measurement.corrections.action": {
    title: "Acción",
    description: "La acción que se replantea, por su id.",
  },
  "measurement.corrections.owner": {
    title: "Responsable",
    description:
      "La persona que se ocupa de que ocurra, por su id en el equipo. Si falta, el responsable del KPI.",
  },
  "measurement.decisions": {
    title: "Decisiones",
    description: "Qué se decidió cuando los resultados no llegaron, para ver después si ayudó.",
  },
  "measurement.decisions[]": {
    title: "Decisión",
    description: "Qué se decidió un día porque un KPI se quedó atrás.",
  },
  "measurement.decisions.kpi": { title: "KPI", description: "El KPI que se quedó atrás, por su id." },
  "measurement.decisions.on": { title: "Cuándo", description: "El día en que se decidió." },
  "measurement.decisions.by": {
    title: "Quién",
    description: "La persona que lo decidió, por su id en el equipo.",
  },
  "measurement.decisions.change": {
    title: "Cambio",
    description: "Qué se hace de otra manera desde entonces.",
  },
  "measurement.decisions.expected": { title: "Efecto esperado", description: "Qué debe aportar." },
  "measurement.decisions.action": { title: "Acción", description: "La acción que se redefinió, por su id." },
  "measurement.results": {
    title: "Resultados hasta ahora",
    description:
      "Lo medido hasta ahora: un archivo CSV, una lista de archivos CSV o filas en el propio plan. Un archivo CSV tiene las columnas date, kpi, value y, si se quiere, note.",
  },
  "measurement.results[]": { title: "Resultado", description: "Un valor medido de un KPI." },
  "measurement.results.kpi": { title: "Indicador", description: "El KPI que se midió, por su id." },
  "measurement.results.date": {
    title: "Fecha",
    description: "El día en que se leyó el valor, o el último del tiempo que abarca.",
  },
  "measurement.results.value": { title: "Valor", description: `Lo que se midió. ${inUnit}` },
  "measurement.results.note": {
    title: "Nota",
    description: "Qué explica el valor, si hay algo que lo explique.",
  },

  budget: { title: "Presupuesto", description: "Lo que cuesta el plan, en total y partida por partida." },
  "budget.total": {
    title: "Total",
    description: "Todo el dinero que hay para el periodo del plan. Las partidas deben sumar esta cantidad.",
  },
  "budget.lines": { title: "Partidas", description: "En qué se va el dinero." },
  "budget.lines[]": {
    title: "Partida del presupuesto",
    description: "Una de las cosas en que se va el dinero.",
  },
  "budget.lines.id": {
    title: "Id",
    description: "Nombre corto de la partida, con el que la nombran los mensajes y los documentos.",
  },
  "budget.lines.category": {
    title: "Categoría",
    description:
      "Qué clase de gasto es: paid-media (publicidad), content (contenido), tools (herramientas), people (personas), influencers (influentes), training (formación), events (eventos), contingency (reserva) u other (otros).",
  },
  "budget.lines.description": { title: "Descripción", description: "Para qué es el dinero." },
  "budget.lines.amount": {
    title: "Importe",
    description: "El importe, en la moneda del plan, tantas veces como diga per.",
  },
  "budget.lines.per": {
    title: "Cada cuánto",
    description:
      "Cada cuánto se gasta el importe dentro del periodo del plan: once (una vez), week (cada semana), month (cada mes), quarter (cada trimestre) o year (cada año).",
  },
  "budget.lines.channel": { title: "Canal", description: "El canal en que se gasta, por su id." },
  "budget.lines.campaign": { title: "Campaña", description: "La campaña que paga, por su id." },

  campaigns: {
    title: "Campañas",
    description: "Campañas publicitarias y de otro tipo, con principio y fin.",
  },
  "campaigns[]": { title: "Campaña", description: "Un esfuerzo especial con principio y fin." },
  "campaigns.id": {
    title: "Id",
    description:
      "Nombre corto con el que las publicaciones y las partidas del presupuesto señalan esta campaña.",
  },
  "campaigns.name": { title: "Nombre", description: "Cómo se llama la campaña." },
  "campaigns.kind": {
    title: "Tipo",
    description:
      "Si es paid (publicidad de pago), organic (sin pagar por el alcance), mixed (de ambos tipos) u offline (fuera de línea).",
  },
  "campaigns.objectives": {
    title: "Objetivos",
    description: "Qué ayuda a lograr, por los ids de los objetivos.",
  },
  "campaigns.audiences": {
    title: "Públicos",
    description: "A quién se dirige, por los ids de los públicos.",
  },
  "campaigns.channels": { title: "Canales", description: "Dónde se desarrolla, por los ids de los canales." },
  "campaigns.start": { title: "Inicio", description: "El primer día de la campaña." },
  "campaigns.end": { title: "Fin", description: "El último día de la campaña." },
  "campaigns.budget": {
    title: "Presupuesto",
    description:
      "Lo que puede costar en total, en la moneda del plan. Las partidas que la nombran deben prever ese dinero.",
  },
  "campaigns.message": { title: "Mensaje", description: "Lo que dice, en una frase." },
  "campaigns.callToAction": {
    title: "Llamada a la acción",
    description: "Lo que se pide a la gente que haga.",
  },
  "campaigns.landingPage": {
    title: "Página de destino",
    description: "La página a la que lleva la campaña.",
  },
  "campaigns.kpis": {
    title: "Indicadores",
    description: "Los KPI que muestran si funcionó, por sus ids.",
  },
  "campaigns.utm": {
    title: "Etiquetas de campaña",
    description:
      "Los valores UTM que se añaden a los enlaces de la campaña, por los que la analítica web reconoce a sus visitantes. Normalmente en minúsculas y sin espacios.",
  },
  "campaigns.utm.source": { title: "Fuente", description: "De dónde viene el visitante: utm_source." },
  "campaigns.utm.medium": { title: "Medio", description: "Por qué clase de enlace llega: utm_medium." },
  "campaigns.utm.campaign": {
    title: "Campaña",
    description: "El nombre de la campaña en la analítica: utm_campaign.",
  },

  community: {
    title: "Comunidad",
    description: "Cómo se responde a los comentarios y mensajes y cómo se moderan.",
  },
  "community.hours": {
    title: "Horario",
    description:
      "Cuándo hay alguien que lee y responde. Si con ese horario no se puede cumplir un plazo de respuesta, se le avisará.",
  },
  "community.hours.days": {
    title: "Días",
    description: `Los días de la semana en que hay alguien: ${weekdays}.`,
  },
  "community.hours.from": { title: "De", description: "Cuándo empieza la guardia del día." },
  "community.hours.to": {
    title: "A",
    description: "Cuándo termina la guardia del día. 24:00 es medianoche.",
  },
  "community.responses": {
    title: "Cómo respondemos",
    description: "En cuánto tiempo se responde a cada tipo de comentario, y quién responde.",
  },
  "community.responses[]": {
    title: "Respuesta",
    description: "Qué se hace con un tipo de comentario o mensaje.",
  },
  "community.responses.kind": {
    title: "Tipo",
    description:
      "Qué clase de comentario es: question (pregunta), complaint (queja), praise (elogio), feedback (sugerencia), spam (correo basura), troll (alguien que solo provoca), hate (odio), misinformation (desinformación) o emergency (emergencia).",
  },
  "community.responses.within": {
    title: "En un plazo de",
    description:
      "Lo máximo que se espera la primera respuesta o, con el correo basura y el odio, su eliminación.",
  },
  "community.responses.owner": {
    title: "Responsable",
    description: "La persona que responde, por su id en el equipo.",
  },
  "community.responses.escalateTo": {
    title: "Pasa a",
    description:
      "El nivel de crisis al que pasa cuando no basta con responder, por su id en el manual de crisis.",
  },
  "community.moderation": {
    title: "Moderación",
    description: "Qué se oculta, qué se elimina y qué no se toca nunca.",
  },
  "community.moderation.rules": {
    title: "Normas de la casa",
    description: "La página con las normas que puede leer todo el que comenta.",
  },
  "community.moderation.hide": {
    title: "Se oculta",
    description: "Lo que se oculta a los demás y se conserva.",
  },
  "community.moderation.remove": { title: "Se elimina", description: "Lo que se retira." },
  "community.moderation.never": {
    title: "No se toca",
    description: "Lo que se queda, por desagradable que sea.",
  },

  calendar: {
    title: "Calendario",
    description: "Qué se publica y cuándo: huecos que se repiten y publicaciones con fecha.",
  },
  "calendar.slots": {
    title: "Cada semana",
    description: "Huecos de la semana que se llenan todas las semanas.",
  },
  "calendar.slots[]": {
    title: "Hueco del calendario",
    description: "Un hueco de la semana que se llena todas las semanas.",
  },
  "calendar.slots.id": {
    title: "Id",
    description: "Nombre corto del hueco, con el que lo nombran los mensajes y los documentos.",
  },
  "calendar.slots.channel": { title: "Canal", description: "El canal en que está, por su id." },
  "calendar.slots.pillar": {
    title: "Pilar",
    description: "El pilar de contenido para el que se reserva, por su id.",
  },
  "calendar.slots.days": {
    title: "Días",
    description: `Los días de la semana en que se repite: ${weekdays}.`,
  },
  "calendar.slots.time": {
    title: "Hora",
    description: "La hora a la que se publica, en la zona horaria del plan.",
  },
  "calendar.slots.format": {
    title: "Formato",
    description: "El formato para el que se reserva, por el id que el catálogo tiene para esa plataforma.",
  },
  "calendar.posts": {
    title: "Publicaciones",
    description: "Publicaciones sueltas con fecha, desde la primera idea hasta que salen.",
  },
  "calendar.posts[]": {
    title: "Publicación",
    description: "Una publicación en un canal, escrita para ese canal.",
  },
  "calendar.posts.id": {
    title: "Id",
    description: "Nombre corto de la publicación, con el que la nombran los mensajes y los documentos.",
  },
  "calendar.posts.date": { title: "Fecha", description: "El día en que se publica." },
  "calendar.posts.time": {
    title: "Hora",
    description: "La hora a la que se publica, en la zona horaria del plan.",
  },
  "calendar.posts.channel": { title: "Canal", description: "El canal en que se publica, por su id." },
  "calendar.posts.pillar": {
    title: "Pilar",
    description: "El pilar de contenido al que pertenece, por su id.",
  },
  "calendar.posts.campaign": {
    title: "Campaña",
    description: "La campaña a la que pertenece, por su id. Si no hay ninguna, omítala o escriba null.",
  },
  "calendar.posts.format": {
    title: "Formato",
    description: "Su formato, por el id que el catálogo tiene para esa plataforma.",
  },
  "calendar.posts.language": {
    title: "Idioma",
    description: "El idioma de su texto. Si falta, el único idioma del canal o, si no, el del plan.",
  },
  "calendar.posts.text": {
    title: "Texto",
    description:
      "Lo que se publica, palabra por palabra. Su longitud se cuenta como la cuenta la plataforma.",
  },
  "calendar.posts.link": {
    title: "Enlace",
    description: "La página a la que lleva. Si no hay ninguna, omítala o escriba null.",
  },
  "calendar.posts.hashtags": {
    title: "Etiquetas",
    description: "Sus etiquetas (hashtags) sin #; si son varias palabras, escritas EnUnaSola.",
  },
  "calendar.posts.media": {
    title: "Medios",
    description: "Las imágenes, los vídeos y los documentos que muestra, en orden.",
  },
  "calendar.posts.media[]": {
    title: "Archivo multimedia",
    description: "Una imagen, un vídeo, un audio o un documento que muestra la publicación.",
  },
  "calendar.posts.media.file": {
    title: "Archivo",
    description: "El archivo, por su ruta desde la carpeta del plan.",
  },
  "calendar.posts.media.kind": {
    title: "Tipo",
    description:
      "Qué es: image (imagen, también animada), video (vídeo), audio (audio) o document (documento). Si falta, se reconoce por la extensión del archivo.",
  },
  "calendar.posts.media.length": {
    title: "Duración",
    description:
      "De un vídeo o audio: cuánto dura, un número entero y s de segundos, m de minutos o h de horas. Se señala el vídeo que dura más de lo que admite su plataforma.",
  },
  "calendar.posts.media.captions": {
    title: "Subtítulos",
    description: "En un vídeo o audio: si tiene subtítulos para quienes no lo oyen. Si falta, no.",
  },
  "calendar.posts.media.alt": {
    title: "Texto alternativo",
    description:
      "En una imagen: qué muestra, para quienes no la ven. Si no hay ninguno, omítalo o escriba null.",
  },
  "calendar.posts.status": {
    title: "Estado",
    description:
      "En qué punto está: idea (idea), draft (borrador), in-review (en revisión), approved (aprobada), scheduled (programada), published (publicada) o cancelled (cancelada).",
  },
  "calendar.posts.owner": {
    title: "Responsable",
    description: "La persona que la hace, por su id en el equipo.",
  },
  "calendar.posts.sponsored": {
    title: "Patrocinada",
    description:
      "Si alguien paga por ella o da algo a cambio, de modo que el texto deba decirlo. Si falta, no.",
  },

  accounts: { title: "Acceso a las cuentas", description: "Quién tiene las llaves de cada canal." },
  "accounts[]": {
    title: "Cuenta",
    description: "Quién puede entrar en un canal y recuperarlo si se pierde.",
  },
  "accounts.channel": { title: "Canal", description: "El canal, por su id." },
  "accounts.admins": {
    title: "Administradores",
    description:
      "Quienes tienen acceso completo, por sus ids en el equipo. Al menos dos, para que uno pueda faltar.",
  },
  "accounts.recovery": {
    title: "Recuperación",
    description:
      "La persona cuyo correo o teléfono usa la plataforma para devolver el acceso, por su id en el equipo.",
  },
  "accounts.mfa": {
    title: "Verificación en dos pasos",
    description: "Si todos los administradores entran con un segundo paso (autenticación multifactor).",
  },

  crisis: { title: "Manual de crisis", description: "Qué hace el equipo cuando algo va mal." },
  "crisis.version": {
    title: "Versión",
    description:
      "La versión del propio manual. Quien lo ha leído confirma esta versión. Escríbala entre comillas.",
  },
  "crisis.levels": { title: "Niveles", description: "Los grados de gravedad, del más leve al más grave." },
  "crisis.levels[]": {
    title: "Nivel de crisis",
    description: "Un grado de gravedad: cómo se reconoce, con qué rapidez se reacciona y quién decide.",
  },
  "crisis.levels.id": {
    title: "Id",
    description: "Nombre corto con el que los escenarios, el escalado y las respuestas señalan este nivel.",
  },
  "crisis.levels.name": { title: "Nombre", description: "Cómo se llama el nivel." },
  "crisis.levels.triggers": {
    title: "Señales",
    description: "Lo que se ve cuando se llega a este nivel, de modo que dos personas juzguen igual.",
  },
  "crisis.levels.respondWithin": {
    title: "Responder en",
    description: "Lo máximo que puede pasar hasta la primera respuesta pública.",
  },
  "crisis.levels.decides": {
    title: "Decide",
    description: "La persona que decide en este nivel, por su id en el equipo.",
  },
  "crisis.roles": {
    title: "Funciones",
    description: "Quién hace qué en una crisis, cada cual con su suplente.",
  },
  "crisis.roles[]": {
    title: "Función en la crisis",
    description: "Una tarea en una crisis, y quién la asume.",
  },
  "crisis.roles.role": {
    title: "Función",
    description:
      "La tarea: decision-maker (toma las decisiones), spokesperson (portavoz ante la prensa), monitor (vigila lo que se dice), responder (responde a los comentarios), legal (asesoría jurídica), coordinator (mantiene informados a todos) u other (otra).",
  },
  "crisis.roles.person": { title: "Persona", description: "Quién la asume, por su id en el equipo." },
  "crisis.roles.backup": {
    title: "Suplente",
    description: "Quién la asume cuando no se localiza a esa persona, por su id en el equipo.",
  },
  "crisis.monitoring": { title: "Vigilancia", description: "Cómo se advierte una crisis." },
  "crisis.monitoring.keywords": {
    title: "Palabras clave",
    description: "Qué se busca: nombres, productos, personas, sus erratas y abreviaturas.",
  },
  "crisis.monitoring.tools": {
    title: "Herramientas",
    description: "Con qué se busca, por los ids de las herramientas.",
  },
  "crisis.monitoring.owner": {
    title: "Responsable",
    description: "La persona que vigila, por su id en el equipo.",
  },
  "crisis.monitoring.hours": { title: "Horario", description: "Cuándo vigila alguien, con sus palabras." },
  "crisis.escalation": {
    title: "Escalado",
    description: "Cuándo pasa un asunto de un nivel al siguiente, y a quién se avisa.",
  },
  "crisis.escalation[]": {
    title: "Escalado",
    description: "Cuándo pasa un asunto de un nivel a otro.",
  },
  "crisis.escalation.from": { title: "De", description: "El nivel que deja, por su id." },
  "crisis.escalation.to": { title: "A", description: "El nivel al que pasa, por su id." },
  "crisis.escalation.when": { title: "Cuándo", description: "Qué debe ocurrir para que pase." },
  "crisis.escalation.notify": {
    title: "Avisar a",
    description: "A quién se avisa enseguida, por los ids del equipo.",
  },
  "crisis.pause": {
    title: "Detener todo lo programado",
    description:
      "Cómo se detiene todo lo programado, para que no salga una publicación alegre en plena crisis.",
  },
  "crisis.pause.steps": { title: "Pasos", description: "Qué se detiene y dónde, en orden." },
  "crisis.pause.owner": {
    title: "Responsable",
    description: "La persona que lo hace, por su id en el equipo.",
  },
  "crisis.pause.within": { title: "En un plazo de", description: "Lo máximo que puede llevar." },
  "crisis.scenarios": {
    title: "Escenarios",
    description: "Lo que puede ocurrir, pensado de antemano.",
  },
  "crisis.scenarios[]": {
    title: "Escenario",
    description: "Algo que puede ocurrir, y qué se hace entonces.",
  },
  "crisis.scenarios.id": {
    title: "Id",
    description: "Nombre corto del escenario, con el que lo nombran los simulacros y los documentos.",
  },
  "crisis.scenarios.name": { title: "Nombre", description: "Qué ocurre, en pocas palabras." },
  "crisis.scenarios.level": { title: "Nivel", description: "El nivel en que empieza, por su id." },
  "crisis.scenarios.cluster": {
    title: "Responsabilidad",
    description:
      "Hasta qué punto les consideran responsables, según la teoría de la comunicación de crisis de Coombs: victim (también son víctimas), accidental (fue sin querer) o preventable (se pudo evitar).",
  },
  "crisis.scenarios.response": {
    title: "Respuesta",
    description:
      "La línea que siguen, según la misma teoría: deny (negar: no es así), diminish (atenuar: es menos de lo que parece), rebuild (disculparse y reparar) o bolster (recordar lo bueno que han hecho). Cuanto más responsables, más hay que reparar.",
  },
  "crisis.scenarios.threats": {
    title: "Amenazas",
    description: "Las amenazas del DAFO para las que prepara, por sus ids.",
  },
  "crisis.scenarios.steps": {
    title: "Pasos",
    description: "Qué se hace, en orden, quién y con qué rapidez.",
  },
  "crisis.scenarios.steps[]": {
    title: "Paso",
    description: "Una de las cosas que se hacen en el escenario.",
  },
  "crisis.scenarios.steps.do": { title: "Qué se hace", description: "Lo que se hace en este paso." },
  "crisis.scenarios.steps.owner": {
    title: "Responsable",
    description: "La persona que lo hace, por su id en el equipo.",
  },
  "crisis.scenarios.steps.within": {
    title: "En un plazo de",
    description: "Lo máximo que puede pasar desde el principio de la crisis hasta que esté hecho.",
  },
  "crisis.scenarios.statements": {
    title: "Primeros comunicados",
    description:
      "Lo que se publica primero, escrito de antemano: qué saben, qué hacen y cuándo volverán a informar.",
  },
  "crisis.scenarios.statements[]": {
    title: "Primer comunicado",
    description: "Un primer comunicado público, escrito de antemano, en un idioma.",
  },
  "crisis.scenarios.statements.language": {
    title: "Idioma",
    description: "El idioma en que está escrito.",
  },
  "crisis.scenarios.statements.channels": {
    title: "Canales",
    description: "Dónde se publica, por los ids de los canales. Si falta, en todos.",
  },
  "crisis.scenarios.statements.text": {
    title: "Texto",
    description: "Lo que se publica, palabra por palabra.",
  },
  "crisis.scenarios.dont": { title: "Qué no hacer", description: "Lo que empeoraría las cosas." },
  "crisis.stakeholders": {
    title: "Quién debe saberlo por nosotros",
    description: "Quién debe saberlo por ustedes, y por qué vía.",
  },
  "crisis.stakeholders[]": {
    title: "Parte interesada",
    description: "Alguien que debe saberlo por ustedes y no por otros.",
  },
  "crisis.stakeholders.name": { title: "Quién", description: "Quiénes son." },
  "crisis.stakeholders.channel": {
    title: "Cómo se les informa",
    description: "Cómo se les informa (por teléfono, por carta, en una reunión), con sus palabras.",
  },
  "crisis.stakeholders.owner": {
    title: "Responsable",
    description: "La persona que les informa, por su id en el equipo.",
  },
  "crisis.distribution": {
    title: "Dónde está el manual",
    description: "Dónde se guarda el manual y quién lo ha leído.",
  },
  "crisis.distribution.where": {
    title: "Dónde",
    description: "Dónde lo encuentra cualquiera en segundos, también sin la red de la oficina.",
  },
  "crisis.distribution.acknowledged": {
    title: "Leído por",
    description: "Quién ha leído el manual, cuándo y en qué versión.",
  },
  "crisis.distribution.acknowledged[]": {
    title: "Confirmación de lectura",
    description: "Que una persona ha leído el manual.",
  },
  "crisis.distribution.acknowledged.person": {
    title: "Persona",
    description: "Quién lo ha leído, por su id en el equipo.",
  },
  "crisis.distribution.acknowledged.on": { title: "Fecha", description: "El día en que lo confirmó." },
  "crisis.distribution.acknowledged.version": {
    title: "Versión",
    description: "La versión que ha leído. Escríbala entre comillas.",
  },
  "crisis.drills": { title: "Simulacros", description: "Cuándo practica el equipo el manual." },
  "crisis.drills.cadence": { title: "Con qué frecuencia", description: `Cada cuánto: ${cadences}.` },
  "crisis.drills.last": { title: "Último", description: "El día del último simulacro." },
  "crisis.drills.next": { title: "Próximo", description: "El día del próximo simulacro." },
  "crisis.review": {
    title: "Revisión posterior",
    description: "Cómo aprende el equipo de una crisis cuando ha pasado.",
  },
  "crisis.review.within": {
    title: "En un plazo de",
    description: "Lo máximo que puede pasar desde la crisis hasta la revisión.",
  },
  "crisis.review.owner": {
    title: "Responsable",
    description: "La persona que la convoca, por su id en el equipo.",
  },
  "crisis.review.questions": { title: "Preguntas", description: "Lo que se pregunta en ella." },

  "#slug": {
    title: "Id",
    description:
      "Un nombre corto para una cosa del plan, con el que el resto la señala: minúsculas de cualquier alfabeto, cifras y guiones.",
  },
  "#date": { title: "Fecha", description: "Un día, escrito año-mes-día, como 2027-01-31." },
  "#time": { title: "Hora", description: "Una hora de 00:00 a 23:59, en la zona horaria del plan." },
  "#closingTime": {
    title: "Hora de cierre",
    description: "La hora a la que algo termina. 24:00 es el final del día.",
  },
  "#duration": {
    title: "Duración",
    description: "Cuánto tiempo: un número entero y m de minutos, h de horas, d de días o w de semanas.",
  },
  "#language": {
    title: "Idioma",
    description: "Un idioma por su código BCP 47, como es, con la región cuando importa, como es-419.",
  },
  "#url": { title: "Enlace", description: "Una dirección web, con https:// delante." },
  "#path": {
    title: "Archivo",
    description: "Un archivo por su ruta desde la carpeta del plan, con barras normales.",
  },
  "#weekday": {
    title: "Día de la semana",
    description: `Un día de la semana por las tres primeras letras de su nombre en inglés: ${weekdays}.`,
  },
  "#cadence": { title: "Con qué frecuencia", description: `Cada cuánto se hace algo: ${cadences}.` },
  "#spendPer": {
    title: "Cada cuánto",
    description:
      "Cada cuánto se gasta un importe: once (una vez), week (a la semana), month (al mes), quarter (al trimestre) o year (al año).",
  },
  "#include": {
    title: "Sección incluida",
    description:
      "Ocupa el lugar de una sección que tiene un archivo propio, para que varios planes puedan compartirla.",
  },
  "#include.$include": {
    title: "Archivo que se incluye",
    description:
      "El archivo con el contenido de la sección. La ruta empieza en la carpeta del archivo que lo incluye y no puede salir del proyecto.",
  },
};

export default fields;
