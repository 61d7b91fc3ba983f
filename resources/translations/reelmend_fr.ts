<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message>
        <source>Upscaling networks</source>
        <translation>Modèles d’agrandissement</translation>
    </message>
    <message>
        <source>Deblurring networks</source>
        <translation>Modèles de défloutage</translation>
    </message>
    <message>
        <source>Cleaning networks</source>
        <translation>Modèles de nettoyage</translation>
    </message>
    <message>
        <source>Networks for pictures in between</source>
        <translation>Modèles d’images intermédiaires</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Get more networks…</source>
        <translation>Obtenir d’autres modèles…</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Looking at the video…</source>
        <translation>Analyse de la vidéo…</translation>
    </message>
    <message>
        <source>The video could not be measured.</source>
        <translation>La vidéo n’a pas pu être mesurée.</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Cette vidéo</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Everything about this video</source>
        <translation>Tout sur cette vidéo</translation>
    </message>
    <message>
        <source>What was found in this video</source>
        <translation>Ce qui a été trouvé dans cette vidéo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Afficher tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Use this advice</source>
        <translation>Suivre ce conseil</translation>
    </message>
    <message>
        <source>The recipe below takes care of it.</source>
        <translation>La recette ci-dessous s’en occupe.</translation>
    </message>
    <message>
        <source>Use the recipe that is proposed for this video</source>
        <translation>Utiliser la recette proposée pour cette vidéo</translation>
    </message>
    <message>
        <source>Nothing is wrong with it as far as can be measured.</source>
        <translation>Aucun défaut mesurable.</translation>
    </message>
    <message>
        <source>Would help too, but nothing for it is on this computer: {goals}</source>
        <translation>Aiderait aussi, mais rien pour cela sur cet ordinateur&#xa0;: {goals}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Plus de conseils</translation>
    </message>
</context>
<context>
    <name>CandidateChip</name>
    <message>
        <source>Show {name} as before</source>
        <translation>Afficher {name} comme avant</translation>
    </message>
    <message>
        <source>Show {name} as after</source>
        <translation>Afficher {name} comme après</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Enhance with this recipe  (U for the one shown as after)</source>
        <translation>Améliorer avec cette recette  (U pour celle affichée comme après)</translation>
    </message>
    <message>
        <source>Do not compare {name} any more</source>
        <translation>Ne plus comparer {name}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference, four times as bright</source>
        <translation>Différence, quatre fois plus lumineuse</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Before on the left, after on the right of the divider. Shift and arrow keys move and turn it.</source>
        <translation>Avant à gauche, après à droite du séparateur. Maj et les flèches le déplacent et le tournent.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Enhance</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Fichier résultat</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change where the result is saved</source>
        <translation>Choisir où enregistrer le résultat</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Restore the whole video  (Ctrl+Return)</source>
        <translation>Restaurer toute la vidéo  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The queue is at work: add the video to it, or stop it first.</source>
        <translation>La file d’attente travaille&#xa0;: ajoutez-y la vidéo ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Save to the queue</source>
        <translation>Enregistrer dans la file</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Do it later, after others</source>
        <translation>Le faire plus tard, après d’autres</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Reelmend ended unexpectedly the last time</source>
        <translation>Reelmend s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>What was done is kept: jobs that were not finished can be gone on with.</source>
        <translation>Le travail fait est conservé&#xa0;: les tâches inachevées peuvent être reprises.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reelmend, or something that it uses, crashed.</source>
        <translation>Reelmend, ou un composant qu’il utilise, a planté.</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the details, and say what you did.</source>
        <translation>Si cela se reproduit, signalez-le avec les détails et ce que vous faisiez.</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} images en {time}</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} est terminé</translation>
    </message>
    <message>
        <source>{name} could not be enhanced</source>
        <translation>{name} n’a pas pu être amélioré</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are enhanced.</source>
        <translation>
            <numerusform>%n vidéo est améliorée.</numerusform>
            <numerusform>%n vidéos sont améliorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n échec.</numerusform>
            <numerusform>%n échecs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La file est terminée</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Close the video and go back to the start</source>
        <translation>Fermer la vidéo et revenir à l’accueil</translation>
    </message>
    <message>
        <source>Back to the start  (Ctrl+W)</source>
        <translation>Retour à l’accueil  (Ctrl+W)</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Reelmend</source>
        <translation>Reelmend</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>What Reelmend wrote down before and after</source>
        <translation>Ce que Reelmend a noté avant et après</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>EstimateLine</name>
    <message>
        <source>How long the job will take</source>
        <translation>Combien de temps durera la tâche</translation>
    </message>
    <message>
        <source>What the job will take</source>
        <translation>Ce que demandera la tâche</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>memory {size}</source>
        <translation>mémoire {size}</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is…</source>
        <translation>Mesure de la vitesse de cet ordinateur…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>Durée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Trying it on the sample…</source>
        <translation>Essai sur l’exemple…</translation>
    </message>
    <message>
        <source>It is tried when no video is being enhanced.</source>
        <translation>L’essai a lieu quand aucune vidéo n’est en cours d’amélioration.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Modifier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>The usual folder again: {name}</source>
        <translation>Revenir au dossier habituel&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FormatForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>Modifier le format</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Encode on the graphics card</source>
        <translation>Encoder sur la carte graphique</translation>
    </message>
    <message>
        <source>Faster, and larger files; software encodes what the card cannot</source>
        <translation>Plus rapide, fichiers plus gros&#xa0;; un logiciel encode ce que la carte ne peut pas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Advanced options of the encoder</source>
        <translation>Options avancées de l’encodeur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number for quality</source>
        <translation>Valeur de qualité</translation>
    </message>
    <message>
        <source>by the quality above</source>
        <translation>selon la qualité ci-dessus</translation>
    </message>
    <message>
        <source>The encoder’s own number (CRF): lower is better and larger</source>
        <translation>La valeur de l’encodeur (CRF)&#xa0;: plus bas, meilleur et plus lourd</translation>
    </message>
    <message>
        <source>Detail of colour</source>
        <translation>Détail des couleurs</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits par échantillon</translation>
    </message>
    <message>
        <source>like the source</source>
        <translation>comme la source</translation>
    </message>
    <message>
        <source>Options of the encoder</source>
        <translation>Options de l’encodeur</translation>
    </message>
    <message>
        <source>Any options of the encoder by FFmpeg’s names, with blanks between them</source>
        <translation>Options de l’encodeur, selon les noms de FFmpeg, séparées par des espaces</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>CRF {number}</source>
        <translation>CRF {number}</translation>
    </message>
    <message>
        <source>What suits the source</source>
        <translation>Ce qui convient à la source</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L’habituel</translation>
    </message>
</context>
<context>
    <name>GoalGrid</name>
    <message>
        <source>Get one…</source>
        <translation>Obtenir…</translation>
    </message>
    <message>
        <source>No network for “{goal}” is on this computer.</source>
        <translation>Aucun modèle pour «&#xa0;{goal}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A filter does this, for no network for “{goal}” is on this computer.</source>
        <translation>Un filtre s’en charge&#xa0;: aucun modèle pour «&#xa0;{goal}&#xa0;» sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>Begin with a video</source>
        <translation>Commencez par une vidéo</translation>
    </message>
    <message>
        <source>Drop one here, or try the sample. Your original is never changed.</source>
        <translation>Déposez-en une ici ou essayez l’exemple. Votre original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>Dites ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance.</source>
        <translation>Choisissez des buts en mots simples&#xa0;; Reelmend propose ce qui convient à votre vidéo. Puis cliquez sur Améliorer.</translation>
    </message>
    <message>
        <source>Compare before you decide</source>
        <translation>Comparez avant de décider</translation>
    </message>
    <message>
        <source>A preview shows some seconds before and after: drag the divider, zoom with the wheel.</source>
        <translation>Un aperçu montre quelques secondes avant et après&#xa0;: glissez le séparateur, zoomez avec la molette.</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <source>Stop enhancing?</source>
        <translation>Arrêter l’amélioration&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Arrêter et garder ce qui est fait</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Close Reelmend while it is enhancing?</source>
        <translation>Fermer Reelmend pendant l’amélioration&#xa0;?</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What is done of it is deleted. The original video stays as it is.</source>
        <translation>Ce qui en est fait est supprimé. La vidéo d’origine reste telle quelle.</translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Abandonner cette tâche&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are done. Kept, the job goes on whenever you want; only the last seconds of video are redone.</source>
        <translation>
            <numerusform>%n image est faite. Gardée, la tâche reprend quand vous voulez&#xa0;; seules les dernières secondes de vidéo sont refaites.</numerusform>
            <numerusform>%n images sont faites. Gardée, la tâche reprend quand vous voulez&#xa0;; seules les dernières secondes de vidéo sont refaites.</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is done yet.</source>
        <translation>Aucune image n’est encore faite.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Reelmend is free software under the Apache License 2.0. It stands on the work of many others, under the licences below. Programs that are passed on with x264 and x265 inside are as a whole under the GPL.</source>
        <translation>Reelmend est un logiciel libre sous Apache License 2.0. Il repose sur le travail de beaucoup d’autres, sous les licences ci-dessous. Les programmes distribués avec x264 et x265 sont dans leur ensemble sous GPL.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Looking for licences…</source>
        <translation>Recherche des licences…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’&amp;attente</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Essayer l’exemple</translation>
    </message>
    <message>
        <source>Open &amp;job…</source>
        <translation>Ouvrir une &amp;tâche…</translation>
    </message>
    <message>
        <source>&amp;Save job as…</source>
        <translation>Enre&amp;gistrer la tâche sous…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close video</source>
        <translation>&amp;Fermer la vidéo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vidéo</translation>
    </message>
    <message>
        <source>&amp;Enhance</source>
        <translation>&amp;Améliorer</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Ajouter à la &amp;file</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Watch what is done so far</source>
        <translation>&amp;Voir ce qui est fait</translation>
    </message>
    <message>
        <source>Save result &amp;as…</source>
        <translation>Enregistrer le ré&amp;sultat sous…</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Affic&amp;her le résultat dans le dossier</translation>
    </message>
    <message>
        <source>Show receip&amp;t</source>
        <translation>Afficher le rappor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Ima&amp;ge suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Image pré&amp;cédente</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <translation>Première i&amp;mage</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>D&amp;ernière image</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Short &amp;guide</source>
        <translation>&amp;Guide rapide</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version</source>
        <translation>Rechercher une version plus &amp;récente</translation>
    </message>
    <message>
        <source>&amp;About Reelmend</source>
        <translation>À &amp;propos de Reelmend</translation>
    </message>
