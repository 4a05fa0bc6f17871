<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AboutForm</name>
  <message>
   <source>Add a language</source>
   <translation>Añadir un idioma</translation>
  </message>
  <message>
   <source>Add a score</source>
   <translation>Añadir un puntaje</translation>
  </message>
  <message>
   <source>English (en)</source>
   <translation>Inglés (en)</translation>
  </message>
  <message>
   <source>French (fr)</source>
   <translation>Francés (fr)</translation>
  </message>
  <message>
   <source>Highest answer</source>
   <translation>Respuesta más alta</translation>
  </message>
  <message>
   <source>How it is made</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <source>Its questions, by name</source>
   <translation>Sus preguntas, por nombre</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>Lowest answer</source>
   <translation>Respuesta más baja</translation>
  </message>
  <message>
   <source>Name of a language</source>
   <translation>Nombre de un idioma</translation>
  </message>
  <message>
   <source>Name of the score</source>
   <translation>Nombre del puntaje</translation>
  </message>
  <message>
   <source>Name the language</source>
   <translation>Nombrar el idioma</translation>
  </message>
  <message>
   <source>Questions measured together. A minus before a name turns its answers round.</source>
   <translation>Preguntas que se miden juntas. Un signo menos ante un nombre invierte sus respuestas.</translation>
  </message>
  <message>
   <source>Score {}</source>
   <translation>Puntaje {}</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Puntajes</translation>
  </message>
  <message>
   <source>Take this score out</source>
   <translation>Quitar este puntaje</translation>
  </message>
  <message>
   <source>Take {} out with all its texts</source>
   <translation>Quitar {} con todos sus textos</translation>
  </message>
  <message>
   <source>The texts have no named language. Name the one they are in before adding another.</source>
   <translation>Los textos no tienen un idioma con nombre. Nómbrelo antes de añadir otro.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>De qué trata</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>score</source>
   <translation>puntaje</translation>
  </message>
  <message>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>sin nombre</translation>
  </message>
 </context>
 <context>
  <name>AcknowledgeEdit</name>
  <message>
   <source>Yes, I have read this</source>
   <translation>Sí, lo he leído</translation>
  </message>
 </context>
 <context>
  <name>AddPeople</name>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>Añadir personas</translation>
  </message>
  <message>
   <source>Add {}</source>
   <translation>Añadir {}</translation>
  </message>
  <message>
   <source>As it was understood</source>
   <translation>Tal como se entendió</translation>
  </message>
  <message>
   <source>IDs, one a line</source>
   <translation>ID, uno por línea</translation>
  </message>
  <message>
   <source>In the study already, twice, or without an ID, by line: {}. Take these lines out.</source>
   <translation>Ya en el estudio, repetidas o sin ID, por línea: {}. Quite estas líneas.</translation>
  </message>
  <message>
   <source>New groups: {}</source>
   <translation>Grupos nuevos: {}</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Paste IDs, one a line; or rows of a spreadsheet whose first line names columns: id, name, group, and what the draw is stratified by.</source>
   <translation>Pegue ID, uno por línea; o filas de una hoja de cálculo cuya primera línea nombre columnas: id, name, group, y aquello por lo que se estratifica el sorteo.</translation>
  </message>
 </context>
 <context>
  <name>AdjudicationSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(en blanco)</translation>
  </message>
  <message>
   <source>1 First ({})</source>
   <translation>1 Primera ({})</translation>
  </message>
  <message>
   <source>1 take the first · 2 take the second · 3 type it · 4 leave it as a query</source>
   <translation>1 tomar la primera · 2 tomar la segunda · 3 escribirla · 4 dejarla como consulta</translation>
  </message>
  <message>
   <source>2 Second ({})</source>
   <translation>2 Segunda ({})</translation>
  </message>
  <message>
   <source>Agreement {:.0f} % of answers</source>
   <translation>Coincide el {:.0f} % de las respuestas</translation>
  </message>
  <message>
   <source>Answers that differ</source>
   <translation>Respuestas que difieren</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Final</translation>
  </message>
  <message>
   <source>Leave as a query</source>
   <translation>Dejar como consulta</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Second entry · {} · {} · {:,} of {:,} differ</source>
   <translation>Segunda captura · {} · {} · {:,} de {:,} difieren</translation>
  </message>
  <message>
   <source>The answer on the paper</source>
   <translation>La respuesta en el papel</translation>
  </message>
  <message>
   <source>Type the answer on the paper, then Enter</source>
   <translation>Escriba la respuesta del papel y pulse Enter</translation>
  </message>
 </context>
 <context>
  <name>AfterCard</name>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Anybody can redraw the allocation with these two files and nothing but Python.</source>
   <translation>Cualquiera puede repetir la asignación con estos dos archivos y solo Python.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Every draw that was made</source>
   <translation>Cada sorteo que se hizo</translation>
  </message>
  <message>
   <source>Files to check the draw…</source>
   <translation>Archivos para revisar el sorteo…</translation>
  </message>
  <message>
   <source>Given up: {}</source>
   <translation>Abandonado: {}</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Sello</translation>
  </message>
  <message>
   <source>Stands, revealed</source>
   <translation>Vale, revelado</translation>
  </message>
  <message>
   <source>Stands, sealed</source>
   <translation>Vale, sellado</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Qué fue de él</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who came to which arm, as a table</source>
   <translation>Quién llegó a qué brazo, como tabla</translation>
  </message>
 </context>
 <context>
  <name>AllocationTab</name>
  <message numerus="yes">
   <source>%Ln earlier draws were given up; the report prints why.</source>
   <translation>
    <numerusform>%Ln sorteo anterior se abandonó; el informe imprime por qué.</numerusform>
    <numerusform>%Ln sorteos anteriores se abandonaron; el informe imprime por qué.</numerusform>
   </translation>
  </message>
  <message>
   <source>1  Method</source>
   <translation>1  Método</translation>
  </message>
  <message>
   <source>2  Ready?</source>
   <translation>2  ¿Listo?</translation>
  </message>
  <message>
   <source>4  Allocate</source>
   <translation>4  Asignar</translation>
  </message>
  <message>
   <source>5  Reveal</source>
   <translation>5  Revelar</translation>
  </message>
  <message>
   <source>Allocate {:,} people…</source>
   <translation>Asignar a {:,} personas…</translation>
  </message>
  <message>
   <source>Analysis plan locked</source>
   <translation>Plan de análisis cerrado</translation>
  </message>
  <message>
   <source>Baseline {:,} of {:,}</source>
   <translation>Línea base {:,} de {:,}</translation>
  </message>
  <message>
   <source>Certificate…</source>
   <translation>Certificado…</translation>
  </message>
  <message>
   <source>Committed on {} by {} · {} · waiting for: {}</source>
   <translation>Secreto fijado el {} por {} · {} · se espera: {}</translation>
  </message>
  <message>
   <source>Commit…</source>
   <translation>Fijar…</translation>
  </message>
  <message>
   <source>Dice, read aloud before a witness</source>
   <translation>Dados, leídos en voz alta ante un testigo</translation>
  </message>
  <message>
   <source>Draw the lists…</source>
   <translation>Sortear las listas…</translation>
  </message>
  <message>
   <source>Everybody has what the draw is stratified by</source>
   <translation>Todos tienen aquello por lo que se estratifica el sorteo</translation>
  </message>
  <message>
   <source>Everybody is in a group</source>
   <translation>Todos están en un grupo</translation>
  </message>
  <message>
   <source>First a secret of 256 bits is committed to. Then something nobody can steer is mixed with it, so that neither the office nor a guesser can choose the draw.</source>
   <translation>Primero se fija un secreto de 256 bits. Después se le mezcla algo que nadie puede dirigir, para que ni la oficina ni quien adivine pueda elegir el sorteo.</translation>
  </message>
  <message>
   <source>Give up this draw…</source>
   <translation>Abandonar este sorteo…</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Ir a Plan</translation>
  </message>
  <message>
   <source>Keeper's passphrase (may stay empty)</source>
   <translation>Contraseña del custodio (puede quedar vacía)</translation>
  </message>
  <message>
   <source>Lists sealed on {} by {} · seal {}</source>
   <translation>Listas selladas el {} por {} · sello {}</translation>
  </message>
  <message>
   <source>Mixed with: {} · {}</source>
   <translation>Mezclado con: {} · {}</translation>
  </message>
  <message>
   <source>No baseline answer yet</source>
   <translation>Aún no hay respuestas de línea base</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it</source>
   <translation>Una página con la que cualquiera puede revisar el sorteo; no lleva el brazo de nadie</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocolo cerrado</translation>
  </message>
  <message>
   <source>Reveal the allocation…</source>
   <translation>Revelar la asignación…</translation>
  </message>
  <message>
   <source>Revealed on {}: {}</source>
   <translation>Revelada el {}: {}</translation>
  </message>
  <message>
   <source>The analysis plan is not locked</source>
   <translation>El plan de análisis no está cerrado</translation>
  </message>
  <message>
   <source>The keeper's passphrase again</source>
   <translation>La contraseña del custodio otra vez</translation>
  </message>
  <message>
   <source>The protocol is not locked</source>
   <translation>El protocolo no está cerrado</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Las dos contraseñas difieren. Escriba la misma dos veces.</translation>
  </message>
  <message>
   <source>This study has no arms, so there is nothing to allocate.</source>
   <translation>Este estudio no tiene brazos, así que no hay nada que asignar.</translation>
  </message>
  <message>
   <source>Too few people take part: {:,}</source>
   <translation>Participan muy pocas personas: {:,}</translation>
  </message>
  <message>
   <source>Until the reveal nobody can see who is in which arm, here or in any export.</source>
   <translation>Hasta que se revele, nadie puede ver quién está en qué brazo, ni aquí ni en lo que se exporta.</translation>
  </message>
  <message>
   <source>What is mixed with the secret</source>
   <translation>Qué se mezcla con el secreto</translation>
  </message>
  <message>
   <source>What is mixed with the secret (empty: nothing)</source>
   <translation>Qué se mezcla con el secreto (vacío: nada)</translation>
  </message>
  <message>
   <source>With it nobody who opens this study sees an arm before the keeper allows it</source>
   <translation>Con ella, quien abra este estudio no ve ningún brazo antes de que el custodio lo permita</translation>
  </message>
  <message>
   <source>small strata pooled within {}</source>
   <translation>estratos pequeños unidos dentro de {}</translation>
  </message>
  <message>
   <source>strata = {}</source>
   <translation>estratos = {}</translation>
  </message>
  <message>
   <source>{:,} people allocated and sealed on {} by {} · seal {}</source>
   <translation>{:,} personas asignadas y selladas el {} por {} · sello {}</translation>
  </message>
  <message>
   <source>{:,} people are in no group</source>
   <translation>{:,} personas no están en ningún grupo</translation>
  </message>
  <message>
   <source>{:,} people lack what the draw is stratified by</source>
   <translation>A {:,} personas les falta aquello por lo que se estratifica el sorteo</translation>
  </message>
  <message>
   <source>{:,} people take part</source>
   <translation>{:,} personas participan</translation>
  </message>
 </context>
 <context>
  <name>AmendSheet</name>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source>Amendment {}</source>
   <translation>Enmienda {}</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>Hacer la enmienda</translation>
  </message>
  <message>
   <source>New words: {}</source>
   <translation>Texto nuevo: {}</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>The data are locked. Opened again, results close until the data are locked anew.</source>
   <translation>Los datos están cerrados. Si se abren otra vez, los resultados se cierran hasta que los datos se cierren de nuevo.</translation>
  </message>
  <message>
   <source>The locked data are opened again</source>
   <translation>Los datos cerrados se abren otra vez</translation>
  </message>
  <message>
   <source>The {} is locked. What it covers changes only with a reason; the first version stays and both are printed.</source>
   <translation>Ya está cerrado: {}. Lo que abarca solo cambia con una razón; la primera versión queda y se imprimen ambas.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>Escriba su nombre para firmar</translation>
  </message>
  <message>
   <source>What changes, in one sentence</source>
   <translation>Qué cambia, en una frase</translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>Por qué (el informe lo imprime)</translation>
  </message>
  <message>
   <source>{} added</source>
   <translation>{}: se añade</translation>
  </message>
  <message>
   <source>{} taken out</source>
   <translation>{}: se quita</translation>
  </message>
 </context>
 <context>
  <name>AnalysisPanel</name>
  <message>
   <source>What the plan says on shuffled arms</source>
   <translation>Lo que dice el plan con brazos barajados</translation>
  </message>
  <message>
   <source>What was found, outcome by outcome</source>
   <translation>Lo que se halló, resultado por resultado</translation>
  </message>
 </context>
 <context>
  <name>AnswerEditor</name>
  <message>
   <source>(blank)</source>
   <translation>(en blanco)</translation>
  </message>
  <message>
   <source>Codes with spaces between: {}</source>
   <translation>Códigos con espacios entre ellos: {}</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>Respuesta nueva</translation>
  </message>
 </context>
 <context>
  <name>AnswerSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(en blanco)</translation>
  </message>
  <message>
   <source>(not asked)</source>
   <translation>(no se preguntó)</translation>
  </message>
  <message>
   <source>1  Keep</source>
   <translation>1  Mantener</translation>
  </message>
  <message>
   <source>2  Change to…</source>
   <translation>2  Cambiar a…</translation>
  </message>
  <message>
   <source>3  Ask the collector</source>
   <translation>3  Preguntar al entrevistador</translation>
  </message>
  <message>
   <source>4  Leave out</source>
   <translation>4  Dejar fuera</translation>
  </message>
  <message>
   <source>All queries</source>
   <translation>Todas las consultas</translation>
  </message>
  <message>
   <source>Answer that holds</source>
   <translation>Respuesta que vale</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarla</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>History of the answer</source>
   <translation>Historial de la respuesta</translation>
  </message>
  <message>
   <source>History of this answer</source>
   <translation>Historial de esta respuesta</translation>
  </message>
  <message>
   <source>J  Next</source>
   <translation>J  Siguiente</translation>
  </message>
  <message>
   <source>K  Before</source>
   <translation>K  Anterior</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Mantenerla</translation>
  </message>
  <message>
   <source>Keep the answer that holds. Why?</source>
   <translation>Mantener la respuesta que vale. ¿Por qué?</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Dejarlo fuera</translation>
  </message>
  <message>
   <source>Leave the whole response out of every result. It stays, and the report says so. Why?</source>
   <translation>Dejar el cuestionario entero fuera de todo resultado. Se conserva, y el informe lo dice. ¿Por qué?</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>Respuesta nueva</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Note and copy</source>
   <translation>Anotar y copiar</translation>
  </message>
  <message>
   <source>Other answer</source>
   <translation>Otra respuesta</translation>
  </message>
  <message>
   <source>Put the answer right. What is it, and why?</source>
   <translation>Corregir la respuesta. ¿Cuál es, y por qué?</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take the decision back. The query is open again, and both stay in the history. Why?</source>
   <translation>Retirar la decisión. La consulta se abre otra vez y ambas quedan en el historial. ¿Por qué?</translation>
  </message>
  <message>
   <source>Take the decision back…</source>
   <translation>Retirar la decisión…</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>La pregunta, en una frase</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>What do you ask the collector? The query stays open.</source>
   <translation>¿Qué pregunta al entrevistador? La consulta sigue abierta.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Por qué, en una frase</translation>
  </message>
  <message>
   <source>first answer</source>
   <translation>primera respuesta</translation>
  </message>
  <message>
   <source>{} · holds</source>
   <translation>{} · vale</translation>
  </message>
  <message>
   <source>{} · taken back: {}</source>
   <translation>{} · retirada: {}</translation>
  </message>
 </context>
 <context>
  <name>AnswersBoard</name>
  <message>
   <source>Here</source>
   <translation>Presente</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntaje</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
 </context>
 <context>
  <name>AnswersPage</name>
  <message>
   <source>Came after all.</source>
   <translation>Llegó después de todo.</translation>
  </message>
  <message>
   <source>Change a finished answer?</source>
   <translation>¿Cambiar una respuesta finalizada?</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarla</translation>
  </message>
  <message>
   <source>Hide names and scores while others see this screen</source>
   <translation>Ocultar nombres y puntajes mientras otros ven esta pantalla</translation>
  </message>
  <message>
   <source>Item {}: {}</source>
   <translation>Ítem {}: {}</translation>
  </message>
  <message>
   <source>P present or not · Ctrl+D fill down · Ctrl+V paste · Ctrl+Enter finish</source>
   <translation>P presente o no · Ctrl+D rellenar hacia abajo · Ctrl+V pegar · Ctrl+Enter finalizar</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>Proyector</translation>
  </message>
  <message>
   <source>Why it changes, in one sentence</source>
   <translation>Por qué cambia, en una frase</translation>
  </message>
  <message>
   <source>being corrected</source>
   <translation>en corrección</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>completo</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>finalizado</translation>
  </message>
  <message>
   <source>not present</source>
   <translation>ausente</translation>
  </message>
  <message>
   <source>{} of {} here · {} finished</source>
   <translation>{} de {} presentes · {} finalizados</translation>
  </message>
  <message>
   <source>{} to go</source>
   <translation>faltan {}</translation>
  </message>
 </context>
 <context>
  <name>ArmsCard</name>
  <message>
   <source>Add an arm</source>
   <translation>Añadir un brazo</translation>
  </message>
  <message>
   <source>Enter a name for the arm.</source>
   <translation>Escriba un nombre para el brazo.</translation>
  </message>
  <message>
   <source>Figures have four colours; with more arms they show one panel for each.</source>
   <translation>Las figuras tienen cuatro colores; con más brazos muestran un cuadro por cada uno.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of arm {}</source>
   <translation>Nombre del brazo {}</translation>
  </message>
  <message>
   <source>New arm</source>
   <translation>Brazo nuevo</translation>
  </message>
  <message>
   <source>No arms: everybody gets the same.</source>
   <translation>Sin brazos: todos reciben lo mismo.</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Share of arm {}</source>
   <translation>Parte del brazo {}</translation>
  </message>
  <message>
   <source>The first is what the others are compared with. Shares of 1 and 2 put twice as many into one.</source>
   <translation>Con el primero se comparan los demás. Partes de 1 y 2 ponen el doble de personas en uno.</translation>
  </message>
  <message>
   <source>What arm {} gets</source>
   <translation>Qué recibe el brazo {}</translation>
  </message>
  <message>
   <source>What they get</source>
   <translation>Qué reciben</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsCard</name>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Keeper's passphrase…</source>
   <translation>Contraseña del custodio…</translation>
  </message>
  <message>
   <source>People who come one by one</source>
   <translation>Personas que llegan una por una</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Positions left: {}</source>
   <translation>Posiciones que quedan: {}</translation>
  </message>
  <message>
   <source>Positions taken, the latest first</source>
   <translation>Posiciones tomadas, las últimas primero</translation>
  </message>
  <message>
   <source>Print envelopes…</source>
   <translation>Imprimir sobres…</translation>
  </message>
  <message>
   <source>The list ahead is never shown, and each position opens alone. Still, the owner of a laptop that can open the next position can be made to open all of them. Where much is at stake print sealed envelopes, or call the keeper of the allocation.</source>
   <translation>La lista que sigue nunca se muestra, y cada posición se abre sola. Aun así, al dueño de un portátil que puede abrir la siguiente posición se le puede obligar a abrirlas todas. Donde hay mucho en juego, imprima sobres sellados o llame al custodio de la asignación.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsDesk</name>
  <message>
   <source>Drawing for practice</source>
   <translation>Sorteando como práctica</translation>
  </message>
  <message>
   <source>Every position nobody has taken is printed. That they were printed is written down.</source>
   <translation>Se imprime cada posición que nadie ha tomado. Queda escrito que se imprimieron.</translation>
  </message>
  <message>
   <source>Open until the study is closed.</source>
   <translation>Queda abierto hasta que se cierre el estudio.</translation>
  </message>
  <message>
   <source>Print the envelopes</source>
   <translation>Imprimir los sobres</translation>
  </message>
  <message>
   <source>Print the envelopes?</source>
   <translation>¿Imprimir los sobres?</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Seal the lists</source>
   <translation>Sellar las listas</translation>
  </message>
  <message>
   <source>Seal the lists?</source>
   <translation>¿Sellar las listas?</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>The lists are sealed.</source>
   <translation>Las listas están selladas.</translation>
  </message>
  <message>
   <source>They are drawn once and sealed. Positions are then taken in their order; none is given back.</source>
   <translation>Se sortean una vez y se sellan. Las posiciones se toman después en su orden; ninguna se devuelve.</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>Escribiendo los archivos</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Escribiendo {}</translation>
  </message>
 </context>
 <context>
  <name>AssumedFields</name>
  <message>
   <source>An empty field takes the number in grey.</source>
   <translation>Un campo vacío toma el número en gris.</translation>
  </message>
  <message>
   <source>Both components together add (% of the effect)</source>
   <translation>Ambos componentes juntos añaden (% del efecto)</translation>
  </message>
  <message>
   <source>Correlation of two times</source>
   <translation>Correlación entre dos momentos</translation>
  </message>
  <message>
   <source>Correlation with the baseline</source>
   <translation>Correlación con la línea de base</translation>
  </message>
  <message>
   <source>Effect of taking part</source>
   <translation>Efecto de participar</translation>
  </message>
  <message>
   <source>Empty: {}</source>
   <translation>Vacío: {}</translation>
  </message>
  <message>
   <source>Lost before the outcome (%)</source>
   <translation>Perdidos antes del resultado (%)</translation>
  </message>
  <message>
   <source>Of a group's difference, stays from period to period (%)</source>
   <translation>De la diferencia de un grupo, permanece de un período a otro (%)</translation>
  </message>
  <message>
   <source>Of the effect, reaches those beside (%)</source>
   <translation>Del efecto, llega a quienes están al lado (%)</translation>
  </message>
  <message>
   <source>Of those not offered, take part (%)</source>
   <translation>De quienes no la reciben, participan (%)</translation>
  </message>
  <message>
   <source>Of those offered, take part (%)</source>
   <translation>De quienes reciben la oferta, participan (%)</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fiabilidad</translation>
  </message>
  <message>
   <source>Share between groups (ICC)</source>
   <translation>Parte entre grupos (CCI)</translation>
  </message>
  <message>
   <source>Spread (SD)</source>
   <translation>Dispersión (DE)</translation>
  </message>
  <message>
   <source>{}: write a number such as 0.3, or empty the field.</source>
   <translation>{}: escriba un número como 0,3, o vacíe el campo.</translation>
  </message>
 </context>
 <context>
  <name>AttendanceBoard</name>
  <message>
   <source>Came</source>
   <translation>Vino</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
 </context>
 <context>
  <name>AttendancePage</name>
  <message>
   <source>      {}: {} of {} min</source>
   <translation>      {}: {} de {} min</translation>
  </message>
  <message>
   <source>A all present · M minutes missed · N another session · Ctrl+Enter done</source>
   <translation>A todos presentes · M minutos perdidos · N otra sesión · Ctrl+Enter listo</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Ausente</translation>
  </message>
  <message>
   <source>Add  Enter</source>
   <translation>Añadir  Enter</translation>
  </message>
  <message>
   <source>Add a session  N</source>
   <translation>Añadir sesión  N</translation>
  </message>
  <message>
   <source>All present  A</source>
   <translation>Todos presentes  A</translation>
  </message>
  <message>
   <source>Another session: its name, and how many minutes it lasts.</source>
   <translation>Otra sesión: su nombre y cuántos minutos dura.</translation>
  </message>
  <message>
   <source>Day {}</source>
   <translation>Día {}</translation>
  </message>
  <message>
   <source>Enter a number of minutes, for example 20.</source>
   <translation>Escriba los minutos en cifras, por ejemplo 20.</translation>
  </message>
  <message>
   <source>Enter the minutes of the session as a number, for example 180.</source>
   <translation>Escriba los minutos de la sesión en cifras, por ejemplo 180.</translation>
  </message>
  <message>
   <source>How many minutes did {} miss?</source>
   <translation>¿Cuántos minutos perdió {}?</translation>
  </message>
  <message>
   <source>Keep  Enter</source>
   <translation>Guardar  Enter</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Llegó tarde</translation>
  </message>
  <message>
   <source>Left early</source>
   <translation>Se fue antes</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Minutes are missed by somebody who came late (2) or left early (3).</source>
   <translation>Pierde minutos quien llegó tarde (2) o se fue antes (3).</translation>
  </message>
  <message>
   <source>Minutes missed</source>
   <translation>Minutos perdidos</translation>
  </message>
  <message>
   <source>Name of the session</source>
   <translation>Nombre de la sesión</translation>
  </message>
  <message>
   <source>Name the first one, for example Day 1, with its minutes.</source>
   <translation>Dé nombre a la primera, por ejemplo Día 1, con sus minutos.</translation>
  </message>
  <message>
   <source>No session yet.</source>
   <translation>Aún no hay sesiones.</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Presente</translation>
  </message>
  <message>
   <source>Sign-in sheet…</source>
   <translation>Firmas…</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>{}: vinieron {} de {}</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>“{}” is not on this page now.</source>
   <translation>«{}» no está ahora en esta página.</translation>
  </message>
 </context>
 <context>
  <name>BlockCard</name>
  <message>
   <source>Arms are shuffled: only the rehearsal PDF can be saved</source>
   <translation>Los brazos están barajados: solo se puede guardar el PDF del ensayo</translation>
  </message>
  <message>
   <source>Copied as text: {}</source>
   <translation>Copiado como texto: {}</translation>
  </message>
  <message>
   <source>Copied the table: {}</source>
   <translation>Tabla copiada: {}</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiar como texto</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Copiar la tabla</translation>
  </message>
  <message>
   <source>Save chart…</source>
   <translation>Guardar el gráfico…</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Retirar</translation>
  </message>
 </context>
 <context>
  <name>BlockWords</name>
  <message>
   <source>Adjusted for</source>
   <translation>Ajustado por</translation>
  </message>
  <message>
   <source>Balance before the programme</source>
   <translation>Equilibrio antes del programa</translation>
  </message>
  <message numerus="yes">
   <source>Checks (%Ln notes)</source>
   <translation>
    <numerusform>Controles (%Ln nota)</numerusform>
    <numerusform>Controles (%Ln notas)</numerusform>
   </translation>
  </message>
  <message>
   <source>Checks of the field work</source>
   <translation>Controles del trabajo de campo</translation>
  </message>
  <message>
   <source>Compares</source>
   <translation>Compara</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Grados de libertad</translation>
  </message>
  <message>
   <source>Draws made again</source>
   <translation>Sorteos repetidos</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>Estimador</translation>
  </message>
  <message>
   <source>Fingerprint of the data</source>
   <translation>Huella de los datos</translation>
  </message>
  <message>
   <source>Fingerprint of the plan</source>
   <translation>Huella del plan</translation>
  </message>
  <message>
   <source>Groups in the error</source>
   <translation>Grupos en el error</translation>
  </message>
  <message>
   <source>How it was computed</source>
   <translation>Cómo se calculó</translation>
  </message>
  <message>
   <source>Level of the interval</source>
   <translation>Nivel del intervalo</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>Resultado principal</translation>
  </message>
  <message>
   <source>Measured with</source>
   <translation>Medido con</translation>
  </message>
  <message>
   <source>No number: see why</source>
   <translation>Sin cifra: vea por qué</translation>
  </message>
  <message>
   <source>No value of “{}”: {}. Results could shift; see Sensitivity.</source>
   <translation>Sin valor de «{}»: {}. Los resultados podrían cambiar; vea Sensibilidad.</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>Fuera del plan</translation>
  </message>
  <message>
   <source>Rows analysed</source>
   <translation>Filas analizadas</translation>
  </message>
  <message>
   <source>Sensitivity: other ways to estimate</source>
   <translation>Sensibilidad: otras formas de estimar</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertidumbre</translation>
  </message>
  <message>
   <source>Who took part</source>
   <translation>Quiénes participaron</translation>
  </message>
  <message>
   <source>{} of {} in {}</source>
   <translation>{} de {} en {}</translation>
  </message>
 </context>
 <context>
  <name>CaptureFoot</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back (Page up)</source>
   <translation>Atrás (Re Pág)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Siguiente  ⏎</translation>
  </message>
 </context>
 <context>
  <name>CaptureHead</name>
  <message>
   <source>Language of the questions</source>
   <translation>Idioma de las preguntas</translation>
  </message>
  <message>
   <source>Language of the questions (F3)</source>
   <translation>Idioma de las preguntas (F3)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>Pregunta {} de {}</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Guardar y salir</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>PRUEBA: queda fuera de los resultados</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>CaptureMenus</name>
  <message numerus="yes">
   <source>%Ln so far. Everything is saved.</source>
   <translation>
    <numerusform>%Ln hasta ahora. Todo está guardado.</numerusform>
    <numerusform>%Ln hasta ahora. Todo está guardado.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add another</source>
   <translation>Añadir otro</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Otra razón</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Volver a la lista  Esc</translation>
  </message>
  <message>
   <source>Broken off…</source>
   <translation>Se interrumpió…</translation>
  </message>
  <message>
   <source>Called away</source>
   <translation>Tuvo que irse</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>Continuar  Esc</translation>
  </message>
  <message>
   <source>Ctrl+Enter finish · Esc pause</source>
   <translation>Ctrl+Enter finalizar · Esc pausa</translation>
  </message>
  <message>
   <source>Did not want to go on</source>
   <translation>No quiso seguir</translation>
  </message>
  <message>
   <source>Digits choose an answer · Arrows move, Space chooses</source>
   <translation>Las cifras eligen una respuesta · Las flechas mueven, Espacio elige</translation>
  </message>
  <message>
   <source>Enter or Page down: next · Page up: back · Backspace clears</source>
   <translation>Enter o Av Pág: siguiente · Re Pág: atrás · Retroceso borra</translation>
  </message>
  <message>
   <source>Everything up to here is saved.</source>
   <translation>Todo hasta aquí está guardado.</translation>
  </message>
  <message>
   <source>F2 map of the questions · F4 note · F9 whole section</source>
   <translation>F2 mapa de las preguntas · F4 nota · F9 sección entera</translation>
  </message>
  <message>
   <source>F7 don't know · F8 refused · Alt+9 not applicable · F3 language</source>
   <translation>F7 no sabe · F8 no quiere responder · Alt+9 no aplica · F3 idioma</translation>
  </message>
  <message>
   <source>Finish  ⏎</source>
   <translation>Finalizar  ⏎</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Finalizado</translation>
  </message>
  <message>
   <source>Go on  ⏎</source>
   <translation>Seguir  ⏎</translation>
  </message>
  <message>
   <source>Keep the note  ⏎</source>
   <translation>Guardar la nota  ⏎</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>Ayuda del teclado</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>Repasarlo</translation>
  </message>
  <message>
   <source>Next person  ⏎</source>
   <translation>Siguiente persona  ⏎</translation>
  </message>
  <message>
   <source>No time left</source>
   <translation>No le queda tiempo</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>No se finalizó</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>No se guardó</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Guardar una copia en otro lugar…</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Guardar y salir</translation>
  </message>
  <message>
   <source>Take out the last one</source>
   <translation>Quitar el último</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>Era la última pregunta</translation>
  </message>
  <message numerus="yes">
   <source>There are %Ln things to fix</source>
   <translation>
    <numerusform>Hay %Ln cosa por corregir</numerusform>
    <numerusform>Hay %Ln cosas por corregir</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
  <message>
   <source>Was upset or unwell</source>
   <translation>Se alteró o se sintió mal</translation>
  </message>
  <message>
   <source>Why does it stop here?</source>
   <translation>¿Por qué se detiene aquí?</translation>
  </message>
  <message>
   <source>Your answers are saved. Choose one to go to it.</source>
   <translation>Sus respuestas están guardadas. Elija una para ir a ella.</translation>
  </message>
  <message>
   <source>{} of {} answered. Finishing makes this a response that is kept as it is.</source>
   <translation>{} de {} con respuesta. Al finalizar, el cuestionario se guarda tal como está.</translation>
  </message>
  <message>
   <source>{} of {} answered. The response is saved.</source>
   <translation>{} de {} con respuesta. El cuestionario está guardado.</translation>
  </message>
 </context>
 <context>
  <name>CapturePage</name>
  <message>
   <source>  ·  time {}</source>
   <translation>  ·  vez {}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers were set aside because an earlier answer changed.</source>
   <translation>
    <numerusform>%Ln respuesta se apartó porque cambió una respuesta anterior.</numerusform>
    <numerusform>%Ln respuestas se apartaron porque cambió una respuesta anterior.</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy with this answer is in {}. This file still lacks it.</source>
   <translation>Una copia con esta respuesta está en {}. A este archivo aún le falta.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>No se guardó</translation>
  </message>
  <message>
   <source>Note kept.</source>
   <translation>Nota guardada.</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Guardar una copia en otro lugar…</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>Detenerse aquí</translation>
  </message>
  <message>
   <source>The answer on this page could not be saved.</source>
   <translation>No se pudo guardar la respuesta de esta página.</translation>
  </message>
  <message>
   <source>This interview goes on where it was left.</source>
   <translation>Esta entrevista sigue donde quedó.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
 </context>
 <context>
  <name>CeremonyDialog</name>
  <message>
   <source>A secret of 256 bits decides alone; its commitment is kept with the seal.</source>
   <translation>Un secreto de 256 bits decide solo; su compromiso se guarda con el sello.</translation>
  </message>
  <message>
   <source>Allocate {} people</source>
   <translation>Asignar a {} personas</translation>
  </message>
  <message>
   <source>Allocate {} people?</source>
   <translation>¿Asignar a {} personas?</translation>
  </message>
  <message>
   <source>Allocated by</source>
   <translation>Asignado por</translation>
  </message>
  <message>
   <source>Arms: {}, {}</source>
   <translation>Brazos: {}, {}</translation>
  </message>
  <message>
   <source>Committed to: {}. “{}” is mixed with that secret, never used alone.</source>
   <translation>Secreto fijado: {}. «{}» se mezcla con ese secreto, nunca se usa solo.</translation>
  </message>
  <message>
   <source>Draw the lists</source>
   <translation>Sortear las listas</translation>
  </message>
  <message>
   <source>Draw the lists?</source>
   <translation>¿Sortear las listas?</translation>
  </message>
  <message>
   <source>Enter what came out.</source>
   <translation>Escriba qué salió.</translation>
  </message>
  <message>
   <source>Enter who allocates.</source>
   <translation>Escriba quién asigna.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Lo mismo otra vez</translation>
  </message>
  <message>
   <source>The two differ. Type the same twice.</source>
   <translation>Los dos difieren. Escriba lo mismo dos veces.</translation>
  </message>
  <message>
   <source>This cannot be undone. It can only be given up with a reason that the report prints.</source>
   <translation>Esto no se puede deshacer. Solo se puede abandonar con una razón que el informe imprime.</translation>
  </message>
  <message>
   <source>Type the number of people to confirm</source>
   <translation>Escriba el número de personas para confirmar</translation>
  </message>
  <message>
   <source>Type {} to confirm.</source>
   <translation>Escriba {} para confirmar.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Qué salió</translation>
  </message>
  <message>
   <source>Witness (may stay empty)</source>
   <translation>Testigo (puede quedar vacío)</translation>
  </message>
 </context>
 <context>
  <name>ChangesCard</name>
  <message>
   <source>After</source>
   <translation>Tras</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Cómo era</translation>
  </message>
  <message>
   <source>Changed to</source>
   <translation>Cambiado a</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Lo decidió</translation>
  </message>
  <message>
   <source>Fill in “{}” too: the report prints it.</source>
   <translation>Rellene también «{}»: el informe lo imprime.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Kept in the trial</source>
   <translation>Se mantiene en el ensayo</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Nothing was changed yet. Each change is listed with its reason and printed.</source>
   <translation>Aún no se ha cambiado nada. Cada cambio se anota con su motivo y se imprime.</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>Lo propuso</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Write down a change</source>
   <translation>Anotar un cambio</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Anotado.</translation>
  </message>
  <message>
   <source>module, instrument, consent, procedure, logistics</source>
   <translation>módulo, instrumento, consentimiento, procedimiento, logística</translation>
  </message>
  <message>
   <source>number of a criterion, entry of a log, or a quote</source>
   <translation>número de un criterio, entrada de un registro o una cita</translation>
  </message>
 </context>
 <context>
  <name>ChecksPart</name>
  <message>
   <source>About one in eight, by lot; due within 14 days, by somebody else</source>
   <translation>Una de cada ocho, por sorteo; antes de 14 días, por otra persona</translation>
  </message>
  <message>
   <source>Asked. It waits under Queries.</source>
   <translation>Preguntada. Espera en Consultas.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Revisando</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Revisando…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Revisiones</translation>
  </message>
  <message>
   <source>Draw back-checks</source>
   <translation>Sortear reentrevistas</translation>
  </message>
  <message>
   <source>Drawn. They wait under Collect, To check twice, for somebody else.</source>
   <translation>Sorteadas. Esperan en Recolección, Por reentrevistar, a otra persona.</translation>
  </message>
  <message>
   <source>Finished interviews</source>
   <translation>Entrevistas finalizadas</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Señalados</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Mirados</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>See them  ⏎</source>
   <translation>Verlas  ⏎</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Detenido. No se cambió nada.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>El primer cuestionario finalizado aparecerá aquí.</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>Desactivarla</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>Activarla</translation>
  </message>
  <message>
   <source>Turn off…</source>
   <translation>Desactivar…</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Activar…</translation>
  </message>
  <message>
   <source>Turn this check off?</source>
   <translation>¿Desactivar esta revisión?</translation>
  </message>
  <message>
   <source>Turn this check on again?</source>
   <translation>¿Activar otra vez esta revisión?</translation>
  </message>
  <message>
   <source>Turned off by {}: {}</source>
   <translation>Desactivada por {}: {}</translation>
  </message>
  <message>
   <source>What is missing  M</source>
   <translation>Lo que falta  M</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Lo que dice</translation>
  </message>
  <message>
   <source>Which interviews</source>
   <translation>Qué entrevistas</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Por qué, en una frase</translation>
  </message>
  <message>
   <source>{:,}  ·  {}</source>
   <translation>{:,}  ·  {}</translation>
  </message>
  <message>
   <source>{:,} responses, as of {}</source>
   <translation>{:,} cuestionarios, al {}</translation>
  </message>
  <message>
   <source>{}. It stays in the list with the reason, and the reason is kept in the history.</source>
   <translation>{}. Queda en la lista con la razón, y la razón se conserva en el historial.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln elegida</numerusform>
    <numerusform>%Ln elegidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Typed {}. Enter chooses it.</source>
   <translation>Escribió {}. Enter la elige.</translation>
  </message>
 </context>
 <context>
  <name>ChoicesModel</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
 </context>
 <context>
  <name>ChoicesTable</name>
  <message>
   <source>Answers to choose from</source>
   <translation>Respuestas para elegir</translation>
  </message>
 </context>
 <context>
  <name>ChooseItems</name>
  <message>
   <source>Choose items: {}</source>
   <translation>Elegir ítems: {}</translation>
  </message>
  <message>
   <source>Keep {} of {}  Ctrl+Enter</source>
   <translation>Conservar {} de {}  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Not now  Esc</source>
   <translation>Ahora no  Esc</translation>
  </message>
  <message>
   <source>Questions of this instrument</source>
   <translation>Preguntas de este instrumento</translation>
  </message>
  <message>
   <source>Space or Del takes a question out or back in. Its answers, its key and its place in the score follow. This can be done until the first answer.</source>
   <translation>Espacio o Supr quita una pregunta o la repone. Sus respuestas, su clave y su lugar en el puntaje la siguen. Se puede hacer hasta la primera respuesta.</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>se mantuvo</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>quitada</translation>
  </message>
 </context>
 <context>
  <name>ChoosePanel</name>
  <message numerus="yes">
   <source>%Ln groups are in this study now.</source>
   <translation>
    <numerusform>%Ln grupo está ahora en este estudio.</numerusform>
    <numerusform>%Ln grupos están ahora en este estudio.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people are in this study now.</source>
   <translation>
    <numerusform>%Ln persona está ahora en este estudio.</numerusform>
    <numerusform>%Ln personas están ahora en este estudio.</numerusform>
   </translation>
  </message>
  <message>
   <source>A digit answers, Backspace goes back.</source>
   <translation>Una cifra responde, Retroceso vuelve atrás.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Before you give up the lot: cheap ways to draw</source>
   <translation>Antes de renunciar al sorteo: maneras baratas de sortear</translation>
  </message>
  <message>
   <source>Beware</source>
   <translation>Cuidado</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>None yet. Each can be changed later.</source>
   <translation>Ninguna aún. Cada una se puede cambiar después.</translation>
  </message>
  <message>
   <source>Question {}</source>
   <translation>Pregunta {}</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>The design that follows</source>
   <translation>El diseño que resulta</translation>
  </message>
  <message>
   <source>Use this design</source>
   <translation>Usar este diseño</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Lo que cuesta</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Your answers</source>
   <translation>Sus respuestas</translation>
  </message>
  <message>
   <source>{} Becomes: {}.</source>
   <translation>{} Pasa a ser: {}.</translation>
  </message>
  <message>
   <source>{}: {}, change</source>
   <translation>{}: {}, cambiar</translation>
  </message>
 </context>
 <context>
  <name>ChosenStrip</name>
  <message numerus="yes">
   <source>%Ln people chosen</source>
   <translation>
    <numerusform>%Ln persona elegida</numerusform>
    <numerusform>%Ln personas elegidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Group to move to</source>
   <translation>Grupo al que pasan</translation>
  </message>
  <message>
   <source>Move to group</source>
   <translation>Pasar al grupo</translation>
  </message>
  <message>
   <source>Open  Enter</source>
   <translation>Abrir  Enter</translation>
  </message>
 </context>
 <context>
  <name>ClassCard</name>
  <message>
   <source>Attendance</source>
   <translation>Asistencia</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Entregar</translation>
  </message>
  <message>
   <source>No session is named yet. Attendance names the first one.</source>
   <translation>Ninguna sesión tiene nombre aún. En Asistencia se nombra la primera.</translation>
  </message>
  <message>
   <source>Open the class grid</source>
   <translation>Abrir la cuadrícula de la clase</translation>
  </message>
  <message>
   <source>{} (their answers are closed)</source>
   <translation>{} (sus respuestas están bajo llave)</translation>
  </message>
  <message>
   <source>{} · {}: {} of {} finished</source>
   <translation>{} · {}: {} de {} finalizados</translation>
  </message>
  <message>
   <source>{}: attendance is still to be noted for {} people</source>
   <translation>{}: falta anotar la asistencia de {} personas</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>{}: vinieron {} de {}</translation>
  </message>
 </context>
 <context>
  <name>ClassPage</name>
  <message numerus="yes">
   <source>%Ln cells refused</source>
   <translation>
    <numerusform>%Ln celda rechazada</numerusform>
    <numerusform>%Ln celdas rechazadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Advance → item</source>
   <translation>Ir → ítem</translation>
  </message>
  <message>
   <source>Advance ↓ person</source>
   <translation>Ir ↓ persona</translation>
  </message>
  <message>
   <source>Class grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>Columns by position</source>
   <translation>Columnas por posición</translation>
  </message>
  <message>
   <source>Columns by their header</source>
   <translation>Columnas por su título</translation>
  </message>
  <message>
   <source>Fill  Enter</source>
   <translation>Rellenar  Enter</translation>
  </message>
  <message numerus="yes">
   <source>Fill %Ln empty cells below with {}?</source>
   <translation>
    <numerusform>¿Rellenar %Ln celda vacía hacia abajo con {}?</numerusform>
    <numerusform>¿Rellenar %Ln celdas vacías hacia abajo con {}?</numerusform>
   </translation>
  </message>
  <message>
   <source>Grid  F6</source>
   <translation>Cuadrícula  F6</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Ocultar nombres</translation>
  </message>
  <message>
   <source>Not saved: {} What is on the screen stays until it can be written.</source>
   <translation>No se guardó: {} Lo que está en pantalla queda ahí hasta que se pueda escribir.</translation>
  </message>
  <message numerus="yes">
   <source>Put %Ln answers  Enter</source>
   <translation>
    <numerusform>Poner %Ln respuesta  Enter</numerusform>
    <numerusform>Poner %Ln respuestas  Enter</numerusform>
   </translation>
  </message>
  <message>
   <source>Row form  F6</source>
   <translation>Por fila  F6</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Guardar y salir</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Mostrar nombres</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>PRUEBA: queda fuera de los resultados</translation>
  </message>
  <message>
   <source>There is nothing to fill down: stand on an answer above empty cells.</source>
   <translation>No hay nada que rellenar: sitúese en una respuesta con celdas vacías debajo.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
  <message>
   <source>Where the cursor goes after an answer</source>
   <translation>Adónde va el cursor tras una respuesta</translation>
  </message>
  <message>
   <source>line {}: nobody here has the ID “{}”</source>
   <translation>línea {}: nadie aquí tiene el ID «{}»</translation>
  </message>
  <message>
   <source>line {}: “{}” is not an answer. Keys: {}</source>
   <translation>línea {}: «{}» no es una respuesta. Teclas: {}</translation>
  </message>
  <message>
   <source>line {}: “{}” is not taken. {}</source>
   <translation>línea {}: no se acepta «{}». {}</translation>
  </message>
  <message>
   <source>line {}: “{}” lies outside the grid</source>
   <translation>línea {}: «{}» queda fuera de la cuadrícula</translation>
  </message>
  <message>
   <source>rows by ID</source>
   <translation>filas por ID</translation>
  </message>
  <message>
   <source>rows from the cursor down</source>
   <translation>filas desde el cursor hacia abajo</translation>
  </message>
  <message>
   <source>… Saving</source>
   <translation>… Guardando</translation>
  </message>
  <message>
   <source>⚠ Not saved</source>
   <translation>⚠ No se guardó</translation>
  </message>
  <message>
   <source>✓ Saved</source>
   <translation>✓ Guardado</translation>
  </message>
  <message>
   <source>✓ Saved {}</source>
   <translation>✓ Guardado {}</translation>
  </message>
 </context>
 <context>
  <name>ClassRoom</name>
  <message>
   <source>Attendance  ·  {}</source>
   <translation>Asistencia  ·  {}</translation>
  </message>
  <message>
   <source>Saved {}. Print it before the session.</source>
   <translation>Guardado: {}. Imprímala antes de la sesión.</translation>
  </message>
 </context>
 <context>
  <name>ClosedResults</name>
  <message>
   <source>Analysed</source>
   <translation>Analizados</translation>
  </message>
  <message>
   <source>Difference (interval)</source>
   <translation>Diferencia (intervalo)</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>Resultado principal</translation>
  </message>
  <message>
   <source>No numbers yet. The table that the plan will fill is ready:</source>
   <translation>Aún no hay cifras. La tabla que llenará el plan está lista:</translation>
  </message>
  <message>
   <source>Other outcome</source>
   <translation>Otro resultado</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>The table that the plan will fill</source>
   <translation>La tabla que llenará el plan</translation>
  </message>
 </context>
 <context>
  <name>CollectDesk</name>
  <message>
   <source>Return files (*.pilotback)</source>
   <translation>Archivos de retorno (*.pilotback)</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Enviar de vuelta</translation>
  </message>
  <message>
   <source>Writing the return file</source>
   <translation>Escribiendo el archivo de retorno</translation>
  </message>
  <message>
   <source>Written: {}. Give it to the evaluator; work can go on here.</source>
   <translation>Escrito: {}. Entréguelo al evaluador; aquí se puede seguir trabajando.</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>All finished here</source>
   <translation>Aquí todo está finalizado</translation>
  </message>
  <message>
   <source>Ask once more  A</source>
   <translation>Preguntar otra vez  A</translation>
  </message>
  <message>
   <source>Attendance  T</source>
   <translation>Asistencia  T</translation>
  </message>
  <message>
   <source>Back-checks are drawn in Monitor, under Checks. They wait here for somebody who did not ask first.</source>
   <translation>Las reentrevistas se sortean en Monitoreo, en Revisiones. Esperan aquí a alguien que no preguntó la primera vez.</translation>
  </message>
  <message>
   <source>Check the ID, or look in another list.</source>
   <translation>Revise el ID, o mire en otra lista.</translation>
  </message>
  <message>
   <source>Class grid  G</source>
   <translation>Cuadrícula  G</translation>
  </message>
  <message>
   <source>Collect</source>
   <translation>Recolección</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>Buscar una persona</translation>
  </message>
  <message>
   <source>Finished {:,}</source>
   <translation>Finalizados {:,}</translation>
  </message>
  <message>
   <source>Hand over  H</source>
   <translation>Entregar  H</translation>
  </message>
  <message>
   <source>In progress {:,}</source>
   <translation>En curso {:,}</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrumento</translation>
  </message>
  <message>
   <source>Key it a second time  S</source>
   <translation>Segunda captura  S</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>Sin coincidencias</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>No hay nadie</translation>
  </message>
  <message>
   <source>Nobody to do matches “{}”. Check the ID, or look under Finished.</source>
   <translation>Nadie por hacer coincide con «{}». Revise el ID, o mire en Finalizados.</translation>
  </message>
  <message>
   <source>Not reached {:,}</source>
   <translation>Sin contacto {:,}</translation>
  </message>
  <message>
   <source>Not reached…  R</source>
   <translation>Sin contacto…  R</translation>
  </message>
  <message>
   <source>Nothing to ask yet</source>
   <translation>Aún no hay nada que preguntar</translation>
  </message>
  <message>
   <source>Nothing waits to be asked again</source>
   <translation>Nada espera a preguntarse otra vez</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People appear here as interviews are started and finished.</source>
   <translation>Las personas aparecen aquí al empezar y finalizar las entrevistas.</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Enviar de vuelta…</translation>
  </message>
  <message>
   <source>To check twice {:,}</source>
   <translation>Por reentrevistar {:,}</translation>
  </message>
  <message>
   <source>To do {:,}</source>
   <translation>Por hacer {:,}</translation>
  </message>
  <message>
   <source>Type an ID or a group; Enter starts the first match</source>
   <translation>Escriba un ID o un grupo; Enter empieza con la primera coincidencia</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>Waves and their instruments come from the study's design.</source>
   <translation>Las rondas y sus instrumentos vienen del diseño del estudio.</translation>
  </message>
  <message>
   <source>Which people</source>
   <translation>Qué personas</translation>
  </message>
  <message>
   <source>{:,} responses are in for this wave and instrument.</source>
   <translation>Hay {:,} cuestionarios de esta ronda y este instrumento.</translation>
  </message>
  <message>
   <source>{} is finished here. Press A in the list, or the button below, to ask once more.</source>
   <translation>{} ya está finalizado aquí. Pulse A en la lista, o el botón de abajo, para preguntar otra vez.</translation>
  </message>
 </context>
 <context>
  <name>ConditionRow</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Compared how</source>
   <translation>Cómo se compara</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Take this condition out</source>
   <translation>Quitar esta condición</translation>
  </message>
  <message>
   <source>This answer</source>
   <translation>Esta respuesta</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
 </context>
 <context>
  <name>ConsentPage</name>
  <message>
   <source>Ask whatever you like, and take your time. Then choose one of the first two.</source>
   <translation>Pregunte lo que quiera y tómese su tiempo. Después elija una de las dos primeras.</translation>
  </message>
  <message>
   <source>Choose one of the three.</source>
   <translation>Elija una de las tres.</translation>
  </message>
  <message>
   <source>I agree to take part</source>
   <translation>Acepto participar</translation>
  </message>
  <message>
   <source>I do not want to take part</source>
   <translation>No quiero participar</translation>
  </message>
  <message>
   <source>I want to ask something first</source>
   <translation>Quiero preguntar algo antes</translation>
  </message>
  <message>
   <source>If you change your mind</source>
   <translation>Si cambia de opinión</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>Idioma de las preguntas</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Siguiente  ⏎</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participación</translation>
  </message>
  <message>
   <source>What happens to your answers</source>
   <translation>Qué pasa con sus respuestas</translation>
  </message>
  <message>
   <source>What this is about</source>
   <translation>De qué se trata</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>Qué le pedimos</translation>
  </message>
  <message>
   <source>Who we are</source>
   <translation>Quiénes somos</translation>
  </message>
  <message>
   <source>Your choice</source>
   <translation>Usted decide</translation>
  </message>
 </context>
 <context>
  <name>ContactStrip</name>
  <message>
   <source>A word about it</source>
   <translation>Unas palabras</translation>
  </message>
  <message>
   <source>A word about it (may stay empty)</source>
   <translation>Unas palabras (puede quedar vacío)</translation>
  </message>
  <message>
   <source>Why was {} not reached?</source>
   <translation>¿Por qué no hubo contacto con {}?</translation>
  </message>
 </context>
 <context>
  <name>CountsPart</name>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add {:,} months</source>
   <translation>Añadir {:,} meses</translation>
  </message>
  <message>
   <source>Added {:,} months</source>
   <translation>Se añadieron {:,} meses</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contados</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Line {}: what it is counted over must be a number above 0.</source>
   <translation>Línea {}: sobre qué se cuenta debe ser un número mayor que 0.</translation>
  </message>
  <message>
   <source>Line {}: write the count as a whole number.</source>
   <translation>Línea {}: escriba el conteo como número entero.</translation>
  </message>
  <message>
   <source>Line {}: write the month as year and month, such as 2026-03.</source>
   <translation>Línea {}: escriba el mes como año y mes, por ejemplo 2026-03.</translation>
  </message>
  <message>
   <source>Month in which the programme starts</source>
   <translation>Mes en que empieza el programa</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Meses</translation>
  </message>
  <message>
   <source>Months and counts</source>
   <translation>Meses y conteos</translation>
  </message>
  <message>
   <source>One month a line: month, count, then what it is counted over (hours, contacts), the unit and the series, where there are any. A first line may name the columns.</source>
   <translation>Un mes por línea: mes, conteo, después sobre qué se cuenta (horas, contactos), la unidad y la serie, si las hay. Una primera línea puede nombrar las columnas.</translation>
  </message>
  <message>
   <source>Paste months</source>
   <translation>Pegar meses</translation>
  </message>
  <message>
   <source>Routine counts</source>
   <translation>Conteos</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>The programme starts in</source>
   <translation>El programa empieza en</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>{} is there twice. Take one out.</source>
   <translation>{} está dos veces. Quite uno.</translation>
  </message>
 </context>
 <context>
  <name>CriteriaCard</name>
  <message>
   <source>Add a criterion</source>
   <translation>Añadir un criterio</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>Criterios</translation>
  </message>
  <message>
   <source>New criterion</source>
   <translation>Criterio nuevo</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Round 1</source>
   <translation>Etapa 1</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <source>The protocol is locked and the bands with it. What is observed is still written down.</source>
   <translation>El protocolo está cerrado, y las bandas con él. Lo observado se sigue anotando.</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>Qué se juzga</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Anotado.</translation>
  </message>
 </context>
 <context>
  <name>CriterionForm</name>
  <message>
   <source>All rounds together</source>
   <translation>Todas las etapas juntas</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>Mejor es</translation>
  </message>
  <message>
   <source>Choose the scale and the wave.</source>
   <translation>Elija la escala y la ronda.</translation>
  </message>
  <message>
   <source>Enter a number, for example 80.</source>
   <translation>Escriba un número, por ejemplo 80.</translation>
  </message>
  <message>
   <source>Go from</source>
   <translation>Seguir desde</translation>
  </message>
  <message>
   <source>Go up to</source>
   <translation>Seguir hasta</translation>
  </message>
  <message>
   <source>Go would be worse than stop. Turn the two round, or say what is better.</source>
   <translation>Seguir sería peor que detener. Intercambie los dos o diga qué es mejor.</translation>
  </message>
  <message>
   <source>Read from</source>
   <translation>Se lee de</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Stop above</source>
   <translation>Detener sobre</translation>
  </message>
  <message>
   <source>Stop below</source>
   <translation>Detener bajo</translation>
  </message>
  <message>
   <source>The number is</source>
   <translation>La cifra es</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>Qué se juzga</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>elegir</translation>
  </message>
  <message>
   <source>less</source>
   <translation>menos</translation>
  </message>
  <message>
   <source>more</source>
   <translation>más</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
 </context>
 <context>
  <name>DataModel</name>
  <message>
   <source>being read</source>
   <translation>leyendo</translation>
  </message>
  <message>
   <source>could not be seen</source>
   <translation>no se pudo ver</translation>
  </message>
  <message>
   <source>don't know</source>
   <translation>no sabe</translation>
  </message>
  <message>
   <source>has an open query</source>
   <translation>tiene una consulta abierta</translation>
  </message>
  <message>
   <source>left blank</source>
   <translation>en blanco</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>no aplica</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>no se preguntó</translation>
  </message>
  <message>
   <source>not for you to read</source>
   <translation>no es para usted</translation>
  </message>
  <message>
   <source>put right</source>
   <translation>corregida</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>no quiso responder</translation>
  </message>
 </context>
 <context>
  <name>DataPart</name>
  <message numerus="yes">
   <source>%Ln files written to {}.</source>
   <translation>
    <numerusform>%Ln archivo escrito en {}.</numerusform>
    <numerusform>%Ln archivos escritos en {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>Todas las respuestas</translation>
  </message>
  <message>
   <source>Changed.</source>
   <translation>Cambiado.</translation>
  </message>
  <message numerus="yes">
   <source>Changed. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>Cambiado. Ahora corresponde %Ln pregunta que no tiene respuesta.</numerusform>
    <numerusform>Cambiado. Ahora corresponden %Ln preguntas que no tienen respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Finished by {}</source>
   <translation>Finalizado por {}</translation>
  </message>
  <message>
   <source>Go to a person</source>
   <translation>Ir a una persona</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrumento</translation>
  </message>
  <message>
   <source>Labels  L</source>
   <translation>Etiquetas  L</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>Only the evaluator reads what people believe. You see who finished.</source>
   <translation>Solo el evaluador lee lo que las personas creen. Usted ve quién finalizó.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>The data are locked, so answers stay as they are.</source>
   <translation>Los datos están cerrados; las respuestas quedan como están.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>El primer cuestionario finalizado aparecerá aquí.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>Deshecho enseguida.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>Writing the answers</source>
   <translation>Escribiendo las respuestas</translation>
  </message>
  <message>
   <source>· left blank   D don't know   R refused   N not applicable   S not seen   ✎ put right   ? query   ▪ not for you to read   empty: not asked</source>
   <translation>· en blanco   D no sabe   R no quiso responder   N no aplica   S no se vio   ✎ corregida   ? consulta   ▪ no es para usted   vacío: no se preguntó</translation>
  </message>
 </context>
 <context>
  <name>DataTable</name>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
 </context>
 <context>
  <name>DateBoxes</name>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Enter a day, a month and a year, for example 3 4 2026</source>
   <translation>Escriba día, mes y año, por ejemplo 3 4 2026</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>T is today, Y is yesterday</source>
   <translation>T es hoy, Y es ayer</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Año</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>After {}: the criteria propose {}.</source>
   <translation>Tras {}: los criterios proponen {}.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Enter the name of who decides.</source>
   <translation>Escriba el nombre de quien decide.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Say why it differs from what is proposed.</source>
   <translation>Diga por qué difiere de lo propuesto.</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>Quién decide</translation>
  </message>
  <message>
   <source>Why (needed where it differs from what is proposed)</source>
   <translation>Por qué (hace falta si difiere de lo propuesto)</translation>
  </message>
  <message>
   <source>Write down the decision</source>
   <translation>Anotar la decisión</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nada todavía</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <source>Needs a decision ({:,})</source>
   <translation>Necesita una decisión ({:,})</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open: {}</source>
   <translation>Abrir: {}</translation>
  </message>
  <message>
   <source>Urgent: {}, {}{}</source>
   <translation>Urgente: {}, {}{}</translation>
  </message>
  <message>
   <source>a harm</source>
   <translation>un daño</translation>
  </message>
  <message>
   <source>a harm, severity {}</source>
   <translation>un daño, gravedad {}</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>abierto desde hace %Ln día</numerusform>
    <numerusform>abierto desde hace %Ln días</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>Volver al análisis</translation>
  </message>
  <message>
   <source>Certificate of the draw</source>
   <translation>Certificado del sorteo</translation>
  </message>
  <message>
   <source>Closed: the results of this study were opened, so no interim report is made any more.</source>
   <translation>Cerrado: los resultados de este estudio se abrieron, así que ya no se hace informe intermedio.</translation>
  </message>
  <message>
   <source>Documents that need no result</source>
   <translation>Documentos que no necesitan resultados</translation>
  </message>
  <message>
   <source>Every instrument, to be filled in by hand; one PDF each.</source>
   <translation>Cada instrumento, para llenarlo a mano; un PDF por instrumento.</translation>
  </message>
  <message>
   <source>Feasibility report</source>
   <translation>Informe de viabilidad</translation>
  </message>
  <message>
   <source>How the field work goes, all arms together: for those who run the study.</source>
   <translation>Cómo va el trabajo de campo, con todos los brazos juntos: para quienes llevan el estudio.</translation>
  </message>
  <message>
   <source>How the pilot did on the criteria it set itself, round by round.</source>
   <translation>Cómo cumplió el piloto los criterios que se fijó, ronda por ronda.</translation>
  </message>
  <message>
   <source>How well each test and scale worked, item by item; nobody is compared.</source>
   <translation>Cómo funcionó cada prueba y cada escala, ítem por ítem; no se compara a nadie.</translation>
  </message>
  <message>
   <source>Instruments on paper</source>
   <translation>Instrumentos en papel</translation>
  </message>
  <message>
   <source>Interim report</source>
   <translation>Informe intermedio</translation>
  </message>
  <message>
   <source>Not yet: answer the questions of the plan first.</source>
   <translation>Aún no: responda antes a las preguntas del plan.</translation>
  </message>
  <message>
   <source>Not yet: no answers were finished.</source>
   <translation>Aún no: no hay respuestas terminadas.</translation>
  </message>
  <message>
   <source>Not yet: nothing was drawn. Seal the draw under People, Allocation.</source>
   <translation>Aún no: no se ha sorteado nada. Selle el sorteo en Personas, Asignación.</translation>
  </message>
  <message>
   <source>Not yet: the study has no instrument. Add one under Instruments.</source>
   <translation>Aún no: el estudio no tiene instrumentos. Añada uno en Instrumentos.</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it.</source>
   <translation>Una página con la que cualquiera puede comprobar el sorteo; no dice el brazo de nadie.</translation>
  </message>
  <message>
   <source>Only for a pilot that set criteria for going on; this study has none.</source>
   <translation>Solo para un piloto que fijó criterios para seguir; este estudio no los tiene.</translation>
  </message>
  <message>
   <source>Only for a survey; this study has another design.</source>
   <translation>Solo para una encuesta; este estudio tiene otro diseño.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <source>Question, design, outcomes and analyses, as they are planned.</source>
   <translation>Pregunta, diseño, resultados y análisis, tal como están planeados.</translation>
  </message>
  <message>
   <source>Report on the instruments</source>
   <translation>Informe sobre los instrumentos</translation>
  </message>
  <message>
   <source>Save {}</source>
   <translation>Guardar {}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Survey report</source>
   <translation>Informe de la encuesta</translation>
  </message>
  <message>
   <source>What people answered, weighted to those they stand for.</source>
   <translation>Lo que respondió la gente, ponderado según a quiénes representa.</translation>
  </message>
  <message>
   <source>You chose to stay blinded here; others can save it.</source>
   <translation>Eligió seguir a ciegas aquí; otras personas pueden guardarlo.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln pregunta</numerusform>
    <numerusform>%Ln preguntas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A group of %Ln questions</source>
   <translation>
    <numerusform>Un grupo de %Ln pregunta</numerusform>
    <numerusform>Un grupo de %Ln preguntas</numerusform>
   </translation>
  </message>
  <message>
   <source>It cannot be tried yet. Fix the problems marked in red first.</source>
   <translation>Aún no se puede probar. Corrija antes los problemas marcados en rojo.</translation>
  </message>
  <message>
   <source>Nothing is shown here: it is worked out.</source>
   <translation>Aquí no se muestra nada: se calcula.</translation>
  </message>
  <message>
   <source>This is your draft: it was changed on this computer and is not published yet.</source>
   <translation>Es su borrador: se cambió en este equipo y aún no está publicado.</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copia</translation>
  </message>
  <message>
   <source>group taken away</source>
   <translation>grupo deshecho</translation>
  </message>
  <message>
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <source>new group</source>
   <translation>grupo nuevo</translation>
  </message>
  <message>
   <source>new question</source>
   <translation>pregunta nueva</translation>
  </message>
  <message>
   <source>pasted questions</source>
   <translation>preguntas pegadas</translation>
  </message>
  <message>
   <source>taking out</source>
   <translation>quitar</translation>
  </message>
 </context>
 <context>
  <name>EditorDesk</name>
  <message>
   <source>Comparing</source>
   <translation>Comparando</translation>
  </message>
  <message>
   <source>New instrument</source>
   <translation>Nuevo instrumento</translation>
  </message>
  <message>
   <source>Published version {} of {}</source>
   <translation>Se publicó la versión {} de {}</translation>
  </message>
  <message>
   <source>The draft is thrown away</source>
   <translation>El borrador se descarta</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>{} (copia)</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>Back to the list; what you changed is kept  Alt+Left</source>
   <translation>Volver a la lista; lo que cambió se conserva  Alt+Left</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instrumentos</translation>
  </message>
  <message>
   <source>Make this the version that is asked  Ctrl+Shift+P</source>
   <translation>Hacer de esta la versión que se pregunta  Ctrl+Shift+P</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>Publicar…</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>Probarlo  F5</translation>
  </message>
  <message>
   <source>not published yet</source>
   <translation>aún sin publicar</translation>
  </message>
  <message>
   <source>version {} is in use</source>
   <translation>se usa la versión {}</translation>
  </message>
 </context>
 <context>
  <name>EvaluatorFields</name>
  <message>
   <source>Closed with the passphrase of {}, and open here until the study is closed.</source>
   <translation>Bajo llave con la contraseña de {}, y abiertas aquí hasta que se cierre el estudio.</translation>
  </message>
  <message>
   <source>Closed with the passphrase of {}. The trainer sees who finished, nothing else.</source>
   <translation>Bajo llave con la contraseña de {}. El instructor ve quién finalizó, nada más.</translation>
  </message>
  <message>
   <source>Evaluator's name</source>
   <translation>Nombre del evaluador</translation>
  </message>
  <message>
   <source>Give the class this passphrase</source>
   <translation>Dar a la clase esta contraseña</translation>
  </message>
  <message>
   <source>Open a class to give it an evaluator's passphrase. A study of an evaluator's needs none.</source>
   <translation>Abra una clase para darle una contraseña de evaluador. El estudio de un evaluador no la necesita.</translation>
  </message>
  <message>
   <source>Open closed answers</source>
   <translation>Abrir respuestas bajo llave</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Passphrase again</source>
   <translation>Contraseña otra vez</translation>
  </message>
  <message>
   <source>Take eight characters or more; several words are easiest to keep.</source>
   <translation>Use ocho caracteres o más; varias palabras se recuerdan mejor.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type both again.</source>
   <translation>Las dos contraseñas difieren. Escriba ambas otra vez.</translation>
  </message>
  <message>
   <source>This class has none yet, so no instrument about beliefs can be added to it.</source>
   <translation>Esta clase aún no tiene ninguna, así que no se le puede añadir un instrumento sobre creencias.</translation>
  </message>
  <message>
   <source>Type the evaluator's name first.</source>
   <translation>Escriba antes el nombre del evaluador.</translation>
  </message>
 </context>
 <context>
  <name>ExplorePanel</name>
  <message>
   <source>By which fact</source>
   <translation>Según qué dato</translation>
  </message>
  <message>
   <source>Explore: not in the plan</source>
   <translation>Explorar: fuera del plan</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Mirar</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Mirando…</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>See whether an effect differs between people who differed before the draw. Whoever looks long enough finds something: a look raises a question, it answers none. It is in no document.</source>
   <translation>Vea si un efecto difiere entre personas que ya diferían antes del sorteo. Quien mira lo bastante encuentra algo: mirar plantea una pregunta, no responde ninguna. No está en ningún documento.</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A row a person and wave, one file</source>
   <translation>Una fila por persona y ronda, un archivo</translation>
  </message>
  <message>
   <source>A row a response, a file an instrument</source>
   <translation>Una fila por cuestionario, un archivo por instrumento</translation>
  </message>
  <message>
   <source>Arms beside the answers</source>
   <translation>Brazos junto a las respuestas</translation>
  </message>
  <message>
   <source>Arms can go along once they are revealed and the data are locked, unless you stay blinded.</source>
   <translation>Los brazos pueden incluirse cuando estén revelados y los datos cerrados, salvo que siga a ciegas.</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Export the answers of all instruments, with a codebook</source>
   <translation>Exportar las respuestas de todos los instrumentos, con un libro de códigos</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For which program</source>
   <translation>Para qué programa</translation>
  </message>
  <message>
   <source>Labels in place of codes</source>
   <translation>Etiquetas en lugar de códigos</translation>
  </message>
  <message>
   <source>Names too, in a file of their own</source>
   <translation>También los nombres, en un archivo aparte</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>SPSS</source>
   <translation>SPSS</translation>
  </message>
  <message>
   <source>SPSS and Stata files always hold both.</source>
   <translation>Los archivos de SPSS y Stata siempre llevan ambos.</translation>
  </message>
  <message>
   <source>Stata</source>
   <translation>Stata</translation>
  </message>
  <message>
   <source>What a row is</source>
   <translation>Qué es una fila</translation>
  </message>
 </context>
 <context>
  <name>FactsTab</name>
  <message numerus="yes">
   <source>%Ln facts are missing. Documents print each as “not stated by the study team”.</source>
   <translation>
    <numerusform>Falta %Ln dato. Los documentos lo imprimen como «no indicado por el equipo».</numerusform>
    <numerusform>Faltan %Ln datos. Los documentos imprimen cada uno como «no indicado por el equipo».</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked for by {}</source>
   <translation>Lo pide {}</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Facts for the report</source>
   <translation>Datos para el informe</translation>
  </message>
  <message>
   <source>Kept when you leave the field. Printed in the protocol and in the report.</source>
   <translation>Se guarda al salir del campo. Se imprime en el protocolo y en el informe.</translation>
  </message>
  <message>
   <source>Next that is missing  Ctrl+Enter</source>
   <translation>Siguiente que falta  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Nothing is missing: every fact the documents ask for is stated.</source>
   <translation>No falta nada: está dicho todo lo que piden los documentos.</translation>
  </message>
  <message>
   <source>Reading what is stated…</source>
   <translation>Leyendo lo dicho…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>stated</source>
   <translation>dicho</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Something went wrong in Pilotage. What was saved is safe. Details, without answers: {}</source>
   <translation>Algo falló en Pilotage. Lo guardado está a salvo. Detalles, sin respuestas: {}</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Allocation</source>
   <translation>Asignación</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>Análisis</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Revisiones</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>Cierres e historial</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Bitácoras</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Resultados a medir</translation>
  </message>
  <message>
   <source>PDF export document summary print save</source>
   <translation>PDF exportar documento resumen imprimir guardar</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Consultas</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>Pregunta y brazos</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Segunda captura</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>Enviar y recibir</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>add paste names list</source>
   <translation>añadir pegar nombres lista</translation>
  </message>
  <message>
   <source>clusters sectors stations classes shifts</source>
   <translation>sectores estaciones clases turnos conglomerados</translation>
  </message>
  <message>
   <source>collector laptop return merge export</source>
   <translation>entrevistador encuestador portátil retorno reunir exportar</translation>
  </message>
  <message>
   <source>decide differences open questions</source>
   <translation>decidir diferencias preguntas abiertas</translation>
  </message>
  <message>
   <source>design groups compare randomise choose</source>
   <translation>diseño grupos comparar aleatorizar elegir</translation>
  </message>
  <message>
   <source>done left waves</source>
   <translation>hecho falta rondas</translation>
  </message>
  <message>
   <source>double keying slips errors</source>
   <translation>doble captura errores de tecleo</translation>
  </message>
  <message>
   <source>draw randomise lot dice seal reveal certificate</source>
   <translation>sortear aleatorizar sorteo dados sello revelar certificado</translation>
  </message>
  <message>
   <source>estimate table effect run rehearse</source>
   <translation>estimación tabla efecto ejecutar ensayar</translation>
  </message>
  <message>
   <source>harm contact deviation cost meeting register</source>
   <translation>daño contacto desviación costo reunión registro</translation>
  </message>
  <message>
   <source>on this page</source>
   <translation>en esta página</translation>
  </message>
  <message>
   <source>power sample detect how many</source>
   <translation>potencia muestra detectar cuántos</translation>
  </message>
  <message>
   <source>primary secondary hypothesis smallest margin</source>
   <translation>principal secundario hipótesis mínimo margen</translation>
  </message>
  <message>
   <source>protocol plan data sign amend fingerprint export</source>
   <translation>protocolo plan datos firmar enmendar huella exportar</translation>
  </message>
  <message>
   <source>quality data problems duplicates</source>
   <translation>calidad datos problemas duplicados</translation>
  </message>
  <message>
   <source>strata covariates method estimate</source>
   <translation>estratos covariables método estimar</translation>
  </message>
  <message>
   <source>who changed when ledger taken back</source>
   <translation>quién cambió cuándo registro retirado</translation>
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>Ask about it</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask about it  A</source>
   <translation>Preguntar  A</translation>
  </message>
  <message>
   <source>Back to the checks</source>
   <translation>Volver a las revisiones</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Qué se halló</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>{:,} more are not listed.</source>
   <translation>{:,} más no se listan.</translation>
  </message>
 </context>
 <context>
  <name>FirmDialog</name>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
 </context>
 <context>
  <name>GridKeys</name>
  <message>
   <source>{} fills nothing here. Keys of this column: {}</source>
   <translation>{} no llena nada aquí. Teclas de esta columna: {}</translation>
  </message>
 </context>
 <context>
  <name>GridModel</name>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Row {}, {}, {}: {}</source>
   <translation>Fila {}, {}, {}: {}</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
 </context>
 <context>
  <name>GroupsTab</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>%Ln grupo</numerusform>
    <numerusform>%Ln grupos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add groups</source>
   <translation>Añadir grupos</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Group {}</source>
   <translation>Grupo {}</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No groups yet. Add stations, sectors or classes here.</source>
   <translation>Aún no hay grupos. Añada aquí estaciones, sectores o clases.</translation>
  </message>
  <message>
   <source>One a line: code, then name</source>
   <translation>Uno por línea: código, después nombre</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Rename  F2</source>
   <translation>Cambiar el nombre  F2</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>See its people</source>
   <translation>Ver sus personas</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What they are</source>
   <translation>Qué son</translation>
  </message>
  <message>
   <source>Whole groups are drawn, and there is only one. Add the others first.</source>
   <translation>Se sortean grupos enteros y solo hay uno. Añada antes los demás.</translation>
  </message>
  <message>
   <source>station, sector, class…</source>
   <translation>estación, sector, clase…</translation>
  </message>
  <message>
   <source>{} groups are drawn as a whole.</source>
   <translation>{} grupos se sortean enteros.</translation>
  </message>
  <message>
   <source>{} groups: enough to allocate, few for the analysis. The report uses small-sample methods; the smallest p this draw can ever give is {}.</source>
   <translation>{} grupos: bastan para asignar, son pocos para el análisis. El informe usa métodos para muestras pequeñas; la p mínima que este sorteo puede dar es {}.</translation>
  </message>
 </context>
 <context>
  <name>HandoverPage</name>
  <message>
   <source>Choose a PIN first. It brings the laptop back to you, and opens the curtain (F12).</source>
   <translation>Elija antes un PIN. Con él recupera el portátil y abre la cortina (F12).</translation>
  </message>
  <message>
   <source>Choose your own name, or type your code.</source>
   <translation>Elija su propio nombre, o escriba su código.</translation>
  </message>
  <message>
   <source>Four digits or more</source>
   <translation>Cuatro cifras o más</translation>
  </message>
  <message>
   <source>Give the laptop back…</source>
   <translation>Devolver el portátil…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Hand over  ⏎</source>
   <translation>Entregar  ⏎</translation>
  </message>
  <message>
   <source>Hide my choice</source>
   <translation>Ocultar lo que elijo</translation>
  </message>
  <message>
   <source>Hide the screen</source>
   <translation>Ocultar la pantalla</translation>
  </message>
  <message>
   <source>Hide the screen (F12)</source>
   <translation>Ocultar la pantalla (F12)</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Now give the laptop back.</source>
   <translation>Ahora devuelva el portátil.</translation>
  </message>
  <message>
   <source>One</source>
   <translation>Uno</translation>
  </message>
  <message>
   <source>PIN to get the laptop back</source>
   <translation>PIN para recuperar el portátil</translation>
  </message>
  <message>
   <source>Pass the laptop on  ⏎</source>
   <translation>Pasar el portátil  ⏎</translation>
  </message>
  <message>
   <source>Press the key 2.</source>
   <translation>Pulse la tecla 2.</translation>
  </message>
  <message>
   <source>Show what you choose for a moment only</source>
   <translation>Muestra lo que elige solo un momento</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>Thank you. Now give the laptop back.</source>
   <translation>Gracias. Ahora devuelva el portátil.</translation>
  </message>
  <message>
   <source>The PIN needs four digits or more. Type it, then press Enter.</source>
   <translation>El PIN necesita cuatro cifras o más. Escríbalo y pulse Enter.</translation>
  </message>
  <message>
   <source>These answers are closed. The person who gave you this laptop cannot see them.</source>
   <translation>Estas respuestas quedan bajo llave. Quien le dio este portátil no puede verlas.</translation>
  </message>
  <message>
   <source>This is practice. It is not kept.</source>
   <translation>Es una práctica. No se guarda.</translation>
  </message>
  <message>
   <source>Three</source>
   <translation>Tres</translation>
  </message>
  <message>
   <source>To learn the keys: press 2, then Enter.</source>
   <translation>Para conocer las teclas: pulse 2 y después Enter.</translation>
  </message>
  <message>
   <source>Turn the screen to the respondent</source>
   <translation>Gire la pantalla hacia quien responde</translation>
  </message>
  <message>
   <source>Two</source>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>¿Quién es usted?</translation>
  </message>
  <message>
   <source>You can go on later where you were.</source>
   <translation>Más tarde puede seguir donde estaba.</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Close the help</source>
   <translation>Cerrar la ayuda</translation>
  </message>
  <message>
   <source>Close the help (Esc)</source>
   <translation>Cerrar la ayuda (Esc)</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
 </context>
 <context>
  <name>HistoryPart</name>
  <message>
   <source>Allocation committed or sealed</source>
   <translation>Asignación fijada o sellada</translation>
  </message>
  <message>
   <source>Allocation drawn, revealed or given up</source>
   <translation>Asignación sorteada, revelada o abandonada</translation>
  </message>
  <message>
   <source>Amendment made</source>
   <translation>Enmienda hecha</translation>
  </message>
  <message>
   <source>Attendance noted</source>
   <translation>Asistencia anotada</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Design set</source>
   <translation>Diseño puesto</translation>
  </message>
  <message>
   <source>Fact about the study stated</source>
   <translation>Dato del estudio indicado</translation>
  </message>
  <message>
   <source>Find a person, a computer or a kind of change</source>
   <translation>Buscar una persona, un equipo o un tipo de cambio</translation>
  </message>
  <message>
   <source>Find in the history</source>
   <translation>Buscar en el historial</translation>
  </message>
  <message>
   <source>Group added</source>
   <translation>Grupo añadido</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Instrument added</source>
   <translation>Instrumento añadido</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Log entry</source>
   <translation>Entrada de bitácora</translation>
  </message>
  <message>
   <source>Person added or corrected</source>
   <translation>Persona añadida o corregida</translation>
  </message>
  <message>
   <source>Person left, or a name was erased</source>
   <translation>Persona que salió, o nombre borrado</translation>
  </message>
  <message>
   <source>Plan set</source>
   <translation>Plan puesto</translation>
  </message>
  <message>
   <source>Response finished</source>
   <translation>Cuestionario finalizado</translation>
  </message>
  <message>
   <source>Results opened</source>
   <translation>Resultados abiertos</translation>
  </message>
  <message>
   <source>Routine count added</source>
   <translation>Conteo de rutina añadido</translation>
  </message>
  <message>
   <source>Study made</source>
   <translation>Estudio creado</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>{:,} of {:,}</source>
   <translation>{:,} de {:,}</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Put this message away</source>
   <translation>Apartar este mensaje</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsDesk</name>
  <message>
   <source>Added {}</source>
   <translation>Se añadió {}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Revisando</translation>
  </message>
  <message>
   <source>Copy from another study</source>
   <translation>Copiar de otro estudio</translation>
  </message>
  <message>
   <source>Export the XLSForm</source>
   <translation>Exportar el XLSForm</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Estudios de Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx)</source>
   <translation>XLSForm (*.xlsx)</translation>
  </message>
  <message>
   <source>{} is in use again</source>
   <translation>{} se usa otra vez</translation>
  </message>
  <message>
   <source>{} is retired</source>
   <translation>{} quedó archivado</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsPage</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>%Ln instrumento</numerusform>
    <numerusform>%Ln instrumentos</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Copy from another study…</source>
   <translation>&amp;Copiar de otro estudio…</translation>
  </message>
  <message>
   <source>&amp;Import XLSForm…</source>
   <translation>&amp;Importar XLSForm…</translation>
  </message>
  <message>
   <source>&amp;New, blank</source>
   <translation>&amp;Nuevo, en blanco</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>Se pregunta en</translation>
  </message>
  <message>
   <source>Choose items</source>
   <translation>Elegir ítems</translation>
  </message>
  <message>
   <source>Choose items…</source>
   <translation>Elegir ítems…</translation>
  </message>
  <message>
   <source>Copy this instrument</source>
   <translation>Copiar este instrumento</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit  ⏎</source>
   <translation>Editar  ⏎</translation>
  </message>
  <message>
   <source>Export XLSForm…</source>
   <translation>Exportar XLSForm…</translation>
  </message>
  <message>
   <source>From the &amp;library</source>
   <translation>De la &amp;biblioteca</translation>
  </message>
  <message>
   <source>From the library</source>
   <translation>De la biblioteca</translation>
  </message>
  <message>
   <source>In use v{}</source>
   <translation>En uso v{}</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrumento</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instrumentos</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>No instruments yet</source>
   <translation>Aún no hay instrumentos</translation>
  </message>
  <message>
   <source>Not in use v{}</source>
   <translation>Sin uso v{}</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Cuestionarios</translation>
  </message>
  <message>
   <source>Retire, or use again</source>
   <translation>Archivar, o usar otra vez</translation>
  </message>
  <message>
   <source>Retired v{}</source>
   <translation>Archivado v{}</translation>
  </message>
  <message>
   <source>Save the chosen instrument as a paper form, to fill in with a pen</source>
   <translation>Guardar el instrumento elegido como formulario en papel, para llenarlo a mano</translation>
  </message>
  <message>
   <source>Start from the library, or bring an XLSForm.</source>
   <translation>Empiece por la biblioteca, o traiga un XLSForm.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Take questions out that your course does not cover (Ctrl+I)</source>
   <translation>Quitar preguntas que su curso no cubre (Ctrl+I)</translation>
  </message>
  <message>
   <source>Translated</source>
   <translation>Traducido</translation>
  </message>
  <message>
   <source>not in a wave</source>
   <translation>en ninguna ronda</translation>
  </message>
  <message>
   <source>{} + draft</source>
   <translation>{} + borrador</translation>
  </message>
  <message>
   <source>{} {} of {}</source>
   <translation>{} {} de {}</translation>
  </message>
 </context>
 <context>
  <name>Interviews</name>
  <message>
   <source>Key it again</source>
   <translation>Capturarla otra vez</translation>
  </message>
  <message>
   <source>Key your own entry again?</source>
   <translation>¿Capturar otra vez su propia captura?</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Estudios de Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>Guardar una copia en otro lugar</translation>
  </message>
  <message>
   <source>Why it must be you, in one sentence</source>
   <translation>Por qué debe ser usted, en una frase</translation>
  </message>
 </context>
 <context>
  <name>ItemsDesk</name>
  <message>
   <source>{} questions are asked now</source>
   <translation>Ahora se hacen {} preguntas</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
 </context>
 <context>
  <name>KeeperDialog</name>
  <message>
   <source>Open the lock</source>
   <translation>Abrir el candado</translation>
  </message>
  <message>
   <source>The arms are under the keeper's lock</source>
   <translation>Los brazos están bajo el candado del custodio</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys of this page</source>
   <translation>Teclas de esta página</translation>
  </message>
 </context>
 <context>
  <name>KeysTable</name>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Use the keys as made</source>
   <translation>Usar las teclas originales</translation>
  </message>
 </context>
 <context>
  <name>LanguageButton</name>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>Idioma de la ventana: {}</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln pregunta</numerusform>
    <numerusform>%Ln preguntas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %Ln of them turned round</source>
   <translation>
    <numerusform>, %Ln de ellos invertido</numerusform>
    <numerusform>, %Ln de ellos invertidos</numerusform>
   </translation>
  </message>
  <message>
   <source>, from 0 to 100</source>
   <translation>, de 0 a 100</translation>
  </message>
  <message>
   <source>; at least {} must be answered.</source>
   <translation>; deben responderse al menos {}.</translation>
  </message>
  <message>
   <source>Add to the study  ⏎</source>
   <translation>Añadir al estudio  ⏎</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Volver a la lista  Esc</translation>
  </message>
  <message>
   <source>Find an instrument</source>
   <translation>Buscar un instrumento</translation>
  </message>
  <message>
   <source>Find in titles and scores</source>
   <translation>Buscar en títulos y puntajes</translation>
  </message>
  <message>
   <source>For any study</source>
   <translation>Para cualquier estudio</translation>
  </message>
  <message>
   <source>Instruments to take over</source>
   <translation>Instrumentos que puede tomar</translation>
  </message>
  <message>
   <source>Licence and use</source>
   <translation>Licencia y uso</translation>
  </message>
  <message>
   <source>MIT, as Pilotage itself: free to use, change and translate.</source>
   <translation>MIT, como Pilotage: se puede usar, cambiar y traducir libremente.</translation>
  </message>
  <message>
   <source>No validation study is recorded for any language. Try it with a few people before you use it.</source>
   <translation>No consta ningún estudio de validación en ningún idioma. Pruébelo con unas pocas personas antes de usarlo.</translation>
  </message>
  <message>
   <source>Nothing is added up.</source>
   <translation>No se suma nada.</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>Probado</translation>
  </message>
  <message>
   <source>The study has an instrument called {} already. This one gets the next free name.</source>
   <translation>El estudio ya tiene un instrumento llamado {}. Este recibe el siguiente nombre libre.</translation>
  </message>
  <message>
   <source>The study “{}”. Ask its authors who may use it.</source>
   <translation>El estudio «{}». Pregunte a sus autores quién puede usarlo.</translation>
  </message>
  <message>
   <source>Worded for Pilotage; no item is taken from a licensed scale.</source>
   <translation>Redactado para Pilotage; ningún ítem viene de una escala con licencia.</translation>
  </message>
  <message>
   <source>one language, not named</source>
   <translation>un idioma, sin nombre</translation>
  </message>
  <message numerus="yes">
   <source>{}: {} of %Ln items</source>
   <translation>
    <numerusform>{}: {} de %Ln ítem</numerusform>
    <numerusform>{}: {} de %Ln ítems</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Enter a day, a month and a year, for example 3/4/26</source>
   <translation>Escriba día, mes y año, por ejemplo 3/4/26</translation>
  </message>
  <message>
   <source>Enter a number, for example 3</source>
   <translation>Escriba un número, por ejemplo 3</translation>
  </message>
  <message>
   <source>Enter a time, for example 14:30</source>
   <translation>Escriba una hora, por ejemplo 14:30</translation>
  </message>
  <message>
   <source>d/m/y</source>
   <translation>d/m/a</translation>
  </message>
  <message>
   <source>h:min</source>
   <translation>h:min</translation>
  </message>
 </context>
 <context>
  <name>LinkingCard</name>
  <message>
   <source>For people who must stay anonymous yet answer more than once. Before the first question of each wave they are asked what you tick here; their answers make a code that joins the waves. Four or more tell most people of a class apart. Tick nothing and no code is asked.</source>
   <translation>Para personas que deben seguir anónimas y aun así responden más de una vez. Antes de la primera pregunta de cada ronda se les pregunta lo que usted marca aquí; sus respuestas forman un código que une las rondas. Con cuatro o más se distingue a casi todos en una clase. Si no marca nada, no se pide código.</translation>
  </message>
  <message>
   <source>The first code was given; from now on every wave asks the same.</source>
   <translation>Ya se dio el primer código; desde ahora cada ronda pregunta lo mismo.</translation>
  </message>
 </context>
 <context>
  <name>LinkingPage</name>
  <message>
   <source>Fill in all but one. The code could be anybody's otherwise.</source>
   <translation>Llene todos menos uno. Si no, el código podría ser de cualquiera.</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Siguiente  ⏎</translation>
  </message>
  <message>
   <source>Next time, answer the same way. Leave a box empty if you do not know; one may be.</source>
   <translation>La próxima vez responda igual. Deje un cuadro vacío si no sabe; puede ser uno.</translation>
  </message>
  <message>
   <source>Nobody else knows it. None of this is your name.</source>
   <translation>Nadie más lo conoce. Nada de esto es su nombre.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Your own code</source>
   <translation>Su propio código</translation>
  </message>
 </context>
 <context>
  <name>LinkingPart</name>
  <message>
   <source>1  Same person</source>
   <translation>1  Misma persona</translation>
  </message>
  <message>
   <source>2  Different people</source>
   <translation>2  Personas distintas</translation>
  </message>
  <message>
   <source>3  Leave open</source>
   <translation>3  Dejar abierto</translation>
  </message>
  <message>
   <source>Close pairs</source>
   <translation>Pares parecidos</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Kept, with your name.</source>
   <translation>Guardado, con su nombre.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>Códigos</translation>
  </message>
  <message>
   <source>No codes to link yet</source>
   <translation>Aún no hay códigos que enlazar</translation>
  </message>
  <message>
   <source>One character off</source>
   <translation>Un carácter distinto</translation>
  </message>
  <message>
   <source>One part not known</source>
   <translation>Una parte no se conoce</translation>
  </message>
  <message>
   <source>People who stay anonymous give a code of their own at each wave. After the second wave they meet here.</source>
   <translation>Quienes siguen anónimos dan un código propio en cada ronda. Después de la segunda ronda se encuentran aquí.</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Retirar la última decisión</translation>
  </message>
  <message>
   <source>Taken back. The pair waits again.</source>
   <translation>Retirado. El par espera otra vez.</translation>
  </message>
  <message>
   <source>The codes are closed in this file. The evaluator's file links them.</source>
   <translation>En este archivo los códigos están bajo llave. Los enlaza el archivo del evaluador.</translation>
  </message>
  <message>
   <source>Two swapped</source>
   <translation>Dos intercambiados</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>{} and {}:  linked {:,} by rule, {:,} by decision  ·  close {:,}  ·  alone {:,}  ·  given twice {:,}</source>
   <translation>{} y {}:  enlazados {:,} por regla, {:,} por decisión  ·  parecidos {:,}  ·  solos {:,}  ·  dados dos veces {:,}</translation>
  </message>
 </context>
 <context>
  <name>ListsForm</name>
  <message numerus="yes">
   <source>%Ln lists</source>
   <translation>
    <numerusform>%Ln lista</numerusform>
    <numerusform>%Ln listas</numerusform>
   </translation>
  </message>
  <message>
   <source>Do people come one by one, while the study runs? Then seal lists before the first comes: one for each laptop and stratum, so that two laptops without a network never share one.</source>
   <translation>¿Llegan las personas una por una, mientras corre el estudio? Selle entonces las listas antes de que llegue la primera: una por portátil y estrato, para que dos portátiles sin red nunca compartan una.</translation>
  </message>
  <message>
   <source>Fill in every field.</source>
   <translation>Llene todos los campos.</translation>
  </message>
  <message>
   <source>First lock the protocol and the analysis plan.</source>
   <translation>Cierre antes el protocolo y el plan de análisis.</translation>
  </message>
  <message>
   <source>Laptops, separated by commas</source>
   <translation>Portátiles, separados por comas</translation>
  </message>
  <message>
   <source>Mixed with the secret, as dice before a witness (empty: nothing)</source>
   <translation>Mezclado con el secreto, como dados ante un testigo (vacío: nada)</translation>
  </message>
  <message>
   <source>People expected on each list</source>
   <translation>Personas que se esperan en cada lista</translation>
  </message>
  <message>
   <source>Seal the lists…</source>
   <translation>Sellar las listas…</translation>
  </message>
  <message>
   <source>{}: its values, separated by commas</source>
   <translation>{}: sus valores, separados por comas</translation>
  </message>
 </context>
 <context>
  <name>LocksTab</name>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message numerus="yes">
   <source>%Ln TEST responses will be taken back.</source>
   <translation>
    <numerusform>%Ln cuestionario de PRUEBA se retira.</numerusform>
    <numerusform>%Ln cuestionarios de PRUEBA se retiran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open TEST interviews will be thrown away.</source>
   <translation>
    <numerusform>%Ln entrevista de PRUEBA abierta se descarta.</numerusform>
    <numerusform>%Ln entrevistas de PRUEBA abiertas se descartan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add an instrument first.</source>
   <translation>Añada antes un instrumento.</translation>
  </message>
  <message>
   <source>Amend among whom…</source>
   <translation>Enmendar entre quiénes…</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>Enmendar el diseño…</translation>
  </message>
  <message>
   <source>Amend the question…</source>
   <translation>Enmendar la pregunta…</translation>
  </message>
  <message>
   <source>Amendments</source>
   <translation>Enmiendas</translation>
  </message>
  <message>
   <source>Analysis plan</source>
   <translation>Plan de análisis</translation>
  </message>
  <message>
   <source>Arms and waves are missing. Make the study from a template that has them.</source>
   <translation>Faltan brazos y rondas. Cree el estudio con una plantilla que los tenga.</translation>
  </message>
  <message>
   <source>Begin a pilot in rounds</source>
   <translation>Empezar un piloto por etapas</translation>
  </message>
  <message>
   <source>Choose at least one main outcome first, under Outcomes.</source>
   <translation>Elija antes al menos un resultado principal, en Resultados a medir.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Export as PDF…</source>
   <translation>Exportar como PDF…</translation>
  </message>
  <message>
   <source>Finish the open interviews first, under Collect: they belong to the baseline.</source>
   <translation>Finalice antes las entrevistas abiertas, en Recolección: son de la línea base.</translation>
  </message>
  <message>
   <source>Fixes question, arms, units, outcomes, instruments and the differences that matter. Before it, every interview is a TEST; after it, interviews count.</source>
   <translation>Fija pregunta, brazos, unidades, resultados, instrumentos y las diferencias que importan. Antes, toda entrevista es una PRUEBA; después, las entrevistas cuentan.</translation>
  </message>
  <message>
   <source>Fixes strata, covariates and analyses. After the baseline, before any allocation is revealed.</source>
   <translation>Fija estratos, covariables y análisis. Después de la línea base, antes de que se revele ninguna asignación.</translation>
  </message>
  <message>
   <source>Fixes which responses the results are of. Results open after it.</source>
   <translation>Fija de qué cuestionarios son los resultados. Los resultados se abren después.</translation>
  </message>
  <message>
   <source>Holds now: covariates {} · strata {}.</source>
   <translation>Vale ahora: covariables {} · estratos {}.</translation>
  </message>
  <message>
   <source>Holds now: {} outcomes, {} of them main · {} arms · {} waves.</source>
   <translation>Vale ahora: {} resultados, {} de ellos principales · {} brazos · {} rondas.</translation>
  </message>
  <message>
   <source>Lock the analysis plan first.</source>
   <translation>Cierre antes el plan de análisis.</translation>
  </message>
  <message>
   <source>Lock the data…</source>
   <translation>Cerrar los datos…</translation>
  </message>
  <message>
   <source>Lock the plan…</source>
   <translation>Cerrar el plan…</translation>
  </message>
  <message>
   <source>Lock the protocol first.</source>
   <translation>Cierre antes el protocolo.</translation>
  </message>
  <message>
   <source>Lock the protocol…</source>
   <translation>Cerrar el protocolo…</translation>
  </message>
  <message>
   <source>Locked by {} on {} · fingerprint {}</source>
   <translation>Cerrado por {} el {} · huella {}</translation>
  </message>
  <message>
   <source>Locked: {}. {}</source>
   <translation>Cerrado: {}. {}</translation>
  </message>
  <message>
   <source>None. Whatever is changed from here on is listed here with its reason.</source>
   <translation>Ninguna. Lo que se cambie desde aquí se lista aquí con su razón.</translation>
  </message>
  <message>
   <source>Open the data again…</source>
   <translation>Abrir los datos otra vez…</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <source>Protocol and plan as a document, as they stand now; what nobody has stated is marked in it.</source>
   <translation>Protocolo y plan como documento, tal como están ahora; lo que nadie ha indicado queda marcado en él.</translation>
  </message>
  <message>
   <source>Results first opened {} by {}.</source>
   <translation>Resultados abiertos por primera vez {} por {}.</translation>
  </message>
  <message>
   <source>Results have not been opened yet.</source>
   <translation>Los resultados aún no se han abierto.</translation>
  </message>
  <message>
   <source>The plan adjusts for “{}”, which nobody has: no column of that name came with the people, and no question asks it.</source>
   <translation>El plan ajusta por «{}», que nadie tiene: ninguna columna con ese nombre llegó con las personas, y ninguna pregunta lo pide.</translation>
  </message>
  <message>
   <source>To try the course and the trial on few people first, in rounds with criteria fixed beforehand:</source>
   <translation>Para probar antes el curso y el ensayo con pocas personas, por etapas y con criterios fijados de antemano:</translation>
  </message>
  <message>
   <source>Why: {}</source>
   <translation>Por qué: {}</translation>
  </message>
  <message numerus="yes">
   <source>With %Ln amendments the fingerprint that holds now is {}.</source>
   <translation>
    <numerusform>Con %Ln enmienda la huella que vale ahora es {}.</numerusform>
    <numerusform>Con %Ln enmiendas la huella que vale ahora es {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write the question first, under Question and arms.</source>
   <translation>Escriba antes la pregunta, en Pregunta y brazos.</translation>
  </message>
  <message>
   <source>{} · {} · {} · by {}</source>
   <translation>{} · {} · {} · por {}</translation>
  </message>
  <message>
   <source>{}: {} before, {} now</source>
   <translation>{}: antes {}, ahora {}</translation>
  </message>
 </context>
 <context>
  <name>LogBook</name>
  <message>
   <source>Correct: {}</source>
   <translation>Corregir: {}</translation>
  </message>
  <message>
   <source>Kept as unfinished: {}</source>
   <translation>Guardada sin terminar: {}</translation>
  </message>
  <message>
   <source>Kept: {}</source>
   <translation>Guardada: {}</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>Anotar algo</translation>
  </message>
  <message>
   <source>My entries ({:,})</source>
   <translation>Mis entradas ({:,})</translation>
  </message>
  <message>
   <source>New: {}</source>
   <translation>Nueva: {}</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Which register?</source>
   <translation>¿Qué registro?</translation>
  </message>
 </context>
 <context>
  <name>LogForm</name>
  <message>
   <source>Choose one</source>
   <translation>Elegir una</translation>
  </message>
  <message>
   <source>Close; what is typed is kept</source>
   <translation>Cerrar; lo escrito se conserva</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps · Esc closes, typing is kept</source>
   <translation>Ctrl+Enter guarda · Esc cierra y conserva lo escrito</translation>
  </message>
  <message>
   <source>Fill this in</source>
   <translation>Llene este campo</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Put right what is marked.</source>
   <translation>Corrija lo marcado.</translation>
  </message>
  <message>
   <source>Something is missing. Ctrl+Enter again keeps it as unfinished.</source>
   <translation>Falta algo. Con Ctrl+Enter otra vez se guarda sin terminar.</translation>
  </message>
  <message>
   <source>{} is not in this study</source>
   <translation>{} no está en este estudio</translation>
  </message>
 </context>
 <context>
  <name>LogStrip</name>
  <message>
   <source>A digit chooses · Esc closes</source>
   <translation>Una cifra elige · Esc cierra</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>Anotar algo</translation>
  </message>
 </context>
 <context>
  <name>LogsPart</name>
  <message>
   <source>About</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Close the harm</source>
   <translation>Cerrar el daño</translation>
  </message>
  <message>
   <source>Enter opens an entry, to read or correct it</source>
   <translation>Enter abre una entrada, para leerla o corregirla</translation>
  </message>
  <message>
   <source>It leaves every list, count and report. It and your reason stay in the history.</source>
   <translation>Sale de toda lista, conteo e informe. La entrada y su razón quedan en el historial.</translation>
  </message>
  <message>
   <source>Kinds of log</source>
   <translation>Tipos de bitácora</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Bitácora</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Bitácoras</translation>
  </message>
  <message>
   <source>New… (Ctrl+L)</source>
   <translation>Nueva… (Ctrl+L)</translation>
  </message>
  <message>
   <source>Nothing logged</source>
   <translation>Nada anotado</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Press Ctrl+L when something happens: a contact, a harm, a deviation, a cost, a meeting.</source>
   <translation>Pulse Ctrl+L cuando algo pase: un contacto, un daño, una desviación, un costo, una reunión.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take this entry back?</source>
   <translation>¿Retirar esta entrada?</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>The harm is closed.</source>
   <translation>El daño está cerrado.</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>Urgente</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Por qué, en una frase</translation>
  </message>
  <message>
   <source>closed {}</source>
   <translation>cerrado {}</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>abierto desde hace %Ln día</numerusform>
    <numerusform>abierto desde hace %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>person {}</source>
   <translation>persona {}</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>sin terminar</translation>
  </message>
  <message>
   <source>{}, severity {}</source>
   <translation>{}, gravedad {}</translation>
  </message>
 </context>
 <context>
  <name>LookButtons</name>
  <message>
   <source>Larger text (Ctrl++)</source>
   <translation>Texto más grande (Ctrl++)</translation>
  </message>
  <message>
   <source>Light or dark (Ctrl+Shift+L)</source>
   <translation>Claro u oscuro (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <source>Smaller text (Ctrl+−)</source>
   <translation>Texto más pequeño (Ctrl+−)</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Data locked</source>
   <translation>Datos cerrados</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Everything is saved already. {}</source>
   <translation>Todo está ya guardado. {}</translation>
  </message>
  <message>
   <source>New study – Pilotage</source>
   <translation>Nuevo estudio – Pilotage</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>Plan cerrado</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocolo cerrado</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <source>Response of {}</source>
   <translation>Cuestionario de {}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Taken off the list</source>
   <translation>Quitado de la lista</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>You no longer stay blinded here.</source>
   <translation>Aquí ya no sigue a ciegas.</translation>
  </message>
  <message>
   <source>You stay blinded here: no allocation, no log that names arms, results on shuffled arms.</source>
   <translation>Aquí sigue a ciegas: sin asignación, sin bitácoras que nombren brazos, resultados con brazos barajados.</translation>
  </message>
  <message>
   <source>{} – Pilotage</source>
   <translation>{} – Pilotage</translation>
  </message>
 </context>
 <context>
  <name>MapList</name>
  <message>
   <source>A few letters of the question</source>
   <translation>Algunas letras de la pregunta</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>Buscar una pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
 </context>
 <context>
  <name>MethodCard</name>
  <message numerus="yes">
   <source>%Ln of them have fewer than the {} arms: use fewer strata, or join them.</source>
   <translation>
    <numerusform>%Ln de ellos tiene menos que los {} brazos: use menos estratos, o únalos.</numerusform>
    <numerusform>%Ln de ellos tienen menos que los {} brazos: use menos estratos, o únalos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln strata;</source>
   <translation>
    <numerusform>%Ln estrato;</numerusform>
    <numerusform>%Ln estratos;</numerusform>
   </translation>
  </message>
  <message>
   <source>Are joined within {}</source>
   <translation>Se unen dentro de {}</translation>
  </message>
  <message>
   <source>Block sizes</source>
   <translation>Tamaños de bloque</translation>
  </message>
  <message>
   <source>Cells too small for every arm</source>
   <translation>Celdas con muy pocos para cada brazo</translation>
  </message>
  <message>
   <source>Chance of the arm behind</source>
   <translation>Probabilidad del brazo con menos</translation>
  </message>
  <message>
   <source>Days left out after a change</source>
   <translation>Días omitidos tras un cambio</translation>
  </message>
  <message>
   <source>Drawn plainly at first</source>
   <translation>Al principio, por simple sorteo</translation>
  </message>
  <message>
   <source>Each arm gets its share within every one of them.</source>
   <translation>Cada brazo recibe su parte dentro de cada uno.</translation>
  </message>
  <message>
   <source>Empty: 2, 3 and 4 times the shares.</source>
   <translation>Vacío: 2, 3 y 4 veces las partes.</translation>
  </message>
  <message>
   <source>Empty: any.</source>
   <translation>Vacío: cualquiera.</translation>
  </message>
  <message>
   <source>Empty: the usual one.</source>
   <translation>Vacío: el usual.</translation>
  </message>
  <message>
   <source>How they are matched</source>
   <translation>Cómo se emparejan</translation>
  </message>
  <message>
   <source>Imbalance is measured by</source>
   <translation>El desequilibrio se mide con</translation>
  </message>
  <message>
   <source>In the order of</source>
   <translation>En el orden de</translation>
  </message>
  <message>
   <source>Largest differences</source>
   <translation>Mayores diferencias</translation>
  </message>
  <message>
   <source>Largest distance in a pair</source>
   <translation>Mayor distancia en un par</translation>
  </message>
  <message>
   <source>One arm may lead by</source>
   <translation>Un brazo puede llevar una ventaja de</translation>
  </message>
  <message>
   <source>One for each, 0 for none; or empty.</source>
   <translation>Una por cada una, 0 para ninguna; o vacío.</translation>
  </message>
  <message>
   <source>One for each, or empty: all alike.</source>
   <translation>Uno por cada una, o vacío: todas iguales.</translation>
  </message>
  <message>
   <source>People, one by one</source>
   <translation>Personas, una por una</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Cupos</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>Procedimiento</translation>
  </message>
  <message>
   <source>Rounds after the last start</source>
   <translation>Rondas después del último inicio</translation>
  </message>
  <message>
   <source>Rounds before the first start</source>
   <translation>Rondas antes del primer inicio</translation>
  </message>
  <message>
   <source>Rounds from step to step</source>
   <translation>Rondas de paso a paso</translation>
  </message>
  <message>
   <source>Rounds left out after a start</source>
   <translation>Rondas omitidas tras un inicio</translation>
  </message>
  <message>
   <source>Share of divisions kept</source>
   <translation>Proporción de divisiones que quedan</translation>
  </message>
  <message>
   <source>Share of draws accepted</source>
   <translation>Proporción de sorteos aceptados</translation>
  </message>
  <message>
   <source>Shares treated in the groups</source>
   <translation>Proporciones tratadas en los grupos</translation>
  </message>
  <message>
   <source>Stand in the way of the draw</source>
   <translation>Impiden el sorteo</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>Their codes</source>
   <translation>Sus códigos</translation>
  </message>
  <message>
   <source>Those left over in the strata</source>
   <translation>Los que sobran en los estratos</translation>
  </message>
  <message>
   <source>To be alike in the arms</source>
   <translation>Para que los brazos se parezcan</translation>
  </message>
  <message>
   <source>Trying the draw on the people there are…</source>
   <translation>Probando el sorteo con las personas que hay…</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>Qué se sortea</translation>
  </message>
  <message>
   <source>Whole groups</source>
   <translation>Grupos enteros</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>grupos</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <source>the smallest, {}, has {} {}.</source>
   <translation>el menor, {}, tiene {} {}.</translation>
  </message>
  <message>
   <source>{} cells were joined to make them.</source>
   <translation>Se unieron {} celdas para formarlos.</translation>
  </message>
 </context>
 <context>
  <name>MissingPage</name>
  <message>
   <source>Back to the checks</source>
   <translation>Volver a las revisiones</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>Gráficas  T</translation>
  </message>
  <message>
   <source>Nothing is answered yet</source>
   <translation>Aún no hay respuestas</translation>
  </message>
  <message>
   <source>Show the map as a table</source>
   <translation>Mostrar el mapa como tabla</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>Tabla  T</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>What was left unanswered</source>
   <translation>Lo que quedó sin respuesta</translation>
  </message>
 </context>
 <context>
  <name>MonitorPage</name>
  <message>
   <source>Monitor</source>
   <translation>Monitoreo</translation>
  </message>
  <message>
   <source>Parts of the field work</source>
   <translation>Partes del trabajo de campo</translation>
  </message>
 </context>
 <context>
  <name>NamesField</name>
  <message>
   <source>No facts yet: bring people with columns first.</source>
   <translation>Aún no hay datos: traiga antes personas con columnas.</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message numerus="yes">
   <source>{}, %Ln need a decision</source>
   <translation>
    <numerusform>{}, %Ln espera una decisión</numerusform>
    <numerusform>{}, %Ln esperan una decisión</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NewFileSheet</name>
  <message>
   <source>Again</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>Choose a passphrase: laptops get lost.</source>
   <translation>Elija una contraseña: los portátiles se pierden.</translation>
  </message>
  <message>
   <source>IDs only</source>
   <translation>solo ID</translation>
  </message>
  <message>
   <source>IDs, names, telephones</source>
   <translation>ID, nombres, teléfonos</translation>
  </message>
  <message>
   <source>Inside: {:,} people ({}), {} instruments. Not inside: arms, other answers.</source>
   <translation>Dentro: {:,} personas ({}), {} instrumentos. Fuera: brazos, otras respuestas.</translation>
  </message>
  <message>
   <source>Names and telephones of these people</source>
   <translation>Nombres y teléfonos de estas personas</translation>
  </message>
  <message>
   <source>New collector file</source>
   <translation>Nuevo archivo del entrevistador</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Only people of these groups (none ticked: everybody)</source>
   <translation>Solo personas de estos grupos (ninguno marcado: todas)</translation>
  </message>
  <message>
   <source>Only these instruments (none ticked: all)</source>
   <translation>Solo estos instrumentos (ninguno marcado: todos)</translation>
  </message>
  <message>
   <source>Only these waves (none ticked: all)</source>
   <translation>Solo estas rondas (ninguna marcada: todas)</translation>
  </message>
  <message>
   <source>Passphrase, at least 8 letters</source>
   <translation>Contraseña, al menos 8 letras</translation>
  </message>
  <message>
   <source>Save the collector file…</source>
   <translation>Guardar el archivo del entrevistador…</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type it again.</source>
   <translation>Las dos contraseñas difieren. Escríbala otra vez.</translation>
  </message>
  <message>
   <source>Who gets it</source>
   <translation>Quién lo recibe</translation>
  </message>
  <message>
   <source>Write who gets it.</source>
   <translation>Escriba quién lo recibe.</translation>
  </message>
  <message>
   <source>{} ({:,})</source>
   <translation>{} ({:,})</translation>
  </message>
 </context>
 <context>
  <name>NewStudyPage</name>
  <message>
   <source>Again</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>Back to Start  Esc</source>
   <translation>Volver al inicio  Esc</translation>
  </message>
  <message>
   <source>Change folder…</source>
   <translation>Cambiar de carpeta…</translation>
  </message>
  <message>
   <source>Choose a template.</source>
   <translation>Elija una plantilla.</translation>
  </message>
  <message>
   <source>Create the study</source>
   <translation>Crear el estudio</translation>
  </message>
  <message>
   <source>Enter a name for the study.</source>
   <translation>Escriba un nombre para el estudio.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>Nombre del estudio</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Nuevo estudio</translation>
  </message>
  <message>
   <source>Passphrase (may stay empty)</source>
   <translation>Contraseña (puede quedar vacía)</translation>
  </message>
  <message>
   <source>Saved as {} in {}</source>
   <translation>Se guarda como {} en {}</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Las dos contraseñas difieren. Escriba la misma dos veces.</translation>
  </message>
  <message>
   <source>With a passphrase the whole file is encrypted. Nobody can open it without.</source>
   <translation>Con una contraseña todo el archivo se cifra. Sin ella nadie puede abrirlo.</translation>
  </message>
  <message>
   <source>You will get: {} arms, {} waves, {} instruments, {} outcomes and a draft analysis plan.</source>
   <translation>Tendrá: {} brazos, {} rondas, {} instrumentos, {} resultados a medir y un borrador de plan de análisis.</translation>
  </message>
 </context>
 <context>
  <name>NextForm</name>
  <message>
   <source>Consent is signed</source>
   <translation>El consentimiento está firmado</translation>
  </message>
  <message>
   <source>Eligible: every criterion was checked</source>
   <translation>Elegible: se revisó cada criterio</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>ID of the person who is here</source>
   <translation>ID de la persona que está aquí</translation>
  </message>
  <message>
   <source>Position {}, taken for good</source>
   <translation>Posición {}, tomada en firme</translation>
  </message>
  <message>
   <source>Reveal next</source>
   <translation>Revelar el siguiente</translation>
  </message>
  <message>
   <source>Revealed by</source>
   <translation>Revelado por</translation>
  </message>
 </context>
 <context>
  <name>NotedRow</name>
  <message>
   <source>Enter the value as a number, and the people behind it as a whole number.</source>
   <translation>Escriba el valor como número y las personas detrás como número entero.</translation>
  </message>
  <message>
   <source>Interval from</source>
   <translation>Intervalo de</translation>
  </message>
  <message>
   <source>It is read from the study. A number written down by hand takes the place of what is read.</source>
   <translation>Se lee del estudio. Una cifra anotada a mano ocupa el lugar de lo leído.</translation>
  </message>
  <message>
   <source>Observed in</source>
   <translation>Observado en</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>De cuántos</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Anotar</translation>
  </message>
  <message>
   <source>Write down what was observed, with its interval where you know it.</source>
   <translation>Anote lo observado, con su intervalo si lo conoce.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
 </context>
 <context>
  <name>NumberEdit</name>
  <message>
   <source>A number, for example 3.5</source>
   <translation>Un número, por ejemplo 3,5</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>Un número entero</translation>
  </message>
  <message>
   <source>Answer, a number</source>
   <translation>Respuesta, un número</translation>
  </message>
  <message>
   <source>Enter a number, for example 3.5, without a thousands separator</source>
   <translation>Escriba un número, por ejemplo 3,5, sin separador de miles</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 12, without a separator</source>
   <translation>Escriba un número entero, por ejemplo 12, sin separador</translation>
  </message>
 </context>
 <context>
  <name>NumberField</name>
  <message>
   <source>Enter a number, for example 0.8.</source>
   <translation>Escriba un número, por ejemplo 0,8.</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 4.</source>
   <translation>Escriba un número entero, por ejemplo 4.</translation>
  </message>
 </context>
 <context>
  <name>NumbersField</name>
  <message>
   <source>Enter numbers with spaces between, for example {}.</source>
   <translation>Escriba números con espacios entre ellos, por ejemplo {}.</translation>
  </message>
 </context>
 <context>
  <name>ObservePage</name>
  <message>
   <source>Checklist</source>
   <translation>Lista de observación</translation>
  </message>
  <message>
   <source>End  Ctrl+Enter</source>
   <translation>Terminar  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Events; each press counts one</source>
   <translation>Eventos; cada pulsación cuenta uno</translation>
  </message>
  <message>
   <source>Go on  Space</source>
   <translation>Seguir  Espacio</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Sigue</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Bitácora</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause  Space</source>
   <translation>Pausa  Espacio</translation>
  </message>
  <message>
   <source>Paused {:.0f} s: the computer slept.</source>
   <translation>Pausa de {:.0f} s: el equipo se durmió.</translation>
  </message>
  <message>
   <source>Paused {} s, computer slept</source>
   <translation>Pausa de {} s, el equipo se durmió</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Guardar y salir</translation>
  </message>
  <message>
   <source>State ends</source>
   <translation>El estado termina</translation>
  </message>
  <message>
   <source>States, one at a time; Shift and its letter ends one</source>
   <translation>Estados, uno a la vez; Shift y su letra termina uno</translation>
  </message>
  <message>
   <source>Still to tick: {}</source>
   <translation>Falta marcar: {}</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>PRUEBA: queda fuera de los resultados</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Marcado</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>{} starts</source>
   <translation>{} empieza</translation>
  </message>
 </context>
 <context>
  <name>Openings</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln persona</numerusform>
    <numerusform>%Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>Copying the demo study</source>
   <translation>Copiando el estudio de demostración</translation>
  </message>
  <message>
   <source>Making {}</source>
   <translation>Creando {}</translation>
  </message>
  <message>
   <source>Opening {}</source>
   <translation>Abriendo {}</translation>
  </message>
 </context>
 <context>
  <name>OutcomeModel</name>
  <message>
   <source>Interval</source>
   <translation>Intervalo</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>Se mide en</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
 </context>
 <context>
  <name>OutcomeSheet</name>
  <message>
   <source>A difference that matters</source>
   <translation>Diferencia que importa</translation>
  </message>
  <message>
   <source>Adjusted for, besides the baseline</source>
   <translation>Ajustado por, además de la línea base</translation>
  </message>
  <message>
   <source>Amend…</source>
   <translation>Enmendar…</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Línea base</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>Mejor es</translation>
  </message>
  <message>
   <source>Dimension</source>
   <translation>Dimensión</translation>
  </message>
  <message>
   <source>Enter a number above 0, for example 0.4, or leave it empty.</source>
   <translation>Escriba un número mayor que 0, por ejemplo 0,4, o déjelo vacío.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Viene de</translation>
  </message>
  <message>
   <source>Give the outcome a name.</source>
   <translation>Dé un nombre al resultado.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>Se mide en</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>The protocol is locked: what you change here becomes an amendment.</source>
   <translation>El protocolo está cerrado: lo que cambie aquí se vuelve una enmienda.</translation>
  </message>
  <message>
   <source>Values are</source>
   <translation>Los valores son</translation>
  </message>
  <message>
   <source>a pilot, a cost, a norm</source>
   <translation>un piloto, un costo, una norma</translation>
  </message>
  <message>
   <source>because</source>
   <translation>porque</translation>
  </message>
  <message>
   <source>empty: interval only</source>
   <translation>vacío: solo intervalo</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>aún sin elegir</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{}: {}</translation>
  </message>
 </context>
 <context>
  <name>OutcomesTab</name>
  <message>
   <source>Add an outcome</source>
   <translation>Añadir un resultado</translation>
  </message>
  <message>
   <source>Add outcome</source>
   <translation>Añadir resultado</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Intervals: {} main at {} each, so that together they hold at 95 %; the others at 95 % each.</source>
   <translation>Intervalos: {} principales al {} cada uno, para que juntos valgan al 95 %; los demás al 95 % cada uno.</translation>
  </message>
  <message>
   <source>Make main, or not</source>
   <translation>Hacerlo principal, o no</translation>
  </message>
  <message>
   <source>No instrument has a score yet. Add one under Instruments first.</source>
   <translation>Ningún instrumento tiene aún un puntaje. Añada antes uno en Instrumentos.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>Aún no hay resultados. Elija una cosa que le diría que funcionó.</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Resultados a medir</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove the outcome</source>
   <translation>Quitar el resultado</translation>
  </message>
  <message>
   <source>Space: main or not · Alt+↑ ↓: move</source>
   <translation>Espacio: principal o no · Alt+↑ ↓: mover</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>All outcomes</source>
   <translation>Todos los resultados</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Explorar</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <source>Main: {}</source>
   <translation>Principal: {}</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>Fuera del plan</translation>
  </message>
  <message>
   <source>{} (no number)</source>
   <translation>{} (sin cifra)</translation>
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>and</source>
   <translation>y</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
 </context>
 <context>
  <name>OutlineView</name>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>%Ln grupo</numerusform>
    <numerusform>%Ln grupos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln interviews are in progress</source>
   <translation>
    <numerusform>%Ln entrevista está en curso</numerusform>
    <numerusform>%Ln entrevistas están en curso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln persona</numerusform>
    <numerusform>%Ln personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people have not answered</source>
   <translation>
    <numerusform>%Ln persona no ha respondido</numerusform>
    <numerusform>%Ln personas no han respondido</numerusform>
   </translation>
  </message>
  <message>
   <source>A study made from a template brings its design with it.</source>
   <translation>Un estudio creado con una plantilla trae su diseño.</translation>
  </message>
  <message>
   <source>Add an instrument: the questions this study asks.</source>
   <translation>Añada un instrumento: las preguntas que hace este estudio.</translation>
  </message>
  <message>
   <source>Add the people who take part.</source>
   <translation>Añada a las personas que participan.</translation>
  </message>
  <message>
   <source>Allocated</source>
   <translation>Asignado</translation>
  </message>
  <message>
   <source>Answers by wave</source>
   <translation>Respuestas por ronda</translation>
  </message>
  <message>
   <source>Bring an XLSForm, or make the study from a template, which has its own.</source>
   <translation>Traiga un XLSForm, o cree el estudio con una plantilla, que trae los suyos.</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>Recolectado</translation>
  </message>
  <message>
   <source>Data locked</source>
   <translation>Datos cerrados</translation>
  </message>
  <message>
   <source>Describe the design: arms, waves and what is asked at each.</source>
   <translation>Describa el diseño: brazos, rondas y qué se pregunta en cada una.</translation>
  </message>
  <message>
   <source>Draw who is in which arm.</source>
   <translation>Sortee quién está en qué brazo.</translation>
  </message>
  <message>
   <source>Each goes on at the question where it was left.</source>
   <translation>Cada una sigue en la pregunta donde quedó.</translation>
  </message>
  <message>
   <source>Everybody has answered at every wave.</source>
   <translation>Todos respondieron en cada ronda.</translation>
  </message>
  <message>
   <source>Everybody has answered before and after. Read the change.</source>
   <translation>Todos respondieron antes y después. Lea el cambio.</translation>
  </message>
  <message>
   <source>Go to Collect</source>
   <translation>Ir a Recolección</translation>
  </message>
  <message>
   <source>Go to Instruments</source>
   <translation>Ir a Instrumentos</translation>
  </message>
  <message>
   <source>Go to People</source>
   <translation>Ir a Personas</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Ir a Plan</translation>
  </message>
  <message>
   <source>Go to Results</source>
   <translation>Ir a Resultados</translation>
  </message>
  <message>
   <source>Life of the study</source>
   <translation>Vida del estudio</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Siguiente paso</translation>
  </message>
  <message>
   <source>Nobody is compared with anybody, so nothing has to be locked first.</source>
   <translation>No se compara a nadie con nadie, así que nada tiene que cerrarse antes.</translation>
  </message>
  <message>
   <source>Only then may an allocation be revealed.</source>
   <translation>Solo entonces puede revelarse una asignación.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Panorama</translation>
  </message>
  <message>
   <source>Paste a list of IDs; names are never needed to begin.</source>
   <translation>Pegue una lista de ID; para empezar nunca hacen falta nombres.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>Plan cerrado</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocolo cerrado</translation>
  </message>
  <message>
   <source>Read the plan through and lock the protocol.</source>
   <translation>Lea el plan completo y cierre el protocolo.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Results open once the data are locked.</source>
   <translation>Los resultados se abren cuando los datos están cerrados.</translation>
  </message>
  <message>
   <source>Sealed at once, with a commitment anybody can check.</source>
   <translation>Se sella enseguida, con un compromiso que cualquiera puede revisar.</translation>
  </message>
  <message>
   <source>The allocation is sealed. Reveal it when the programme begins.</source>
   <translation>La asignación está sellada. Revélela cuando empiece el programa.</translation>
  </message>
  <message>
   <source>The analysis is exactly the one that was fixed before anybody saw an arm.</source>
   <translation>El análisis es exactamente el que se fijó antes de que alguien viera un brazo.</translation>
  </message>
  <message>
   <source>The baseline is in: lock the analysis plan.</source>
   <translation>La línea base está completa: cierre el plan de análisis.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>La clase</translation>
  </message>
  <message>
   <source>The data are locked. Run the plan and read what was found.</source>
   <translation>Los datos están cerrados. Ejecute el plan y lea lo que se halló.</translation>
  </message>
  <message>
   <source>Until then every interview is a TEST; after it, interviews count.</source>
   <translation>Hasta entonces toda entrevista es una PRUEBA; después, las entrevistas cuentan.</translation>
  </message>
  <message>
   <source>Until then nobody sees who is in which arm.</source>
   <translation>Hasta entonces nadie ve quién está en qué brazo.</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>OwnEntries</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>My entries</source>
   <translation>Mis entradas</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A place, an action, an instrument, a group or a person</source>
   <translation>Un lugar, una acción, un instrumento, un grupo o una persona</translation>
  </message>
  <message>
   <source>Find or do</source>
   <translation>Buscar o hacer</translation>
  </message>
  <message>
   <source>What matches</source>
   <translation>Lo que coincide</translation>
  </message>
 </context>
 <context>
  <name>Panes</name>
  <message>
   <source>Add a question or group</source>
   <translation>Añadir una pregunta o un grupo</translation>
  </message>
  <message>
   <source>Add your first question. Press Q for choose-one, N for number, T for text. Or paste one question a line.</source>
   <translation>Añada su primera pregunta. Pulse Q para elegir una, N para número, T para texto. O pegue una pregunta por línea.</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Below the chosen one. Ctrl+Enter adds one of the same type</source>
   <translation>Debajo de la elegida. Ctrl+Enter añade una del mismo tipo</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Group around the chosen one</source>
   <translation>Grupo alrededor de la elegida</translation>
  </message>
  <message>
   <source>Group that is repeated</source>
   <translation>Grupo que se repite</translation>
  </message>
  <message>
   <source>Paste questions, one a line</source>
   <translation>Pegar preguntas, una por línea</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Question or preview</source>
   <translation>Pregunta o vista previa</translation>
  </message>
  <message>
   <source>Take the chosen group away, keep its questions</source>
   <translation>Deshacer el grupo elegido, conservar sus preguntas</translation>
  </message>
  <message>
   <source>Title, languages, scores</source>
   <translation>Datos generales</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Open the study</source>
   <translation>Abrir el estudio</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>Abrir {}</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Passphrase of {}</source>
   <translation>Contraseña de {}</translation>
  </message>
  <message>
   <source>This study has a passphrase</source>
   <translation>Este estudio tiene contraseña</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page {} of {}</source>
   <translation>Página {} de {}</translation>
  </message>
  <message>
   <source>Pages of the document</source>
   <translation>Páginas del documento</translation>
  </message>
 </context>
 <context>
  <name>PeopleDesk</name>
  <message numerus="yes">
   <source>Added %Ln groups</source>
   <translation>
    <numerusform>Se añadió %Ln grupo</numerusform>
    <numerusform>Se añadieron %Ln grupos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln people</source>
   <translation>
    <numerusform>Se añadió %Ln persona</numerusform>
    <numerusform>Se añadieron %Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>Allocated and sealed.</source>
   <translation>Asignado y sellado.</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Commit to a secret?</source>
   <translation>¿Fijar un secreto?</translation>
  </message>
  <message>
   <source>Committed. Now throw the dice.</source>
   <translation>Secreto fijado. Ahora tire los dados.</translation>
  </message>
  <message>
   <source>Everybody who opens this study can then see who is in which arm. This cannot be undone.</source>
   <translation>Quien abra este estudio verá entonces quién está en qué brazo. Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>Give up the draw</source>
   <translation>Abandonar el sorteo</translation>
  </message>
  <message>
   <source>Give up this draw?</source>
   <translation>¿Abandonar este sorteo?</translation>
  </message>
  <message>
   <source>Given up, with your reason.</source>
   <translation>Abandonado, con su razón.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>It stays in the history with your reason, and the report prints both. Another draw can follow.</source>
   <translation>Queda en el historial con su razón, y el informe imprime ambos. Puede seguir otro sorteo.</translation>
  </message>
  <message>
   <source>Name of a witness who is not the keeper</source>
   <translation>Nombre de un testigo que no sea el custodio</translation>
  </message>
  <message>
   <source>People, method and a secret of 256 bits are then fixed. “{}” decides together with it; nothing is drawn before it is entered.</source>
   <translation>Personas, método y un secreto de 256 bits quedan fijos. «{}» decide junto con él; nada se sortea antes de escribirlo.</translation>
  </message>
  <message>
   <source>Reading names</source>
   <translation>Leyendo los nombres</translation>
  </message>
  <message>
   <source>Reason: {}</source>
   <translation>Razón: {}</translation>
  </message>
  <message>
   <source>Reveal the allocation</source>
   <translation>Revelar la asignación</translation>
  </message>
  <message>
   <source>Reveal the allocation?</source>
   <translation>¿Revelar la asignación?</translation>
  </message>
  <message>
   <source>The allocation is revealed.</source>
   <translation>La asignación está revelada.</translation>
  </message>
  <message>
   <source>The keeper's lock is opened before a witness, whose name stays in the history and the report.</source>
   <translation>El candado del custodio se abre ante un testigo; su nombre queda en el historial y en el informe.</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Por qué, en una frase</translation>
  </message>
 </context>
 <context>
  <name>PeopleModel</name>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Salió</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name (hidden)</source>
   <translation>Nombre (oculto)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participa</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>{} of {} finished</source>
   <translation>{} de {} finalizados</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln persona</numerusform>
    <numerusform>%Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>Añadir personas</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Allocation</source>
   <translation>Asignación</translation>
  </message>
  <message>
   <source>Find people</source>
   <translation>Buscar personas</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Ocultar nombres</translation>
  </message>
  <message>
   <source>ID, name or group</source>
   <translation>ID, nombre o grupo</translation>
  </message>
  <message>
   <source>No names were entered in this study: people are known by their IDs alone.</source>
   <translation>En este estudio no se escribieron nombres: a las personas se las conoce solo por su ID.</translation>
  </message>
  <message>
   <source>No people yet</source>
   <translation>Aún no hay personas</translation>
  </message>
  <message>
   <source>Parts of this place</source>
   <translation>Partes de este lugar</translation>
  </message>
  <message>
   <source>Paste a list of IDs for the people you will meet.</source>
   <translation>Pegue una lista de ID de las personas con quienes va a tratar.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Mostrar nombres</translation>
  </message>
  <message>
   <source>{:,} of {}</source>
   <translation>{:,} de {}</translation>
  </message>
 </context>
 <context>
  <name>PersonDesk</name>
  <message>
   <source>Corrected {}</source>
   <translation>Se corrigió {}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Group {} saved</source>
   <translation>Grupo {} guardado</translation>
  </message>
  <message numerus="yes">
   <source>Moved %Ln people</source>
   <translation>
    <numerusform>Se movió %Ln persona</numerusform>
    <numerusform>Se movieron %Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>The name of {} is erased</source>
   <translation>El nombre de {} está borrado</translation>
  </message>
  <message>
   <source>They are in this group already.</source>
   <translation>Ya están en este grupo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{} has left</source>
   <translation>{} dejó el estudio</translation>
  </message>
 </context>
 <context>
  <name>PersonSheet</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>Cerrar  Esc</translation>
  </message>
  <message numerus="yes">
   <source>Counted as left and missing; %Ln responses are taken back.</source>
   <translation>
    <numerusform>Cuenta como salida y sin dato; %Ln cuestionario se retira.</numerusform>
    <numerusform>Cuenta como salida y sin dato; %Ln cuestionarios se retiran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted as left; the %Ln responses given stay in the analysis.</source>
   <translation>
    <numerusform>Cuenta como salida; el %Ln cuestionario que dio queda en el análisis.</numerusform>
    <numerusform>Cuenta como salida; los %Ln cuestionarios que dio quedan en el análisis.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase name and contacts</source>
   <translation>Borrar nombre y contactos</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Leaves the study</source>
   <translation>Deja el estudio</translation>
  </message>
  <message>
   <source>Left the study. No name is kept.</source>
   <translation>Dejó el estudio. No se guarda ningún nombre.</translation>
  </message>
  <message>
   <source>Left. Was enrolled on {}</source>
   <translation>Salió. Se inscribió el {}</translation>
  </message>
  <message>
   <source>Mark as left</source>
   <translation>Marcar que salió</translation>
  </message>
  <message>
   <source>Name and contacts are still kept.</source>
   <translation>El nombre y los contactos aún se guardan.</translation>
  </message>
  <message>
   <source>No group</source>
   <translation>Sin grupo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Stop asking, keep what was answered</source>
   <translation>No preguntar más, conservar lo respondido</translation>
  </message>
  <message>
   <source>Stop, and do not use what was answered</source>
   <translation>No preguntar más y no usar lo respondido</translation>
  </message>
  <message>
   <source>Takes part since {}</source>
   <translation>Participa desde {}</translation>
  </message>
  <message>
   <source>The draw is made. Whoever moves is still analysed in the arm their group was drawn to.</source>
   <translation>El sorteo está hecho. Quien se cambie se analiza igual en el brazo que le tocó a su grupo.</translation>
  </message>
  <message>
   <source>The same, and erase name and contacts too</source>
   <translation>Lo mismo, y borrar también nombre y contactos</translation>
  </message>
  <message>
   <source>Type {} to erase the name for good</source>
   <translation>Escriba {} para borrar el nombre para siempre</translation>
  </message>
  <message>
   <source>Why, in the person's own words if there are any</source>
   <translation>Por qué, en palabras de la persona si las hay</translation>
  </message>
  <message>
   <source>{} (the draw read it)</source>
   <translation>{} (lo leyó el sorteo)</translation>
  </message>
  <message>
   <source>{}: {} of {} finished</source>
   <translation>{}: {} de {} finalizados</translation>
  </message>
 </context>
 <context>
  <name>PilotDesk</name>
  <message>
   <source>Reading the pilot</source>
   <translation>Leyendo el piloto</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Undo: change of the pilot</source>
   <translation>Deshacer: cambio del piloto</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Escribiendo {}</translation>
  </message>
  <message>
   <source>note on the pilot</source>
   <translation>nota sobre el piloto</translation>
  </message>
 </context>
 <context>
  <name>PilotTab</name>
  <message>
   <source>A pilot in rounds tries the course and the trial on few people first. What decides whether to go on, to change something or to stop is fixed here beforehand.</source>
   <translation>Un piloto por etapas prueba antes el curso y el ensayo con pocas personas. Aquí se fija de antemano qué decide si se sigue, se cambia algo o se detiene.</translation>
  </message>
  <message>
   <source>Add the first criterion</source>
   <translation>Añadir el primer criterio</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Gráfica</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Gráfica o tabla</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>Criterios</translation>
  </message>
  <message>
   <source>No criteria yet</source>
   <translation>Aún no hay criterios</translation>
  </message>
  <message>
   <source>Nobody is compared and no test is made: a pilot shows what can be done.</source>
   <translation>No se compara a nadie ni se hace prueba alguna: un piloto muestra qué puede hacerse.</translation>
  </message>
  <message>
   <source>Reading where each criterion stands…</source>
   <translation>Leyendo cómo está cada criterio…</translation>
  </message>
  <message>
   <source>Rounds of the pilot</source>
   <translation>Etapas del piloto</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Guardar el informe…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>Mostrar los números de la gráfica (T)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>The bands were fixed with the protocol.</source>
   <translation>Las bandas se fijaron con el protocolo.</translation>
  </message>
  <message>
   <source>The protocol is not locked: the bands can still be changed.</source>
   <translation>El protocolo no está cerrado: las bandas aún pueden cambiar.</translation>
  </message>
  <message>
   <source>What changed between rounds</source>
   <translation>Qué cambió entre etapas</translation>
  </message>
  <message>
   <source>Where each criterion stands</source>
   <translation>Cómo está cada criterio</translation>
  </message>
 </context>
 <context>
  <name>PinEdit</name>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
 </context>
 <context>
  <name>PlanDesk</name>
  <message>
   <source>Amendment {} is made.</source>
   <translation>La enmienda {} está hecha.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Lock the analysis plan?</source>
   <translation>¿Cerrar el plan de análisis?</translation>
  </message>
  <message>
   <source>Lock the data</source>
   <translation>Cerrar los datos</translation>
  </message>
  <message>
   <source>Lock the data?</source>
   <translation>¿Cerrar los datos?</translation>
  </message>
  <message>
   <source>Lock the plan</source>
   <translation>Cerrar el plan</translation>
  </message>
  <message>
   <source>Lock the protocol</source>
   <translation>Cerrar el protocolo</translation>
  </message>
  <message>
   <source>Lock the protocol?</source>
   <translation>¿Cerrar el protocolo?</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Cerrado.</translation>
  </message>
  <message>
   <source>Question, arms, units, outcomes, instruments and the differences that matter are then fixed. {}</source>
   <translation>Pregunta, brazos, unidades, resultados, instrumentos y las diferencias que importan quedan fijos. {}</translation>
  </message>
  <message>
   <source>Strata, covariates and analyses are then fixed. Only now may an allocation be revealed.</source>
   <translation>Estratos, covariables y análisis quedan fijos. Solo entonces puede revelarse una asignación.</translation>
  </message>
  <message>
   <source>The design is in place. Everything in it can be changed below.</source>
   <translation>El diseño está puesto. Todo en él se puede cambiar abajo.</translation>
  </message>
  <message>
   <source>The responses there are now are the ones the results are of. Results then open.</source>
   <translation>Los cuestionarios que hay ahora son la base de los resultados. Estos se abren entonces.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: change of the design</source>
   <translation>Deshacer: cambio del diseño</translation>
  </message>
  <message>
   <source>Undo: change of the plan</source>
   <translation>Deshacer: cambio del plan</translation>
  </message>
  <message>
   <source>Undo: change of words</source>
   <translation>Deshacer: cambio de palabras</translation>
  </message>
 </context>
 <context>
  <name>PlanFacts</name>
  <message>
   <source>fact for the report</source>
   <translation>dato para el informe</translation>
  </message>
 </context>
 <context>
  <name>PlanPage</name>
  <message>
   <source>Analysis</source>
   <translation>Análisis</translation>
  </message>
  <message>
   <source>For the report</source>
   <translation>Para el informe</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>Cierres e historial</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Resultados a medir</translation>
  </message>
  <message>
   <source>Parts of the plan</source>
   <translation>Partes del plan</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>Piloto</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>Pregunta y brazos</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
 </context>
 <context>
  <name>PlanRun</name>
  <message>
   <source>Looking beside the plan</source>
   <translation>Mirando fuera del plan</translation>
  </message>
  <message>
   <source>Running the plan</source>
   <translation>Ejecutando el plan</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Detenido. No se cambió nada.</translation>
  </message>
 </context>
 <context>
  <name>PlanSize</name>
  <message>
   <source>Reading what is known of the size</source>
   <translation>Leyendo lo que se sabe del tamaño</translation>
  </message>
  <message>
   <source>Simulating trials</source>
   <translation>Simulando estudios</translation>
  </message>
  <message>
   <source>Stopped. What was simulated stays.</source>
   <translation>Detenido. Lo simulado se conserva.</translation>
  </message>
 </context>
 <context>
  <name>PracticeCard</name>
  <message>
   <source>3  Rehearse</source>
   <translation>3  Ensayar</translation>
  </message>
  <message>
   <source>Draw 1,000 times for practice</source>
   <translation>Sortear 1000 veces como práctica</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>With a seed everybody can see. None of these is the draw; that they were made is written down.</source>
   <translation>Con una semilla a la vista de todos. Ninguno de estos es el sorteo; que se hicieron queda anotado.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As it is asked</source>
   <translation>Tal como se pregunta</translation>
  </message>
  <message>
   <source>Language of the preview</source>
   <translation>Idioma de la vista previa</translation>
  </message>
 </context>
 <context>
  <name>PrintPanel</name>
  <message>
   <source>Another logo…</source>
   <translation>Otro logotipo…</translation>
  </message>
  <message>
   <source>Arabic-Indic: ٠–٩</source>
   <translation>Arábigo-índicas: ٠–٩</translation>
  </message>
  <message>
   <source>Choose a logo…</source>
   <translation>Elegir un logotipo…</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Internal: counts below 5 shown</source>
   <translation>Interno: con recuentos menores de 5</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>Idioma del informe</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>Sin logotipo</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Otherwise counts below 5 are left out, with what would give them away.</source>
   <translation>Si no, se omiten los recuentos menores de 5 y lo que los delataría.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>Ajustes de impresión</translation>
  </message>
  <message>
   <source>Western: 0–9</source>
   <translation>Occidentales: 0–9</translation>
  </message>
 </context>
 <context>
  <name>Prints</name>
  <message>
   <source>Choose a logo</source>
   <translation>Elegir un logotipo</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Stopped. The pages show the document as it was.</source>
   <translation>Detenido. Las páginas muestran el documento como estaba.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message numerus="yes">
   <source>%Ln problems</source>
   <translation>
    <numerusform>%Ln problema</numerusform>
    <numerusform>%Ln problemas</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems found</source>
   <translation>No se hallaron problemas</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
 </context>
 <context>
  <name>ProgressPart</name>
  <message>
   <source>As of {}</source>
   <translation>Al {}</translation>
  </message>
  <message>
   <source>By collector</source>
   <translation>Por entrevistador</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>Por grupo</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>Gráficas  T</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Entrevistador</translation>
  </message>
  <message>
   <source>Don't know or refused</source>
   <translation>No sabe o no quiso responder</translation>
  </message>
  <message>
   <source>Edits after finishing</source>
   <translation>Cambios tras finalizar</translation>
  </message>
  <message>
   <source>Finished by day</source>
   <translation>Finalizados por día</translation>
  </message>
  <message>
   <source>For support, not for ranking: in the order of their names. All waves together.</source>
   <translation>Para apoyar, no para clasificar: en el orden de sus nombres. Todas las rondas juntas.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Último</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Mirando…</translation>
  </message>
  <message>
   <source>Minutes (median)</source>
   <translation>Minutos (mediana)</translation>
  </message>
  <message>
   <source>Nothing is finished at this wave yet</source>
   <translation>Aún no hay nada finalizado en esta ronda</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>Reading the field work</source>
   <translation>Leyendo el trabajo de campo</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Cuestionarios</translation>
  </message>
  <message>
   <source>Show charts as tables</source>
   <translation>Mostrar las gráficas como tablas</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Detenido. No se cambió nada.</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>Tabla  T</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>El primer cuestionario finalizado aparecerá aquí.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
 </context>
 <context>
  <name>PublishSheet</name>
  <message numerus="yes">
   <source>%Ln answers so far.</source>
   <translation>
    <numerusform>%Ln respuesta hasta ahora.</numerusform>
    <numerusform>%Ln respuestas hasta ahora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln points to look at stay in the list of problems.</source>
   <translation>
    <numerusform>%Ln punto por revisar queda en la lista de problemas.</numerusform>
    <numerusform>%Ln puntos por revisar quedan en la lista de problemas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>And %Ln more changes.</source>
   <translation>
    <numerusform>Y %Ln cambio más.</numerusform>
    <numerusform>Y %Ln cambios más.</numerusform>
   </translation>
  </message>
  <message>
   <source>It can then be asked at a wave. Choose the wave in Plan.</source>
   <translation>Después se puede preguntar en una ronda. Elija la ronda en Plan.</translation>
  </message>
  <message>
   <source>It cannot be filled in yet. Fix these first:</source>
   <translation>Aún no se puede responder. Corrija antes esto:</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>Hacer la enmienda</translation>
  </message>
  <message>
   <source>Nobody has answered it yet, so nothing changes for answers.</source>
   <translation>Nadie lo ha respondido aún, así que nada cambia en las respuestas.</translation>
  </message>
  <message>
   <source>Not yet  Esc</source>
   <translation>Todavía no  Esc</translation>
  </message>
  <message>
   <source>Nothing differs from version {}.</source>
   <translation>Nada difiere de la versión {}.</translation>
  </message>
  <message>
   <source>Publish version {}</source>
   <translation>Publicar la versión {}</translation>
  </message>
  <message>
   <source>Publish version {} of {}?</source>
   <translation>¿Publicar la versión {} de {}?</translation>
  </message>
  <message>
   <source>The protocol is locked: this is amendment {}.</source>
   <translation>El protocolo está cerrado: esta es la enmienda {}.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>Escriba su nombre para firmar</translation>
  </message>
  <message numerus="yes">
   <source>What changes for the %Ln responses there are:</source>
   <translation>
    <numerusform>Lo que cambia para el %Ln cuestionario que hay:</numerusform>
    <numerusform>Lo que cambia para los %Ln cuestionarios que hay:</numerusform>
   </translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>Por qué (el informe lo imprime)</translation>
  </message>
  <message>
   <source>{}, version {}</source>
   <translation>{}, versión {}</translation>
  </message>
 </context>
 <context>
  <name>PutAway</name>
  <message>
   <source>Put away after {} minutes without a key. Nothing is lost; open it with its passphrase.</source>
   <translation>Puesto a resguardo tras {} minutos sin teclas. Nada se pierde; ábralo con su contraseña.</translation>
  </message>
 </context>
 <context>
  <name>QueriesPart</name>
  <message numerus="yes">
   <source>%Ln queries wait for a decision. Enter opens one.</source>
   <translation>
    <numerusform>%Ln consulta espera una decisión. Enter la abre.</numerusform>
    <numerusform>%Ln consultas esperan una decisión. Enter abre una.</numerusform>
   </translation>
  </message>
  <message>
   <source>About</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Preguntado</translation>
  </message>
  <message>
   <source>Asked {}: {}</source>
   <translation>Preguntado {}: {}</translation>
  </message>
  <message>
   <source>Decided.</source>
   <translation>Decidido.</translation>
  </message>
  <message numerus="yes">
   <source>Decided. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>Decidido. Ahora corresponde %Ln pregunta que no tiene respuesta.</numerusform>
    <numerusform>Decidido. Ahora corresponden %Ln preguntas que no tienen respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Every query is settled. Enter shows how.</source>
   <translation>Todas las consultas están resueltas. Enter muestra cómo.</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrumento</translation>
  </message>
  <message>
   <source>No query</source>
   <translation>Ninguna consulta</translation>
  </message>
  <message>
   <source>Noted, and copied so that you can send it to {}.</source>
   <translation>Anotado y copiado, para que pueda enviarlo a {}.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Person added twice, with other facts</source>
   <translation>Persona añadida dos veces, con otros datos</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Consultas</translation>
  </message>
  <message>
   <source>Second entry differs</source>
   <translation>La segunda captura difiere</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>Taken back. The query is open.</source>
   <translation>Retirada. La consulta está abierta.</translation>
  </message>
  <message>
   <source>The person stays as first added. Correct group and facts under People.</source>
   <translation>La persona queda como se añadió primero. Corrija el grupo y los datos en Personas.</translation>
  </message>
  <message>
   <source>This is about no single answer. Keep what there is, with the reason, or ask.</source>
   <translation>No trata de una sola respuesta. Mantenga lo que hay, con la razón, o pregunte.</translation>
  </message>
  <message>
   <source>This is about the whole response. Single answers are put right under Data.</source>
   <translation>Trata de todo el cuestionario. Las respuestas sueltas se corrigen en Datos.</translation>
  </message>
  <message>
   <source>Two laptops differ</source>
   <translation>Dos portátiles difieren</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>Deshecho enseguida.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>What differs on receiving a file, and what a check finds and you ask about, waits here.</source>
   <translation>Aquí espera lo que difiere al recibir un archivo, y lo que una revisión halla y usted pregunta.</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>se cambió</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>se mantuvo</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>response left out</source>
   <translation>cuestionario dejado fuera</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>resuelta</translation>
  </message>
  <message>
   <source>the collector</source>
   <translation>el entrevistador</translation>
  </message>
  <message>
   <source>waits for {}</source>
   <translation>espera a {}</translation>
  </message>
  <message>
   <source>{}, by {}</source>
   <translation>{}, por {}</translation>
  </message>
 </context>
 <context>
  <name>QuestionCard</name>
  <message>
   <source>Choose all that apply.</source>
   <translation>Elija todas las que correspondan.</translation>
  </message>
 </context>
 <context>
  <name>QuestionForm</name>
  <message>
   <source>Add a check</source>
   <translation>Añadir regla</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Añadir condición</translation>
  </message>
  <message>
   <source>Add an answer</source>
   <translation>Añadir una respuesta</translation>
  </message>
  <message numerus="yes">
   <source>Also used by %Ln questions</source>
   <translation>
    <numerusform>También la usa %Ln pregunta</numerusform>
    <numerusform>También la usan %Ln preguntas</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Copy these answers for this question alone</source>
   <translation>Copiar estas respuestas solo para esta pregunta</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Indicación</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Cuántas veces</translation>
  </message>
  <message>
   <source>If it fails, say</source>
   <translation>Si falla, decir</translation>
  </message>
  <message>
   <source>If {}</source>
   <translation>Si {}</translation>
  </message>
  <message>
   <source>List of answers</source>
   <translation>Lista de respuestas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name, for exports</source>
   <translation>Nombre, para exportar</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>None: not a test question</source>
   <translation>Ninguna: no es pregunta de examen</translation>
  </message>
  <message>
   <source>Or paste several, one a line.</source>
   <translation>O pegue varias, una por línea.</translation>
  </message>
  <message>
   <source>Own list</source>
   <translation>Lista propia</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Obligatoria</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <source>Said when the check fails</source>
   <translation>Se dice cuando no se cumple</translation>
  </message>
  <message>
   <source>Show if</source>
   <translation>Mostrar si</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, and offer Don't know and Refused</source>
   <translation>Sí, y ofrecer No sabe y No quiere responder</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>respuestas</translation>
  </message>
  <message>
   <source>calculation</source>
   <translation>cálculo</translation>
  </message>
  <message>
   <source>check</source>
   <translation>comprobación</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>indicación</translation>
  </message>
  <message>
   <source>how often</source>
   <translation>cuántas veces</translation>
  </message>
  <message>
   <source>message</source>
   <translation>mensaje</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>own list</source>
   <translation>lista propia</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoria</translation>
  </message>
  <message>
   <source>right answer</source>
   <translation>respuesta correcta</translation>
  </message>
  <message>
   <source>show if</source>
   <translation>mostrar si</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>type</source>
   <translation>tipo</translation>
  </message>
 </context>
 <context>
  <name>QuestionTab</name>
  <message>
   <source>A draw is sealed. Give it up first, under People.</source>
   <translation>Hay un sorteo sellado. Abandónelo antes, en Personas.</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>Enmendar el diseño…</translation>
  </message>
  <message>
   <source>Among whom</source>
   <translation>Entre quiénes</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>Brazos</translation>
  </message>
  <message>
   <source>Arms, method and waves are locked with the protocol.</source>
   <translation>Brazos, método y rondas están cerrados con el protocolo.</translation>
  </message>
  <message>
   <source>Drop the changes</source>
   <translation>Descartar los cambios</translation>
  </message>
  <message>
   <source>Help me choose a design</source>
   <translation>Ayúdeme a elegir un diseño</translation>
  </message>
  <message>
   <source>Kept when you leave the field.</source>
   <translation>Se guarda al dejar el campo.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>Códigos de enlace</translation>
  </message>
  <message>
   <source>Make the amendment…</source>
   <translation>Hacer la enmienda…</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>The protocol is locked, and this with it. Changing it takes an amendment.</source>
   <translation>El protocolo está cerrado, y esto con él. Cambiarlo exige una enmienda.</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>La pregunta, en una frase</translation>
  </message>
  <message>
   <source>Waves</source>
   <translation>Rondas</translation>
  </message>
  <message>
   <source>What you change in arms, method and waves is gathered and made as one amendment, with its reason.</source>
   <translation>Lo que cambie en brazos, método y rondas se reúne y se hace como una sola enmienda, con su motivo.</translation>
  </message>
  <message>
   <source>Words for units</source>
   <translation>Palabras para las unidades</translation>
  </message>
 </context>
 <context>
  <name>ReceivingSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(en blanco)</translation>
  </message>
  <message>
   <source>1 Here</source>
   <translation>1 Aquí</translation>
  </message>
  <message>
   <source>1 keep the answer here · 2 take the one in the file · 3 leave it as a query. Down goes on.</source>
   <translation>1 mantener la respuesta de aquí · 2 tomar la del archivo · 3 dejarla como consulta. Flecha abajo sigue.</translation>
  </message>
  <message>
   <source>2 In the file</source>
   <translation>2 En el archivo</translation>
  </message>
  <message>
   <source>Already here, same {:,}</source>
   <translation>Ya aquí, iguales {:,}</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Differ {:,}</source>
   <translation>Difieren {:,}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>New people {:,}</source>
   <translation>Personas nuevas {:,}</translation>
  </message>
  <message>
   <source>New responses {:,}</source>
   <translation>Cuestionarios nuevos {:,}</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Receive nothing</source>
   <translation>No recibir nada</translation>
  </message>
  <message>
   <source>Receive {:,}</source>
   <translation>Recibir {:,}</translation>
  </message>
  <message>
   <source>Receive {:,}, leave {:,} as queries</source>
   <translation>Recibir {:,}, dejar {:,} como consultas</translation>
  </message>
  <message>
   <source>Receiving {}</source>
   <translation>Recibiendo {}</translation>
  </message>
  <message>
   <source>Unfinished there {:,}</source>
   <translation>Sin terminar allá {:,}</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>keep here</source>
   <translation>mantener</translation>
  </message>
  <message>
   <source>query</source>
   <translation>consulta</translation>
  </message>
  <message>
   <source>take file</source>
   <translation>tomar</translation>
  </message>
 </context>
 <context>
  <name>RecentRow</name>
  <message>
   <source>Not found. It was in {}</source>
   <translation>No se halló. Estaba en {}</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>Abrir {}</translation>
  </message>
  <message>
   <source>Take off this list; the file stays</source>
   <translation>Quitar de esta lista; el archivo queda</translation>
  </message>
  <message>
   <source>Take {} off this list</source>
   <translation>Quitar {} de esta lista</translation>
  </message>
 </context>
 <context>
  <name>RehearsePanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>Volver al análisis</translation>
  </message>
  <message>
   <source>Made-up answers from the people of this study, arms drawn by its own method, people lost, and the plan run on it all, many times. It shows how often a real difference would be found. Nothing is written into the study.</source>
   <translation>Respuestas inventadas de las personas de este estudio, brazos sorteados con su propio método, personas perdidas, y el plan ejecutado con todo ello, muchas veces. Muestra con qué frecuencia se hallaría una diferencia real. Nada se escribe en el estudio.</translation>
  </message>
  <message>
   <source>Number of rehearsals</source>
   <translation>Número de ensayos</translation>
  </message>
  <message>
   <source>Rehearsals</source>
   <translation>Ensayos</translation>
  </message>
  <message>
   <source>Rehearse</source>
   <translation>Ensayar</translation>
  </message>
  <message>
   <source>Rehearse the whole trial</source>
   <translation>Ensayar el estudio entero</translation>
  </message>
  <message>
   <source>Rehearsing the trial</source>
   <translation>Ensayando el estudio</translation>
  </message>
  <message>
   <source>Save the dry-run report…</source>
   <translation>Guardar el informe del ensayo…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>What to expect of this design</source>
   <translation>Qué esperar de este diseño</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{}: {} de {}</translation>
  </message>
 </context>
 <context>
  <name>Reopening</name>
  <message>
   <source> since {}</source>
   <translation> desde {}</translation>
  </message>
  <message>
   <source>Copying {}</source>
   <translation>Copiando {}</translation>
  </message>
  <message>
   <source>If {} still works on it, what is written in one of the two places is lost. To unlock it, type the name of the computer: {}</source>
   <translation>Si {} aún trabaja en él, se pierde lo que se escriba en uno de los dos sitios. Para liberarlo, escriba el nombre del equipo: {}</translation>
  </message>
  <message>
   <source>Is it open nowhere?</source>
   <translation>¿No está abierto en ningún sitio?</translation>
  </message>
  <message>
   <source>It is not open anywhere: unlock</source>
   <translation>No está abierto en ningún sitio: liberar</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Dejarlo aquí</translation>
  </message>
  <message>
   <source>Move to this computer…</source>
   <translation>Pasarlo a este equipo…</translation>
  </message>
  <message>
   <source>Name of the computer</source>
   <translation>Nombre del equipo</translation>
  </message>
  <message>
   <source>Open to read</source>
   <translation>Abrir para leer</translation>
  </message>
  <message>
   <source>Pilotage closed unexpectedly. Everything up to {} is here.</source>
   <translation>Pilotage se cerró de forma inesperada. Todo hasta {} está aquí.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>This study is open to read. Nothing can be changed here.</source>
   <translation>Este estudio está abierto para leer. Nada se puede cambiar aquí.</translation>
  </message>
  <message>
   <source>This study is {}. Open it on one computer at a time. Pilotage keeps its own backups here.</source>
   <translation>Este estudio está {}. Ábralo en un solo equipo a la vez. Pilotage guarda aquí sus propias copias.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar otra vez</translation>
  </message>
  <message>
   <source>Unlock the study</source>
   <translation>Liberar el estudio</translation>
  </message>
  <message>
   <source>another computer</source>
   <translation>otro equipo</translation>
  </message>
  <message>
   <source>in a {} folder</source>
   <translation>en una carpeta de {}</translation>
  </message>
  <message>
   <source>on a network</source>
   <translation>en una red</translation>
  </message>
  <message>
   <source>{} has {} open on {}{}. You can look, but not change anything.</source>
   <translation>{} tiene {} abierto en {}{}. Puede mirar, pero no cambiar nada.</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln página</numerusform>
    <numerusform>%Ln páginas</numerusform>
   </translation>
  </message>
  <message>
   <source>Always printed</source>
   <translation>Siempre se imprime</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>One sentence of your own for page 1; Enter prints it</source>
   <translation>Una frase suya para la página 1; Enter la imprime</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>Ajustes de impresión</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>Guardar el PDF…</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Sections of the technical report</source>
   <translation>Secciones del informe técnico</translation>
  </message>
  <message>
   <source>Summary in one page</source>
   <translation>Resumen en una página</translation>
  </message>
  <message>
   <source>Technical report</source>
   <translation>Informe técnico</translation>
  </message>
  <message>
   <source>What is left out is named under Methods.</source>
   <translation>Lo que se omite se nombra en Métodos.</translation>
  </message>
  <message>
   <source>Your own sentence</source>
   <translation>Su propia frase</translation>
  </message>
  <message>
   <source>Your own sentence, printed on page 1</source>
   <translation>Su propia frase, impresa en la página 1</translation>
  </message>
  <message>
   <source>{} (rehearsal)</source>
   <translation>{} (ensayo)</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln pregunta</numerusform>
    <numerusform>%Ln preguntas</numerusform>
   </translation>
  </message>
  <message>
   <source>Add to the study</source>
   <translation>Añadir al estudio</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Volver a la lista  Esc</translation>
  </message>
  <message>
   <source>Check again  F5</source>
   <translation>Revisar otra vez  F5</translation>
  </message>
  <message>
   <source>Copy the list</source>
   <translation>Copiar la lista</translation>
  </message>
  <message>
   <source>Keep it under the short name</source>
   <translation>Guardarlo con el nombre corto</translation>
  </message>
  <message>
   <source>Languages: {}</source>
   <translation>Idiomas: {}</translation>
  </message>
  <message>
   <source>Must be fixed</source>
   <translation>Hay que corregir</translation>
  </message>
  <message>
   <source>Nothing can be asked until the points below are fixed.</source>
   <translation>No se puede preguntar nada hasta corregir los puntos de abajo.</translation>
  </message>
  <message>
   <source>Nothing must be fixed.</source>
   <translation>No hay nada que corregir.</translation>
  </message>
  <message>
   <source>Nothing works differently here.</source>
   <translation>Aquí nada funciona de otro modo.</translation>
  </message>
  <message>
   <source>Scores: {}</source>
   <translation>Puntajes: {}</translation>
  </message>
  <message>
   <source>The file was changed. Check it again with F5.</source>
   <translation>El archivo cambió. Revíselo otra vez con F5.</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Funciona</translation>
  </message>
  <message>
   <source>Works differently</source>
   <translation>Funciona de otro modo</translation>
  </message>
  <message>
   <source>{} · would be version {}</source>
   <translation>{} · sería la versión {}</translation>
  </message>
 </context>
 <context>
  <name>ResultsDesk</name>
  <message>
   <source>You chose to stay blinded in this study, on this computer.</source>
   <translation>Usted eligió seguir a ciegas en este estudio, en este equipo.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPage</name>
  <message>
   <source>Analysis</source>
   <translation>Análisis</translation>
  </message>
  <message>
   <source>Documents…</source>
   <translation>Documentos…</translation>
  </message>
  <message>
   <source>Drawn anew to try the plan on the answers there are. These are no results.</source>
   <translation>Sorteados de nuevo para probar el plan con las respuestas que hay. Esto no son resultados.</translation>
  </message>
  <message>
   <source>Nothing has to be locked here: nobody is compared with anybody</source>
   <translation>Aquí nada tiene que cerrarse: no se compara a nadie con nadie</translation>
  </message>
  <message>
   <source>People, answers and losses are simulated. These are no results.</source>
   <translation>Personas, respuestas y pérdidas son simuladas. Esto no son resultados.</translation>
  </message>
  <message>
   <source>Protocol, certificate and other documents that need no result</source>
   <translation>Protocolo, certificado y otros documentos que no necesitan resultados</translation>
  </message>
  <message>
   <source>REHEARSAL: arms are shuffled</source>
   <translation>ENSAYO: los brazos están barajados</translation>
  </message>
  <message>
   <source>REHEARSAL: made-up answers</source>
   <translation>ENSAYO: respuestas inventadas</translation>
  </message>
  <message>
   <source>Rehearse the whole trial…</source>
   <translation>Ensayar el estudio entero…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Results are not open yet</source>
   <translation>Los resultados aún no están abiertos</translation>
  </message>
  <message>
   <source>Results are not open yet; the plan can be rehearsed</source>
   <translation>Los resultados aún no están abiertos; el plan se puede ensayar</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar otra vez</translation>
  </message>
  <message>
   <source>Run on shuffled arms</source>
   <translation>Ejecutar con brazos barajados</translation>
  </message>
  <message>
   <source>Run the plan</source>
   <translation>Ejecutar el plan</translation>
  </message>
  <message>
   <source>Run the plan (F5)</source>
   <translation>Ejecutar el plan (F5)</translation>
  </message>
  <message>
   <source>Run the plan to see what was found. It reads a copy, so work can go on meanwhile.</source>
   <translation>Ejecute el plan para ver lo que se halló. Lee una copia, así que se puede seguir trabajando mientras tanto.</translation>
  </message>
  <message>
   <source>Run the plan whenever you like; it reads the answers that are finished.</source>
   <translation>Ejecute el plan cuando quiera; lee las respuestas finalizadas.</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>Ejecutando…</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>Guardar el PDF…</translation>
  </message>
  <message>
   <source>Save the rehearsal PDF…</source>
   <translation>Guardar el PDF del ensayo…</translation>
  </message>
  <message>
   <source>The data are locked and the plan is ready</source>
   <translation>Los datos están cerrados y el plan está listo</translation>
  </message>
  <message>
   <source>{} Until then the plan runs on arms drawn anew, so that everything can be tried and nobody learns who is in which arm.</source>
   <translation>{} Hasta entonces el plan corre con brazos sorteados de nuevo, para que todo se pueda probar y nadie sepa quién está en qué brazo.</translation>
  </message>
 </context>
 <context>
  <name>RoundsCard</name>
  <message>
   <source>A person belongs to a round by the column “round” of the list of people: 1, 2, 3.</source>
   <translation>Una persona pertenece a una etapa por la columna «round» de la lista de personas: 1, 2, 3.</translation>
  </message>
  <message>
   <source>Add a round</source>
   <translation>Añadir una etapa</translation>
  </message>
  <message>
   <source>Decide on {}</source>
   <translation>Decidir sobre {}</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Decidido</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>Decidir…</translation>
  </message>
  <message>
   <source>Name of round {}</source>
   <translation>Nombre de la etapa {}</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>Round {}</source>
   <translation>Etapa {}</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Anotado.</translation>
  </message>
  <message>
   <source>{} · {}, {}</source>
   <translation>{} · {}, {}</translation>
  </message>
 </context>
 <context>
  <name>RowForm</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Ítem</translation>
  </message>
  <message>
   <source>Items of this person</source>
   <translation>Ítems de esta persona</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>{} · {} of {}</source>
   <translation>{} · {} de {}</translation>
  </message>
 </context>
 <context>
  <name>RowsCard</name>
  <message>
   <source>Move down  Alt+Down</source>
   <translation>Bajar  Alt+Down</translation>
  </message>
  <message>
   <source>Move up  Alt+Up</source>
   <translation>Subir  Alt+Up</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
 </context>
 <context>
  <name>RuleEdit</name>
  <message>
   <source>All of these</source>
   <translation>Todas estas</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>Al menos una</translation>
  </message>
  <message>
   <source>This rule says more than rows can; it is shown as text.</source>
   <translation>Esta regla dice más de lo que cabe en filas; se muestra como texto.</translation>
  </message>
  <message>
   <source>Write the rule as text  Ctrl+/</source>
   <translation>Escribir la regla como texto  Ctrl+/</translation>
  </message>
  <message>
   <source>{} as text</source>
   <translation>{} como texto</translation>
  </message>
  <message>
   <source>{}: how the conditions are joined</source>
   <translation>{}: cómo se unen las condiciones</translation>
  </message>
 </context>
 <context>
  <name>SavedDocuments</name>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Escribiendo {}</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Picture (*.png);;PDF (*.pdf)</source>
   <translation>Imagen (*.png);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Save the chart</source>
   <translation>Guardar el gráfico</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Detenido. No se cambió nada.</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Escribiendo {}</translation>
  </message>
  <message>
   <source>{} could not be written. Close it in other programs, or choose another name or folder.</source>
   <translation>No se pudo escribir {}. Ciérrelo en otros programas, o elija otro nombre u otra carpeta.</translation>
  </message>
 </context>
 <context>
  <name>SecondPart</name>
  <message>
   <source>No second entry waits</source>
   <translation>Ninguna segunda captura espera</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>2.ª captura</translation>
  </message>
  <message>
   <source>Settled.</source>
   <translation>Resuelto.</translation>
  </message>
  <message>
   <source>Typical slip: {}.</source>
   <translation>Error típico: {}.</translation>
  </message>
  <message>
   <source>Under Collect, Finished, press S to key a form a second time. What differs then stands here.</source>
   <translation>En Recolección, Finalizados, pulse S para capturar un formulario por segunda vez. Lo que difiera aparece aquí.</translation>
  </message>
  <message>
   <source>no pattern</source>
   <translation>sin patrón</translation>
  </message>
  <message>
   <source>one entry blank</source>
   <translation>una captura en blanco</translation>
  </message>
  <message>
   <source>one sign wrong</source>
   <translation>un signo equivocado</translation>
  </message>
  <message>
   <source>swapped signs</source>
   <translation>signos intercambiados</translation>
  </message>
  <message>
   <source>{:,} forms keyed twice: {:.0f} errors in 1,000 answers (between {:.0f} and {:.0f}).</source>
   <translation>{:,} formularios capturados dos veces: {:.0f} errores en 1000 respuestas (entre {:.0f} y {:.0f}).</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>This is no possible answer here. Look at the choices and type again.</source>
   <translation>Esa respuesta no es posible aquí. Mire las opciones y escriba otra vez.</translation>
  </message>
 </context>
 <context>
  <name>SendingPart</name>
  <message>
   <source>Back</source>
   <translation>De vuelta</translation>
  </message>
  <message>
   <source>Bring in again</source>
   <translation>Incorporar otra vez</translation>
  </message>
  <message>
   <source>Bring them in again</source>
   <translation>Incorporarlos otra vez</translation>
  </message>
  <message>
   <source>Brought in again.</source>
   <translation>Incorporado otra vez.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Volvió</translation>
  </message>
  <message>
   <source>Collector files</source>
   <translation>Archivos de entrevistadores</translation>
  </message>
  <message>
   <source>Collector files (*.pilot)</source>
   <translation>Archivos de entrevistador (*.pilot)</translation>
  </message>
  <message>
   <source>Differed</source>
   <translation>Difieren</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Ir a Plan</translation>
  </message>
  <message>
   <source>Lock the protocol first, under Plan. What a collector records before it is only a TEST.</source>
   <translation>Cierre antes el protocolo, en Plan. Lo que un entrevistador registra antes es solo una PRUEBA.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Mirando</translation>
  </message>
  <message>
   <source>New collector file…</source>
   <translation>Nuevo archivo del entrevistador…</translation>
  </message>
  <message>
   <source>New people</source>
   <translation>Personas nuevas</translation>
  </message>
  <message>
   <source>Nothing new in this file.</source>
   <translation>Nada nuevo en este archivo.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Receive a return file</source>
   <translation>Recibir un archivo de retorno</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Received.</source>
   <translation>Recibido.</translation>
  </message>
  <message>
   <source>Receive…</source>
   <translation>Recibir…</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Cuestionarios</translation>
  </message>
  <message>
   <source>Return files</source>
   <translation>Archivos de retorno</translation>
  </message>
  <message>
   <source>Return files (*.pilotback *.pilot)</source>
   <translation>Archivos de retorno (*.pilotback *.pilot)</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Iguales</translation>
  </message>
  <message>
   <source>Save the collector file</source>
   <translation>Guardar el archivo del entrevistador</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>Enviar y recibir</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take this return back?</source>
   <translation>¿Retirar este retorno?</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retirado.</translation>
  </message>
  <message>
   <source>Went out</source>
   <translation>Salió el</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Por qué, en una frase</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>Escribiendo el archivo</translation>
  </message>
  <message>
   <source>Written: {}. Give the passphrase by another way.</source>
   <translation>Escrito: {}. Dé la contraseña por otra vía.</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>in the study</source>
   <translation>en el estudio</translation>
  </message>
  <message>
   <source>still out</source>
   <translation>aún fuera</translation>
  </message>
  <message>
   <source>taken back: {}</source>
   <translation>retirado: {}</translation>
  </message>
  <message>
   <source>{:,} responses in this file were taken back on {}: {}</source>
   <translation>{:,} cuestionarios de este archivo se retiraron el {}: {}</translation>
  </message>
  <message>
   <source>{:,} responses leave every list and count. They and your reason stay in the history, and they can be brought in again.</source>
   <translation>{:,} cuestionarios salen de toda lista y conteo. Ellos y su razón quedan en el historial, y se pueden incorporar otra vez.</translation>
  </message>
 </context>
 <context>
  <name>SentenceEdit</name>
  <message>
   <source>{}: {}, change</source>
   <translation>{}: {}, cambiar</translation>
  </message>
 </context>
 <context>
  <name>SentencesTab</name>
  <message>
   <source>A difference of {} matters.</source>
   <translation>Importa una diferencia de {}.</translation>
  </message>
  <message>
   <source>Adjusted for {covariates}, {adjust}. People without a response: {missing}.</source>
   <translation>Ajustado por {covariates}, {adjust}. Personas sin cuestionario: {missing}.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Línea base</translation>
  </message>
  <message>
   <source>Compare “{outcome}” at “{wave}” between “{treated}” and “{control}”, everyone analysed as allocated, adjusted for {baseline} and {covariates}.</source>
   <translation>Comparar «{outcome}» en «{wave}» entre «{treated}» y «{control}», todos analizados según su asignación, ajustado por {baseline} y {covariates}.</translation>
  </message>
  <message>
   <source>Comparison time</source>
   <translation>Momento de la comparación</translation>
  </message>
  <message>
   <source>Covariates</source>
   <translation>Covariables</translation>
  </message>
  <message>
   <source>Covariates of every outcome</source>
   <translation>Covariables de cada resultado</translation>
  </message>
  <message>
   <source>Describe “{outcome}” at “{wave}”; there is no arm to compare with.</source>
   <translation>Describir «{outcome}» en «{wave}»; no hay brazo con que comparar.</translation>
  </message>
  <message>
   <source>Every outcome</source>
   <translation>Cada resultado</translation>
  </message>
  <message>
   <source>How to adjust</source>
   <translation>Cómo ajustar</translation>
  </message>
  <message>
   <source>No difference is agreed to matter: estimate and interval only, without a verdict.</source>
   <translation>No se acordó ninguna diferencia que importe: solo estimación e intervalo, sin veredicto.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>Aún no hay resultados. Elija una cosa que le diría que funcionó.</translation>
  </message>
  <message>
   <source>One interval at {}.</source>
   <translation>Un intervalo al {}.</translation>
  </message>
  <message>
   <source>What stands beside the main estimate</source>
   <translation>Qué hay junto a la estimación principal</translation>
  </message>
  <message>
   <source>its value at {}</source>
   <translation>su valor en {}</translation>
  </message>
  <message>
   <source>left out, and beside it: {}</source>
   <translation>fuera, y al lado: {}</translation>
  </message>
  <message>
   <source>left out, with nothing beside it</source>
   <translation>fuera, y nada al lado</translation>
  </message>
  <message>
   <source>left out, with what the design asks for beside it</source>
   <translation>fuera, y al lado lo que pide el diseño</translation>
  </message>
  <message>
   <source>no baseline</source>
   <translation>ninguna línea base</translation>
  </message>
  <message>
   <source>no covariate</source>
   <translation>ninguna covariable</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>aún sin elegir</translation>
  </message>
  <message>
   <source>{} (every outcome)</source>
   <translation>{} (cada resultado)</translation>
  </message>
  <message>
   <source>” and “</source>
   <translation>» y «</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Ningún ajuste tiene estas palabras.</translation>
  </message>
  <message>
   <source>Parts of the settings</source>
   <translation>Partes de los ajustes</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>SettingsSections</name>
  <message>
   <source>A study with a passphrase is closed and asks for it again, any other is covered; what is typed is kept. Never while a respondent has the laptop.</source>
   <translation>Un estudio con contraseña se cierra y la pide otra vez; cualquier otro se cubre; lo escrito se conserva. Nunca mientras quien responde tiene el portátil.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>After one answer is chosen the next question shows.</source>
   <translation>Tras elegir una respuesta aparece la siguiente pregunta.</translation>
  </message>
  <message>
   <source>Also with Ctrl and +, −, 0.</source>
   <translation>También con Ctrl y +, −, 0.</translation>
  </message>
  <message>
   <source>Another backup</source>
   <translation>Otra copia de seguridad</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Arabic-Indic: {}</source>
   <translation>Arábigo-índicas: {}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups of the open study</source>
   <translation>Copias de seguridad del estudio abierto</translation>
  </message>
  <message>
   <source>Before something you are not sure of.</source>
   <translation>Antes de algo de lo que no está seguro.</translation>
  </message>
  <message>
   <source>Blanks the window at once, with F12 unless changed.</source>
   <translation>Deja la pantalla en blanco enseguida, con F12 si no se cambia.</translation>
  </message>
  <message>
   <source>Capture</source>
   <translation>Captura</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Cambiar la tecla…</translation>
  </message>
  <message>
   <source>Choose a backup in the list first.</source>
   <translation>Elija antes una copia en la lista.</translation>
  </message>
  <message>
   <source>Choose one above.</source>
   <translation>Elija una arriba.</translation>
  </message>
  <message>
   <source>Chosen in the interview with F3, from the languages the instrument has.</source>
   <translation>Se elige en la entrevista con F3, entre los idiomas que tiene el instrumento.</translation>
  </message>
  <message>
   <source>Click a field and press the keys you want. Shift+F1 lists the keys of the page you are on.</source>
   <translation>Haga clic en un campo y pulse las teclas que quiera. Shift+F1 lista las teclas de la página en que está.</translation>
  </message>
  <message>
   <source>Collectors get a file of their own, without arms; it is made under Monitor, Send and receive. A role is a view: what must stay closed is encrypted, or is not in the file.</source>
   <translation>Los entrevistadores reciben un archivo propio, sin brazos; se crea en Monitoreo, Enviar y recibir. Un rol es una vista: lo que debe quedar bajo llave está cifrado, o no está en el archivo.</translation>
  </message>
  <message>
   <source>Colours of the window. Ctrl+Shift+L switches.</source>
   <translation>Colores de la ventana. Ctrl+Shift+L cambia.</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Copiando</translation>
  </message>
  <message>
   <source>Curtain</source>
   <translation>Cortina</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Digits choose answers. Without them, arrows and Space do.</source>
   <translation>Las cifras eligen respuestas. Sin ellas, lo hacen las flechas y Espacio.</translation>
  </message>
  <message>
   <source>Evaluator's passphrase</source>
   <translation>Contraseña del evaluador</translation>
  </message>
  <message>
   <source>Files and backups</source>
   <translation>Archivos y copias</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>Volver a una copia</translation>
  </message>
  <message>
   <source>Go on by itself</source>
   <translation>Seguir por sí sola</translation>
  </message>
  <message>
   <source>Help may pulse a button to show where it is.</source>
   <translation>La ayuda puede hacer latir un botón para mostrar dónde está.</translation>
  </message>
  <message>
   <source>Hide names again</source>
   <translation>Ocultar otra vez los nombres</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Its own chain of entries has this name.</source>
   <translation>Su propia cadena de entradas lleva este nombre.</translation>
  </message>
  <message>
   <source>Keep a backup now</source>
   <translation>Guardar una copia ahora</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keys of the actions</source>
   <translation>Teclas de las acciones</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>Idioma y región</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>Idioma de las preguntas</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Made before locks, imports and receiving, and on closing what was changed: the last ten, and one a day for a month. Opening one makes a copy; nothing is overwritten.</source>
   <translation>Se hacen antes de cierres, importaciones y recepciones, y al cerrar lo que se cambió: las diez últimas, y una al día por un mes. Abrir una crea una copia; nada se sobrescribe.</translation>
  </message>
  <message>
   <source>Menus, pages and messages.</source>
   <translation>Menús, páginas y mensajes.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Names and phones</source>
   <translation>Nombres y teléfonos</translation>
  </message>
  <message>
   <source>Noted with every entry: the account of this computer.</source>
   <translation>Se anota con cada entrada: la cuenta de este equipo.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Open a study to see its backups.</source>
   <translation>Abra un estudio para ver sus copias de seguridad.</translation>
  </message>
  <message>
   <source>Open as a copy</source>
   <translation>Abrir como copia</translation>
  </message>
  <message>
   <source>Open as a copy…</source>
   <translation>Abrir como copia…</translation>
  </message>
  <message>
   <source>People and roles</source>
   <translation>Personas y roles</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Estudios de Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Put the study away</source>
   <translation>Poner el estudio a resguardo</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Roles</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>Teclas sueltas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Stay hidden until Show names is pressed, each time a study is opened. They are encrypted.</source>
   <translation>Quedan ocultos hasta que se pulsa Mostrar nombres, cada vez que se abre un estudio. Están cifrados.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>Typed digits of any script are understood; codes and IDs are shown in 0 to 9.</source>
   <translation>Se entienden cifras escritas en cualquier escritura; códigos e ID se muestran con 0 a 9.</translation>
  </message>
  <message>
   <source>Western: {}</source>
   <translation>Occidentales: {}</translation>
  </message>
  <message>
   <source>What people of a class believe is closed to their trainer. Only who knows this passphrase can open it; if it is lost, nobody can.</source>
   <translation>Lo que creen las personas de una clase queda bajo llave para su instructor. Solo puede abrirlo quien conoce esta contraseña; si se pierde, nadie puede.</translation>
  </message>
  <message>
   <source>When nobody has touched the window for a while.</source>
   <translation>Cuando nadie ha tocado la ventana en un rato.</translation>
  </message>
  <message>
   <source>Who writes</source>
   <translation>Quién escribe</translation>
  </message>
  <message>
   <source>Works without a network. Nothing leaves this computer by itself.</source>
   <translation>Funciona sin red. Nada sale por sí solo de este equipo.</translation>
  </message>
  <message numerus="yes">
   <source>after %Ln minutes</source>
   <translation>
    <numerusform>tras %Ln minuto</numerusform>
    <numerusform>tras %Ln minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>{} belongs to “{}”. Take it away there first, or press other keys.</source>
   <translation>{} es de «{}». Quítela antes ahí, o pulse otras teclas.</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Collect</source>
   <translation>Recolección</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instrumentos</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Monitoreo</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Panorama</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
 </context>
 <context>
  <name>SignDialog</name>
  <message>
   <source>Type your name to sign</source>
   <translation>Escriba su nombre para firmar</translation>
  </message>
 </context>
 <context>
  <name>SizeRow</name>
  <message>
   <source>Average count without the programme</source>
   <translation>Conteo medio sin el programa</translation>
  </message>
  <message>
   <source>Correlation of baseline and outcome</source>
   <translation>Correlación entre línea base y resultado</translation>
  </message>
  <message>
   <source>Difference that matters</source>
   <translation>Diferencia que importa</translation>
  </message>
  <message>
   <source>Enter a number that fits here, for example {}</source>
   <translation>Escriba un número que corresponda aquí, por ejemplo {}</translation>
  </message>
  <message>
   <source>Groups in all</source>
   <translation>Grupos en total</translation>
  </message>
  <message>
   <source>Groups per arm</source>
   <translation>Grupos por brazo</translation>
  </message>
  <message>
   <source>How alike people of a group are (ICC)</source>
   <translation>Cuánto se parecen las personas de un grupo (CCI)</translation>
  </message>
  <message>
   <source>How much group sizes vary (SD over mean)</source>
   <translation>Cuánto varía el tamaño de los grupos (DE sobre media)</translation>
  </message>
  <message>
   <source>Lost before the outcome</source>
   <translation>Perdidos antes del resultado</translation>
  </message>
  <message>
   <source>Of those offered, take it up</source>
   <translation>Lo toman, de quienes lo reciben en oferta</translation>
  </message>
  <message>
   <source>People in all</source>
   <translation>Personas en total</translation>
  </message>
  <message>
   <source>People measured in a group</source>
   <translation>Personas medidas en un grupo</translation>
  </message>
  <message>
   <source>People per arm</source>
   <translation>Personas por brazo</translation>
  </message>
  <message>
   <source>People who take the course together</source>
   <translation>Personas que toman el curso juntas</translation>
  </message>
  <message>
   <source>SD</source>
   <translation>DE</translation>
  </message>
  <message>
   <source>SD of “{}”</source>
   <translation>DE de «{}»</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>Momentos en total</translation>
  </message>
  <message>
   <source>Times per arm</source>
   <translation>Momentos por brazo</translation>
  </message>
  <message>
   <source>Yes without the programme</source>
   <translation>Sí sin el programa</translation>
  </message>
  <message numerus="yes">
   <source>from your baseline, %Ln people</source>
   <translation>
    <numerusform>de su línea base, %Ln persona</numerusform>
    <numerusform>de su línea base, %Ln personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from your baseline: {} to {}, %Ln people</source>
   <translation>
    <numerusform>de su línea base: {} a {}, %Ln persona</numerusform>
    <numerusform>de su línea base: {} a {}, %Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>from your list of people</source>
   <translation>de su lista de personas</translation>
  </message>
  <message>
   <source>from your outcomes: {} matters</source>
   <translation>de sus resultados: importa {}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>supuesto</translation>
  </message>
  <message>
   <source>guess · elsewhere {} to {}</source>
   <translation>supuesto · en otros lugares {} a {}</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>aún no se conoce</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>times</source>
   <translation>veces</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>suyo</translation>
  </message>
  <message>
   <source>yours · empty the field for {}</source>
   <translation>suyo · vacíe el campo para {}</translation>
  </message>
 </context>
 <context>
  <name>SizeTab</name>
  <message>
   <source>Chart</source>
   <translation>Gráfica</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Gráfica o tabla</translation>
  </message>
  <message>
   <source>Check by simulation</source>
   <translation>Revisar con simulación</translation>
  </message>
  <message>
   <source>One line each for half, one and one and a half times the difference.</source>
   <translation>Una línea para la mitad, una vez y una vez y media la diferencia.</translation>
  </message>
  <message>
   <source>Reading what the study knows…</source>
   <translation>Leyendo lo que sabe el estudio…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>Mostrar los números de la gráfica (T)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>The chart as a table</source>
   <translation>La gráfica como tabla</translation>
  </message>
  <message>
   <source>The plan is locked: these numbers are part of it.</source>
   <translation>El plan está cerrado: estos números son parte de él.</translation>
  </message>
  <message>
   <source>What can be found</source>
   <translation>Lo que se puede hallar</translation>
  </message>
  <message>
   <source>What is assumed</source>
   <translation>Lo que se supone</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>A .pilot file from this computer, a stick or a folder. You can also drop it anywhere here.</source>
   <translation>Un archivo .pilot de este equipo, una memoria o una carpeta. También puede soltarlo en cualquier parte aquí.</translation>
  </message>
  <message>
   <source>A police training trial: 1,800 officers, two arms, three waves, with results. All data are made up, and nothing you do here can go wrong.</source>
   <translation>Un estudio sobre formación policial: 1800 policías, dos brazos, tres rondas, con resultados. Todos los datos son inventados, y nada de lo que haga aquí puede salir mal.</translation>
  </message>
  <message>
   <source>Design, plan and instruments to begin with; everything can be changed until you lock it.</source>
   <translation>Diseño, plan e instrumentos para empezar; todo se puede cambiar hasta que lo cierre.</translation>
  </message>
  <message>
   <source>Explore a demo study</source>
   <translation>Explorar una demostración</translation>
  </message>
  <message>
   <source>From questionnaire to honest estimate, in one file on your own computer.</source>
   <translation>Del cuestionario a la estimación honesta, en un archivo en su propio equipo.</translation>
  </message>
  <message>
   <source>Made once, in about two minutes: run “make demo”, then choose this card again.</source>
   <translation>Se crea una vez, en unos dos minutos: ejecute «make demo» y elija otra vez esta tarjeta.</translation>
  </message>
  <message>
   <source>No account and no internet needed. Answers stay in the study file.</source>
   <translation>No hace falta cuenta ni internet. Las respuestas quedan en el archivo del estudio.</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>Abrir un estudio</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Empezar con una plantilla</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Cancel  Esc</source>
   <translation>Cancelar  Esc</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Next tab</source>
   <translation>Pestaña siguiente</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Pestaña anterior</translation>
  </message>
 </context>
 <context>
  <name>TodoModel</name>
  <message>
   <source>Asked to come back later</source>
   <translation>Pidió volver más tarde</translation>
  </message>
  <message>
   <source>Did not want to take part</source>
   <translation>No quiso participar</translation>
  </message>
  <message>
   <source>Moved to another post</source>
   <translation>Pasó a otro puesto</translation>
  </message>
  <message>
   <source>Nobody there</source>
   <translation>No había nadie</translation>
  </message>
  <message>
   <source>Not known there</source>
   <translation>No lo conocen ahí</translation>
  </message>
  <message>
   <source>Not present</source>
   <translation>Ausente</translation>
  </message>
  <message>
   <source>ask again by {}</source>
   <translation>preguntar otra vez antes del {}</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>finalizado</translation>
  </message>
  <message>
   <source>finished {} times</source>
   <translation>finalizado {} veces</translation>
  </message>
  <message>
   <source>in progress, saved {}</source>
   <translation>en curso, guardado {}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>time {}, </source>
   <translation>vez {}, </translation>
  </message>
  <message>
   <source>{}, attempt {}</source>
   <translation>{}, intento {}</translation>
  </message>
 </context>
 <context>
  <name>TodoRow</name>
  <message>
   <source>Continue  ⏎</source>
   <translation>Continuar  ⏎</translation>
  </message>
  <message>
   <source>Start  ⏎</source>
   <translation>Empezar  ⏎</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Close the study	Ctrl+W</source>
   <translation>Cerrar el estudio	Ctrl+W</translation>
  </message>
  <message>
   <source>Demo data, made up</source>
   <translation>Datos de demostración, inventados</translation>
  </message>
  <message>
   <source>Find or do…  Ctrl+K</source>
   <translation>Buscar o hacer…  Ctrl+K</translation>
  </message>
  <message>
   <source>Show the file</source>
   <translation>Mostrar el archivo</translation>
  </message>
  <message>
   <source>Study {}</source>
   <translation>Estudio {}</translation>
  </message>
 </context>
 <context>
  <name>TrialMenus</name>
  <message>
   <source>Back to the editor</source>
   <translation>Volver al editor</translation>
  </message>
  <message>
   <source>Back to the editor  ⏎</source>
   <translation>Volver al editor  ⏎</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>Continuar  Esc</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>Ayuda del teclado</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>Repasarlo</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>Era la última pregunta</translation>
  </message>
  <message>
   <source>This is a try: nothing of it is kept.</source>
   <translation>Es una prueba: nada de ella se guarda.</translation>
  </message>
  <message>
   <source>{} of {} answered. Nothing of this try is kept.</source>
   <translation>{} de {} con respuesta. Nada de esta prueba se guarda.</translation>
  </message>
 </context>
 <context>
  <name>TrialPage</name>
  <message>
   <source>A try: nothing is kept</source>
   <translation>Una prueba: nada se guarda</translation>
  </message>
  <message>
   <source>Back to the editor</source>
   <translation>Volver al editor</translation>
  </message>
 </context>
 <context>
  <name>TurnList</name>
  <message>
   <source>People of this class</source>
   <translation>Personas de esta clase</translation>
  </message>
  <message>
   <source>Your name or your code</source>
   <translation>Su nombre o su código</translation>
  </message>
  <message>
   <source>{}  ·  finished</source>
   <translation>{}  ·  finalizado</translation>
  </message>
 </context>
 <context>
  <name>UndoGroup</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
 </context>
 <context>
  <name>UnitsCard</name>
  <message>
   <source>One of them is called</source>
   <translation>A una se le llama</translation>
  </message>
  <message>
   <source>Several are called</source>
   <translation>A varias se les llama</translation>
  </message>
  <message>
   <source>The first two are used in reports. Separate several measured things by commas.</source>
   <translation>Los informes usan los dos primeros. Separe con comas varias cosas medidas.</translation>
  </message>
  <message>
   <source>What gets the programme</source>
   <translation>Qué recibe el programa</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>Qué se sortea</translation>
  </message>
  <message>
   <source>What is measured</source>
   <translation>Qué se mide</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>policía</translation>
  </message>
  <message>
   <source>officers</source>
   <translation>policías</translation>
  </message>
 </context>
 <context>
  <name>WavesCard</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>%Ln instrumento</numerusform>
    <numerusform>%Ln instrumentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wave</source>
   <translation>Añadir una ronda</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Preguntado</translation>
  </message>
  <message>
   <source>Asked at wave {}: {}</source>
   <translation>Se pregunta en la ronda {}: {}</translation>
  </message>
  <message>
   <source>Closes</source>
   <translation>Cierra</translation>
  </message>
  <message>
   <source>Days count from</source>
   <translation>Los días cuentan desde</translation>
  </message>
  <message>
   <source>Enter a name for the wave.</source>
   <translation>Escriba un nombre para la ronda.</translation>
  </message>
  <message>
   <source>Enter the date as year-month-day, for example 2026-09-01.</source>
   <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-09-01.</translation>
  </message>
  <message>
   <source>Enter the day of “{}” as a whole number, for example 14 or -7.</source>
   <translation>Escriba el día de «{}» como número entero, por ejemplo 14 o -7.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of wave {}</source>
   <translation>Nombre de la ronda {}</translation>
  </message>
  <message>
   <source>New wave</source>
   <translation>Ronda nueva</translation>
  </message>
  <message>
   <source>No wave</source>
   <translation>Ninguna ronda</translation>
  </message>
  <message>
   <source>No waves yet.</source>
   <translation>Aún no hay rondas.</translation>
  </message>
  <message>
   <source>On the date</source>
   <translation>En la fecha</translation>
  </message>
  <message>
   <source>Opens</source>
   <translation>Abre</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Target day of wave {}</source>
   <translation>Día previsto de la ronda {}</translation>
  </message>
  <message>
   <source>The waiting list gets the programme after</source>
   <translation>La lista de espera recibe el programa después de</translation>
  </message>
  <message>
   <source>Wave {} closes on day</source>
   <translation>La ronda {} cierra el día</translation>
  </message>
  <message>
   <source>Wave {} opens on day</source>
   <translation>La ronda {} abre el día</translation>
  </message>
  <message>
   <source>What days of wave {} count from</source>
   <translation>Desde qué cuentan los días de la ronda {}</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>año-mes-día</translation>
  </message>
  <message>
   <source>“{}” must open before its target day and close after it. Change the other days too.</source>
   <translation>«{}» debe abrir antes de su día previsto y cerrar después. Cambie también los otros días.</translation>
  </message>
 </context>
 <context>
  <name>WindowPrompts</name>
  <message>
   <source>Allocation passphrase, typed by the keeper</source>
   <translation>Contraseña de la asignación, escrita por el custodio</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <source>Import an XLSForm</source>
   <translation>Importar un XLSForm</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>Abrir un estudio</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Estudios de Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Questionnaires (*.xlsx *.xls *.md)</source>
   <translation>Instrumentos (*.xlsx *.xls *.md)</translation>
  </message>
  <message>
   <source>Save the PDF</source>
   <translation>Guardar el PDF</translation>
  </message>
 </context>
 <context>
  <name>WordsEdit</name>
  <message>
   <source>Answer, text</source>
   <translation>Respuesta, texto</translation>
  </message>
  <message>
   <source>Shift+Enter starts a new line</source>
   <translation>Shift+Enter empieza una línea nueva</translation>
  </message>
 </context>
 <context>
  <name>anew</name>
  <message>
   <source>Earlier steps can no longer be undone with Ctrl+Z; everything is saved.</source>
   <translation>Los pasos anteriores ya no se pueden deshacer con Ctrl+Z; todo está guardado.</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>Idioma de la ventana: {}</translation>
  </message>
 </context>
 <context>
  <name>cards</name>
  <message>
   <source>Choose an answer, or one of the buttons at the foot of the page.</source>
   <translation>Elija una respuesta, o uno de los botones al pie de la página.</translation>
  </message>
  <message>
   <source>Give an answer to go on.</source>
   <translation>Dé una respuesta para seguir.</translation>
  </message>
  <message>
   <source>This answer does not fit the question. Check it and change it.</source>
   <translation>Esta respuesta no corresponde a la pregunta. Revísela y cámbiela.</translation>
  </message>
 </context>
 <context>
  <name>check_words</name>
  <message>
   <source>All a person answered at a wave, below the 5th percentile of that way of asking and under half the usual time. Collectors with far more than one in twenty stand first.</source>
   <translation>Todo lo que una persona respondió en una ronda, bajo el percentil 5 de esa forma de preguntar y en menos de la mitad del tiempo usual. Los entrevistadores con mucho más de uno en veinte van primero.</translation>
  </message>
  <message>
   <source>All work was done on one computer.</source>
   <translation>Todo el trabajo se hizo en un solo equipo.</translation>
  </message>
  <message>
   <source>Allocation kept</source>
   <translation>La asignación se respeta</translation>
  </message>
  <message>
   <source>Answered {answer} to all {items} statements.</source>
   <translation>Respondió {answer} a las {items} afirmaciones.</translation>
  </message>
  <message>
   <source>Answers nearly identical</source>
   <translation>Respuestas casi idénticas</translation>
  </message>
  <message>
   <source>Answers that break a rule</source>
   <translation>Respuestas que rompen una regla</translation>
  </message>
  <message>
   <source>At night</source>
   <translation>De noche</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Reentrevistas</translation>
  </message>
  <message>
   <source>Begun {at}.</source>
   <translation>Empezado: {at}.</translation>
  </message>
  <message>
   <source>Begun {minutes:.0f} minutes before the interview with {other} ended.</source>
   <translation>Empezó {minutes:.0f} minutos antes de que terminara la entrevista con {other}.</translation>
  </message>
  <message>
   <source>Blank in {blank:,} of {n:,}; most from {by} ({by_n:,}).</source>
   <translation>En blanco en {blank:,} de {n:,}; la mayoría de {by} ({by_n:,}).</translation>
  </message>
  <message>
   <source>Chain of entries</source>
   <translation>Cadena de entradas</translation>
  </message>
  <message>
   <source>Clocks of the computers</source>
   <translation>Relojes de los equipos</translation>
  </message>
  <message>
   <source>Codes refused because they came twice, and people with two responses where one is due.</source>
   <translation>Códigos rechazados porque llegaron dos veces, y personas con dos cuestionarios donde corresponde uno.</translation>
  </message>
  <message>
   <source>Collectors whose numbers end in 0 or 5 more than half the time and far more often than those of others.</source>
   <translation>Entrevistadores cuyos números terminan en 0 o 5 más de la mitad de las veces y mucho más que los de otros.</translation>
  </message>
  <message>
   <source>Computers whose working hours lie apart from those of all others, or whose clock went back or is ahead.</source>
   <translation>Equipos cuyas horas de trabajo se apartan de las de todos los demás, o cuyo reloj retrocedió o va adelantado.</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consentimiento</translation>
  </message>
  <message>
   <source>Departures from the allocation, counted by kind. No person and no arm stands here.</source>
   <translation>Desvíos de la asignación, contados por tipo. Aquí no aparece ninguna persona ni brazo.</translation>
  </message>
  <message>
   <source>Does it matter who asks?</source>
   <translation>¿Importa quién pregunta?</translation>
  </message>
  <message>
   <source>Don't know {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>No sabe {raw:.1f} %, en total {middle:.1f} % ({n:,} cuestionarios).</translation>
  </message>
  <message>
   <source>Entry {position:,} does not follow from the one before it.</source>
   <translation>La entrada {position:,} no sigue de la anterior.</translation>
  </message>
  <message>
   <source>Every entry is linked again to the one before it. The command verify checks the whole file.</source>
   <translation>Cada entrada se enlaza otra vez con la anterior. La orden verify revisa todo el archivo.</translation>
  </message>
  <message>
   <source>Fewer than 20 questions were answered at a wave.</source>
   <translation>En una ronda se respondieron menos de 20 preguntas.</translation>
  </message>
  <message>
   <source>Fewer than 20 responses have a length.</source>
   <translation>Menos de 20 cuestionarios tienen duración.</translation>
  </message>
  <message>
   <source>Fewer than four collectors have ten responses.</source>
   <translation>Menos de cuatro entrevistadores tienen diez cuestionarios.</translation>
  </message>
  <message>
   <source>Finished interviews drawn by lot and asked again within 14 days by somebody else. More than 10 % different on questions that never change opens a query.</source>
   <translation>Entrevistas finalizadas, elegidas por sorteo y hechas otra vez antes de 14 días por otra persona. Más de 10 % de diferencia en preguntas que nunca cambian abre una consulta.</translation>
  </message>
  <message>
   <source>Forms keyed twice: answers that differ in 1,000, with a 95 % interval.</source>
   <translation>Formularios capturados dos veces: respuestas que difieren de cada 1000, con un intervalo al 95 %.</translation>
  </message>
  <message>
   <source>Groups of ten or more reached far less often than the other groups. Never by arm.</source>
   <translation>Grupos de diez o más a los que se llega mucho menos que a los demás. Nunca por brazo.</translation>
  </message>
  <message>
   <source>Interviews begun more than a minute before another of the same collector ended.</source>
   <translation>Entrevistas empezadas más de un minuto antes de que terminara otra del mismo entrevistador.</translation>
  </message>
  <message>
   <source>Its clock went back by {minutes:,.0f} minutes between two entries.</source>
   <translation>Su reloj retrocedió {minutes:,.0f} minutos entre dos entradas.</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes earlier than those of the others ({n} people).</source>
   <translation>Sus horas van unos {minutes:.0f} minutos antes que las de los demás ({n} personas).</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes later than those of the others ({n} people).</source>
   <translation>Sus horas van unos {minutes:.0f} minutos después que las de los demás ({n} personas).</translation>
  </message>
  <message>
   <source>Kappa {kappa:.2f} over {scenes} scenes.</source>
   <translation>Kappa {kappa:.2f} en {scenes} escenas.</translation>
  </message>
  <message>
   <source>Long pauses</source>
   <translation>Pausas largas</translation>
  </message>
  <message>
   <source>Losses by arm</source>
   <translation>Pérdidas por brazo</translation>
  </message>
  <message>
   <source>Losses by arm are for the keeper of the allocation alone.</source>
   <translation>Las pérdidas por brazo son solo para el custodio de la asignación.</translation>
  </message>
  <message>
   <source>Mean answers {raw:+.2f} standard deviations from the middle ({n:,} responses).</source>
   <translation>Respuestas medias a {raw:+.2f} desviaciones estándar del centro ({n:,} cuestionarios).</translation>
  </message>
  <message>
   <source>More than 30 minutes between two answers of one response.</source>
   <translation>Más de 30 minutos entre dos respuestas de un cuestionario.</translation>
  </message>
  <message>
   <source>No attendance is noted yet.</source>
   <translation>Aún no se anotó asistencia.</translation>
  </message>
  <message>
   <source>No form has a rule, or nothing is answered yet.</source>
   <translation>Ningún formulario tiene reglas, o aún no hay respuestas.</translation>
  </message>
  <message>
   <source>No form has a text under “other”, or nobody wrote one.</source>
   <translation>Ningún formulario tiene un texto en «otro», o nadie escribió ninguno.</translation>
  </message>
  <message>
   <source>No form has eight statements with the same answers.</source>
   <translation>Ningún formulario tiene ocho afirmaciones con las mismas respuestas.</translation>
  </message>
  <message>
   <source>No form was keyed twice yet.</source>
   <translation>Aún no se capturó ningún formulario dos veces.</translation>
  </message>
  <message>
   <source>No instrument has a consent question whose name begins with consent.</source>
   <translation>Ningún instrumento tiene una pregunta de consentimiento cuyo nombre empiece con consent.</translation>
  </message>
  <message>
   <source>No question asks for a typed number.</source>
   <translation>Ninguna pregunta pide escribir un número.</translation>
  </message>
  <message>
   <source>No response is an interview asked by a collector.</source>
   <translation>Ningún cuestionario es una entrevista hecha por un entrevistador.</translation>
  </message>
  <message>
   <source>No response was typed question by question here.</source>
   <translation>Ningún cuestionario se escribió aquí pregunta por pregunta.</translation>
  </message>
  <message>
   <source>No scene was recorded by two people yet.</source>
   <translation>Aún no hay escenas registradas por dos personas.</translation>
  </message>
  <message>
   <source>No typed number varies by 20 units or more.</source>
   <translation>Ningún número escrito varía en 20 unidades o más.</translation>
  </message>
  <message>
   <source>None drawn yet.</source>
   <translation>Aún no se sorteó ninguna.</translation>
  </message>
  <message>
   <source>Not shown here: it needs the arms.</source>
   <translation>No se muestra aquí: necesita los brazos.</translation>
  </message>
  <message>
   <source>Nothing is allocated.</source>
   <translation>Nada está asignado.</translation>
  </message>
  <message>
   <source>Nothing is finished yet.</source>
   <translation>Aún no hay nada finalizado.</translation>
  </message>
  <message>
   <source>Nothing is known of people beforehand.</source>
   <translation>De antemano no se sabe nada de las personas.</translation>
  </message>
  <message>
   <source>Numbers far from the rest</source>
   <translation>Números lejos de los demás</translation>
  </message>
  <message>
   <source>Older version of a form</source>
   <translation>Versión anterior de un formulario</translation>
  </message>
  <message>
   <source>One answer to every statement of a list of eight or more.</source>
   <translation>Una sola respuesta a cada afirmación de una lista de ocho o más.</translation>
  </message>
  <message>
   <source>Opens {raw:.1f} % of the questions that can be skipped, in all {middle:.1f} % ({n:,}).</source>
   <translation>Abre {raw:.1f} % de las preguntas que se pueden saltar, en total {middle:.1f} % ({n:,}).</translation>
  </message>
  <message>
   <source>Outside the days of a wave</source>
   <translation>Fuera de los días de una ronda</translation>
  </message>
  <message>
   <source>Pairs of people of one collector who share more than 85 % of their answers at a wave, over at least 20 questions that do not nearly always get the same answer.</source>
   <translation>Pares de personas de un mismo entrevistador que comparten más del 85 % de sus respuestas en una ronda, en al menos 20 preguntas que no reciben casi siempre la misma respuesta.</translation>
  </message>
  <message>
   <source>Place inside the area</source>
   <translation>Lugar dentro de la zona</translation>
  </message>
  <message>
   <source>Refused {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>No quiso responder {raw:.1f} %, en total {middle:.1f} % ({n:,} cuestionarios).</translation>
  </message>
  <message>
   <source>Required questions blank in more than 5 % of the responses that should have them.</source>
   <translation>Preguntas obligatorias en blanco en más del 5 % de los cuestionarios que deberían tenerlas.</translation>
  </message>
  <message>
   <source>Required questions left blank</source>
   <translation>Preguntas obligatorias en blanco</translation>
  </message>
  <message>
   <source>Responses before a wave opened or after it closed.</source>
   <translation>Cuestionarios antes de que abriera una ronda o después de que cerrara.</translation>
  </message>
  <message>
   <source>Responses begun between 22:00 and 6:00 in the time of this computer.</source>
   <translation>Cuestionarios empezados entre las 22:00 y las 6:00, en la hora de este equipo.</translation>
  </message>
  <message>
   <source>Responses given to a version of a form that is not the newest used.</source>
   <translation>Cuestionarios hechos con una versión que no es la más nueva en uso.</translation>
  </message>
  <message>
   <source>Rounded numbers</source>
   <translation>Números redondeados</translation>
  </message>
  <message>
   <source>Said no and has {n:,} other responses.</source>
   <translation>Dijo que no y tiene otros {n:,} cuestionarios.</translation>
  </message>
  <message>
   <source>Scenes recorded by two people: points that agree, kappa, and marks within two seconds of each other.</source>
   <translation>Escenas registradas por dos personas: puntos en que coinciden, kappa, y marcas a menos de dos segundos una de otra.</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Segunda captura</translation>
  </message>
  <message>
   <source>Sessions and hours</source>
   <translation>Sesiones y horas</translation>
  </message>
  <message>
   <source>Sessions in which less than four fifths of the planned minutes were attended.</source>
   <translation>Sesiones en las que se asistió a menos de cuatro quintos de los minutos previstos.</translation>
  </message>
  <message>
   <source>Shares among those who answered more than 0.1 standard deviations off the whole list.</source>
   <translation>Proporciones entre quienes respondieron, a más de 0,1 desviaciones estándar de la lista completa.</translation>
  </message>
  <message>
   <source>Shares of don't know, refused and opened questions and mean answers by collector, drawn towards the middle as far as chance goes. Area and collector are mixed up unless people were given out by lot.</source>
   <translation>Proporción de no sabe, no quiso responder y preguntas abiertas, y respuestas medias, por entrevistador, acercadas al centro hasta donde llega el azar. Zona y entrevistador se confunden si las personas no se repartieron por sorteo.</translation>
  </message>
  <message>
   <source>Stood still for {minutes:.0f} minutes.</source>
   <translation>Se detuvo {minutes:.0f} minutos.</translation>
  </message>
  <message>
   <source>Texts typed under “other”, each once, the most frequent first.</source>
   <translation>Textos escritos en «otro», cada uno una vez, los más frecuentes primero.</translation>
  </message>
  <message>
   <source>The areas of groups are not stored.</source>
   <translation>Las zonas de los grupos no están guardadas.</translation>
  </message>
  <message>
   <source>The days of the waves count from something whose day is not stored, such as a session.</source>
   <translation>Los días de las rondas cuentan desde algo cuyo día no está guardado, como una sesión.</translation>
  </message>
  <message>
   <source>The rules of each form, run again over what is stored.</source>
   <translation>Las reglas de cada formulario, aplicadas otra vez a lo guardado.</translation>
  </message>
  <message>
   <source>The same answer all the way</source>
   <translation>La misma respuesta en todo</translation>
  </message>
  <message>
   <source>The same person twice</source>
   <translation>La misma persona dos veces</translation>
  </message>
  <message>
   <source>The share that agreed; collectors far off it; people asked on though they said no.</source>
   <translation>La proporción que aceptó; entrevistadores lejos de ella; personas a quienes se siguió preguntando aunque dijeron que no.</translation>
  </message>
  <message>
   <source>There are too many different answers; the first 3,000 were looked at.</source>
   <translation>Hay demasiadas respuestas distintas; se miraron las primeras 3000.</translation>
  </message>
  <message>
   <source>This code came twice on {on}; the second was refused.</source>
   <translation>Este código llegó dos veces el {on}; el segundo se rechazó.</translation>
  </message>
  <message>
   <source>Too fast</source>
   <translation>Demasiado rápido</translation>
  </message>
  <message>
   <source>Two interviews at once</source>
   <translation>Dos entrevistas a la vez</translation>
  </message>
  <message>
   <source>Two observers of one scene</source>
   <translation>Dos observadores de una escena</translation>
  </message>
  <message>
   <source>Typed numbers more than 3.5 robust standard deviations from the median of their group; groups under 20 are compared with everybody.</source>
   <translation>Números escritos a más de 3,5 desviaciones estándar robustas de la mediana de su grupo; los grupos de menos de 20 se comparan con todos.</translation>
  </message>
  <message>
   <source>Was due on {due} and is not done.</source>
   <translation>Debía hacerse antes del {due} y no está hecho.</translation>
  </message>
  <message>
   <source>Whether an interview took place inside the area of its group.</source>
   <translation>Si una entrevista tuvo lugar dentro de la zona de su grupo.</translation>
  </message>
  <message>
   <source>Who answers, against the list</source>
   <translation>Quién responde, frente a la lista</translation>
  </message>
  <message>
   <source>Who is reached</source>
   <translation>A quién se llega</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>preguntado</translation>
  </message>
  <message>
   <source>for the collector</source>
   <translation>para el entrevistador</translation>
  </message>
  <message>
   <source>for the evaluator</source>
   <translation>para el evaluador</translation>
  </message>
  <message>
   <source>for the keeper of the allocation</source>
   <translation>para el custodio de la asignación</translation>
  </message>
  <message>
   <source>for the trainer</source>
   <translation>para el instructor</translation>
  </message>
  <message>
   <source>kind {kind}: {rate:.0f} % differ ({low:.0f} to {high:.0f})</source>
   <translation>tipo {kind}: {rate:.0f} % difieren ({low:.0f} a {high:.0f})</translation>
  </message>
  <message>
   <source>likeness within collectors (ICC) up to {icc:.3f}</source>
   <translation>parecido dentro de cada entrevistador (CCI) hasta {icc:.3f}</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>resuelto</translation>
  </message>
  <message>
   <source>{agreed:,} agreed, {share:.0f} %</source>
   <translation>{agreed:,} aceptaron, {share:.0f} %</translation>
  </message>
  <message>
   <source>{came} of {listed} came; {share:.0f} % of the planned minutes.</source>
   <translation>Vinieron {came} de {listed}; {share:.0f} % de los minutos previstos.</translation>
  </message>
  <message>
   <source>{days:.0f} days after the wave closed.</source>
   <translation>{days:.0f} días después de que cerrara la ronda.</translation>
  </message>
  <message>
   <source>{days:.0f} days before the wave opened.</source>
   <translation>{days:.0f} días antes de que abriera la ronda.</translation>
  </message>
  <message>
   <source>{differ} of {n} answers that never change differ ({low:.0f} to {high:.0f} %).</source>
   <translation>{differ} de {n} respuestas que nunca cambian difieren ({low:.0f} a {high:.0f} %).</translation>
  </message>
  <message>
   <source>{dose:.0f} % of the planned minutes attended</source>
   <translation>asistencia al {dose:.0f} % de los minutos previstos</translation>
  </message>
  <message>
   <source>{drawn:,} drawn, {done:,} done, {late:,} late</source>
   <translation>{drawn:,} sorteadas, {done:,} hechas, {late:,} con retraso</translation>
  </message>
  <message>
   <source>{matched:.0f} % of {marks:,} marks agree</source>
   <translation>{matched:.0f} % de {marks:,} marcas coinciden</translation>
  </message>
  <message>
   <source>{minutes:.1f} minutes, {pace:.0f} % of the usual time.</source>
   <translation>{minutes:.1f} minutos, {pace:.0f} % del tiempo usual.</translation>
  </message>
  <message>
   <source>{n:,} of {total:,} sittings are too fast.</source>
   <translation>{n:,} de {total:,} sesiones de respuesta son demasiado rápidas.</translation>
  </message>
  <message>
   <source>{n:,} people agreed only after the allocation was opened. This must be 0.</source>
   <translation>{n:,} personas aceptaron solo tras abrirse la asignación. Esto debe ser 0.</translation>
  </message>
  <message>
   <source>{n:,} people sent a substitute.</source>
   <translation>{n:,} personas enviaron a un sustituto.</translation>
  </message>
  <message>
   <source>{n:,} responses are finished later than it is now.</source>
   <translation>{n:,} cuestionarios se finalizaron más tarde que la hora actual.</translation>
  </message>
  <message>
   <source>{n:,} responses to version {version}; the newest used is {latest}.</source>
   <translation>{n:,} cuestionarios de la versión {version}; la más nueva en uso es {latest}.</translation>
  </message>
  <message>
   <source>{n:,} times: {what}.</source>
   <translation>{n:,} veces: {what}.</translation>
  </message>
  <message>
   <source>{name} {value}: {own:.0f} % of those who answered, {roster:.0f} % of the list.</source>
   <translation>{name} {value}: {own:.0f} % de quienes respondieron, {roster:.0f} % de la lista.</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f})</source>
   <translation>{rate:.0f} errores en 1000 respuestas (entre {low:.0f} y {high:.0f})</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f}).</source>
   <translation>{rate:.0f} errores en 1000 respuestas (entre {low:.0f} y {high:.0f}).</translation>
  </message>
  <message>
   <source>{reached:,} of {n:,} reached; other groups {others:.0f} %.</source>
   <translation>{reached:,} de {n:,} alcanzados; otros grupos {others:.0f} %.</translation>
  </message>
  <message>
   <source>{reached:,} of {target:,} reached, {refused:,} refused, {moved:,} moved</source>
   <translation>{reached:,} de {target:,} alcanzados, {refused:,} no quisieron, {moved:,} se mudaron</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} agreed; with others {others:.0f} %.</source>
   <translation>{share:.0f} % de {n:,} aceptó; con los demás {others:.0f} %.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} numbers end in 0 or 5; others {usual:.0f} %.</source>
   <translation>{share:.0f} % de {n:,} números terminan en 0 o 5; los demás {usual:.0f} %.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {points:,} points agree in {scenes:,} scenes</source>
   <translation>{share:.0f} % de {points:,} puntos coinciden en {scenes:,} escenas</translation>
  </message>
  <message>
   <source>{share:.0f} % of {questions} answers are the same as those of {other}.</source>
   <translation>El {share:.0f} % de {questions} respuestas son iguales a las de {other}.</translation>
  </message>
  <message>
   <source>{times} responses where one is due.</source>
   <translation>{times} cuestionarios donde corresponde uno.</translation>
  </message>
  <message>
   <source>{value:g} lies {z:+.1f} robust standard deviations from the median.</source>
   <translation>{value:g} está a {z:+.1f} desviaciones estándar robustas de la mediana.</translation>
  </message>
  <message>
   <source>{value} breaks the rule of this question.</source>
   <translation>{value} rompe la regla de esta pregunta.</translation>
  </message>
  <message>
   <source>“Other” answers to code</source>
   <translation>Respuestas «otro» por codificar</translation>
  </message>
  <message>
   <source>“{text}”, {n:,} times.</source>
   <translation>«{text}», {n:,} veces.</translation>
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>Type the answer. This kind of question ({}) has no fields of its own yet.</source>
   <translation>Escriba la respuesta. Este tipo de pregunta ({}) aún no tiene campos propios.</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Copy this question</source>
   <translation>Copiar esta pregunta</translation>
  </message>
  <message>
   <source>New question below</source>
   <translation>Nueva pregunta debajo</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publicar</translation>
  </message>
  <message>
   <source>Rule as text or as rows</source>
   <translation>Regla como texto o en filas</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probarlo</translation>
  </message>
 </context>
 <context>
  <name>linking_words</name>
  <message>
   <source>Day of the month you were born</source>
   <translation>Día del mes en que nació</translation>
  </message>
  <message>
   <source>First letter of the town where you were born</source>
   <translation>Primera letra de la localidad donde nació</translation>
  </message>
  <message>
   <source>First letter of your mother's first name</source>
   <translation>Primera letra del primer nombre de su madre</translation>
  </message>
  <message>
   <source>Last digit of the first house number you remember</source>
   <translation>Última cifra del primer número de casa que recuerda</translation>
  </message>
  <message>
   <source>Last letter of the first name given to you at birth</source>
   <translation>Última letra del primer nombre que le pusieron al nacer</translation>
  </message>
  <message>
   <source>Number of older brothers and sisters</source>
   <translation>Número de hermanas y hermanos mayores</translation>
  </message>
 </context>
 <context>
  <name>log_words</name>
  <message>
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Deviation</source>
   <translation>Desviación</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Daño</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registro</translation>
  </message>
 </context>
 <context>
  <name>plan_choose_words</name>
  <message>
   <source>100 to 199</source>
   <translation>100 a 199</translation>
  </message>
  <message>
   <source>12 or more</source>
   <translation>12 o más</translation>
  </message>
  <message>
   <source>12 to 39</source>
   <translation>12 a 39</translation>
  </message>
  <message>
   <source>12 to 40</source>
   <translation>12 a 40</translation>
  </message>
  <message>
   <source>200 or more</source>
   <translation>200 o más</translation>
  </message>
  <message>
   <source>40 to 99</source>
   <translation>40 a 99</translation>
  </message>
  <message>
   <source>8 to 11</source>
   <translation>8 a 11</translation>
  </message>
  <message>
   <source>A balance rule leaves enough different draws.</source>
   <translation>Una regla de equilibrio deja bastantes sorteos distintos.</translation>
  </message>
  <message>
   <source>A call, a letter or help to come.</source>
   <translation>Una llamada, una carta o ayuda para venir.</translation>
  </message>
  <message>
   <source>A computer at every enrolment; each site keeps its own count.</source>
   <translation>Un equipo en cada inscripción; cada sitio lleva su propia cuenta.</translation>
  </message>
  <message>
   <source>A desk, patrol or unit is there on some days only.</source>
   <translation>Una mesa, patrulla o unidad está ahí solo algunos días.</translation>
  </message>
  <message>
   <source>A few groupings</source>
   <translation>Unas pocas agrupaciones</translation>
  </message>
  <message>
   <source>A handful of sites, each measured many times.</source>
   <translation>Unos pocos sitios, cada uno medido muchas veces.</translation>
  </message>
  <message>
   <source>A long series shows trend and season before the start.</source>
   <translation>Una serie larga muestra tendencia y temporada antes del inicio.</translation>
  </message>
  <message>
   <source>A lot decides after how many sessions each of them starts.</source>
   <translation>Un sorteo decide tras cuántas sesiones empieza cada uno.</translation>
  </message>
  <message>
   <source>A lot decides in which groups nobody, half or all get it; another one who in the half.</source>
   <translation>Un sorteo decide en qué grupos lo recibe nadie, la mitad o todos; otro, quién en la mitad.</translation>
  </message>
  <message>
   <source>A lot is drawn within each stratum.</source>
   <translation>Se hace un sorteo dentro de cada estrato.</translation>
  </message>
  <message>
   <source>A lot makes the arms alike in all that nobody measured.</source>
   <translation>Un sorteo hace parecidos los brazos en todo lo que nadie midió.</translation>
  </message>
  <message>
   <source>A place, on some days and not on others</source>
   <translation>Un lugar, unos días sí y otros no</translation>
  </message>
  <message>
   <source>A public draw, and a list kept in order for those who replace others.</source>
   <translation>Un sorteo público, y una lista que se respeta en orden para los reemplazos.</translation>
  </message>
  <message>
   <source>A shift, station or class; or people who talk every day.</source>
   <translation>Un turno, una estación o una clase; o personas que hablan a diario.</translation>
  </message>
  <message>
   <source>A whole group</source>
   <translation>Un grupo entero</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>All are drawn at once.</source>
   <translation>Se sortean todos a la vez.</translation>
  </message>
  <message>
   <source>An earlier score, years of service, complaints.</source>
   <translation>Un puntaje anterior, años de servicio, quejas.</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Llegada</translation>
  </message>
  <message>
   <source>As many as there are places</source>
   <translation>Tantos como cupos haya</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Equilibrio</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before and after.</source>
   <translation>Antes y después.</translation>
  </message>
  <message>
   <source>Before {} monthly points a series cannot tell a change from a trend or a season.</source>
   <translation>Antes de {} puntos mensuales una serie no distingue un cambio de una tendencia o una temporada.</translation>
  </message>
  <message>
   <source>Blocks would leave cells of one or two.</source>
   <translation>Los bloques dejarían celdas de uno o dos.</translation>
  </message>
  <message>
   <source>By lot</source>
   <translation>Por sorteo</translation>
  </message>
  <message>
   <source>Can you decide by lot who gets it, or who gets it first?</source>
   <translation>¿Puede decidir por sorteo quién lo recibe, o quién lo recibe primero?</translation>
  </message>
  <message>
   <source>Can you measure before it starts?</source>
   <translation>¿Puede medir antes de que empiece?</translation>
  </message>
  <message>
   <source>Can you measure each of them again and again?</source>
   <translation>¿Puede medir a cada uno una y otra vez?</translation>
  </message>
  <message>
   <source>Cheap in the field and dear in doubt: every other cause must be argued away.</source>
   <translation>Barato en campo y caro en dudas: hay que refutar cada otra causa.</translation>
  </message>
  <message>
   <source>Clear ones are decided as ever, those between by lot.</source>
   <translation>Los claros se deciden como siempre; los intermedios, por sorteo.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Counted in the same way all the time.</source>
   <translation>Contado todo el tiempo de la misma manera.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days by lot</source>
   <translation>Días por sorteo</translation>
  </message>
  <message>
   <source>Days or shifts can be drawn.</source>
   <translation>Se pueden sortear días o turnos.</translation>
  </message>
  <message>
   <source>Describe what happened afterwards, without a comparison.</source>
   <translation>Describir lo que pasó después, sin comparación.</translation>
  </message>
  <message>
   <source>Do you know all of them before you start?</source>
   <translation>¿Los conoce a todos antes de empezar?</translation>
  </message>
  <message>
   <source>Does it reach those beside them?</source>
   <translation>¿Llega a quienes están junto a ellos?</translation>
  </message>
  <message>
   <source>Does it work?</source>
   <translation>¿Funciona?</translation>
  </message>
  <message>
   <source>Draw only the unclear cases</source>
   <translation>Sortear solo los casos dudosos</translation>
  </message>
  <message>
   <source>Draw the content</source>
   <translation>Sortear el contenido</translation>
  </message>
  <message>
   <source>Draw the invitation</source>
   <translation>Sortear la invitación</translation>
  </message>
  <message>
   <source>Each day or shift is one line under People, with a column “week”.</source>
   <translation>Cada día o turno es una línea en Personas, con una columna «week».</translation>
  </message>
  <message>
   <source>Each is drawn on arrival.</source>
   <translation>Cada uno se sortea al llegar.</translation>
  </message>
  <message>
   <source>Each one's own earlier course is the comparison.</source>
   <translation>El curso anterior de cada uno es la comparación.</translation>
  </message>
  <message>
   <source>Each part alone, both together, neither.</source>
   <translation>Cada parte sola, ambas juntas, ninguna.</translation>
  </message>
  <message>
   <source>Each person alone</source>
   <translation>Cada persona por su cuenta</translation>
  </message>
  <message>
   <source>Each round shows groups with it beside groups still without.</source>
   <translation>Cada ronda muestra grupos con él junto a grupos que aún no lo tienen.</translation>
  </message>
  <message>
   <source>Each starts at a session drawn by lot.</source>
   <translation>Cada uno empieza en una sesión elegida por sorteo.</translation>
  </message>
  <message>
   <source>Each who comes is most likely sent to the arm that keeps the arms alike.</source>
   <translation>A quien llega se le envía, muy probablemente, al brazo que mantiene parecidos los brazos.</translation>
  </message>
  <message>
   <source>Each who comes takes the next place of a list drawn in blocks of mixed sizes.</source>
   <translation>Quien llega toma la siguiente posición de una lista sorteada en bloques de tamaños mezclados.</translation>
  </message>
  <message>
   <source>Every person counts for both parts.</source>
   <translation>Cada persona cuenta para ambas partes.</translation>
  </message>
  <message>
   <source>Everybody gets a course; which of two is drawn.</source>
   <translation>Todos reciben un curso; se sortea cuál de dos.</translation>
  </message>
  <message>
   <source>Everybody gets it, but not all at once.</source>
   <translation>Todos lo reciben, pero no todos a la vez.</translation>
  </message>
  <message>
   <source>Everybody, some of them later</source>
   <translation>Todos, algunos más tarde</translation>
  </message>
  <message>
   <source>Fewer than 12</source>
   <translation>Menos de 12</translation>
  </message>
  <message>
   <source>Fewer than 8</source>
   <translation>Menos de 8</translation>
  </message>
  <message>
   <source>Fewer than {} units: describe, or draw the start of each; only large effects can be seen.</source>
   <translation>Menos de {} unidades: describa, o sortee el inicio de cada una; solo se ven efectos grandes.</translation>
  </message>
  <message>
   <source>Five times or more</source>
   <translation>Cinco veces o más</translation>
  </message>
  <message>
   <source>Follow the monthly figures and look for a break when it starts.</source>
   <translation>Seguir las cifras mensuales y buscar un quiebre cuando empieza.</translation>
  </message>
  <message>
   <source>Follow the monthly figures, here and in a similar place, and look for a break when it starts.</source>
   <translation>Seguir las cifras mensuales, aquí y en un lugar parecido, y buscar un quiebre cuando empieza.</translation>
  </message>
  <message>
   <source>For so few the numbers you know serve better in the analysis than in the draw.</source>
   <translation>Con tan pocos, los números que conoce sirven más en el análisis que en el sorteo.</translation>
  </message>
  <message>
   <source>From 100 on a balance rule leaves enough different draws.</source>
   <translation>Desde 100 una regla de equilibrio deja bastantes sorteos distintos.</translation>
  </message>
  <message>
   <source>From 40 on partners alike enough are found.</source>
   <translation>Desde 40 se hallan parejas lo bastante parecidas.</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Groups can start in four steps.</source>
   <translation>Los grupos pueden empezar en cuatro pasos.</translation>
  </message>
  <message>
   <source>Groups can start in two steps.</source>
   <translation>Los grupos pueden empezar en dos pasos.</translation>
  </message>
  <message>
   <source>Groups enough for three kinds, and everybody in them is measured.</source>
   <translation>Grupos suficientes para tres tipos, y se mide a todos en ellos.</translation>
  </message>
  <message>
   <source>Here about {:.1f} times as many, until your baseline says better.</source>
   <translation>Aquí unas {:.1f} veces, hasta que su línea base diga otra cosa.</translation>
  </message>
  <message>
   <source>How many days or shifts could be drawn?</source>
   <translation>¿Cuántos días o turnos se podrían sortear?</translation>
  </message>
  <message>
   <source>How many groups could take part?</source>
   <translation>¿Cuántos grupos podrían participar?</translation>
  </message>
  <message>
   <source>How many people could take part?</source>
   <translation>¿Cuántas personas podrían participar?</translation>
  </message>
  <message>
   <source>How many things about them must be alike in the arms?</source>
   <translation>¿En cuántas cosas deben parecerse los brazos?</translation>
  </message>
  <message>
   <source>How often can you measure everybody?</source>
   <translation>¿Cuántas veces puede medir a todos?</translation>
  </message>
  <message>
   <source>In the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Con invitación</translation>
  </message>
  <message>
   <source>Is the outcome counted month by month already?</source>
   <translation>¿Ya se cuenta mes a mes lo que se quiere medir?</translation>
  </message>
  <message>
   <source>Is there a similar place that does not get it?</source>
   <translation>¿Hay un lugar parecido que no lo recibe?</translation>
  </message>
  <message>
   <source>It is decided already, or by somebody else.</source>
   <translation>Ya está decidido, o lo decide otra persona.</translation>
  </message>
  <message>
   <source>It reaches groups one after the other anyway.</source>
   <translation>De todos modos llega a los grupos uno tras otro.</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Conocido</translation>
  </message>
  <message>
   <source>List who belongs to each group before the draw is opened.</source>
   <translation>Liste quién pertenece a cada grupo antes de abrir el sorteo.</translation>
  </message>
  <message>
   <source>Lists sealed beforehand; the last of a block can sometimes be guessed.</source>
   <translation>Listas selladas de antemano; el último de un bloque a veces se puede adivinar.</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>Sorteo de cupos</translation>
  </message>
  <message>
   <source>Lottery of places: a lot decides who gets one of the {} places, and who follows.</source>
   <translation>Sorteo de cupos: un sorteo decide quién recibe uno de los {} cupos, y quién sigue.</translation>
  </message>
  <message>
   <source>Many measurements of each, some before the start.</source>
   <translation>Muchas mediciones de cada uno, algunas antes del inicio.</translation>
  </message>
  <message>
   <source>Measure before and after, here and in a similar place.</source>
   <translation>Medir antes y después, aquí y en un lugar parecido.</translation>
  </message>
  <message>
   <source>Measure before and after.</source>
   <translation>Medir antes y después.</translation>
  </message>
  <message>
   <source>Measured in the same way at the same times.</source>
   <translation>Medido de la misma manera en los mismos momentos.</translation>
  </message>
  <message>
   <source>More than 40</source>
   <translation>Más de 40</translation>
  </message>
  <message>
   <source>More than blocks could hold.</source>
   <translation>Más de los que caben en bloques.</translation>
  </message>
  <message>
   <source>More than three</source>
   <translation>Más de tres</translation>
  </message>
  <message>
   <source>More want it than can have it.</source>
   <translation>Lo quieren más de los que pueden tenerlo.</translation>
  </message>
  <message>
   <source>More want it than there are places.</source>
   <translation>Lo quieren más personas que cupos hay.</translation>
  </message>
  <message>
   <source>Names, groups, days or the order of starts can be drawn.</source>
   <translation>Se pueden sortear nombres, grupos, días o el orden de inicio.</translation>
  </message>
  <message>
   <source>Next to nothing</source>
   <translation>Casi nada</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No comparison any more once the others start: long-term effects stay unknown.</source>
   <translation>Ya no hay comparación cuando empiezan los demás: los efectos a largo plazo quedan sin conocer.</translation>
  </message>
  <message>
   <source>No, or fewer than 24</source>
   <translation>No, o menos de 24</translation>
  </message>
  <message>
   <source>No, they come one by one</source>
   <translation>No, llegan uno por uno</translation>
  </message>
  <message>
   <source>Nobody knows who comes next, so a list is drawn beforehand.</source>
   <translation>Nadie sabe quién viene después; por eso la lista se sortea de antemano.</translation>
  </message>
  <message>
   <source>Nobody may be refused, but we can invite</source>
   <translation>No se le puede negar a nadie, pero podemos invitar</translation>
  </message>
  <message>
   <source>Not the programme but the invitation is drawn.</source>
   <translation>No se sortea el programa, sino la invitación.</translation>
  </message>
  <message>
   <source>Once or twice</source>
   <translation>Una o dos veces</translation>
  </message>
  <message>
   <source>Once or twice each.</source>
   <translation>Una o dos veces cada uno.</translation>
  </message>
  <message>
   <source>One lot is drawn for all.</source>
   <translation>Se hace un solo sorteo para todos.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions of the groups is drawn.</source>
   <translation>Se sortea una de las divisiones mejor equilibradas de los grupos.</translation>
  </message>
  <message>
   <source>One programme against none, or against what is usual.</source>
   <translation>Un programa frente a ninguno, o frente a lo habitual.</translation>
  </message>
  <message>
   <source>Only afterwards.</source>
   <translation>Solo después.</translation>
  </message>
  <message>
   <source>Only those drawn</source>
   <translation>Solo los sorteados</translation>
  </message>
  <message>
   <source>Only those who get it are measured.</source>
   <translation>Solo se mide a quienes lo reciben.</translation>
  </message>
  <message>
   <source>Only who they are.</source>
   <translation>Solo quiénes son.</translation>
  </message>
  <message>
   <source>Open to all, but calls, letters or lifts are few.</source>
   <translation>Abierto a todos, pero las llamadas, cartas o traslados son pocos.</translation>
  </message>
  <message>
   <source>Order of sites by lot</source>
   <translation>Orden de sitios por sorteo</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People of one group answer alike, so more of them are needed.</source>
   <translation>Las personas de un grupo responden parecido, así que hacen falta más.</translation>
  </message>
  <message>
   <source>Phase it in by lot</source>
   <translation>Introducirlo por etapas, por sorteo</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>Repetido</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Rondas</translation>
  </message>
  <message>
   <source>Rung 1 of 5: only afterwards, so nothing tells what it changed.</source>
   <translation>Peldaño 1 de 5: solo después, así que nada dice qué cambió.</translation>
  </message>
  <message>
   <source>Rung 2 of 5: before and after without a comparison. Other things may have changed too.</source>
   <translation>Peldaño 2 de 5: antes y después sin comparación. También pueden haber cambiado otras cosas.</translation>
  </message>
  <message>
   <source>Rung 3 of 5: before and after, beside a similar place that may differ in other ways.</source>
   <translation>Peldaño 3 de 5: antes y después, junto a un lugar parecido que puede diferir en otras cosas.</translation>
  </message>
  <message>
   <source>Rung 4 of 5: a long series beside another one. What else began at that time can still mislead.</source>
   <translation>Peldaño 4 de 5: una serie larga junto a otra. Lo demás que empezó entonces aún puede engañar.</translation>
  </message>
  <message>
   <source>Rung 5 of 5: decided by lot, so a difference comes from the programme or from chance.</source>
   <translation>Peldaño 5 de 5: decidido por sorteo, así que una diferencia viene del programa o del azar.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Several numbers</source>
   <translation>Varios números</translation>
  </message>
  <message>
   <source>Stepped wedge: every group gets it, and a lot decides which starts at which step.</source>
   <translation>Cuña escalonada: todos los grupos lo reciben, y un sorteo decide cuáles empiezan en qué paso.</translation>
  </message>
  <message>
   <source>Such as station, rank or sex.</source>
   <translation>Como estación, rango o sexo.</translation>
  </message>
  <message>
   <source>Such as the station and the rank.</source>
   <translation>Como la estación y el rango.</translation>
  </message>
  <message>
   <source>The facts must be known of every group before the draw, and the analysis uses them.</source>
   <translation>Los datos de cada grupo deben conocerse antes del sorteo, y el análisis los usa.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw, and the analysis uses them.</source>
   <translation>Los datos de todos deben conocerse antes del sorteo, y el análisis los usa.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw; who is lost takes the partner along.</source>
   <translation>Los datos de todos deben conocerse antes del sorteo; quien se pierde se lleva a su pareja.</translation>
  </message>
  <message>
   <source>The lot is drawn again until the arms are alike by a rule fixed before.</source>
   <translation>El sorteo se repite hasta que los brazos se parecen según una regla fijada antes.</translation>
  </message>
  <message>
   <source>The others get it once the comparison is over.</source>
   <translation>Los demás lo reciben cuando termina la comparación.</translation>
  </message>
  <message>
   <source>The others go on as usual.</source>
   <translation>Los demás siguen como siempre.</translation>
  </message>
  <message>
   <source>The people in this study have no facts to balance yet. This is the nearest method without them; bring people with their facts, then choose again.</source>
   <translation>Las personas de este estudio aún no tienen datos que equilibrar. Este es el método más cercano sin ellos; traiga personas con sus datos y elija otra vez.</translation>
  </message>
  <message>
   <source>The programme must be able to stop and go from day to day; what lasts is not seen.</source>
   <translation>El programa debe poder parar y seguir de un día a otro; lo que perdura no se ve.</translation>
  </message>
  <message>
   <source>The same people or places, before and after.</source>
   <translation>Las mismas personas o lugares, antes y después.</translation>
  </message>
  <message>
   <source>The same place is its own comparison.</source>
   <translation>El mismo lugar es su propia comparación.</translation>
  </message>
  <message>
   <source>There is nothing to balance by.</source>
   <translation>No hay nada con que equilibrar.</translation>
  </message>
  <message>
   <source>They rarely talk about it with one another.</source>
   <translation>Rara vez hablan de ello entre sí.</translation>
  </message>
  <message>
   <source>This study has {} of them now. Choose again if that is how many there will be.</source>
   <translation>Este estudio tiene ahora {}. Elija otra vez si serán esos.</translation>
  </message>
  <message>
   <source>Those left out are compared with groups where nobody has it.</source>
   <translation>Quienes quedan fuera se comparan con grupos donde nadie lo tiene.</translation>
  </message>
  <message>
   <source>Those most alike are paired, and in each pair a lot decides.</source>
   <translation>Los más parecidos se emparejan, y en cada par decide un sorteo.</translation>
  </message>
  <message>
   <source>Three or four times</source>
   <translation>Tres o cuatro veces</translation>
  </message>
  <message>
   <source>Time lottery: a lot decides within each week on which days it runs.</source>
   <translation>Sorteo de días: en cada semana un sorteo decide qué días funciona.</translation>
  </message>
  <message>
   <source>To see whether the parts help one another takes {} times the people.</source>
   <translation>Ver si las partes se ayudan entre sí exige {} veces las personas.</translation>
  </message>
  <message>
   <source>Too few to tell a change from a season.</source>
   <translation>Demasiado pocos para distinguir un cambio de una temporada.</translation>
  </message>
  <message>
   <source>Two arms of {}: invited and not invited.</source>
   <translation>Dos brazos de {}: con invitación y sin ella.</translation>
  </message>
  <message>
   <source>Two arms of {}: with it and without it.</source>
   <translation>Dos brazos de {}: con él y sin él.</translation>
  </message>
  <message>
   <source>Two means of so few say next to nothing; each one's own course does.</source>
   <translation>Dos promedios de tan pocos dicen casi nada; el curso propio de cada uno sí.</translation>
  </message>
  <message>
   <source>Two parts tried at once on {}: neither, each alone, both.</source>
   <translation>Dos partes probadas a la vez en {}: ninguna, cada una sola, ambas.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Up to three</source>
   <translation>Hasta tres</translation>
  </message>
  <message>
   <source>Waiting list by lot</source>
   <translation>Lista de espera por sorteo</translation>
  </message>
  <message>
   <source>Waiting list of {}: some get it now, the others later.</source>
   <translation>Lista de espera de {}: unos lo reciben ahora, los demás después.</translation>
  </message>
  <message>
   <source>What do you know about them beforehand?</source>
   <translation>¿Qué sabe de ellos de antemano?</translation>
  </message>
  <message>
   <source>What do you want to find out?</source>
   <translation>¿Qué quiere averiguar?</translation>
  </message>
  <message>
   <source>What happens to people who did not get it.</source>
   <translation>Qué pasa con las personas que no lo recibieron.</translation>
  </message>
  <message>
   <source>What is known before the draw can be made alike in the arms.</source>
   <translation>Lo que se sabe antes del sorteo puede hacerse parecido en los brazos.</translation>
  </message>
  <message>
   <source>When half of those invited come, {} times the people are needed.</source>
   <translation>Cuando viene la mitad de los invitados, hacen falta {} veces las personas.</translation>
  </message>
  <message>
   <source>Where more want it than can have it, a lot is also the fairest way.</source>
   <translation>Donde lo quieren más de los que pueden tenerlo, un sorteo es además lo más justo.</translation>
  </message>
  <message>
   <source>Which of two parts works?</source>
   <translation>¿Cuál de dos partes funciona?</translation>
  </message>
  <message>
   <source>Who knows that a turn will come may wait instead of acting.</source>
   <translation>Quien sabe que le llegará el turno puede esperar en vez de actuar.</translation>
  </message>
  <message>
   <source>Who or what gets it, or does not?</source>
   <translation>¿Quién o qué lo recibe, o no?</translation>
  </message>
  <message>
   <source>Who talks every day shares what is taught, so groups are drawn whole.</source>
   <translation>Quienes hablan a diario comparten lo aprendido; por eso se sortean grupos enteros.</translation>
  </message>
  <message>
   <source>Who waits is the comparison, and nobody goes without.</source>
   <translation>Quien espera es la comparación, y nadie se queda sin él.</translation>
  </message>
  <message>
   <source>Who will have had it in the end?</source>
   <translation>¿Quién lo habrá tenido al final?</translation>
  </message>
  <message>
   <source>With 8 to 40 groups balance must be made, not hoped for.</source>
   <translation>Con 8 a 40 grupos el equilibrio hay que hacerlo, no esperarlo.</translation>
  </message>
  <message>
   <source>With 8 to 40 groups pairs gain most.</source>
   <translation>Con 8 a 40 grupos lo que más gana son los pares.</translation>
  </message>
  <message>
   <source>With so many chance alone keeps the arms much alike.</source>
   <translation>Con tantos, el azar solo mantiene los brazos muy parecidos.</translation>
  </message>
  <message>
   <source>Without a lot no design can rule out other causes.</source>
   <translation>Sin sorteo ningún diseño puede descartar otras causas.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, 24 months or more</source>
   <translation>Sí, 24 meses o más</translation>
  </message>
  <message>
   <source>Yes, many times</source>
   <translation>Sí, muchas veces</translation>
  </message>
  <message>
   <source>Yes, there is a list</source>
   <translation>Sí, hay una lista</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>grupos</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <source>{} places are put in for now. Enter your own number under Method.</source>
   <translation>Por ahora se ponen {} cupos. Escriba su propio número en Método.</translation>
  </message>
  <message>
   <source>{} rounds in which everybody is measured, and starts kept to the calendar.</source>
   <translation>{} rondas en las que se mide a todos, e inicios que respetan el calendario.</translation>
  </message>
 </context>
 <context>
  <name>plan_facts_words</name>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Did those who made the programme take part in testing it?</source>
   <translation>¿Participaron quienes crearon el programa en probarlo?</translation>
  </message>
  <message>
   <source>How are answers entered, checked and kept, besides what Pilotage does?</source>
   <translation>¿Cómo se introducen, revisan y guardan las respuestas, aparte de lo que hace Pilotage?</translation>
  </message>
  <message>
   <source>How did participants or residents take part: who, when, what did it change, were they paid?</source>
   <translation>¿Cómo participaron participantes o vecinos: quiénes, cuándo, qué cambió, se les pagó?</translation>
  </message>
  <message>
   <source>How is it seen to that the programme is run as planned?</source>
   <translation>¿Cómo se cuida que el programa se haga según lo previsto?</translation>
  </message>
  <message>
   <source>How is the programme meant to work, from what is done to what should change?</source>
   <translation>¿Cómo debe actuar el programa, de lo que se hace a lo que debe cambiar?</translation>
  </message>
  <message>
   <source>How it is watched</source>
   <translation>Cómo se vigila</translation>
  </message>
  <message>
   <source>How was that done, and how alike did the groups look?</source>
   <translation>¿Cómo se hizo, y cuánto se parecían los grupos?</translation>
  </message>
  <message>
   <source>How was the number of people decided, on which assumptions?</source>
   <translation>¿Cómo se decidió el número de personas, y con qué supuestos?</translation>
  </message>
  <message>
   <source>How were enough people found and asked?</source>
   <translation>¿Cómo se encontró y preguntó a personas suficientes?</translation>
  </message>
  <message>
   <source>How will participants, managers and others learn the results?</source>
   <translation>¿Cómo conocerán los resultados participantes, responsables y demás?</translation>
  </message>
  <message>
   <source>Was a look at the results planned before the end, and what would stop the study?</source>
   <translation>¿Se previó mirar los resultados antes del final, y qué detendría el estudio?</translation>
  </message>
  <message>
   <source>What did people agree to for later use of their data?</source>
   <translation>¿Qué aceptaron las personas para usos posteriores de sus datos?</translation>
  </message>
  <message>
   <source>What did people get for taking part?</source>
   <translation>¿Qué recibieron las personas por participar?</translation>
  </message>
  <message>
   <source>What did the others get, and why was this the right comparison?</source>
   <translation>¿Qué recibieron los demás, y por qué era la comparación adecuada?</translation>
  </message>
  <message>
   <source>What do the results mean beside benefits, harms and what others found?</source>
   <translation>¿Qué significan los resultados junto a beneficios, daños y lo hallado por otros?</translation>
  </message>
  <message>
   <source>What else ran at the same time, for whom?</source>
   <translation>¿Qué más hubo al mismo tiempo, y para quién?</translation>
  </message>
  <message>
   <source>What exactly was done: contents, sessions, hours, material, and where can it be had?</source>
   <translation>¿Qué se hizo exactamente: contenidos, sesiones, horas, material, y dónde puede obtenerse?</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Qué se hace</translation>
  </message>
  <message>
   <source>What is offered after the study, also to those who suffered harm?</source>
   <translation>¿Qué se ofrece tras el estudio, también a quienes sufrieron un daño?</translation>
  </message>
  <message>
   <source>What part did they and the funder have in plan, data and writing?</source>
   <translation>¿Qué parte tuvieron ellos y quien financia en el plan, los datos y la redacción?</translation>
  </message>
  <message>
   <source>What was done so that people stayed until the last questionnaire?</source>
   <translation>¿Qué se hizo para que las personas siguieran hasta el último cuestionario?</translation>
  </message>
  <message>
   <source>When and how may the group of a person be made known?</source>
   <translation>¿Cuándo y cómo puede darse a conocer el grupo de una persona?</translation>
  </message>
  <message>
   <source>When would the programme be stopped or changed for a person or a site?</source>
   <translation>¿Cuándo se detendría o cambiaría el programa para una persona o un lugar?</translation>
  </message>
  <message>
   <source>Where does it take place: which towns, stations, schools or services?</source>
   <translation>¿Dónde tiene lugar: qué ciudades, comisarías, escuelas o servicios?</translation>
  </message>
  <message>
   <source>Where is the study registered: registry, number, address, date?</source>
   <translation>¿Dónde está registrado el estudio: registro, número, dirección, fecha?</translation>
  </message>
  <message>
   <source>Which board approved the study, when, under which number?</source>
   <translation>¿Qué comité aprobó el estudio, cuándo y con qué número?</translation>
  </message>
  <message>
   <source>Which sites and which trainers could take part?</source>
   <translation>¿Qué lugares y qué formadores podían participar?</translation>
  </message>
  <message>
   <source>Who agreed to take part, for whom, and how was it asked?</source>
   <translation>¿Quién aceptó participar, por quién, y cómo se preguntó?</translation>
  </message>
  <message>
   <source>Who can have the data, the dictionary and the code, where and from when?</source>
   <translation>¿Quién puede tener los datos, el diccionario y el código, dónde y desde cuándo?</translation>
  </message>
  <message>
   <source>Who can read names and answers, and when are names erased?</source>
   <translation>¿Quién puede leer nombres y respuestas, y cuándo se borran los nombres?</translation>
  </message>
  <message>
   <source>Who checks how the study is run, and how often?</source>
   <translation>¿Quién revisa cómo se lleva el estudio, y con qué frecuencia?</translation>
  </message>
  <message>
   <source>Who could see the next assignment before a person was enrolled?</source>
   <translation>¿Quién podía ver la próxima asignación antes de inscribir a una persona?</translation>
  </message>
  <message>
   <source>Who could take part and who could not?</source>
   <translation>¿Quién podía participar y quién no?</translation>
  </message>
  <message>
   <source>Who did not know who was in which group?</source>
   <translation>¿Quién no sabía quién estaba en qué grupo?</translation>
  </message>
  <message>
   <source>Who did what in the study?</source>
   <translation>¿Quién hizo qué en el estudio?</translation>
  </message>
  <message>
   <source>Who is responsible for the study, and how can they be reached?</source>
   <translation>¿Quién responde del estudio, y cómo se le localiza?</translation>
  </message>
  <message>
   <source>Who is told when the plan changes, and how?</source>
   <translation>¿A quién se avisa cuando cambia el plan, y cómo?</translation>
  </message>
  <message>
   <source>Who of those who planned, ran or wrote gains by a result? Is a trainer among them?</source>
   <translation>¿Quién de los que planearon, llevaron o escribieron gana con un resultado? ¿Hay un formador entre ellos?</translation>
  </message>
  <message>
   <source>Who paid for the study or helped with goods or staff?</source>
   <translation>¿Quién pagó el estudio o ayudó con bienes o personal?</translation>
  </message>
  <message>
   <source>Who ran the sessions, how were they trained, and how were they assigned?</source>
   <translation>¿Quién dio las sesiones, cómo se formó y cómo se asignó?</translation>
  </message>
  <message>
   <source>Who steers the study and its data, and how do they work?</source>
   <translation>¿Quién dirige el estudio y sus datos, y cómo trabaja?</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>Quién participa</translation>
  </message>
  <message>
   <source>Who watches over the data and over harms, and are they independent?</source>
   <translation>¿Quién vela por los datos y los daños, y es independiente?</translation>
  </message>
  <message>
   <source>Why did the study end when it did?</source>
   <translation>¿Por qué terminó el estudio cuando terminó?</translation>
  </message>
  <message>
   <source>Why was this study made? What was known before, and what was not?</source>
   <translation>¿Por qué se hizo este estudio? ¿Qué se sabía antes y qué no?</translation>
  </message>
  <message>
   <source>Why were groups drawn and not single people?</source>
   <translation>¿Por qué se sortearon grupos y no personas sueltas?</translation>
  </message>
  <message>
   <source>Why, and who stands behind it</source>
   <translation>Por qué, y quién está detrás</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_sheet</name>
  <message>
   <source>all critical steps</source>
   <translation>todos los pasos críticos</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_words</name>
  <message>
   <source>A test by drawing again</source>
   <translation>Una prueba sorteando de nuevo</translation>
  </message>
  <message>
   <source>After responses on an outcome had come in, before results were opened.</source>
   <translation>Después de llegar cuestionarios de un resultado, antes de abrirse los resultados.</translation>
  </message>
  <message>
   <source>After results had been opened with the real arms.</source>
   <translation>Después de abrirse los resultados con los brazos reales.</translation>
  </message>
  <message>
   <source>Before any response had come in.</source>
   <translation>Antes de que llegara ningún cuestionario.</translation>
  </message>
  <message>
   <source>Before any response on an outcome after its baseline had come in.</source>
   <translation>Antes de que llegara ningún cuestionario de un resultado tras su línea base.</translation>
  </message>
  <message>
   <source>Bounds for those who would answer in either arm</source>
   <translation>Cotas para quienes responderían en cualquier brazo</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Conteos</translation>
  </message>
  <message>
   <source>Course groups as partial nesting</source>
   <translation>Grupos del curso como anidamiento parcial</translation>
  </message>
  <message>
   <source>Drawing whole groups again with replacement</source>
   <translation>Volver a sortear grupos enteros con reemplazo</translation>
  </message>
  <message>
   <source>How wrong the missing would have to be</source>
   <translation>Cuánto tendrían que errar los faltantes</translation>
  </message>
  <message>
   <source>Missing values at their extremes</source>
   <translation>Valores faltantes en sus extremos</translation>
  </message>
  <message>
   <source>Missing values imputed by arm</source>
   <translation>Valores faltantes imputados por brazo</translation>
  </message>
  <message>
   <source>Ordered steps</source>
   <translation>Pasos ordenados</translation>
  </message>
  <message>
   <source>Other cut-offs of missing answers</source>
   <translation>Otros cortes para respuestas faltantes</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>Without any adjustment</source>
   <translation>Sin ningún ajuste</translation>
  </message>
  <message>
   <source>Without covariates</source>
   <translation>Sin covariables</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Sí o no</translation>
  </message>
  <message>
   <source>adjusted</source>
   <translation>ajuste</translation>
  </message>
  <message>
   <source>adjusted for</source>
   <translation>ajustado por</translation>
  </message>
  <message>
   <source>among whom</source>
   <translation>entre quiénes</translation>
  </message>
  <message>
   <source>analysis plan</source>
   <translation>plan de análisis</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>brazo</translation>
  </message>
  <message>
   <source>as the design asks</source>
   <translation>como pide el diseño</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>preguntado</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>línea base</translation>
  </message>
  <message>
   <source>because</source>
   <translation>porque</translation>
  </message>
  <message>
   <source>beside the main estimate</source>
   <translation>junto a la estimación principal</translation>
  </message>
  <message>
   <source>better is</source>
   <translation>mejor es</translation>
  </message>
  <message>
   <source>by a regression in each arm</source>
   <translation>con una regresión en cada brazo</translation>
  </message>
  <message>
   <source>by one regression</source>
   <translation>con una sola regresión</translation>
  </message>
  <message>
   <source>closes on day</source>
   <translation>cierra el día</translation>
  </message>
  <message>
   <source>data</source>
   <translation>datos</translation>
  </message>
  <message>
   <source>days count from</source>
   <translation>los días cuentan desde</translation>
  </message>
  <message>
   <source>description</source>
   <translation>descripción</translation>
  </message>
  <message>
   <source>difference that matters</source>
   <translation>diferencia que importa</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>dimensión</translation>
  </message>
  <message>
   <source>instrument</source>
   <translation>instrumento</translation>
  </message>
  <message>
   <source>measured at</source>
   <translation>se mide en</translation>
  </message>
  <message>
   <source>method</source>
   <translation>método</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>not at all: a plain difference</source>
   <translation>sin ajuste: una diferencia simple</translation>
  </message>
  <message>
   <source>on the date</source>
   <translation>en la fecha</translation>
  </message>
  <message>
   <source>opens on day</source>
   <translation>abre el día</translation>
  </message>
  <message>
   <source>order</source>
   <translation>orden</translation>
  </message>
  <message>
   <source>protocol</source>
   <translation>protocolo</translation>
  </message>
  <message>
   <source>question</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>role</source>
   <translation>rol</translation>
  </message>
  <message>
   <source>score</source>
   <translation>puntaje</translation>
  </message>
  <message>
   <source>share</source>
   <translation>parte</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>estratos</translation>
  </message>
  <message>
   <source>target day</source>
   <translation>día previsto</translation>
  </message>
  <message>
   <source>the waiting list gets the programme after</source>
   <translation>la lista de espera recibe el programa tras</translation>
  </message>
  <message>
   <source>units</source>
   <translation>unidades</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valores</translation>
  </message>
  <message>
   <source>wave</source>
   <translation>ronda</translation>
  </message>
 </context>
 <context>
  <name>plan_pilot_words</name>
  <message>
   <source>Changed again later</source>
   <translation>Cambiado de nuevo después</translation>
  </message>
  <message>
   <source>Computed from the responses: Cronbach’s alpha, once 30 people have answered every item.</source>
   <translation>Se calcula de los cuestionarios: alfa de Cronbach, cuando 30 personas han respondido todos los ítems.</translation>
  </message>
  <message>
   <source>Computed from the responses: the median of the minutes a person takes at that wave.</source>
   <translation>Se calcula de los cuestionarios: la mediana de los minutos que toma una persona en esa ronda.</translation>
  </message>
  <message>
   <source>Counted from the attendance: those who came to every session they were listed for.</source>
   <translation>Se cuenta de la asistencia: quienes vinieron a todas las sesiones en que figuraban.</translation>
  </message>
  <message>
   <source>Counted from the first consent question: those who agreed, of those asked.</source>
   <translation>Se cuenta de la primera pregunta de consentimiento: quienes aceptaron, de los preguntados.</translation>
  </message>
  <message>
   <source>Counted from the history: people whose arm was known before they had agreed.</source>
   <translation>Se cuenta del historial: personas cuyo brazo se supo antes de aceptar.</translation>
  </message>
  <message>
   <source>Counted from the log: harms of severity 3 or 4, possibly or likely linked.</source>
   <translation>Se cuenta del registro: daños de gravedad 3 o 4, posible o probablemente vinculados.</translation>
  </message>
  <message>
   <source>Counted from the responses: people of the round who answered at that wave.</source>
   <translation>Se cuenta de los cuestionarios: personas de la etapa que respondieron en esa ronda.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions answered, of those asked.</source>
   <translation>Se cuenta de los cuestionarios: preguntas respondidas, de las hechas.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions that 30 to 85 % of the round answer right.</source>
   <translation>Se cuenta de los cuestionarios: preguntas que acierta del 30 al 85 % de la etapa.</translation>
  </message>
  <message>
   <source>Go at {0} or less; else stop.</source>
   <translation>Seguir con {0} o menos; si no, detener.</translation>
  </message>
  <message>
   <source>Go at {0} or more; stop below.</source>
   <translation>Seguir con {0} o más; detener por debajo.</translation>
  </message>
  <message>
   <source>Go from {0}; amend from {1} up to it; stop below {1}.</source>
   <translation>Seguir desde {0}; cambiar de {1} hasta ahí; detener bajo {1}.</translation>
  </message>
  <message>
   <source>Go up to {0}; amend up to {1}; stop above {1}.</source>
   <translation>Seguir hasta {0}; cambiar hasta {1}; detener sobre {1}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Noted by hand in each round.</source>
   <translation>Se anota a mano en cada etapa.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>a count</source>
   <translation>un recuento</translation>
  </message>
  <message>
   <source>a share in percent</source>
   <translation>una parte en porcentaje</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>un valor</translation>
  </message>
  <message>
   <source>amend</source>
   <translation>cambiar</translation>
  </message>
  <message>
   <source>arms made known before consent</source>
   <translation>brazos conocidos antes del consentimiento</translation>
  </message>
  <message>
   <source>go</source>
   <translation>seguir</translation>
  </message>
  <message>
   <source>how well the items of a scale go together</source>
   <translation>cuánto van juntos los ítems de una escala</translation>
  </message>
  <message>
   <source>minutes the questions take</source>
   <translation>minutos que toman las preguntas</translation>
  </message>
  <message>
   <source>questions answered</source>
   <translation>preguntas respondidas</translation>
  </message>
  <message>
   <source>serious harms in the log</source>
   <translation>daños graves en el registro</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>detener</translation>
  </message>
  <message>
   <source>test questions neither too easy nor too hard</source>
   <translation>preguntas de prueba ni demasiado fáciles ni difíciles</translation>
  </message>
  <message>
   <source>the attendance lists</source>
   <translation>las listas de asistencia</translation>
  </message>
  <message>
   <source>the consent that was asked for</source>
   <translation>el consentimiento que se pidió</translation>
  </message>
  <message>
   <source>what somebody notes by hand</source>
   <translation>lo que alguien anota a mano</translation>
  </message>
  <message>
   <source>who was reached at a wave</source>
   <translation>a quién se llegó en una ronda</translation>
  </message>
 </context>
 <context>
  <name>plan_words</name>
  <message>
   <source>A date of its own</source>
   <translation>Una fecha propia</translation>
  </message>
  <message>
   <source>A lot within each stratum, so that arms are alike in what the strata say.</source>
   <translation>Un sorteo en cada estrato, para que los brazos se parezcan en lo que dicen los estratos.</translation>
  </message>
  <message>
   <source>All as near as can be</source>
   <translation>Todos lo más cerca posible</translation>
  </message>
  <message>
   <source>Are drawn in each stratum alone</source>
   <translation>Se sortean solo en cada estrato</translation>
  </message>
  <message>
   <source>Are drawn together, so that totals stay alike</source>
   <translation>Se sortean juntos, para que los totales se mantengan parecidos</translation>
  </message>
  <message>
   <source>At least one pair is farther apart than the largest distance.</source>
   <translation>Al menos un par está más lejos que la mayor distancia.</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>Conducta</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>Creencias</translation>
  </message>
  <message>
   <source>Biased coin</source>
   <translation>Moneda sesgada</translation>
  </message>
  <message>
   <source>Big stick</source>
   <translation>Ventaja limitada (big stick)</translation>
  </message>
  <message>
   <source>Blocks of mixed sizes</source>
   <translation>Bloques de tamaños mezclados</translation>
  </message>
  <message>
   <source>Complete randomisation</source>
   <translation>Aleatorización completa</translation>
  </message>
  <message>
   <source>Constrained randomisation</source>
   <translation>Aleatorización restringida</translation>
  </message>
  <message>
   <source>Days or shifts are drawn within each week; each is one line under People.</source>
   <translation>Se sortean días o turnos en cada semana; cada uno es una línea en Personas.</translation>
  </message>
  <message>
   <source>Drawn again until the arms are alike by a rule fixed before.</source>
   <translation>Se sortea de nuevo hasta que los brazos se parecen según una regla fijada antes.</translation>
  </message>
  <message>
   <source>Each begins at a session drawn by lot and is compared with itself.</source>
   <translation>Cada uno empieza en una sesión elegida por sorteo y se compara consigo mismo.</translation>
  </message>
  <message>
   <source>Each by a lot of its own; the sizes of the arms are left to chance.</source>
   <translation>Cada uno con un sorteo propio; los tamaños de los brazos quedan al azar.</translation>
  </message>
  <message>
   <source>Either</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Enrolment</source>
   <translation>La inscripción</translation>
  </message>
  <message>
   <source>Every arm is compared with the first. Give the first more people, 1.4 for each one elsewhere with three arms and 2 with five: each comparison gets 3 to 10 % more exact with the same number in all. More still where the programme is dear.</source>
   <translation>Cada brazo se compara con el primero. Dé más personas al primero, 1,4 por cada una en los demás con tres brazos y 2 con cinco: cada comparación gana de 3 a 10 % de exactitud con el mismo total. Más aún donde el programa es caro.</translation>
  </message>
  <message>
   <source>Every group gets it; the arms are the steps at which they start.</source>
   <translation>Todos los grupos lo reciben; los brazos son los pasos en que empiezan.</translation>
  </message>
  <message>
   <source>Exploring</source>
   <translation>Exploratorio</translation>
  </message>
  <message>
   <source>Fewer than 200: chance may leave the arms quite unequal.</source>
   <translation>Menos de 200: el azar puede dejar los brazos bastante desiguales.</translation>
  </message>
  <message>
   <source>Fewer than six groups in an arm: only a test by redraws will hold.</source>
   <translation>Menos de seis grupos en un brazo: solo vale una prueba con sorteos repetidos.</translation>
  </message>
  <message>
   <source>For people who come one by one: a coin that leans to the arm behind.</source>
   <translation>Para personas que llegan una por una: una moneda que se inclina al brazo con menos.</translation>
  </message>
  <message>
   <source>For people who come one by one: a fair coin, until one arm leads by too many.</source>
   <translation>Para personas que llegan una por una: una moneda justa, hasta que un brazo lleva demasiada ventaja.</translation>
  </message>
  <message>
   <source>For people who come one by one: every order in which no arm leads by too many is as likely.</source>
   <translation>Para personas que llegan una por una: todo orden en que ningún brazo lleva demasiada ventaja es igual de probable.</translation>
  </message>
  <message>
   <source>For people who come one by one: most likely to the arm that keeps the arms alike.</source>
   <translation>Para personas que llegan una por una: muy probablemente al brazo que mantiene parecidos los brazos.</translation>
  </message>
  <message>
   <source>For people who come one by one: short shuffled blocks, one list for each stratum.</source>
   <translation>Para personas que llegan una por una: bloques cortos barajados, una lista por estrato.</translation>
  </message>
  <message>
   <source>Groups are drawn whole: stations, shifts, classes.</source>
   <translation>Se sortean grupos enteros: estaciones, turnos, clases.</translation>
  </message>
  <message>
   <source>Groups come to a share treated; within each a lot decides who is.</source>
   <translation>A los grupos les toca una proporción; dentro de cada uno un sorteo decide quién.</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Daño</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>Más alto</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>Conocimiento</translation>
  </message>
  <message>
   <source>Largest less smallest arm</source>
   <translation>Brazo mayor menos brazo menor</translation>
  </message>
  <message>
   <source>Lottery of days</source>
   <translation>Sorteo de días</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>Sorteo de cupos</translation>
  </message>
  <message>
   <source>Lower</source>
   <translation>Más bajo</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>Principal</translation>
  </message>
  <message>
   <source>Many strata for so few: pairs, minimisation or a balance rule would do better.</source>
   <translation>Muchos estratos para tan pocos: pares, minimización o una regla de equilibrio servirían mejor.</translation>
  </message>
  <message>
   <source>Matched pairs</source>
   <translation>Pares emparejados</translation>
  </message>
  <message>
   <source>Maximal procedure</source>
   <translation>Procedimiento maximal</translation>
  </message>
  <message>
   <source>Minimisation</source>
   <translation>Minimización</translation>
  </message>
  <message>
   <source>One lot for all; the arms have fixed sizes.</source>
   <translation>Un solo sorteo para todos; los brazos tienen tamaños fijos.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions, each as likely as the others.</source>
   <translation>Una de las divisiones mejor equilibradas, todas igual de probables.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Secundario</translation>
  </message>
  <message>
   <source>Process</source>
   <translation>Proceso</translation>
  </message>
  <message>
   <source>Randomisation of whole groups</source>
   <translation>Aleatorización de grupos enteros</translation>
  </message>
  <message>
   <source>Randomisation with a balance rule</source>
   <translation>Aleatorización con regla de equilibrio</translation>
  </message>
  <message>
   <source>Routine data</source>
   <translation>Registros de rutina</translation>
  </message>
  <message>
   <source>Sets of at least one per arm, any size</source>
   <translation>Conjuntos de al menos uno por brazo, de cualquier tamaño</translation>
  </message>
  <message>
   <source>Simple randomisation</source>
   <translation>Aleatorización simple</translation>
  </message>
  <message>
   <source>So many places; who comes next when one is given up is drawn too.</source>
   <translation>Hay tantos cupos; también se sortea quién sigue cuando uno queda libre.</translation>
  </message>
  <message>
   <source>Some groups are nearly always, or never, in the same arm. Keep more divisions.</source>
   <translation>Algunos grupos están casi siempre, o nunca, en el mismo brazo. Conserve más divisiones.</translation>
  </message>
  <message>
   <source>Some groups have chances far from even. Keep more divisions.</source>
   <translation>Algunos grupos tienen probabilidades lejos de iguales. Conserve más divisiones.</translation>
  </message>
  <message>
   <source>Standard deviation over the arms</source>
   <translation>Desviación estándar entre los brazos</translation>
  </message>
  <message>
   <source>Start by lot</source>
   <translation>Inicio por sorteo</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>Cuña escalonada</translation>
  </message>
  <message>
   <source>Stratified randomisation</source>
   <translation>Aleatorización estratificada</translation>
  </message>
  <message>
   <source>The draw</source>
   <translation>El sorteo</translation>
  </message>
  <message>
   <source>The first session</source>
   <translation>La primera sesión</translation>
  </message>
  <message>
   <source>The hardest to match first</source>
   <translation>Primero el más difícil de emparejar</translation>
  </message>
  <message>
   <source>The last session</source>
   <translation>La última sesión</translation>
  </message>
  <message>
   <source>Those most alike are put together, then one of each goes to each arm.</source>
   <translation>Se juntan los más parecidos, y uno de cada conjunto va a cada brazo.</translation>
  </message>
  <message>
   <source>Two stages: groups, then people</source>
   <translation>Dos etapas: grupos, luego personas</translation>
  </message>
  <message>
   <source>Variance over the arms</source>
   <translation>Varianza entre los brazos</translation>
  </message>
  <message>
   <source>With one block size the last of each block can be told beforehand. Add another.</source>
   <translation>Con un solo tamaño de bloque el último de cada bloque se puede saber de antemano. Añada otro.</translation>
  </message>
 </context>
 <context>
  <name>template_words</name>
  <message>
   <source>A course and its trial are tried in numbered rounds and changed between them. Whether they can be done is judged by criteria with bands fixed beforehand; no arms are compared.</source>
   <translation>Un curso y su estudio se prueban en rondas numeradas y se cambian entre una y otra. Si se pueden hacer se juzga con criterios cuyas bandas se fijan antes; no se comparan brazos.</translation>
  </message>
  <message>
   <source>A sample of residents is asked once about police, forums and safety. Shares and means with intervals that know how the sample was drawn.</source>
   <translation>A una muestra de residentes se le pregunta una vez por la policía, los foros y la seguridad. Proporciones y promedios con intervalos que toman en cuenta cómo se sorteó la muestra.</translation>
  </message>
  <message>
   <source>A three-day course on fair treatment for street officers, offered by lot now or after the follow-up. Knowledge, beliefs and behaviour are measured about five months after the course.</source>
   <translation>Un curso de tres días sobre trato justo para policías de calle, ofrecido por sorteo ahora o después del seguimiento. Conocimiento, creencias y conducta se miden unos cinco meses después del curso.</translation>
  </message>
  <message>
   <source>Before and after, one group</source>
   <translation>Antes y después, un grupo</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>En blanco</translation>
  </message>
  <message>
   <source>Class: attendance and tests</source>
   <translation>Clase: asistencia y pruebas</translation>
  </message>
  <message>
   <source>Every group gets the programme, and lot decides when: one set of groups starts after each period. Clients are asked in every period.</source>
   <translation>Todos los grupos reciben el programa, y un sorteo decide cuándo: tras cada período empieza un conjunto de grupos. En cada período se pregunta a los usuarios.</translation>
  </message>
  <message>
   <source>Everybody gets the programme; the same questions are asked before and after. There is no comparison group, so nothing can be said about what the programme caused.</source>
   <translation>Todos reciben el programa; antes y después se hacen las mismas preguntas. No hay con quién comparar, así que nada puede decirse de lo que el programa causó.</translation>
  </message>
  <message>
   <source>Feasibility pilot in rounds</source>
   <translation>Piloto de factibilidad en rondas</translation>
  </message>
  <message>
   <source>Interrupted time series</source>
   <translation>Serie temporal interrumpida</translation>
  </message>
  <message>
   <source>No arms, waves, instruments or outcomes. Everything is added by hand, in Plan and Instruments.</source>
   <translation>Sin brazos, rondas, instrumentos ni resultados. Todo se añade a mano, en Plan e Instrumentos.</translation>
  </message>
  <message>
   <source>Observation checklist</source>
   <translation>Lista de observación</translation>
  </message>
  <message>
   <source>One training group: who came, what they knew before and after, how they did in a scene. No comparison group, so no verdict on the course.</source>
   <translation>Un grupo de formación: quién vino, qué sabía antes y después, cómo actuó en una escena. No hay con quién comparar, así que no hay veredicto sobre el curso.</translation>
  </message>
  <message>
   <source>People are offered a programme or not, by lot. Knowledge, confidence and an acted scene are measured before, at the end and three months later.</source>
   <translation>A las personas se les ofrece un programa o no, por sorteo. Conocimiento, confianza y una escena actuada se miden antes, al final y tres meses después.</translation>
  </message>
  <message>
   <source>Procedural-justice training</source>
   <translation>Formación en justicia procedimental</translation>
  </message>
  <message>
   <source>Routine counts by month before and after a start date: the change of level and of slope. Twenty-four months before, twelve after. No comparison by lot.</source>
   <translation>Conteos de rutina por mes antes y después de una fecha de inicio: el cambio de nivel y de pendiente. Veinticuatro meses antes, doce después. Sin comparación por sorteo.</translation>
  </message>
  <message>
   <source>Scenes or encounters are observed point by point with a clock, by one observer or two. Shows how often each point was done, with its interval.</source>
   <translation>Uno o dos observadores siguen escenas o encuentros punto por punto, con un reloj. Muestra con qué frecuencia se hizo cada punto, con su intervalo.</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>Cuña escalonada</translation>
  </message>
  <message>
   <source>Survey of residents</source>
   <translation>Encuesta a residentes</translation>
  </message>
  <message>
   <source>Two-arm trial, groups</source>
   <translation>Estudio de dos brazos, grupos</translation>
  </message>
  <message>
   <source>Two-arm trial, people</source>
   <translation>Estudio de dos brazos, personas</translation>
  </message>
  <message>
   <source>Whole groups (stations, shifts, schools, wards) are offered a programme or not, by lot. Attitudes and case files are measured before and six months later.</source>
   <translation>A grupos enteros (estaciones, turnos, escuelas, salas) se les ofrece un programa o no, por sorteo. Las actitudes y los expedientes se miden antes y seis meses después.</translation>
  </message>
 </context>
 <context>
  <name>window_menus</name>
  <message>
   <source>&amp;Close the study</source>
   <translation>C&amp;errar el estudio</translation>
  </message>
  <message>
   <source>&amp;Curtain: hide the screen</source>
   <translation>C&amp;ortina: ocultar la pantalla</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>E&amp;dición</translation>
  </message>
  <message>
   <source>&amp;Find or do…</source>
   <translation>&amp;Buscar o hacer…</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>&amp;Pantalla completa</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;Ayuda de esta página</translation>
  </message>
  <message>
   <source>&amp;Keys of this page</source>
   <translation>&amp;Teclas de esta página</translation>
  </message>
  <message>
   <source>&amp;Light or dark</source>
   <translation>&amp;Claro u oscuro</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Nuevo estudio…</translation>
  </message>
  <message>
   <source>&amp;Open a study…</source>
   <translation>&amp;Abrir un estudio…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Show the file</source>
   <translation>&amp;Mostrar el archivo</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texto más pe&amp;queño</translation>
  </message>
  <message>
   <source>&amp;Study</source>
   <translation>&amp;Estudio</translation>
  </message>
  <message>
   <source>&amp;Text as made</source>
   <translation>&amp;Texto original</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>L&amp;arger text</source>
   <translation>Texto más &amp;grande</translation>
  </message>
  <message>
   <source>L&amp;og something…</source>
   <translation>An&amp;otar algo…</translation>
  </message>
  <message>
   <source>Next &amp;region</source>
   <translation>&amp;Región siguiente</translation>
  </message>
  <message>
   <source>Region &amp;before</source>
   <translation>Región &amp;anterior</translation>
  </message>
  <message>
   <source>Saved &amp;when?</source>
   <translation>¿&amp;Guardado cuándo?</translation>
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>Stay &amp;blinded, or no longer</source>
   <translation>Seguir a &amp;ciegas, o ya no</translation>
  </message>
  <message>
   <source>arms hide allocation</source>
   <translation>brazos ocultar asignación</translation>
  </message>
  <message>
   <source>bring back again</source>
   <translation>traer otra vez</translation>
  </message>
  <message>
   <source>preferences backups keys theme</source>
   <translation>preferencias copias teclas tema</translation>
  </message>
  <message>
   <source>privacy hide pause blank</source>
   <translation>privacidad ocultar pausa en blanco</translation>
  </message>
  <message>
   <source>take back</source>
   <translation>retirar</translation>
  </message>
  <message>
   <source>theme dark night colours</source>
   <translation>tema oscuro noche colores</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>Behaviour</source>
   <translation>Conducta</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>Creencias</translation>
  </message>
  <message>
   <source>Box to tick</source>
   <translation>Casilla para marcar</translation>
  </message>
  <message>
   <source>Calculation, not shown</source>
   <translation>Cálculo, no se muestra</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>Elegir una</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Elegir varias</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Daño</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Cómo transcurrió</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>Conocimiento</translation>
  </message>
  <message>
   <source>Number with decimals</source>
   <translation>Número con decimales</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Put in order</source>
   <translation>Poner en orden</translation>
  </message>
  <message>
   <source>Routine records</source>
   <translation>Registros de rutina</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text to read, no answer</source>
   <translation>Texto para leer, sin respuesta</translation>
  </message>
  <message>
   <source>The right answer of {name} changes ({detail}). Responses so far are scored with the old one.</source>
   <translation>La respuesta correcta de {name} cambia ({detail}). Los cuestionarios hasta ahora se puntúan con la anterior.</translation>
  </message>
  <message>
   <source>The score “{label}” is made in another way. Responses so far keep the way of their version.</source>
   <translation>El puntaje «{label}» se calcula de otro modo. Los cuestionarios hasta ahora conservan el de su versión.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Whole number</source>
   <translation>Número entero</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>no incluye</translation>
  </message>
  <message>
   <source>group</source>
   <translation>grupo</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>incluye</translation>
  </message>
  <message>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <source>is answered</source>
   <translation>con respuesta</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>es al menos</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>es hasta</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>es menos que</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>es más que</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <source>is not answered</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>mean of the items</source>
   <translation>promedio de los ítems</translation>
  </message>
  <message>
   <source>mean of the standardised items</source>
   <translation>promedio de los ítems estandarizados</translation>
  </message>
  <message>
   <source>number of items</source>
   <translation>número de ítems</translation>
  </message>
  <message>
   <source>percent done</source>
   <translation>porcentaje hecho</translation>
  </message>
  <message>
   <source>percent right</source>
   <translation>porcentaje de aciertos</translation>
  </message>
  <message>
   <source>repeated group</source>
   <translation>grupo repetido</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoria</translation>
  </message>
  <message>
   <source>share of the two highest answers</source>
   <translation>proporción de las dos respuestas más altas</translation>
  </message>
  <message>
   <source>shown only if {}</source>
   <translation>se muestra solo si {}</translation>
  </message>
  <message>
   <source>sum of the items</source>
   <translation>suma de los ítems</translation>
  </message>
  <message>
   <source>the answer itself</source>
   <translation>la respuesta misma</translation>
  </message>
  <message>
   <source>{name} is now called {detail}. In results, old and new answers stay together.</source>
   <translation>{name} ahora se llama {detail}. En los resultados, las respuestas anteriores y nuevas van juntas.</translation>
  </message>
  <message>
   <source>“{label}” also offers {detail}. Nobody could choose it so far.</source>
   <translation>«{label}» ofrece también {detail}. Hasta ahora nadie podía elegirlo.</translation>
  </message>
  <message>
   <source>“{label}” is new. Responses so far have no answer to it.</source>
   <translation>«{label}» es nueva. Los cuestionarios hasta ahora no la responden.</translation>
  </message>
  <message>
   <source>“{label}” is no longer asked. Its answers stay, as asked in earlier versions.</source>
   <translation>«{label}» ya no se pregunta. Sus respuestas quedan, como se hicieron en versiones anteriores.</translation>
  </message>
  <message>
   <source>“{label}” is shown to other people than before.</source>
   <translation>«{label}» se muestra a otras personas que antes.</translation>
  </message>
  <message>
   <source>“{label}” must be answered now, or no longer must be.</source>
   <translation>«{label}» ahora es obligatoria, o deja de serlo.</translation>
  </message>
  <message>
   <source>“{label}” no longer offers {detail}.</source>
   <translation>«{label}» ya no ofrece {detail}.</translation>
  </message>
  <message>
   <source>“{label}” now reads “{detail}”.</source>
   <translation>«{label}» dice ahora «{detail}».</translation>
  </message>
  <message>
   <source>“{label}” stands in another group. Its answers go with it.</source>
   <translation>«{label}» está en otro grupo. Sus respuestas van con ella.</translation>
  </message>
  <message>
   <source>“{label}” takes another kind of answer ({detail}). Answers that do not fit are not carried over.</source>
   <translation>«{label}» recibe otro tipo de respuesta ({detail}). Las que no corresponden no se trasladan.</translation>
  </message>
  <message>
   <source>“{label}” takes other values than before. Answers so far are not checked again.</source>
   <translation>«{label}» acepta otros valores que antes. Las respuestas hasta ahora no se comprueban de nuevo.</translation>
  </message>
 </context>
</TS>
