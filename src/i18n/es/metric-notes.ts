import type { NotesById } from "../notes-by-id.ts";

const notes: NotesById = {
  reach: "Cuántas personas distintas vieron algo suyo. Dice hasta dónde se llega, no qué ha cambiado.",
  impressions: "Cuántas veces se mostró, repeticiones incluidas. No dice si alguien se detuvo a mirar.",
  views: "Cuántas veces empezó un vídeo, según lo cuente cada red. No dice quién siguió mirando.",
  frequency:
    "Impresiones entre alcance: cuántas veces lo ve una persona. Pocas se olvidan; demasiadas cansan.",
  followers: "Cuántas personas siguen el perfil. No dice cuántas lo ven o lo leen todavía.",
  "net-followers": "Seguidores ganados menos perdidos. Dice si la gente se queda, no solo si llega.",
  "follower-growth-rate":
    "Seguidores netos sobre los que ya hay. Permite comparar perfiles grandes y pequeños.",
  "follower-reach-rate": "Alcance sobre seguidores. Dice a qué parte de los suyos se sigue llegando.",
  "profile-visits":
    "Cuántas veces se abrió el perfil. La gente lo busca cuando algo le ha picado la curiosidad.",
  "brand-mentions":
    "Cuántas veces se escribe sobre la marca, con etiqueta o sin ella. Dice que se habla, no cómo.",
  sov: "Menciones propias sobre el total, con la competencia. Qué parte de la conversación es suya.",
  "branded-search": "Cuántas veces se busca su nombre. Dice que lo recuerdan y quieren saber más.",
  "ad-recall-lift": "Cuánto más recuerda el anuncio quien lo vio que quien no. Se mide con una encuesta.",
  "er-followers": "Interacciones sobre seguidores. Dice si quienes siguen el perfil también participan.",
  "er-reach": "Interacciones sobre alcance. Dice qué parte de quienes lo vieron reaccionó.",
  "er-impressions":
    "Interacciones sobre impresiones. Sale más baja que por alcance: cuenta las repeticiones.",
  "er-views": "Interacciones sobre visualizaciones. En vídeo, dice si hubo algo más que pasar de largo.",
  interactions:
    "Me gusta, comentarios, veces compartido y demás, sumados. No dice qué hará la gente después.",
  likes: "Cuántas veces se pulsó «me gusta». El aplauso más barato; no dice que nadie leyera el texto.",
  comments:
    "Cuántos comentarios escribió la gente. Cuestan esfuerzo y por eso muestran interés; hay que leerlos.",
  shares: "Cuántas veces se compartió. Quien lo hace da la cara por ello y lo acerca a gente nueva.",
  saves: "Cuántas veces se guardó para después. Dice que resultó útil.",
  "applause-rate": "Me gusta sobre seguidores. Dice qué aprueban, sea cual sea el tamaño del perfil.",
  "conversation-rate": "Comentarios sobre seguidores. Dice si se consigue abrir una conversación.",
  "amplification-rate":
    "Veces compartido sobre seguidores. Dice cuántos de ellos llevan el mensaje más lejos.",
  "virality-rate": "Veces compartido sobre impresiones. Dice con qué facilidad lo pasa quien lo ve.",
  "saves-rate": "Guardados sobre alcance. Dice lo útil que fue para quienes lo vieron.",
  "avg-watch-time": "Tiempo total entre visualizaciones. Dice cuánto rato retiene un vídeo a la gente.",
  "completion-rate": "Vídeos vistos hasta el final sobre visualizaciones. Dice si la duración es la buena.",
  "watch-hours": "Todas las horas que se han visto sus vídeos. Dice cuánta atención retienen en total.",
  "story-completion":
    "Quienes ven el final de la historia sobre quienes ven el principio. Cuántos se quedan.",
  "active-members": "Miembros que escriben o reaccionan, sobre el total. Dice si el grupo está vivo.",
  "ugc-count":
    "Publicaciones en que los clientes los muestran por iniciativa propia. Elogios que no se compran.",
  ctr: "Clics en el enlace sobre impresiones. Dice si la publicación despierta ganas de saber más.",
  "link-clicks": "Cuántas veces se abrió un enlace. El primer paso de la red hacia ustedes.",
  "website-visits":
    "Cuántas visitas tiene el sitio. Aclare en el indicador si cuentan todas o las de las redes.",
  "social-sessions": "Visitas al sitio que llegan de redes sociales. Dice lo que aportan las redes.",
  "social-traffic-share": "Visitas desde redes sobre el total. Dice cuánto se depende de ellas.",
  "engaged-session-rate":
    "Sesiones en que alguien se queda o hace algo, sobre el total. Dice si llega quien interesa.",
  "bounce-rate":
    "Sesiones que se van sin hacer nada, sobre el total. Alta: la página no cumple lo prometido.",
  leads: "Personas que dejan sus datos o piden presupuesto. Dice quién puede llegar a ser cliente.",
  conversions: "Cuántas veces se hace lo que se busca: pedido, alta, inscripción. Defina cuál.",
  "conversion-rate": "Conversiones sobre sesiones. Dice lo bien que la página convierte visitas en clientes.",
  cpl: "Gasto entre contactos conseguidos. Dice lo que cuesta cada contacto.",
  cac: "Gasto entre clientes nuevos. Debe ser menos de lo que aporta un cliente.",
  orders: "Cuántos pedidos llegan. No hay resultado más claro; conviene saber de dónde vienen.",
  "revenue-social":
    "Dinero de ventas llegadas por redes sociales. Hacen falta enlaces etiquetados o códigos.",
  donations: "Dinero donado a través de redes sociales. Dice lo que consiguen sus llamamientos.",
  "economic-value":
    "Valor de lo que hacen los visitantes entre sesiones desde redes: lo que vale una visita.",
  "event-attendance": "Cuántos vinieron de verdad. Inscribirse es prometer; aquí cuentan los que cumplen.",
  applications:
    "Cuántos se presentan a un empleo, una plaza o un voluntariado. Mire también cuántos encajan.",
  "behaviour-change":
    "Personas que ya lo hacen sobre el grupo destinatario. Para eso son las campañas públicas.",
  "response-rate": "Mensajes respondidos sobre recibidos. Dice si se puede contar con una respuesta.",
  "first-response-time": "Cuánto se suele esperar la primera respuesta. Dice lo presentes que están.",
  "resolution-time":
    "Cuánto tarda en resolverse el asunto. Una primera respuesta rápida aún no es una solución.",
  "sla-met": "Mensajes respondidos a tiempo sobre el total. Dice si se cumple lo prometido.",
  csat: "Respuestas satisfechas sobre el total de una encuesta breve. Cómo se sintió atendida la gente.",
  nps: "Porcentaje de promotores menos el de detractores. Dice si los recomendarían.",
  "returning-visitors": "Visitantes que ya habían venido, sobre el total. Dice si valía la pena volver.",
  retention: "Clientes que se quedan sobre los que había. Dice si la gente vuelve a contar con ustedes.",
  "advocacy-posts":
    "Publicaciones en que su gente o sus embajadores hablan de ustedes. Dice si los respaldan.",
  deflection: "Casos resueltos en redes sobre el total. Dice cuánto trabajo se ahorra al teléfono.",
  "net-sentiment": "Menciones positivas menos negativas, sobre el total. Dice cómo se habla, no cuánto.",
  "negative-share": "Menciones negativas sobre el total. Si sube deprisa, abra el manual de crisis.",
  "mention-spike": "Menciones en una hora frente a lo habitual. Una señal temprana de que algo se cuece.",
  "review-rating": "Media de estrellas de las reseñas. Lo primero que ve de ustedes quien no los conoce.",
  "time-to-ack":
    "Tiempo desde que se nota la crisis hasta el primer comunicado. Hasta entonces hablan otros.",
  "trust-score": "Quienes confían en ustedes sobre el total de respuestas de una encuesta.",
  "false-content-reach":
    "Cuánta gente vio una afirmación falsa; es una estimación. Dice si hay que responder.",
  spend: "Lo pagado en publicidad. Dice lo que cuesta, pero nada de lo que aporta.",
  cpm: "Lo que cuestan mil impresiones. Dice lo cara que es la atención, no si valió la pena.",
  cpc: "Gasto entre clics en el enlace. Dice lo que cuesta traer a alguien a su página.",
  cpv: "Gasto entre visualizaciones. Dice lo que cuesta que se vea una vez su vídeo.",
  cpe: "Gasto entre interacciones. Dice lo que cuesta una reacción; no todas lo valen.",
  cpa: "Gasto entre conversiones. Dice lo que cuesta un pedido o una inscripción.",
  roas: "Ingresos desde redes entre gasto en anuncios. Con un 3, lo gastado vuelve triplicado.",
  roi: "Lo ganado por encima del coste, sobre el coste. Por encima de cero compensa, trabajo incluido.",
  "cost-per-inquiry": "Gasto entre conversaciones iniciadas. Dice lo que cuesta una consulta por mensaje.",
  "budget-pacing": "Gasto sobre lo previsto hasta la fecha. Dice si el presupuesto va a alcanzar.",
  "posts-published": "Cuántas publicaciones salieron. Muestra que se ha trabajado, no que sirviera de algo.",
  "cadence-adherence": "Publicaciones según lo previsto, sobre el total. Dice si el plan cabe en sus horas.",
  "alt-text-coverage": "Imágenes con texto alternativo sobre el total. Así las entiende también quien no ve.",
  "caption-coverage": "Vídeos con subtítulos sobre el total. Para quien no oye y para quien mira sin sonido.",
  "approval-lead-time": "Tiempo del borrador a la aprobación. Si es largo, lo de actualidad llega tarde.",
  "utm-coverage":
    "Enlaces con etiquetas de campaña sobre el total. Sin ellas no se sabe de dónde llega la visita.",
};

export default notes;