</context>
<context>
    <name>MissingNetworks</name>
    <message>
        <source>This job needs a network called “{name}”, which is not known here.</source>
        <translation>Cette tâche a besoin d’un modèle nommé «&#xa0;{name}&#xa0;», inconnu ici.</translation>
    </message>
    <message>
        <source>Import the checkpoint of that network, or choose another recipe.</source>
        <translation>Importez le checkpoint de ce modèle ou choisissez une autre recette.</translation>
    </message>
    <message>
        <source>This needs {title}, which is not on this computer</source>
        <translation>Il faut {title}, absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Some videos need {title}, which is not on this computer</source>
        <translation>Certaines vidéos ont besoin de {title}, absent de cet ordinateur</translation>
    </message>
    <message>
        <source>Do the others</source>
        <translation>Traiter les autres</translation>
    </message>
    <message>
        <source>{size} to download from {host}. Licence: {licence}</source>
        <translation>{size} à télécharger depuis {host}. Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <source>Looking into {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>Checkpoints ({patterns});;All files (*)</source>
        <translation>Checkpoints ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a checkpoint</source>
        <translation>Importer un checkpoint</translation>
    </message>
    <message>
        <source>{title} must not be used to earn money</source>
        <translation>{title} ne peut pas servir à gagner de l’argent</translation>
    </message>
    <message>
        <source>Its licence: {licence}. Download it all the same?</source>
        <translation>Sa licence&#xa0;: {licence}. Le télécharger quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove {title} from this computer?</source>
        <translation>Supprimer {title} de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>It can be downloaded again: {size}.</source>
        <translation>Il peut être téléchargé de nouveau&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>To use it again, you would need the file that you imported.</source>
        <translation>Pour l’utiliser de nouveau, il vous faudra le fichier importé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{file} is {title}</source>
        <translation>{file} est {title}</translation>
    </message>
    <message>
        <source>{summary}
Does: {purpose}
Licence: {licence}</source>
        <translation>{summary}
Fonction&#xa0;: {purpose}
Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Networks</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Import a checkpoint…</source>
        <translation>Importer un checkpoint…</translation>
    </message>
    <message>
        <source>Or drop the file on the window</source>
        <translation>Ou déposez le fichier sur la fenêtre</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>Usage commercial autorisé</translation>
    </message>
    <message>
        <source>Leave out networks whose results may not earn money</source>
        <translation>Masquer les modèles dont les résultats ne peuvent pas rapporter d’argent</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>No network fits. Choose another goal, or search for something else.</source>
        <translation>Aucun modèle ne convient. Choisissez un autre but ou cherchez autre chose.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>What it does is shown here once it is installed.</source>
        <translation>Son effet est montré ici une fois installé.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Télécharger {size}</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>Depuis {host}</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} Mo/s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Made on this computer, from the sample.</source>
        <translation>Fait sur cet ordinateur à partir de l’exemple.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Let it work for some seconds to see how fast it is here</source>
        <translation>Le laisser travailler quelques secondes pour voir sa vitesse ici</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Mesurer la vitesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Supprimer de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>OpeningDesk</name>
    <message>
        <source>Stop enhancing and close the video?</source>
        <translation>Arrêter l’amélioration et fermer la vidéo&#xa0;?</translation>
    </message>
    <message>
        <source>Stop enhancing and open another video?</source>
        <translation>Arrêter l’amélioration et ouvrir une autre vidéo&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Rendering the preview…</source>
        <translation>Calcul de l’aperçu…</translation>
    </message>
    <message>
        <source>Preview: {left}</source>
        <translation>Aperçu&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Stop rendering the preview</source>
        <translation>Arrêter le calcul de l’aperçu</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Garder pour comparer</translation>
    </message>
    <message>
        <source>Compare this recipe with others on the same frames  (C)</source>
        <translation>Comparer cette recette à d’autres sur les mêmes images  (C)</translation>
    </message>
    <message>
        <source>Preview all that is in view, also if it takes long</source>
        <translation>Aperçu de tout ce qui est visible, même si c’est long</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One at a time; hold X to see before</source>
        <translation>L’un après l’autre&#xa0;; maintenez X pour voir avant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Smooth enlargement</source>
        <translation>Agrandissement lissé</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Length of the preview</source>
        <translation>Durée de l’aperçu</translation>
    </message>
    <message>
        <source>Preview: {length}</source>
        <translation>Aperçu&#xa0;: {length}</translation>
    </message>
    <message>
        <source>See what this frame or stretch would become  (P)</source>
        <translation>Voir ce que deviendrait cette image ou ce passage  (P)</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>The networks are at work: wait until the job is done, or stop it.</source>
        <translation>Les modèles travaillent&#xa0;: attendez la fin de la tâche ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>HDR, shown as an ordinary screen can</source>
        <translation>HDR, montré comme un écran ordinaire le peut</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Previe&amp;w all that is in view</source>
        <translation>Aperçu de tout ce qui est visi&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Stop rendering the preview</source>
        <translation>A&amp;rrêter l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Length of the preview</source>
        <translation>D&amp;urée de l’aperçu</translation>
    </message>
    <message>
        <source>&amp;All that is in view, also if it takes long</source>
        <translation>&amp;Tout ce qui est visible, même si c’est long</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause</source>
        <translation>Lire &amp;ou mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Garder pour comparer</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>Ut&amp;iliser cette recette</translation>
    </message>
    <message>
        <source>Show as &amp;before</source>
        <translation>Afficher comme ava&amp;nt</translation>
    </message>
    <message>
        <source>Show as &amp;after</source>
        <translation>Afficher comme a&amp;près</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Recipe {number}</source>
        <translation>Recette {number}</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>Sépara&amp;teur</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>&amp;L’un après l’autre</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>Look at be&amp;fore</source>
        <translation>Voir a&amp;vant</translation>
    </message>
    <message>
        <source>Loup&amp;e</source>
        <translation>Loup&amp;e</translation>
    </message>
    <message>
        <source>S&amp;mooth enlargement</source>
        <translation>Agrandi&amp;ssement lissé</translation>
    </message>
    <message>
        <source>Move divider to the left</source>
        <translation>Séparateur vers la gauche</translation>
    </message>
    <message>
        <source>Move divider to the right</source>
        <translation>Séparateur vers la droite</translation>
    </message>
    <message>
        <source>Turn divider anticlockwise</source>
        <translation>Tourner le séparateur vers la gauche</translation>
    </message>
    <message>
        <source>Turn divider clockwise</source>
        <translation>Tourner le séparateur vers la droite</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Assemblage du résultat…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Reprise à l’image {frame}</translation>
    </message>
    <message>
        <source>Enhancing to {size}…</source>
        <translation>Amélioration vers {size}…</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Image {done} sur {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Image {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation>Arrêter  (Échap)</translation>
    </message>
    <message>
        <source>Hold the work, or go on with it  (Ctrl+P)</source>
        <translation>Suspendre le travail ou le reprendre  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Watch what is done so far</source>
        <translation>Voir ce qui est fait</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Videos that are done stay. The others go on with the queue’s next start; of the one being worked on, only the last seconds of video are redone.</source>
        <translation>Les vidéos terminées restent. Les autres reprennent au prochain démarrage de la file&#xa0;; de celle en cours, seules les dernières secondes de vidéo sont refaites.</translation>
    </message>
    <message>
        <source>Stop the queue?</source>
        <translation>Arrêter la file&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added to the queue.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ajouté à la file.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ajoutés à la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were added.</source>
        <translation>Les autres ont été ajoutés.</translation>
    </message>
    <message>
        <source>The queue is done. The computer goes to sleep in {seconds} s.</source>
        <translation>La file est terminée. L’ordinateur se mettra en veille dans {seconds} s.</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Mettre en veille maintenant</translation>
    </message>
    <message>
        <source>The queue is done. The computer is switched off in {seconds} s.</source>
        <translation>La file est terminée. L’ordinateur s’éteindra dans {seconds} s.</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Éteindre maintenant</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>Show the &amp;queue</source>
        <translation>A&amp;fficher la file</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>Ajouter des &amp;vidéos…</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>&amp;Démarrer la file</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Same re&amp;cipe for all that wait</source>
        <translation>Même re&amp;cette pour toutes celles en attente</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Play the result</source>
        <translation>&amp;Lire le résultat</translation>
    </message>
    <message>
        <source>Show result in &amp;folder</source>
        <translation>Affic&amp;her le résultat dans le dossier</translation>
    </message>
    <message>
        <source>S&amp;how the receipt</source>
        <translation>Afficher le rappor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Try a&amp;ll that failed again</source>
        <translation>Réessayer t&amp;out ce qui a échoué</translation>
    </message>
    <message>
        <source>Remove what is d&amp;one</source>
        <translation>Supprimer ce qui est f&amp;ini</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Done by another Reelmend</source>
        <translation>Traité par un autre Reelmend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Going on at frame {frame}</source>
        <translation>Reprise à l’image {frame}</translation>
    </message>
    <message>
        <source>Putting the result together…</source>
        <translation>Assemblage du résultat…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Add videos…</source>
        <translation>Ajouter des vidéos…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Drop videos or a folder here</source>
        <translation>Déposez ici des vidéos ou un dossier</translation>
    </message>
    <message>
        <source>They are enhanced one after the other. What is done survives whatever happens.</source>
        <translation>Elles sont améliorées l’une après l’autre. Ce qui est fait reste, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>close Reelmend</source>
        <translation>fermer Reelmend</translation>
    </message>
    <message>
        <source>put the computer to sleep</source>
        <translation>mettre en veille</translation>
    </message>
    <message>
        <source>switch the computer off</source>
        <translation>éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} of {total} done</source>
        <translation>{count} sur {total} terminés</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>P&amp;revious shot</source>
        <translation>&amp;Plan précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt shot</source>
        <translation>P&amp;lan suivant</translation>
    </message>
    <message>
        <source>Enhance from &amp;here on</source>
        <translation>Améliorer à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Enhance &amp;up to here</source>
        <translation>Améliorer &amp;jusqu’ici</translation>
    </message>
    <message>
        <source>Enhance the wh&amp;ole video</source>
        <translation>Améliorer t&amp;oute la vidéo</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{name} is what it should be</source>
        <translation>{name} est conforme</translation>
    </message>
    <message>
        <source>{name} is not what it should be</source>
        <translation>{name} n’est pas conforme</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>Le seul contrôle est réussi.</numerusform>
            <numerusform>Les %n contrôles sont réussis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n check(s) failed.</source>
        <translation>
            <numerusform>{failed} contrôle sur %n a échoué.</numerusform>
            <numerusform>{failed} contrôles sur %n ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReceiptsDesk</name>
    <message>
        <source>{name} failed before there was a result that could be checked.</source>
        <translation>{name} a échoué avant qu’il y ait un résultat à contrôler.</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{frames} frames in {time}</source>
        <translation>{frames} images en {time}</translation>
    </message>
    <message>
        <source>All {count} checks passed</source>
        <translation>Les {count} contrôles sont réussis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Fichier résultat</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Afficher ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Show what was checked  (Ctrl+Shift+V)</source>
        <translation>Afficher ce qui a été contrôlé  (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} Go</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>The fastest that costs no quality</source>
        <translation>La plus rapide sans perte de qualité</translation>
    </message>
    <message>
        <source>Exact (32 bit), slower</source>
        <translation>Exacte (32 bits), plus lente</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <translation>La moitié de la mémoire libre</translation>
    </message>
    <message>
        <source>Decode on the graphics card</source>
        <translation>Décoder sur la carte graphique</translation>
    </message>
    <message>
        <source>Networks work on</source>
        <translation>Les modèles travaillent sur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Memory for a job</source>
        <translation>Mémoire pour une tâche</translation>
    </message>
    <message>
        <source>With less, pictures are worked on in smaller parts: slower, with the same result.</source>
        <translation>Avec moins, les images sont traitées en parties plus petites&#xa0;: plus lent, même résultat.</translation>
    </message>
    <message>
        <source>Only what it decodes exactly as software does. Spares the processor, takes graphics memory.</source>
        <translation>Seulement ce qu’elle décode exactement comme un logiciel. Ménage le processeur, occupe de la mémoire graphique.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Beside the video</source>
        <translation>À côté de la vidéo</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>Previews and measurements</source>
        <translation>Aperçus et mesures</translation>
    </message>
    <message>
        <source>Networks that are here stay in the folder where they are.</source>
        <translation>Les modèles présents restent dans leur dossier.</translation>
    </message>
    <message>
        <source>What lies there can be made again at any time.</source>
        <translation>Son contenu peut être recréé à tout moment.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language changes as soon as the work that is being done has ended.</source>
        <translation>La langue changera dès que le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look for a newer version at the start</source>
        <translation>Rechercher une version plus récente au démarrage</translation>
    </message>
    <message>
        <source>Otherwise Reelmend uses the internet only to download networks that you ask for.</source>
        <translation>Sinon, Reelmend n’utilise Internet que pour télécharger les modèles que vous demandez.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Output size</source>
        <translation>Taille de sortie</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Pixels carrés</translation>
    </message>
    <message>
        <source>For players that show the pixels of wide-screen DVDs and the like wrongly</source>
        <translation>Pour les lecteurs qui affichent mal les pixels des DVD grand écran et autres</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Autre taille…</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>{time} are enhanced</source>
        <translation>{time} à améliorer</translation>
    </message>
    <message>
        <source>First moment that is enhanced</source>
        <translation>Premier instant à améliorer</translation>
    </message>
    <message>
        <source>Last moment that is enhanced</source>
        <translation>Dernier instant à améliorer</translation>
    </message>
    <message>
        <source>Enhance the whole video</source>
        <translation>Améliorer toute la vidéo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n video(s) are in the queue</source>
        <translation>
            <numerusform>%n vidéo est dans la file</numerusform>
            <numerusform>%n vidéos sont dans la file</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your videos are never uploaded or changed.</source>
        <translation>Tout se passe sur cet ordinateur. Vos vidéos ne sont jamais envoyées ni modifiées.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Mend your video</source>
        <translation>Restaurez votre vidéo</translation>
    </message>
    <message>
        <source>Make old, small or blurry footage sharp again, and compare before you keep it.</source>
        <translation>Rendez leur netteté aux vidéos anciennes, petites ou floues, et comparez avant de les garder.</translation>
    </message>
    <message>
        <source>Drop a video here, or several</source>
        <translation>Déposez ici une vidéo, ou plusieurs</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>A few seconds of an old film that comes with Reelmend</source>
        <translation>Quelques secondes d’un vieux film fourni avec Reelmend</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>This network is not on this computer: get it, or choose another one.</source>
        <translation>Ce modèle n’est pas sur cet ordinateur&#xa0;: obtenez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Each picture is seen in {count} orientations: it takes {count} times as long.</source>
        <translation>Chaque image est vue sous {count} orientations&#xa0;: c’est {count} fois plus long.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the recipe</source>
        <translation>Étapes de la recette</translation>
    </message>
    <message>
        <source>Get the network that is missing…</source>
        <translation>Obtenir le modèle manquant…</translation>
    </message>
    <message>
        <source>Get the network that this recipe needs</source>
        <translation>Obtenir le modèle nécessaire à cette recette</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a network or a filter</source>
        <translation>Ajouter un modèle ou un filtre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>No steps: only what is chosen below is done.</source>
        <translation>Aucune étape&#xa0;: seul ce qui est choisi plus bas est fait.</translation>
    </message>
    <message>
        <source>No steps: the video would only be encoded anew. Choose above what you would like to do.</source>
        <translation>Aucune étape&#xa0;: la vidéo serait seulement réencodée. Choisissez plus haut ce qu’il faut faire.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>How much slower</source>
        <translation>Combien de fois plus lent</translation>
    </message>
    <message>
        <source>Sound in slow motion</source>
        <translation>Son au ralenti</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>as long as the picture</source>
        <translation>aussi long que l’image</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>{factor} times as long</source>
        <translation>{factor} fois plus long</translation>
    </message>
    <message>
        <source>as the network gives</source>
        <translation>comme le modèle les donne</translation>
    </message>
    <message>
        <source>{rate} a second  (×{factor})</source>
        <translation>{rate} par seconde  (×{factor})</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>This file does not tell how long it is: it is shown from its beginning, and enhanced as a whole.</source>
        <translation>Ce fichier ne dit pas combien il dure&#xa0;: il est montré depuis le début et amélioré en entier.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous shot</source>
        <translation>Plan précédent</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Plan suivant</translation>
    </message>
    <message>
        <source>Enhance from this frame on</source>
        <translation>Améliorer à partir de cette image</translation>
    </message>
    <message>
        <source>Enhance up to this frame</source>
        <translation>Améliorer jusqu’à cette image</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Ajuster l’image à la fenêtre</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Afficher à 100 %</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Play what is done so far</source>
        <translation>Lire ce qui est fait</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Another Reelmend works on it</source>
        <translation>Un autre Reelmend y travaille</translation>
    </message>
    <message>
        <source>Frame {done} of {total}</source>
        <translation>Image {done} sur {total}</translation>
    </message>
    <message>
        <source>Frame {done}</source>
        <translation>Image {done}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <source>Out of reach: is its disk plugged in?</source>
        <translation>Hors d’atteinte&#xa0;: son disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>Unfinished ({count})</source>
        <translation>Inachevés ({count})</translation>
    </message>
</context>
<context>
    <name>UpdateDesk</name>
    <message>
        <source>This is the newest version of Reelmend.</source>
        <translation>C’est la version la plus récente de Reelmend.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Une version plus récente</translation>
    </message>
    <message>
        <source>Reelmend {version} can be had.</source>
        <translation>Reelmend {version} est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Nothing is downloaded by itself: the page with the releases opens in your browser.</source>
        <translation>Rien n’est téléchargé d’office&#xa0;: la page des versions s’ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Ouvrir la &amp;page</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A file {0} appeared while this one was made.</source>
        <translation>Un fichier {0} est apparu pendant la création de celui-ci.</translation>
    </message>
    <message>
        <source>A frame rate of {0} makes no sense.</source>
        <translation>Une cadence de {0} n’a pas de sens.</translation>
    </message>
    <message>
        <source>A part of what is done of {0} is missing or damaged.</source>
        <translation>Une partie de ce qui est fait de {0} manque ou est abîmée.</translation>
    </message>
    <message>
        <source>A size of less than nothing makes no sense.</source>
        <translation>Une taille négative n’a pas de sens.</translation>
    </message>
    <message>
        <source>A {0} of {1} makes no sense.</source>
        <translation>{0} de {1} n’a pas de sens.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Add one that does: “reelmend models” lists them.</source>
        <translation>Ajoutez-en un qui le fait&#xa0;: «&#xa0;reelmend models&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>All videos in {0} are results of Reelmend.</source>
        <translation>Toutes les vidéos de {0} sont des résultats de Reelmend.</translation>
    </message>
    <message>
        <source>All {0} other streams are there.</source>
        <translation>Les {0} autres pistes sont là.</translation>
    </message>
    <message>
        <source>Another job for {0} has just begun.</source>
        <translation>Une autre tâche pour {0} vient de commencer.</translation>
    </message>
    <message>
        <source>Another job for {0} is unfinished.</source>
        <translation>Une autre tâche pour {0} est inachevée.</translation>
    </message>
    <message>
        <source>Ask for a size of {0} to {1} pixels a side.</source>
        <translation>Demandez une taille de {0} à {1} pixels par côté.</translation>
    </message>
    <message>
        <source>Black bars surround the picture: {0} pixels above, {1} below, {2} left, {3} right.</source>
        <translation>Des bandes noires entourent l’image&#xa0;: {0} pixels en haut, {1} en bas, {2} à gauche, {3} à droite.</translation>
    </message>
    <message>
        <source>Cancelled; what has come so far is kept, and the next download goes on from there.</source>
        <translation>Annulé&#xa0;; ce qui est arrivé est gardé, et le prochain téléchargement reprendra là.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.</source>
        <translation>Vérifiez HTTP_PROXY, HTTPS_PROXY et ALL_PROXY&#xa0;: les adresses commencent par http:// ou https://.</translation>
    </message>
    <message>
        <source>Check the connection, or get the file elsewhere and import it.</source>
        <translation>Vérifiez la connexion, ou procurez-vous le fichier ailleurs et importez-le.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check the result with “reelmend verify”.</source>
        <translation>Contrôlez le résultat avec «&#xa0;reelmend verify&#xa0;».</translation>
    </message>
    <message>
        <source>Check the two times.</source>
        <translation>Vérifiez les deux instants.</translation>
    </message>
    <message>
        <source>Choose 0 (best) to {0}.</source>
        <translation>Choisissez de 0 (le meilleur) à {0}.</translation>
    </message>
    <message>
        <source>Choose 0 to {0}.</source>
        <translation>Choisissez de 0 à {0}.</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>Choisissez de 1 à {0}.</translation>
    </message>
    <message>
        <source>Choose PNG, which can, or a video.</source>
        <translation>Choisissez le PNG, qui le peut, ou une vidéo.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a supported network.</source>
        <translation>Choisissez le checkpoint d’un modèle pris en charge.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of another one.</source>
        <translation>Choisissez le checkpoint d’un autre.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of this network.</source>
        <translation>Choisissez un checkpoint de ce modèle.</translation>
    </message>
    <message>
        <source>Choose a file with a picture.</source>
        <translation>Choisissez un fichier avec une image.</translation>
    </message>
    <message>
        <source>Choose a folder of your own for the result.</source>
        <translation>Choisissez un dossier à vous pour le résultat.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <translation>Choisissez un passage plus long.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>Choisissez un modèle qui le fait.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Choisissez un fichier vidéo.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>Choisissez un début antérieur.</translation>
    </message>
    <message>
        <source>Choose another codec or size, or leave out what is said to it.</source>
        <translation>Choisissez un autre codec ou une autre taille, ou retirez ses options.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Choisissez un autre codec.</translation>
    </message>
    <message>
        <source>Choose another folder or another format.</source>
        <translation>Choisissez un autre dossier ou un autre format.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>Choose another name for what is done.</source>
        <translation>Choisissez un autre nom pour ce qui est fait.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>Choisissez un autre nom, ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another network for it.</source>
        <translation>Choisissez-lui un autre modèle.</translation>
    </message>
    <message>
        <source>Cleans pictures</source>
        <translation>Nettoie les images</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output or another device.</source>
        <translation>Fermez d’autres programmes, ou choisissez une sortie plus petite ou un autre appareil.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller output.</source>
        <translation>Fermez d’autres programmes, ou choisissez une sortie plus petite.</translation>
    </message>
    <message>
        <source>Convert it to GIF or a video first.</source>
        <translation>Convertissez-la d’abord en GIF ou en vidéo.</translation>
    </message>
    <message>
        <source>Convert the video to an ordinary format first, for example H.264.</source>
        <translation>Convertissez d’abord la vidéo dans un format courant, par exemple H.264.</translation>
    </message>
    <message>
        <source>Correct it, or make it again.</source>
        <translation>Corrigez-le ou refaites-le.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Did you mean {0}? “reelmend models” lists all.</source>
        <translation>Vouliez-vous dire {0}&#xa0;? «&#xa0;reelmend models&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>Do it by hand.</source>
        <translation>Faites-le à la main.</translation>
    </message>
    <message>
        <source>Doubles the size of footage.</source>
        <translation>Double la taille des vidéos.</translation>
    </message>
    <message>
        <source>Doubles the size with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Double la taille avec ce que savent les images voisines&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Doubles the size; small enough for an ordinary processor.</source>
        <translation>Double la taille&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times as well as can be; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des vidéos propres, du mieux possible&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; EDVR medium in a training of its own.</source>
        <translation>Agrandit quatre fois des vidéos propres&#xa0;; EDVR moyen, entraîné à part.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a good middle between speed and quality.</source>
        <translation>Agrandit quatre fois des vidéos propres&#xa0;; bon compromis entre vitesse et qualité.</translation>
    </message>
    <message>
        <source>Enlarges clean footage four times; a little faster and weaker than EDVR medium.</source>
        <translation>Agrandit quatre fois des vidéos propres&#xa0;; un peu plus rapide et plus faible qu’EDVR moyen.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times, looking at many frames.</source>
        <translation>Agrandit quatre fois des vidéos propres très mouvementées, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>Enlarges clean footage with strong motion four times; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des vidéos propres très mouvementées&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and cleans them, each frame by itself; small and fast.</source>
        <translation>Agrandit quatre fois des images abîmées et les nettoie, image par image&#xa0;; petit et rapide.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures four times and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des images abîmées et invente des détails, image par image&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges damaged pictures twice and invents detail, each frame by itself; slow without a graphics card.</source>
        <translation>Agrandit deux fois des images abîmées et invente des détails, image par image&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges drawn films four times, each frame by itself; small and fast.</source>
        <translation>Agrandit quatre fois des dessins animés, image par image&#xa0;; petit et rapide.</translation>
    </message>
    <message>
        <source>Enlarges drawn pictures four times, each frame by itself; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des images dessinées, image par image&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at many frames.</source>
        <translation>Agrandit quatre fois des vidéos ordinaires, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>Enlarges everyday footage four times, looking at seven frames; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des vidéos ordinaires, en regardant sept images&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges footage four times and doubles its frame rate.</source>
        <translation>Agrandit les vidéos quatre fois et double leur cadence.</translation>
    </message>
    <message>
        <source>Enlarges footage four times.</source>
        <translation>Agrandit les vidéos quatre fois.</translation>
    </message>
    <message>
        <source>Enlarges footage with motion blur four times and sharpens it; slow without a graphics card.</source>
        <translation>Agrandit quatre fois des vidéos au flou de mouvement et les rend nettes&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Enlarges footage {0} times.</source>
        <translation>Agrandit les vidéos {0} fois.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go.</source>
        <translation>Agrandit quatre fois et double la cadence d’un seul coup.</translation>
    </message>
    <message>
        <source>Enlarges four times and doubles the frame rate in one go; small enough for an ordinary processor.</source>
        <translation>Agrandit quatre fois et double la cadence en une seule passe&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Enlarges four times with what the frames around know; small enough for an ordinary processor.</source>
        <translation>Agrandit quatre fois avec ce que savent les images voisines&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Enlarges four times; small enough for an ordinary processor.</source>
        <translation>Agrandit quatre fois&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Enlarges soft footage four times, looking at many frames.</source>
        <translation>Agrandit quatre fois des vidéos douces, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>Enlarges {0} times</source>
        <translation>Agrandit {0} fois</translation>
    </message>
    <message>
        <source>Every picture comes after the one before it.</source>
        <translation>Chaque image vient après la précédente.</translation>
    </message>
    <message>
        <source>FFmpeg’s manual lists its options under “Encoders”.</source>
        <translation>Le manuel de FFmpeg liste ses options sous «&#xa0;Encoders&#xa0;».</translation>
    </message>
    <message>
        <source>Few players know {0} in {1} files.</source>
        <translation>Peu de lecteurs connaissent {0} dans les fichiers {1}.</translation>
    </message>
    <message>
        <source>Files of the kind “{0}” cannot be written.</source>
        <translation>Les fichiers de type «&#xa0;{0}&#xa0;» ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>Finish it with “reelmend resume”, give it up with “reelmend jobs discard”, or choose another name.</source>
        <translation>Terminez-la avec «&#xa0;reelmend resume&#xa0;», abandonnez-la avec «&#xa0;reelmend jobs discard&#xa0;», ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space, or set {0} to another folder.</source>
        <translation>Libérez de la place, ou réglez {0} sur un autre dossier.</translation>
    </message>
    <message>
        <source>Get it again, or as .safetensors.</source>
        <translation>Obtenez-le de nouveau, ou en .safetensors.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>Get it as ordinary 16-bit or 32-bit weights.</source>
        <translation>Obtenez-le avec des poids ordinaires de 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>Get it, or choose another one.</source>
        <translation>Obtenez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Get the checkpoint again, or choose another network.</source>
        <translation>Obtenez de nouveau le checkpoint ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Get the file again, or restore what is there with an end at {0} seconds.</source>
        <translation>Obtenez de nouveau le fichier, ou restaurez ce qui est là avec une fin à {0} secondes.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Get the file again: nothing of it has arrived.</source>
        <translation>Obtenez de nouveau le fichier&#xa0;: rien n’en est arrivé.</translation>
    </message>
    <message>
        <source>Get the video as HDR10, HLG or in standard range.</source>
        <translation>Obtenez la vidéo en HDR10, en HLG ou en plage standard.</translation>
    </message>
    <message>
        <source>Get them with “reelmend models download {0}”, or bring the file with “reelmend models import FILE”.</source>
        <translation>Obtenez-les avec «&#xa0;reelmend models download {0}&#xa0;», ou apportez le fichier avec «&#xa0;reelmend models import FILE&#xa0;».</translation>
    </message>
    <message>
        <source>Give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Abandonnez-la avec «&#xa0;reelmend jobs discard&#xa0;» et recommencez.</translation>
    </message>
    <message>
        <source>Give pixels from 0 on.</source>
        <translation>Indiquez des pixels à partir de 0.</translation>
    </message>
    <message>
        <source>Give pixels, or 0 for any.</source>
        <translation>Indiquez des pixels, ou 0 pour n’importe lesquels.</translation>
    </message>
    <message>
        <source>Give the job up.</source>
        <translation>Abandonnez la tâche.</translation>
    </message>
    <message>
        <source>Give the unfinished job up with “reelmend jobs discard” and begin again.</source>
        <translation>Abandonnez la tâche inachevée avec «&#xa0;reelmend jobs discard&#xa0;» et recommencez.</translation>
    </message>
    <message>
        <source>HEVC cannot be made of pictures of less than {0} pixels a side.</source>
        <translation>Le HEVC est impossible avec des images de moins de {0} pixels par côté.</translation>
    </message>
    <message>
        <source>Install it beside Reelmend.</source>
        <translation>Installez-le à côté de Reelmend.</translation>
    </message>
    <message>
        <source>It calls itself interlaced, but its frames are whole pictures.</source>
        <translation>Elle se dit entrelacée, mais ses images sont entières.</translation>
    </message>
    <message>
        <source>It calls itself interlaced; too little moves to be sure.</source>
        <translation>Elle se dit entrelacée&#xa0;; trop peu de mouvement pour en être sûr.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Lecture impossible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It is black from {0} to {1} seconds.</source>
        <translation>Elle est noire de {0} à {1} secondes.</translation>
    </message>
    <message>
        <source>It is blurred: out of focus, shaken, or enlarged before.</source>
        <translation>Elle est floue&#xa0;: mise au point, bougé, ou déjà agrandie.</translation>
    </message>
    <message>
        <source>It is film that was spread over the fields of television: two of five frames show combs.</source>
        <translation>C’est du film réparti sur les trames de la télévision&#xa0;: deux images sur cinq montrent des peignes.</translation>
    </message>
    <message>
        <source>It is interlaced ({0}): moving edges show combs.</source>
        <translation>Elle est entrelacée ({0})&#xa0;: les contours mobiles montrent des peignes.</translation>
    </message>
    <message>
        <source>It is noisy.</source>
        <translation>Elle est bruitée.</translation>
    </message>
    <message>
        <source>It shows only {0} frames a second: motion stutters.</source>
        <translation>Elle ne montre que {0} images par seconde&#xa0;: le mouvement saccade.</translation>
    </message>
    <message>
        <source>It takes {0} bits.</source>
        <translation>Il accepte {0} bits.</translation>
    </message>
    <message>
        <source>It was kept as {0}: look whether it will do, or make it again from a whole source.</source>
        <translation>Il a été gardé sous {0}&#xa0;: voyez s’il convient, ou refaites-le d’une source intacte.</translation>
    </message>
    <message>
        <source>It was refused. Get the checkpoint from its author again, or as .safetensors.</source>
        <translation>Il a été refusé. Obtenez de nouveau le checkpoint auprès de son auteur, ou en .safetensors.</translation>
    </message>
    <message>
        <source>It was strongly compressed: the edges of blocks show.</source>
        <translation>Elle a été fortement compressée&#xa0;: les bords des blocs se voient.</translation>
    </message>
    <message>
        <source>It was strongly compressed: {0} are little for this size.</source>
        <translation>Elle a été fortement compressée&#xa0;: {0}, c’est peu pour cette taille.</translation>
    </message>
    <message>
        <source>It {0}: at {1}{2}.</source>
        <translation>Elle {0}&#xa0;: à {1}{2}.</translation>
    </message>
    <message>
        <source>Its frames are not equally far apart (variable frame rate); every frame keeps its own time.</source>
        <translation>Ses images ne sont pas également espacées (cadence variable)&#xa0;; chacune garde son instant.</translation>
    </message>
    <message>
        <source>Its options: {0}.</source>
        <translation>Ses options&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Known ones: {0}.</source>
        <translation>Connus&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Leave out --crf; choose a quality in words.</source>
        <translation>Retirez --crf&#xa0;; choisissez une qualité en mots.</translation>
    </message>
    <message>
        <source>Leave out the strength of “{0}”.</source>
        <translation>Retirez l’intensité de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Less than nothing cannot be cut off.</source>
        <translation>On ne peut pas rogner moins que rien.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <source>Make room there and allow writing, or set {0} to another folder.</source>
        <translation>Faites-y de la place et autorisez l’écriture, ou réglez {0} sur un autre dossier.</translation>
    </message>
    <message>
        <source>Make {0} writable to keep them.</source>
        <translation>Autorisez l’écriture dans {0} pour les garder.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames.</source>
        <translation>Crée les images intermédiaires.</translation>
    </message>
    <message>
        <source>Makes the pictures between the frames; small enough for an ordinary processor.</source>
        <translation>Crée les images intermédiaires&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Memory ran short: {0} went on in parts of {1} pixels, {2} pictures at a time.</source>
        <translation>La mémoire a manqué&#xa0;: {0} a continué par parties de {1} pixels, {2} images à la fois.</translation>
    </message>
    <message>
        <source>Motion blurs it.</source>
        <translation>Le mouvement la rend floue.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, and leave out any second one.</source>
        <translation>Placez-le au début de la recette, et retirez un éventuel second.</translation>
    </message>
    <message>
        <source>Move it to the beginning of the recipe, behind “deinterlace” or “inverse-telecine” if need be.</source>
        <translation>Placez-le au début de la recette, derrière «&#xa0;deinterlace&#xa0;» ou «&#xa0;inverse-telecine&#xa0;» au besoin.</translation>
    </message>
    <message>
        <source>Name one, with # for the number.</source>
        <translation>Nommez-en une, avec # pour le numéro.</translation>
    </message>
    <message>
        <source>Networks of the community need the package spandrel.</source>
        <translation>Les modèles de la communauté ont besoin du paquet spandrel.</translation>
    </message>
    <message>
        <source>Networks saw the colours of the source ({0}) a little off; the result has them as they were.</source>
        <translation>Les modèles ont vu les couleurs de la source ({0}) légèrement décalées&#xa0;; le résultat les a telles quelles.</translation>
    </message>
    <message>
        <source>No graphics card here decodes such videos exactly: software did.</source>
        <translation>Aucune carte graphique ici ne décode exactement de telles vidéos&#xa0;: un logiciel l’a fait.</translation>
    </message>
    <message>
        <source>No graphics card here encodes such pictures: software did.</source>
        <translation>Aucune carte graphique ici n’encode de telles images&#xa0;: un logiciel l’a fait.</translation>
    </message>
    <message>
        <source>No network of this recipe makes the pictures that a new frame rate or slow motion needs.</source>
        <translation>Aucun modèle de cette recette ne crée les images qu’il faut pour une autre cadence ou un ralenti.</translation>
    </message>
    <message>
        <source>No picture of {0} can be decoded here.</source>
        <translation>Aucune image de {0} ne peut être décodée ici.</translation>
    </message>
    <message>
        <source>Not one picture of {0} can be decoded.</source>
        <translation>Pas une image de {0} ne peut être décodée.</translation>
    </message>
    <message>
        <source>Nothing can be changed in {0}.</source>
        <translation>Rien ne peut être modifié dans {0}.</translation>
    </message>
    <message>
        <source>Nothing may be written into {0}.</source>
        <translation>L’écriture dans {0} n’est pas permise.</translation>
    </message>
    <message>
        <source>Nothing moves from {0} to {1} seconds.</source>
        <translation>Rien ne bouge de {0} à {1} secondes.</translation>
    </message>
    <message>
        <source>Nothing of this job is done yet.</source>
        <translation>Rien de cette tâche n’est encore fait.</translation>
    </message>
    <message>
        <source>Nowhere that was looked at it {0}.</source>
        <translation>Nulle part où l’on a regardé, elle {0}.</translation>
    </message>
    <message>
        <source>One picture of the source could not be decoded.</source>
        <translation>Une image de la source n’a pas pu être décodée.</translation>
    </message>
    <message>
        <source>Other networks can be removed.</source>
        <translation>D’autres modèles peuvent être supprimés.</translation>
    </message>
    <message>
        <source>Pictures of the kind {0} cannot be worked with.</source>
        <translation>Les images de type {0} ne peuvent pas être traitées.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot tell that they are HDR: every program would show them wrongly.</source>
        <translation>Les images de ce type ne peuvent pas indiquer qu’elles sont en HDR : tout programme les afficherait mal.</translation>
    </message>
    <message>
        <source>Please report it with the details and say what you did.</source>
        <translation>Signalez-le avec les détails et ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Put the earlier file back and resume the job, or give it up with “reelmend jobs discard” and begin again.</source>
        <translation>Remettez l’ancien fichier et reprenez la tâche, ou abandonnez-la avec «&#xa0;reelmend jobs discard&#xa0;» et recommencez.</translation>
    </message>
    <message>
        <source>Reelmend or its networks have changed since the job for {0} began.</source>
        <translation>Reelmend ou ses modèles ont changé depuis le début de la tâche pour {0}.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Removes noise and what compression left, at the size of the source.</source>
        <translation>Retire le bruit et les restes de compression, à la taille de la source.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>Resume the job, after a restart of the computer if need be, or on another device.</source>
        <translation>Reprenez la tâche, au besoin après un redémarrage ou sur un autre appareil.</translation>
    </message>
    <message>
        <source>See “reelmend jobs”.</source>
        <translation>Voyez «&#xa0;reelmend jobs&#xa0;».</translation>
    </message>
    <message>
        <source>See “reelmend models list”.</source>
        <translation>Voyez «&#xa0;reelmend models list&#xa0;».</translation>
    </message>
    <message>
        <source>Sharpens footage.</source>
        <translation>Rend les vidéos plus nettes.</translation>
    </message>
    <message>
        <source>Sharpens or cleans footage.</source>
        <translation>Rend les vidéos plus nettes ou plus propres.</translation>
    </message>
    <message>
        <source>Sharpens what a hand-held camera has blurred, looking at many frames.</source>
        <translation>Rend net ce qu’une caméra à main a flouté, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens or motion blurred; small enough for an ordinary processor.</source>
        <translation>Rend net ce qu’un objectif mou ou le mouvement a rendu flou&#xa0;; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred.</source>
        <translation>Rend net ce que le mouvement a rendu flou.</translation>
    </message>
    <message>
        <source>Sharpens what motion blurred: it sees which way things move and takes the smear back.</source>
        <translation>Rend net ce que le mouvement a rendu flou&#xa0;: il voit dans quel sens les choses bougent et retire la traînée.</translation>
    </message>
    <message>
        <source>Sharpens what motion has blurred, looking at many frames.</source>
        <translation>Rend net ce que le mouvement a flouté, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>The weights of {0} are missing: they are {1}, under {2}.</source>
        <translation>Les poids de {0} manquent&#xa0;: {1}, sous {2}.</translation>
    </message>
    <message>
        <source>“reelmend models” lists all.</source>
        <translation>«&#xa0;reelmend models&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>Sharpens what a soft lens blurred; small enough for an ordinary processor.</source>
        <translation>Rend net ce qu’un objectif mou a flouté ; assez petit pour un processeur ordinaire.</translation>
    </message>
    <message>
        <source>Shown as {0}:1, the source as {1}:1.</source>
        <translation>Affiché en {0}:1, la source en {1}:1.</translation>
    </message>
    <message>
        <source>Slow motion of {0} times is not possible.</source>
        <translation>Un ralenti de {0} fois n’est pas possible.</translation>
    </message>
    <message>
        <source>So much is cut off that less than {0} pixels are left.</source>
        <translation>Le rognage est tel qu’il reste moins de {0} pixels.</translation>
    </message>
    <message>
        <source>Something went wrong inside Reelmend.</source>
        <translation>Une erreur s’est produite dans Reelmend.</translation>
    </message>
    <message>
        <source>Sound {0} lasts {1} seconds, expected {2}.</source>
        <translation>Le son {0} dure {1} secondes, attendu {2}.</translation>
    </message>
    <message>
        <source>Sound {0} lies {1} ms beside its place.</source>
        <translation>Le son {0} est décalé de {1} ms.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Stopped; {0} frames are kept for “reelmend resume”.</source>
        <translation>Arrêté&#xa0;; {0} images sont gardées pour «&#xa0;reelmend resume&#xa0;».</translation>
    </message>
    <message>
        <source>Streams of the source are missing: {0}.</source>
        <translation>Des pistes de la source manquent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Takes motion blur and compression marks out of footage; slow without a graphics card.</source>
        <translation>Retire le flou de mouvement et les traces de compression&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Takes motion blur out of clean footage; slow without a graphics card.</source>
        <translation>Retire le flou de mouvement de vidéos propres&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Takes noise away, looking at many frames.</source>
        <translation>Retire le bruit, en regardant beaucoup d’images.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away and looks crisp; may invent texture in flat places.</source>
        <translation>Retire les traces de compression, aspect très net&#xa0;; peut inventer de la texture dans les aplats.</translation>
    </message>
    <message>
        <source>Takes the traces of compression away, closest to what was there; slow without a graphics card.</source>
        <translation>Retire les traces de compression, au plus près de l’original&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Takes the traces of strong compression at a fixed bit rate away; slow without a graphics card.</source>
        <translation>Retire les traces d’une forte compression à débit fixe&#xa0;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>Telecine can only be undone in grey and RGB of {0} bits a sample; {1} has {2}.</source>
        <translation>En gris et en RVB, le télécinéma ne peut être annulé qu’avec {0} bits par échantillon ; {1} en a {2}.</translation>
    </message>
    <message>
        <source>The colours are tagged as the source&apos;s.</source>
        <translation>Les couleurs sont étiquetées comme celles de la source.</translation>
    </message>
    <message>
        <source>The colours are tagged wrongly: {0}.</source>
        <translation>Les couleurs sont mal étiquetées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The colours are tagged.</source>
        <translation>Les couleurs sont étiquetées.</translation>
    </message>
    <message>
        <source>The colours are {0} of 255 steps from the source&apos;s.</source>
        <translation>Les couleurs diffèrent de {0} pas sur 255 de celles de la source.</translation>
    </message>
    <message>
        <source>The colours of this video are coded in a way that is hardly ever used (H.273 matrix {0}).</source>
        <translation>Les couleurs de cette vidéo sont codées d’une façon très rare (matrice H.273 {0}).</translation>
    </message>
    <message>
        <source>The colours of {0} can only be read by devices for Dolby Vision.</source>
        <translation>Seuls les appareils Dolby Vision lisent les couleurs de {0}.</translation>
    </message>
    <message>
        <source>The computer could not be told to sleep or to switch off.</source>
        <translation>L’ordinateur n’a pas pu être mis en veille ou éteint.</translation>
    </message>
    <message>
        <source>The device {0} has stopped working.</source>
        <translation>L’appareil {0} ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The disk with {0} is full.</source>
        <translation>Le disque contenant {0} est plein.</translation>
    </message>
    <message>
        <source>The disk with {0} is nearly full: the job goes on by itself when {1} more are free.</source>
        <translation>Le disque contenant {0} est presque plein&#xa0;: la tâche reprend d’elle-même quand {1} de plus sont libres.</translation>
    </message>
    <message>
        <source>The result may need {0}, but the disk with {1} has {2} left.</source>
        <translation>Le résultat peut demander {0}, mais le disque contenant {1} n’a que {2} libres.</translation>
    </message>
    <message>
        <source>The weights need {0}, but the disk with {1} has {2} left.</source>
        <translation>Les poids demandent {0}, mais le disque contenant {1} n’a que {2} libres.</translation>
    </message>
    <message>
        <source>The disk with {0} takes nothing more, although it has room: look for a quota, or remove files. The job tries again in {1} seconds.</source>
        <translation>Le disque contenant {0} n’accepte plus rien, bien qu’il ait de la place&#xa0;: cherchez un quota ou supprimez des fichiers. La tâche réessaie dans {1} secondes.</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>The file is damaged or its training failed: get it again.</source>
        <translation>Le fichier est abîmé ou son entraînement a échoué&#xa0;: obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: get it again.</source>
        <translation>Le fichier est abîmé&#xa0;: obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Le fichier est abîmé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete or of an unknown kind: try to play it, or get it again.</source>
        <translation>Le fichier est peut-être abîmé, incomplet ou d’un type inconnu&#xa0;: essayez de le lire ou obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Le fichier est peut-être abîmé.</translation>
    </message>
    <message>
        <source>The filter “crop” must come before networks and other filters.</source>
        <translation>Le filtre «&#xa0;crop&#xa0;» doit précéder les modèles et les autres filtres.</translation>
    </message>
    <message>
        <source>The filter “{0}” is not asked for rightly: {1}.</source>
        <translation>Le filtre «&#xa0;{0}&#xa0;» est mal demandé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The filter “{0}” must come first: whatever is done before it mixes the fields.</source>
        <translation>Le filtre «&#xa0;{0}&#xa0;» doit venir en premier&#xa0;: ce qui le précède mélange les trames.</translation>
    </message>
    <message>
        <source>The header tells {0} pictures, the file holds {1}.</source>
        <translation>L’en-tête annonce {0} images, le fichier en contient {1}.</translation>
    </message>
    <message>
        <source>The job in {0} cannot be read.</source>
        <translation>La tâche dans {0} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The journal in {0} cannot be understood.</source>
        <translation>Le journal dans {0} est incompréhensible.</translation>
    </message>
    <message>
        <source>The name {0} is no text that can be written down.</source>
        <translation>Le nom {0} n’est pas un texte qui puisse être écrit.</translation>
    </message>
    <message>
        <source>The network in {0} does not run.</source>
        <translation>Le modèle dans {0} ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The other stream is there.</source>
        <translation>L’autre piste est là.</translation>
    </message>
    <message>
        <source>The picture has {0} × {1} pixels: cut off less.</source>
        <translation>L’image a {0} × {1} pixels&#xa0;: rognez moins.</translation>
    </message>
    <message>
        <source>The picture is small: {0} × {1} pixels.</source>
        <translation>L’image est petite&#xa0;: {0} × {1} pixels.</translation>
    </message>
    <message>
        <source>The picture is {0} × {1} pixels, expected {2} × {3}.</source>
        <translation>L’image a {0} × {1} pixels, attendu {2} × {3}.</translation>
    </message>
    <message>
        <source>The pictures of {0} are parts that are laid over one another.</source>
        <translation>Les images de {0} sont des parties qui se superposent.</translation>
    </message>
    <message>
        <source>The pictures of {0} cannot be measured.</source>
        <translation>Les images de {0} ne peuvent pas être mesurées.</translation>
    </message>
    <message>
        <source>The proxy settings of this machine cannot be used.</source>
        <translation>Les réglages de proxy de cet ordinateur sont inutilisables.</translation>
    </message>
    <message>
        <source>The receipt {0} cannot be read.</source>
        <translation>Le rapport {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The result is HDR, but its codec cannot tell of the screen that the source was graded on.</source>
        <translation>Le résultat est HDR, mais son codec ne peut pas indiquer l’écran d’étalonnage de la source.</translation>
    </message>
    <message>
        <source>The result was kept as {0}.</source>
        <translation>Le résultat a été gardé sous {0}.</translation>
    </message>
    <message>
        <source>The result would be {0} × {1} pixels.</source>
        <translation>Le résultat aurait {0} × {1} pixels.</translation>
    </message>
    <message>
        <source>The result would replace its own source.</source>
        <translation>Le résultat remplacerait sa propre source.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The source does not tell its colours: taken as {0}, as players do.</source>
        <translation>La source n’indique pas ses couleurs&#xa0;: prises comme {0}, comme le font les lecteurs.</translation>
    </message>
    <message>
        <source>The source ends early: it promises {0} seconds, {1} can be read.</source>
        <translation>La source s’arrête tôt&#xa0;: elle promet {0} secondes, {1} sont lisibles.</translation>
    </message>
    <message>
        <source>The source has finer colour detail than {0}, which the result has{1}.</source>
        <translation>La source a un détail de couleur plus fin que {0}, celui du résultat{1}.</translation>
    </message>
    <message>
        <source>The source has {0} bits a sample, the result {1}.</source>
        <translation>La source a {0} bits par échantillon, le résultat {1}.</translation>
    </message>
    <message>
        <source>The source is HDR; the result shows it as ordinary screens can.</source>
        <translation>La source est en HDR ; le résultat la montre comme le peuvent les écrans ordinaires.</translation>
    </message>
    <message>
        <source>The source is damaged: one picture was patched with what surrounds it.</source>
        <translation>La source est endommagée : une image a été réparée avec ce qui l’entoure.</translation>
    </message>
    <message>
        <source>The source is damaged: {0} pictures were patched with what surrounds them.</source>
        <translation>La source est abîmée&#xa0;: {0} images ont été réparées avec ce qui les entoure.</translation>
    </message>
    <message>
        <source>The source is interlaced: comb edges will stay in the result.</source>
        <translation>La source est entrelacée&#xa0;: les peignes resteront dans le résultat.</translation>
    </message>
    <message>
        <source>The source is whole: {0} seconds.</source>
        <translation>La source est entière&#xa0;: {0} secondes.</translation>
    </message>
    <message>
        <source>The start lies behind the end of {0}, which lasts {1} seconds.</source>
        <translation>Le début est après la fin de {0}, qui dure {1} secondes.</translation>
    </message>
    <message>
        <source>The start must not be negative.</source>
        <translation>Le début ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The time code begins with {0}, expected {1}.</source>
        <translation>Le code temporel commence à {0}, attendu {1}.</translation>
    </message>
    <message>
        <source>The transparency of the source was left out.</source>
        <translation>La transparence de la source a été omise.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: the file is not the one that was published.</source>
        <translation>Les poids {0} sont abîmés&#xa0;: le fichier n’est pas celui qui a été publié.</translation>
    </message>
    <message>
        <source>The weights {0} are missing.</source>
        <translation>Les poids {0} manquent.</translation>
    </message>
    <message>
        <source>The weights {0} could not be fetched.</source>
        <translation>Les poids {0} n’ont pas pu être récupérés.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit this network.</source>
        <translation>Les poids {0} ne vont pas à ce modèle.</translation>
    </message>
    <message>
        <source>There are no other streams.</source>
        <translation>Il n’y a pas d’autre piste.</translation>
    </message>
    <message>
        <source>There are no pictures between these two times.</source>
        <translation>Il n’y a pas d’image entre ces deux instants.</translation>
    </message>
    <message>
        <source>There are no pictures {0}.</source>
        <translation>Il n’y a pas d’images {0}.</translation>
    </message>
    <message>
        <source>There is no device called “{0}”.</source>
        <translation>Il n’y a pas d’appareil nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
        <source>There is no filter called “{0}”.</source>
        <translation>Il n’y a pas de filtre nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Il n’y a pas de dossier {0}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”.</source>
        <translation>Il n’y a pas de modèle nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no unfinished job “{0}”.</source>
        <translation>Il n’y a pas de tâche inachevée «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no video in {0}.</source>
        <translation>Il n’y a pas de vidéo dans {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory for pictures of this size.</source>
        <translation>Il n’y a pas assez de mémoire pour des images de cette taille.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on {0}.</source>
        <translation>Il n’y a pas assez de mémoire pour traiter {0}.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>Cette tâche n’est plus dans la file.</translation>
    </message>
    <message>
        <source>This machine has no device {0}.</source>
        <translation>Cet ordinateur n’a pas d’appareil {0}.</translation>
    </message>
    <message>
        <source>Times count from the beginning of the picture.</source>
        <translation>Les temps se comptent depuis le début de l’image.</translation>
    </message>
    <message>
        <source>To restore one of them again, choose the file itself.</source>
        <translation>Pour en restaurer une à nouveau, choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Try again in a moment: it may be just being made anew. If nobody works on the job, resume it.</source>
        <translation>Réessayez dans un instant&#xa0;: elle est peut-être en train d’être refaite. Si personne n’y travaille, reprenez la tâche.</translation>
    </message>
    <message>
        <source>Try to play the file.</source>
        <translation>Essayez de lire le fichier.</translation>
    </message>
    <message>
        <source>Use --device auto, or cpu.</source>
        <translation>Utilisez --device auto, ou cpu.</translation>
    </message>
    <message>
        <source>Use WIDTHxHEIGHT, for example 1920x1080, or one of {0}.</source>
        <translation>Utilisez LARGEURxHAUTEUR, par exemple 1920x1080, ou l’un de {0}.</translation>
    </message>
    <message>
        <source>Use a name without a suffix.</source>
        <translation>Utilisez un nom sans extension.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Utilisez auto ou l’un de {0}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:N, mps or xpu.</source>
        <translation>Utilisez auto, cpu, cuda, cuda:N, mps ou xpu.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>Utilisez fp32.</translation>
    </message>
    <message>
        <source>Use one of up to {0} frames a second.</source>
        <translation>Utilisez une cadence d’au plus {0} images par seconde.</translation>
    </message>
    <message>
        <source>Use the kind that the job makes.</source>
        <translation>Utilisez le type que la tâche crée.</translation>
    </message>
    <message>
        <source>Use {0} or {1}; for a folder of pictures choose the codec {2}.</source>
        <translation>Utilisez {0} ou {1}&#xa0;; pour un dossier d’images, choisissez le codec {2}.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Utilisez {0}.</translation>
    </message>
    <message>
        <source>Use “deinterlace” instead, or convert the video to 8 bits first.</source>
        <translation>Utilisez plutôt «&#xa0;deinterlace&#xa0;», ou convertissez d’abord la vidéo en 8 bits.</translation>
    </message>
    <message>
        <source>Videos of 8 to {0} pixels a side can be restored.</source>
        <translation>Les vidéos de 8 à {0} pixels par côté peuvent être restaurées.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>Attendez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Wait for its first segment.</source>
        <translation>Attendez son premier segment.</translation>
    </message>
    <message>
        <source>What is unfinished of {0} was begun by another version of Reelmend.</source>
        <translation>Ce qui est inachevé de {0} a été commencé par une autre version de Reelmend.</translation>
    </message>
    <message>
        <source>What {0} has encoded cannot become a {1} file.</source>
        <translation>Ce que {0} a encodé ne peut pas devenir un fichier {1}.</translation>
    </message>
    <message>
        <source>What {0} tells frame by frame was left out: the result is plain HDR.</source>
        <translation>Ce que {0} indique image par image a été omis&#xa0;: le résultat est en HDR simple.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>image vide</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>trame inférieure d’abord</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>étiquettes de couleur</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>image figée</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proportions</translation>
    </message>
    <message>
        <source>shows nothing where the source shows something</source>
        <translation>ne montre rien là où la source montre quelque chose</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stands still where the source moves</source>
        <translation>reste figée là où la source bouge</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>pistes</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchronisation</translation>
    </message>
    <message>
        <source>time code</source>
        <translation>code temporel</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>trame supérieure d’abord</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>cadence inconnue</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} asks to run code ({1}).</source>
        <translation>{0} demande à exécuter du code ({1}).</translation>
    </message>
    <message>
        <source>{0} belongs to Reelmend and stays.</source>
        <translation>{0} fait partie de Reelmend et reste.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} cannot be understood.</source>
        <translation>{0} est incompréhensible.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{0} does not work in {1} precision.</source>
        <translation>{0} ne fonctionne pas en précision {1}.</translation>
    </message>
    <message>
        <source>{0} exists already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} images par seconde</translation>
    </message>
    <message>
        <source>{0} has no number for quality.</source>
        <translation>{0} n’a pas de valeur de qualité.</translation>
    </message>
    <message>
        <source>{0} has no option {1}.</source>
        <translation>{0} n’a pas d’option {1}.</translation>
    </message>
    <message>
        <source>{0} has no such samples.</source>
        <translation>{0} n’a pas de tels échantillons.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} ne contient pas de poids.</translation>
    </message>
    <message>
        <source>{0} holds several series of pictures: {1}.</source>
        <translation>{0} contient plusieurs suites d’images&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} holds weights that are larger than the file.</source>
        <translation>{0} contient des poids plus grands que le fichier.</translation>
    </message>
    <message>
        <source>{0} holds weights that are not numbers.</source>
        <translation>{0} contient des poids qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>{0} holds weights that cannot be computed with.</source>
        <translation>{0} contient des poids avec lesquels on ne peut pas calculer.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contient {1}.</translation>
    </message>
    <message>
        <source>{0} is a checkpoint of {1}, which does not restore whole pictures in colour: its purpose is {2}, with {3} channels in, {4} out.</source>
        <translation>{0} est un checkpoint de {1}, qui ne restaure pas des images entières en couleur&#xa0;: sa fonction est {2}, avec {3} canaux en entrée et {4} en sortie.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} est un dossier.</translation>
    </message>
    <message>
        <source>{0} is being made at the moment.</source>
        <translation>{0} est en cours de création.</translation>
    </message>
    <message>
        <source>{0} is being made by another Reelmend.</source>
        <translation>{0} est créé par un autre Reelmend.</translation>
    </message>
    <message>
        <source>{0} is being worked on.</source>
        <translation>{0} est en cours de traitement.</translation>
    </message>
    <message>
        <source>{0} is cut off: it holds no picture.</source>
        <translation>{0} est tronqué : il ne contient aucune image.</translation>
    </message>
    <message>
        <source>{0} is cut off: its header promises {1} seconds, only {2} can be read.</source>
        <translation>{0} est tronqué&#xa0;: son en-tête promet {1} secondes, seules {2} sont lisibles.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} is no quality of {1}.</source>
        <translation>{0} n’est pas une qualité de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint of {1}.</source>
        <translation>{0} n’est pas un checkpoint de {1}.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely.</source>
        <translation>{0} n’est pas un checkpoint lisible sans risque.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint that can be read safely: {1}.</source>
        <translation>{0} n’est pas un checkpoint lisible sans risque&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read.</source>
        <translation>{0} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>{0} is not a video that can be read.</source>
        <translation>{0} n’est pas une vidéo lisible.</translation>
    </message>
    <message>
        <source>{0} is not a {1} file: {2}.</source>
        <translation>{0} n’est pas un fichier {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine.</source>
        <translation>{0} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} is not what it should be. {1}</source>
        <translation>{0} n’est pas conforme. {1}</translation>
    </message>
    <message>
        <source>{0} is of no network that is known.</source>
        <translation>{0} n’est d’aucun modèle connu.</translation>
    </message>
    <message>
        <source>{0} is what the job itself makes.</source>
        <translation>{0} est ce que la tâche elle-même crée.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
    <message>
        <source>{0} makes new pictures: there is nothing to blend them with.</source>
        <translation>{0} crée de nouvelles images&#xa0;: il n’y a rien avec quoi les mélanger.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>La lecture de {0} n’est pas permise.</translation>
    </message>
    <message>
        <source>{0} megabits a second</source>
        <translation>{0} mégabits par seconde</translation>
    </message>
    <message>
        <source>{0} pictures do not come after the one before them.</source>
        <translation>{0} images ne viennent pas après la précédente.</translation>
    </message>
    <message>
        <source>{0} pictures go into a folder, not into a {1} file.</source>
        <translation>Les images {0} vont dans un dossier, pas dans un fichier {1}.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing ({1}): the ones before last longer.</source>
        <translation>{0} images de la suite manquent ({1})&#xa0;: les précédentes durent plus longtemps.</translation>
    </message>
    <message>
        <source>{0} pictures of the sequence are missing: the ones before last longer.</source>
        <translation>{0} images de la suite manquent&#xa0;: les précédentes durent plus longtemps.</translation>
    </message>
    <message>
        <source>{0} pictures of the source could not be decoded.</source>
        <translation>{0} images de la source n’ont pas pu être décodées.</translation>
    </message>
    <message>
        <source>{0} pictures, expected {1}.</source>
        <translation>{0} images, attendu {1}.</translation>
    </message>
    <message>
        <source>{0} pictures, the source has {1}.</source>
        <translation>{0} images, la source en a {1}.</translation>
    </message>
    <message>
        <source>{0} refuses pictures of {1} × {2} pixels with these options.</source>
        <translation>{0} refuse des images de {1} × {2} pixels avec ces options.</translation>
    </message>
    <message>
        <source>{0} was changed since the job began.</source>
        <translation>{0} a changé depuis le début de la tâche.</translation>
    </message>
    <message>
        <source>{0} was changed while it was restored.</source>
        <translation>{0} a changé pendant sa restauration.</translation>
    </message>
    <message>
        <source>{0}, each frame by itself.</source>
        <translation>{0}, image par image.</translation>
    </message>
    <message>
        <source>{0}{1} seconds, expected {2}.</source>
        <translation>{0}{1} secondes, attendu {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no frame rate.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une cadence.</translation>
    </message>
    <message>
        <source>“{0}” is not a size.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une taille.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>pixel aspect {0}</source>
        <translation>rapport de pixel {0}</translation>
    </message>
    <message>
        <source>shown as {0}:1</source>
        <translation>affichée en {0}:1</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>tournée de {0}°</translation>
    </message>
    <message>
        <source>{0} frames per second</source>
        <translation>{0} images par seconde</translation>
    </message>
    <message>
        <source>unknown frame rate</source>
        <translation>cadence inconnue</translation>
    </message>
    <message>
        <source>{0} frames (from the header)</source>
        <translation>{0} images (selon l’en-tête)</translation>
    </message>
    <message>
        <source>{0} frames (by its duration and rate)</source>
        <translation>{0} images (d’après la durée et la cadence)</translation>
    </message>
    <message>
        <source>unknown number of frames</source>
        <translation>nombre d’images inconnu</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>matrix {0} (guessed)</source>
        <translation>matrice {0} (supposée)</translation>
    </message>
    <message>
        <source>matrix {0}</source>
        <translation>matrice {0}</translation>
    </message>
    <message>
        <source>primaries {0}</source>
        <translation>primaires {0}</translation>
    </message>
    <message>
        <source>transfer {0}</source>
        <translation>transfert {0}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>plage limitée</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>plage complète</translation>
    </message>
    <message>
        <source>chroma {0}</source>
        <translation>chrominance {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>au centre</translation>
    </message>
    <message>
        <source>top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>graded on {0} to {1} cd/m²</source>
        <translation>étalonnée de {0} à {1} cd/m²</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>by frames {0} cd/m²</source>
        <translation>par image {0} cd/m²</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>{0} (flagged as {1})</source>
        <translation>{0} (signalé {1})</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressif</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelacé</translation>
    </message>
    <message>
        <source>telecine</source>
        <translation>télécinéma</translation>
    </message>
    <message>
        <source>top field first</source>
        <translation>trame supérieure d’abord</translation>
    </message>
    <message>
        <source>bottom field first</source>
        <translation>trame inférieure d’abord</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>softness {0}</source>
        <translation>mollesse {0}</translation>
    </message>
    <message>
        <source>noise {0}</source>
        <translation>bruit {0}</translation>
    </message>
    <message>
        <source>blockiness {0}</source>
        <translation>blocs {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About Reelmend</source>
        <translation>À propos de Reelmend</translation>
    </message>
    <message>
        <source>Restores video with networks that look at several frames at once. Everything happens on this computer.

Apache License 2.0. Video is read and written with FFmpeg, x264 and x265, under their own licences.</source>
        <translation>Restaure la vidéo avec des modèles qui regardent plusieurs images à la fois. Tout se passe sur cet ordinateur.

Apache License 2.0. La vidéo est lue et écrite avec FFmpeg, x264 et x265, sous leurs propres licences.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>image précédente, suivante</translation>
    </message>
    <message>
        <source>first, last frame</source>
        <translation>première, dernière image</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page haut, page bas</translation>
    </message>
    <message>
        <source>previous, next shot</source>
        <translation>plan précédent, suivant</translation>
    </message>
    <message>
        <source>enhance from here on, up to here</source>
        <translation>améliorer à partir d’ici, jusqu’ici</translation>
    </message>
    <message>
        <source>drag the divider, Shift + ← →</source>
        <translation>glisser le séparateur, Maj + ← →</translation>
    </message>
    <message>
        <source>preview this frame or stretch</source>
        <translation>aperçu de cette image ou de ce passage</translation>
    </message>
    <message>
        <source>stop rendering the preview</source>
        <translation>arrêter le calcul de l’aperçu</translation>
    </message>
    <message>
        <source>K, Space in the picture</source>
        <translation>K, Espace dans l’image</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>lire, mettre en pause</translation>
    </message>
    <message>
        <source>keep the recipe for comparison</source>
        <translation>garder la recette pour comparer</translation>
    </message>
    <message>
        <source>show that recipe as after</source>
        <translation>afficher cette recette comme après</translation>
    </message>
    <message>
        <source>show the original or that recipe as before</source>
        <translation>afficher l’original ou cette recette comme avant</translation>
    </message>
    <message>
        <source>use the recipe that is shown as after</source>
        <translation>utiliser la recette affichée comme après</translation>
    </message>
    <message>
        <source>divider, side by side, one at a time, difference</source>
        <translation>séparateur, côte à côte, l’un après l’autre, différence</translation>
    </message>
    <message>
        <source>more of before or after</source>
        <translation>plus d’avant ou d’après</translation>
    </message>
    <message>
        <source>Shift and drag, Shift + ↑ ↓</source>
        <translation>Maj et glisser, Maj + ↑ ↓</translation>
    </message>
    <message>
        <source>turn the divider</source>
        <translation>tourner le séparateur</translation>
    </message>
    <message>
        <source>hold X</source>
        <translation>maintenir X</translation>
    </message>
    <message>
        <source>look at before</source>
        <translation>voir avant</translation>
    </message>
    <message>
        <source>hold L</source>
        <translation>maintenir L</translation>
    </message>
    <message>
        <source>loupe</source>
        <translation>loupe</translation>
    </message>
    <message>
        <source>smooth or square pixels</source>
        <translation>pixels lissés ou carrés</translation>
    </message>
    <message>
        <source>wheel, Ctrl + plus or minus</source>
        <translation>molette, Ctrl + plus ou moins</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>double clic</translation>
    </message>
    <message>
        <source>100 % here, and back to the whole picture</source>
        <translation>100 % ici, puis retour à l’image entière</translation>
    </message>
    <message>
        <source>whole picture, 100 %</source>
        <translation>image entière, 100 %</translation>
    </message>
    <message>
        <source>drag, Ctrl + arrow keys</source>
        <translation>glisser, Ctrl + flèches</translation>
    </message>
    <message>
        <source>move the enlarged picture</source>
        <translation>déplacer l’image agrandie</translation>
    </message>
    <message>
        <source>enhance</source>
        <translation>améliorer</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>suspendre, reprendre</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>add to the queue, show the queue</source>
        <translation>ajouter à la file, afficher la file</translation>
    </message>
    <message>
        <source>move or remove in the queue</source>
        <translation>déplacer ou supprimer dans la file</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Upscale</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Défloutage</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>{goal} ×{factor}</source>
        <translation>{goal} ×{factor}</translation>
    </message>
    <message>
        <source>{goal}, {factor} × the frames</source>
        <translation>{goal}, {factor} × les images</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Comes with Reelmend</source>
        <translation>Fourni avec Reelmend</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Unknown: the file does not tell. Ask whoever made it.</source>
        <translation>Inconnue&#xa0;: le fichier ne le dit pas. Demandez à son auteur.</translation>
    </message>
    <message>
        <source>Not for earning money</source>
        <translation>Usage non commercial</translation>
    </message>
    <message>
        <source>Its makers compared its pictures with perfect ones.</source>
        <translation>Ses auteurs ont comparé ses images à des images parfaites.</translation>
    </message>
    <message>
        <source>In our tests its pictures came a little closer to the perfect ones.</source>
        <translation>Dans nos tests, ses images se rapprochent un peu des images parfaites.</translation>
    </message>
    <message>
        <source>In our tests its pictures came clearly closer to the perfect ones.</source>
        <translation>Dans nos tests, ses images se rapprochent nettement des images parfaites.</translation>
    </message>
    <message>
        <source>In our tests its pictures came much closer to the perfect ones.</source>
        <translation>Dans nos tests, ses images se rapprochent beaucoup des images parfaites.</translation>
    </message>
    <message>
        <source>{speed} on a DVD’s picture</source>
        <translation>{speed} sur une image de DVD</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Open video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Ajouter des vidéos</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Ouvrir une tâche</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Tâches (*.toml)</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Enregistrer la tâche sous</translation>
    </message>
    <message>
        <source>Save result as</source>
        <translation>Enregistrer le résultat sous</translation>
    </message>
    <message>
        <source>Videos ({patterns});;All files (*)</source>
        <translation>Vidéos ({patterns});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>This frame</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s par image</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Preview of this part</source>
        <translation>Aperçu de cette partie</translation>
    </message>
    <message>
        <source>Preview of this part  ·  press A for all that is in view: {time}</source>
        <translation>Aperçu de cette partie  ·  touche A pour tout ce qui est visible&#xa0;: {time}</translation>
    </message>
    <message>
        <source>shown at {percent} % of its speed</source>
        <translation>montré à {percent} % de sa vitesse</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>{name} was left out: nothing is chosen that would change it.</source>
        <translation>{name} a été omise&#xa0;: rien de ce qui est choisi ne la changerait.</translation>
    </message>
    <message>
        <source>Open it, and choose what you would like to do with it.</source>
        <translation>Ouvrez-la et choisissez ce qu’il faut en faire.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Upscale</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>More pixels, more detail</source>
        <translation>Plus de pixels, plus de détails</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Défloutage</translation>
    </message>
    <message>
        <source>Against shake and soft focus</source>
        <translation>Contre le bougé et le flou</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Against noise and traces of compression</source>
        <translation>Contre le bruit et les traces de compression</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Everything lasts longer, with new pictures in between</source>
        <translation>Tout dure plus longtemps, avec de nouvelles images intermédiaires</translation>
    </message>
    <message>
        <source>Smooth motion</source>
        <translation>Fluidifier</translation>
    </message>
    <message>
        <source>More frames a second</source>
        <translation>Plus d’images par seconde</translation>
    </message>
    <message>
        <source>Deinterlace</source>
        <translation>Désentrelacer</translation>
    </message>
    <message>
        <source>Whole pictures from tapes and television</source>
        <translation>Images entières à partir de cassettes et de la télévision</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>absent de cet ordinateur</translation>
    </message>
    <message>
        <source>best quality, {count} × the work</source>
        <translation>meilleure qualité, {count} × le travail</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Undo telecine</source>
        <translation>Annuler le télécinéma</translation>
    </message>
    <message>
        <source>Cut off black bars</source>
        <translation>Rogner les bandes noires</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Réduire le bruit</translation>
    </message>
    <message>
        <source>Smooth colour steps</source>
        <translation>Lisser les bandes de couleur</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Accentuer la netteté</translation>
    </message>
    <message>
        <source>Add film grain</source>
        <translation>Ajouter du grain</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Makes whole pictures of the half ones of tapes and television.</source>
        <translation>Fait des images entières à partir des demi-images de cassettes et de la télévision.</translation>
    </message>
    <message>
        <source>Gives film back its own pictures, four of five.</source>
        <translation>Rend au film ses propres images, quatre sur cinq.</translation>
    </message>
    <message>
        <source>With 0 on all sides the bars are measured.</source>
        <translation>Avec 0 partout, les bandes sont mesurées.</translation>
    </message>
    <message>
        <source>Noise up to this strength is taken away, in steps of 8 bits.</source>
        <translation>Le bruit jusqu’à cette force est retiré, en pas de 8 bits.</translation>
    </message>
    <message>
        <source>Against visible steps in skies and shadows.</source>
        <translation>Contre les paliers visibles dans le ciel et les ombres.</translation>
    </message>
    <message>
        <source>Crisper detail without bright seams.</source>
        <translation>Des détails plus nets sans halos.</translation>
    </message>
    <message>
        <source>Covers what looks too clean.</source>
        <translation>Couvre ce qui paraît trop propre.</translation>
    </message>
    <message>
        <source>Makes the picture larger or smaller at this place in the recipe.</source>
        <translation>Agrandit ou réduit l’image à cet endroit de la recette.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>First field</source>
        <translation>Première trame</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Square pixels</source>
        <translation>Pixels carrés</translation>
    </message>
    <message>
        <source>one of each frame</source>
        <translation>une par image</translation>
    </message>
    <message>
        <source>two of each frame (smoother)</source>
        <translation>deux par image (plus fluide)</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>selon la mesure</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>supérieure</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>inférieure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Code temporel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>Piste {number}</translation>
    </message>
    <message>
        <source>Visually lossless</source>
        <translation>Visuellement sans perte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Nothing is chosen that would change it. You could choose what you would like to do, add a step, or choose another size.</source>
        <translation>Rien de ce qui est choisi ne la changerait. Vous pouvez choisir ce qu’il faut faire, ajouter une étape ou choisir une autre taille.</translation>
    </message>
    <message>
        <source>Encode anew</source>
        <translation>Réencoder</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Choisir quelque chose</translation>
    </message>
    <message>
        <source>Only encode the video anew?</source>
        <translation>Seulement réencoder la vidéo&#xa0;?</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>The folder could not be shown.</source>
        <translation>Le dossier n’a pas pu être affiché.</translation>
    </message>
    <message>
        <source>Open {folder} in your file manager.</source>
        <translation>Ouvrez {folder} dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The video could not be played.</source>
        <translation>La vidéo n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Open {path} in your player.</source>
        <translation>Ouvrez {path} dans votre lecteur.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>As the recipe gives</source>
        <translation>Comme la recette la donne</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Même taille</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>almost done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>encore {count} s environ</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>encore {count} min environ</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>environ {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {count} days</source>
        <translation>environ {count} jours</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} Go</translation>
    </message>
    <message>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s par image</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} i/s</translation>
    </message>
    <message>
        <source>interlaced</source>
        <translation>entrelacé</translation>
    </message>
    <message>
        <source>sound: {codecs}</source>
        <translation>son&#xa0;: {codecs}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>pas de son</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>size ×{factor}</source>
        <translation>taille ×{factor}</translation>
    </message>
    <message>
        <source>{factor} × slower</source>
        <translation>{factor} × plus lent</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
</context>
</TS>
