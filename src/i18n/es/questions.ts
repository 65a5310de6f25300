import type { WizardWords } from "../wizard.ts";

const questions: WizardWords["questions"] = {
  "plan.organization": {
    ask: "¿De quién es el plan?",
    why: "La empresa, institución o persona, tal como se escribe en público.",
    example: "Asociación Despensa Abierta",
  },
  owner: {
    ask: "¿Quién es responsable de él?",
    why: "Una persona que cuida el plan y responde por él. Normalmente, usted.",
    example: "Lucía Moreno",
  },
  "team.hoursPerWeek": {
    ask: "¿Cuántas horas a la semana tiene esa persona para ello?",
    why: "El plan no debe pedir más trabajo que horas hay.",
    example: "12",
  },
  deputy: {
    ask: "¿Quién la sustituye?",
    why: "En una crisis alguien tiene que decidir aunque falte una persona.",
    example: "Javier Ortega",
  },
  "plan.period.start": {
    ask: "¿Cuándo empieza el plan?",
    why: "Desde ese día se cuentan los objetivos y los resultados.",
    example: "2027-01-01",
  },
  "plan.period.end": {
    ask: "¿Cuándo termina?",
    why: "Lo habitual es un año; una campaña puede durar menos.",
    example: "2027-12-31",
  },
  "plan.currency": {
    ask: "¿En qué moneda están los importes?",
    why: "Tres letras según ISO 4217.",
    example: "EUR",
  },
  "situation.internal.about": {
    ask: "¿Quiénes son?",
    why: "La primera pregunta del análisis. Debería entenderlo quien no los conoce.",
    example: "Una despensa solidaria que reparte comida a 180 familias del barrio",
  },
  "situation.internal.offerings": {
    ask: "¿Qué ofrecen?",
    why: "Los productos y servicios de los que el plan puede hablar.",
    example: "reparto semanal de alimentos, talleres de cocina, voluntariado",
  },
  "situation.internal.resources.note": {
    ask: "¿Con qué cuentan: personas, dinero, equipo?",
    why: "Suficiente o no: una respuesta sincera ahorra un plan que nadie puede cumplir.",
    example: "Una persona media jornada a la semana, un móvil con buena cámara, sin dinero para anuncios",
  },
  "situation.internal.reputation.summary": {
    ask: "¿Qué se dice de ustedes en internet?",
    why: "Mire las reseñas y los comentarios antes de planear qué decir.",
    example: "4,8 estrellas en 95 reseñas; agradecen el trato y se quejan de las colas",
  },
  "situation.internal.history": {
    ask: "¿Qué se ha hecho hasta ahora y dónde?",
    why: "Campañas anteriores, en línea o no. Lo que funcionó puede volver a funcionar.",
    example: "Recogida de verano en Facebook, 2026; jornada de puertas abiertas",
  },
  "situation.external.competitors": {
    ask: "¿Quién más intenta llegar a las mismas personas?",
    why: "Se puede aprender de qué hace, cómo y dónde.",
    example: "Banco de alimentos de la ciudad, Mercado vecinal",
  },
  "situation.external.factors.demographic": {
    ask: "¿Qué cambia en la población de su entorno?",
    why: "Factores externos, 1 de 5: quién vive aquí, qué edad tiene, cuántos son.",
    example: "Cada año llegan al barrio más familias jóvenes",
  },
  "situation.external.factors.economic": {
    ask: "¿Qué cambia en la economía?",
    why: "Factores externos, 2 de 5: precios, ingresos, costes.",
    example: "El alquiler sube más que los sueldos",
  },
  "situation.external.factors.technological": {
    ask: "¿Qué cambia en la tecnología?",
    why: "Factores externos, 3 de 5: qué usa la gente, qué hacen las redes.",
    example: "Las donaciones por móvil crecen cada mes",
  },
  "situation.external.factors.political": {
    ask: "¿Qué cambia en la política y las normas?",
    why: "Factores externos, 4 de 5: el Estado, el municipio, elecciones, leyes.",
    example: "El ayuntamiento renueva en mayo las ayudas a entidades",
  },
  "situation.external.factors.sociocultural": {
    ask: "¿Qué cambia en la forma de vivir y en los valores?",
    why: "Factores externos, 5 de 5: costumbres, valores, modas.",
    example: "La gente quiere saber a dónde va lo que da",
  },
  "situation.swot": {
    ask: "¿Una fortaleza, una debilidad, una oportunidad y una amenaza?",
    why: "El DAFO en una línea: lo bueno y lo malo de dentro, lo que ayuda y lo que daña desde fuera.",
    example:
      "Los vecinos nos conocen por el nombre; nadie tiene tiempo de grabar; crecen las donaciones por móvil; un bulo se extiende en una tarde",
  },
  "situation.swot.strengths": {
    ask: "DAFO: ¿cuáles son las fortalezas?",
    why: "De dentro, a favor: lo que hacen mejor o tienen y a otros les falta.",
    example: "Los vecinos nos conocen por el nombre; llevamos doce años en el barrio",
  },
  "situation.swot.weaknesses": {
    ask: "DAFO: ¿cuáles son las debilidades?",
    why: "De dentro, en contra: lo que falta o se hace peor.",
    example: "Nadie tiene tiempo de grabar",
  },
  "situation.swot.opportunities": {
    ask: "DAFO: ¿cuáles son las oportunidades?",
    why: "De fuera, a favor: lo que cambia para bien.",
    example: "Crecen las donaciones por móvil",
  },
  "situation.swot.threats": {
    ask: "DAFO: ¿cuáles son las amenazas?",
    why: "De fuera, en contra: lo que podría perjudicarles.",
    example: "Un bulo se extiende en una tarde",
  },
  "people.audiences.name": {
    ask: "¿A quién quieren llegar primero?",
    why: "Un grupo de personas, con el nombre que usan entre ustedes.",
    example: "Vecinos con tiempo libre",
  },
  "people.audiences.description": {
    ask: "¿Quiénes son?",
    why: "Dígalo de modo que un compañero pueda escribir para ellos.",
    example: "Jubilados recientes y estudiantes que buscan ser útiles unas horas a la semana",
  },
  "people.audiences.needs": {
    ask: "¿Qué quieren que ustedes puedan darles?",
    why: "Se leen las publicaciones que responden a una necesidad; las demás, no.",
    example: "sentirse útiles, un turno cerca de casa",
  },
  "objectives.kind": {
    ask: "¿Qué clase de cambio es?",
    why: "Más tarde verá qué indicadores encajan.",
    example: "recruitment",
  },
  "objectives.statement": {
    ask: "¿Qué quieren conseguir con ellos y cuánto?",
    why: "Un objetivo claro, realista y medible: con una cifra.",
    example: "Recibir 60 solicitudes de voluntariado desde las redes sociales",
  },
  "objectives.by": {
    ask: "¿Para cuándo?",
    why: "Sin fecha, un objetivo nunca puede ir con retraso.",
    example: "2027-09-30",
  },
  "objectives.rationale": {
    ask: "¿Por qué se puede lograr?",
    why: "Realista quiere decir que hay una razón para creerlo.",
    example: "En otoño llegaron 25 solicitudes con solo tres publicaciones",
  },
  "strategy.channels": {
    ask: "¿En qué redes?",
    why: "Solo donde están esas personas, y no más de las que se puedan mantener vivas.",
    example: "instagram, facebook",
  },
  "strategy.channels.frequency.posts": {
    ask: "¿Cuántas publicaciones a la semana en cada una?",
    why: "Mejor pocas y constantes que muchas la primera semana.",
    example: "3",
  },
  "strategy.voice.tone": {
    ask: "¿Cómo suenan?",
    why: "Unas pocas palabras, para que todos los que escriben suenen igual.",
    example: "cercano, agradecido, sin dramatismo",
  },
  publishing: {
    ask: "¿Con qué herramienta publican?",
    why: "Bastan las de las propias redes.",
    example: "Meta Business Suite",
  },
  analytics: {
    ask: "¿Dónde se leen los resultados?",
    why: "Los indicadores tienen que estar en algún sitio.",
    example: "Google Analytics",
  },
  listening: {
    ask: "¿Con qué notan lo que se dice de ustedes?",
    why: "Una crisis se nota escuchando. Una alerta gratuita ya es un comienzo.",
    example: "Google Alerts",
  },
  "kpis.metric": {
    ask: "¿Qué se cuenta para ver si el objetivo se cumple?",
    why: "El indicador (KPI): una cifra que lo dice.",
    example: "applications",
  },
  "kpis.baseline.value": {
    ask: "¿Cuánto es hoy?",
    why: "Sin un punto de partida nadie puede decir si algo ha cambiado.",
    example: "25",
  },
  "kpis.target": { ask: "¿Qué cifra es la meta?", why: "La cifra de su objetivo.", example: "60" },
  "measurement.corrections.then": {
    ask: "¿Qué cambiarán si no se alcanza?",
    why: "Decidido ahora, con calma, es un plan; después es una discusión.",
    example: "Contar cada semana la historia de un voluntario con el enlace de inscripción",
  },
  "crisis.scenarios.name": {
    ask: "¿Qué es lo peor que la gente podría decir o compartir sobre ustedes?",
    why: "El primer escenario de su manual de crisis.",
    example: "Un vídeo dice que tiramos comida",
  },
  "situation.internal.resources.level": {
    ask: "¿Basta para lo que tienen pensado?",
    why: "Personas, dinero y equipo en conjunto. Lo que falta será una debilidad del DAFO.",
  },
  "situation.internal.reputation.sentiment": {
    ask: "¿Cómo se habla de ustedes en internet?",
    why: "En conjunto, en reseñas, comentarios y menciones.",
  },
  "situation.external.competitors.does": {
    ask: "¿Qué hacen?",
    why: "Con qué intentan ganarse a estas personas.",
    example: "Invitar al voluntariado a una fiesta cada otoño",
  },
  "situation.external.competitors.how": {
    ask: "¿Cómo lo hacen?",
    why: "Con qué tono, en qué formatos, cada cuánto publican.",
    example: "Vídeos cortos del almacén, tres a la semana",
  },
  "situation.external.competitors.where": {
    ask: "¿Dónde lo hacen?",
    why: "En qué redes, y fuera de ellas.",
    example: "Instagram y carteles en los mercados",
  },
  "people.audiences.platforms": {
    ask: "¿Qué redes usan?",
    why: "Serán las primeras que se propongan al elegir los canales.",
  },
  "objectives.addresses": {
    ask: "¿A qué puntos del DAFO responde?",
    why: "Un objetivo aprovecha una fortaleza o una oportunidad, o hace algo contra una debilidad o una amenaza.",
  },
  "strategy.channels.effortPerPost": {
    ask: "¿Cuánto tiempo lleva una publicación?",
    why: "Con idea, texto, imagen, aprobación y respuestas. Se escribe 90m o 2h.",
    example: "60m",
  },
  "strategy.channels.rationale": {
    ask: "¿Por qué ahí y no en otro sitio?",
    why: "Quiénes de su público están ahí y qué pueden hacer por ellos.",
    example: "Allí nos sigue el vecindario y pregunta en los comentarios por los turnos",
  },
  "crisis.scenarios.statements.text": {
    ask: "¿Qué se publicará primero?",
    why: "Palabra por palabra, para que ese día nadie tenga que inventarlo.",
  },
  "kpis.of": {
    ask: "¿Sobre qué se calcula?",
    why: "Por ejemplo followers (seguidores), reach (alcance), impressions (impresiones), views (visualizaciones) o sessions (sesiones).",
  },
  "crisis.monitoring.keywords": {
    ask: "¿Qué palabras vigilan?",
    why: "Su nombre, cómo se escribe mal, sus productos.",
    example: "despensa abierta, despensabierta",
  },
  "crisis.monitoring.hours": {
    ask: "¿Cuándo vigila alguien?",
    why: "Una crisis que estalla el sábado por la noche solo se nota si alguien mira entonces.",
    example: "08:00-22:00, todos los días",
  },
};

export default questions;
