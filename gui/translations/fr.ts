<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutForm</name>
  <message>
   <source>Add a language</source>
   <translation>Ajouter une langue</translation>
  </message>
  <message>
   <source>Add a score</source>
   <translation>Ajouter un score</translation>
  </message>
  <message>
   <source>English (en)</source>
   <translation>Anglais (en)</translation>
  </message>
  <message>
   <source>French (fr)</source>
   <translation>Français (fr)</translation>
  </message>
  <message>
   <source>Highest answer</source>
   <translation>Réponse la plus haute</translation>
  </message>
  <message>
   <source>How it is made</source>
   <translation>Comment il est fait</translation>
  </message>
  <message>
   <source>Its questions, by name</source>
   <translation>Ses questions, par leur nom</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Lowest answer</source>
   <translation>Réponse la plus basse</translation>
  </message>
  <message>
   <source>Name of a language</source>
   <translation>Nom d’une langue</translation>
  </message>
  <message>
   <source>Name of the score</source>
   <translation>Nom du score</translation>
  </message>
  <message>
   <source>Name the language</source>
   <translation>Nommer la langue</translation>
  </message>
  <message>
   <source>Questions measured together. A minus before a name turns its answers round.</source>
   <translation>Questions mesurées ensemble. Un moins devant un nom inverse ses réponses.</translation>
  </message>
  <message>
   <source>Score {}</source>
   <translation>Score {}</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>Take this score out</source>
   <translation>Enlever ce score</translation>
  </message>
  <message>
   <source>Take {} out with all its texts</source>
   <translation>Enlever {} avec tous ses textes</translation>
  </message>
  <message>
   <source>The texts have no named language. Name the one they are in before adding another.</source>
   <translation>La langue des textes n’est pas nommée. Nommez-la avant d’en ajouter une autre.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>Sur quoi il porte</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>sans nom</translation>
  </message>
 </context>
 <context>
  <name>AcknowledgeEdit</name>
  <message>
   <source>Yes, I have read this</source>
   <translation>Oui, j’ai lu ceci</translation>
  </message>
 </context>
 <context>
  <name>AddPeople</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>Ajouter des personnes</translation>
  </message>
  <message>
   <source>Add {}</source>
   <translation>Ajouter {}</translation>
  </message>
  <message>
   <source>As it was understood</source>
   <translation>Tel que compris</translation>
  </message>
  <message>
   <source>IDs, one a line</source>
   <translation>ID, un par ligne</translation>
  </message>
  <message>
   <source>In the study already, twice, or without an ID, by line: {}. Take these lines out.</source>
   <translation>Déjà dans l’étude, en double ou sans ID, par ligne : {}. Enlevez ces lignes.</translation>
  </message>
  <message>
   <source>New groups: {}</source>
   <translation>Nouveaux groupes : {}</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Paste IDs, one a line; or rows of a spreadsheet whose first line names columns: id, name, group, and what the draw is stratified by.</source>
   <translation>Collez des ID, un par ligne ; ou les lignes d’un tableur dont la première nomme les colonnes : id, name, group, et ce qui stratifie le tirage.</translation>
  </message>
 </context>
 <context>
  <name>AdjudicationSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <source>1 First ({})</source>
   <translation>1 Première ({})</translation>
  </message>
  <message>
   <source>1 take the first · 2 take the second · 3 type it · 4 leave it as a query</source>
   <translation>1 prendre la première · 2 prendre la seconde · 3 la saisir · 4 laisser en requête</translation>
  </message>
  <message>
   <source>2 Second ({})</source>
   <translation>2 Seconde ({})</translation>
  </message>
  <message>
   <source>Agreement {:.0f} % of answers</source>
   <translation>Accord sur {:.0f} % des réponses</translation>
  </message>
  <message>
   <source>Answers that differ</source>
   <translation>Réponses qui diffèrent</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Finale</translation>
  </message>
  <message>
   <source>Leave as a query</source>
   <translation>Laisser en requête</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Second entry · {} · {} · {:,} of {:,} differ</source>
   <translation>Seconde saisie · {} · {} · {:,} sur {:,} diffèrent</translation>
  </message>
  <message>
   <source>The answer on the paper</source>
   <translation>La réponse sur le papier</translation>
  </message>
  <message>
   <source>Type the answer on the paper, then Enter</source>
   <translation>Saisissez la réponse du papier, puis Enter</translation>
  </message>
 </context>
 <context>
  <name>AfterCard</name>
  <message>
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Anybody can redraw the allocation with these two files and nothing but Python.</source>
   <translation>Chacun peut refaire l’affectation avec ces deux fichiers et rien d’autre que Python.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Every draw that was made</source>
   <translation>Tous les tirages qui ont été faits</translation>
  </message>
  <message>
   <source>Files to check the draw…</source>
   <translation>Fichiers de contrôle du tirage…</translation>
  </message>
  <message>
   <source>Given up: {}</source>
   <translation>Abandonné : {}</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Sceau</translation>
  </message>
  <message>
   <source>Stands, revealed</source>
   <translation>Vaut, révélé</translation>
  </message>
  <message>
   <source>Stands, sealed</source>
   <translation>Vaut, scellé</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Ce qu’il est devenu</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who came to which arm, as a table</source>
   <translation>Qui est venu dans quel bras, en tableau</translation>
  </message>
 </context>
 <context>
  <name>AllocationTab</name>
  <message numerus="yes">
   <source>%Ln earlier draws were given up; the report prints why.</source>
   <translation>
    <numerusform>%Ln tirage antérieur a été abandonné ; le rapport imprime pourquoi.</numerusform>
    <numerusform>%Ln tirages antérieurs ont été abandonnés ; le rapport imprime pourquoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>1  Method</source>
   <translation>1  Méthode</translation>
  </message>
  <message>
   <source>2  Ready?</source>
   <translation>2  Prêt ?</translation>
  </message>
  <message>
   <source>4  Allocate</source>
   <translation>4  Affecter</translation>
  </message>
  <message>
   <source>5  Reveal</source>
   <translation>5  Révéler</translation>
  </message>
  <message>
   <source>Allocate {:,} people…</source>
   <translation>Affecter {:,} personnes…</translation>
  </message>
  <message>
   <source>Analysis plan locked</source>
   <translation>Plan d’analyse verrouillé</translation>
  </message>
  <message>
   <source>Baseline {:,} of {:,}</source>
   <translation>Mesure initiale {:,} sur {:,}</translation>
  </message>
  <message>
   <source>Certificate…</source>
   <translation>Certificat…</translation>
  </message>
  <message>
   <source>Committed on {} by {} · {} · waiting for: {}</source>
   <translation>Engagé le {} par {} · {} · en attente de : {}</translation>
  </message>
  <message>
   <source>Commit…</source>
   <translation>S’engager…</translation>
  </message>
  <message>
   <source>Dice, read aloud before a witness</source>
   <translation>Dés, lus à voix haute devant un témoin</translation>
  </message>
  <message>
   <source>Draw the lists…</source>
   <translation>Tirer les listes…</translation>
  </message>
  <message>
   <source>Everybody has what the draw is stratified by</source>
   <translation>Chacun a ce qui stratifie le tirage</translation>
  </message>
  <message>
   <source>Everybody is in a group</source>
   <translation>Chacun est dans un groupe</translation>
  </message>
  <message>
   <source>First a secret of 256 bits is committed to. Then something nobody can steer is mixed with it, so that neither the office nor a guesser can choose the draw.</source>
   <translation>D’abord, on s’engage sur un secret de 256 bits. Puis on y mêle quelque chose que personne ne peut orienter, pour que ni le bureau ni un devin ne puisse choisir le tirage.</translation>
  </message>
  <message>
   <source>Give up this draw…</source>
   <translation>Renoncer à ce tirage…</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Aller au plan</translation>
  </message>
  <message>
   <source>Keeper's passphrase (may stay empty)</source>
   <translation>Phrase secrète du dépositaire (peut rester vide)</translation>
  </message>
  <message>
   <source>Lists sealed on {} by {} · seal {}</source>
   <translation>Listes scellées le {} par {} · sceau {}</translation>
  </message>
  <message>
   <source>Mixed with: {} · {}</source>
   <translation>Mêlé à : {} · {}</translation>
  </message>
  <message>
   <source>No baseline answer yet</source>
   <translation>Pas encore de réponse initiale</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it</source>
   <translation>Une page qui permet à chacun de vérifier le tirage ; le bras de personne n’y figure</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocole verrouillé</translation>
  </message>
  <message>
   <source>Reveal the allocation…</source>
   <translation>Révéler l’affectation…</translation>
  </message>
  <message>
   <source>Revealed on {}: {}</source>
   <translation>Révélé le {} : {}</translation>
  </message>
  <message>
   <source>The analysis plan is not locked</source>
   <translation>Le plan d’analyse n’est pas verrouillé</translation>
  </message>
  <message>
   <source>The keeper's passphrase again</source>
   <translation>Phrase secrète du dépositaire, encore</translation>
  </message>
  <message>
   <source>The protocol is not locked</source>
   <translation>Le protocole n’est pas verrouillé</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
  </message>
  <message>
   <source>This study has no arms, so there is nothing to allocate.</source>
   <translation>Cette étude n’a pas de bras : il n’y a rien à affecter.</translation>
  </message>
  <message>
   <source>Too few people take part: {:,}</source>
   <translation>Trop peu de personnes participent : {:,}</translation>
  </message>
  <message>
   <source>Until the reveal nobody can see who is in which arm, here or in any export.</source>
   <translation>Avant la révélation, personne ne peut voir qui est dans quel bras, ni ici ni dans un export.</translation>
  </message>
  <message>
   <source>What is mixed with the secret</source>
   <translation>Ce qui est mêlé au secret</translation>
  </message>
  <message>
   <source>What is mixed with the secret (empty: nothing)</source>
   <translation>Ce qui est mêlé au secret (vide : rien)</translation>
  </message>
  <message>
   <source>With it nobody who opens this study sees an arm before the keeper allows it</source>
   <translation>Avec elle, qui ouvre cette étude ne voit aucun bras avant l’accord du dépositaire</translation>
  </message>
  <message>
   <source>small strata pooled within {}</source>
   <translation>petites strates réunies au sein de {}</translation>
  </message>
  <message>
   <source>strata = {}</source>
   <translation>strates = {}</translation>
  </message>
  <message>
   <source>{:,} people allocated and sealed on {} by {} · seal {}</source>
   <translation>{:,} personnes affectées et scellées le {} par {} · sceau {}</translation>
  </message>
  <message>
   <source>{:,} people are in no group</source>
   <translation>{:,} personnes ne sont dans aucun groupe</translation>
  </message>
  <message>
   <source>{:,} people lack what the draw is stratified by</source>
   <translation>{:,} personnes n’ont pas ce qui stratifie le tirage</translation>
  </message>
  <message>
   <source>{:,} people take part</source>
   <translation>{:,} personnes participent</translation>
  </message>
 </context>
 <context>
  <name>AmendSheet</name>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>Amendment {}</source>
   <translation>Avenant {}</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>Faire l’avenant</translation>
  </message>
  <message>
   <source>New words: {}</source>
   <translation>Nouveau texte : {}</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>The data are locked. Opened again, results close until the data are locked anew.</source>
   <translation>Les données sont verrouillées. Rouvertes, elles ferment les résultats jusqu’au prochain verrouillage des données.</translation>
  </message>
  <message>
   <source>The locked data are opened again</source>
   <translation>Les données verrouillées sont rouvertes</translation>
  </message>
  <message>
   <source>The {} is locked. What it covers changes only with a reason; the first version stays and both are printed.</source>
   <translation>Verrou en place : {}. Ce qu’il couvre ne change qu’avec un motif ; la première version reste et les deux sont imprimées.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>Saisissez votre nom pour signer</translation>
  </message>
  <message>
   <source>What changes, in one sentence</source>
   <translation>Ce qui change, en une phrase</translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>Pourquoi (imprimé dans le rapport)</translation>
  </message>
  <message>
   <source>{} added</source>
   <translation>{} ajouté</translation>
  </message>
  <message>
   <source>{} taken out</source>
   <translation>{} enlevé</translation>
  </message>
 </context>
 <context>
  <name>AnalysisPanel</name>
  <message>
   <source>What the plan says on shuffled arms</source>
   <translation>Ce que dit le plan sur des bras mélangés</translation>
  </message>
  <message>
   <source>What was found, outcome by outcome</source>
   <translation>Ce qui a été trouvé, résultat par résultat</translation>
  </message>
 </context>
 <context>
  <name>AnswerEditor</name>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <source>Codes with spaces between: {}</source>
   <translation>Codes séparés par des espaces : {}</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>Nouvelle réponse</translation>
  </message>
 </context>
 <context>
  <name>AnswerSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <source>(not asked)</source>
   <translation>(non posé)</translation>
  </message>
  <message>
   <source>1  Keep</source>
   <translation>1  Garder</translation>
  </message>
  <message>
   <source>2  Change to…</source>
   <translation>2  Changer en…</translation>
  </message>
  <message>
   <source>3  Ask the collector</source>
   <translation>3  Demander à l’enquêteur</translation>
  </message>
  <message>
   <source>4  Leave out</source>
   <translation>4  Écarter</translation>
  </message>
  <message>
   <source>All queries</source>
   <translation>Les requêtes</translation>
  </message>
  <message>
   <source>Answer that holds</source>
   <translation>Réponse qui vaut</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>History of the answer</source>
   <translation>Historique de la réponse</translation>
  </message>
  <message>
   <source>History of this answer</source>
   <translation>Historique de cette réponse</translation>
  </message>
  <message>
   <source>J  Next</source>
   <translation>J  Suivante</translation>
  </message>
  <message>
   <source>K  Before</source>
   <translation>K  Précédente</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>La garder</translation>
  </message>
  <message>
   <source>Keep the answer that holds. Why?</source>
   <translation>Garder la réponse qui vaut. Pourquoi ?</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>L’écarter</translation>
  </message>
  <message>
   <source>Leave the whole response out of every result. It stays, and the report says so. Why?</source>
   <translation>Écarter la fiche entière de tout résultat. Elle reste, et le rapport le dit. Pourquoi ?</translation>
  </message>
  <message>
   <source>New answer</source>
   <translation>Nouvelle réponse</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Note and copy</source>
   <translation>Noter et copier</translation>
  </message>
  <message>
   <source>Other answer</source>
   <translation>Autre réponse</translation>
  </message>
  <message>
   <source>Put the answer right. What is it, and why?</source>
   <translation>Corriger la réponse. Quelle est-elle, et pourquoi ?</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take the decision back. The query is open again, and both stay in the history. Why?</source>
   <translation>Retirer la décision. La requête est de nouveau ouverte, et les deux restent dans l’historique. Pourquoi ?</translation>
  </message>
  <message>
   <source>Take the decision back…</source>
   <translation>Retirer la décision…</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>La question, en une phrase</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>What do you ask the collector? The query stays open.</source>
   <translation>Que demandez-vous à l’enquêteur ? La requête reste ouverte.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Pourquoi, en une phrase</translation>
  </message>
  <message>
   <source>first answer</source>
   <translation>première réponse</translation>
  </message>
  <message>
   <source>{} · holds</source>
   <translation>{} · vaut</translation>
  </message>
  <message>
   <source>{} · taken back: {}</source>
   <translation>{} · retirée : {}</translation>
  </message>
 </context>
 <context>
  <name>AnswersBoard</name>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
 </context>
 <context>
  <name>AnswersPage</name>
  <message>
   <source>Came after all.</source>
   <translation>Est venu finalement.</translation>
  </message>
  <message>
   <source>Change a finished answer?</source>
   <translation>Modifier une réponse terminée ?</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Hide names and scores while others see this screen</source>
   <translation>Cacher les noms et les scores quand d’autres voient cet écran</translation>
  </message>
  <message>
   <source>Item {}: {}</source>
   <translation>Item {} : {}</translation>
  </message>
  <message>
   <source>P present or not · Ctrl+D fill down · Ctrl+V paste · Ctrl+Enter finish</source>
   <translation>P présent ou non · Ctrl+D recopier vers le bas · Ctrl+V coller · Ctrl+Enter terminer</translation>
  </message>
  <message>
   <source>Projector</source>
   <translation>Projecteur</translation>
  </message>
  <message>
   <source>Why it changes, in one sentence</source>
   <translation>Pourquoi elle change, en une phrase</translation>
  </message>
  <message>
   <source>being corrected</source>
   <translation>en correction</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>complet</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>not present</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>{} of {} here · {} finished</source>
   <translation>{} sur {} ici · {} terminés</translation>
  </message>
  <message>
   <source>{} to go</source>
   <translation>{} à faire</translation>
  </message>
 </context>
 <context>
  <name>ArmsCard</name>
  <message>
   <source>Add an arm</source>
   <translation>Ajouter un bras</translation>
  </message>
  <message>
   <source>Enter a name for the arm.</source>
   <translation>Saisissez un nom pour le bras.</translation>
  </message>
  <message>
   <source>Figures have four colours; with more arms they show one panel for each.</source>
   <translation>Les figures ont quatre couleurs ; au-delà, elles montrent un panneau par bras.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of arm {}</source>
   <translation>Nom du bras {}</translation>
  </message>
  <message>
   <source>New arm</source>
   <translation>Nouveau bras</translation>
  </message>
  <message>
   <source>No arms: everybody gets the same.</source>
   <translation>Aucun bras : tout le monde reçoit la même chose.</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of arm {}</source>
   <translation>Part du bras {}</translation>
  </message>
  <message>
   <source>The first is what the others are compared with. Shares of 1 and 2 put twice as many into one.</source>
   <translation>Le premier est celui auquel les autres sont comparés. Des parts de 1 et 2 en mettent deux fois plus dans l’un.</translation>
  </message>
  <message>
   <source>What arm {} gets</source>
   <translation>Ce que reçoit le bras {}</translation>
  </message>
  <message>
   <source>What they get</source>
   <translation>Ce qu’ils reçoivent</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsCard</name>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Keeper's passphrase…</source>
   <translation>Phrase secrète du dépositaire…</translation>
  </message>
  <message>
   <source>People who come one by one</source>
   <translation>Personnes qui arrivent une à une</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Positions left: {}</source>
   <translation>Positions restantes : {}</translation>
  </message>
  <message>
   <source>Positions taken, the latest first</source>
   <translation>Positions prises, la dernière en premier</translation>
  </message>
  <message>
   <source>Print envelopes…</source>
   <translation>Imprimer les enveloppes…</translation>
  </message>
  <message>
   <source>The list ahead is never shown, and each position opens alone. Still, the owner of a laptop that can open the next position can be made to open all of them. Where much is at stake print sealed envelopes, or call the keeper of the allocation.</source>
   <translation>La suite de la liste n’est jamais montrée, et chaque position s’ouvre seule. Pourtant, qui possède un ordinateur capable d’ouvrir la position suivante peut être amené à les ouvrir toutes. Si l’enjeu est grand, imprimez des enveloppes scellées ou appelez le dépositaire de l’affectation.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
 </context>
 <context>
  <name>ArrivalsDesk</name>
  <message>
   <source>Drawing for practice</source>
   <translation>Tirage d’essai</translation>
  </message>
  <message>
   <source>Every position nobody has taken is printed. That they were printed is written down.</source>
   <translation>Chaque position que personne n’a prise est imprimée. Leur impression est notée par écrit.</translation>
  </message>
  <message>
   <source>Open until the study is closed.</source>
   <translation>Ouvert jusqu’à la fermeture de l’étude.</translation>
  </message>
  <message>
   <source>Print the envelopes</source>
   <translation>Imprimer les enveloppes</translation>
  </message>
  <message>
   <source>Print the envelopes?</source>
   <translation>Imprimer les enveloppes ?</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Seal the lists</source>
   <translation>Sceller les listes</translation>
  </message>
  <message>
   <source>Seal the lists?</source>
   <translation>Sceller les listes ?</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>The lists are sealed.</source>
   <translation>Les listes sont scellées.</translation>
  </message>
  <message>
   <source>They are drawn once and sealed. Positions are then taken in their order; none is given back.</source>
   <translation>Elles sont tirées une seule fois et scellées. Les positions sont ensuite prises dans leur ordre ; aucune n’est rendue.</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>Écriture des fichiers</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Écriture de {}</translation>
  </message>
 </context>
 <context>
  <name>AssumedFields</name>
  <message>
   <source>An empty field takes the number in grey.</source>
   <translation>Un champ vide prend le nombre en gris.</translation>
  </message>
  <message>
   <source>Both components together add (% of the effect)</source>
   <translation>Les deux composantes ensemble ajoutent (% de l’effet)</translation>
  </message>
  <message>
   <source>Correlation of two times</source>
   <translation>Corrélation entre deux moments</translation>
  </message>
  <message>
   <source>Correlation with the baseline</source>
   <translation>Corrélation avec la mesure initiale</translation>
  </message>
  <message>
   <source>Effect of taking part</source>
   <translation>Effet de la participation</translation>
  </message>
  <message>
   <source>Empty: {}</source>
   <translation>Vide : {}</translation>
  </message>
  <message>
   <source>Lost before the outcome (%)</source>
   <translation>Perdus avant le résultat (%)</translation>
  </message>
  <message>
   <source>Of a group's difference, stays from period to period (%)</source>
   <translation>De la différence d’un groupe, reste d’une période à l’autre (%)</translation>
  </message>
  <message>
   <source>Of the effect, reaches those beside (%)</source>
   <translation>De l’effet, atteint ceux d’à côté (%)</translation>
  </message>
  <message>
   <source>Of those not offered, take part (%)</source>
   <translation>De ceux à qui il n’est pas proposé, participent (%)</translation>
  </message>
  <message>
   <source>Of those offered, take part (%)</source>
   <translation>De ceux à qui il est proposé, participent (%)</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fidélité</translation>
  </message>
  <message>
   <source>Share between groups (ICC)</source>
   <translation>Part entre groupes (CCI)</translation>
  </message>
  <message>
   <source>Spread (SD)</source>
   <translation>Dispersion (ET)</translation>
  </message>
  <message>
   <source>{}: write a number such as 0.3, or empty the field.</source>
   <translation>{} : écrivez un nombre comme 0,3, ou videz le champ.</translation>
  </message>
 </context>
 <context>
  <name>AttendanceBoard</name>
  <message>
   <source>Came</source>
   <translation>Venu</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
 </context>
 <context>
  <name>AttendancePage</name>
  <message>
   <source>      {}: {} of {} min</source>
   <translation>      {} : {} min sur {}</translation>
  </message>
  <message>
   <source>A all present · M minutes missed · N another session · Ctrl+Enter done</source>
   <translation>A tous présents · M minutes manquées · N autre séance · Ctrl+Enter fini</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Add  Enter</source>
   <translation>Ajouter  Enter</translation>
  </message>
  <message>
   <source>Add a session  N</source>
   <translation>Autre séance  N</translation>
  </message>
  <message>
   <source>All present  A</source>
   <translation>Tous là  A</translation>
  </message>
  <message>
   <source>Another session: its name, and how many minutes it lasts.</source>
   <translation>Autre séance : son nom, et sa durée en minutes.</translation>
  </message>
  <message>
   <source>Day {}</source>
   <translation>Jour {}</translation>
  </message>
  <message>
   <source>Enter a number of minutes, for example 20.</source>
   <translation>Saisissez un nombre de minutes, par exemple 20.</translation>
  </message>
  <message>
   <source>Enter the minutes of the session as a number, for example 180.</source>
   <translation>Saisissez les minutes de la séance en nombre, par exemple 180.</translation>
  </message>
  <message>
   <source>How many minutes did {} miss?</source>
   <translation>Combien de minutes {} a-t-il manquées ?</translation>
  </message>
  <message>
   <source>Keep  Enter</source>
   <translation>Garder  Enter</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Left early</source>
   <translation>Parti tôt</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Minutes are missed by somebody who came late (2) or left early (3).</source>
   <translation>Des minutes sont manquées par qui arrive en retard (2) ou part avant la fin (3).</translation>
  </message>
  <message>
   <source>Minutes missed</source>
   <translation>Minutes manquées</translation>
  </message>
  <message>
   <source>Name of the session</source>
   <translation>Nom de la séance</translation>
  </message>
  <message>
   <source>Name the first one, for example Day 1, with its minutes.</source>
   <translation>Nommez la première, par exemple Jour 1, avec ses minutes.</translation>
  </message>
  <message>
   <source>No session yet.</source>
   <translation>Pas encore de séance.</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Présent</translation>
  </message>
  <message>
   <source>Sign-in sheet…</source>
   <translation>Émargement…</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>{} : {} venus sur {}</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>“{}” is not on this page now.</source>
   <translation>« {} » n’est pas sur cette page en ce moment.</translation>
  </message>
 </context>
 <context>
  <name>BlockCard</name>
  <message>
   <source>Arms are shuffled: only the rehearsal PDF can be saved</source>
   <translation>Les bras sont mélangés : seul le PDF de la répétition peut être enregistré</translation>
  </message>
  <message>
   <source>Copied as text: {}</source>
   <translation>Copié en texte : {}</translation>
  </message>
  <message>
   <source>Copied the table: {}</source>
   <translation>Tableau copié : {}</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier en texte</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Save chart…</source>
   <translation>Enregistrer le graphique…</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Retirer</translation>
  </message>
 </context>
 <context>
  <name>BlockWords</name>
  <message>
   <source>Adjusted for</source>
   <translation>Ajusté sur</translation>
  </message>
  <message>
   <source>Balance before the programme</source>
   <translation>Équilibre avant le programme</translation>
  </message>
  <message numerus="yes">
   <source>Checks (%Ln notes)</source>
   <translation>
    <numerusform>Contrôles (%Ln note)</numerusform>
    <numerusform>Contrôles (%Ln notes)</numerusform>
   </translation>
  </message>
  <message>
   <source>Checks of the field work</source>
   <translation>Contrôles du terrain</translation>
  </message>
  <message>
   <source>Compares</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Degrés de liberté</translation>
  </message>
  <message>
   <source>Draws made again</source>
   <translation>Tirages refaits</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>Estimateur</translation>
  </message>
  <message>
   <source>Fingerprint of the data</source>
   <translation>Empreinte des données</translation>
  </message>
  <message>
   <source>Fingerprint of the plan</source>
   <translation>Empreinte du plan</translation>
  </message>
  <message>
   <source>Groups in the error</source>
   <translation>Groupes dans l’erreur</translation>
  </message>
  <message>
   <source>How it was computed</source>
   <translation>Comment c’est calculé</translation>
  </message>
  <message>
   <source>Level of the interval</source>
   <translation>Niveau de l’intervalle</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>Résultat principal</translation>
  </message>
  <message>
   <source>Measured with</source>
   <translation>Mesuré avec</translation>
  </message>
  <message>
   <source>No number: see why</source>
   <translation>Pas de chiffre : voir pourquoi</translation>
  </message>
  <message>
   <source>No value of “{}”: {}. Results could shift; see Sensitivity.</source>
   <translation>Sans valeur de « {} » : {}. Les résultats pourraient bouger ; voir Sensibilité.</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>Hors du plan</translation>
  </message>
  <message>
   <source>Rows analysed</source>
   <translation>Lignes analysées</translation>
  </message>
  <message>
   <source>Sensitivity: other ways to estimate</source>
   <translation>Sensibilité : autres façons d’estimer</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertitude</translation>
  </message>
  <message>
   <source>Who took part</source>
   <translation>Qui a participé</translation>
  </message>
  <message>
   <source>{} of {} in {}</source>
   <translation>{} sur {} dans {}</translation>
  </message>
 </context>
 <context>
  <name>CaptureFoot</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back (Page up)</source>
   <translation>Retour (Page préc.)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Suivant  ⏎</translation>
  </message>
 </context>
 <context>
  <name>CaptureHead</name>
  <message>
   <source>Language of the questions</source>
   <translation>Langue des questions</translation>
  </message>
  <message>
   <source>Language of the questions (F3)</source>
   <translation>Langue des questions (F3)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>Question {} sur {}</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Enregistrer et quitter</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>TEST : hors des résultats</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
 </context>
 <context>
  <name>CaptureMenus</name>
  <message numerus="yes">
   <source>%Ln so far. Everything is saved.</source>
   <translation>
    <numerusform>%Ln jusqu’ici. Tout est enregistré.</numerusform>
    <numerusform>%Ln jusqu’ici. Tout est enregistré.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add another</source>
   <translation>En ajouter un autre</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Autre raison</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Retour à la liste  Esc</translation>
  </message>
  <message>
   <source>Broken off…</source>
   <translation>Interrompu…</translation>
  </message>
  <message>
   <source>Called away</source>
   <translation>Appelé ailleurs</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>Continuer  Esc</translation>
  </message>
  <message>
   <source>Ctrl+Enter finish · Esc pause</source>
   <translation>Ctrl+Enter terminer · Esc pause</translation>
  </message>
  <message>
   <source>Did not want to go on</source>
   <translation>N’a pas voulu continuer</translation>
  </message>
  <message>
   <source>Digits choose an answer · Arrows move, Space chooses</source>
   <translation>Les chiffres choisissent une réponse · Les flèches déplacent, Espace choisit</translation>
  </message>
  <message>
   <source>Enter or Page down: next · Page up: back · Backspace clears</source>
   <translation>Enter ou Page suiv. : suivant · Page préc. : retour · Retour arrière efface</translation>
  </message>
  <message>
   <source>Everything up to here is saved.</source>
   <translation>Tout est enregistré jusqu’ici.</translation>
  </message>
  <message>
   <source>F2 map of the questions · F4 note · F9 whole section</source>
   <translation>F2 plan des questions · F4 note · F9 section entière</translation>
  </message>
  <message>
   <source>F7 don't know · F8 refused · Alt+9 not applicable · F3 language</source>
   <translation>F7 ne sait pas · F8 refus · Alt+9 sans objet · F3 langue</translation>
  </message>
  <message>
   <source>Finish  ⏎</source>
   <translation>Terminer  ⏎</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Go on  ⏎</source>
   <translation>Continuer  ⏎</translation>
  </message>
  <message>
   <source>Keep the note  ⏎</source>
   <translation>Garder la note  ⏎</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>Aide du clavier</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>Tout relire</translation>
  </message>
  <message>
   <source>Next person  ⏎</source>
   <translation>Personne suivante  ⏎</translation>
  </message>
  <message>
   <source>No time left</source>
   <translation>Plus le temps</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Non terminé</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Enregistrer une copie ailleurs…</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Enregistrer et quitter</translation>
  </message>
  <message>
   <source>Take out the last one</source>
   <translation>Enlever le dernier</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>C’était la dernière question</translation>
  </message>
  <message numerus="yes">
   <source>There are %Ln things to fix</source>
   <translation>
    <numerusform>Il y a %Ln point à corriger</numerusform>
    <numerusform>Il y a %Ln points à corriger</numerusform>
   </translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Was upset or unwell</source>
   <translation>Était bouleversé ou souffrant</translation>
  </message>
  <message>
   <source>Why does it stop here?</source>
   <translation>Pourquoi s’arrêter ici ?</translation>
  </message>
  <message>
   <source>Your answers are saved. Choose one to go to it.</source>
   <translation>Vos réponses sont enregistrées. Choisissez un point pour y aller.</translation>
  </message>
  <message>
   <source>{} of {} answered. Finishing makes this a response that is kept as it is.</source>
   <translation>{} réponses sur {}. Terminer en fait une fiche conservée telle quelle.</translation>
  </message>
  <message>
   <source>{} of {} answered. The response is saved.</source>
   <translation>{} réponses sur {}. La fiche est enregistrée.</translation>
  </message>
 </context>
 <context>
  <name>CapturePage</name>
  <message>
   <source>  ·  time {}</source>
   <translation>  ·  {}e fois</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers were set aside because an earlier answer changed.</source>
   <translation>
    <numerusform>%Ln réponse a été mise de côté, car une réponse précédente a changé.</numerusform>
    <numerusform>%Ln réponses ont été mises de côté, car une réponse précédente a changé.</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy with this answer is in {}. This file still lacks it.</source>
   <translation>Une copie avec cette réponse est dans {}. Elle manque encore dans ce fichier.</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Note kept.</source>
   <translation>Note gardée.</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Enregistrer une copie ailleurs…</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>S’arrêter ici</translation>
  </message>
  <message>
   <source>The answer on this page could not be saved.</source>
   <translation>La réponse de cette page n’a pas pu être enregistrée.</translation>
  </message>
  <message>
   <source>This interview goes on where it was left.</source>
   <translation>Cet entretien reprend là où il s’était arrêté.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>CeremonyDialog</name>
  <message>
   <source>A secret of 256 bits decides alone; its commitment is kept with the seal.</source>
   <translation>Un secret de 256 bits décide seul ; son engagement est gardé avec le sceau.</translation>
  </message>
  <message>
   <source>Allocate {} people</source>
   <translation>Affecter {} personnes</translation>
  </message>
  <message>
   <source>Allocate {} people?</source>
   <translation>Affecter {} personnes ?</translation>
  </message>
  <message>
   <source>Allocated by</source>
   <translation>Affecté par</translation>
  </message>
  <message>
   <source>Arms: {}, {}</source>
   <translation>Bras : {}, {}</translation>
  </message>
  <message>
   <source>Committed to: {}. “{}” is mixed with that secret, never used alone.</source>
   <translation>Engagé : {}. « {} » est mêlé à ce secret, jamais utilisé seul.</translation>
  </message>
  <message>
   <source>Draw the lists</source>
   <translation>Tirer les listes</translation>
  </message>
  <message>
   <source>Draw the lists?</source>
   <translation>Tirer les listes ?</translation>
  </message>
  <message>
   <source>Enter what came out.</source>
   <translation>Saisissez ce qui est sorti.</translation>
  </message>
  <message>
   <source>Enter who allocates.</source>
   <translation>Saisissez qui affecte.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>La même chose, encore</translation>
  </message>
  <message>
   <source>The two differ. Type the same twice.</source>
   <translation>Les deux diffèrent. Saisissez deux fois la même chose.</translation>
  </message>
  <message>
   <source>This cannot be undone. It can only be given up with a reason that the report prints.</source>
   <translation>C’est sans retour possible. On ne peut qu’y renoncer, avec un motif que le rapport imprime.</translation>
  </message>
  <message>
   <source>Type the number of people to confirm</source>
   <translation>Saisissez le nombre de personnes pour confirmer</translation>
  </message>
  <message>
   <source>Type {} to confirm.</source>
   <translation>Saisissez {} pour confirmer.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Ce qui est sorti</translation>
  </message>
  <message>
   <source>Witness (may stay empty)</source>
   <translation>Témoin (peut rester vide)</translation>
  </message>
 </context>
 <context>
  <name>ChangesCard</name>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Comme c’était</translation>
  </message>
  <message>
   <source>Changed to</source>
   <translation>Changé en</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Décidé par</translation>
  </message>
  <message>
   <source>Fill in “{}” too: the report prints it.</source>
   <translation>Remplissez aussi « {} » : le rapport l’imprime.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <source>Kept in the trial</source>
   <translation>Gardé dans l’essai</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Nothing was changed yet. Each change is listed with its reason and printed.</source>
   <translation>Rien n’a encore changé. Chaque changement est noté avec sa raison et imprimé.</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>Proposé par</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Write down a change</source>
   <translation>Noter un changement</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Le noter</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>C’est noté.</translation>
  </message>
  <message>
   <source>module, instrument, consent, procedure, logistics</source>
   <translation>module, instrument, consentement, procédure, logistique</translation>
  </message>
  <message>
   <source>number of a criterion, entry of a log, or a quote</source>
   <translation>numéro d’un critère, entrée d’un journal ou citation</translation>
  </message>
 </context>
 <context>
  <name>ChecksPart</name>
  <message>
   <source>About one in eight, by lot; due within 14 days, by somebody else</source>
   <translation>Environ une sur huit, au sort ; à faire sous 14 jours, par quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Asked. It waits under Queries.</source>
   <translation>Demandé. C’est en attente sous Requêtes.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Contrôle…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Contrôles</translation>
  </message>
  <message>
   <source>Draw back-checks</source>
   <translation>Tirer des contre-enquêtes</translation>
  </message>
  <message>
   <source>Drawn. They wait under Collect, To check twice, for somebody else.</source>
   <translation>Tirées. Elles attendent sous Collecte, À refaire, quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>Finished interviews</source>
   <translation>Entretiens terminés</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Signalés</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Regardés</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Encore rien</translation>
  </message>
  <message>
   <source>See them  ⏎</source>
   <translation>Les voir  ⏎</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a changé.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>La première fiche terminée apparaîtra ici.</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>Activer</translation>
  </message>
  <message>
   <source>Turn off…</source>
   <translation>Désactiver…</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Activer…</translation>
  </message>
  <message>
   <source>Turn this check off?</source>
   <translation>Désactiver ce contrôle ?</translation>
  </message>
  <message>
   <source>Turn this check on again?</source>
   <translation>Réactiver ce contrôle ?</translation>
  </message>
  <message>
   <source>Turned off by {}: {}</source>
   <translation>Désactivé par {} : {}</translation>
  </message>
  <message>
   <source>What is missing  M</source>
   <translation>Ce qui manque  M</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Ce que cela dit</translation>
  </message>
  <message>
   <source>Which interviews</source>
   <translation>Quels entretiens</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Pourquoi, en une phrase</translation>
  </message>
  <message>
   <source>{:,}  ·  {}</source>
   <translation>{:,}  ·  {}</translation>
  </message>
  <message>
   <source>{:,} responses, as of {}</source>
   <translation>{:,} fiches, relevé : {}</translation>
  </message>
  <message>
   <source>{}. It stays in the list with the reason, and the reason is kept in the history.</source>
   <translation>{}. Il reste dans la liste avec le motif, et le motif est gardé dans l’historique.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%Ln chosen</source>
   <translation>
    <numerusform>%Ln choisi</numerusform>
    <numerusform>%Ln choisis</numerusform>
   </translation>
  </message>
  <message>
   <source>Typed {}. Enter chooses it.</source>
   <translation>Saisi : {}. Enter le choisit.</translation>
  </message>
 </context>
 <context>
  <name>ChoicesModel</name>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
 </context>
 <context>
  <name>ChoicesTable</name>
  <message>
   <source>Answers to choose from</source>
   <translation>Réponses au choix</translation>
  </message>
 </context>
 <context>
  <name>ChooseItems</name>
  <message>
   <source>Choose items: {}</source>
   <translation>Choisir les items : {}</translation>
  </message>
  <message>
   <source>Keep {} of {}  Ctrl+Enter</source>
   <translation>En garder {} sur {}  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Not now  Esc</source>
   <translation>Pas maintenant  Esc</translation>
  </message>
  <message>
   <source>Questions of this instrument</source>
   <translation>Questions de cet instrument</translation>
  </message>
  <message>
   <source>Space or Del takes a question out or back in. Its answers, its key and its place in the score follow. This can be done until the first answer.</source>
   <translation>Espace ou Suppr enlève une question ou la remet. Ses réponses, son corrigé et sa place dans le score suivent. Possible jusqu’à la première réponse.</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardé</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>enlevé</translation>
  </message>
 </context>
 <context>
  <name>ChoosePanel</name>
  <message numerus="yes">
   <source>%Ln groups are in this study now.</source>
   <translation>
    <numerusform>%Ln groupe est dans cette étude maintenant.</numerusform>
    <numerusform>%Ln groupes sont dans cette étude maintenant.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people are in this study now.</source>
   <translation>
    <numerusform>%Ln personne est dans cette étude maintenant.</numerusform>
    <numerusform>%Ln personnes sont dans cette étude maintenant.</numerusform>
   </translation>
  </message>
  <message>
   <source>A digit answers, Backspace goes back.</source>
   <translation>Un chiffre répond, Retour arrière revient.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Before you give up the lot: cheap ways to draw</source>
   <translation>Avant de renoncer au sort : des façons simples de tirer</translation>
  </message>
  <message>
   <source>Beware</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>None yet. Each can be changed later.</source>
   <translation>Aucune encore. Chacune pourra être changée plus tard.</translation>
  </message>
  <message>
   <source>Question {}</source>
   <translation>Question {}</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>The design that follows</source>
   <translation>Le plan d’étude qui en découle</translation>
  </message>
  <message>
   <source>Use this design</source>
   <translation>Prendre ce plan d’étude</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Ce qu’il coûte</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Your answers</source>
   <translation>Vos réponses</translation>
  </message>
  <message>
   <source>{} Becomes: {}.</source>
   <translation>{} Devient : {}.</translation>
  </message>
  <message>
   <source>{}: {}, change</source>
   <translation>{} : {}, modifier</translation>
  </message>
 </context>
 <context>
  <name>ChosenStrip</name>
  <message numerus="yes">
   <source>%Ln people chosen</source>
   <translation>
    <numerusform>%Ln personne choisie</numerusform>
    <numerusform>%Ln personnes choisies</numerusform>
   </translation>
  </message>
  <message>
   <source>Group to move to</source>
   <translation>Groupe où déplacer</translation>
  </message>
  <message>
   <source>Move to group</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <source>Open  Enter</source>
   <translation>Ouvrir  Enter</translation>
  </message>
 </context>
 <context>
  <name>ClassCard</name>
  <message>
   <source>Attendance</source>
   <translation>Présences</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Confier l’écran</translation>
  </message>
  <message>
   <source>No session is named yet. Attendance names the first one.</source>
   <translation>Aucune séance n’est encore nommée. Les présences nomment la première.</translation>
  </message>
  <message>
   <source>Open the class grid</source>
   <translation>Ouvrir la grille de classe</translation>
  </message>
  <message>
   <source>{} (their answers are closed)</source>
   <translation>{} (réponses fermées)</translation>
  </message>
  <message>
   <source>{} · {}: {} of {} finished</source>
   <translation>{} · {} : {} terminés sur {}</translation>
  </message>
  <message>
   <source>{}: attendance is still to be noted for {} people</source>
   <translation>{} : présence encore à noter pour {} personnes</translation>
  </message>
  <message>
   <source>{}: {} of {} came</source>
   <translation>{} : {} venus sur {}</translation>
  </message>
 </context>
 <context>
  <name>ClassPage</name>
  <message numerus="yes">
   <source>%Ln cells refused</source>
   <translation>
    <numerusform>%Ln case refusée</numerusform>
    <numerusform>%Ln cases refusées</numerusform>
   </translation>
  </message>
  <message>
   <source>Advance → item</source>
   <translation>Avancer → item</translation>
  </message>
  <message>
   <source>Advance ↓ person</source>
   <translation>Avancer ↓ personne</translation>
  </message>
  <message>
   <source>Class grid</source>
   <translation>Grille de classe</translation>
  </message>
  <message>
   <source>Columns by position</source>
   <translation>Colonnes selon leur place</translation>
  </message>
  <message>
   <source>Columns by their header</source>
   <translation>Colonnes selon leur en-tête</translation>
  </message>
  <message>
   <source>Fill  Enter</source>
   <translation>Remplir  Enter</translation>
  </message>
  <message numerus="yes">
   <source>Fill %Ln empty cells below with {}?</source>
   <translation>
    <numerusform>Remplir %Ln case vide ci-dessous avec {} ?</numerusform>
    <numerusform>Remplir %Ln cases vides ci-dessous avec {} ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Grid  F6</source>
   <translation>Grille  F6</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Cacher les noms</translation>
  </message>
  <message>
   <source>Not saved: {} What is on the screen stays until it can be written.</source>
   <translation>Non enregistré : {} Ce qui est à l’écran y reste jusqu’à son écriture.</translation>
  </message>
  <message numerus="yes">
   <source>Put %Ln answers  Enter</source>
   <translation>
    <numerusform>Placer %Ln réponse  Enter</numerusform>
    <numerusform>Placer %Ln réponses  Enter</numerusform>
   </translation>
  </message>
  <message>
   <source>Row form  F6</source>
   <translation>Par personne  F6</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Enregistrer et quitter</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Montrer les noms</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>TEST : hors des résultats</translation>
  </message>
  <message>
   <source>There is nothing to fill down: stand on an answer above empty cells.</source>
   <translation>Il n’y a rien à recopier : placez-vous sur une réponse au-dessus de cases vides.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Where the cursor goes after an answer</source>
   <translation>Où va le curseur après une réponse</translation>
  </message>
  <message>
   <source>line {}: nobody here has the ID “{}”</source>
   <translation>ligne {} : personne ici n’a l’ID « {} »</translation>
  </message>
  <message>
   <source>line {}: “{}” is not an answer. Keys: {}</source>
   <translation>ligne {} : « {} » n’est pas une réponse. Touches : {}</translation>
  </message>
  <message>
   <source>line {}: “{}” is not taken. {}</source>
   <translation>ligne {} : « {} » n’est pas accepté. {}</translation>
  </message>
  <message>
   <source>line {}: “{}” lies outside the grid</source>
   <translation>ligne {} : « {} » est hors de la grille</translation>
  </message>
  <message>
   <source>rows by ID</source>
   <translation>lignes selon l’ID</translation>
  </message>
  <message>
   <source>rows from the cursor down</source>
   <translation>lignes à partir du curseur</translation>
  </message>
  <message>
   <source>… Saving</source>
   <translation>… Enregistrement</translation>
  </message>
  <message>
   <source>⚠ Not saved</source>
   <translation>⚠ Non enregistré</translation>
  </message>
  <message>
   <source>✓ Saved</source>
   <translation>✓ Enregistré</translation>
  </message>
  <message>
   <source>✓ Saved {}</source>
   <translation>✓ Enregistré {}</translation>
  </message>
 </context>
 <context>
  <name>ClassRoom</name>
  <message>
   <source>Attendance  ·  {}</source>
   <translation>Présences  ·  {}</translation>
  </message>
  <message>
   <source>Saved {}. Print it before the session.</source>
   <translation>Enregistré : {}. Imprimez la feuille avant la séance.</translation>
  </message>
 </context>
 <context>
  <name>ClosedResults</name>
  <message>
   <source>Analysed</source>
   <translation>Analysés</translation>
  </message>
  <message>
   <source>Difference (interval)</source>
   <translation>Différence (intervalle)</translation>
  </message>
  <message>
   <source>Main outcome</source>
   <translation>Résultat principal</translation>
  </message>
  <message>
   <source>No numbers yet. The table that the plan will fill is ready:</source>
   <translation>Pas encore de chiffres. Le tableau que le plan remplira est prêt :</translation>
  </message>
  <message>
   <source>Other outcome</source>
   <translation>Autre résultat</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>The table that the plan will fill</source>
   <translation>Le tableau que le plan remplira</translation>
  </message>
 </context>
 <context>
  <name>CollectDesk</name>
  <message>
   <source>Return files (*.pilotback)</source>
   <translation>Fichiers de retour (*.pilotback)</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Writing the return file</source>
   <translation>Écriture du fichier de retour</translation>
  </message>
  <message>
   <source>Written: {}. Give it to the evaluator; work can go on here.</source>
   <translation>Écrit : {}. Remettez-le à l’évaluateur ; le travail peut continuer ici.</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>All finished here</source>
   <translation>Tout est terminé ici</translation>
  </message>
  <message>
   <source>Ask once more  A</source>
   <translation>Interroger de nouveau  A</translation>
  </message>
  <message>
   <source>Attendance  T</source>
   <translation>Présences  T</translation>
  </message>
  <message>
   <source>Back-checks are drawn in Monitor, under Checks. They wait here for somebody who did not ask first.</source>
   <translation>Les contre-enquêtes se tirent dans Suivi, sous Contrôles. Elles attendent ici quelqu’un qui n’a pas mené le premier entretien.</translation>
  </message>
  <message>
   <source>Check the ID, or look in another list.</source>
   <translation>Vérifiez l’ID, ou regardez dans une autre liste.</translation>
  </message>
  <message>
   <source>Class grid  G</source>
   <translation>Grille de classe  G</translation>
  </message>
  <message>
   <source>Collect</source>
   <translation>Collecte</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>Chercher une personne</translation>
  </message>
  <message>
   <source>Finished {:,}</source>
   <translation>Terminé {:,}</translation>
  </message>
  <message>
   <source>Hand over  H</source>
   <translation>Confier l’écran  H</translation>
  </message>
  <message>
   <source>In progress {:,}</source>
   <translation>En cours {:,}</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Key it a second time  S</source>
   <translation>Saisir une seconde fois  S</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>Rien de trouvé</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>Personne ici</translation>
  </message>
  <message>
   <source>Nobody to do matches “{}”. Check the ID, or look under Finished.</source>
   <translation>Personne à faire ne correspond à « {} ». Vérifiez l’ID, ou regardez sous Terminé.</translation>
  </message>
  <message>
   <source>Not reached {:,}</source>
   <translation>Non atteint {:,}</translation>
  </message>
  <message>
   <source>Not reached…  R</source>
   <translation>Non atteint…  R</translation>
  </message>
  <message>
   <source>Nothing to ask yet</source>
   <translation>Encore rien à demander</translation>
  </message>
  <message>
   <source>Nothing waits to be asked again</source>
   <translation>Rien n’attend d’être refait</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>People appear here as interviews are started and finished.</source>
   <translation>Les personnes apparaissent ici quand des entretiens commencent et se terminent.</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Renvoyer…</translation>
  </message>
  <message>
   <source>To check twice {:,}</source>
   <translation>À refaire {:,}</translation>
  </message>
  <message>
   <source>To do {:,}</source>
   <translation>À faire {:,}</translation>
  </message>
  <message>
   <source>Type an ID or a group; Enter starts the first match</source>
   <translation>Saisissez un ID ou un groupe ; Enter commence le premier trouvé</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>Waves and their instruments come from the study's design.</source>
   <translation>Les vagues et leurs instruments viennent du plan d’étude.</translation>
  </message>
  <message>
   <source>Which people</source>
   <translation>Quelles personnes</translation>
  </message>
  <message>
   <source>{:,} responses are in for this wave and instrument.</source>
   <translation>{:,} fiches sont là pour cette vague et cet instrument.</translation>
  </message>
  <message>
   <source>{} is finished here. Press A in the list, or the button below, to ask once more.</source>
   <translation>{} est terminé ici. Appuyez sur A dans la liste, ou sur le bouton ci-dessous, pour interroger de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>ConditionRow</name>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Compared how</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Take this condition out</source>
   <translation>Enlever cette condition</translation>
  </message>
  <message>
   <source>This answer</source>
   <translation>Cette réponse</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>ConsentPage</name>
  <message>
   <source>Ask whatever you like, and take your time. Then choose one of the first two.</source>
   <translation>Demandez ce que vous voulez et prenez votre temps. Choisissez ensuite l’une des deux premières.</translation>
  </message>
  <message>
   <source>Choose one of the three.</source>
   <translation>Choisissez l’une des trois.</translation>
  </message>
  <message>
   <source>I agree to take part</source>
   <translation>J’accepte de participer</translation>
  </message>
  <message>
   <source>I do not want to take part</source>
   <translation>Je ne veux pas participer</translation>
  </message>
  <message>
   <source>I want to ask something first</source>
   <translation>Je veux d’abord poser une question</translation>
  </message>
  <message>
   <source>If you change your mind</source>
   <translation>Si vous changez d’avis</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>Langue des questions</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Suivant  ⏎</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participer</translation>
  </message>
  <message>
   <source>What happens to your answers</source>
   <translation>Ce que deviennent vos réponses</translation>
  </message>
  <message>
   <source>What this is about</source>
   <translation>De quoi il s’agit</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>Ce que nous demandons</translation>
  </message>
  <message>
   <source>Who we are</source>
   <translation>Qui nous sommes</translation>
  </message>
  <message>
   <source>Your choice</source>
   <translation>Votre choix</translation>
  </message>
 </context>
 <context>
  <name>ContactStrip</name>
  <message>
   <source>A word about it</source>
   <translation>Un mot à ce propos</translation>
  </message>
  <message>
   <source>A word about it (may stay empty)</source>
   <translation>Un mot à ce propos (peut rester vide)</translation>
  </message>
  <message>
   <source>Why was {} not reached?</source>
   <translation>Pourquoi {} n’a pas été atteint ?</translation>
  </message>
 </context>
 <context>
  <name>CountsPart</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add {:,} months</source>
   <translation>Ajouter {:,} mois</translation>
  </message>
  <message>
   <source>Added {:,} months</source>
   <translation>{:,} mois ajoutés</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Comptés</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Line {}: what it is counted over must be a number above 0.</source>
   <translation>Ligne {} : ce sur quoi on compte doit être un nombre au-dessus de 0.</translation>
  </message>
  <message>
   <source>Line {}: write the count as a whole number.</source>
   <translation>Ligne {} : écrivez le nombre en nombre entier.</translation>
  </message>
  <message>
   <source>Line {}: write the month as year and month, such as 2026-03.</source>
   <translation>Ligne {} : écrivez le mois en année et mois, comme 2026-03.</translation>
  </message>
  <message>
   <source>Month in which the programme starts</source>
   <translation>Mois où commence le programme</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Months and counts</source>
   <translation>Mois et comptages</translation>
  </message>
  <message>
   <source>One month a line: month, count, then what it is counted over (hours, contacts), the unit and the series, where there are any. A first line may name the columns.</source>
   <translation>Un mois par ligne : mois, nombre, puis ce sur quoi on compte (heures, contacts), l’unité et la série, s’il y en a. Une première ligne peut nommer les colonnes.</translation>
  </message>
  <message>
   <source>Paste months</source>
   <translation>Coller des mois</translation>
  </message>
  <message>
   <source>Routine counts</source>
   <translation>Comptages</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>The programme starts in</source>
   <translation>Le programme commence en</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>{} is there twice. Take one out.</source>
   <translation>{} s’y trouve deux fois. Enlevez-en un.</translation>
  </message>
 </context>
 <context>
  <name>CriteriaCard</name>
  <message>
   <source>Add a criterion</source>
   <translation>Ajouter un critère</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>Critères</translation>
  </message>
  <message>
   <source>New criterion</source>
   <translation>Nouveau critère</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nᵒ</translation>
  </message>
  <message>
   <source>Round 1</source>
   <translation>Cycle 1</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Enlever</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Enlevé.</translation>
  </message>
  <message>
   <source>The protocol is locked and the bands with it. What is observed is still written down.</source>
   <translation>Le protocole est verrouillé, et les bandes avec lui. L’observé se note toujours.</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>Ce qu’on juge</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>C’est noté.</translation>
  </message>
 </context>
 <context>
  <name>CriterionForm</name>
  <message>
   <source>All rounds together</source>
   <translation>Tous les cycles ensemble</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>Le mieux est</translation>
  </message>
  <message>
   <source>Choose the scale and the wave.</source>
   <translation>Choisissez l’échelle et la vague.</translation>
  </message>
  <message>
   <source>Enter a number, for example 80.</source>
   <translation>Saisissez un nombre, par exemple 80.</translation>
  </message>
  <message>
   <source>Go from</source>
   <translation>Poursuivre dès</translation>
  </message>
  <message>
   <source>Go up to</source>
   <translation>Poursuivre jusqu’à</translation>
  </message>
  <message>
   <source>Go would be worse than stop. Turn the two round, or say what is better.</source>
   <translation>Poursuivre serait pire qu’arrêter. Échangez les deux, ou dites ce qui est mieux.</translation>
  </message>
  <message>
   <source>Read from</source>
   <translation>Lu dans</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Stop above</source>
   <translation>Arrêter au-dessus</translation>
  </message>
  <message>
   <source>Stop below</source>
   <translation>Arrêter sous</translation>
  </message>
  <message>
   <source>The number is</source>
   <translation>Le chiffre est</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>What is judged</source>
   <translation>Ce qu’on juge</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>choisir</translation>
  </message>
  <message>
   <source>less</source>
   <translation>moins</translation>
  </message>
  <message>
   <source>more</source>
   <translation>plus</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
 </context>
 <context>
  <name>DataModel</name>
  <message>
   <source>being read</source>
   <translation>lecture en cours</translation>
  </message>
  <message>
   <source>could not be seen</source>
   <translation>non observable</translation>
  </message>
  <message>
   <source>don't know</source>
   <translation>ne sait pas</translation>
  </message>
  <message>
   <source>has an open query</source>
   <translation>a une requête ouverte</translation>
  </message>
  <message>
   <source>left blank</source>
   <translation>laissé vide</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>sans objet</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>non posé</translation>
  </message>
  <message>
   <source>not for you to read</source>
   <translation>réservé</translation>
  </message>
  <message>
   <source>put right</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refus</translation>
  </message>
 </context>
 <context>
  <name>DataPart</name>
  <message numerus="yes">
   <source>%Ln files written to {}.</source>
   <translation>
    <numerusform>%Ln fichier écrit dans {}.</numerusform>
    <numerusform>%Ln fichiers écrits dans {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>All answers</source>
   <translation>Toutes les réponses</translation>
  </message>
  <message>
   <source>Changed.</source>
   <translation>Modifié.</translation>
  </message>
  <message numerus="yes">
   <source>Changed. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>Modifié. %Ln question s’applique maintenant et n’a pas de réponse.</numerusform>
    <numerusform>Modifié. %Ln questions s’appliquent maintenant et n’ont pas de réponse.</numerusform>
   </translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Finished by {}</source>
   <translation>Terminé par {}</translation>
  </message>
  <message>
   <source>Go to a person</source>
   <translation>Vers une personne</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Labels  L</source>
   <translation>Libellés  L</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Encore rien</translation>
  </message>
  <message>
   <source>Only the evaluator reads what people believe. You see who finished.</source>
   <translation>Seul l’évaluateur lit les convictions. Vous voyez qui a terminé.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>The data are locked, so answers stay as they are.</source>
   <translation>Les données sont verrouillées : les réponses restent telles quelles.</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>La première fiche terminée apparaîtra ici.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>Annulé tout de suite.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>Writing the answers</source>
   <translation>Écriture des réponses</translation>
  </message>
  <message>
   <source>· left blank   D don't know   R refused   N not applicable   S not seen   ✎ put right   ? query   ▪ not for you to read   empty: not asked</source>
   <translation>· laissé vide   D ne sait pas   R refus   N sans objet   S non observé   ✎ corrigé   ? requête   ▪ réservé   vide : non posé</translation>
  </message>
 </context>
 <context>
  <name>DataTable</name>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
 </context>
 <context>
  <name>DateBoxes</name>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Enter a day, a month and a year, for example 3 4 2026</source>
   <translation>Saisissez un jour, un mois et une année, par exemple 3 4 2026</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>T is today, Y is yesterday</source>
   <translation>T : aujourd’hui, Y : hier</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Année</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>After {}: the criteria propose {}.</source>
   <translation>Après {} : les critères proposent {}.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Enter the name of who decides.</source>
   <translation>Saisissez le nom de qui décide.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Say why it differs from what is proposed.</source>
   <translation>Dites pourquoi cela diffère du proposé.</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>Qui décide</translation>
  </message>
  <message>
   <source>Why (needed where it differs from what is proposed)</source>
   <translation>Pourquoi (nécessaire si cela diffère du proposé)</translation>
  </message>
  <message>
   <source>Write down the decision</source>
   <translation>Noter la décision</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>rien encore</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <source>Needs a decision ({:,})</source>
   <translation>À décider ({:,})</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open: {}</source>
   <translation>Ouvrir : {}</translation>
  </message>
  <message>
   <source>Urgent: {}, {}{}</source>
   <translation>Urgent : {}, {}{}</translation>
  </message>
  <message>
   <source>a harm</source>
   <translation>un effet indésirable</translation>
  </message>
  <message>
   <source>a harm, severity {}</source>
   <translation>un effet indésirable, gravité {}</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>ouvert depuis %Ln jour</numerusform>
    <numerusform>ouvert depuis %Ln jours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>Retour à l’analyse</translation>
  </message>
  <message>
   <source>Certificate of the draw</source>
   <translation>Certificat du tirage</translation>
  </message>
  <message>
   <source>Closed: the results of this study were opened, so no interim report is made any more.</source>
   <translation>Fermé : les résultats de cette étude ont été ouverts, il n’y a donc plus de rapport intermédiaire.</translation>
  </message>
  <message>
   <source>Documents that need no result</source>
   <translation>Documents qui n’ont pas besoin de résultats</translation>
  </message>
  <message>
   <source>Every instrument, to be filled in by hand; one PDF each.</source>
   <translation>Chaque instrument, à remplir à la main ; un PDF par instrument.</translation>
  </message>
  <message>
   <source>Feasibility report</source>
   <translation>Rapport de faisabilité</translation>
  </message>
  <message>
   <source>How the field work goes, all arms together: for those who run the study.</source>
   <translation>Comment avance le terrain, tous bras confondus : pour ceux qui mènent l’étude.</translation>
  </message>
  <message>
   <source>How the pilot did on the criteria it set itself, round by round.</source>
   <translation>Où en est le pilote sur les critères qu’il s’est fixés, tour par tour.</translation>
  </message>
  <message>
   <source>How well each test and scale worked, item by item; nobody is compared.</source>
   <translation>Comment chaque test et chaque échelle a fonctionné, item par item ; personne n’est comparé.</translation>
  </message>
  <message>
   <source>Instruments on paper</source>
   <translation>Instruments sur papier</translation>
  </message>
  <message>
   <source>Interim report</source>
   <translation>Rapport intermédiaire</translation>
  </message>
  <message>
   <source>Not yet: answer the questions of the plan first.</source>
   <translation>Pas encore : répondez d’abord aux questions du plan.</translation>
  </message>
  <message>
   <source>Not yet: no answers were finished.</source>
   <translation>Pas encore : aucune réponse n’est terminée.</translation>
  </message>
  <message>
   <source>Not yet: nothing was drawn. Seal the draw under People, Allocation.</source>
   <translation>Pas encore : rien n’est tiré. Scellez le tirage sous Personnes, Allocation.</translation>
  </message>
  <message>
   <source>Not yet: the study has no instrument. Add one under Instruments.</source>
   <translation>Pas encore : l’étude n’a aucun instrument. Ajoutez-en un sous Instruments.</translation>
  </message>
  <message>
   <source>One page that lets anyone check the draw; no arm of anybody is on it.</source>
   <translation>Une page qui permet à chacun de vérifier le tirage ; le bras de personne n’y figure.</translation>
  </message>
  <message>
   <source>Only for a pilot that set criteria for going on; this study has none.</source>
   <translation>Seulement pour un pilote qui s’est fixé des critères pour continuer ; cette étude n’en a pas.</translation>
  </message>
  <message>
   <source>Only for a survey; this study has another design.</source>
   <translation>Seulement pour une enquête ; cette étude a un autre plan.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <source>Question, design, outcomes and analyses, as they are planned.</source>
   <translation>Question, plan d’étude, résultats et analyses, tels que prévus.</translation>
  </message>
  <message>
   <source>Report on the instruments</source>
   <translation>Rapport sur les instruments</translation>
  </message>
  <message>
   <source>Save {}</source>
   <translation>Enregistrer {}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Survey report</source>
   <translation>Rapport d’enquête</translation>
  </message>
  <message>
   <source>What people answered, weighted to those they stand for.</source>
   <translation>Ce que les gens ont répondu, pondéré selon ceux qu’ils représentent.</translation>
  </message>
  <message>
   <source>You chose to stay blinded here; others can save it.</source>
   <translation>Vous avez choisi de rester en aveugle ici ; d’autres peuvent l’enregistrer.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln question</numerusform>
    <numerusform>%Ln questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A group of %Ln questions</source>
   <translation>
    <numerusform>Un groupe de %Ln question</numerusform>
    <numerusform>Un groupe de %Ln questions</numerusform>
   </translation>
  </message>
  <message>
   <source>It cannot be tried yet. Fix the problems marked in red first.</source>
   <translation>L’essai n’est pas encore possible. Corrigez d’abord les problèmes marqués en rouge.</translation>
  </message>
  <message>
   <source>Nothing is shown here: it is worked out.</source>
   <translation>Rien ne s’affiche ici : c’est un calcul.</translation>
  </message>
  <message>
   <source>This is your draft: it was changed on this computer and is not published yet.</source>
   <translation>C’est votre brouillon : il a été changé sur cet ordinateur et n’est pas encore publié.</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <source>group taken away</source>
   <translation>groupe enlevé</translation>
  </message>
  <message>
   <source>move</source>
   <translation>déplacement</translation>
  </message>
  <message>
   <source>new group</source>
   <translation>nouveau groupe</translation>
  </message>
  <message>
   <source>new question</source>
   <translation>nouvelle question</translation>
  </message>
  <message>
   <source>pasted questions</source>
   <translation>questions collées</translation>
  </message>
  <message>
   <source>taking out</source>
   <translation>suppression</translation>
  </message>
 </context>
 <context>
  <name>EditorDesk</name>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>New instrument</source>
   <translation>Nouvel instrument</translation>
  </message>
  <message>
   <source>Published version {} of {}</source>
   <translation>Version {} de {} publiée</translation>
  </message>
  <message>
   <source>The draft is thrown away</source>
   <translation>Le brouillon est jeté</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>{} (copie)</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>Back to the list; what you changed is kept  Alt+Left</source>
   <translation>Retour à la liste ; vos changements sont gardés  Alt+Left</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instruments</translation>
  </message>
  <message>
   <source>Make this the version that is asked  Ctrl+Shift+P</source>
   <translation>En faire la version qui est posée  Ctrl+Shift+P</translation>
  </message>
  <message>
   <source>Publish…</source>
   <translation>Publier…</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>Essayer  F5</translation>
  </message>
  <message>
   <source>not published yet</source>
   <translation>pas encore publié</translation>
  </message>
  <message>
   <source>version {} is in use</source>
   <translation>la version {} est en service</translation>
  </message>
 </context>
 <context>
  <name>EvaluatorFields</name>
  <message>
   <source>Closed with the passphrase of {}, and open here until the study is closed.</source>
   <translation>Fermé avec la phrase secrète de {}, et ouvert ici jusqu’à la fermeture de l’étude.</translation>
  </message>
  <message>
   <source>Closed with the passphrase of {}. The trainer sees who finished, nothing else.</source>
   <translation>Fermé avec la phrase secrète de {}. Le formateur voit qui a terminé, rien d’autre.</translation>
  </message>
  <message>
   <source>Evaluator's name</source>
   <translation>Nom de l’évaluateur</translation>
  </message>
  <message>
   <source>Give the class this passphrase</source>
   <translation>Donner cette phrase à la classe</translation>
  </message>
  <message>
   <source>Open a class to give it an evaluator's passphrase. A study of an evaluator's needs none.</source>
   <translation>Ouvrez une classe pour lui donner une phrase secrète d’évaluateur. L’étude d’un évaluateur n’en a pas besoin.</translation>
  </message>
  <message>
   <source>Open closed answers</source>
   <translation>Ouvrir les réponses fermées</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase again</source>
   <translation>Phrase secrète, encore</translation>
  </message>
  <message>
   <source>Take eight characters or more; several words are easiest to keep.</source>
   <translation>Prenez huit caractères ou plus ; plusieurs mots se retiennent le mieux.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type both again.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez-les de nouveau.</translation>
  </message>
  <message>
   <source>This class has none yet, so no instrument about beliefs can be added to it.</source>
   <translation>Cette classe n’en a pas encore : aucun instrument sur des convictions ne peut y être ajouté.</translation>
  </message>
  <message>
   <source>Type the evaluator's name first.</source>
   <translation>Saisissez d’abord le nom de l’évaluateur.</translation>
  </message>
 </context>
 <context>
  <name>ExplorePanel</name>
  <message>
   <source>By which fact</source>
   <translation>Selon quel fait</translation>
  </message>
  <message>
   <source>Explore: not in the plan</source>
   <translation>Explorer : hors du plan</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>See whether an effect differs between people who differed before the draw. Whoever looks long enough finds something: a look raises a question, it answers none. It is in no document.</source>
   <translation>Voir si un effet diffère entre des personnes qui différaient avant le tirage. Qui regarde assez longtemps trouve quelque chose : un regard pose une question, il n’en règle aucune. Il n’est dans aucun document.</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A row a person and wave, one file</source>
   <translation>Une ligne par personne et vague, un seul fichier</translation>
  </message>
  <message>
   <source>A row a response, a file an instrument</source>
   <translation>Une ligne par fiche, un fichier par instrument</translation>
  </message>
  <message>
   <source>Arms beside the answers</source>
   <translation>Bras à côté des réponses</translation>
  </message>
  <message>
   <source>Arms can go along once they are revealed and the data are locked, unless you stay blinded.</source>
   <translation>Les bras peuvent suivre une fois révélés et les données verrouillées, sauf si vous restez en aveugle.</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Export the answers of all instruments, with a codebook</source>
   <translation>Exporter les réponses de tous les instruments, avec un dictionnaire des codes</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For which program</source>
   <translation>Pour quel logiciel</translation>
  </message>
  <message>
   <source>Labels in place of codes</source>
   <translation>Libellés à la place des codes</translation>
  </message>
  <message>
   <source>Names too, in a file of their own</source>
   <translation>Les noms aussi, dans un fichier à part</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>SPSS</source>
   <translation>SPSS</translation>
  </message>
  <message>
   <source>SPSS and Stata files always hold both.</source>
   <translation>Les fichiers SPSS et Stata contiennent toujours les deux.</translation>
  </message>
  <message>
   <source>Stata</source>
   <translation>Stata</translation>
  </message>
  <message>
   <source>What a row is</source>
   <translation>Ce qu’est une ligne</translation>
  </message>
 </context>
 <context>
  <name>FactsTab</name>
  <message numerus="yes">
   <source>%Ln facts are missing. Documents print each as “not stated by the study team”.</source>
   <translation>
    <numerusform>Il manque %Ln fait. Les documents l’impriment comme « non indiqué par l’équipe ».</numerusform>
    <numerusform>Il manque %Ln faits. Les documents impriment chacun comme « non indiqué par l’équipe ».</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked for by {}</source>
   <translation>Demandé par {}</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Facts for the report</source>
   <translation>Faits pour le rapport</translation>
  </message>
  <message>
   <source>Kept when you leave the field. Printed in the protocol and in the report.</source>
   <translation>Gardé quand vous quittez le champ. Imprimé dans le protocole et dans le rapport.</translation>
  </message>
  <message>
   <source>Next that is missing  Ctrl+Enter</source>
   <translation>Prochain manquant  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Nothing is missing: every fact the documents ask for is stated.</source>
   <translation>Rien ne manque : tout ce que demandent les documents est dit.</translation>
  </message>
  <message>
   <source>Reading what is stated…</source>
   <translation>Lecture de ce qui est dit…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>stated</source>
   <translation>dit</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>Something went wrong in Pilotage. What was saved is safe. Details, without answers: {}</source>
   <translation>Un incident s’est produit dans Pilotage. Ce qui était enregistré est en sûreté. Détails, sans réponses : {}</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Allocation</source>
   <translation>Affectation</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Contrôles</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>Verrou et historique</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Journaux</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Résultats visés</translation>
  </message>
  <message>
   <source>PDF export document summary print save</source>
   <translation>PDF exporter document résumé imprimer enregistrer</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Requêtes</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>Question et bras</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>2e saisie</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>Envoyer, recevoir</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Effectif</translation>
  </message>
  <message>
   <source>add paste names list</source>
   <translation>ajouter coller noms liste</translation>
  </message>
  <message>
   <source>clusters sectors stations classes shifts</source>
   <translation>grappes secteurs postes classes équipes</translation>
  </message>
  <message>
   <source>collector laptop return merge export</source>
   <translation>enquêteur ordinateur retour fusion export</translation>
  </message>
  <message>
   <source>decide differences open questions</source>
   <translation>décider différences questions ouvertes</translation>
  </message>
  <message>
   <source>design groups compare randomise choose</source>
   <translation>plan d’étude groupes comparer randomiser choisir</translation>
  </message>
  <message>
   <source>done left waves</source>
   <translation>fait restant vagues</translation>
  </message>
  <message>
   <source>double keying slips errors</source>
   <translation>double saisie fautes de frappe erreurs</translation>
  </message>
  <message>
   <source>draw randomise lot dice seal reveal certificate</source>
   <translation>tirage randomiser sort dés sceller révéler certificat</translation>
  </message>
  <message>
   <source>estimate table effect run rehearse</source>
   <translation>estimer tableau effet lancer répéter</translation>
  </message>
  <message>
   <source>harm contact deviation cost meeting register</source>
   <translation>effet indésirable contact écart coût réunion registre</translation>
  </message>
  <message>
   <source>on this page</source>
   <translation>sur cette page</translation>
  </message>
  <message>
   <source>power sample detect how many</source>
   <translation>puissance échantillon détecter combien taille</translation>
  </message>
  <message>
   <source>primary secondary hypothesis smallest margin</source>
   <translation>principal secondaire hypothèse plus petite différence marge</translation>
  </message>
  <message>
   <source>protocol plan data sign amend fingerprint export</source>
   <translation>protocole plan données signer avenant empreinte exporter</translation>
  </message>
  <message>
   <source>quality data problems duplicates</source>
   <translation>qualité données problèmes doublons</translation>
  </message>
  <message>
   <source>strata covariates method estimate</source>
   <translation>strates covariables méthode estimer</translation>
  </message>
  <message>
   <source>who changed when ledger taken back</source>
   <translation>qui a changé quand registre retiré</translation>
  </message>
 </context>
 <context>
  <name>FindingsPage</name>
  <message>
   <source>Ask about it</source>
   <translation>Poser la question</translation>
  </message>
  <message>
   <source>Ask about it  A</source>
   <translation>Poser la question  A</translation>
  </message>
  <message>
   <source>Back to the checks</source>
   <translation>Retour aux contrôles</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>{:,} more are not listed.</source>
   <translation>{:,} autres ne sont pas listés.</translation>
  </message>
 </context>
 <context>
  <name>FirmDialog</name>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
 </context>
 <context>
  <name>GridKeys</name>
  <message>
   <source>{} fills nothing here. Keys of this column: {}</source>
   <translation>{} ne remplit rien ici. Touches de cette colonne : {}</translation>
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
   <translation>Nom</translation>
  </message>
  <message>
   <source>Row {}, {}, {}: {}</source>
   <translation>Ligne {}, {}, {} : {}</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sans réponse</translation>
  </message>
 </context>
 <context>
  <name>GroupsTab</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>%Ln groupe</numerusform>
    <numerusform>%Ln groupes</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add groups</source>
   <translation>Ajouter des groupes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Group {}</source>
   <translation>Groupe {}</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Sorte</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No groups yet. Add stations, sectors or classes here.</source>
   <translation>Pas encore de groupes. Ajoutez ici des postes, des secteurs ou des classes.</translation>
  </message>
  <message>
   <source>One a line: code, then name</source>
   <translation>Un par ligne : code, puis nom</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Rename  F2</source>
   <translation>Renommer  F2</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>See its people</source>
   <translation>Voir ses personnes</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <source>What they are</source>
   <translation>Leur sorte</translation>
  </message>
  <message>
   <source>Whole groups are drawn, and there is only one. Add the others first.</source>
   <translation>On tire des groupes entiers, et il n’y en a qu’un. Ajoutez d’abord les autres.</translation>
  </message>
  <message>
   <source>station, sector, class…</source>
   <translation>poste, secteur, classe…</translation>
  </message>
  <message>
   <source>{} groups are drawn as a whole.</source>
   <translation>{} groupes sont tirés en entier.</translation>
  </message>
  <message>
   <source>{} groups: enough to allocate, few for the analysis. The report uses small-sample methods; the smallest p this draw can ever give is {}.</source>
   <translation>{} groupes : assez pour affecter, peu pour l’analyse. Le rapport emploie des méthodes pour petits échantillons ; la plus petite valeur p que ce tirage puisse donner est {}.</translation>
  </message>
 </context>
 <context>
  <name>HandoverPage</name>
  <message>
   <source>Choose a PIN first. It brings the laptop back to you, and opens the curtain (F12).</source>
   <translation>Choisissez d’abord un PIN. Il vous rend l’ordinateur et ouvre le rideau (F12).</translation>
  </message>
  <message>
   <source>Choose your own name, or type your code.</source>
   <translation>Choisissez votre nom, ou saisissez votre code.</translation>
  </message>
  <message>
   <source>Four digits or more</source>
   <translation>Quatre chiffres ou plus</translation>
  </message>
  <message>
   <source>Give the laptop back…</source>
   <translation>Rendre l’ordinateur…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Hand over  ⏎</source>
   <translation>Confier l’écran  ⏎</translation>
  </message>
  <message>
   <source>Hide my choice</source>
   <translation>Cacher mon choix</translation>
  </message>
  <message>
   <source>Hide the screen</source>
   <translation>Cacher l’écran</translation>
  </message>
  <message>
   <source>Hide the screen (F12)</source>
   <translation>Cacher l’écran (F12)</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Now give the laptop back.</source>
   <translation>Rendez maintenant l’ordinateur.</translation>
  </message>
  <message>
   <source>One</source>
   <translation>Un</translation>
  </message>
  <message>
   <source>PIN to get the laptop back</source>
   <translation>PIN pour reprendre l’ordinateur</translation>
  </message>
  <message>
   <source>Pass the laptop on  ⏎</source>
   <translation>Passer l’ordinateur  ⏎</translation>
  </message>
  <message>
   <source>Press the key 2.</source>
   <translation>Appuyez sur la touche 2.</translation>
  </message>
  <message>
   <source>Show what you choose for a moment only</source>
   <translation>Montrer votre choix un instant seulement</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>Thank you. Now give the laptop back.</source>
   <translation>Merci. Rendez maintenant l’ordinateur.</translation>
  </message>
  <message>
   <source>The PIN needs four digits or more. Type it, then press Enter.</source>
   <translation>Le PIN demande au moins quatre chiffres. Saisissez-le, puis appuyez sur Enter.</translation>
  </message>
  <message>
   <source>These answers are closed. The person who gave you this laptop cannot see them.</source>
   <translation>Ces réponses sont fermées. La personne qui vous a confié l’ordinateur ne peut pas les voir.</translation>
  </message>
  <message>
   <source>This is practice. It is not kept.</source>
   <translation>C’est un essai. Rien n’est gardé.</translation>
  </message>
  <message>
   <source>Three</source>
   <translation>Trois</translation>
  </message>
  <message>
   <source>To learn the keys: press 2, then Enter.</source>
   <translation>Pour apprendre les touches : appuyez sur 2, puis sur Enter.</translation>
  </message>
  <message>
   <source>Turn the screen to the respondent</source>
   <translation>Tournez l’écran vers la personne interrogée</translation>
  </message>
  <message>
   <source>Two</source>
   <translation>Deux</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Qui êtes-vous ?</translation>
  </message>
  <message>
   <source>You can go on later where you were.</source>
   <translation>Vous pourrez reprendre plus tard là où vous étiez.</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Close the help</source>
   <translation>Fermer l’aide</translation>
  </message>
  <message>
   <source>Close the help (Esc)</source>
   <translation>Fermer l’aide (Esc)</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
 </context>
 <context>
  <name>HistoryPart</name>
  <message>
   <source>Allocation committed or sealed</source>
   <translation>Affectation engagée ou scellée</translation>
  </message>
  <message>
   <source>Allocation drawn, revealed or given up</source>
   <translation>Affectation tirée, révélée ou abandonnée</translation>
  </message>
  <message>
   <source>Amendment made</source>
   <translation>Avenant fait</translation>
  </message>
  <message>
   <source>Attendance noted</source>
   <translation>Présence notée</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>Design set</source>
   <translation>Plan d’étude fixé</translation>
  </message>
  <message>
   <source>Fact about the study stated</source>
   <translation>Fait sur l’étude énoncé</translation>
  </message>
  <message>
   <source>Find a person, a computer or a kind of change</source>
   <translation>Chercher une personne, un ordinateur ou une sorte de changement</translation>
  </message>
  <message>
   <source>Find in the history</source>
   <translation>Chercher dans l’historique</translation>
  </message>
  <message>
   <source>Group added</source>
   <translation>Groupe ajouté</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Instrument added</source>
   <translation>Instrument ajouté</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Verrouillé</translation>
  </message>
  <message>
   <source>Log entry</source>
   <translation>Entrée de journal</translation>
  </message>
  <message>
   <source>Person added or corrected</source>
   <translation>Personne ajoutée ou corrigée</translation>
  </message>
  <message>
   <source>Person left, or a name was erased</source>
   <translation>Personne partie, ou nom effacé</translation>
  </message>
  <message>
   <source>Plan set</source>
   <translation>Plan fixé</translation>
  </message>
  <message>
   <source>Response finished</source>
   <translation>Fiche terminée</translation>
  </message>
  <message>
   <source>Results opened</source>
   <translation>Résultats ouverts</translation>
  </message>
  <message>
   <source>Routine count added</source>
   <translation>Comptage courant ajouté</translation>
  </message>
  <message>
   <source>Study made</source>
   <translation>Étude créée</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>{:,} of {:,}</source>
   <translation>{:,} sur {:,}</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Put this message away</source>
   <translation>Ranger ce message</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsDesk</name>
  <message>
   <source>Added {}</source>
   <translation>Ajouté : {}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>Copy from another study</source>
   <translation>Copier d’une autre étude</translation>
  </message>
  <message>
   <source>Export the XLSForm</source>
   <translation>Exporter le XLSForm</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Études Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx)</source>
   <translation>XLSForm (*.xlsx)</translation>
  </message>
  <message>
   <source>{} is in use again</source>
   <translation>{} est remis en service</translation>
  </message>
  <message>
   <source>{} is retired</source>
   <translation>{} est mis hors service</translation>
  </message>
 </context>
 <context>
  <name>InstrumentsPage</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>%Ln instrument</numerusform>
    <numerusform>%Ln instruments</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Copy from another study…</source>
   <translation>&amp;Copier d’une autre étude…</translation>
  </message>
  <message>
   <source>&amp;Import XLSForm…</source>
   <translation>&amp;Importer un XLSForm…</translation>
  </message>
  <message>
   <source>&amp;New, blank</source>
   <translation>&amp;Nouveau, vierge</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>Posé à</translation>
  </message>
  <message>
   <source>Choose items</source>
   <translation>Choisir les items</translation>
  </message>
  <message>
   <source>Choose items…</source>
   <translation>Choisir les items…</translation>
  </message>
  <message>
   <source>Copy this instrument</source>
   <translation>Copier cet instrument</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit  ⏎</source>
   <translation>Modifier  ⏎</translation>
  </message>
  <message>
   <source>Export XLSForm…</source>
   <translation>Exporter le XLSForm…</translation>
  </message>
  <message>
   <source>From the &amp;library</source>
   <translation>De la &amp;bibliothèque</translation>
  </message>
  <message>
   <source>From the library</source>
   <translation>De la bibliothèque</translation>
  </message>
  <message>
   <source>In use v{}</source>
   <translation>En service v{}</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instruments</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>No instruments yet</source>
   <translation>Pas encore d’instrument</translation>
  </message>
  <message>
   <source>Not in use v{}</source>
   <translation>Non utilisé v{}</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Retire, or use again</source>
   <translation>Mettre hors service, ou en service</translation>
  </message>
  <message>
   <source>Retired v{}</source>
   <translation>Hors service v{}</translation>
  </message>
  <message>
   <source>Save the chosen instrument as a paper form, to fill in with a pen</source>
   <translation>Enregistrer l’instrument choisi en version papier, à remplir au stylo</translation>
  </message>
  <message>
   <source>Start from the library, or bring an XLSForm.</source>
   <translation>Partez de la bibliothèque, ou apportez un XLSForm.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Take questions out that your course does not cover (Ctrl+I)</source>
   <translation>Enlever des questions que votre cours ne couvre pas (Ctrl+I)</translation>
  </message>
  <message>
   <source>Translated</source>
   <translation>Traduit</translation>
  </message>
  <message>
   <source>not in a wave</source>
   <translation>dans aucune vague</translation>
  </message>
  <message>
   <source>{} + draft</source>
   <translation>{} + brouillon</translation>
  </message>
  <message>
   <source>{} {} of {}</source>
   <translation>{} {} sur {}</translation>
  </message>
 </context>
 <context>
  <name>Interviews</name>
  <message>
   <source>Key it again</source>
   <translation>Ressaisir</translation>
  </message>
  <message>
   <source>Key your own entry again?</source>
   <translation>Ressaisir votre propre saisie ?</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Études Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Save a copy elsewhere</source>
   <translation>Enregistrer une copie ailleurs</translation>
  </message>
  <message>
   <source>Why it must be you, in one sentence</source>
   <translation>Pourquoi ce doit être vous, en une phrase</translation>
  </message>
 </context>
 <context>
  <name>ItemsDesk</name>
  <message>
   <source>{} questions are asked now</source>
   <translation>{} questions sont posées maintenant</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
 </context>
 <context>
  <name>KeeperDialog</name>
  <message>
   <source>Open the lock</source>
   <translation>Ouvrir le verrou</translation>
  </message>
  <message>
   <source>The arms are under the keeper's lock</source>
   <translation>Les bras sont sous le verrou du dépositaire</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Does</source>
   <translation>Effet</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys of this page</source>
   <translation>Touches de cette page</translation>
  </message>
 </context>
 <context>
  <name>KeysTable</name>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Use the keys as made</source>
   <translation>Reprendre les touches d’origine</translation>
  </message>
 </context>
 <context>
  <name>LanguageButton</name>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>Langue de la fenêtre : {}</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln question</numerusform>
    <numerusform>%Ln questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %Ln of them turned round</source>
   <translation>
    <numerusform>, dont %Ln inversé</numerusform>
    <numerusform>, dont %Ln inversés</numerusform>
   </translation>
  </message>
  <message>
   <source>, from 0 to 100</source>
   <translation>, de 0 à 100</translation>
  </message>
  <message>
   <source>; at least {} must be answered.</source>
   <translation> ; il faut au moins {} réponses.</translation>
  </message>
  <message>
   <source>Add to the study  ⏎</source>
   <translation>Ajouter à l’étude  ⏎</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Retour à la liste  Esc</translation>
  </message>
  <message>
   <source>Find an instrument</source>
   <translation>Chercher un instrument</translation>
  </message>
  <message>
   <source>Find in titles and scores</source>
   <translation>Chercher dans les titres et les scores</translation>
  </message>
  <message>
   <source>For any study</source>
   <translation>Pour toute étude</translation>
  </message>
  <message>
   <source>Instruments to take over</source>
   <translation>Instruments à reprendre</translation>
  </message>
  <message>
   <source>Licence and use</source>
   <translation>Licence et usage</translation>
  </message>
  <message>
   <source>MIT, as Pilotage itself: free to use, change and translate.</source>
   <translation>MIT, comme Pilotage : libre d’être utilisé, modifié et traduit.</translation>
  </message>
  <message>
   <source>No validation study is recorded for any language. Try it with a few people before you use it.</source>
   <translation>Aucune étude de validation n’est connue, dans aucune langue. Essayez-le avec quelques personnes avant de l’utiliser.</translation>
  </message>
  <message>
   <source>Nothing is added up.</source>
   <translation>Rien n’est additionné.</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Calcul des scores</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>Testé</translation>
  </message>
  <message>
   <source>The study has an instrument called {} already. This one gets the next free name.</source>
   <translation>L’étude a déjà un instrument nommé {}. Celui-ci prend le premier nom libre.</translation>
  </message>
  <message>
   <source>The study “{}”. Ask its authors who may use it.</source>
   <translation>L’étude « {} ». Demandez à ses auteurs qui peut l’utiliser.</translation>
  </message>
  <message>
   <source>Worded for Pilotage; no item is taken from a licensed scale.</source>
   <translation>Rédigé pour Pilotage ; aucun item ne vient d’une échelle sous licence.</translation>
  </message>
  <message>
   <source>one language, not named</source>
   <translation>une langue, non nommée</translation>
  </message>
  <message numerus="yes">
   <source>{}: {} of %Ln items</source>
   <translation>
    <numerusform>{} : {} de %Ln item</numerusform>
    <numerusform>{} : {} de %Ln items</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Enter a day, a month and a year, for example 3/4/26</source>
   <translation>Saisissez un jour, un mois et une année, par exemple 3/4/26</translation>
  </message>
  <message>
   <source>Enter a number, for example 3</source>
   <translation>Saisissez un nombre, par exemple 3</translation>
  </message>
  <message>
   <source>Enter a time, for example 14:30</source>
   <translation>Saisissez une heure, par exemple 14:30</translation>
  </message>
  <message>
   <source>d/m/y</source>
   <translation>j/m/a</translation>
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
   <translation>Pour des personnes qui doivent rester anonymes mais répondre plus d’une fois. Avant la première question de chaque vague, on leur demande ce que vous cochez ici ; leurs réponses font un code qui relie les vagues. Quatre ou plus distinguent presque toutes les personnes d’une classe. Ne cochez rien et aucun code n’est demandé.</translation>
  </message>
  <message>
   <source>The first code was given; from now on every wave asks the same.</source>
   <translation>Le premier code a été donné ; désormais, chaque vague demande la même chose.</translation>
  </message>
 </context>
 <context>
  <name>LinkingPage</name>
  <message>
   <source>Fill in all but one. The code could be anybody's otherwise.</source>
   <translation>Remplissez toutes les cases sauf une. Sinon, le code pourrait être celui de n’importe qui.</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Suivant  ⏎</translation>
  </message>
  <message>
   <source>Next time, answer the same way. Leave a box empty if you do not know; one may be.</source>
   <translation>La prochaine fois, répondez de la même façon. Laissez une case vide si vous ne savez pas ; une seule peut l’être.</translation>
  </message>
  <message>
   <source>Nobody else knows it. None of this is your name.</source>
   <translation>Personne d’autre ne le connaît. Rien de ceci n’est votre nom.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Your own code</source>
   <translation>Votre code personnel</translation>
  </message>
 </context>
 <context>
  <name>LinkingPart</name>
  <message>
   <source>1  Same person</source>
   <translation>1  Même personne</translation>
  </message>
  <message>
   <source>2  Different people</source>
   <translation>2  Deux personnes</translation>
  </message>
  <message>
   <source>3  Leave open</source>
   <translation>3  Laisser ouvert</translation>
  </message>
  <message>
   <source>Close pairs</source>
   <translation>Paires proches</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Kept, with your name.</source>
   <translation>Gardé, avec votre nom.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>Liaison</translation>
  </message>
  <message>
   <source>No codes to link yet</source>
   <translation>Pas encore de codes à relier</translation>
  </message>
  <message>
   <source>One character off</source>
   <translation>Un caractère différent</translation>
  </message>
  <message>
   <source>One part not known</source>
   <translation>Une partie inconnue</translation>
  </message>
  <message>
   <source>People who stay anonymous give a code of their own at each wave. After the second wave they meet here.</source>
   <translation>Les personnes qui restent anonymes donnent à chaque vague un code à elles. Après la deuxième vague, les codes se rejoignent ici.</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Retirer la dernière décision</translation>
  </message>
  <message>
   <source>Taken back. The pair waits again.</source>
   <translation>Retirée. La paire attend de nouveau.</translation>
  </message>
  <message>
   <source>The codes are closed in this file. The evaluator's file links them.</source>
   <translation>Les codes sont fermés dans ce fichier. Le fichier de l’évaluateur les relie.</translation>
  </message>
  <message>
   <source>Two swapped</source>
   <translation>Deux inversés</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>{} and {}:  linked {:,} by rule, {:,} by decision  ·  close {:,}  ·  alone {:,}  ·  given twice {:,}</source>
   <translation>{} et {} :  reliés {:,} par règle, {:,} par décision  ·  proches {:,}  ·  seuls {:,}  ·  donnés deux fois {:,}</translation>
  </message>
 </context>
 <context>
  <name>ListsForm</name>
  <message numerus="yes">
   <source>%Ln lists</source>
   <translation>
    <numerusform>%Ln liste</numerusform>
    <numerusform>%Ln listes</numerusform>
   </translation>
  </message>
  <message>
   <source>Do people come one by one, while the study runs? Then seal lists before the first comes: one for each laptop and stratum, so that two laptops without a network never share one.</source>
   <translation>Les personnes arrivent-elles une à une, pendant l’étude ? Scellez alors des listes avant la première : une par ordinateur et par strate, pour que deux ordinateurs sans réseau n’en partagent jamais une.</translation>
  </message>
  <message>
   <source>Fill in every field.</source>
   <translation>Remplissez tous les champs.</translation>
  </message>
  <message>
   <source>First lock the protocol and the analysis plan.</source>
   <translation>Verrouillez d’abord le protocole et le plan d’analyse.</translation>
  </message>
  <message>
   <source>Laptops, separated by commas</source>
   <translation>Ordinateurs, séparés par des virgules</translation>
  </message>
  <message>
   <source>Mixed with the secret, as dice before a witness (empty: nothing)</source>
   <translation>Mêlé au secret, comme des dés devant un témoin (vide : rien)</translation>
  </message>
  <message>
   <source>People expected on each list</source>
   <translation>Personnes attendues sur chaque liste</translation>
  </message>
  <message>
   <source>Seal the lists…</source>
   <translation>Sceller les listes…</translation>
  </message>
  <message>
   <source>{}: its values, separated by commas</source>
   <translation>{} : ses valeurs, séparées par des virgules</translation>
  </message>
 </context>
 <context>
  <name>LocksTab</name>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message numerus="yes">
   <source>%Ln TEST responses will be taken back.</source>
   <translation>
    <numerusform>%Ln fiche TEST sera retirée.</numerusform>
    <numerusform>%Ln fiches TEST seront retirées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open TEST interviews will be thrown away.</source>
   <translation>
    <numerusform>%Ln entretien TEST ouvert sera jeté.</numerusform>
    <numerusform>%Ln entretiens TEST ouverts seront jetés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add an instrument first.</source>
   <translation>Ajoutez d’abord un instrument.</translation>
  </message>
  <message>
   <source>Amend among whom…</source>
   <translation>Avenant : parmi qui…</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>Avenant : plan d’étude…</translation>
  </message>
  <message>
   <source>Amend the question…</source>
   <translation>Avenant à la question…</translation>
  </message>
  <message>
   <source>Amendments</source>
   <translation>Avenants</translation>
  </message>
  <message>
   <source>Analysis plan</source>
   <translation>Plan d’analyse</translation>
  </message>
  <message>
   <source>Arms and waves are missing. Make the study from a template that has them.</source>
   <translation>Bras et vagues manquent. Créez l’étude à partir d’un modèle qui les a.</translation>
  </message>
  <message>
   <source>Begin a pilot in rounds</source>
   <translation>Commencer un pilote en cycles</translation>
  </message>
  <message>
   <source>Choose at least one main outcome first, under Outcomes.</source>
   <translation>Choisissez d’abord au moins un résultat principal, sous Résultats visés.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Export as PDF…</source>
   <translation>Exporter en PDF…</translation>
  </message>
  <message>
   <source>Finish the open interviews first, under Collect: they belong to the baseline.</source>
   <translation>Terminez d’abord les entretiens ouverts, sous Collecte : ils font partie de la mesure initiale.</translation>
  </message>
  <message>
   <source>Fixes question, arms, units, outcomes, instruments and the differences that matter. Before it, every interview is a TEST; after it, interviews count.</source>
   <translation>Fixe la question, les bras, les unités, les résultats visés, les instruments et les différences qui comptent. Avant lui, chaque entretien est un TEST ; après lui, les entretiens comptent.</translation>
  </message>
  <message>
   <source>Fixes strata, covariates and analyses. After the baseline, before any allocation is revealed.</source>
   <translation>Fixe les strates, les covariables et les analyses. Après la mesure initiale, avant qu’une affectation soit révélée.</translation>
  </message>
  <message>
   <source>Fixes which responses the results are of. Results open after it.</source>
   <translation>Fixe les fiches sur lesquelles portent les résultats. Les résultats s’ouvrent ensuite.</translation>
  </message>
  <message>
   <source>Holds now: covariates {} · strata {}.</source>
   <translation>En vigueur : covariables {} · strates {}.</translation>
  </message>
  <message>
   <source>Holds now: {} outcomes, {} of them main · {} arms · {} waves.</source>
   <translation>En vigueur : {} résultats, dont {} principaux · {} bras · {} vagues.</translation>
  </message>
  <message>
   <source>Lock the analysis plan first.</source>
   <translation>Verrouillez d’abord le plan d’analyse.</translation>
  </message>
  <message>
   <source>Lock the data…</source>
   <translation>Verrouiller les données…</translation>
  </message>
  <message>
   <source>Lock the plan…</source>
   <translation>Verrouiller le plan…</translation>
  </message>
  <message>
   <source>Lock the protocol first.</source>
   <translation>Verrouillez d’abord le protocole.</translation>
  </message>
  <message>
   <source>Lock the protocol…</source>
   <translation>Verrouiller le protocole…</translation>
  </message>
  <message>
   <source>Locked by {} on {} · fingerprint {}</source>
   <translation>Verrouillé par {} le {} · empreinte {}</translation>
  </message>
  <message>
   <source>Locked: {}. {}</source>
   <translation>Verrouillé : {}. {}</translation>
  </message>
  <message>
   <source>None. Whatever is changed from here on is listed here with its reason.</source>
   <translation>Aucun. Tout ce qui change désormais est listé ici avec son motif.</translation>
  </message>
  <message>
   <source>Open the data again…</source>
   <translation>Rouvrir les données…</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <source>Protocol and plan as a document, as they stand now; what nobody has stated is marked in it.</source>
   <translation>Protocole et plan en un document, tels qu’ils sont maintenant ; ce que personne n’a précisé y est marqué.</translation>
  </message>
  <message>
   <source>Results first opened {} by {}.</source>
   <translation>Résultats ouverts d’abord le {} par {}.</translation>
  </message>
  <message>
   <source>Results have not been opened yet.</source>
   <translation>Les résultats n’ont pas encore été ouverts.</translation>
  </message>
  <message>
   <source>The plan adjusts for “{}”, which nobody has: no column of that name came with the people, and no question asks it.</source>
   <translation>Le plan ajuste sur « {} », que personne n’a : aucune colonne de ce nom n’est venue avec les personnes, et aucune question ne le demande.</translation>
  </message>
  <message>
   <source>To try the course and the trial on few people first, in rounds with criteria fixed beforehand:</source>
   <translation>Pour essayer d’abord la formation et l’essai sur peu de personnes, en cycles, avec des critères fixés d’avance :</translation>
  </message>
  <message>
   <source>Why: {}</source>
   <translation>Pourquoi : {}</translation>
  </message>
  <message numerus="yes">
   <source>With %Ln amendments the fingerprint that holds now is {}.</source>
   <translation>
    <numerusform>Avec %Ln avenant, l’empreinte en vigueur est {}.</numerusform>
    <numerusform>Avec %Ln avenants, l’empreinte en vigueur est {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write the question first, under Question and arms.</source>
   <translation>Écrivez d’abord la question, sous Question et bras.</translation>
  </message>
  <message>
   <source>{} · {} · {} · by {}</source>
   <translation>{} · {} · {} · par {}</translation>
  </message>
  <message>
   <source>{}: {} before, {} now</source>
   <translation>{} : {} avant, {} maintenant</translation>
  </message>
 </context>
 <context>
  <name>LogBook</name>
  <message>
   <source>Correct: {}</source>
   <translation>Corriger : {}</translation>
  </message>
  <message>
   <source>Kept as unfinished: {}</source>
   <translation>Gardé, inachevé : {}</translation>
  </message>
  <message>
   <source>Kept: {}</source>
   <translation>Gardé : {}</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>Noter dans un journal</translation>
  </message>
  <message>
   <source>My entries ({:,})</source>
   <translation>Mes entrées ({:,})</translation>
  </message>
  <message>
   <source>New: {}</source>
   <translation>Nouveau : {}</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Which register?</source>
   <translation>Quel registre ?</translation>
  </message>
 </context>
 <context>
  <name>LogForm</name>
  <message>
   <source>Choose one</source>
   <translation>Choisissez-en un</translation>
  </message>
  <message>
   <source>Close; what is typed is kept</source>
   <translation>Fermer ; le texte saisi est gardé</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps · Esc closes, typing is kept</source>
   <translation>Ctrl+Enter garde · Esc ferme, le texte saisi est gardé</translation>
  </message>
  <message>
   <source>Fill this in</source>
   <translation>À remplir</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Put right what is marked.</source>
   <translation>Corrigez ce qui est marqué.</translation>
  </message>
  <message>
   <source>Something is missing. Ctrl+Enter again keeps it as unfinished.</source>
   <translation>Il manque quelque chose. Ctrl+Enter encore une fois le garde comme inachevé.</translation>
  </message>
  <message>
   <source>{} is not in this study</source>
   <translation>{} n’est pas dans cette étude</translation>
  </message>
 </context>
 <context>
  <name>LogStrip</name>
  <message>
   <source>A digit chooses · Esc closes</source>
   <translation>Un chiffre choisit · Esc ferme</translation>
  </message>
  <message>
   <source>Log something</source>
   <translation>Noter dans un journal</translation>
  </message>
 </context>
 <context>
  <name>LogsPart</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Close the harm</source>
   <translation>Clore l’effet indésirable</translation>
  </message>
  <message>
   <source>Enter opens an entry, to read or correct it</source>
   <translation>Enter ouvre une entrée, pour la lire ou la corriger</translation>
  </message>
  <message>
   <source>It leaves every list, count and report. It and your reason stay in the history.</source>
   <translation>Elle quitte toutes les listes, comptes et rapports. Elle reste dans l’historique, avec votre motif.</translation>
  </message>
  <message>
   <source>Kinds of log</source>
   <translation>Sortes de journal</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Journaux</translation>
  </message>
  <message>
   <source>New… (Ctrl+L)</source>
   <translation>Nouveau… (Ctrl+L)</translation>
  </message>
  <message>
   <source>Nothing logged</source>
   <translation>Rien de noté</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Press Ctrl+L when something happens: a contact, a harm, a deviation, a cost, a meeting.</source>
   <translation>Appuyez sur Ctrl+L quand il se passe quelque chose : contact, effet indésirable, écart, coût, réunion.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take this entry back?</source>
   <translation>Retirer cette entrée ?</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>The harm is closed.</source>
   <translation>L’effet indésirable est clos.</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>Urgent</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Pourquoi, en une phrase</translation>
  </message>
  <message>
   <source>closed {}</source>
   <translation>clos le {}</translation>
  </message>
  <message numerus="yes">
   <source>open %Ln days</source>
   <translation>
    <numerusform>ouvert depuis %Ln jour</numerusform>
    <numerusform>ouvert depuis %Ln jours</numerusform>
   </translation>
  </message>
  <message>
   <source>person {}</source>
   <translation>personne {}</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>inachevé</translation>
  </message>
  <message>
   <source>{}, severity {}</source>
   <translation>{}, gravité {}</translation>
  </message>
 </context>
 <context>
  <name>LookButtons</name>
  <message>
   <source>Larger text (Ctrl++)</source>
   <translation>Texte plus grand (Ctrl++)</translation>
  </message>
  <message>
   <source>Light or dark (Ctrl+Shift+L)</source>
   <translation>Clair ou sombre (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <source>Smaller text (Ctrl+−)</source>
   <translation>Texte plus petit (Ctrl+−)</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Data locked</source>
   <translation>Données verrouillées</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Everything is saved already. {}</source>
   <translation>Tout est déjà enregistré. {}</translation>
  </message>
  <message>
   <source>New study – Pilotage</source>
   <translation>Nouvelle étude – Pilotage</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>Plan verrouillé</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocole verrouillé</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <source>Response of {}</source>
   <translation>Fiche de {}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Taken off the list</source>
   <translation>Ôté de la liste</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>You no longer stay blinded here.</source>
   <translation>Vous n’êtes plus en aveugle ici.</translation>
  </message>
  <message>
   <source>You stay blinded here: no allocation, no log that names arms, results on shuffled arms.</source>
   <translation>Vous restez en aveugle ici : pas d’affectation, pas de journal qui nomme des bras, résultats sur bras mélangés.</translation>
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
   <translation>Quelques lettres de la question</translation>
  </message>
  <message>
   <source>Find a question</source>
   <translation>Chercher une question</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
 </context>
 <context>
  <name>MethodCard</name>
  <message numerus="yes">
   <source>%Ln of them have fewer than the {} arms: use fewer strata, or join them.</source>
   <translation>
    <numerusform>%Ln d’elles a moins que les {} bras : prenez moins de strates, ou réunissez-les.</numerusform>
    <numerusform>%Ln d’elles ont moins que les {} bras : prenez moins de strates, ou réunissez-les.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln strata;</source>
   <translation>
    <numerusform>%Ln strate ;</numerusform>
    <numerusform>%Ln strates ;</numerusform>
   </translation>
  </message>
  <message>
   <source>Are joined within {}</source>
   <translation>Sont réunies au sein de {}</translation>
  </message>
  <message>
   <source>Block sizes</source>
   <translation>Tailles des blocs</translation>
  </message>
  <message>
   <source>Cells too small for every arm</source>
   <translation>Cases trop petites pour chaque bras</translation>
  </message>
  <message>
   <source>Chance of the arm behind</source>
   <translation>Chance du bras en retard</translation>
  </message>
  <message>
   <source>Days left out after a change</source>
   <translation>Jours écartés après un changement</translation>
  </message>
  <message>
   <source>Drawn plainly at first</source>
   <translation>Tirés simplement au début</translation>
  </message>
  <message>
   <source>Each arm gets its share within every one of them.</source>
   <translation>Chaque bras a sa part dans chacune d’elles.</translation>
  </message>
  <message>
   <source>Empty: 2, 3 and 4 times the shares.</source>
   <translation>Vide : 2, 3 et 4 fois les parts.</translation>
  </message>
  <message>
   <source>Empty: any.</source>
   <translation>Vide : sans limite.</translation>
  </message>
  <message>
   <source>Empty: the usual one.</source>
   <translation>Vide : la procédure habituelle.</translation>
  </message>
  <message>
   <source>How they are matched</source>
   <translation>Comment ils sont appariés</translation>
  </message>
  <message>
   <source>Imbalance is measured by</source>
   <translation>Le déséquilibre se mesure par</translation>
  </message>
  <message>
   <source>In the order of</source>
   <translation>Dans l’ordre de</translation>
  </message>
  <message>
   <source>Largest differences</source>
   <translation>Plus grandes différences</translation>
  </message>
  <message>
   <source>Largest distance in a pair</source>
   <translation>Plus grande distance dans une paire</translation>
  </message>
  <message>
   <source>One arm may lead by</source>
   <translation>Avance permise à un bras</translation>
  </message>
  <message>
   <source>One for each, 0 for none; or empty.</source>
   <translation>Une pour chacun, 0 pour aucune ; ou vide.</translation>
  </message>
  <message>
   <source>One for each, or empty: all alike.</source>
   <translation>Un pour chacun, ou vide : tous égaux.</translation>
  </message>
  <message>
   <source>People, one by one</source>
   <translation>Les personnes, une à une</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Places</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>Procédure</translation>
  </message>
  <message>
   <source>Rounds after the last start</source>
   <translation>Passages après le dernier départ</translation>
  </message>
  <message>
   <source>Rounds before the first start</source>
   <translation>Passages avant le premier départ</translation>
  </message>
  <message>
   <source>Rounds from step to step</source>
   <translation>Passages d’une étape à l’autre</translation>
  </message>
  <message>
   <source>Rounds left out after a start</source>
   <translation>Passages écartés après un départ</translation>
  </message>
  <message>
   <source>Share of divisions kept</source>
   <translation>Part des divisions gardées</translation>
  </message>
  <message>
   <source>Share of draws accepted</source>
   <translation>Part des tirages acceptés</translation>
  </message>
  <message>
   <source>Shares treated in the groups</source>
   <translation>Parts traitées dans les groupes</translation>
  </message>
  <message>
   <source>Stand in the way of the draw</source>
   <translation>Empêchent le tirage</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Strates</translation>
  </message>
  <message>
   <source>Their codes</source>
   <translation>Leurs codes</translation>
  </message>
  <message>
   <source>Those left over in the strata</source>
   <translation>Ceux qui restent dans les strates</translation>
  </message>
  <message>
   <source>To be alike in the arms</source>
   <translation>À rendre semblable dans les bras</translation>
  </message>
  <message>
   <source>Trying the draw on the people there are…</source>
   <translation>Essai du tirage sur les personnes présentes…</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>Ce qui est tiré</translation>
  </message>
  <message>
   <source>Whole groups</source>
   <translation>Des groupes entiers</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>groupes</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>the smallest, {}, has {} {}.</source>
   <translation>la plus petite, {}, a {} {}.</translation>
  </message>
  <message>
   <source>{} cells were joined to make them.</source>
   <translation>{} cases ont été réunies pour les faire.</translation>
  </message>
 </context>
 <context>
  <name>MissingPage</name>
  <message>
   <source>Back to the checks</source>
   <translation>Retour aux contrôles</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>Graphiques  T</translation>
  </message>
  <message>
   <source>Nothing is answered yet</source>
   <translation>Encore aucune réponse</translation>
  </message>
  <message>
   <source>Show the map as a table</source>
   <translation>Montrer la carte en tableau</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>Tableau  T</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>What was left unanswered</source>
   <translation>Ce qui est resté sans réponse</translation>
  </message>
 </context>
 <context>
  <name>MonitorPage</name>
  <message>
   <source>Monitor</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Parts of the field work</source>
   <translation>Parties du travail de terrain</translation>
  </message>
 </context>
 <context>
  <name>NamesField</name>
  <message>
   <source>No facts yet: bring people with columns first.</source>
   <translation>Pas encore de faits : apportez d’abord des personnes avec des colonnes.</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{} : {}</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message numerus="yes">
   <source>{}, %Ln need a decision</source>
   <translation>
    <numerusform>{}, %Ln à décider</numerusform>
    <numerusform>{}, %Ln à décider</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NewFileSheet</name>
  <message>
   <source>Again</source>
   <translation>Encore</translation>
  </message>
  <message>
   <source>Choose a passphrase: laptops get lost.</source>
   <translation>Choisissez une phrase secrète : un ordinateur se perd.</translation>
  </message>
  <message>
   <source>IDs only</source>
   <translation>ID seulement</translation>
  </message>
  <message>
   <source>IDs, names, telephones</source>
   <translation>ID, noms, téléphones</translation>
  </message>
  <message>
   <source>Inside: {:,} people ({}), {} instruments. Not inside: arms, other answers.</source>
   <translation>Dedans : {:,} personnes ({}), {} instruments. Pas dedans : bras, autres réponses.</translation>
  </message>
  <message>
   <source>Names and telephones of these people</source>
   <translation>Noms et téléphones de ces personnes</translation>
  </message>
  <message>
   <source>New collector file</source>
   <translation>Nouveau fichier d’enquêteur</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Only people of these groups (none ticked: everybody)</source>
   <translation>Seulement les personnes de ces groupes (aucun coché : tout le monde)</translation>
  </message>
  <message>
   <source>Only these instruments (none ticked: all)</source>
   <translation>Seulement ces instruments (aucun coché : tous)</translation>
  </message>
  <message>
   <source>Only these waves (none ticked: all)</source>
   <translation>Seulement ces vagues (aucune cochée : toutes)</translation>
  </message>
  <message>
   <source>Passphrase, at least 8 letters</source>
   <translation>Phrase secrète, 8 lettres au moins</translation>
  </message>
  <message>
   <source>Save the collector file…</source>
   <translation>Enregistrer le fichier d’enquêteur…</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type it again.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez-la de nouveau.</translation>
  </message>
  <message>
   <source>Who gets it</source>
   <translation>Qui le reçoit</translation>
  </message>
  <message>
   <source>Write who gets it.</source>
   <translation>Écrivez qui le reçoit.</translation>
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
   <translation>Encore</translation>
  </message>
  <message>
   <source>Back to Start  Esc</source>
   <translation>Retour à l’accueil  Esc</translation>
  </message>
  <message>
   <source>Change folder…</source>
   <translation>Changer de dossier…</translation>
  </message>
  <message>
   <source>Choose a template.</source>
   <translation>Choisissez un modèle.</translation>
  </message>
  <message>
   <source>Create the study</source>
   <translation>Créer l’étude</translation>
  </message>
  <message>
   <source>Enter a name for the study.</source>
   <translation>Saisissez un nom pour l’étude.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>Nom de l’étude</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Nouvelle étude</translation>
  </message>
  <message>
   <source>Passphrase (may stay empty)</source>
   <translation>Phrase secrète (peut rester vide)</translation>
  </message>
  <message>
   <source>Saved as {} in {}</source>
   <translation>Enregistré sous {} dans {}</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
  </message>
  <message>
   <source>With a passphrase the whole file is encrypted. Nobody can open it without.</source>
   <translation>Avec une phrase secrète, tout le fichier est chiffré. Sans elle, personne ne peut l’ouvrir.</translation>
  </message>
  <message>
   <source>You will get: {} arms, {} waves, {} instruments, {} outcomes and a draft analysis plan.</source>
   <translation>Vous aurez : {} bras, {} vagues, {} instruments, {} résultats visés et un brouillon de plan d’analyse.</translation>
  </message>
 </context>
 <context>
  <name>NextForm</name>
  <message>
   <source>Consent is signed</source>
   <translation>Le consentement est signé</translation>
  </message>
  <message>
   <source>Eligible: every criterion was checked</source>
   <translation>Admissible : chaque condition a été vérifiée</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Cacher</translation>
  </message>
  <message>
   <source>ID of the person who is here</source>
   <translation>ID de la personne présente</translation>
  </message>
  <message>
   <source>Position {}, taken for good</source>
   <translation>Position {}, prise pour de bon</translation>
  </message>
  <message>
   <source>Reveal next</source>
   <translation>Révéler le suivant</translation>
  </message>
  <message>
   <source>Revealed by</source>
   <translation>Révélé par</translation>
  </message>
 </context>
 <context>
  <name>NotedRow</name>
  <message>
   <source>Enter the value as a number, and the people behind it as a whole number.</source>
   <translation>Saisissez la valeur en nombre, et les personnes derrière en nombre entier.</translation>
  </message>
  <message>
   <source>Interval from</source>
   <translation>Intervalle de</translation>
  </message>
  <message>
   <source>It is read from the study. A number written down by hand takes the place of what is read.</source>
   <translation>C’est lu dans l’étude. Un chiffre noté à la main prend la place de ce qui est lu.</translation>
  </message>
  <message>
   <source>Observed in</source>
   <translation>Observé en</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>Sur combien</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Write down what was observed, with its interval where you know it.</source>
   <translation>Notez l’observé, avec son intervalle si vous le connaissez.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
 </context>
 <context>
  <name>NumberEdit</name>
  <message>
   <source>A number, for example 3.5</source>
   <translation>Un nombre, par exemple 3,5</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>Un nombre entier</translation>
  </message>
  <message>
   <source>Answer, a number</source>
   <translation>Réponse, un nombre</translation>
  </message>
  <message>
   <source>Enter a number, for example 3.5, without a thousands separator</source>
   <translation>Saisissez un nombre, par exemple 3,5, sans séparateur de milliers</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 12, without a separator</source>
   <translation>Saisissez un nombre entier, par exemple 12, sans séparateur</translation>
  </message>
 </context>
 <context>
  <name>NumberField</name>
  <message>
   <source>Enter a number, for example 0.8.</source>
   <translation>Saisissez un nombre, par exemple 0,8.</translation>
  </message>
  <message>
   <source>Enter a whole number, for example 4.</source>
   <translation>Saisissez un nombre entier, par exemple 4.</translation>
  </message>
 </context>
 <context>
  <name>NumbersField</name>
  <message>
   <source>Enter numbers with spaces between, for example {}.</source>
   <translation>Saisissez des nombres séparés par des espaces, par exemple {}.</translation>
  </message>
 </context>
 <context>
  <name>ObservePage</name>
  <message>
   <source>Checklist</source>
   <translation>Liste de contrôle</translation>
  </message>
  <message>
   <source>End  Ctrl+Enter</source>
   <translation>Terminer  Ctrl+Enter</translation>
  </message>
  <message>
   <source>Events; each press counts one</source>
   <translation>Événements ; chaque appui en compte un</translation>
  </message>
  <message>
   <source>Go on  Space</source>
   <translation>Continuer  Espace</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Reprise</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause  Space</source>
   <translation>Pause  Espace</translation>
  </message>
  <message>
   <source>Paused {:.0f} s: the computer slept.</source>
   <translation>Pause de {:.0f} s : l’ordinateur était en veille.</translation>
  </message>
  <message>
   <source>Paused {} s, computer slept</source>
   <translation>Pause de {} s, ordinateur en veille</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Save and exit</source>
   <translation>Enregistrer et quitter</translation>
  </message>
  <message>
   <source>State ends</source>
   <translation>L’état finit</translation>
  </message>
  <message>
   <source>States, one at a time; Shift and its letter ends one</source>
   <translation>États, un à la fois ; Shift et sa lettre en termine un</translation>
  </message>
  <message>
   <source>Still to tick: {}</source>
   <translation>Encore à cocher : {}</translation>
  </message>
  <message>
   <source>TEST: kept out of the results</source>
   <translation>TEST : hors des résultats</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Coché</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>{} starts</source>
   <translation>{} commence</translation>
  </message>
 </context>
 <context>
  <name>Openings</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>Copying the demo study</source>
   <translation>Copie de l’étude démo</translation>
  </message>
  <message>
   <source>Making {}</source>
   <translation>Création de {}</translation>
  </message>
  <message>
   <source>Opening {}</source>
   <translation>Ouverture de {}</translation>
  </message>
 </context>
 <context>
  <name>OutcomeModel</name>
  <message>
   <source>Interval</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Compte dès</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>Mesuré à</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
 </context>
 <context>
  <name>OutcomeSheet</name>
  <message>
   <source>A difference that matters</source>
   <translation>Différence qui compte</translation>
  </message>
  <message>
   <source>Adjusted for, besides the baseline</source>
   <translation>Ajusté sur, outre la mesure initiale</translation>
  </message>
  <message>
   <source>Amend…</source>
   <translation>Avenant…</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Mesure initiale</translation>
  </message>
  <message>
   <source>Better is</source>
   <translation>Le mieux est</translation>
  </message>
  <message>
   <source>Dimension</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <source>Enter a number above 0, for example 0.4, or leave it empty.</source>
   <translation>Saisissez un nombre au-dessus de 0, par exemple 0,4, ou laissez vide.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Give the outcome a name.</source>
   <translation>Donnez un nom au résultat.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Measured at</source>
   <translation>Mesuré à</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>The protocol is locked: what you change here becomes an amendment.</source>
   <translation>Le protocole est verrouillé : ce que vous changez ici devient un avenant.</translation>
  </message>
  <message>
   <source>Values are</source>
   <translation>Les valeurs sont</translation>
  </message>
  <message>
   <source>a pilot, a cost, a norm</source>
   <translation>pilote, coût, norme</translation>
  </message>
  <message>
   <source>because</source>
   <translation>parce que</translation>
  </message>
  <message>
   <source>empty: interval only</source>
   <translation>vide : intervalle seul</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>pas encore choisi</translation>
  </message>
  <message>
   <source>{}: {}</source>
   <translation>{} : {}</translation>
  </message>
 </context>
 <context>
  <name>OutcomesTab</name>
  <message>
   <source>Add an outcome</source>
   <translation>Ajouter un résultat</translation>
  </message>
  <message>
   <source>Add outcome</source>
   <translation>Ajouter un résultat</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Intervals: {} main at {} each, so that together they hold at 95 %; the others at 95 % each.</source>
   <translation>Intervalles : {} principaux à {} chacun, pour valoir ensemble à 95 % ; les autres à 95 % chacun.</translation>
  </message>
  <message>
   <source>Make main, or not</source>
   <translation>Principal, ou non</translation>
  </message>
  <message>
   <source>No instrument has a score yet. Add one under Instruments first.</source>
   <translation>Aucun instrument n’a encore de score. Ajoutez-en d’abord un sous Instruments.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>Pas encore de résultat. Choisissez une chose qui vous dirait que cela a marché.</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Résultats visés</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Enlever</translation>
  </message>
  <message>
   <source>Remove the outcome</source>
   <translation>Enlever le résultat</translation>
  </message>
  <message>
   <source>Space: main or not · Alt+↑ ↓: move</source>
   <translation>Espace : principal ou non · Alt+↑ ↓ : déplacer</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>All outcomes</source>
   <translation>Tous les résultats</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Explorer</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <source>Main: {}</source>
   <translation>Principal : {}</translation>
  </message>
  <message>
   <source>Not in the plan</source>
   <translation>Hors du plan</translation>
  </message>
  <message>
   <source>{} (no number)</source>
   <translation>{} (sans chiffre)</translation>
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
 </context>
 <context>
  <name>OutlineView</name>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message numerus="yes">
   <source>%Ln groups</source>
   <translation>
    <numerusform>%Ln groupe</numerusform>
    <numerusform>%Ln groupes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln interviews are in progress</source>
   <translation>
    <numerusform>%Ln entretien est en cours</numerusform>
    <numerusform>%Ln entretiens sont en cours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people have not answered</source>
   <translation>
    <numerusform>%Ln personne n’a pas répondu</numerusform>
    <numerusform>%Ln personnes n’ont pas répondu</numerusform>
   </translation>
  </message>
  <message>
   <source>A study made from a template brings its design with it.</source>
   <translation>Une étude créée à partir d’un modèle apporte son plan d’étude.</translation>
  </message>
  <message>
   <source>Add an instrument: the questions this study asks.</source>
   <translation>Ajoutez un instrument : les questions que pose cette étude.</translation>
  </message>
  <message>
   <source>Add the people who take part.</source>
   <translation>Ajoutez les personnes qui participent.</translation>
  </message>
  <message>
   <source>Allocated</source>
   <translation>Affecté</translation>
  </message>
  <message>
   <source>Answers by wave</source>
   <translation>Réponses par vague</translation>
  </message>
  <message>
   <source>Bring an XLSForm, or make the study from a template, which has its own.</source>
   <translation>Apportez un XLSForm, ou créez l’étude à partir d’un modèle, qui a les siens.</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>Recueilli</translation>
  </message>
  <message>
   <source>Data locked</source>
   <translation>Données verrouillées</translation>
  </message>
  <message>
   <source>Describe the design: arms, waves and what is asked at each.</source>
   <translation>Décrivez le plan d’étude : les bras, les vagues et ce qui est demandé à chacune.</translation>
  </message>
  <message>
   <source>Draw who is in which arm.</source>
   <translation>Tirez au sort qui est dans quel bras.</translation>
  </message>
  <message>
   <source>Each goes on at the question where it was left.</source>
   <translation>Chacun reprend à la question où il s’est arrêté.</translation>
  </message>
  <message>
   <source>Everybody has answered at every wave.</source>
   <translation>Tout le monde a répondu à chaque vague.</translation>
  </message>
  <message>
   <source>Everybody has answered before and after. Read the change.</source>
   <translation>Tout le monde a répondu avant et après. Lisez le changement.</translation>
  </message>
  <message>
   <source>Go to Collect</source>
   <translation>Aller à la collecte</translation>
  </message>
  <message>
   <source>Go to Instruments</source>
   <translation>Aller aux instruments</translation>
  </message>
  <message>
   <source>Go to People</source>
   <translation>Aller aux personnes</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Aller au plan</translation>
  </message>
  <message>
   <source>Go to Results</source>
   <translation>Aller aux résultats</translation>
  </message>
  <message>
   <source>Life of the study</source>
   <translation>Vie de l’étude</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <source>Nobody is compared with anybody, so nothing has to be locked first.</source>
   <translation>Personne n’est comparé à personne : rien n’est à verrouiller d’abord.</translation>
  </message>
  <message>
   <source>Only then may an allocation be revealed.</source>
   <translation>Alors seulement une affectation peut être révélée.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>Paste a list of IDs; names are never needed to begin.</source>
   <translation>Collez une liste d’ID ; les noms ne sont jamais nécessaires pour commencer.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Plan locked</source>
   <translation>Plan verrouillé</translation>
  </message>
  <message>
   <source>Protocol locked</source>
   <translation>Protocole verrouillé</translation>
  </message>
  <message>
   <source>Read the plan through and lock the protocol.</source>
   <translation>Relisez le plan et verrouillez le protocole.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Results open once the data are locked.</source>
   <translation>Les résultats s’ouvrent quand les données sont verrouillées.</translation>
  </message>
  <message>
   <source>Sealed at once, with a commitment anybody can check.</source>
   <translation>Scellé aussitôt, avec un engagement que chacun peut vérifier.</translation>
  </message>
  <message>
   <source>The allocation is sealed. Reveal it when the programme begins.</source>
   <translation>L’affectation est scellée. Révélez-la quand le programme commence.</translation>
  </message>
  <message>
   <source>The analysis is exactly the one that was fixed before anybody saw an arm.</source>
   <translation>L’analyse est exactement celle qui a été fixée avant que quiconque voie un bras.</translation>
  </message>
  <message>
   <source>The baseline is in: lock the analysis plan.</source>
   <translation>La mesure initiale est là : verrouillez le plan d’analyse.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>La classe</translation>
  </message>
  <message>
   <source>The data are locked. Run the plan and read what was found.</source>
   <translation>Les données sont verrouillées. Exécutez le plan et lisez ce qui a été trouvé.</translation>
  </message>
  <message>
   <source>Until then every interview is a TEST; after it, interviews count.</source>
   <translation>Jusque-là, chaque entretien est un TEST ; ensuite, les entretiens comptent.</translation>
  </message>
  <message>
   <source>Until then nobody sees who is in which arm.</source>
   <translation>Jusque-là, personne ne voit qui est dans quel bras.</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
 </context>
 <context>
  <name>OwnEntries</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>My entries</source>
   <translation>Mes entrées</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A place, an action, an instrument, a group or a person</source>
   <translation>Une page, une action, un instrument, un groupe ou une personne</translation>
  </message>
  <message>
   <source>Find or do</source>
   <translation>Chercher ou faire</translation>
  </message>
  <message>
   <source>What matches</source>
   <translation>Ce qui correspond</translation>
  </message>
 </context>
 <context>
  <name>Panes</name>
  <message>
   <source>Add a question or group</source>
   <translation>Ajouter une question ou un groupe</translation>
  </message>
  <message>
   <source>Add your first question. Press Q for choose-one, N for number, T for text. Or paste one question a line.</source>
   <translation>Ajoutez votre première question. Appuyez sur Q pour un choix, N pour un nombre, T pour un texte. Ou collez une question par ligne.</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Below the chosen one. Ctrl+Enter adds one of the same type</source>
   <translation>Sous l’élément choisi. Ctrl+Enter en ajoute une du même type</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Group around the chosen one</source>
   <translation>Groupe autour de l’élément choisi</translation>
  </message>
  <message>
   <source>Group that is repeated</source>
   <translation>Groupe répété</translation>
  </message>
  <message>
   <source>Paste questions, one a line</source>
   <translation>Coller des questions, une par ligne</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Question or preview</source>
   <translation>Question ou aperçu</translation>
  </message>
  <message>
   <source>Take the chosen group away, keep its questions</source>
   <translation>Enlever le groupe choisi, garder ses questions</translation>
  </message>
  <message>
   <source>Title, languages, scores</source>
   <translation>Titre, langues, scores</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Open the study</source>
   <translation>Ouvrir l’étude</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>Ouvrir {}</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase of {}</source>
   <translation>Phrase secrète de {}</translation>
  </message>
  <message>
   <source>This study has a passphrase</source>
   <translation>Cette étude a une phrase secrète</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page {} of {}</source>
   <translation>Page {} sur {}</translation>
  </message>
  <message>
   <source>Pages of the document</source>
   <translation>Pages du document</translation>
  </message>
 </context>
 <context>
  <name>PeopleDesk</name>
  <message numerus="yes">
   <source>Added %Ln groups</source>
   <translation>
    <numerusform>%Ln groupe ajouté</numerusform>
    <numerusform>%Ln groupes ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln people</source>
   <translation>
    <numerusform>%Ln personne ajoutée</numerusform>
    <numerusform>%Ln personnes ajoutées</numerusform>
   </translation>
  </message>
  <message>
   <source>Allocated and sealed.</source>
   <translation>Affecté et scellé.</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>S’engager</translation>
  </message>
  <message>
   <source>Commit to a secret?</source>
   <translation>S’engager sur un secret ?</translation>
  </message>
  <message>
   <source>Committed. Now throw the dice.</source>
   <translation>Engagement pris. Lancez maintenant les dés.</translation>
  </message>
  <message>
   <source>Everybody who opens this study can then see who is in which arm. This cannot be undone.</source>
   <translation>Quiconque ouvre cette étude voit alors qui est dans quel bras. C’est sans retour possible.</translation>
  </message>
  <message>
   <source>Give up the draw</source>
   <translation>Renoncer au tirage</translation>
  </message>
  <message>
   <source>Give up this draw?</source>
   <translation>Renoncer à ce tirage ?</translation>
  </message>
  <message>
   <source>Given up, with your reason.</source>
   <translation>Tirage abandonné, avec votre motif.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>It stays in the history with your reason, and the report prints both. Another draw can follow.</source>
   <translation>Il reste dans l’historique avec votre motif, et le rapport imprime les deux. Un autre tirage peut suivre.</translation>
  </message>
  <message>
   <source>Name of a witness who is not the keeper</source>
   <translation>Nom d’un témoin qui n’est pas le dépositaire</translation>
  </message>
  <message>
   <source>People, method and a secret of 256 bits are then fixed. “{}” decides together with it; nothing is drawn before it is entered.</source>
   <translation>Les personnes, la méthode et un secret de 256 bits sont alors fixés. « {} » décide avec lui ; rien n’est tiré avant sa saisie.</translation>
  </message>
  <message>
   <source>Reading names</source>
   <translation>Lecture des noms</translation>
  </message>
  <message>
   <source>Reason: {}</source>
   <translation>Motif : {}</translation>
  </message>
  <message>
   <source>Reveal the allocation</source>
   <translation>Révéler l’affectation</translation>
  </message>
  <message>
   <source>Reveal the allocation?</source>
   <translation>Révéler l’affectation ?</translation>
  </message>
  <message>
   <source>The allocation is revealed.</source>
   <translation>L’affectation est révélée.</translation>
  </message>
  <message>
   <source>The keeper's lock is opened before a witness, whose name stays in the history and the report.</source>
   <translation>Le verrou du dépositaire s’ouvre devant un témoin, dont le nom reste dans l’historique et le rapport.</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Pourquoi, en une phrase</translation>
  </message>
 </context>
 <context>
  <name>PeopleModel</name>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Parti</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name (hidden)</source>
   <translation>Nom (caché)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Taking part</source>
   <translation>Participe</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>caché</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>{} of {} finished</source>
   <translation>{} terminés sur {}</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>Add people</source>
   <translation>Ajouter des personnes</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Allocation</source>
   <translation>Affectation</translation>
  </message>
  <message>
   <source>Find people</source>
   <translation>Chercher des personnes</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Cacher les noms</translation>
  </message>
  <message>
   <source>ID, name or group</source>
   <translation>ID, nom ou groupe</translation>
  </message>
  <message>
   <source>No names were entered in this study: people are known by their IDs alone.</source>
   <translation>Aucun nom n’a été saisi dans cette étude : les personnes ne sont connues que par leur ID.</translation>
  </message>
  <message>
   <source>No people yet</source>
   <translation>Pas encore de personnes</translation>
  </message>
  <message>
   <source>Parts of this place</source>
   <translation>Parties de cette page</translation>
  </message>
  <message>
   <source>Paste a list of IDs for the people you will meet.</source>
   <translation>Collez une liste d’ID des personnes que vous allez rencontrer.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Montrer les noms</translation>
  </message>
  <message>
   <source>{:,} of {}</source>
   <translation>{:,} sur {}</translation>
  </message>
 </context>
 <context>
  <name>PersonDesk</name>
  <message>
   <source>Corrected {}</source>
   <translation>{} corrigé</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Group {} saved</source>
   <translation>Groupe {} enregistré</translation>
  </message>
  <message numerus="yes">
   <source>Moved %Ln people</source>
   <translation>
    <numerusform>%Ln personne déplacée</numerusform>
    <numerusform>%Ln personnes déplacées</numerusform>
   </translation>
  </message>
  <message>
   <source>The name of {} is erased</source>
   <translation>Le nom de {} est effacé</translation>
  </message>
  <message>
   <source>They are in this group already.</source>
   <translation>Ces personnes sont déjà dans ce groupe.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{} has left</source>
   <translation>{} a quitté l’étude</translation>
  </message>
 </context>
 <context>
  <name>PersonSheet</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>Fermer  Esc</translation>
  </message>
  <message numerus="yes">
   <source>Counted as left and missing; %Ln responses are taken back.</source>
   <translation>
    <numerusform>Compté comme parti et manquant ; %Ln fiche est retirée.</numerusform>
    <numerusform>Compté comme parti et manquant ; %Ln fiches sont retirées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted as left; the %Ln responses given stay in the analysis.</source>
   <translation>
    <numerusform>Compté comme parti ; la fiche donnée (%Ln) reste dans l’analyse.</numerusform>
    <numerusform>Compté comme parti ; les %Ln fiches données restent dans l’analyse.</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase name and contacts</source>
   <translation>Effacer nom et contacts</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Leaves the study</source>
   <translation>Quitte l’étude</translation>
  </message>
  <message>
   <source>Left the study. No name is kept.</source>
   <translation>A quitté l’étude. Aucun nom n’est gardé.</translation>
  </message>
  <message>
   <source>Left. Was enrolled on {}</source>
   <translation>A quitté l’étude. Inscription : le {}</translation>
  </message>
  <message>
   <source>Mark as left</source>
   <translation>Noter le départ</translation>
  </message>
  <message>
   <source>Name and contacts are still kept.</source>
   <translation>Le nom et les contacts sont encore gardés.</translation>
  </message>
  <message>
   <source>No group</source>
   <translation>Aucun groupe</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Stop asking, keep what was answered</source>
   <translation>Ne plus interroger, garder ce qui a été répondu</translation>
  </message>
  <message>
   <source>Stop, and do not use what was answered</source>
   <translation>Arrêter, et ne pas utiliser ce qui a été répondu</translation>
  </message>
  <message>
   <source>Takes part since {}</source>
   <translation>Participe depuis le {}</translation>
  </message>
  <message>
   <source>The draw is made. Whoever moves is still analysed in the arm their group was drawn to.</source>
   <translation>Le tirage est fait. Qui change de groupe reste analysé dans le bras tiré pour son groupe d’origine.</translation>
  </message>
  <message>
   <source>The same, and erase name and contacts too</source>
   <translation>De même, et effacer aussi nom et contacts</translation>
  </message>
  <message>
   <source>Type {} to erase the name for good</source>
   <translation>Saisissez {} pour effacer le nom pour de bon</translation>
  </message>
  <message>
   <source>Why, in the person's own words if there are any</source>
   <translation>Pourquoi, avec les mots de la personne s’il y en a</translation>
  </message>
  <message>
   <source>{} (the draw read it)</source>
   <translation>{} (lu par le tirage)</translation>
  </message>
  <message>
   <source>{}: {} of {} finished</source>
   <translation>{} : {} terminés sur {}</translation>
  </message>
 </context>
 <context>
  <name>PilotDesk</name>
  <message>
   <source>Reading the pilot</source>
   <translation>Lecture du pilote</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>Undo: change of the pilot</source>
   <translation>Annuler : changement du pilote</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Écriture de {}</translation>
  </message>
  <message>
   <source>note on the pilot</source>
   <translation>note sur le pilote</translation>
  </message>
 </context>
 <context>
  <name>PilotTab</name>
  <message>
   <source>A pilot in rounds tries the course and the trial on few people first. What decides whether to go on, to change something or to stop is fixed here beforehand.</source>
   <translation>Un pilote en cycles essaie d’abord la formation et l’essai sur peu de personnes. Ce qui décide de poursuivre, de changer ou d’arrêter se fixe ici d’avance.</translation>
  </message>
  <message>
   <source>Add the first criterion</source>
   <translation>Ajouter le premier critère</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Graphique ou tableau</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>Critères</translation>
  </message>
  <message>
   <source>No criteria yet</source>
   <translation>Pas encore de critères</translation>
  </message>
  <message>
   <source>Nobody is compared and no test is made: a pilot shows what can be done.</source>
   <translation>Personne n’est comparé et aucun test n’est fait : un pilote montre ce qui est faisable.</translation>
  </message>
  <message>
   <source>Reading where each criterion stands…</source>
   <translation>Lecture de l’état de chaque critère…</translation>
  </message>
  <message>
   <source>Rounds of the pilot</source>
   <translation>Cycles du pilote</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>Montrer les nombres du graphique (T)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>The bands were fixed with the protocol.</source>
   <translation>Les bandes ont été fixées avec le protocole.</translation>
  </message>
  <message>
   <source>The protocol is not locked: the bands can still be changed.</source>
   <translation>Le protocole n’est pas verrouillé : les bandes peuvent encore changer.</translation>
  </message>
  <message>
   <source>What changed between rounds</source>
   <translation>Ce qui a changé entre les cycles</translation>
  </message>
  <message>
   <source>Where each criterion stands</source>
   <translation>Où en est chaque critère</translation>
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
   <translation>L’avenant {} est fait.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <source>Lock the analysis plan?</source>
   <translation>Verrouiller le plan d’analyse ?</translation>
  </message>
  <message>
   <source>Lock the data</source>
   <translation>Verrouiller les données</translation>
  </message>
  <message>
   <source>Lock the data?</source>
   <translation>Verrouiller les données ?</translation>
  </message>
  <message>
   <source>Lock the plan</source>
   <translation>Verrouiller le plan</translation>
  </message>
  <message>
   <source>Lock the protocol</source>
   <translation>Verrouiller le protocole</translation>
  </message>
  <message>
   <source>Lock the protocol?</source>
   <translation>Verrouiller le protocole ?</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Verrouillé.</translation>
  </message>
  <message>
   <source>Question, arms, units, outcomes, instruments and the differences that matter are then fixed. {}</source>
   <translation>Question, bras, unités, résultats visés, instruments et différences qui comptent sont alors fixés. {}</translation>
  </message>
  <message>
   <source>Strata, covariates and analyses are then fixed. Only now may an allocation be revealed.</source>
   <translation>Strates, covariables et analyses sont alors fixées. Alors seulement une affectation peut être révélée.</translation>
  </message>
  <message>
   <source>The design is in place. Everything in it can be changed below.</source>
   <translation>Le plan d’étude est en place. Tout peut y être changé ci-dessous.</translation>
  </message>
  <message>
   <source>The responses there are now are the ones the results are of. Results then open.</source>
   <translation>Les résultats portent alors sur les fiches présentes maintenant. Puis les résultats s’ouvrent.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: change of the design</source>
   <translation>Annuler : changement du plan d’étude</translation>
  </message>
  <message>
   <source>Undo: change of the plan</source>
   <translation>Annuler : changement du plan</translation>
  </message>
  <message>
   <source>Undo: change of words</source>
   <translation>Annuler : changement de texte</translation>
  </message>
 </context>
 <context>
  <name>PlanFacts</name>
  <message>
   <source>fact for the report</source>
   <translation>fait pour le rapport</translation>
  </message>
 </context>
 <context>
  <name>PlanPage</name>
  <message>
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>For the report</source>
   <translation>Pour le rapport</translation>
  </message>
  <message>
   <source>Lock and history</source>
   <translation>Verrou et historique</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Résultats visés</translation>
  </message>
  <message>
   <source>Parts of the plan</source>
   <translation>Parties du plan</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>Pilote</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Question and arms</source>
   <translation>Question et bras</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Effectif</translation>
  </message>
 </context>
 <context>
  <name>PlanRun</name>
  <message>
   <source>Looking beside the plan</source>
   <translation>Regard hors du plan</translation>
  </message>
  <message>
   <source>Running the plan</source>
   <translation>Exécution du plan</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a changé.</translation>
  </message>
 </context>
 <context>
  <name>PlanSize</name>
  <message>
   <source>Reading what is known of the size</source>
   <translation>Lecture de ce qu’on sait de l’effectif</translation>
  </message>
  <message>
   <source>Simulating trials</source>
   <translation>Simulation d’études</translation>
  </message>
  <message>
   <source>Stopped. What was simulated stays.</source>
   <translation>Arrêté. Ce qui était simulé reste.</translation>
  </message>
 </context>
 <context>
  <name>PracticeCard</name>
  <message>
   <source>3  Rehearse</source>
   <translation>3  Essayer</translation>
  </message>
  <message>
   <source>Draw 1,000 times for practice</source>
   <translation>Tirer 1 000 fois à l’essai</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Essai</translation>
  </message>
  <message>
   <source>With a seed everybody can see. None of these is the draw; that they were made is written down.</source>
   <translation>Avec une graine visible de tous. Aucun de ceux-ci n’est le tirage ; qu’ils ont été faits est noté.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As it is asked</source>
   <translation>Tel que posé</translation>
  </message>
  <message>
   <source>Language of the preview</source>
   <translation>Langue de l’aperçu</translation>
  </message>
 </context>
 <context>
  <name>PrintPanel</name>
  <message>
   <source>Another logo…</source>
   <translation>Un autre logo…</translation>
  </message>
  <message>
   <source>Arabic-Indic: ٠–٩</source>
   <translation>Arabo-indiens : ٠–٩</translation>
  </message>
  <message>
   <source>Choose a logo…</source>
   <translation>Choisir un logo…</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Internal: counts below 5 shown</source>
   <translation>Interne : effectifs sous 5 montrés</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>Langue du rapport</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>Sans logo</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Otherwise counts below 5 are left out, with what would give them away.</source>
   <translation>Sinon, les effectifs sous 5 sont laissés de côté, avec ce qui les trahirait.</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>Réglages d’impression</translation>
  </message>
  <message>
   <source>Western: 0–9</source>
   <translation>Occidentaux : 0–9</translation>
  </message>
 </context>
 <context>
  <name>Prints</name>
  <message>
   <source>Choose a logo</source>
   <translation>Choisir un logo</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Images (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Stopped. The pages show the document as it was.</source>
   <translation>Arrêté. Les pages montrent le document tel qu’il était.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message numerus="yes">
   <source>%Ln problems</source>
   <translation>
    <numerusform>%Ln problème</numerusform>
    <numerusform>%Ln problèmes</numerusform>
   </translation>
  </message>
  <message>
   <source>No problems found</source>
   <translation>Aucun problème trouvé</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
 </context>
 <context>
  <name>ProgressPart</name>
  <message>
   <source>As of {}</source>
   <translation>Relevé : {}</translation>
  </message>
  <message>
   <source>By collector</source>
   <translation>Par enquêteur</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>Par groupe</translation>
  </message>
  <message>
   <source>Charts  T</source>
   <translation>Graphiques  T</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Enquêteur</translation>
  </message>
  <message>
   <source>Don't know or refused</source>
   <translation>Ne sait pas ou refus</translation>
  </message>
  <message>
   <source>Edits after finishing</source>
   <translation>Changements après la fin</translation>
  </message>
  <message>
   <source>Finished by day</source>
   <translation>Terminé par jour</translation>
  </message>
  <message>
   <source>For support, not for ranking: in the order of their names. All waves together.</source>
   <translation>Pour aider, non pour classer : dans l’ordre de leurs noms. Toutes les vagues ensemble.</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Dernière</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Minutes (median)</source>
   <translation>Minutes (médiane)</translation>
  </message>
  <message>
   <source>Nothing is finished at this wave yet</source>
   <translation>Rien n’est encore terminé à cette vague</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Encore rien</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Reading the field work</source>
   <translation>Lecture du travail de terrain</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Show charts as tables</source>
   <translation>Montrer les graphiques en tableaux</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a changé.</translation>
  </message>
  <message>
   <source>Table  T</source>
   <translation>Tableau  T</translation>
  </message>
  <message>
   <source>The first finished response will appear here.</source>
   <translation>La première fiche terminée apparaîtra ici.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
 </context>
 <context>
  <name>PublishSheet</name>
  <message numerus="yes">
   <source>%Ln answers so far.</source>
   <translation>
    <numerusform>%Ln réponse jusqu’ici.</numerusform>
    <numerusform>%Ln réponses jusqu’ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln points to look at stay in the list of problems.</source>
   <translation>
    <numerusform>%Ln point à regarder reste dans la liste des problèmes.</numerusform>
    <numerusform>%Ln points à regarder restent dans la liste des problèmes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>And %Ln more changes.</source>
   <translation>
    <numerusform>Et %Ln autre changement.</numerusform>
    <numerusform>Et %Ln autres changements.</numerusform>
   </translation>
  </message>
  <message>
   <source>It can then be asked at a wave. Choose the wave in Plan.</source>
   <translation>On peut ensuite le poser à une vague. Choisissez la vague dans Plan.</translation>
  </message>
  <message>
   <source>It cannot be filled in yet. Fix these first:</source>
   <translation>On ne peut pas encore le remplir. Corrigez d’abord :</translation>
  </message>
  <message>
   <source>Make the amendment</source>
   <translation>Faire l’avenant</translation>
  </message>
  <message>
   <source>Nobody has answered it yet, so nothing changes for answers.</source>
   <translation>Personne n’y a encore répondu : rien ne change pour les réponses.</translation>
  </message>
  <message>
   <source>Not yet  Esc</source>
   <translation>Pas encore  Esc</translation>
  </message>
  <message>
   <source>Nothing differs from version {}.</source>
   <translation>Rien ne diffère de la version {}.</translation>
  </message>
  <message>
   <source>Publish version {}</source>
   <translation>Publier la version {}</translation>
  </message>
  <message>
   <source>Publish version {} of {}?</source>
   <translation>Publier la version {} de {} ?</translation>
  </message>
  <message>
   <source>The protocol is locked: this is amendment {}.</source>
   <translation>Le protocole est verrouillé : ceci est l’avenant {}.</translation>
  </message>
  <message>
   <source>Type your name to sign</source>
   <translation>Saisissez votre nom pour signer</translation>
  </message>
  <message numerus="yes">
   <source>What changes for the %Ln responses there are:</source>
   <translation>
    <numerusform>Ce qui change pour la fiche existante (%Ln) :</numerusform>
    <numerusform>Ce qui change pour les %Ln fiches existantes :</numerusform>
   </translation>
  </message>
  <message>
   <source>Why (the report prints it)</source>
   <translation>Pourquoi (imprimé dans le rapport)</translation>
  </message>
  <message>
   <source>{}, version {}</source>
   <translation>{}, version {}</translation>
  </message>
 </context>
 <context>
  <name>PutAway</name>
  <message>
   <source>Put away after {} minutes without a key. Nothing is lost; open it with its passphrase.</source>
   <translation>Rangée après {} minutes sans une touche. Rien n’est perdu ; ouvrez-la avec sa phrase secrète.</translation>
  </message>
 </context>
 <context>
  <name>QueriesPart</name>
  <message numerus="yes">
   <source>%Ln queries wait for a decision. Enter opens one.</source>
   <translation>
    <numerusform>%Ln requête attend une décision. Enter l’ouvre.</numerusform>
    <numerusform>%Ln requêtes attendent une décision. Enter en ouvre une.</numerusform>
   </translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Asked {}: {}</source>
   <translation>Demandé à {} : {}</translation>
  </message>
  <message>
   <source>Decided.</source>
   <translation>Décidé.</translation>
  </message>
  <message numerus="yes">
   <source>Decided. %Ln questions now apply and have no answer.</source>
   <translation>
    <numerusform>Décidé. %Ln question s’applique maintenant et n’a pas de réponse.</numerusform>
    <numerusform>Décidé. %Ln questions s’appliquent maintenant et n’ont pas de réponse.</numerusform>
   </translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Every query is settled. Enter shows how.</source>
   <translation>Toutes les requêtes sont réglées. Enter montre comment.</translation>
  </message>
  <message>
   <source>Instrument</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <source>No query</source>
   <translation>Aucune requête</translation>
  </message>
  <message>
   <source>Noted, and copied so that you can send it to {}.</source>
   <translation>Noté, et copié pour que vous puissiez l’envoyer. Destinataire : {}.</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Person added twice, with other facts</source>
   <translation>Personne ajoutée deux fois, avec d’autres faits</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Requêtes</translation>
  </message>
  <message>
   <source>Second entry differs</source>
   <translation>La seconde saisie diffère</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Taken back. The query is open.</source>
   <translation>Retirée. La requête est ouverte.</translation>
  </message>
  <message>
   <source>The person stays as first added. Correct group and facts under People.</source>
   <translation>La personne reste telle qu’ajoutée d’abord. Corrigez groupe et faits sous Personnes.</translation>
  </message>
  <message>
   <source>This is about no single answer. Keep what there is, with the reason, or ask.</source>
   <translation>Ceci ne porte sur aucune réponse précise. Gardez ce qui est là, avec le motif, ou demandez.</translation>
  </message>
  <message>
   <source>This is about the whole response. Single answers are put right under Data.</source>
   <translation>Ceci porte sur toute la fiche. Les réponses isolées se corrigent sous Données.</translation>
  </message>
  <message>
   <source>Two laptops differ</source>
   <translation>Deux ordinateurs diffèrent</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undone at once.</source>
   <translation>Annulé tout de suite.</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>What differs on receiving a file, and what a check finds and you ask about, waits here.</source>
   <translation>Ce qui diffère à la réception d’un fichier, et ce qu’un contrôle trouve et que vous demandez, attend ici.</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>changé</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardé</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>response left out</source>
   <translation>fiche écartée</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>réglé</translation>
  </message>
  <message>
   <source>the collector</source>
   <translation>l’enquêteur</translation>
  </message>
  <message>
   <source>waits for {}</source>
   <translation>attend {}</translation>
  </message>
  <message>
   <source>{}, by {}</source>
   <translation>{}, par {}</translation>
  </message>
 </context>
 <context>
  <name>QuestionCard</name>
  <message>
   <source>Choose all that apply.</source>
   <translation>Choisissez tout ce qui convient.</translation>
  </message>
 </context>
 <context>
  <name>QuestionForm</name>
  <message>
   <source>Add a check</source>
   <translation>Un contrôle</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Une condition</translation>
  </message>
  <message>
   <source>Add an answer</source>
   <translation>Ajouter une réponse</translation>
  </message>
  <message numerus="yes">
   <source>Also used by %Ln questions</source>
   <translation>
    <numerusform>Sert aussi à %Ln question</numerusform>
    <numerusform>Sert aussi à %Ln questions</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>Copy these answers for this question alone</source>
   <translation>Copier ces réponses pour cette seule question</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Nombre de fois</translation>
  </message>
  <message>
   <source>If it fails, say</source>
   <translation>Sinon, dire</translation>
  </message>
  <message>
   <source>If {}</source>
   <translation>Si {}</translation>
  </message>
  <message>
   <source>List of answers</source>
   <translation>Liste de réponses</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name, for exports</source>
   <translation>Nom, pour les exports</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>None: not a test question</source>
   <translation>Aucune : pas une question de test</translation>
  </message>
  <message>
   <source>Or paste several, one a line.</source>
   <translation>Ou collez-en plusieurs, une par ligne.</translation>
  </message>
  <message>
   <source>Own list</source>
   <translation>Liste propre</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Obligatoire</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Bonne réponse</translation>
  </message>
  <message>
   <source>Said when the check fails</source>
   <translation>Dit quand le contrôle échoue</translation>
  </message>
  <message>
   <source>Show if</source>
   <translation>Montrer si</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes, and offer Don't know and Refused</source>
   <translation>Oui, et offrir « Ne sait pas » et « Refus »</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>réponses</translation>
  </message>
  <message>
   <source>calculation</source>
   <translation>calcul</translation>
  </message>
  <message>
   <source>check</source>
   <translation>contrôle</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>aide</translation>
  </message>
  <message>
   <source>how often</source>
   <translation>nombre de fois</translation>
  </message>
  <message>
   <source>message</source>
   <translation>message</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>own list</source>
   <translation>liste propre</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoire</translation>
  </message>
  <message>
   <source>right answer</source>
   <translation>bonne réponse</translation>
  </message>
  <message>
   <source>show if</source>
   <translation>montrer si</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>type</source>
   <translation>type</translation>
  </message>
 </context>
 <context>
  <name>QuestionTab</name>
  <message>
   <source>A draw is sealed. Give it up first, under People.</source>
   <translation>Un tirage est scellé. Renoncez-y d’abord, sous Personnes.</translation>
  </message>
  <message>
   <source>Amend the design…</source>
   <translation>Avenant : plan d’étude…</translation>
  </message>
  <message>
   <source>Among whom</source>
   <translation>Parmi qui</translation>
  </message>
  <message>
   <source>Arms</source>
   <translation>Bras</translation>
  </message>
  <message>
   <source>Arms, method and waves are locked with the protocol.</source>
   <translation>Bras, méthode et vagues sont verrouillés avec le protocole.</translation>
  </message>
  <message>
   <source>Drop the changes</source>
   <translation>Abandonner les changements</translation>
  </message>
  <message>
   <source>Help me choose a design</source>
   <translation>M’aider à choisir un plan d’étude</translation>
  </message>
  <message>
   <source>Kept when you leave the field.</source>
   <translation>Gardé quand vous quittez le champ.</translation>
  </message>
  <message>
   <source>Linking codes</source>
   <translation>Codes de liaison</translation>
  </message>
  <message>
   <source>Make the amendment…</source>
   <translation>Faire l’avenant…</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>The protocol is locked, and this with it. Changing it takes an amendment.</source>
   <translation>Le protocole est verrouillé, et ceci avec lui. Le changer demande un avenant.</translation>
  </message>
  <message>
   <source>The question, in one sentence</source>
   <translation>La question, en une phrase</translation>
  </message>
  <message>
   <source>Waves</source>
   <translation>Vagues</translation>
  </message>
  <message>
   <source>What you change in arms, method and waves is gathered and made as one amendment, with its reason.</source>
   <translation>Ce que vous changez dans bras, méthode et vagues est réuni en un seul avenant, avec sa raison.</translation>
  </message>
  <message>
   <source>Words for units</source>
   <translation>Mots pour les unités</translation>
  </message>
 </context>
 <context>
  <name>ReceivingSheet</name>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <source>1 Here</source>
   <translation>1 Ici</translation>
  </message>
  <message>
   <source>1 keep the answer here · 2 take the one in the file · 3 leave it as a query. Down goes on.</source>
   <translation>1 garder la réponse d’ici · 2 prendre celle du fichier · 3 en faire une requête. Bas : suite.</translation>
  </message>
  <message>
   <source>2 In the file</source>
   <translation>2 Dans le fichier</translation>
  </message>
  <message>
   <source>Already here, same {:,}</source>
   <translation>Déjà là, identiques {:,}</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Differ {:,}</source>
   <translation>Diffèrent {:,}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>New people {:,}</source>
   <translation>Nouvelles personnes {:,}</translation>
  </message>
  <message>
   <source>New responses {:,}</source>
   <translation>Nouvelles fiches {:,}</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Receive nothing</source>
   <translation>Ne rien recevoir</translation>
  </message>
  <message>
   <source>Receive {:,}</source>
   <translation>Recevoir {:,}</translation>
  </message>
  <message>
   <source>Receive {:,}, leave {:,} as queries</source>
   <translation>Recevoir {:,}, laisser {:,} en requêtes</translation>
  </message>
  <message>
   <source>Receiving {}</source>
   <translation>Réception de {}</translation>
  </message>
  <message>
   <source>Unfinished there {:,}</source>
   <translation>Inachevées là-bas {:,}</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>keep here</source>
   <translation>celle d’ici</translation>
  </message>
  <message>
   <source>query</source>
   <translation>requête</translation>
  </message>
  <message>
   <source>take file</source>
   <translation>celle du fichier</translation>
  </message>
 </context>
 <context>
  <name>RecentRow</name>
  <message>
   <source>Not found. It was in {}</source>
   <translation>Introuvable. Il était dans {}</translation>
  </message>
  <message>
   <source>Open {}</source>
   <translation>Ouvrir {}</translation>
  </message>
  <message>
   <source>Take off this list; the file stays</source>
   <translation>Ôter de cette liste ; le fichier reste</translation>
  </message>
  <message>
   <source>Take {} off this list</source>
   <translation>Ôter {} de cette liste</translation>
  </message>
 </context>
 <context>
  <name>RehearsePanel</name>
  <message>
   <source>Back to the analysis</source>
   <translation>Retour à l’analyse</translation>
  </message>
  <message>
   <source>Made-up answers from the people of this study, arms drawn by its own method, people lost, and the plan run on it all, many times. It shows how often a real difference would be found. Nothing is written into the study.</source>
   <translation>Des réponses inventées pour les personnes de cette étude, des bras tirés par sa propre méthode, des personnes perdues, et le plan exécuté sur le tout, de nombreuses fois. On voit combien de fois une vraie différence serait trouvée. Rien n’est écrit dans l’étude.</translation>
  </message>
  <message>
   <source>Number of rehearsals</source>
   <translation>Nombre de répétitions</translation>
  </message>
  <message>
   <source>Rehearsals</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <source>Rehearse</source>
   <translation>Lancer</translation>
  </message>
  <message>
   <source>Rehearse the whole trial</source>
   <translation>Répétition de tout l’essai</translation>
  </message>
  <message>
   <source>Rehearsing the trial</source>
   <translation>Répétition de l’essai</translation>
  </message>
  <message>
   <source>Save the dry-run report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>What to expect of this design</source>
   <translation>Ce qu’on peut attendre de ce plan d’étude</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{} : {} sur {}</translation>
  </message>
 </context>
 <context>
  <name>Reopening</name>
  <message>
   <source> since {}</source>
   <translation> depuis {}</translation>
  </message>
  <message>
   <source>Copying {}</source>
   <translation>Copie de {}</translation>
  </message>
  <message>
   <source>If {} still works on it, what is written in one of the two places is lost. To unlock it, type the name of the computer: {}</source>
   <translation>Si {} y travaille encore, ce qui est écrit à l’un des deux endroits est perdu. Pour déverrouiller, saisissez le nom de l’ordinateur : {}</translation>
  </message>
  <message>
   <source>Is it open nowhere?</source>
   <translation>N’est-elle ouverte nulle part ?</translation>
  </message>
  <message>
   <source>It is not open anywhere: unlock</source>
   <translation>Il n’est ouvert nulle part : déverrouiller</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>La garder ici</translation>
  </message>
  <message>
   <source>Move to this computer…</source>
   <translation>Déplacer vers cet ordinateur…</translation>
  </message>
  <message>
   <source>Name of the computer</source>
   <translation>Nom de l’ordinateur</translation>
  </message>
  <message>
   <source>Open to read</source>
   <translation>Ouvrir en lecture</translation>
  </message>
  <message>
   <source>Pilotage closed unexpectedly. Everything up to {} is here.</source>
   <translation>Pilotage s’est fermé sans prévenir. Tout est là jusqu’à {}.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <source>This study is open to read. Nothing can be changed here.</source>
   <translation>Cette étude est ouverte en lecture. Rien ne peut être changé ici.</translation>
  </message>
  <message>
   <source>This study is {}. Open it on one computer at a time. Pilotage keeps its own backups here.</source>
   <translation>Cette étude est {}. Ouvrez-la sur un seul ordinateur à la fois. Pilotage garde ici ses propres sauvegardes.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Unlock the study</source>
   <translation>Déverrouiller l’étude</translation>
  </message>
  <message>
   <source>another computer</source>
   <translation>un autre ordinateur</translation>
  </message>
  <message>
   <source>in a {} folder</source>
   <translation>dans un dossier {}</translation>
  </message>
  <message>
   <source>on a network</source>
   <translation>sur un réseau</translation>
  </message>
  <message>
   <source>{} has {} open on {}{}. You can look, but not change anything.</source>
   <translation>{} a ouvert {} sur {}{}. Vous pouvez regarder, mais rien changer.</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln page</numerusform>
    <numerusform>%Ln pages</numerusform>
   </translation>
  </message>
  <message>
   <source>Always printed</source>
   <translation>Toujours imprimée</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>One sentence of your own for page 1; Enter prints it</source>
   <translation>Une phrase à vous pour la page 1 ; Enter l’imprime</translation>
  </message>
  <message>
   <source>Print settings</source>
   <translation>Réglages d’impression</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>Enregistrer le PDF…</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Sections of the technical report</source>
   <translation>Sections du rapport technique</translation>
  </message>
  <message>
   <source>Summary in one page</source>
   <translation>Résumé en une page</translation>
  </message>
  <message>
   <source>Technical report</source>
   <translation>Rapport technique</translation>
  </message>
  <message>
   <source>What is left out is named under Methods.</source>
   <translation>Ce qui est laissé de côté est nommé sous Méthodes.</translation>
  </message>
  <message>
   <source>Your own sentence</source>
   <translation>Votre propre phrase</translation>
  </message>
  <message>
   <source>Your own sentence, printed on page 1</source>
   <translation>Votre propre phrase, imprimée en page 1</translation>
  </message>
  <message>
   <source>{} (rehearsal)</source>
   <translation>{} (répétition)</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message numerus="yes">
   <source>%Ln questions</source>
   <translation>
    <numerusform>%Ln question</numerusform>
    <numerusform>%Ln questions</numerusform>
   </translation>
  </message>
  <message>
   <source>Add to the study</source>
   <translation>Ajouter à l’étude</translation>
  </message>
  <message>
   <source>Back to the list  Esc</source>
   <translation>Retour à la liste  Esc</translation>
  </message>
  <message>
   <source>Check again  F5</source>
   <translation>Vérifier de nouveau  F5</translation>
  </message>
  <message>
   <source>Copy the list</source>
   <translation>Copier la liste</translation>
  </message>
  <message>
   <source>Keep it under the short name</source>
   <translation>Le garder sous le nom court</translation>
  </message>
  <message>
   <source>Languages: {}</source>
   <translation>Langues : {}</translation>
  </message>
  <message>
   <source>Must be fixed</source>
   <translation>À corriger</translation>
  </message>
  <message>
   <source>Nothing can be asked until the points below are fixed.</source>
   <translation>Rien ne peut être demandé tant que les points ci-dessous ne sont pas corrigés.</translation>
  </message>
  <message>
   <source>Nothing must be fixed.</source>
   <translation>Rien à corriger.</translation>
  </message>
  <message>
   <source>Nothing works differently here.</source>
   <translation>Rien ne fonctionne autrement ici.</translation>
  </message>
  <message>
   <source>Scores: {}</source>
   <translation>Scores : {}</translation>
  </message>
  <message>
   <source>The file was changed. Check it again with F5.</source>
   <translation>Le fichier a changé. Vérifiez-le de nouveau avec F5.</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Fonctionne</translation>
  </message>
  <message>
   <source>Works differently</source>
   <translation>Fonctionne autrement</translation>
  </message>
  <message>
   <source>{} · would be version {}</source>
   <translation>{} · serait la version {}</translation>
  </message>
 </context>
 <context>
  <name>ResultsDesk</name>
  <message>
   <source>You chose to stay blinded in this study, on this computer.</source>
   <translation>Vous avez choisi de rester en aveugle dans cette étude, sur cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPage</name>
  <message>
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Documents…</source>
   <translation>Documents…</translation>
  </message>
  <message>
   <source>Drawn anew to try the plan on the answers there are. These are no results.</source>
   <translation>Tirés de nouveau pour essayer le plan sur les réponses présentes. Ce ne sont pas des résultats.</translation>
  </message>
  <message>
   <source>Nothing has to be locked here: nobody is compared with anybody</source>
   <translation>Rien n’est à verrouiller ici : personne n’est comparé à personne</translation>
  </message>
  <message>
   <source>People, answers and losses are simulated. These are no results.</source>
   <translation>Personnes, réponses et pertes sont simulées. Ce ne sont pas des résultats.</translation>
  </message>
  <message>
   <source>Protocol, certificate and other documents that need no result</source>
   <translation>Protocole, certificat et autres documents qui n’ont pas besoin de résultats</translation>
  </message>
  <message>
   <source>REHEARSAL: arms are shuffled</source>
   <translation>RÉPÉTITION : les bras sont mélangés</translation>
  </message>
  <message>
   <source>REHEARSAL: made-up answers</source>
   <translation>RÉPÉTITION : réponses inventées</translation>
  </message>
  <message>
   <source>Rehearse the whole trial…</source>
   <translation>Répétition de tout l’essai…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Results are not open yet</source>
   <translation>Les résultats ne sont pas encore ouverts</translation>
  </message>
  <message>
   <source>Results are not open yet; the plan can be rehearsed</source>
   <translation>Les résultats ne sont pas encore ouverts ; une répétition est possible</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <source>Run on shuffled arms</source>
   <translation>Exécuter, bras mélangés</translation>
  </message>
  <message>
   <source>Run the plan</source>
   <translation>Exécuter le plan</translation>
  </message>
  <message>
   <source>Run the plan (F5)</source>
   <translation>Exécuter le plan (F5)</translation>
  </message>
  <message>
   <source>Run the plan to see what was found. It reads a copy, so work can go on meanwhile.</source>
   <translation>Exécutez le plan pour voir ce qui a été trouvé. Il lit une copie : le travail peut continuer pendant ce temps.</translation>
  </message>
  <message>
   <source>Run the plan whenever you like; it reads the answers that are finished.</source>
   <translation>Exécutez le plan quand vous voulez ; il lit les réponses terminées.</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>En cours…</translation>
  </message>
  <message>
   <source>Save the PDF…</source>
   <translation>Enregistrer le PDF…</translation>
  </message>
  <message>
   <source>Save the rehearsal PDF…</source>
   <translation>Enregistrer le PDF de répétition…</translation>
  </message>
  <message>
   <source>The data are locked and the plan is ready</source>
   <translation>Les données sont verrouillées et le plan est prêt</translation>
  </message>
  <message>
   <source>{} Until then the plan runs on arms drawn anew, so that everything can be tried and nobody learns who is in which arm.</source>
   <translation>{} D’ici là, le plan tourne sur des bras tirés de nouveau, pour que tout puisse s’essayer et que personne n’apprenne qui est dans quel bras.</translation>
  </message>
 </context>
 <context>
  <name>RoundsCard</name>
  <message>
   <source>A person belongs to a round by the column “round” of the list of people: 1, 2, 3.</source>
   <translation>Une personne appartient à un cycle par la colonne « round » de la liste des personnes : 1, 2, 3.</translation>
  </message>
  <message>
   <source>Add a round</source>
   <translation>Ajouter un cycle</translation>
  </message>
  <message>
   <source>Decide on {}</source>
   <translation>Décider sur {}</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Décidé</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>Décider…</translation>
  </message>
  <message>
   <source>Name of round {}</source>
   <translation>Nom du cycle {}</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Cycle</translation>
  </message>
  <message>
   <source>Round {}</source>
   <translation>Cycle {}</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>C’est noté.</translation>
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
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>Items of this person</source>
   <translation>Items de cette personne</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>{} · {} of {}</source>
   <translation>{} · {} sur {}</translation>
  </message>
 </context>
 <context>
  <name>RowsCard</name>
  <message>
   <source>Move down  Alt+Down</source>
   <translation>Descendre  Alt+Down</translation>
  </message>
  <message>
   <source>Move up  Alt+Up</source>
   <translation>Monter  Alt+Up</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Enlever</translation>
  </message>
 </context>
 <context>
  <name>RuleEdit</name>
  <message>
   <source>All of these</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Any of these</source>
   <translation>Une d’elles</translation>
  </message>
  <message>
   <source>This rule says more than rows can; it is shown as text.</source>
   <translation>Cette règle en dit plus que les lignes ne peuvent montrer ; la voici en texte.</translation>
  </message>
  <message>
   <source>Write the rule as text  Ctrl+/</source>
   <translation>Écrire la règle en texte  Ctrl+/</translation>
  </message>
  <message>
   <source>{} as text</source>
   <translation>{} en texte</translation>
  </message>
  <message>
   <source>{}: how the conditions are joined</source>
   <translation>{} : comment les conditions sont liées</translation>
  </message>
 </context>
 <context>
  <name>SavedDocuments</name>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Écriture de {}</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Picture (*.png);;PDF (*.pdf)</source>
   <translation>Image (*.png);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Save the chart</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a changé.</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Écriture de {}</translation>
  </message>
  <message>
   <source>{} could not be written. Close it in other programs, or choose another name or folder.</source>
   <translation>{} n’a pas pu être écrit. Fermez-le dans les autres logiciels, ou choisissez un autre nom ou dossier.</translation>
  </message>
 </context>
 <context>
  <name>SecondPart</name>
  <message>
   <source>No second entry waits</source>
   <translation>Aucune seconde saisie n’attend</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>2e saisie</translation>
  </message>
  <message>
   <source>Settled.</source>
   <translation>Réglé.</translation>
  </message>
  <message>
   <source>Typical slip: {}.</source>
   <translation>Erreur typique : {}.</translation>
  </message>
  <message>
   <source>Under Collect, Finished, press S to key a form a second time. What differs then stands here.</source>
   <translation>Sous Collecte, Terminé, appuyez sur S pour saisir un formulaire une seconde fois. Ce qui diffère alors se trouve ici.</translation>
  </message>
  <message>
   <source>no pattern</source>
   <translation>sans motif net</translation>
  </message>
  <message>
   <source>one entry blank</source>
   <translation>une saisie vide</translation>
  </message>
  <message>
   <source>one sign wrong</source>
   <translation>un signe faux</translation>
  </message>
  <message>
   <source>swapped signs</source>
   <translation>signes inversés</translation>
  </message>
  <message>
   <source>{:,} forms keyed twice: {:.0f} errors in 1,000 answers (between {:.0f} and {:.0f}).</source>
   <translation>{:,} formulaires saisis deux fois : {:.0f} erreurs sur 1 000 réponses (entre {:.0f} et {:.0f}).</translation>
  </message>
 </context>
 <context>
  <name>SectionView</name>
  <message>
   <source>This is no possible answer here. Look at the choices and type again.</source>
   <translation>Cette réponse n’est pas possible ici. Regardez les choix et saisissez de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>SendingPart</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Bring in again</source>
   <translation>Réintégrer</translation>
  </message>
  <message>
   <source>Bring them in again</source>
   <translation>Les réintégrer</translation>
  </message>
  <message>
   <source>Brought in again.</source>
   <translation>Réintégré.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Revenus</translation>
  </message>
  <message>
   <source>Collector files</source>
   <translation>Fichiers d’enquêteur</translation>
  </message>
  <message>
   <source>Collector files (*.pilot)</source>
   <translation>Fichiers d’enquêteur (*.pilot)</translation>
  </message>
  <message>
   <source>Differed</source>
   <translation>Différents</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>Go to Plan</source>
   <translation>Aller au plan</translation>
  </message>
  <message>
   <source>Lock the protocol first, under Plan. What a collector records before it is only a TEST.</source>
   <translation>Verrouillez d’abord le protocole, sous Plan. Ce qu’un enquêteur relève avant n’est qu’un TEST.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>New collector file…</source>
   <translation>Nouveau fichier d’enquêteur…</translation>
  </message>
  <message>
   <source>New people</source>
   <translation>Nouvelles personnes</translation>
  </message>
  <message>
   <source>Nothing new in this file.</source>
   <translation>Rien de nouveau dans ce fichier.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Receive a return file</source>
   <translation>Recevoir un fichier de retour</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Received.</source>
   <translation>Reçu.</translation>
  </message>
  <message>
   <source>Receive…</source>
   <translation>Recevoir…</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Return files</source>
   <translation>Fichiers de retour</translation>
  </message>
  <message>
   <source>Return files (*.pilotback *.pilot)</source>
   <translation>Fichiers de retour (*.pilotback *.pilot)</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Pareils</translation>
  </message>
  <message>
   <source>Save the collector file</source>
   <translation>Enregistrer le fichier d’enquêteur</translation>
  </message>
  <message>
   <source>Send and receive</source>
   <translation>Envoyer, recevoir</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take this return back?</source>
   <translation>Retirer ce retour ?</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Went out</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Why, in one sentence</source>
   <translation>Pourquoi, en une phrase</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>Écriture du fichier</translation>
  </message>
  <message>
   <source>Written: {}. Give the passphrase by another way.</source>
   <translation>Écrit : {}. Donnez la phrase secrète par une autre voie.</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>in the study</source>
   <translation>dans l’étude</translation>
  </message>
  <message>
   <source>still out</source>
   <translation>pas revenu</translation>
  </message>
  <message>
   <source>taken back: {}</source>
   <translation>retiré : {}</translation>
  </message>
  <message>
   <source>{:,} responses in this file were taken back on {}: {}</source>
   <translation>{:,} fiches de ce fichier ont été retirées le {} : {}</translation>
  </message>
  <message>
   <source>{:,} responses leave every list and count. They and your reason stay in the history, and they can be brought in again.</source>
   <translation>{:,} fiches quittent toutes les listes et tous les comptes. Elles restent dans l’historique, avec votre motif, et peuvent être réintégrées.</translation>
  </message>
 </context>
 <context>
  <name>SentenceEdit</name>
  <message>
   <source>{}: {}, change</source>
   <translation>{} : {}, modifier</translation>
  </message>
 </context>
 <context>
  <name>SentencesTab</name>
  <message>
   <source>A difference of {} matters.</source>
   <translation>Une différence de {} compte.</translation>
  </message>
  <message>
   <source>Adjusted for {covariates}, {adjust}. People without a response: {missing}.</source>
   <translation>Ajusté sur {covariates}, {adjust}. Personnes sans fiche : {missing}.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Mesure initiale</translation>
  </message>
  <message>
   <source>Compare “{outcome}” at “{wave}” between “{treated}” and “{control}”, everyone analysed as allocated, adjusted for {baseline} and {covariates}.</source>
   <translation>Comparer “{outcome}” à “{wave}” entre “{treated}” et “{control}”, chacun analysé dans son bras d’affectation, ajusté sur {baseline} et {covariates}.</translation>
  </message>
  <message>
   <source>Comparison time</source>
   <translation>Moment de comparaison</translation>
  </message>
  <message>
   <source>Covariates</source>
   <translation>Covariables</translation>
  </message>
  <message>
   <source>Covariates of every outcome</source>
   <translation>Covariables de tous les résultats</translation>
  </message>
  <message>
   <source>Describe “{outcome}” at “{wave}”; there is no arm to compare with.</source>
   <translation>Décrire “{outcome}” à “{wave}” ; il n’y a pas de bras à comparer.</translation>
  </message>
  <message>
   <source>Every outcome</source>
   <translation>Tous les résultats</translation>
  </message>
  <message>
   <source>How to adjust</source>
   <translation>Comment ajuster</translation>
  </message>
  <message>
   <source>No difference is agreed to matter: estimate and interval only, without a verdict.</source>
   <translation>Aucune différence n’est convenue comme importante : estimation et intervalle seuls, sans verdict.</translation>
  </message>
  <message>
   <source>No outcome yet. Choose one thing that would tell you it worked.</source>
   <translation>Pas encore de résultat. Choisissez une chose qui vous dirait que cela a marché.</translation>
  </message>
  <message>
   <source>One interval at {}.</source>
   <translation>Un intervalle à {}.</translation>
  </message>
  <message>
   <source>What stands beside the main estimate</source>
   <translation>Ce qui est à côté de l’estimation principale</translation>
  </message>
  <message>
   <source>its value at {}</source>
   <translation>sa valeur à {}</translation>
  </message>
  <message>
   <source>left out, and beside it: {}</source>
   <translation>écartées, et à côté : {}</translation>
  </message>
  <message>
   <source>left out, with nothing beside it</source>
   <translation>écartées, sans rien à côté</translation>
  </message>
  <message>
   <source>left out, with what the design asks for beside it</source>
   <translation>écartées, avec à côté ce que le plan d’étude demande</translation>
  </message>
  <message>
   <source>no baseline</source>
   <translation>sans mesure initiale</translation>
  </message>
  <message>
   <source>no covariate</source>
   <translation>aucune covariable</translation>
  </message>
  <message>
   <source>not yet chosen</source>
   <translation>pas encore choisi</translation>
  </message>
  <message>
   <source>{} (every outcome)</source>
   <translation>{} (tous les résultats)</translation>
  </message>
  <message>
   <source>” and “</source>
   <translation>” et “</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation>Aucun réglage ne contient ces mots.</translation>
  </message>
  <message>
   <source>Parts of the settings</source>
   <translation>Parties des réglages</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>SettingsSections</name>
  <message>
   <source>A study with a passphrase is closed and asks for it again, any other is covered; what is typed is kept. Never while a respondent has the laptop.</source>
   <translation>Une étude avec phrase secrète est fermée et la redemande, toute autre est couverte ; ce qui est saisi est gardé. Jamais tant qu’une personne interrogée a l’ordinateur.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>After one answer is chosen the next question shows.</source>
   <translation>Dès qu’une réponse est choisie, la question suivante s’affiche.</translation>
  </message>
  <message>
   <source>Also with Ctrl and +, −, 0.</source>
   <translation>Aussi avec Ctrl et +, −, 0.</translation>
  </message>
  <message>
   <source>Another backup</source>
   <translation>Une sauvegarde de plus</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Arabic-Indic: {}</source>
   <translation>Arabo-indiens : {}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Backups of the open study</source>
   <translation>Sauvegardes de l’étude ouverte</translation>
  </message>
  <message>
   <source>Before something you are not sure of.</source>
   <translation>Avant quelque chose dont vous n’êtes pas sûr.</translation>
  </message>
  <message>
   <source>Blanks the window at once, with F12 unless changed.</source>
   <translation>Vide la fenêtre aussitôt, avec F12 sauf changement.</translation>
  </message>
  <message>
   <source>Capture</source>
   <translation>Saisie</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Changer la touche…</translation>
  </message>
  <message>
   <source>Choose a backup in the list first.</source>
   <translation>Choisissez d’abord une sauvegarde dans la liste.</translation>
  </message>
  <message>
   <source>Choose one above.</source>
   <translation>Choisissez-en une ci-dessus.</translation>
  </message>
  <message>
   <source>Chosen in the interview with F3, from the languages the instrument has.</source>
   <translation>Choisie pendant l’entretien avec F3, parmi les langues de l’instrument.</translation>
  </message>
  <message>
   <source>Click a field and press the keys you want. Shift+F1 lists the keys of the page you are on.</source>
   <translation>Cliquez dans un champ et appuyez sur les touches voulues. Shift+F1 liste les touches de la page où vous êtes.</translation>
  </message>
  <message>
   <source>Collectors get a file of their own, without arms; it is made under Monitor, Send and receive. A role is a view: what must stay closed is encrypted, or is not in the file.</source>
   <translation>Les enquêteurs reçoivent un fichier à eux, sans bras ; il se fait sous Suivi, onglet Envoyer, recevoir. Un rôle est une vue : ce qui doit rester fermé est chiffré, ou n’est pas dans le fichier.</translation>
  </message>
  <message>
   <source>Colours of the window. Ctrl+Shift+L switches.</source>
   <translation>Couleurs de la fenêtre. Ctrl+Shift+L en change.</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Copie</translation>
  </message>
  <message>
   <source>Curtain</source>
   <translation>Rideau</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Digits choose answers. Without them, arrows and Space do.</source>
   <translation>Les chiffres choisissent les réponses. Sans eux, ce sont les flèches et Espace.</translation>
  </message>
  <message>
   <source>Evaluator's passphrase</source>
   <translation>Phrase secrète de l’évaluateur</translation>
  </message>
  <message>
   <source>Files and backups</source>
   <translation>Fichiers et sauvegardes</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>Revenir à une sauvegarde</translation>
  </message>
  <message>
   <source>Go on by itself</source>
   <translation>Avancer seul</translation>
  </message>
  <message>
   <source>Help may pulse a button to show where it is.</source>
   <translation>L’aide peut faire clignoter un bouton pour montrer où il est.</translation>
  </message>
  <message>
   <source>Hide names again</source>
   <translation>Cacher de nouveau les noms</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Its own chain of entries has this name.</source>
   <translation>Sa propre chaîne d’entrées porte ce nom.</translation>
  </message>
  <message>
   <source>Keep a backup now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keys of the actions</source>
   <translation>Touches des actions</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>Langue et région</translation>
  </message>
  <message>
   <source>Language of the questions</source>
   <translation>Langue des questions</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Made before locks, imports and receiving, and on closing what was changed: the last ten, and one a day for a month. Opening one makes a copy; nothing is overwritten.</source>
   <translation>Faites avant les verrous, les imports et les réceptions, et à la fermeture de ce qui a changé : les dix dernières, et une par jour pendant un mois. En ouvrir une fait une copie ; rien n’est écrasé.</translation>
  </message>
  <message>
   <source>Menus, pages and messages.</source>
   <translation>Menus, pages et messages.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Names and phones</source>
   <translation>Noms et téléphones</translation>
  </message>
  <message>
   <source>Noted with every entry: the account of this computer.</source>
   <translation>Noté avec chaque entrée : le compte de cet ordinateur.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Actif</translation>
  </message>
  <message>
   <source>Open a study to see its backups.</source>
   <translation>Ouvrez une étude pour voir ses sauvegardes.</translation>
  </message>
  <message>
   <source>Open as a copy</source>
   <translation>Ouvrir en copie</translation>
  </message>
  <message>
   <source>Open as a copy…</source>
   <translation>Ouvrir en copie…</translation>
  </message>
  <message>
   <source>People and roles</source>
   <translation>Personnes et rôles</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Études Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Put the study away</source>
   <translation>Ranger l’étude</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Rôles</translation>
  </message>
  <message>
   <source>Single keys</source>
   <translation>Touches seules</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Stay hidden until Show names is pressed, each time a study is opened. They are encrypted.</source>
   <translation>Restent cachés jusqu’à un appui sur Montrer les noms, à chaque ouverture d’une étude. Ils sont chiffrés.</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>Typed digits of any script are understood; codes and IDs are shown in 0 to 9.</source>
   <translation>Les chiffres saisis sont compris dans toute écriture ; codes et ID s’affichent de 0 à 9.</translation>
  </message>
  <message>
   <source>Western: {}</source>
   <translation>Occidentaux : {}</translation>
  </message>
  <message>
   <source>What people of a class believe is closed to their trainer. Only who knows this passphrase can open it; if it is lost, nobody can.</source>
   <translation>Les convictions des personnes d’une classe sont fermées à leur formateur. Seul qui connaît cette phrase secrète peut les ouvrir ; si elle est perdue, personne ne le peut.</translation>
  </message>
  <message>
   <source>When nobody has touched the window for a while.</source>
   <translation>Quand personne n’a touché la fenêtre pendant un moment.</translation>
  </message>
  <message>
   <source>Who writes</source>
   <translation>Qui écrit</translation>
  </message>
  <message>
   <source>Works without a network. Nothing leaves this computer by itself.</source>
   <translation>Fonctionne sans réseau. Rien ne quitte cet ordinateur de soi-même.</translation>
  </message>
  <message numerus="yes">
   <source>after %Ln minutes</source>
   <translation>
    <numerusform>après %Ln minute</numerusform>
    <numerusform>après %Ln minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>{} belongs to “{}”. Take it away there first, or press other keys.</source>
   <translation>{} appartient à « {} ». Enlevez-la d’abord là-bas, ou appuyez sur d’autres touches.</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Collect</source>
   <translation>Collecte</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Terrain</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <source>Instruments</source>
   <translation>Instruments</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
 </context>
 <context>
  <name>SignDialog</name>
  <message>
   <source>Type your name to sign</source>
   <translation>Saisissez votre nom pour signer</translation>
  </message>
 </context>
 <context>
  <name>SizeRow</name>
  <message>
   <source>Average count without the programme</source>
   <translation>Comptage moyen sans le programme</translation>
  </message>
  <message>
   <source>Correlation of baseline and outcome</source>
   <translation>Corrélation entre mesure initiale et résultat</translation>
  </message>
  <message>
   <source>Difference that matters</source>
   <translation>Différence qui compte</translation>
  </message>
  <message>
   <source>Enter a number that fits here, for example {}</source>
   <translation>Saisissez un nombre qui convient ici, par exemple {}</translation>
  </message>
  <message>
   <source>Groups in all</source>
   <translation>Groupes en tout</translation>
  </message>
  <message>
   <source>Groups per arm</source>
   <translation>Groupes par bras</translation>
  </message>
  <message>
   <source>How alike people of a group are (ICC)</source>
   <translation>Ressemblance au sein d’un groupe (CCI)</translation>
  </message>
  <message>
   <source>How much group sizes vary (SD over mean)</source>
   <translation>Variation de la taille des groupes (ET sur moyenne)</translation>
  </message>
  <message>
   <source>Lost before the outcome</source>
   <translation>Perdus avant le résultat</translation>
  </message>
  <message>
   <source>Of those offered, take it up</source>
   <translation>Parmi les invités, y viennent</translation>
  </message>
  <message>
   <source>People in all</source>
   <translation>Personnes en tout</translation>
  </message>
  <message>
   <source>People measured in a group</source>
   <translation>Personnes mesurées dans un groupe</translation>
  </message>
  <message>
   <source>People per arm</source>
   <translation>Personnes par bras</translation>
  </message>
  <message>
   <source>People who take the course together</source>
   <translation>Personnes qui suivent le cours ensemble</translation>
  </message>
  <message>
   <source>SD</source>
   <translation>ET</translation>
  </message>
  <message>
   <source>SD of “{}”</source>
   <translation>ET de « {} »</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>Fois en tout</translation>
  </message>
  <message>
   <source>Times per arm</source>
   <translation>Fois par bras</translation>
  </message>
  <message>
   <source>Yes without the programme</source>
   <translation>Oui sans le programme</translation>
  </message>
  <message numerus="yes">
   <source>from your baseline, %Ln people</source>
   <translation>
    <numerusform>de votre mesure initiale, %Ln personne</numerusform>
    <numerusform>de votre mesure initiale, %Ln personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from your baseline: {} to {}, %Ln people</source>
   <translation>
    <numerusform>de votre mesure initiale : {} à {}, %Ln personne</numerusform>
    <numerusform>de votre mesure initiale : {} à {}, %Ln personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>from your list of people</source>
   <translation>de votre liste de personnes</translation>
  </message>
  <message>
   <source>from your outcomes: {} matters</source>
   <translation>de vos résultats : {} compte</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>supposé</translation>
  </message>
  <message>
   <source>guess · elsewhere {} to {}</source>
   <translation>supposé · ailleurs {} à {}</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>pas encore connu</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>times</source>
   <translation>fois</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>à vous</translation>
  </message>
  <message>
   <source>yours · empty the field for {}</source>
   <translation>à vous · videz le champ pour {}</translation>
  </message>
 </context>
 <context>
  <name>SizeTab</name>
  <message>
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Graphique ou tableau</translation>
  </message>
  <message>
   <source>Check by simulation</source>
   <translation>Vérifier par simulation</translation>
  </message>
  <message>
   <source>One line each for half, one and one and a half times the difference.</source>
   <translation>Une ligne pour la moitié, une fois et une fois et demie la différence.</translation>
  </message>
  <message>
   <source>Reading what the study knows…</source>
   <translation>Lecture de ce que l’étude sait…</translation>
  </message>
  <message>
   <source>Show the numbers of the chart (T)</source>
   <translation>Montrer les nombres du graphique (T)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>The chart as a table</source>
   <translation>Le graphique en tableau</translation>
  </message>
  <message>
   <source>The plan is locked: these numbers are part of it.</source>
   <translation>Le plan est verrouillé : ces nombres en font partie.</translation>
  </message>
  <message>
   <source>What can be found</source>
   <translation>Ce qui peut être trouvé</translation>
  </message>
  <message>
   <source>What is assumed</source>
   <translation>Ce qui est supposé</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>A .pilot file from this computer, a stick or a folder. You can also drop it anywhere here.</source>
   <translation>Un fichier .pilot de cet ordinateur, d’une clé ou d’un dossier. Vous pouvez aussi le déposer n’importe où ici.</translation>
  </message>
  <message>
   <source>A police training trial: 1,800 officers, two arms, three waves, with results. All data are made up, and nothing you do here can go wrong.</source>
   <translation>Un essai de formation de police : 1 800 agents, deux bras, trois vagues, avec des résultats. Toutes les données sont inventées, et rien de ce que vous faites ici ne peut mal tourner.</translation>
  </message>
  <message>
   <source>Design, plan and instruments to begin with; everything can be changed until you lock it.</source>
   <translation>Plan d’étude, plan d’analyse et instruments pour commencer ; tout peut changer jusqu’au verrouillage.</translation>
  </message>
  <message>
   <source>Explore a demo study</source>
   <translation>Explorer une étude démo</translation>
  </message>
  <message>
   <source>From questionnaire to honest estimate, in one file on your own computer.</source>
   <translation>Du questionnaire à une estimation honnête, dans un seul fichier sur votre propre ordinateur.</translation>
  </message>
  <message>
   <source>Made once, in about two minutes: run “make demo”, then choose this card again.</source>
   <translation>Faite une seule fois, en deux minutes environ : lancez « make demo », puis choisissez de nouveau cette carte.</translation>
  </message>
  <message>
   <source>No account and no internet needed. Answers stay in the study file.</source>
   <translation>Ni compte ni internet. Les réponses restent dans le fichier de l’étude.</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>Ouvrir une étude</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récentes</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Partir d’un modèle</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Cancel  Esc</source>
   <translation>Annuler  Esc</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Next tab</source>
   <translation>Onglet suivant</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Onglet précédent</translation>
  </message>
 </context>
 <context>
  <name>TodoModel</name>
  <message>
   <source>Asked to come back later</source>
   <translation>A demandé de repasser</translation>
  </message>
  <message>
   <source>Did not want to take part</source>
   <translation>N’a pas voulu participer</translation>
  </message>
  <message>
   <source>Moved to another post</source>
   <translation>Muté ailleurs</translation>
  </message>
  <message>
   <source>Nobody there</source>
   <translation>Personne sur place</translation>
  </message>
  <message>
   <source>Not known there</source>
   <translation>Inconnu sur place</translation>
  </message>
  <message>
   <source>Not present</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>ask again by {}</source>
   <translation>à reposer avant le {}</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>finished {} times</source>
   <translation>terminé {} fois</translation>
  </message>
  <message>
   <source>in progress, saved {}</source>
   <translation>en cours, enregistré : {}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>time {}, </source>
   <translation>{}e fois, </translation>
  </message>
  <message>
   <source>{}, attempt {}</source>
   <translation>{}, tentative {}</translation>
  </message>
 </context>
 <context>
  <name>TodoRow</name>
  <message>
   <source>Continue  ⏎</source>
   <translation>Continuer  ⏎</translation>
  </message>
  <message>
   <source>Start  ⏎</source>
   <translation>Commencer  ⏎</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Close the study	Ctrl+W</source>
   <translation>Fermer l’étude	Ctrl+W</translation>
  </message>
  <message>
   <source>Demo data, made up</source>
   <translation>Données de démo, inventées</translation>
  </message>
  <message>
   <source>Find or do…  Ctrl+K</source>
   <translation>Chercher ou faire…  Ctrl+K</translation>
  </message>
  <message>
   <source>Show the file</source>
   <translation>Montrer le fichier</translation>
  </message>
  <message>
   <source>Study {}</source>
   <translation>Étude {}</translation>
  </message>
 </context>
 <context>
  <name>TrialMenus</name>
  <message>
   <source>Back to the editor</source>
   <translation>Retour à l’éditeur</translation>
  </message>
  <message>
   <source>Back to the editor  ⏎</source>
   <translation>Retour à l’éditeur  ⏎</translation>
  </message>
  <message>
   <source>Continue  Esc</source>
   <translation>Continuer  Esc</translation>
  </message>
  <message>
   <source>Keyboard help</source>
   <translation>Aide du clavier</translation>
  </message>
  <message>
   <source>Look through it</source>
   <translation>Tout relire</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>That was the last question</source>
   <translation>C’était la dernière question</translation>
  </message>
  <message>
   <source>This is a try: nothing of it is kept.</source>
   <translation>C’est un essai : rien n’en est gardé.</translation>
  </message>
  <message>
   <source>{} of {} answered. Nothing of this try is kept.</source>
   <translation>{} réponses sur {}. Rien de cet essai n’est gardé.</translation>
  </message>
 </context>
 <context>
  <name>TrialPage</name>
  <message>
   <source>A try: nothing is kept</source>
   <translation>Essai : rien n’est gardé</translation>
  </message>
  <message>
   <source>Back to the editor</source>
   <translation>Retour à l’éditeur</translation>
  </message>
 </context>
 <context>
  <name>TurnList</name>
  <message>
   <source>People of this class</source>
   <translation>Personnes de cette classe</translation>
  </message>
  <message>
   <source>Your name or your code</source>
   <translation>Votre nom ou votre code</translation>
  </message>
  <message>
   <source>{}  ·  finished</source>
   <translation>{}  ·  terminé</translation>
  </message>
 </context>
 <context>
  <name>UndoGroup</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
 </context>
 <context>
  <name>UnitsCard</name>
  <message>
   <source>One of them is called</source>
   <translation>L’un d’eux s’appelle</translation>
  </message>
  <message>
   <source>Several are called</source>
   <translation>Plusieurs s’appellent</translation>
  </message>
  <message>
   <source>The first two are used in reports. Separate several measured things by commas.</source>
   <translation>Les deux premiers servent dans les rapports. Séparez par des virgules plusieurs choses mesurées.</translation>
  </message>
  <message>
   <source>What gets the programme</source>
   <translation>Ce qui reçoit le programme</translation>
  </message>
  <message>
   <source>What is drawn</source>
   <translation>Ce qui est tiré</translation>
  </message>
  <message>
   <source>What is measured</source>
   <translation>Ce qui est mesuré</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>agent</translation>
  </message>
  <message>
   <source>officers</source>
   <translation>agents</translation>
  </message>
 </context>
 <context>
  <name>WavesCard</name>
  <message numerus="yes">
   <source>%Ln instruments</source>
   <translation>
    <numerusform>%Ln instrument</numerusform>
    <numerusform>%Ln instruments</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a wave</source>
   <translation>Ajouter une vague</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Asked at wave {}: {}</source>
   <translation>Demandé à la vague {} : {}</translation>
  </message>
  <message>
   <source>Closes</source>
   <translation>Ferme</translation>
  </message>
  <message>
   <source>Days count from</source>
   <translation>Jours comptés depuis</translation>
  </message>
  <message>
   <source>Enter a name for the wave.</source>
   <translation>Saisissez un nom pour la vague.</translation>
  </message>
  <message>
   <source>Enter the date as year-month-day, for example 2026-09-01.</source>
   <translation>Saisissez la date en année-mois-jour, par exemple 2026-09-01.</translation>
  </message>
  <message>
   <source>Enter the day of “{}” as a whole number, for example 14 or -7.</source>
   <translation>Saisissez le jour de « {} » en nombre entier, par exemple 14 ou -7.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of wave {}</source>
   <translation>Nom de la vague {}</translation>
  </message>
  <message>
   <source>New wave</source>
   <translation>Nouvelle vague</translation>
  </message>
  <message>
   <source>No wave</source>
   <translation>Aucune vague</translation>
  </message>
  <message>
   <source>No waves yet.</source>
   <translation>Pas encore de vague.</translation>
  </message>
  <message>
   <source>On the date</source>
   <translation>À la date</translation>
  </message>
  <message>
   <source>Opens</source>
   <translation>Ouvre</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Jour visé</translation>
  </message>
  <message>
   <source>Target day of wave {}</source>
   <translation>Jour visé de la vague {}</translation>
  </message>
  <message>
   <source>The waiting list gets the programme after</source>
   <translation>La liste d’attente reçoit le programme après</translation>
  </message>
  <message>
   <source>Wave {} closes on day</source>
   <translation>La vague {} ferme le jour</translation>
  </message>
  <message>
   <source>Wave {} opens on day</source>
   <translation>La vague {} ouvre le jour</translation>
  </message>
  <message>
   <source>What days of wave {} count from</source>
   <translation>D’où se comptent les jours de la vague {}</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>année-mois-jour</translation>
  </message>
  <message>
   <source>“{}” must open before its target day and close after it. Change the other days too.</source>
   <translation>« {} » doit ouvrir avant son jour visé et fermer après. Changez aussi les autres jours.</translation>
  </message>
 </context>
 <context>
  <name>WindowPrompts</name>
  <message>
   <source>Allocation passphrase, typed by the keeper</source>
   <translation>Phrase secrète de l’affectation, saisie par le dépositaire</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Import an XLSForm</source>
   <translation>Importer un XLSForm</translation>
  </message>
  <message>
   <source>Open a study</source>
   <translation>Ouvrir une étude</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Pilotage studies (*.pilot)</source>
   <translation>Études Pilotage (*.pilot)</translation>
  </message>
  <message>
   <source>Questionnaires (*.xlsx *.xls *.md)</source>
   <translation>Questionnaires (*.xlsx *.xls *.md)</translation>
  </message>
  <message>
   <source>Save the PDF</source>
   <translation>Enregistrer le PDF</translation>
  </message>
 </context>
 <context>
  <name>WordsEdit</name>
  <message>
   <source>Answer, text</source>
   <translation>Réponse, texte</translation>
  </message>
  <message>
   <source>Shift+Enter starts a new line</source>
   <translation>Shift+Enter commence une nouvelle ligne</translation>
  </message>
 </context>
 <context>
  <name>anew</name>
  <message>
   <source>Earlier steps can no longer be undone with Ctrl+Z; everything is saved.</source>
   <translation>Les étapes précédentes ne s’annulent plus avec Ctrl+Z ; tout est enregistré.</translation>
  </message>
  <message>
   <source>Language of the window: {}</source>
   <translation>Langue de la fenêtre : {}</translation>
  </message>
 </context>
 <context>
  <name>cards</name>
  <message>
   <source>Choose an answer, or one of the buttons at the foot of the page.</source>
   <translation>Choisissez une réponse, ou l’un des boutons au bas de la page.</translation>
  </message>
  <message>
   <source>Give an answer to go on.</source>
   <translation>Donnez une réponse pour continuer.</translation>
  </message>
  <message>
   <source>This answer does not fit the question. Check it and change it.</source>
   <translation>Cette réponse ne convient pas à la question. Vérifiez-la et modifiez-la.</translation>
  </message>
 </context>
 <context>
  <name>check_words</name>
  <message>
   <source>All a person answered at a wave, below the 5th percentile of that way of asking and under half the usual time. Collectors with far more than one in twenty stand first.</source>
   <translation>Tout ce qu’une personne a répondu à une vague, sous le 5e centile de cette façon d’interroger et sous la moitié du temps habituel. Les enquêteurs qui en ont bien plus d’un sur vingt viennent d’abord.</translation>
  </message>
  <message>
   <source>All work was done on one computer.</source>
   <translation>Tout le travail a été fait sur un seul ordinateur.</translation>
  </message>
  <message>
   <source>Allocation kept</source>
   <translation>Affectation respectée</translation>
  </message>
  <message>
   <source>Answered {answer} to all {items} statements.</source>
   <translation>A répondu {answer} aux {items} énoncés.</translation>
  </message>
  <message>
   <source>Answers nearly identical</source>
   <translation>Réponses presque identiques</translation>
  </message>
  <message>
   <source>Answers that break a rule</source>
   <translation>Réponses contraires à une règle</translation>
  </message>
  <message>
   <source>At night</source>
   <translation>De nuit</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Contre-enquêtes</translation>
  </message>
  <message>
   <source>Begun {at}.</source>
   <translation>Commencé le {at}.</translation>
  </message>
  <message>
   <source>Begun {minutes:.0f} minutes before the interview with {other} ended.</source>
   <translation>Commencé {minutes:.0f} minutes avant la fin de l’entretien avec {other}.</translation>
  </message>
  <message>
   <source>Blank in {blank:,} of {n:,}; most from {by} ({by_n:,}).</source>
   <translation>Vide dans {blank:,} sur {n:,} ; surtout de {by} ({by_n:,}).</translation>
  </message>
  <message>
   <source>Chain of entries</source>
   <translation>Chaîne des entrées</translation>
  </message>
  <message>
   <source>Clocks of the computers</source>
   <translation>Horloges des ordinateurs</translation>
  </message>
  <message>
   <source>Codes refused because they came twice, and people with two responses where one is due.</source>
   <translation>Codes refusés parce qu’ils sont venus deux fois, et personnes avec deux fiches là où une est attendue.</translation>
  </message>
  <message>
   <source>Collectors whose numbers end in 0 or 5 more than half the time and far more often than those of others.</source>
   <translation>Enquêteurs dont les nombres finissent par 0 ou 5 plus de la moitié du temps et bien plus souvent que ceux des autres.</translation>
  </message>
  <message>
   <source>Computers whose working hours lie apart from those of all others, or whose clock went back or is ahead.</source>
   <translation>Ordinateurs dont les heures de travail sont à l’écart de tous les autres, ou dont l’horloge a reculé ou avance.</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consentement</translation>
  </message>
  <message>
   <source>Departures from the allocation, counted by kind. No person and no arm stands here.</source>
   <translation>Écarts à l’affectation, comptés par sorte. Ni personne ni bras n’est nommé ici.</translation>
  </message>
  <message>
   <source>Does it matter who asks?</source>
   <translation>Qui interroge, cela compte-t-il ?</translation>
  </message>
  <message>
   <source>Don't know {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>Ne sait pas : {raw:.1f} %, en tout {middle:.1f} % ({n:,} fiches).</translation>
  </message>
  <message>
   <source>Entry {position:,} does not follow from the one before it.</source>
   <translation>L’entrée {position:,} ne découle pas de la précédente.</translation>
  </message>
  <message>
   <source>Every entry is linked again to the one before it. The command verify checks the whole file.</source>
   <translation>Chaque entrée est rattachée de nouveau à la précédente. La commande verify contrôle tout le fichier.</translation>
  </message>
  <message>
   <source>Fewer than 20 questions were answered at a wave.</source>
   <translation>Moins de 20 questions ont une réponse à une vague.</translation>
  </message>
  <message>
   <source>Fewer than 20 responses have a length.</source>
   <translation>Moins de 20 fiches ont une durée.</translation>
  </message>
  <message>
   <source>Fewer than four collectors have ten responses.</source>
   <translation>Moins de quatre enquêteurs ont dix fiches.</translation>
  </message>
  <message>
   <source>Finished interviews drawn by lot and asked again within 14 days by somebody else. More than 10 % different on questions that never change opens a query.</source>
   <translation>Entretiens terminés, tirés au sort et refaits sous 14 jours par quelqu’un d’autre. Plus de 10 % de différences aux questions qui ne changent jamais ouvrent une requête.</translation>
  </message>
  <message>
   <source>Forms keyed twice: answers that differ in 1,000, with a 95 % interval.</source>
   <translation>Formulaires saisis deux fois : réponses qui diffèrent sur 1 000, avec un intervalle à 95 %.</translation>
  </message>
  <message>
   <source>Groups of ten or more reached far less often than the other groups. Never by arm.</source>
   <translation>Groupes de dix personnes ou plus atteints bien moins souvent que les autres. Jamais par bras.</translation>
  </message>
  <message>
   <source>Interviews begun more than a minute before another of the same collector ended.</source>
   <translation>Entretiens commencés plus d’une minute avant la fin d’un autre du même enquêteur.</translation>
  </message>
  <message>
   <source>Its clock went back by {minutes:,.0f} minutes between two entries.</source>
   <translation>Son horloge a reculé de {minutes:,.0f} minutes entre deux entrées.</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes earlier than those of the others ({n} people).</source>
   <translation>Ses heures sont environ {minutes:.0f} minutes plus tôt que celles des autres ({n} personnes).</translation>
  </message>
  <message>
   <source>Its hours lie about {minutes:.0f} minutes later than those of the others ({n} people).</source>
   <translation>Ses heures sont environ {minutes:.0f} minutes plus tard que celles des autres ({n} personnes).</translation>
  </message>
  <message>
   <source>Kappa {kappa:.2f} over {scenes} scenes.</source>
   <translation>Kappa {kappa:.2f} sur {scenes} scènes.</translation>
  </message>
  <message>
   <source>Long pauses</source>
   <translation>Longues pauses</translation>
  </message>
  <message>
   <source>Losses by arm</source>
   <translation>Pertes par bras</translation>
  </message>
  <message>
   <source>Losses by arm are for the keeper of the allocation alone.</source>
   <translation>Les pertes par bras sont réservées au dépositaire de l’affectation.</translation>
  </message>
  <message>
   <source>Mean answers {raw:+.2f} standard deviations from the middle ({n:,} responses).</source>
   <translation>Réponses moyennes à {raw:+.2f} écart-type du milieu ({n:,} fiches).</translation>
  </message>
  <message>
   <source>More than 30 minutes between two answers of one response.</source>
   <translation>Plus de 30 minutes entre deux réponses d’une même fiche.</translation>
  </message>
  <message>
   <source>No attendance is noted yet.</source>
   <translation>Aucune présence n’est encore notée.</translation>
  </message>
  <message>
   <source>No form has a rule, or nothing is answered yet.</source>
   <translation>Aucun instrument n’a de règle, ou rien n’a encore de réponse.</translation>
  </message>
  <message>
   <source>No form has a text under “other”, or nobody wrote one.</source>
   <translation>Aucun instrument n’a de texte sous « autre », ou personne n’en a écrit.</translation>
  </message>
  <message>
   <source>No form has eight statements with the same answers.</source>
   <translation>Aucun instrument n’a huit énoncés aux mêmes réponses.</translation>
  </message>
  <message>
   <source>No form was keyed twice yet.</source>
   <translation>Aucun formulaire n’a encore été saisi deux fois.</translation>
  </message>
  <message>
   <source>No instrument has a consent question whose name begins with consent.</source>
   <translation>Aucun instrument n’a de question de consentement dont le nom commence par consent.</translation>
  </message>
  <message>
   <source>No question asks for a typed number.</source>
   <translation>Aucune question ne demande un nombre saisi.</translation>
  </message>
  <message>
   <source>No response is an interview asked by a collector.</source>
   <translation>Aucune fiche n’est un entretien mené par un enquêteur.</translation>
  </message>
  <message>
   <source>No response was typed question by question here.</source>
   <translation>Aucune fiche n’a été saisie ici question par question.</translation>
  </message>
  <message>
   <source>No scene was recorded by two people yet.</source>
   <translation>Aucune scène n’a encore été relevée par deux personnes.</translation>
  </message>
  <message>
   <source>No typed number varies by 20 units or more.</source>
   <translation>Aucun nombre saisi ne varie de 20 unités ou plus.</translation>
  </message>
  <message>
   <source>None drawn yet.</source>
   <translation>Aucune tirée encore.</translation>
  </message>
  <message>
   <source>Not shown here: it needs the arms.</source>
   <translation>Non montré ici : il y faut les bras.</translation>
  </message>
  <message>
   <source>Nothing is allocated.</source>
   <translation>Rien n’est affecté.</translation>
  </message>
  <message>
   <source>Nothing is finished yet.</source>
   <translation>Rien n’est encore terminé.</translation>
  </message>
  <message>
   <source>Nothing is known of people beforehand.</source>
   <translation>On ne sait rien des personnes à l’avance.</translation>
  </message>
  <message>
   <source>Numbers far from the rest</source>
   <translation>Nombres loin des autres</translation>
  </message>
  <message>
   <source>Older version of a form</source>
   <translation>Ancienne version d’un instrument</translation>
  </message>
  <message>
   <source>One answer to every statement of a list of eight or more.</source>
   <translation>Une seule réponse à chaque énoncé d’une liste de huit ou plus.</translation>
  </message>
  <message>
   <source>Opens {raw:.1f} % of the questions that can be skipped, in all {middle:.1f} % ({n:,}).</source>
   <translation>Ouvre {raw:.1f} % des questions qu’on peut sauter, en tout {middle:.1f} % ({n:,}).</translation>
  </message>
  <message>
   <source>Outside the days of a wave</source>
   <translation>Hors des jours d’une vague</translation>
  </message>
  <message>
   <source>Pairs of people of one collector who share more than 85 % of their answers at a wave, over at least 20 questions that do not nearly always get the same answer.</source>
   <translation>Paires de personnes d’un même enquêteur qui partagent plus de 85 % de leurs réponses à une vague, sur au moins 20 questions qui n’ont pas presque toujours la même réponse.</translation>
  </message>
  <message>
   <source>Place inside the area</source>
   <translation>Lieu dans la zone</translation>
  </message>
  <message>
   <source>Refused {raw:.1f} %, in all {middle:.1f} % ({n:,} responses).</source>
   <translation>Refus : {raw:.1f} %, en tout {middle:.1f} % ({n:,} fiches).</translation>
  </message>
  <message>
   <source>Required questions blank in more than 5 % of the responses that should have them.</source>
   <translation>Questions obligatoires vides dans plus de 5 % des fiches qui devraient y répondre.</translation>
  </message>
  <message>
   <source>Required questions left blank</source>
   <translation>Questions obligatoires laissées vides</translation>
  </message>
  <message>
   <source>Responses before a wave opened or after it closed.</source>
   <translation>Fiches avant l’ouverture d’une vague ou après sa fermeture.</translation>
  </message>
  <message>
   <source>Responses begun between 22:00 and 6:00 in the time of this computer.</source>
   <translation>Fiches commencées entre 22:00 et 6:00, à l’heure de cet ordinateur.</translation>
  </message>
  <message>
   <source>Responses given to a version of a form that is not the newest used.</source>
   <translation>Fiches remplies sur une version d’un instrument qui n’est pas la plus récente en usage.</translation>
  </message>
  <message>
   <source>Rounded numbers</source>
   <translation>Nombres arrondis</translation>
  </message>
  <message>
   <source>Said no and has {n:,} other responses.</source>
   <translation>A dit non et a {n:,} autres fiches.</translation>
  </message>
  <message>
   <source>Scenes recorded by two people: points that agree, kappa, and marks within two seconds of each other.</source>
   <translation>Scènes relevées par deux personnes : points concordants, kappa, et marques à moins de deux secondes l’une de l’autre.</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>2e saisie</translation>
  </message>
  <message>
   <source>Sessions and hours</source>
   <translation>Séances et heures</translation>
  </message>
  <message>
   <source>Sessions in which less than four fifths of the planned minutes were attended.</source>
   <translation>Séances où moins de quatre cinquièmes des minutes prévues ont été suivies.</translation>
  </message>
  <message>
   <source>Shares among those who answered more than 0.1 standard deviations off the whole list.</source>
   <translation>Parts, parmi ceux qui ont répondu, à plus de 0,1 écart-type de la liste entière.</translation>
  </message>
  <message>
   <source>Shares of don't know, refused and opened questions and mean answers by collector, drawn towards the middle as far as chance goes. Area and collector are mixed up unless people were given out by lot.</source>
   <translation>Parts de « ne sait pas », de refus et de questions ouvertes, et réponses moyennes par enquêteur, ramenées vers le milieu pour ce qui tient au hasard. Zone et enquêteur se confondent, sauf si les personnes ont été réparties par tirage au sort.</translation>
  </message>
  <message>
   <source>Stood still for {minutes:.0f} minutes.</source>
   <translation>À l’arrêt pendant {minutes:.0f} minutes.</translation>
  </message>
  <message>
   <source>Texts typed under “other”, each once, the most frequent first.</source>
   <translation>Textes saisis sous « autre », chacun une fois, les plus fréquents d’abord.</translation>
  </message>
  <message>
   <source>The areas of groups are not stored.</source>
   <translation>Les zones des groupes ne sont pas conservées.</translation>
  </message>
  <message>
   <source>The days of the waves count from something whose day is not stored, such as a session.</source>
   <translation>Les jours des vagues se comptent depuis un moment dont le jour n’est pas conservé, comme une séance.</translation>
  </message>
  <message>
   <source>The rules of each form, run again over what is stored.</source>
   <translation>Les règles de chaque instrument, rejouées sur ce qui est conservé.</translation>
  </message>
  <message>
   <source>The same answer all the way</source>
   <translation>Toujours la même réponse</translation>
  </message>
  <message>
   <source>The same person twice</source>
   <translation>La même personne deux fois</translation>
  </message>
  <message>
   <source>The share that agreed; collectors far off it; people asked on though they said no.</source>
   <translation>La part qui a accepté ; les enquêteurs qui s’en écartent beaucoup ; les personnes interrogées malgré un non.</translation>
  </message>
  <message>
   <source>There are too many different answers; the first 3,000 were looked at.</source>
   <translation>Il y a trop de réponses différentes ; les 3 000 premières ont été regardées.</translation>
  </message>
  <message>
   <source>This code came twice on {on}; the second was refused.</source>
   <translation>Ce code est venu deux fois le {on} ; le second a été refusé.</translation>
  </message>
  <message>
   <source>Too fast</source>
   <translation>Trop rapide</translation>
  </message>
  <message>
   <source>Two interviews at once</source>
   <translation>Deux entretiens à la fois</translation>
  </message>
  <message>
   <source>Two observers of one scene</source>
   <translation>Deux observateurs d’une scène</translation>
  </message>
  <message>
   <source>Typed numbers more than 3.5 robust standard deviations from the median of their group; groups under 20 are compared with everybody.</source>
   <translation>Nombres saisis à plus de 3,5 écarts-types robustes de la médiane de leur groupe ; les groupes de moins de 20 sont comparés à tous.</translation>
  </message>
  <message>
   <source>Was due on {due} and is not done.</source>
   <translation>Était attendu le {due} et n’est pas fait.</translation>
  </message>
  <message>
   <source>Whether an interview took place inside the area of its group.</source>
   <translation>Si un entretien a eu lieu dans la zone de son groupe.</translation>
  </message>
  <message>
   <source>Who answers, against the list</source>
   <translation>Qui répond, face à la liste</translation>
  </message>
  <message>
   <source>Who is reached</source>
   <translation>Qui est atteint</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>demandé</translation>
  </message>
  <message>
   <source>for the collector</source>
   <translation>pour l’enquêteur</translation>
  </message>
  <message>
   <source>for the evaluator</source>
   <translation>pour l’évaluateur</translation>
  </message>
  <message>
   <source>for the keeper of the allocation</source>
   <translation>pour le dépositaire de l’affectation</translation>
  </message>
  <message>
   <source>for the trainer</source>
   <translation>pour le formateur</translation>
  </message>
  <message>
   <source>kind {kind}: {rate:.0f} % differ ({low:.0f} to {high:.0f})</source>
   <translation>sorte {kind} : {rate:.0f} % diffèrent ({low:.0f} à {high:.0f})</translation>
  </message>
  <message>
   <source>likeness within collectors (ICC) up to {icc:.3f}</source>
   <translation>ressemblance au sein des enquêteurs (CCI) jusqu’à {icc:.3f}</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>réglé</translation>
  </message>
  <message>
   <source>{agreed:,} agreed, {share:.0f} %</source>
   <translation>{agreed:,} ont accepté, {share:.0f} %</translation>
  </message>
  <message>
   <source>{came} of {listed} came; {share:.0f} % of the planned minutes.</source>
   <translation>{came} venus sur {listed} ; {share:.0f} % des minutes prévues.</translation>
  </message>
  <message>
   <source>{days:.0f} days after the wave closed.</source>
   <translation>{days:.0f} jours après la fermeture de la vague.</translation>
  </message>
  <message>
   <source>{days:.0f} days before the wave opened.</source>
   <translation>{days:.0f} jours avant l’ouverture de la vague.</translation>
  </message>
  <message>
   <source>{differ} of {n} answers that never change differ ({low:.0f} to {high:.0f} %).</source>
   <translation>{differ} sur {n} réponses qui ne changent jamais diffèrent ({low:.0f} à {high:.0f} %).</translation>
  </message>
  <message>
   <source>{dose:.0f} % of the planned minutes attended</source>
   <translation>{dose:.0f} % des minutes prévues suivies</translation>
  </message>
  <message>
   <source>{drawn:,} drawn, {done:,} done, {late:,} late</source>
   <translation>{drawn:,} tirées, {done:,} faites, {late:,} en retard</translation>
  </message>
  <message>
   <source>{matched:.0f} % of {marks:,} marks agree</source>
   <translation>{matched:.0f} % de {marks:,} marques concordent</translation>
  </message>
  <message>
   <source>{minutes:.1f} minutes, {pace:.0f} % of the usual time.</source>
   <translation>{minutes:.1f} minutes, {pace:.0f} % du temps habituel.</translation>
  </message>
  <message>
   <source>{n:,} of {total:,} sittings are too fast.</source>
   <translation>{n:,} passages sur {total:,} sont trop rapides.</translation>
  </message>
  <message>
   <source>{n:,} people agreed only after the allocation was opened. This must be 0.</source>
   <translation>{n:,} personnes n’ont accepté qu’après l’ouverture de l’affectation. Ce doit être 0.</translation>
  </message>
  <message>
   <source>{n:,} people sent a substitute.</source>
   <translation>{n:,} personnes ont envoyé un remplaçant.</translation>
  </message>
  <message>
   <source>{n:,} responses are finished later than it is now.</source>
   <translation>{n:,} fiches sont terminées à une heure encore à venir.</translation>
  </message>
  <message>
   <source>{n:,} responses to version {version}; the newest used is {latest}.</source>
   <translation>{n:,} fiches en version {version} ; la plus récente en usage est {latest}.</translation>
  </message>
  <message>
   <source>{n:,} times: {what}.</source>
   <translation>{n:,} fois : {what}.</translation>
  </message>
  <message>
   <source>{name} {value}: {own:.0f} % of those who answered, {roster:.0f} % of the list.</source>
   <translation>{name} {value} : {own:.0f} % de ceux qui ont répondu, {roster:.0f} % de la liste.</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f})</source>
   <translation>{rate:.0f} erreurs sur 1 000 réponses (entre {low:.0f} et {high:.0f})</translation>
  </message>
  <message>
   <source>{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f}).</source>
   <translation>{rate:.0f} erreurs sur 1 000 réponses (entre {low:.0f} et {high:.0f}).</translation>
  </message>
  <message>
   <source>{reached:,} of {n:,} reached; other groups {others:.0f} %.</source>
   <translation>{reached:,} atteints sur {n:,} ; autres groupes {others:.0f} %.</translation>
  </message>
  <message>
   <source>{reached:,} of {target:,} reached, {refused:,} refused, {moved:,} moved</source>
   <translation>{reached:,} atteints sur {target:,}, {refused:,} refus, {moved:,} partis ailleurs</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} agreed; with others {others:.0f} %.</source>
   <translation>{share:.0f} % de {n:,} ont accepté ; avec les autres {others:.0f} %.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {n:,} numbers end in 0 or 5; others {usual:.0f} %.</source>
   <translation>{share:.0f} % de {n:,} nombres finissent par 0 ou 5 ; chez les autres {usual:.0f} %.</translation>
  </message>
  <message>
   <source>{share:.0f} % of {points:,} points agree in {scenes:,} scenes</source>
   <translation>{share:.0f} % de {points:,} points concordent dans {scenes:,} scènes</translation>
  </message>
  <message>
   <source>{share:.0f} % of {questions} answers are the same as those of {other}.</source>
   <translation>{share:.0f} % des {questions} réponses sont les mêmes que celles de {other}.</translation>
  </message>
  <message>
   <source>{times} responses where one is due.</source>
   <translation>{times} fiches là où une est attendue.</translation>
  </message>
  <message>
   <source>{value:g} lies {z:+.1f} robust standard deviations from the median.</source>
   <translation>{value:g} est à {z:+.1f} écarts-types robustes de la médiane.</translation>
  </message>
  <message>
   <source>{value} breaks the rule of this question.</source>
   <translation>{value} est contraire à la règle de cette question.</translation>
  </message>
  <message>
   <source>“Other” answers to code</source>
   <translation>Réponses « autre » à coder</translation>
  </message>
  <message>
   <source>“{text}”, {n:,} times.</source>
   <translation>« {text} », {n:,} fois.</translation>
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>Type the answer. This kind of question ({}) has no fields of its own yet.</source>
   <translation>Saisissez la réponse. Ce type de question ({}) n’a pas encore de champs à lui.</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Copy this question</source>
   <translation>Copier cette question</translation>
  </message>
  <message>
   <source>New question below</source>
   <translation>Nouvelle question dessous</translation>
  </message>
  <message>
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <source>Rule as text or as rows</source>
   <translation>Règle en texte ou en lignes</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Essayer</translation>
  </message>
 </context>
 <context>
  <name>linking_words</name>
  <message>
   <source>Day of the month you were born</source>
   <translation>Jour du mois de votre naissance</translation>
  </message>
  <message>
   <source>First letter of the town where you were born</source>
   <translation>Première lettre de la ville où vous êtes né(e)</translation>
  </message>
  <message>
   <source>First letter of your mother's first name</source>
   <translation>Première lettre du prénom de votre mère</translation>
  </message>
  <message>
   <source>Last digit of the first house number you remember</source>
   <translation>Dernier chiffre du premier numéro de maison dont vous vous souvenez</translation>
  </message>
  <message>
   <source>Last letter of the first name given to you at birth</source>
   <translation>Dernière lettre du prénom reçu à votre naissance</translation>
  </message>
  <message>
   <source>Number of older brothers and sisters</source>
   <translation>Nombre de frères et sœurs plus âgés</translation>
  </message>
 </context>
 <context>
  <name>log_words</name>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Deviation</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Effet indésirable</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Réunion</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registre</translation>
  </message>
 </context>
 <context>
  <name>plan_choose_words</name>
  <message>
   <source>100 to 199</source>
   <translation>100 à 199</translation>
  </message>
  <message>
   <source>12 or more</source>
   <translation>12 ou plus</translation>
  </message>
  <message>
   <source>12 to 39</source>
   <translation>12 à 39</translation>
  </message>
  <message>
   <source>12 to 40</source>
   <translation>12 à 40</translation>
  </message>
  <message>
   <source>200 or more</source>
   <translation>200 ou plus</translation>
  </message>
  <message>
   <source>40 to 99</source>
   <translation>40 à 99</translation>
  </message>
  <message>
   <source>8 to 11</source>
   <translation>8 à 11</translation>
  </message>
  <message>
   <source>A balance rule leaves enough different draws.</source>
   <translation>Une règle d’équilibre laisse assez de tirages différents.</translation>
  </message>
  <message>
   <source>A call, a letter or help to come.</source>
   <translation>Un appel, une lettre ou une aide pour venir.</translation>
  </message>
  <message>
   <source>A computer at every enrolment; each site keeps its own count.</source>
   <translation>Un ordinateur à chaque inscription ; chaque site tient son propre compte.</translation>
  </message>
  <message>
   <source>A desk, patrol or unit is there on some days only.</source>
   <translation>Un guichet, une patrouille ou une unité n’est là que certains jours.</translation>
  </message>
  <message>
   <source>A few groupings</source>
   <translation>Quelques catégories</translation>
  </message>
  <message>
   <source>A handful of sites, each measured many times.</source>
   <translation>Une poignée de sites, chacun mesuré de nombreuses fois.</translation>
  </message>
  <message>
   <source>A long series shows trend and season before the start.</source>
   <translation>Une longue série montre la tendance et la saison d’avant le départ.</translation>
  </message>
  <message>
   <source>A lot decides after how many sessions each of them starts.</source>
   <translation>Le sort décide après combien de séances chacun commence.</translation>
  </message>
  <message>
   <source>A lot decides in which groups nobody, half or all get it; another one who in the half.</source>
   <translation>Le sort décide dans quels groupes personne, la moitié ou tous le reçoivent ; un autre, qui dans la moitié.</translation>
  </message>
  <message>
   <source>A lot is drawn within each stratum.</source>
   <translation>On tire au sort dans chaque strate.</translation>
  </message>
  <message>
   <source>A lot makes the arms alike in all that nobody measured.</source>
   <translation>Le sort rend les bras semblables en tout ce que personne n’a mesuré.</translation>
  </message>
  <message>
   <source>A place, on some days and not on others</source>
   <translation>Un lieu, certains jours et pas d’autres</translation>
  </message>
  <message>
   <source>A public draw, and a list kept in order for those who replace others.</source>
   <translation>Un tirage public, et une liste gardée dans l’ordre pour les remplaçants.</translation>
  </message>
  <message>
   <source>A shift, station or class; or people who talk every day.</source>
   <translation>Une équipe, un poste ou une classe ; ou des gens qui se parlent chaque jour.</translation>
  </message>
  <message>
   <source>A whole group</source>
   <translation>Un groupe entier</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Aim</source>
   <translation>But</translation>
  </message>
  <message>
   <source>All are drawn at once.</source>
   <translation>Tous sont tirés à la fois.</translation>
  </message>
  <message>
   <source>An earlier score, years of service, complaints.</source>
   <translation>Un score antérieur, des années de service, des plaintes.</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>As many as there are places</source>
   <translation>Autant qu’il y a de places</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Équilibre</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before and after.</source>
   <translation>Avant et après.</translation>
  </message>
  <message>
   <source>Before {} monthly points a series cannot tell a change from a trend or a season.</source>
   <translation>Avant {} points mensuels, une série ne distingue pas un changement d’une tendance ou d’une saison.</translation>
  </message>
  <message>
   <source>Blocks would leave cells of one or two.</source>
   <translation>Des blocs laisseraient des cases d’un ou deux.</translation>
  </message>
  <message>
   <source>By lot</source>
   <translation>Par le sort</translation>
  </message>
  <message>
   <source>Can you decide by lot who gets it, or who gets it first?</source>
   <translation>Pouvez-vous décider par le sort qui le reçoit, ou qui le reçoit d’abord ?</translation>
  </message>
  <message>
   <source>Can you measure before it starts?</source>
   <translation>Pouvez-vous mesurer avant le début ?</translation>
  </message>
  <message>
   <source>Can you measure each of them again and again?</source>
   <translation>Pouvez-vous mesurer chacun encore et encore ?</translation>
  </message>
  <message>
   <source>Cheap in the field and dear in doubt: every other cause must be argued away.</source>
   <translation>Peu coûteux sur le terrain et cher en doutes : chaque autre cause doit être écartée par l’argument.</translation>
  </message>
  <message>
   <source>Clear ones are decided as ever, those between by lot.</source>
   <translation>Les cas clairs sont décidés comme toujours, ceux du milieu par le sort.</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Counted in the same way all the time.</source>
   <translation>Compté toujours de la même façon.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Days by lot</source>
   <translation>Jours par le sort</translation>
  </message>
  <message>
   <source>Days or shifts can be drawn.</source>
   <translation>On peut tirer des jours ou des équipes.</translation>
  </message>
  <message>
   <source>Describe what happened afterwards, without a comparison.</source>
   <translation>Décrire ce qui s’est passé ensuite, sans comparaison.</translation>
  </message>
  <message>
   <source>Do you know all of them before you start?</source>
   <translation>Les connaissez-vous tous avant de commencer ?</translation>
  </message>
  <message>
   <source>Does it reach those beside them?</source>
   <translation>Cela atteint-il ceux d’à côté ?</translation>
  </message>
  <message>
   <source>Does it work?</source>
   <translation>Est-ce que cela marche ?</translation>
  </message>
  <message>
   <source>Draw only the unclear cases</source>
   <translation>Ne tirer que les cas incertains</translation>
  </message>
  <message>
   <source>Draw the content</source>
   <translation>Tirer le contenu</translation>
  </message>
  <message>
   <source>Draw the invitation</source>
   <translation>Tirer l’invitation</translation>
  </message>
  <message>
   <source>Each day or shift is one line under People, with a column “week”.</source>
   <translation>Chaque jour ou équipe est une ligne sous Personnes, avec une colonne « week ».</translation>
  </message>
  <message>
   <source>Each is drawn on arrival.</source>
   <translation>Chacun est tiré à son arrivée.</translation>
  </message>
  <message>
   <source>Each one's own earlier course is the comparison.</source>
   <translation>Le parcours antérieur de chacun est la comparaison.</translation>
  </message>
  <message>
   <source>Each part alone, both together, neither.</source>
   <translation>Chaque partie seule, les deux ensemble, aucune.</translation>
  </message>
  <message>
   <source>Each person alone</source>
   <translation>Chaque personne seule</translation>
  </message>
  <message>
   <source>Each round shows groups with it beside groups still without.</source>
   <translation>Chaque passage montre des groupes avec, à côté de groupes encore sans.</translation>
  </message>
  <message>
   <source>Each starts at a session drawn by lot.</source>
   <translation>Chacun commence à une séance tirée au sort.</translation>
  </message>
  <message>
   <source>Each who comes is most likely sent to the arm that keeps the arms alike.</source>
   <translation>Chaque arrivant va le plus souvent au bras qui garde les bras semblables.</translation>
  </message>
  <message>
   <source>Each who comes takes the next place of a list drawn in blocks of mixed sizes.</source>
   <translation>Chaque arrivant prend la place suivante d’une liste tirée par blocs de tailles mêlées.</translation>
  </message>
  <message>
   <source>Every person counts for both parts.</source>
   <translation>Chaque personne compte pour les deux parties.</translation>
  </message>
  <message>
   <source>Everybody gets a course; which of two is drawn.</source>
   <translation>Tout le monde suit un cours ; on tire lequel des deux.</translation>
  </message>
  <message>
   <source>Everybody gets it, but not all at once.</source>
   <translation>Tout le monde le reçoit, mais pas d’un coup.</translation>
  </message>
  <message>
   <source>Everybody, some of them later</source>
   <translation>Tout le monde, certains plus tard</translation>
  </message>
  <message>
   <source>Fewer than 12</source>
   <translation>Moins de 12</translation>
  </message>
  <message>
   <source>Fewer than 8</source>
   <translation>Moins de 8</translation>
  </message>
  <message>
   <source>Fewer than {} units: describe, or draw the start of each; only large effects can be seen.</source>
   <translation>Moins de {} unités : décrivez, ou tirez le départ de chacune ; seuls de grands effets se voient.</translation>
  </message>
  <message>
   <source>Five times or more</source>
   <translation>Cinq fois ou plus</translation>
  </message>
  <message>
   <source>Follow the monthly figures and look for a break when it starts.</source>
   <translation>Suivre les chiffres mensuels et chercher une rupture au départ du programme.</translation>
  </message>
  <message>
   <source>Follow the monthly figures, here and in a similar place, and look for a break when it starts.</source>
   <translation>Suivre les chiffres mensuels, ici et dans un lieu semblable, et chercher une rupture au départ du programme.</translation>
  </message>
  <message>
   <source>For so few the numbers you know serve better in the analysis than in the draw.</source>
   <translation>Pour si peu, les nombres que vous connaissez servent mieux dans l’analyse que dans le tirage.</translation>
  </message>
  <message>
   <source>From 100 on a balance rule leaves enough different draws.</source>
   <translation>À partir de 100, une règle d’équilibre laisse assez de tirages différents.</translation>
  </message>
  <message>
   <source>From 40 on partners alike enough are found.</source>
   <translation>À partir de 40, on trouve des partenaires assez semblables.</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Groups can start in four steps.</source>
   <translation>Les groupes peuvent commencer en quatre étapes.</translation>
  </message>
  <message>
   <source>Groups can start in two steps.</source>
   <translation>Les groupes peuvent commencer en deux étapes.</translation>
  </message>
  <message>
   <source>Groups enough for three kinds, and everybody in them is measured.</source>
   <translation>Assez de groupes pour trois sortes, et tout le monde y est mesuré.</translation>
  </message>
  <message>
   <source>Here about {:.1f} times as many, until your baseline says better.</source>
   <translation>Ici environ {:.1f} fois autant, jusqu’à ce que votre mesure initiale dise mieux.</translation>
  </message>
  <message>
   <source>How many days or shifts could be drawn?</source>
   <translation>Combien de jours ou d’équipes pourraient être tirés ?</translation>
  </message>
  <message>
   <source>How many groups could take part?</source>
   <translation>Combien de groupes pourraient participer ?</translation>
  </message>
  <message>
   <source>How many people could take part?</source>
   <translation>Combien de personnes pourraient participer ?</translation>
  </message>
  <message>
   <source>How many things about them must be alike in the arms?</source>
   <translation>Combien de choses à leur propos doivent être semblables dans les bras ?</translation>
  </message>
  <message>
   <source>How often can you measure everybody?</source>
   <translation>Combien de fois pouvez-vous mesurer tout le monde ?</translation>
  </message>
  <message>
   <source>In the end</source>
   <translation>À la fin</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Invités</translation>
  </message>
  <message>
   <source>Is the outcome counted month by month already?</source>
   <translation>Le résultat est-il déjà compté mois par mois ?</translation>
  </message>
  <message>
   <source>Is there a similar place that does not get it?</source>
   <translation>Y a-t-il un lieu semblable qui ne le reçoit pas ?</translation>
  </message>
  <message>
   <source>It is decided already, or by somebody else.</source>
   <translation>C’est déjà décidé, ou par quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>It reaches groups one after the other anyway.</source>
   <translation>Il atteint de toute façon les groupes l’un après l’autre.</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Connu</translation>
  </message>
  <message>
   <source>List who belongs to each group before the draw is opened.</source>
   <translation>Listez qui appartient à chaque groupe avant l’ouverture du tirage.</translation>
  </message>
  <message>
   <source>Lists sealed beforehand; the last of a block can sometimes be guessed.</source>
   <translation>Des listes scellées à l’avance ; le dernier d’un bloc se devine parfois.</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>Loterie de places</translation>
  </message>
  <message>
   <source>Lottery of places: a lot decides who gets one of the {} places, and who follows.</source>
   <translation>Loterie de places : le sort décide qui reçoit l’une des {} places, et qui suit.</translation>
  </message>
  <message>
   <source>Many measurements of each, some before the start.</source>
   <translation>De nombreuses mesures de chacun, dont certaines avant le départ.</translation>
  </message>
  <message>
   <source>Measure before and after, here and in a similar place.</source>
   <translation>Mesurer avant et après, ici et dans un lieu semblable.</translation>
  </message>
  <message>
   <source>Measure before and after.</source>
   <translation>Mesurer avant et après.</translation>
  </message>
  <message>
   <source>Measured in the same way at the same times.</source>
   <translation>Mesuré de la même façon aux mêmes moments.</translation>
  </message>
  <message>
   <source>More than 40</source>
   <translation>Plus de 40</translation>
  </message>
  <message>
   <source>More than blocks could hold.</source>
   <translation>Plus que des blocs ne peuvent en tenir.</translation>
  </message>
  <message>
   <source>More than three</source>
   <translation>Plus de trois</translation>
  </message>
  <message>
   <source>More want it than can have it.</source>
   <translation>Plus de demandes que de places.</translation>
  </message>
  <message>
   <source>More want it than there are places.</source>
   <translation>Plus de demandes que de places.</translation>
  </message>
  <message>
   <source>Names, groups, days or the order of starts can be drawn.</source>
   <translation>On peut tirer des noms, des groupes, des jours ou l’ordre de départ.</translation>
  </message>
  <message>
   <source>Next to nothing</source>
   <translation>Presque rien</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No comparison any more once the others start: long-term effects stay unknown.</source>
   <translation>Plus de comparaison dès que les autres commencent : les effets à long terme restent inconnus.</translation>
  </message>
  <message>
   <source>No, or fewer than 24</source>
   <translation>Non, ou moins de 24</translation>
  </message>
  <message>
   <source>No, they come one by one</source>
   <translation>Non, ils arrivent un à un</translation>
  </message>
  <message>
   <source>Nobody knows who comes next, so a list is drawn beforehand.</source>
   <translation>Personne ne sait qui vient ensuite : une liste est donc tirée à l’avance.</translation>
  </message>
  <message>
   <source>Nobody may be refused, but we can invite</source>
   <translation>On ne peut refuser personne, mais on peut inviter</translation>
  </message>
  <message>
   <source>Not the programme but the invitation is drawn.</source>
   <translation>On tire non le programme mais l’invitation.</translation>
  </message>
  <message>
   <source>Once or twice</source>
   <translation>Une ou deux fois</translation>
  </message>
  <message>
   <source>Once or twice each.</source>
   <translation>Une ou deux fois chacun.</translation>
  </message>
  <message>
   <source>One lot is drawn for all.</source>
   <translation>Un seul tirage pour tous.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions of the groups is drawn.</source>
   <translation>On tire l’une des divisions de groupes les mieux équilibrées.</translation>
  </message>
  <message>
   <source>One programme against none, or against what is usual.</source>
   <translation>Un programme face à rien, ou à l’habitude.</translation>
  </message>
  <message>
   <source>Only afterwards.</source>
   <translation>Seulement après.</translation>
  </message>
  <message>
   <source>Only those drawn</source>
   <translation>Seulement les tirés</translation>
  </message>
  <message>
   <source>Only those who get it are measured.</source>
   <translation>Seuls ceux qui le reçoivent sont mesurés.</translation>
  </message>
  <message>
   <source>Only who they are.</source>
   <translation>Seulement qui ils sont.</translation>
  </message>
  <message>
   <source>Open to all, but calls, letters or lifts are few.</source>
   <translation>Ouvert à tous, mais appels, lettres ou transports sont rares.</translation>
  </message>
  <message>
   <source>Order of sites by lot</source>
   <translation>Ordre des sites par le sort</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>People of one group answer alike, so more of them are needed.</source>
   <translation>Les personnes d’un groupe répondent de façon proche : il en faut donc plus.</translation>
  </message>
  <message>
   <source>Phase it in by lot</source>
   <translation>Étaler le départ par le sort</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>Répété</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Rung 1 of 5: only afterwards, so nothing tells what it changed.</source>
   <translation>Échelon 1 sur 5 : seulement après ; rien ne dit ce que cela a changé.</translation>
  </message>
  <message>
   <source>Rung 2 of 5: before and after without a comparison. Other things may have changed too.</source>
   <translation>Échelon 2 sur 5 : avant et après, sans comparaison. D’autres choses ont pu changer aussi.</translation>
  </message>
  <message>
   <source>Rung 3 of 5: before and after, beside a similar place that may differ in other ways.</source>
   <translation>Échelon 3 sur 5 : avant et après, à côté d’un lieu semblable qui peut différer autrement.</translation>
  </message>
  <message>
   <source>Rung 4 of 5: a long series beside another one. What else began at that time can still mislead.</source>
   <translation>Échelon 4 sur 5 : une longue série à côté d’une autre. Ce qui a commencé au même moment peut encore tromper.</translation>
  </message>
  <message>
   <source>Rung 5 of 5: decided by lot, so a difference comes from the programme or from chance.</source>
   <translation>Échelon 5 sur 5 : décidé par le sort ; une différence vient donc du programme ou du hasard.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Several numbers</source>
   <translation>Plusieurs nombres</translation>
  </message>
  <message>
   <source>Stepped wedge: every group gets it, and a lot decides which starts at which step.</source>
   <translation>Déploiement par étapes : chaque groupe le reçoit, et le sort décide lequel commence à quelle étape.</translation>
  </message>
  <message>
   <source>Such as station, rank or sex.</source>
   <translation>Comme le poste, le grade ou le sexe.</translation>
  </message>
  <message>
   <source>Such as the station and the rank.</source>
   <translation>Comme le poste et le grade.</translation>
  </message>
  <message>
   <source>The facts must be known of every group before the draw, and the analysis uses them.</source>
   <translation>Les faits doivent être connus de chaque groupe avant le tirage, et l’analyse s’en sert.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw, and the analysis uses them.</source>
   <translation>Les faits doivent être connus de chacun avant le tirage, et l’analyse s’en sert.</translation>
  </message>
  <message>
   <source>The facts must be known of everybody before the draw; who is lost takes the partner along.</source>
   <translation>Les faits doivent être connus de chacun avant le tirage ; qui est perdu emporte son partenaire.</translation>
  </message>
  <message>
   <source>The lot is drawn again until the arms are alike by a rule fixed before.</source>
   <translation>On tire de nouveau jusqu’à ce que les bras soient semblables, selon une règle fixée avant.</translation>
  </message>
  <message>
   <source>The others get it once the comparison is over.</source>
   <translation>Les autres le reçoivent une fois la comparaison finie.</translation>
  </message>
  <message>
   <source>The others go on as usual.</source>
   <translation>Les autres continuent comme d’habitude.</translation>
  </message>
  <message>
   <source>The people in this study have no facts to balance yet. This is the nearest method without them; bring people with their facts, then choose again.</source>
   <translation>Les personnes de cette étude n’ont pas encore de faits à équilibrer. Voici la méthode la plus proche sans eux ; apportez les personnes avec leurs faits, puis choisissez de nouveau.</translation>
  </message>
  <message>
   <source>The programme must be able to stop and go from day to day; what lasts is not seen.</source>
   <translation>Le programme doit pouvoir s’arrêter et reprendre d’un jour à l’autre ; ce qui dure ne se voit pas.</translation>
  </message>
  <message>
   <source>The same people or places, before and after.</source>
   <translation>Les mêmes personnes ou lieux, avant et après.</translation>
  </message>
  <message>
   <source>The same place is its own comparison.</source>
   <translation>Le même lieu est sa propre comparaison.</translation>
  </message>
  <message>
   <source>There is nothing to balance by.</source>
   <translation>Il n’y a rien sur quoi équilibrer.</translation>
  </message>
  <message>
   <source>They rarely talk about it with one another.</source>
   <translation>Elles en parlent rarement entre elles.</translation>
  </message>
  <message>
   <source>This study has {} of them now. Choose again if that is how many there will be.</source>
   <translation>Cette étude en a {} maintenant. Choisissez de nouveau si c’est le nombre prévu.</translation>
  </message>
  <message>
   <source>Those left out are compared with groups where nobody has it.</source>
   <translation>Ceux qui sont laissés de côté sont comparés à des groupes où personne ne l’a.</translation>
  </message>
  <message>
   <source>Those most alike are paired, and in each pair a lot decides.</source>
   <translation>Les plus semblables sont appariés, et dans chaque paire le sort décide.</translation>
  </message>
  <message>
   <source>Three or four times</source>
   <translation>Trois ou quatre fois</translation>
  </message>
  <message>
   <source>Time lottery: a lot decides within each week on which days it runs.</source>
   <translation>Loterie des jours : le sort décide, chaque semaine, les jours où il a lieu.</translation>
  </message>
  <message>
   <source>To see whether the parts help one another takes {} times the people.</source>
   <translation>Voir si les parties s’aident l’une l’autre demande {} fois plus de personnes.</translation>
  </message>
  <message>
   <source>Too few to tell a change from a season.</source>
   <translation>Trop peu pour distinguer un changement d’une saison.</translation>
  </message>
  <message>
   <source>Two arms of {}: invited and not invited.</source>
   <translation>Deux bras ({}) : invités et non invités.</translation>
  </message>
  <message>
   <source>Two arms of {}: with it and without it.</source>
   <translation>Deux bras ({}) : avec et sans.</translation>
  </message>
  <message>
   <source>Two means of so few say next to nothing; each one's own course does.</source>
   <translation>Deux moyennes de si peu ne disent presque rien ; le parcours de chacun, si.</translation>
  </message>
  <message>
   <source>Two parts tried at once on {}: neither, each alone, both.</source>
   <translation>Deux parties essayées à la fois ({}) : aucune, chacune seule, les deux.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Up to three</source>
   <translation>Jusqu’à trois</translation>
  </message>
  <message>
   <source>Waiting list by lot</source>
   <translation>Liste d’attente par le sort</translation>
  </message>
  <message>
   <source>Waiting list of {}: some get it now, the others later.</source>
   <translation>Liste d’attente ({}) : certains le reçoivent maintenant, les autres plus tard.</translation>
  </message>
  <message>
   <source>What do you know about them beforehand?</source>
   <translation>Que savez-vous d’eux à l’avance ?</translation>
  </message>
  <message>
   <source>What do you want to find out?</source>
   <translation>Que voulez-vous savoir ?</translation>
  </message>
  <message>
   <source>What happens to people who did not get it.</source>
   <translation>Ce qui arrive à ceux qui ne l’ont pas reçu.</translation>
  </message>
  <message>
   <source>What is known before the draw can be made alike in the arms.</source>
   <translation>Ce qui est connu avant le tirage peut être rendu semblable dans les bras.</translation>
  </message>
  <message>
   <source>When half of those invited come, {} times the people are needed.</source>
   <translation>Quand la moitié des invités vient, il faut {} fois plus de personnes.</translation>
  </message>
  <message>
   <source>Where more want it than can have it, a lot is also the fairest way.</source>
   <translation>Quand il y a plus de demandes que de places, le sort est aussi la façon la plus juste.</translation>
  </message>
  <message>
   <source>Which of two parts works?</source>
   <translation>Laquelle de deux parties marche ?</translation>
  </message>
  <message>
   <source>Who knows that a turn will come may wait instead of acting.</source>
   <translation>Qui sait que son tour viendra peut attendre au lieu d’agir.</translation>
  </message>
  <message>
   <source>Who or what gets it, or does not?</source>
   <translation>Qui ou quoi le reçoit, ou non ?</translation>
  </message>
  <message>
   <source>Who talks every day shares what is taught, so groups are drawn whole.</source>
   <translation>Qui se parle chaque jour partage ce qui est enseigné : on tire donc des groupes entiers.</translation>
  </message>
  <message>
   <source>Who waits is the comparison, and nobody goes without.</source>
   <translation>Qui attend sert de comparaison, et personne n’en est privé.</translation>
  </message>
  <message>
   <source>Who will have had it in the end?</source>
   <translation>Qui l’aura reçu à la fin ?</translation>
  </message>
  <message>
   <source>With 8 to 40 groups balance must be made, not hoped for.</source>
   <translation>Avec 8 à 40 groupes, l’équilibre se fait ; il ne s’espère pas.</translation>
  </message>
  <message>
   <source>With 8 to 40 groups pairs gain most.</source>
   <translation>Avec 8 à 40 groupes, les paires gagnent le plus.</translation>
  </message>
  <message>
   <source>With so many chance alone keeps the arms much alike.</source>
   <translation>Avec un tel nombre, le hasard seul garde les bras à peu près semblables.</translation>
  </message>
  <message>
   <source>Without a lot no design can rule out other causes.</source>
   <translation>Sans le sort, aucun plan d’étude n’écarte les autres causes.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes, 24 months or more</source>
   <translation>Oui, 24 mois ou plus</translation>
  </message>
  <message>
   <source>Yes, many times</source>
   <translation>Oui, de nombreuses fois</translation>
  </message>
  <message>
   <source>Yes, there is a list</source>
   <translation>Oui, il y a une liste</translation>
  </message>
  <message>
   <source>groups</source>
   <translation>groupes</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>{} places are put in for now. Enter your own number under Method.</source>
   <translation>{} places sont mises pour l’instant. Saisissez votre nombre sous Méthode.</translation>
  </message>
  <message>
   <source>{} rounds in which everybody is measured, and starts kept to the calendar.</source>
   <translation>{} passages où tout le monde est mesuré, et des départs tenus au calendrier.</translation>
  </message>
 </context>
 <context>
  <name>plan_facts_words</name>
  <message>
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Did those who made the programme take part in testing it?</source>
   <translation>Ceux qui ont fait le programme ont-ils pris part à son évaluation ?</translation>
  </message>
  <message>
   <source>How are answers entered, checked and kept, besides what Pilotage does?</source>
   <translation>Comment les réponses sont-elles saisies, vérifiées et gardées, outre ce que fait Pilotage ?</translation>
  </message>
  <message>
   <source>How did participants or residents take part: who, when, what did it change, were they paid?</source>
   <translation>Comment participants ou habitants ont-ils pris part : qui, quand, qu’est-ce que cela a changé, ont-ils été payés ?</translation>
  </message>
  <message>
   <source>How is it seen to that the programme is run as planned?</source>
   <translation>Comment veille-t-on à ce que le programme suive le plan ?</translation>
  </message>
  <message>
   <source>How is the programme meant to work, from what is done to what should change?</source>
   <translation>Comment le programme doit-il agir, de ce qui est fait à ce qui doit changer ?</translation>
  </message>
  <message>
   <source>How it is watched</source>
   <translation>Comment c’est suivi</translation>
  </message>
  <message>
   <source>How was that done, and how alike did the groups look?</source>
   <translation>Comment cela s’est-il fait, et à quel point les groupes se ressemblaient-ils ?</translation>
  </message>
  <message>
   <source>How was the number of people decided, on which assumptions?</source>
   <translation>Comment le nombre de personnes a-t-il été décidé, et sur quelles hypothèses ?</translation>
  </message>
  <message>
   <source>How were enough people found and asked?</source>
   <translation>Comment a-t-on trouvé et interrogé assez de personnes ?</translation>
  </message>
  <message>
   <source>How will participants, managers and others learn the results?</source>
   <translation>Comment participants, responsables et autres apprendront-ils les résultats ?</translation>
  </message>
  <message>
   <source>Was a look at the results planned before the end, and what would stop the study?</source>
   <translation>Un regard sur les résultats était-il prévu avant la fin, et qu’est-ce qui arrêterait l’étude ?</translation>
  </message>
  <message>
   <source>What did people agree to for later use of their data?</source>
   <translation>Qu’ont accepté les personnes pour un usage ultérieur de leurs données ?</translation>
  </message>
  <message>
   <source>What did people get for taking part?</source>
   <translation>Qu’ont reçu les personnes pour leur participation ?</translation>
  </message>
  <message>
   <source>What did the others get, and why was this the right comparison?</source>
   <translation>Qu’ont reçu les autres, et pourquoi était-ce la bonne comparaison ?</translation>
  </message>
  <message>
   <source>What do the results mean beside benefits, harms and what others found?</source>
   <translation>Que veulent dire les résultats à côté des bénéfices, des préjudices et de ce que d’autres ont trouvé ?</translation>
  </message>
  <message>
   <source>What else ran at the same time, for whom?</source>
   <translation>Qu’y avait-il d’autre en même temps, et pour qui ?</translation>
  </message>
  <message>
   <source>What exactly was done: contents, sessions, hours, material, and where can it be had?</source>
   <translation>Qu’a-t-on fait exactement : contenus, séances, heures, matériel, et où se le procurer ?</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Ce qui est fait</translation>
  </message>
  <message>
   <source>What is offered after the study, also to those who suffered harm?</source>
   <translation>Qu’offre-t-on après l’étude, aussi à ceux qui ont subi un préjudice ?</translation>
  </message>
  <message>
   <source>What part did they and the funder have in plan, data and writing?</source>
   <translation>Quelle part ont-ils eue, eux et le financeur, au plan, aux données et à la rédaction ?</translation>
  </message>
  <message>
   <source>What was done so that people stayed until the last questionnaire?</source>
   <translation>Qu’a-t-on fait pour que les personnes restent jusqu’au dernier questionnaire ?</translation>
  </message>
  <message>
   <source>When and how may the group of a person be made known?</source>
   <translation>Quand et comment le groupe d’une personne peut-il être révélé ?</translation>
  </message>
  <message>
   <source>When would the programme be stopped or changed for a person or a site?</source>
   <translation>Quand le programme serait-il arrêté ou changé pour une personne ou un lieu ?</translation>
  </message>
  <message>
   <source>Where does it take place: which towns, stations, schools or services?</source>
   <translation>Où cela se passe-t-il : quelles villes, quels postes, écoles ou services ?</translation>
  </message>
  <message>
   <source>Where is the study registered: registry, number, address, date?</source>
   <translation>Où l’étude est-elle enregistrée : registre, numéro, adresse, date ?</translation>
  </message>
  <message>
   <source>Which board approved the study, when, under which number?</source>
   <translation>Quel comité a approuvé l’étude, quand, sous quel numéro ?</translation>
  </message>
  <message>
   <source>Which sites and which trainers could take part?</source>
   <translation>Quels lieux et quels formateurs pouvaient prendre part ?</translation>
  </message>
  <message>
   <source>Who agreed to take part, for whom, and how was it asked?</source>
   <translation>Qui a accepté de prendre part, pour qui, et comment l’a-t-on demandé ?</translation>
  </message>
  <message>
   <source>Who can have the data, the dictionary and the code, where and from when?</source>
   <translation>Qui peut avoir les données, le dictionnaire et le code, où et à partir de quand ?</translation>
  </message>
  <message>
   <source>Who can read names and answers, and when are names erased?</source>
   <translation>Qui peut lire noms et réponses, et quand les noms sont-ils effacés ?</translation>
  </message>
  <message>
   <source>Who checks how the study is run, and how often?</source>
   <translation>Qui vérifie la conduite de l’étude, et à quelle fréquence ?</translation>
  </message>
  <message>
   <source>Who could see the next assignment before a person was enrolled?</source>
   <translation>Qui pouvait voir la prochaine affectation avant l’inscription d’une personne ?</translation>
  </message>
  <message>
   <source>Who could take part and who could not?</source>
   <translation>Qui pouvait prendre part, et qui non ?</translation>
  </message>
  <message>
   <source>Who did not know who was in which group?</source>
   <translation>Qui ne savait pas qui était dans quel groupe ?</translation>
  </message>
  <message>
   <source>Who did what in the study?</source>
   <translation>Qui a fait quoi dans l’étude ?</translation>
  </message>
  <message>
   <source>Who is responsible for the study, and how can they be reached?</source>
   <translation>Qui est responsable de l’étude, et comment le joindre ?</translation>
  </message>
  <message>
   <source>Who is told when the plan changes, and how?</source>
   <translation>Qui est averti quand le plan change, et comment ?</translation>
  </message>
  <message>
   <source>Who of those who planned, ran or wrote gains by a result? Is a trainer among them?</source>
   <translation>Qui, parmi ceux qui ont conçu, mené ou écrit, gagne à un résultat ? Un formateur en est-il ?</translation>
  </message>
  <message>
   <source>Who paid for the study or helped with goods or staff?</source>
   <translation>Qui a payé l’étude ou aidé par du matériel ou du personnel ?</translation>
  </message>
  <message>
   <source>Who ran the sessions, how were they trained, and how were they assigned?</source>
   <translation>Qui a animé les séances, avec quelle formation, et comment a-t-il été affecté ?</translation>
  </message>
  <message>
   <source>Who steers the study and its data, and how do they work?</source>
   <translation>Qui pilote l’étude et ses données, et comment travaille-t-il ?</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>Qui prend part</translation>
  </message>
  <message>
   <source>Who watches over the data and over harms, and are they independent?</source>
   <translation>Qui veille sur les données et les préjudices, et est-il indépendant ?</translation>
  </message>
  <message>
   <source>Why did the study end when it did?</source>
   <translation>Pourquoi l’étude a-t-elle fini à ce moment-là ?</translation>
  </message>
  <message>
   <source>Why was this study made? What was known before, and what was not?</source>
   <translation>Pourquoi cette étude ? Que savait-on avant, et que ne savait-on pas ?</translation>
  </message>
  <message>
   <source>Why were groups drawn and not single people?</source>
   <translation>Pourquoi avoir tiré au sort des groupes et non des personnes ?</translation>
  </message>
  <message>
   <source>Why, and who stands behind it</source>
   <translation>Pourquoi, et qui est derrière</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_sheet</name>
  <message>
   <source>all critical steps</source>
   <translation>toutes les étapes critiques</translation>
  </message>
 </context>
 <context>
  <name>plan_outcome_words</name>
  <message>
   <source>A test by drawing again</source>
   <translation>Un test par nouveaux tirages</translation>
  </message>
  <message>
   <source>After responses on an outcome had come in, before results were opened.</source>
   <translation>Après l’arrivée de fiches sur un résultat, avant l’ouverture des résultats.</translation>
  </message>
  <message>
   <source>After results had been opened with the real arms.</source>
   <translation>Après l’ouverture des résultats avec les vrais bras.</translation>
  </message>
  <message>
   <source>Before any response had come in.</source>
   <translation>Avant l’arrivée de toute fiche.</translation>
  </message>
  <message>
   <source>Before any response on an outcome after its baseline had come in.</source>
   <translation>Avant l’arrivée de toute fiche sur un résultat après sa mesure initiale.</translation>
  </message>
  <message>
   <source>Bounds for those who would answer in either arm</source>
   <translation>Bornes pour ceux qui répondraient dans les deux bras</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Comptages</translation>
  </message>
  <message>
   <source>Course groups as partial nesting</source>
   <translation>Groupes de cours en emboîtement partiel</translation>
  </message>
  <message>
   <source>Drawing whole groups again with replacement</source>
   <translation>Retirage de groupes entiers, avec remise</translation>
  </message>
  <message>
   <source>How wrong the missing would have to be</source>
   <translation>À quel point les manquants devraient différer</translation>
  </message>
  <message>
   <source>Missing values at their extremes</source>
   <translation>Valeurs manquantes à leurs extrêmes</translation>
  </message>
  <message>
   <source>Missing values imputed by arm</source>
   <translation>Valeurs manquantes imputées par bras</translation>
  </message>
  <message>
   <source>Ordered steps</source>
   <translation>Degrés ordonnés</translation>
  </message>
  <message>
   <source>Other cut-offs of missing answers</source>
   <translation>Autres seuils de réponses manquantes</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Without any adjustment</source>
   <translation>Sans aucun ajustement</translation>
  </message>
  <message>
   <source>Without covariates</source>
   <translation>Sans covariables</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Oui ou non</translation>
  </message>
  <message>
   <source>adjusted</source>
   <translation>ajusté</translation>
  </message>
  <message>
   <source>adjusted for</source>
   <translation>ajusté sur</translation>
  </message>
  <message>
   <source>among whom</source>
   <translation>parmi qui</translation>
  </message>
  <message>
   <source>analysis plan</source>
   <translation>plan d’analyse</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>bras</translation>
  </message>
  <message>
   <source>as the design asks</source>
   <translation>selon le plan d’étude</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>demandé</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>mesure initiale</translation>
  </message>
  <message>
   <source>because</source>
   <translation>parce que</translation>
  </message>
  <message>
   <source>beside the main estimate</source>
   <translation>à côté de l’estimation principale</translation>
  </message>
  <message>
   <source>better is</source>
   <translation>le mieux est</translation>
  </message>
  <message>
   <source>by a regression in each arm</source>
   <translation>par une régression dans chaque bras</translation>
  </message>
  <message>
   <source>by one regression</source>
   <translation>par une seule régression</translation>
  </message>
  <message>
   <source>closes on day</source>
   <translation>ferme le jour</translation>
  </message>
  <message>
   <source>data</source>
   <translation>données</translation>
  </message>
  <message>
   <source>days count from</source>
   <translation>jours comptés depuis</translation>
  </message>
  <message>
   <source>description</source>
   <translation>description</translation>
  </message>
  <message>
   <source>difference that matters</source>
   <translation>différence qui compte</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>dimension</translation>
  </message>
  <message>
   <source>instrument</source>
   <translation>instrument</translation>
  </message>
  <message>
   <source>measured at</source>
   <translation>mesuré à</translation>
  </message>
  <message>
   <source>method</source>
   <translation>méthode</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>not at all: a plain difference</source>
   <translation>pas du tout : une simple différence</translation>
  </message>
  <message>
   <source>on the date</source>
   <translation>à la date</translation>
  </message>
  <message>
   <source>opens on day</source>
   <translation>ouvre le jour</translation>
  </message>
  <message>
   <source>order</source>
   <translation>ordre</translation>
  </message>
  <message>
   <source>protocol</source>
   <translation>protocole</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
  <message>
   <source>role</source>
   <translation>rôle</translation>
  </message>
  <message>
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <source>share</source>
   <translation>part</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>strates</translation>
  </message>
  <message>
   <source>target day</source>
   <translation>jour visé</translation>
  </message>
  <message>
   <source>the waiting list gets the programme after</source>
   <translation>la liste d’attente reçoit le programme après</translation>
  </message>
  <message>
   <source>units</source>
   <translation>unités</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valeurs</translation>
  </message>
  <message>
   <source>wave</source>
   <translation>vague</translation>
  </message>
 </context>
 <context>
  <name>plan_pilot_words</name>
  <message>
   <source>Changed again later</source>
   <translation>Rechangé plus tard</translation>
  </message>
  <message>
   <source>Computed from the responses: Cronbach’s alpha, once 30 people have answered every item.</source>
   <translation>Calculé d’après les fiches : alpha de Cronbach, dès que 30 personnes ont répondu à tous les items.</translation>
  </message>
  <message>
   <source>Computed from the responses: the median of the minutes a person takes at that wave.</source>
   <translation>Calculé d’après les fiches : la médiane des minutes d’une personne à cette vague.</translation>
  </message>
  <message>
   <source>Counted from the attendance: those who came to every session they were listed for.</source>
   <translation>Compté d’après les présences : ceux venus à toutes les séances où ils étaient inscrits.</translation>
  </message>
  <message>
   <source>Counted from the first consent question: those who agreed, of those asked.</source>
   <translation>Compté d’après la première question de consentement : ceux d’accord, parmi les interrogés.</translation>
  </message>
  <message>
   <source>Counted from the history: people whose arm was known before they had agreed.</source>
   <translation>Compté d’après l’historique : personnes dont le bras était connu avant leur accord.</translation>
  </message>
  <message>
   <source>Counted from the log: harms of severity 3 or 4, possibly or likely linked.</source>
   <translation>Compté d’après le journal : préjudices de gravité 3 ou 4, liés peut-être ou sans doute.</translation>
  </message>
  <message>
   <source>Counted from the responses: people of the round who answered at that wave.</source>
   <translation>Compté d’après les fiches : personnes du cycle qui ont répondu à cette vague.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions answered, of those asked.</source>
   <translation>Compté d’après les fiches : questions répondues, parmi les posées.</translation>
  </message>
  <message>
   <source>Counted from the responses: questions that 30 to 85 % of the round answer right.</source>
   <translation>Compté d’après les fiches : questions que 30 à 85 % du cycle réussissent.</translation>
  </message>
  <message>
   <source>Go at {0} or less; else stop.</source>
   <translation>Poursuivre à {0} ou moins ; sinon arrêter.</translation>
  </message>
  <message>
   <source>Go at {0} or more; stop below.</source>
   <translation>Poursuivre à {0} ou plus ; arrêter en dessous.</translation>
  </message>
  <message>
   <source>Go from {0}; amend from {1} up to it; stop below {1}.</source>
   <translation>Poursuivre dès {0} ; changer de {1} jusque-là ; arrêter sous {1}.</translation>
  </message>
  <message>
   <source>Go up to {0}; amend up to {1}; stop above {1}.</source>
   <translation>Poursuivre jusqu’à {0} ; changer jusqu’à {1} ; arrêter au-dessus de {1}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Noted by hand in each round.</source>
   <translation>Noté à la main à chaque cycle.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>a count</source>
   <translation>un compte</translation>
  </message>
  <message>
   <source>a share in percent</source>
   <translation>une part en pour cent</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>une valeur</translation>
  </message>
  <message>
   <source>amend</source>
   <translation>changer</translation>
  </message>
  <message>
   <source>arms made known before consent</source>
   <translation>bras connus avant le consentement</translation>
  </message>
  <message>
   <source>go</source>
   <translation>poursuivre</translation>
  </message>
  <message>
   <source>how well the items of a scale go together</source>
   <translation>à quel point les items d’une échelle vont ensemble</translation>
  </message>
  <message>
   <source>minutes the questions take</source>
   <translation>minutes que prennent les questions</translation>
  </message>
  <message>
   <source>questions answered</source>
   <translation>questions répondues</translation>
  </message>
  <message>
   <source>serious harms in the log</source>
   <translation>préjudices graves au journal</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>arrêter</translation>
  </message>
  <message>
   <source>test questions neither too easy nor too hard</source>
   <translation>questions de test ni trop faciles ni trop dures</translation>
  </message>
  <message>
   <source>the attendance lists</source>
   <translation>les listes de présence</translation>
  </message>
  <message>
   <source>the consent that was asked for</source>
   <translation>le consentement demandé</translation>
  </message>
  <message>
   <source>what somebody notes by hand</source>
   <translation>ce que quelqu’un note à la main</translation>
  </message>
  <message>
   <source>who was reached at a wave</source>
   <translation>qui a été joint à une vague</translation>
  </message>
 </context>
 <context>
  <name>plan_words</name>
  <message>
   <source>A date of its own</source>
   <translation>Une date à elle</translation>
  </message>
  <message>
   <source>A lot within each stratum, so that arms are alike in what the strata say.</source>
   <translation>Un tirage dans chaque strate, pour que les bras soient semblables en ce que disent les strates.</translation>
  </message>
  <message>
   <source>All as near as can be</source>
   <translation>Tous aussi près que possible</translation>
  </message>
  <message>
   <source>Are drawn in each stratum alone</source>
   <translation>Sont tirés dans chaque strate seule</translation>
  </message>
  <message>
   <source>Are drawn together, so that totals stay alike</source>
   <translation>Sont tirés ensemble, pour que les totaux restent proches</translation>
  </message>
  <message>
   <source>At least one pair is farther apart than the largest distance.</source>
   <translation>Une paire au moins dépasse la plus grande distance.</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>Comportements</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>Convictions</translation>
  </message>
  <message>
   <source>Biased coin</source>
   <translation>Pièce penchée</translation>
  </message>
  <message>
   <source>Big stick</source>
   <translation>Avance limitée</translation>
  </message>
  <message>
   <source>Blocks of mixed sizes</source>
   <translation>Blocs de tailles mêlées</translation>
  </message>
  <message>
   <source>Complete randomisation</source>
   <translation>Tirage complet</translation>
  </message>
  <message>
   <source>Constrained randomisation</source>
   <translation>Tirage sous contrainte</translation>
  </message>
  <message>
   <source>Days or shifts are drawn within each week; each is one line under People.</source>
   <translation>Des jours ou des équipes sont tirés dans chaque semaine ; chacun est une ligne sous Personnes.</translation>
  </message>
  <message>
   <source>Drawn again until the arms are alike by a rule fixed before.</source>
   <translation>Tiré de nouveau jusqu’à ce que les bras soient semblables, selon une règle fixée avant.</translation>
  </message>
  <message>
   <source>Each begins at a session drawn by lot and is compared with itself.</source>
   <translation>Chacun commence à une séance tirée au sort et se compare à lui-même.</translation>
  </message>
  <message>
   <source>Each by a lot of its own; the sizes of the arms are left to chance.</source>
   <translation>Chacun par son propre tirage ; la taille des bras est laissée au hasard.</translation>
  </message>
  <message>
   <source>Either</source>
   <translation>L’un ou l’autre</translation>
  </message>
  <message>
   <source>Enrolment</source>
   <translation>L’inscription</translation>
  </message>
  <message>
   <source>Every arm is compared with the first. Give the first more people, 1.4 for each one elsewhere with three arms and 2 with five: each comparison gets 3 to 10 % more exact with the same number in all. More still where the programme is dear.</source>
   <translation>Chaque bras est comparé au premier. Donnez plus de personnes au premier, 1,4 pour une ailleurs avec trois bras et 2 avec cinq : chaque comparaison gagne 3 à 10 % de précision avec le même nombre en tout. Encore plus si le programme est cher.</translation>
  </message>
  <message>
   <source>Every group gets it; the arms are the steps at which they start.</source>
   <translation>Chaque groupe le reçoit ; les bras sont les étapes où ils commencent.</translation>
  </message>
  <message>
   <source>Exploring</source>
   <translation>Exploratoire</translation>
  </message>
  <message>
   <source>Fewer than 200: chance may leave the arms quite unequal.</source>
   <translation>Moins de 200 : le hasard peut laisser des bras bien inégaux.</translation>
  </message>
  <message>
   <source>Fewer than six groups in an arm: only a test by redraws will hold.</source>
   <translation>Moins de six groupes dans un bras : seul un test par nouveaux tirages tiendra.</translation>
  </message>
  <message>
   <source>For people who come one by one: a coin that leans to the arm behind.</source>
   <translation>Pour des personnes qui arrivent une à une : une pièce qui penche vers le bras en retard.</translation>
  </message>
  <message>
   <source>For people who come one by one: a fair coin, until one arm leads by too many.</source>
   <translation>Pour des personnes qui arrivent une à une : pile ou face, jusqu’à ce qu’un bras ait trop d’avance.</translation>
  </message>
  <message>
   <source>For people who come one by one: every order in which no arm leads by too many is as likely.</source>
   <translation>Pour des personnes qui arrivent une à une : tous les ordres où aucun bras n’a trop d’avance ont la même chance.</translation>
  </message>
  <message>
   <source>For people who come one by one: most likely to the arm that keeps the arms alike.</source>
   <translation>Pour des personnes qui arrivent une à une : le plus souvent vers le bras qui garde les bras semblables.</translation>
  </message>
  <message>
   <source>For people who come one by one: short shuffled blocks, one list for each stratum.</source>
   <translation>Pour des personnes qui arrivent une à une : de courts blocs mélangés, une liste par strate.</translation>
  </message>
  <message>
   <source>Groups are drawn whole: stations, shifts, classes.</source>
   <translation>Les groupes sont tirés en entier : postes, équipes, classes.</translation>
  </message>
  <message>
   <source>Groups come to a share treated; within each a lot decides who is.</source>
   <translation>Les groupes reçoivent une part à traiter ; dans chacun, le sort décide qui.</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Indésirable</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>Plus haut</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>Connaissances</translation>
  </message>
  <message>
   <source>Largest less smallest arm</source>
   <translation>Plus grand bras moins plus petit</translation>
  </message>
  <message>
   <source>Lottery of days</source>
   <translation>Loterie des jours</translation>
  </message>
  <message>
   <source>Lottery of places</source>
   <translation>Loterie de places</translation>
  </message>
  <message>
   <source>Lower</source>
   <translation>Plus bas</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>Principal</translation>
  </message>
  <message>
   <source>Many strata for so few: pairs, minimisation or a balance rule would do better.</source>
   <translation>Beaucoup de strates pour si peu : des paires, une minimisation ou une règle d’équilibre feraient mieux.</translation>
  </message>
  <message>
   <source>Matched pairs</source>
   <translation>Paires appariées</translation>
  </message>
  <message>
   <source>Maximal procedure</source>
   <translation>Procédure maximale</translation>
  </message>
  <message>
   <source>Minimisation</source>
   <translation>Minimisation</translation>
  </message>
  <message>
   <source>One lot for all; the arms have fixed sizes.</source>
   <translation>Un seul tirage pour tous ; les bras ont des tailles fixes.</translation>
  </message>
  <message>
   <source>One of the best balanced divisions, each as likely as the others.</source>
   <translation>L’une des divisions les mieux équilibrées, toutes avec la même chance.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Process</source>
   <translation>Déroulement</translation>
  </message>
  <message>
   <source>Randomisation of whole groups</source>
   <translation>Tirage de groupes entiers</translation>
  </message>
  <message>
   <source>Randomisation with a balance rule</source>
   <translation>Tirage avec règle d’équilibre</translation>
  </message>
  <message>
   <source>Routine data</source>
   <translation>Données courantes</translation>
  </message>
  <message>
   <source>Sets of at least one per arm, any size</source>
   <translation>Ensembles d’au moins un par bras, de toute taille</translation>
  </message>
  <message>
   <source>Simple randomisation</source>
   <translation>Tirage simple</translation>
  </message>
  <message>
   <source>So many places; who comes next when one is given up is drawn too.</source>
   <translation>Tant de places ; qui suit quand une place est rendue est tiré aussi.</translation>
  </message>
  <message>
   <source>Some groups are nearly always, or never, in the same arm. Keep more divisions.</source>
   <translation>Certains groupes sont presque toujours, ou jamais, dans le même bras. Gardez plus de divisions.</translation>
  </message>
  <message>
   <source>Some groups have chances far from even. Keep more divisions.</source>
   <translation>Certains groupes ont des chances loin d’être égales. Gardez plus de divisions.</translation>
  </message>
  <message>
   <source>Standard deviation over the arms</source>
   <translation>Écart-type entre les bras</translation>
  </message>
  <message>
   <source>Start by lot</source>
   <translation>Départ par le sort</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>Déploiement par étapes</translation>
  </message>
  <message>
   <source>Stratified randomisation</source>
   <translation>Tirage stratifié</translation>
  </message>
  <message>
   <source>The draw</source>
   <translation>Le tirage</translation>
  </message>
  <message>
   <source>The first session</source>
   <translation>La première séance</translation>
  </message>
  <message>
   <source>The hardest to match first</source>
   <translation>Les plus difficiles d’abord</translation>
  </message>
  <message>
   <source>The last session</source>
   <translation>La dernière séance</translation>
  </message>
  <message>
   <source>Those most alike are put together, then one of each goes to each arm.</source>
   <translation>Les plus semblables sont mis ensemble, puis un de chacun va dans chaque bras.</translation>
  </message>
  <message>
   <source>Two stages: groups, then people</source>
   <translation>Deux degrés : groupes, puis personnes</translation>
  </message>
  <message>
   <source>Variance over the arms</source>
   <translation>Variance entre les bras</translation>
  </message>
  <message>
   <source>With one block size the last of each block can be told beforehand. Add another.</source>
   <translation>Avec une seule taille de bloc, le dernier de chaque bloc se devine. Ajoutez-en une autre.</translation>
  </message>
 </context>
 <context>
  <name>template_words</name>
  <message>
   <source>A course and its trial are tried in numbered rounds and changed between them. Whether they can be done is judged by criteria with bands fixed beforehand; no arms are compared.</source>
   <translation>Un cours et son essai sont mis à l’épreuve par passages numérotés, et changés entre deux. S’ils sont faisables se juge à des critères dont les bandes sont fixées avant ; aucun bras n’est comparé.</translation>
  </message>
  <message>
   <source>A sample of residents is asked once about police, forums and safety. Shares and means with intervals that know how the sample was drawn.</source>
   <translation>Un échantillon d’habitants est interrogé une fois sur la police, les forums et la sécurité. Parts et moyennes, avec des intervalles qui tiennent compte du tirage de l’échantillon.</translation>
  </message>
  <message>
   <source>A three-day course on fair treatment for street officers, offered by lot now or after the follow-up. Knowledge, beliefs and behaviour are measured about five months after the course.</source>
   <translation>Un cours de trois jours sur le traitement équitable pour agents de terrain, proposé par le sort maintenant ou après le suivi. Connaissances, convictions et comportements sont mesurés environ cinq mois après le cours.</translation>
  </message>
  <message>
   <source>Before and after, one group</source>
   <translation>Avant et après, un groupe</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Vierge</translation>
  </message>
  <message>
   <source>Class: attendance and tests</source>
   <translation>Classe : présences et tests</translation>
  </message>
  <message>
   <source>Every group gets the programme, and lot decides when: one set of groups starts after each period. Clients are asked in every period.</source>
   <translation>Chaque groupe reçoit le programme, et le sort décide quand : une série de groupes commence après chaque période. Les usagers sont interrogés à chaque période.</translation>
  </message>
  <message>
   <source>Everybody gets the programme; the same questions are asked before and after. There is no comparison group, so nothing can be said about what the programme caused.</source>
   <translation>Tout le monde reçoit le programme ; les mêmes questions sont posées avant et après. Sans groupe de comparaison, on ne peut rien dire de ce que le programme a causé.</translation>
  </message>
  <message>
   <source>Feasibility pilot in rounds</source>
   <translation>Pilote de faisabilité par passages</translation>
  </message>
  <message>
   <source>Interrupted time series</source>
   <translation>Série temporelle interrompue</translation>
  </message>
  <message>
   <source>No arms, waves, instruments or outcomes. Everything is added by hand, in Plan and Instruments.</source>
   <translation>Ni bras, ni vagues, ni instruments, ni résultats visés. Tout s’ajoute à la main, dans Plan et Instruments.</translation>
  </message>
  <message>
   <source>Observation checklist</source>
   <translation>Liste d’observation</translation>
  </message>
  <message>
   <source>One training group: who came, what they knew before and after, how they did in a scene. No comparison group, so no verdict on the course.</source>
   <translation>Un groupe de formation : qui est venu, ce qu’on savait avant et après, ce qu’on a fait dans une scène. Sans groupe de comparaison, pas de verdict sur le cours.</translation>
  </message>
  <message>
   <source>People are offered a programme or not, by lot. Knowledge, confidence and an acted scene are measured before, at the end and three months later.</source>
   <translation>Un programme est proposé ou non à des personnes, par le sort. Connaissances, assurance et une scène jouée sont mesurées avant, à la fin et trois mois plus tard.</translation>
  </message>
  <message>
   <source>Procedural-justice training</source>
   <translation>Formation à la justice procédurale</translation>
  </message>
  <message>
   <source>Routine counts by month before and after a start date: the change of level and of slope. Twenty-four months before, twelve after. No comparison by lot.</source>
   <translation>Comptages courants par mois avant et après une date de départ : le changement de niveau et de pente. Vingt-quatre mois avant, douze après. Pas de comparaison par le sort.</translation>
  </message>
  <message>
   <source>Scenes or encounters are observed point by point with a clock, by one observer or two. Shows how often each point was done, with its interval.</source>
   <translation>Des scènes ou des rencontres sont observées point par point avec une horloge, par un ou deux observateurs. Montre combien de fois chaque point a été fait, avec son intervalle.</translation>
  </message>
  <message>
   <source>Stepped wedge</source>
   <translation>Déploiement par étapes</translation>
  </message>
  <message>
   <source>Survey of residents</source>
   <translation>Enquête auprès des habitants</translation>
  </message>
  <message>
   <source>Two-arm trial, groups</source>
   <translation>Essai à deux bras, groupes</translation>
  </message>
  <message>
   <source>Two-arm trial, people</source>
   <translation>Essai à deux bras, personnes</translation>
  </message>
  <message>
   <source>Whole groups (stations, shifts, schools, wards) are offered a programme or not, by lot. Attitudes and case files are measured before and six months later.</source>
   <translation>Un programme est proposé ou non à des groupes entiers (postes, équipes, écoles, services), par le sort. Attitudes et dossiers sont mesurés avant et six mois plus tard.</translation>
  </message>
 </context>
 <context>
  <name>window_menus</name>
  <message>
   <source>&amp;Close the study</source>
   <translation>&amp;Fermer l’étude</translation>
  </message>
  <message>
   <source>&amp;Curtain: hide the screen</source>
   <translation>&amp;Rideau : cacher l’écran</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Find or do…</source>
   <translation>&amp;Chercher ou faire…</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>P&amp;lein écran</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Aller</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>Aide de cette &amp;page</translation>
  </message>
  <message>
   <source>&amp;Keys of this page</source>
   <translation>&amp;Touches de cette page</translation>
  </message>
  <message>
   <source>&amp;Light or dark</source>
   <translation>&amp;Clair ou sombre</translation>
  </message>
  <message>
   <source>&amp;New study…</source>
   <translation>&amp;Nouvelle étude…</translation>
  </message>
  <message>
   <source>&amp;Open a study…</source>
   <translation>&amp;Ouvrir une étude…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Qui&amp;tter</translation>
  </message>
  <message>
   <source>&amp;Show the file</source>
   <translation>&amp;Montrer le fichier</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texte plus &amp;petit</translation>
  </message>
  <message>
   <source>&amp;Study</source>
   <translation>É&amp;tude</translation>
  </message>
  <message>
   <source>&amp;Text as made</source>
   <translation>Taille d’&amp;origine</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>L&amp;arger text</source>
   <translation>Texte plus &amp;grand</translation>
  </message>
  <message>
   <source>L&amp;og something…</source>
   <translation>&amp;Noter dans un journal…</translation>
  </message>
  <message>
   <source>Next &amp;region</source>
   <translation>&amp;Zone suivante</translation>
  </message>
  <message>
   <source>Region &amp;before</source>
   <translation>Zone &amp;précédente</translation>
  </message>
  <message>
   <source>Saved &amp;when?</source>
   <translation>Enregistré &amp;quand ?</translation>
  </message>
  <message>
   <source>Settin&amp;gs…</source>
   <translation>&amp;Réglages…</translation>
  </message>
  <message>
   <source>Stay &amp;blinded, or no longer</source>
   <translation>Rester en aveu&amp;gle, ou non</translation>
  </message>
  <message>
   <source>arms hide allocation</source>
   <translation>bras cacher affectation</translation>
  </message>
  <message>
   <source>bring back again</source>
   <translation>rétablir</translation>
  </message>
  <message>
   <source>preferences backups keys theme</source>
   <translation>préférences sauvegardes touches thème</translation>
  </message>
  <message>
   <source>privacy hide pause blank</source>
   <translation>confidentialité cacher pause vide</translation>
  </message>
  <message>
   <source>take back</source>
   <translation>retirer</translation>
  </message>
  <message>
   <source>theme dark night colours</source>
   <translation>thème sombre nuit couleurs</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>Behaviour</source>
   <translation>Comportements</translation>
  </message>
  <message>
   <source>Beliefs</source>
   <translation>Convictions</translation>
  </message>
  <message>
   <source>Box to tick</source>
   <translation>Case à cocher</translation>
  </message>
  <message>
   <source>Calculation, not shown</source>
   <translation>Calcul, non montré</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>Un choix</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Plusieurs choix</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Harm</source>
   <translation>Effet indésirable</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Déroulement</translation>
  </message>
  <message>
   <source>Knowledge</source>
   <translation>Connaissances</translation>
  </message>
  <message>
   <source>Number with decimals</source>
   <translation>Nombre décimal</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Put in order</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>Routine records</source>
   <translation>Données courantes</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text to read, no answer</source>
   <translation>Texte à lire, sans réponse</translation>
  </message>
  <message>
   <source>The right answer of {name} changes ({detail}). Responses so far are scored with the old one.</source>
   <translation>La bonne réponse de {name} change ({detail}). Les fiches existantes sont notées avec l’ancienne.</translation>
  </message>
  <message>
   <source>The score “{label}” is made in another way. Responses so far keep the way of their version.</source>
   <translation>Le score « {label} » se fait autrement. Les fiches existantes gardent la façon de leur version.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Whole number</source>
   <translation>Nombre entier</translation>
  </message>
  <message>
   <source>does not include</source>
   <translation>ne comprend pas</translation>
  </message>
  <message>
   <source>group</source>
   <translation>groupe</translation>
  </message>
  <message>
   <source>includes</source>
   <translation>comprend</translation>
  </message>
  <message>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <source>is answered</source>
   <translation>a une réponse</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>vaut au moins</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>vaut au plus</translation>
  </message>
  <message>
   <source>is less than</source>
   <translation>est inférieur à</translation>
  </message>
  <message>
   <source>is more than</source>
   <translation>dépasse</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <source>is not answered</source>
   <translation>est sans réponse</translation>
  </message>
  <message>
   <source>mean of the items</source>
   <translation>moyenne des items</translation>
  </message>
  <message>
   <source>mean of the standardised items</source>
   <translation>moyenne des items standardisés</translation>
  </message>
  <message>
   <source>number of items</source>
   <translation>nombre d’items</translation>
  </message>
  <message>
   <source>percent done</source>
   <translation>pourcentage fait</translation>
  </message>
  <message>
   <source>percent right</source>
   <translation>pourcentage juste</translation>
  </message>
  <message>
   <source>repeated group</source>
   <translation>groupe répété</translation>
  </message>
  <message>
   <source>required</source>
   <translation>obligatoire</translation>
  </message>
  <message>
   <source>share of the two highest answers</source>
   <translation>part des deux réponses les plus hautes</translation>
  </message>
  <message>
   <source>shown only if {}</source>
   <translation>montré seulement si {}</translation>
  </message>
  <message>
   <source>sum of the items</source>
   <translation>somme des items</translation>
  </message>
  <message>
   <source>the answer itself</source>
   <translation>la réponse elle-même</translation>
  </message>
  <message>
   <source>{name} is now called {detail}. In results, old and new answers stay together.</source>
   <translation>{name} s’appelle maintenant {detail}. Dans les résultats, anciennes et nouvelles réponses restent ensemble.</translation>
  </message>
  <message>
   <source>“{label}” also offers {detail}. Nobody could choose it so far.</source>
   <translation>« {label} » offre aussi {detail}. Personne ne pouvait le choisir jusqu’ici.</translation>
  </message>
  <message>
   <source>“{label}” is new. Responses so far have no answer to it.</source>
   <translation>« {label} » est nouveau. Les fiches existantes n’y ont pas de réponse.</translation>
  </message>
  <message>
   <source>“{label}” is no longer asked. Its answers stay, as asked in earlier versions.</source>
   <translation>« {label} » n’est plus posé. Ses réponses restent, telles que posées dans les versions précédentes.</translation>
  </message>
  <message>
   <source>“{label}” is shown to other people than before.</source>
   <translation>« {label} » est montré à d’autres personnes qu’avant.</translation>
  </message>
  <message>
   <source>“{label}” must be answered now, or no longer must be.</source>
   <translation>« {label} » devient obligatoire, ou ne l’est plus.</translation>
  </message>
  <message>
   <source>“{label}” no longer offers {detail}.</source>
   <translation>« {label} » n’offre plus {detail}.</translation>
  </message>
  <message>
   <source>“{label}” now reads “{detail}”.</source>
   <translation>« {label} » se lit maintenant « {detail} ».</translation>
  </message>
  <message>
   <source>“{label}” stands in another group. Its answers go with it.</source>
   <translation>« {label} » est dans un autre groupe. Ses réponses suivent.</translation>
  </message>
  <message>
   <source>“{label}” takes another kind of answer ({detail}). Answers that do not fit are not carried over.</source>
   <translation>« {label} » attend une autre sorte de réponse ({detail}). Les réponses qui ne conviennent pas ne sont pas reprises.</translation>
  </message>
  <message>
   <source>“{label}” takes other values than before. Answers so far are not checked again.</source>
   <translation>« {label} » accepte d’autres valeurs qu’avant. Les réponses existantes ne sont pas contrôlées de nouveau.</translation>
  </message>
 </context>
</TS>
