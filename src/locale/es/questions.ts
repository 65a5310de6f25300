import type { WizardWords } from "../wizard.ts";

const questions: WizardWords["questions"] = {
  organization: {
    ask: "¿De quién es el plan?",
    why: "La empresa, institución o persona, tal como se escribe en público.",
    example: "Asociación Despensa Abierta",
  },
  owner: {
    ask: "¿Quién es responsable de él?",
    why: "Una persona que cuida el plan y responde por él. Normalmente, usted.",
    example: "Lucía Moreno",
  },
  hours: {
    ask: "¿Cuántas horas a la semana tiene esa persona para ello?",
    why: "El plan no debe pedir más trabajo que horas hay.",
    example: "12",
  },
  deputy: {
    ask: "¿Quién la sustituye?",
    why: "En una crisis alguien tiene que decidir aunque falte una persona.",
    example: "Javier Ortega",
  },
  start: {
    ask: "¿Cuándo empieza el plan?",
    why: "Desde ese día se cuentan los objetivos y los resultados.",
    example: "2027-01-01",
  },
  end: {
    ask: "¿Cuándo termina?",
    why: "Lo habitual es un año; una campaña puede durar menos.",
    example: "2027-12-31",
  },
  currency: {
    ask: "¿En qué moneda están los importes?",
    why: "Tres letras según ISO 4217.",
    example: "EUR",
  },
  about: {
    ask: "¿Quiénes son?",
    why: "La primera pregunta del análisis. Debería entenderlo quien no los conoce.",
    example: "Una despensa solidaria que reparte comida a 180 familias del barrio",
  },
  offerings: {
    ask: "¿Qué ofrecen?",
    why: "Los productos y servicios de los que el plan puede hablar.",
    example: "reparto semanal de alimentos, talleres de cocina, voluntariado",
  },
  resources: {
    ask: "¿Con qué cuentan: personas, dinero, equipo?",
    why: "Suficiente o no: una respuesta sincera ahorra un plan que nadie puede cumplir.",
    example: "Una persona media jornada a la semana, un móvil con buena cámara, sin dinero para anuncios",
  },
  reputation: {
    ask: "¿Qué se dice de ustedes en internet?",
    why: "Mire las reseñas y los comentarios antes de planear qué decir.",
    example: "4,8 estrellas en 95 reseñas; agradecen el trato y se quejan de las colas",
  },
  history: {
    ask: "¿Qué se ha hecho hasta ahora y dónde?",
    why: "Campañas anteriores, en línea o no. Lo que funcionó puede volver a funcionar.",
    example: "Recogida de verano en Facebook, 2026; jornada de puertas abiertas",
  },
  competitors: {
    ask: "¿Quién más intenta llegar a las mismas personas?",
    why: "Se puede aprender de qué hace, cómo y dónde.",
    example: "Banco de alimentos de la ciudad, Mercado vecinal",
  },
  demographic: {
    ask: "¿Qué cambia en la población de su entorno?",
    why: "Factores externos, 1 de 5: quién vive aquí, qué edad tiene, cuántos son.",
    example: "Cada año llegan al barrio más familias jóvenes",
  },
  economic: {
    ask: "¿Qué cambia en la economía?",
    why: "Factores externos, 2 de 5: precios, ingresos, costes.",
    example: "El alquiler sube más que los sueldos",
  },
  technological: {
    ask: "¿Qué cambia en la tecnología?",
    why: "Factores externos, 3 de 5: qué usa la gente, qué hacen las redes.",
    example: "Las donaciones por móvil crecen cada mes",
  },
  political: {
    ask: "¿Qué cambia en la política y las normas?",
    why: "Factores externos, 4 de 5: el Estado, el municipio, elecciones, leyes.",
    example: "El ayuntamiento renueva en mayo las ayudas a entidades",
  },
  sociocultural: {
    ask: "¿Qué cambia en la forma de vivir y en los valores?",
    why: "Factores externos, 5 de 5: costumbres, valores, modas.",
    example: "La gente quiere saber a dónde va lo que da",
  },
  swot: {
    ask: "¿Una fortaleza, una debilidad, una oportunidad y una amenaza?",
    why: "El DAFO en una línea: lo bueno y lo malo de dentro, lo que ayuda y lo que daña desde fuera.",
    example:
      "Los vecinos nos conocen por el nombre; nadie tiene tiempo de grabar; crecen las donaciones por móvil; un bulo se extiende en una tarde",
  },
  strengths: {
    ask: "DAFO: ¿cuáles son las fortalezas?",
    why: "De dentro, a favor: lo que hacen mejor o tienen y a otros les falta.",
    example: "Los vecinos nos conocen por el nombre; llevamos doce años en el barrio",
  },
  weaknesses: {
    ask: "DAFO: ¿cuáles son las debilidades?",
    why: "De dentro, en contra: lo que falta o se hace peor.",
    example: "Nadie tiene tiempo de grabar",
  },
  opportunities: {
    ask: "DAFO: ¿cuáles son las oportunidades?",
    why: "De fuera, a favor: lo que cambia para bien.",
    example: "Crecen las donaciones por móvil",
  },
  threats: {
    ask: "DAFO: ¿cuáles son las amenazas?",
    why: "De fuera, en contra: lo que podría perjudicarles.",
    example: "Un bulo se extiende en una tarde",
  },
  audience: {
    ask: "¿A quién quieren llegar primero?",
    why: "Un grupo de personas, con el nombre que usan entre ustedes.",
    example: "Vecinos con tiempo libre",
  },
  audienceDescription: {
    ask: "¿Quiénes son?",
    why: "Dígalo de modo que un compañero pueda escribir para ellos.",
    example: "Jubilados recientes y estudiantes que buscan ser útiles unas horas a la semana",
  },
  needs: {
    ask: "¿Qué quieren que ustedes puedan darles?",
    why: "Se leen las publicaciones que responden a una necesidad; las demás, no.",
    example: "sentirse útiles, un turno cerca de casa",
  },
  objectiveKind: {
    ask: "¿Qué clase de cambio es?",
    why: "Más tarde verá qué indicadores encajan.",
    example: "recruitment",
  },
  objective: {
    ask: "¿Qué quieren conseguir con ellos y cuánto?",
    why: "Un objetivo claro, realista y medible: con una cifra.",
    example: "Recibir 60 solicitudes de voluntariado desde las redes sociales",
  },
  by: {
    ask: "¿Para cuándo?",
    why: "Sin fecha, un objetivo nunca puede ir con retraso.",
    example: "2027-09-30",
  },
  rationale: {
    ask: "¿Por qué se puede lograr?",
    why: "Realista quiere decir que hay una razón para creerlo.",
    example: "En otoño llegaron 25 solicitudes con solo tres publicaciones",
  },
  platforms: {
    ask: "¿En qué redes?",
    why: "Solo donde están esas personas, y no más de las que se puedan mantener vivas.",
    example: "instagram, facebook",
  },
  posts: {
    ask: "¿Cuántas publicaciones a la semana en cada una?",
    why: "Mejor pocas y constantes que muchas la primera semana.",
    example: "3",
  },
  tone: {
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
  metric: {
    ask: "¿Qué se cuenta para ver si el objetivo se cumple?",
    why: "El indicador (KPI): una cifra que lo dice.",
    example: "applications",
  },
  baseline: {
    ask: "¿Cuánto es hoy?",
    why: "Sin un punto de partida nadie puede decir si algo ha cambiado.",
    example: "25",
  },
  target: { ask: "¿Qué cifra es la meta?", why: "La cifra de su objetivo.", example: "60" },
  correction: {
    ask: "¿Qué cambiarán si no se alcanza?",
    why: "Decidido ahora, con calma, es un plan; después es una discusión.",
    example: "Contar cada semana la historia de un voluntario con el enlace de inscripción",
  },
  scenario: {
    ask: "¿Qué es lo peor que la gente podría decir o compartir sobre ustedes?",
    why: "El primer escenario de su manual de crisis.",
    example: "Un vídeo dice que tiramos comida",
  },
  keywords: {
    ask: "¿Qué palabras vigilan?",
    why: "Su nombre, cómo se escribe mal, sus productos.",
    example: "despensa abierta, despensabierta",
  },
  watch: {
    ask: "¿Cuándo vigila alguien?",
    why: "Una crisis que estalla el sábado por la noche solo se nota si alguien mira entonces.",
    example: "08:00-22:00, todos los días",
  },
};

export default questions;
